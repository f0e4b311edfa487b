#define _GNU_SOURCE
#include "CPty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// Between fork and exec only calls that are safe in a signal handler: other threads of the test
// process may have held any lock at the moment of the fork. Hence _Fork, which runs no handlers.

static void reset_signals(void) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static void become_program(const char *path, char *const argv[], char *const envp[],
                           const char *folder, int terminal, int idle) {
  setpgid(0, 0);
  signal(SIGTTOU, SIG_IGN);
  tcsetpgrp(terminal, getpid());
  reset_signals();
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(terminal, descriptor);
  dup2(idle, CPTY_IDLE_DESCRIPTOR);
  fcntl(CPTY_IDLE_DESCRIPTOR, F_SETFD, 0);
  close_range(CPTY_IDLE_DESCRIPTOR + 1, ~0U, 0);
  if (chdir(folder) == 0) execve(path, argv, envp);
  _exit(127);
}

static volatile pid_t kept_program;

// A shell passes the hang-up of its terminal on to its job; and if the test process dies, so does
// the program.
static void pass_on(int number) { kill(-kept_program, number); }

static void keep(pid_t program, int reports) {
  kept_program = program;
  signal(SIGHUP, pass_on);
  if (reports > 0) close_range(0, (unsigned)reports - 1, 0);
  close_range((unsigned)reports + 1, ~0U, 0);
  if (write(reports, &program, sizeof program) != sizeof program) _exit(1);
  for (;;) {
    int status;
    pid_t seen = waitpid(program, &status, WUNTRACED);
    if (seen < 0 && errno == EINTR) continue;
    if (seen < 0 || write(reports, &status, sizeof status) != sizeof status) _exit(1);
    if (!WIFSTOPPED(status)) _exit(0);
  }
}

static int open_terminal(CPtyProcess *process, int columns, int rows) {
  process->master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (process->master < 0) return errno;
  if (grantpt(process->master) != 0 || unlockpt(process->master) != 0) return errno;
  process->terminal = ioctl(process->master, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (process->terminal < 0 || tcgetattr(process->terminal, &process->modes) != 0) return errno;
  return cpty_resize(process->master, columns, rows);
}

int cpty_start(CPtyProcess *process, const char *path, char *const argv[], char *const envp[],
               const char *folder, int columns, int rows) {
  *process = (CPtyProcess){.master = -1, .terminal = -1, .idle = -1, .reports = -1, .keeper = -1};
  int idle[2] = {-1, -1}, reports[2] = {-1, -1};
  int failure = open_terminal(process, columns, rows);
  if (failure == 0 && pipe2(idle, O_CLOEXEC | O_NONBLOCK) != 0) failure = errno;
  if (failure == 0 && pipe2(reports, O_CLOEXEC) != 0) failure = errno;
  if (failure == 0 && (process->keeper = _Fork()) < 0) failure = errno;
  if (process->keeper == 0) {
    setsid();
    ioctl(process->terminal, TIOCSCTTY, 0);
    reset_signals();
    pid_t program = _Fork();
    if (program == 0) become_program(path, argv, envp, folder, process->terminal, idle[1]);
    if (program < 0) _exit(1);
    setpgid(program, program);
    keep(program, reports[1]);
  }
  if (idle[1] >= 0) close(idle[1]);
  if (reports[1] >= 0) close(reports[1]);
  process->idle = idle[0];
  process->reports = reports[0];
  if (failure == 0) {
    ssize_t got;
    do {
      got = read(process->reports, &process->program, sizeof process->program);
    } while (got < 0 && errno == EINTR);
    if (got == sizeof process->program) {
      fcntl(process->reports, F_SETFL, O_NONBLOCK);
      return 0;
    }
    waitpid(process->keeper, NULL, 0);
    failure = EAGAIN;
  }
  int opened[] = {process->master, process->terminal, process->idle, process->reports};
  for (int index = 0; index < 4; index++)
    if (opened[index] >= 0) close(opened[index]);
  return failure;
}

static bool contains(const int numbers[], int count, int sought) {
  for (int index = 0; index < count; index++)
    if (numbers[index] == sought) return true;
  return false;
}

int cpty_spawn(pid_t *process, const char *path, char *const argv[], char *const envp[],
               const int ours[], const int theirs[], int count) {
  // Two steps, first out of the way of the numbers that the program is to have.
  enum { ASIDE = 900 };
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (int index = 0; index < count; index++)
    posix_spawn_file_actions_adddup2(&actions, ours[index], ASIDE + index);
  posix_spawn_file_actions_addclosefrom_np(&actions, ASIDE + count);
  for (int index = 0; index < count; index++)
    posix_spawn_file_actions_adddup2(&actions, ASIDE + index, theirs[index]);
  int number = 0;
  for (int left = count; left > 0; number++) {
    if (contains(theirs, count, number)) left--;
    else posix_spawn_file_actions_addclose(&actions, number);
  }
  posix_spawn_file_actions_addclosefrom_np(&actions, number);

  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t signals;
  sigemptyset(&signals);
  posix_spawnattr_setsigmask(&attributes, &signals);
  sigfillset(&signals);
  posix_spawnattr_setsigdefault(&attributes, &signals);
  // A session of its own: /dev/tty must not be the terminal of whoever runs the tests.
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);

  int failure = posix_spawn(process, path, &actions, &attributes, argv, envp);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}

int cpty_resize(int master, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

// poll and not FIONREAD: poll first lets the kernel move what was written to the other side.
bool cpty_has_unread_input(int terminal) {
  struct pollfd ask = {.fd = terminal, .events = POLLIN};
  return poll(&ask, 1, 0) == 1 && (ask.revents & POLLIN);
}

bool cpty_sleeps_in_poll(pid_t program) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/syscall", (int)program);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return true;
  char text[32];
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count <= 0) return true;
  text[count] = 0;
  char *end = text;
  long number = strtol(text, &end, 10);  // "running" has no number
  if (end == text) return false;
  static const long sleeping[] = {
#ifdef SYS_poll
      SYS_poll,
#endif
#ifdef SYS_select
      SYS_select,
#endif
#ifdef SYS_epoll_wait
      SYS_epoll_wait,
#endif
      SYS_ppoll, SYS_pselect6, SYS_epoll_pwait};
  for (size_t index = 0; index < sizeof sleeping / sizeof *sleeping; index++)
    if (number == sleeping[index]) return true;
  return false;
}

bool cpty_has_first_modes(const CPtyProcess *process) {
  const struct termios *before = &process->modes;
  struct termios now;
  return tcgetattr(process->terminal, &now) == 0 && now.c_iflag == before->c_iflag &&
         now.c_oflag == before->c_oflag && now.c_cflag == before->c_cflag &&
         now.c_lflag == before->c_lflag && memcmp(now.c_cc, before->c_cc, sizeof now.c_cc) == 0;
}

bool cpty_stopped(int status) { return WIFSTOPPED(status); }
int cpty_ending_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }
int cpty_exit_status(int status) { return WEXITSTATUS(status); }

ssize_t cpty_write(int descriptor, const void *bytes, size_t count) {
  sigset_t pipe_signal, before;
  sigemptyset(&pipe_signal);
  sigaddset(&pipe_signal, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe_signal, &before);
  ssize_t written = write(descriptor, bytes, count);
  int failure = errno;
  if (written < 0 && failure == EPIPE) {
    struct timespec at_once = {0, 0};
    sigtimedwait(&pipe_signal, NULL, &at_once);
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = failure;
  return written;
}

int cpty_open_process(pid_t process) { return (int)syscall(SYS_pidfd_open, process, 0); }

int cpty_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno; }
