/* Signals that the program acts on: a handler writes one byte, the loop reads it. */
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static const struct {
  int number;
  char byte;
} caught[] = {
    {SIGWINCH, CT_RESIZE}, {SIGCONT, CT_CONTINUE},   {SIGTSTP, CT_STOP},
    {SIGHUP, CT_HANGUP},   {SIGTERM, CT_TERMINATE}, {SIGINT, CT_TERMINATE},
};
enum { CAUGHT = sizeof caught / sizeof caught[0] };

static struct sigaction before[CAUGHT];
static struct sigaction pipe_before;
static int ends[2] = {-1, -1};
/* ct_stop waits for SIGCONT itself; the loop must not hear of it as well. */
static volatile sig_atomic_t stopping;
static volatile sig_atomic_t continued;

static void note(int number) {
  int saved = errno;
  if (number == SIGCONT && stopping) {
    continued = 1;
    return;
  }
  for (int i = 0; i < CAUGHT; i++) {
    if (caught[i].number != number) continue;
    /* A full pipe already holds enough to wake the loop. */
    ssize_t written = write(ends[1], &caught[i].byte, 1);
    (void)written;
  }
  errno = saved;
}

static void handle(int number, void (*handler)(int), struct sigaction *old) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, old);
}

int ct_catch_signals(void) {
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  for (int i = 0; i < CAUGHT; i++) handle(caught[i].number, note, &before[i]);
  handle(SIGPIPE, SIG_IGN, &pipe_before);
  return ends[0];
}

void ct_release_signals(void) {
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i].number, &before[i], NULL);
  sigaction(SIGPIPE, &pipe_before, NULL);
  for (int i = 0; i < 2; i++) {
    if (ends[i] >= 0) close(ends[i]);
    ends[i] = -1;
  }
}

void ct_stop(void) {
  struct sigaction mine;
  continued = 0;
  stopping = 1;
  handle(SIGTSTP, SIG_DFL, &mine);
  kill(0, SIGTSTP);
  /* With several threads the stop can come a moment after kill returns. An orphaned process group
     is never stopped, hence the limit. */
  for (int i = 0; i < 10 && !continued; i++) poll(NULL, 0, 10);
  sigaction(SIGTSTP, &mine, NULL);
  stopping = 0;
}
