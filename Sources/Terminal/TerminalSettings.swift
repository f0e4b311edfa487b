/// What a terminal needs to know from outside; the executable reads it, this room does not.
public struct TerminalSettings: Hashable, Sendable {
  /// The name of the terminal: `TERM`.
  public var term: String?
  /// No colours wanted: `NO_COLOR`, when not empty.
  public var noColour = false
  /// Draw with ASCII only, also where more could be drawn.
  public var ascii = false
  /// Where one byte is written before each wait with nothing pending, for tests:
  /// `EXPERTTAFEL_IDLE_FD`.
  public var idleDescriptor: Int32?
  /// Milliseconds to wait after an escape for the rest of a key: `ESCDELAY`, else 25.
  public var escapeDelay = 25
  /// Where standard error goes while the screen is up; open for reading and writing.
  public var log: Int32?

  public init(term: String?) { self.term = term }

  /// Takes the settings from variables of the environment; others are not looked at.
  public init(environment: [String: String], log: Int32? = nil) {
    term = environment["TERM"]
    noColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    idleDescriptor = environment["EXPERTTAFEL_IDLE_FD"].flatMap { Int32($0) }
    escapeDelay = environment["ESCDELAY"].flatMap { Int($0) }.map { min(max($0, 0), 5000) } ?? 25
    self.log = log
  }
}

/// Why a terminal cannot be used.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is no terminal, such as in a pipe.
  case notATerminal
  /// `TERM` is not set.
  case termMissing
  /// The terminal database does not know this `TERM`.
  case termUnknown(String)
  /// This terminal cannot place its cursor, such as `dumb`.
  case termTooSimple(String)
  /// The operating system refused; the number of the error.
  case system(Int32)
}

/// What the user should be told about this terminal.
public enum TerminalNotice: Hashable, Sendable {
  /// No UTF-8 on this machine: lines and letters with accents are drawn with ASCII.
  case asciiDrawing
}
