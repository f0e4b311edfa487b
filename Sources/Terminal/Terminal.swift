import CNcurses
import CTerminal
import Glibc
import TUI

/// The screen and the keyboard: everything that ncurses does for this program.
///
/// Not for sharing: ncurses keeps one global state, so one thread opens, uses and closes it, and
/// one terminal is open at a time. It catches signals and gives the terminal back as it was found,
/// also when the program dies.
public final class Terminal {
  /// How many colours there are.
  public let tier: ColourTier
  /// Whether canvases should be made with ``TUI/Canvas/ascii``.
  public let ascii: Bool
  public let notices: [TerminalNotice]
  /// Ctrl-Z stops the program (and `fg` goes on). A screen that uses the key sets this to false.
  public var controlZStops = true

  let input: UnsafeMutablePointer<WINDOW>
  let signals: Int32
  let idleDescriptor: Int32?
  var painter: Painter
  var hungUp = false
  var emptyReads = 0
  private var errors: ErrorLog
  private var isOpen = true

  /// Takes over the terminal.
  public static func open(_ settings: TerminalSettings) throws(TerminalError) -> Terminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let term = settings.term, !term.isEmpty else { throw .termMissing }
    // newterm and initscr would print or exit; ask first.
    switch nc_terminal_known(term) {
    case 1: break
    case 0: throw .termTooSimple(term)
    default: throw .termUnknown(term)
    }
    return try Terminal(term, settings)
  }

  private init(_ term: String, _ settings: TerminalSettings) throws(TerminalError) {
    let unicode = Self.setUnicode()
    ascii = settings.ascii || !unicode
    notices = unicode ? [] : [.asciiDrawing]
    // With these set, ncurses never sees another size.
    unsetenv("LINES")
    unsetenv("COLUMNS")

    // Ours first: ncurses catches only what is still default.
    signals = ct_catch_signals()
    guard signals >= 0 else { throw .system(errno) }
    guard ct_arm(STDIN_FILENO) == 0 else {
      let error = errno
      ct_release_signals()
      throw .system(error)
    }
    guard nc_newterm(term) != nil, let input = newpad(1, 1), let screen = nc_stdscr() else {
      ct_disarm()
      ct_release_signals()
      throw .termUnknown(term)
    }
    self.input = input
    // Raw, because Ctrl-S, Ctrl-C and Ctrl-Z are keys here.
    raw()
    noecho()
    nonl()
    // A pad, as reading from the screen's own window would paint as a side effect.
    keypad(input, true)
    nodelay(input, true)
    set_escdelay(Int32(settings.escapeDelay))
    KeyCodes.define()
    tier = Self.startColours(noColour: settings.noColour)
    painter = Painter(screen: screen, tier: tier, unicode: unicode)
    idleDescriptor = settings.idleDescriptor
    errors = ErrorLog(settings.log)
    Self.send(Self.pasteOn)
  }

  deinit { close() }

  /// The size of the window now.
  public var size: Size {
    Size(columns: Int(getmaxx(painter.screen)), rows: Int(getmaxy(painter.screen)))
  }

  /// Shows a canvas: sends what differs from the one before.
  public func paint(_ canvas: Canvas, theme: Theme) {
    if isOpen && !hungUp { painter.paint(canvas, theme: theme) }
  }

  /// Paints every cell anew the next time.
  public func repaint() { painter.forget() }

  /// The last lines that were written to standard error since opening, at most 4096 bytes.
  public func errorTail() -> String { errors.tail() }

  /// Stops the program as Ctrl-Z does elsewhere; returns when it goes on, with the screen back.
  public func stop() {
    leave()
    ct_stop()
    enter()
  }

  /// Gives the terminal back as it was found. May be called twice.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    ct_disarm()
    // The window may be gone before its SIGHUP is here: that must not find the default handler.
    if !hungUp { ct_release_signals() }
    errors.restore()
  }

  /// Takes the size of the window over, and paints everything the next time.
  func refreshSize() {
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 {
      resizeterm(Int32(window.ws_row), Int32(window.ws_col))
    }
    painter.forget()
  }

  /// Takes the screen back after a stop, whoever stopped us.
  func enter() {
    reset_prog_mode()
    Self.send(Self.pasteOn)
    refreshSize()
  }

  private func leave() {
    Self.send(Self.pasteOff)
    endwin()
    ct_set_found_modes()
  }

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"

  /// Past ncurses, which keeps nothing back between its own updates.
  private static func send(_ sequence: String) {
    // When the terminal is gone, the next wait says so.
    _ = sequence.utf8.withContiguousStorageIfAvailable {
      write(STDOUT_FILENO, $0.baseAddress, $0.count)
    }
  }

  /// A locale that was asked for but never generated silently becomes ASCII: take C.UTF-8 then.
  private static func setUnicode() -> Bool {
    setlocale(LC_CTYPE, "")
    if nc_utf8() == 0 { setlocale(LC_CTYPE, "C.UTF-8") }
    return nc_utf8() == 1
  }

  private static func startColours(noColour: Bool) -> ColourTier {
    guard !noColour, has_colors(), start_color() == OK, use_default_colors() == OK else {
      return .mono
    }
    return switch nc_colours() {
    case 256...: .colours256
    case 8...: .colours16
    default: .mono
    }
  }
}
