/* Death gives the terminal back. Without this a crash leaves it raw, in the alternate screen, and
   the Swift runtime asks its questions there. */
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/* Paste mode off, attributes off, keypad off, letters, cursor on, out of the alternate screen. */
static const char restore[] =
    "\033[?2004l\033[0m\033[?1l\033>\033(B\033[?25h\033[?1049l";

static const int deadly[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT};
enum { DEADLY = sizeof deadly / sizeof deadly[0] };

static struct sigaction before[DEADLY];
static struct termios found;
static volatile sig_atomic_t armed;
static int device;
static pid_t owner;
/* SIGSTKSZ is no constant any more. A stack of its own, as the other may be full. */
static char stack[64 * 1024];

static void give_back(void) {
  /* A child between fork and exec does not own the terminal. */
  if (!armed || getpid() != owner) return;
  armed = 0;
  ssize_t written = write(device, restore, sizeof restore - 1);
  (void)written;
  tcsetattr(device, TCSANOW, &found);
}

static void die(int number) {
  give_back();
  /* SA_RESETHAND made it default again; it is delivered when this handler returns. */
  raise(number);
}

int ct_arm(int terminal) {
  static int registered;
  if (tcgetattr(terminal, &found) != 0) return -1;
  if (!registered && atexit(give_back) != 0) return -1;
  registered = 1;
  device = terminal;
  owner = getpid();

  stack_t other;
  memset(&other, 0, sizeof other);
  other.ss_sp = stack;
  other.ss_size = sizeof stack;
  if (sigaltstack(&other, NULL) != 0) return -1;

  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = die;
  action.sa_flags = SA_ONSTACK | SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &action, &before[i]);
  armed = 1;
  return 0;
}

void ct_set_found_modes(void) {
  while (tcsetattr(device, TCSADRAIN, &found) != 0 && errno == EINTR) continue;
}

void ct_disarm(void) {
  if (!armed) return;
  ct_set_found_modes();
  armed = 0;
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &before[i], NULL);
}
