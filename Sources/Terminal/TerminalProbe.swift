import CNcurses
import Glibc

/// What can be said about the terminal without taking it over.
public struct TerminalProbe: Hashable, Sendable {
  /// Whether standard output is a terminal at all; in a pipe the rest is of the one that is named.
  public var isTerminal: Bool
  /// What would keep the program from opening; nil when it can.
  public var flaw: TerminalError?
  /// As the terminal database has it; 0 for none.
  public var colours: Int
  /// Whether the locale of the environment gives UTF-8.
  public var isUnicode: Bool

  public init(_ settings: TerminalSettings) {
    isTerminal = isatty(STDOUT_FILENO) == 1
    setlocale(LC_CTYPE, "")
    isUnicode = nc_utf8() == 1
    colours = 0
    guard let term = settings.term, !term.isEmpty else {
      flaw = .termMissing
      return
    }
    switch nc_terminal_known(term) {
    case 1: flaw = nil
    case 0: flaw = .termTooSimple(term)
    default: flaw = .termUnknown(term)
    }
    if flaw == nil, !settings.noColour { colours = max(0, Int(nc_terminal_colours())) }
  }
}
