/* What may not be seen: what is typed as a passphrase, and the memory that holds dossiers. */
#define _GNU_SOURCE
#include "CTerminal.h"

#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

int ct_forbid_dumps(void) {
  struct rlimit none = {0, 0};
  /* The limit alone is not looked at where cores go to a program such as systemd-coredump. */
  int limited = setrlimit(RLIMIT_CORE, &none);
  int closed = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  return limited == 0 && closed == 0 ? 0 : -1;
}

static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
enum { ENDING = sizeof ending / sizeof ending[0] };

static struct sigaction before[ENDING];
static struct sigaction stop_before;
static struct termios shown;
static volatile sig_atomic_t hidden;
static int device;

static void show_and_die(int number) {
  if (hidden) {
    hidden = 0;
    tcsetattr(device, TCSANOW, &shown);
    ssize_t written = write(device, "\n", 1);
    (void)written;
  }
  /* SA_RESETHAND made it default again; it is delivered when this handler returns. */
  raise(number);
}

int ct_hide(int terminal) {
  if (tcgetattr(terminal, &shown) != 0) return -1;
  device = terminal;

  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = show_and_die;
  action.sa_flags = SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < ENDING; i++) sigaction(ending[i], &action, &before[i]);
  action.sa_handler = SIG_IGN;
  action.sa_flags = 0;
  sigaction(SIGTSTP, &action, &stop_before);

  struct termios silent = shown;
  silent.c_lflag &= ~(tcflag_t)ECHO;
  silent.c_lflag |= ICANON | ECHONL;
  hidden = 1;
  if (tcsetattr(terminal, TCSADRAIN, &silent) == 0) return 0;
  ct_show();
  return -1;
}

void ct_show(void) {
  if (hidden) tcsetattr(device, TCSADRAIN, &shown);
  hidden = 0;
  for (int i = 0; i < ENDING; i++) sigaction(ending[i], &before[i], NULL);
  sigaction(SIGTSTP, &stop_before, NULL);
}
