/* What of ncurses Swift cannot import as it is: macros, globals and the filling of a cell.
   The defines stand here and not in pkg-config, whose flags SwiftPM refuses with a warning. */
#ifndef EXPERTTAFEL_CNCURSES_SHIM_H
#define EXPERTTAFEL_CNCURSES_SHIM_H

#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif
#ifndef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <langinfo.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#include <ncurses.h>

static const attr_t nc_bold = A_BOLD;
static const attr_t nc_underline = A_UNDERLINE;
static const attr_t nc_reverse = A_REVERSE;
static const attr_t nc_dim = A_DIM;

static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline WINDOW *nc_curscr(void) { return curscr; }
static inline int nc_colours(void) { return COLORS; }
static inline int nc_pairs(void) { return COLOR_PAIRS; }
static inline SCREEN *nc_newterm(const char *term) { return newterm(term, stdout, stdin); }

/* setupterm and tigetstr stand in <term.h>, whose hundreds of macros must not be imported. */
int setupterm(const char *term, int fd, int *error);

/* Whether a terminal is known and can place its cursor: 1 yes, 0 it cannot, -1 not known. */
static inline int nc_terminal_known(const char *term) {
  int error = 0;
  if (setupterm(term, 1, &error) == ERR) return -1;
  const char *cup = tigetstr("cup");
  return cup != NULL && cup != (char *)-1;
}

/* How many colours the terminal has that nc_terminal_known found; -1 for none. */
static inline int nc_terminal_colours(void) { return tigetnum("colors"); }

/* Whether LC_CTYPE is UTF-8 now. */
static inline int nc_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/* A cell with at most CCHARW_MAX scalars. By hand, as setcchar drops what it does not like; the
   pair stands in ext_color too, as the attribute has room for 255 pairs only. */
static inline cchar_t nc_cell(attr_t attributes, int pair, const uint32_t *scalars, int count) {
  cchar_t cell;
  memset(&cell, 0, sizeof cell);
  for (int i = 0; i < count && i < CCHARW_MAX; i++) cell.chars[i] = (wchar_t)scalars[i];
  cell.attr = (attributes & ~A_COLOR) | (attr_t)(COLOR_PAIR(pair > 255 ? 255 : pair) & A_COLOR);
  cell.ext_color = pair;
  return cell;
}

#endif
