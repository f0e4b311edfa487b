// A program to test the driver with: raw, on the alternate screen, idle protocol, one command a
// key. It paints the size, the last bytes read in hexadecimal, and some cells of every sort.
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static struct termios before;
static int wake[2];
static int keys;

static void woken(int number) {
  char byte = (char)number;
  if (write(wake[1], &byte, 1) != 1) _exit(3);
}

static void enter(void) {
  struct termios raw = before;
  cfmakeraw(&raw);
  tcsetattr(0, TCSANOW, &raw);
  printf("\033[?1049h\033[?2004h\033[?1h\033[?25l\033]2;peiling\007");
}

static void leave(void) {
  printf("\033[?1049l\033[?2004l\033[?1l\033[?25h");
  fflush(stdout);
  tcsetattr(0, TCSANOW, &before);
}

static void burn(int milliseconds) {
  clock_t end = clock() + (clock_t)milliseconds * (CLOCKS_PER_SEC / 1000);
  while (clock() < end) {}
}

static void paint(const unsigned char *bytes, size_t count) {
  struct winsize size;
  ioctl(0, TIOCGWINSZ, &size);
  printf("\033[H\033[2Jsize %dx%d keys %d\r\nread", size.ws_col, size.ws_row, keys);
  for (size_t index = 0; index < count && index < 20; index++) printf(" %02x", bytes[index]);
  printf("\r\n\033[1;38;5;196;44mbold\033[m \033[7mreverse\033[m caf\303\251 "
         "e\314\201 \345\255\227 end");
  fflush(stdout);
}

static void write_a_lot(void) {
  for (int line = 0; line < 40000; line++) printf("a long output, line %d\r\n", line);
}

static int handle(const unsigned char *bytes, size_t count) {
  keys += (int)count;
  switch (bytes[0]) {
    case 'q': leave(); exit(7);
    case 'c': signal(SIGABRT, SIG_DFL); abort();
    case 's': burn(150); break;
    case 'n': burn(150); return 0;
    case 'z': leave(); kill(0, SIGTSTP); enter(); break;
    case 'l': write_a_lot(); break;
    case 'p': printf("\033[H\033[2Jprocess %d", getpid()); fflush(stdout); return 0;
    case 'b': printf("x"); fflush(stdout); return 0;
    case 'd': printf("\033[6n"); fflush(stdout); return 0;
  }
  paint(bytes, count);
  return 0;
}

int main(int count, char **words) {
  const char *name = getenv("EXPERTTAFEL_IDLE_FD");
  int idle = name ? atoi(name) : -1;
  bool deaf = count > 1 && strcmp(words[1], "deaf") == 0;
  bool signals_only = count > 1 && strcmp(words[1], "signalsOnly") == 0;
  if (deaf) idle = -1;
  if (pipe(wake) != 0) return 3;
  struct sigaction action = {.sa_handler = woken};
  int caught[] = {SIGWINCH, SIGHUP, SIGTERM, SIGCONT, SIGUSR1};
  for (int index = 0; index < 5; index++) {
    struct sigaction inherited;
    sigaction(caught[index], NULL, &inherited);
    if (inherited.sa_handler != SIG_IGN) sigaction(caught[index], &action, NULL);
  }
  tcgetattr(0, &before);
  enter();
  paint(NULL, 0);
  for (;;) {
    struct pollfd waiting[] = {{.fd = signals_only ? -1 : 0, .events = POLLIN},
                               {.fd = wake[0], .events = POLLIN}};
    if (poll(waiting, 2, 0) == 0) {
      if (idle >= 0 && write(idle, "i", 1) != 1) return 3;
      poll(waiting, 2, -1);
    }
    unsigned char bytes[64];
    if (waiting[1].revents & POLLIN) {
      if (read(wake[0], bytes, 1) != 1) return 3;
      if (bytes[0] == SIGTERM) return leave(), 15;
      if (bytes[0] == SIGHUP) return 1;
      // An idle byte before the slow part of a command: the driver must not take it for the end.
      if (bytes[0] == SIGUSR1 && idle >= 0 && write(idle, "i", 1) == 1) burn(150);
      paint(bytes, 1);
    }
    if (waiting[0].revents & (POLLIN | POLLHUP)) {
      ssize_t got = read(0, bytes, sizeof bytes);
      if (got <= 0) return 2;
      handle(bytes, (size_t)got);
    }
  }
}
