/* What must be C: signal handlers, which may run no Swift code, and the state they touch. */
#ifndef EXPERTTAFEL_CTERMINAL_H
#define EXPERTTAFEL_CTERMINAL_H

/* The bytes that handlers write into the pipe. */
enum {
  CT_RESIZE = 'W',    /* SIGWINCH */
  CT_CONTINUE = 'C',  /* SIGCONT */
  CT_STOP = 'Z',      /* SIGTSTP */
  CT_HANGUP = 'H',    /* SIGHUP */
  CT_TERMINATE = 'T', /* SIGTERM, SIGINT */
};

/* Opens the pipe and catches the signals above; SIGPIPE is ignored. Gives the end of the pipe to
   poll and read (it does not block), or -1 with errno. Call ct_release_signals when done. */
int ct_catch_signals(void);
/* Puts back the handlers that were there and closes the pipe. */
void ct_release_signals(void);

/* From now on death by ILL, TRAP, ABRT, SEGV, BUS, FPE or QUIT, and exit(), first give the
   terminal back: its modes as they are at this call, out of the alternate screen, cursor on.
   Gives 0, or -1 with errno. */
int ct_arm(int terminal);
/* Gives the terminal its modes of ct_arm back and takes the death handlers away. */
void ct_disarm(void);
/* Sets the modes of ct_arm for a while, without disarming. */
void ct_set_found_modes(void);

/* From now on nobody gets an image of this process's memory: no core file, no dump to a crash
   service, no debugger. Gives 0, or -1 when the system refused a part of it. */
int ct_forbid_dumps(void);

/* What is typed is not shown until ct_show; INT, TERM, HUP and QUIT first give the terminal its
   modes back, Ctrl-Z does nothing. Gives 0, or -1 with errno. */
int ct_hide(int terminal);
void ct_show(void);

/* Stops this process group like Ctrl-Z does, and returns when it goes on. */
void ct_stop(void);

#endif
