#pragma once
#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

/// What we hold of a program that runs in a pseudo-terminal of its own.
///
/// Between us and the program stands a *keeper*: a process that leads the terminal's session, as a
/// shell does, and reports how the program fares. Without it the kernel would hang up and reset the
/// terminal the moment the program ends, and nobody could see in which state it left the terminal.
typedef struct {
  /// Our side of the terminal; non-blocking.
  int master;
  /// The program's side, never read: to ask for unread input and for the modes.
  int terminal;
  /// Receives a byte each time the program is idle; non-blocking.
  int idle;
  /// Receives an `int` as waitpid(2) knows it each time the program stops or ends; non-blocking.
  int reports;
  /// The modes of the terminal before the program started.
  struct termios modes;
  pid_t keeper;
  /// Also the number of the program's process group.
  pid_t program;
} CPtyProcess;

/// The descriptor on which the program finds the idle pipe.
enum { CPTY_IDLE_DESCRIPTOR = 3 };

/// Starts `path` in `folder` in a new pseudo-terminal; returns 0 or an errno.
/// When the program cannot be executed it ends with status 127, as in a shell.
int cpty_start(CPtyProcess *process, const char *path, char *const argv[], char *const envp[],
               const char *folder, int columns, int rows);

/// Starts `path` without a terminal: descriptor `theirs[i]` of the program is our `ours[i]`, and it
/// has no others. Returns 0 or an errno, also when the program cannot be executed.
int cpty_spawn(pid_t *process, const char *path, char *const argv[], char *const envp[],
               const int ours[], const int theirs[], int count);

/// Gives the terminal another size; the kernel sends SIGWINCH when it differs.
/// Returns 0 or an errno.
int cpty_resize(int master, int columns, int rows);

/// Whether the program has input in its terminal that it has not read yet.
bool cpty_has_unread_input(int terminal);

/// Whether the main thread of `program` sleeps in poll or a kin of it. Where the system does not
/// let us look, the answer is true.
bool cpty_sleeps_in_poll(pid_t program);

/// Whether the terminal has the modes it started with: echo, lines, signals, control characters.
bool cpty_has_first_modes(const CPtyProcess *process);

/// What a status of waitpid(2) says.
bool cpty_stopped(int status);
/// The number of the signal that ended the program, or 0.
int cpty_ending_signal(int status);
int cpty_exit_status(int status);

/// write(2) that never raises SIGPIPE: a closed pipe is EPIPE.
ssize_t cpty_write(int descriptor, const void *bytes, size_t count);

/// A descriptor that becomes readable when `process` ends, or -1 with errno.
int cpty_open_process(pid_t process);

/// Opens a pipe of which both ends close on exec; returns 0 or an errno.
int cpty_pipe(int ends[2]);
