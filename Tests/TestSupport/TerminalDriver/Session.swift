import CPty
import CVTerm
import Glibc

/// A real program in a pseudo-terminal of its own, driven by keys and seen through a terminal
/// emulator.
///
/// Every verb returns when the program has handled what it was sent: the program writes a byte to
/// the descriptor named in `EXPERTTAFEL_IDLE_FD` before each poll with nothing pending. Nothing
/// sleeps; what does not happen within ``patience`` throws a ``Failure`` with the screen in it.
public final class Session {
  /// How long a verb waits before it fails.
  public var patience: Duration
  /// The home of the program; hand it to a second session to start again where this one ended.
  public let home: TemporaryFolder
  let wire: Wire

  /// Starts `program` and waits until it is idle for the first time, or has ended.
  ///
  /// - Parameters:
  ///   - program: the path of the executable.
  ///   - environment: added to a fixed one; nothing is inherited from the test process.
  ///   - home: holds the home and the XDG folders and is the working folder; by default a new one.
  public init(
    program: String, arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], home: TemporaryFolder? = nil,
    patience: Duration = .seconds(10), line: Int = #line
  ) throws(Failure) {
    self.patience = patience
    self.home = if let home { home } else { try TemporaryFolder() }
    var complete = frozenEnvironment(home: self.home)
    complete["EXPERTTAFEL_IDLE_FD"] = String(CPTY_IDLE_DESCRIPTOR)
    complete.merge(environment) { _, added in added }
    wire = try Wire(
      program: program, arguments: arguments, environment: complete, folder: self.home.path,
      emulator: Emulator(columns: columns, rows: rows))
    try settle(line)
  }

  /// Waits until the program sleeps, has stopped or has ended.
  func settle(_ line: Int) throws(Failure) {
    do {
      try wire.settle(within: patience)
    } catch {
      throw Failure(error.reason, picture: error.picture, line: line)
    }
  }

  // MARK: What is seen

  /// The rows of the screen without trailing blanks.
  public var screen: [String] { look().rows }

  /// One row of the screen without trailing blanks; empty when there is no such row.
  public func row(_ number: Int) -> String {
    let rows = screen
    return rows.indices.contains(number) ? rows[number] : ""
  }

  /// The screen as one text, without the empty rows at the end.
  public var picture: String { look().picture }

  /// The cell in column `x` of row `y`, both counted from 0.
  public func cell(_ x: Int, _ y: Int) -> Cell { look().cell(x, y) }

  /// The cell where `text` first occurs, reading row by row; nil when it is not on the screen.
  public func find(_ text: String) -> (x: Int, y: Int)? { look().find(text) }

  /// The column and the row of the cursor, both counted from 0.
  public var cursor: (x: Int, y: Int) { look().cursor }
  /// Whether the program shows the cursor.
  public var cursorVisible: Bool { look().cursorVisible }
  /// Whether the program is on the alternate screen, from which the shell's text returns later.
  public var alternateScreen: Bool { look().alternateScreen }
  /// The title that the program gave its window; empty when it gave none.
  public var title: String { look().title }

  /// The number of bytes that the program wrote since the start or ``resetBytesReceived()``.
  public var bytesReceived: Int {
    wire.pump()
    return wire.bytesReceived
  }

  /// Starts the count of ``bytesReceived`` again.
  public func resetBytesReceived() {
    wire.pump()
    wire.bytesReceived = 0
  }

  /// Whether the program left the terminal as it found it: its modes, the main screen, a visible
  /// cursor, plain pastes and plain arrow keys. False once the terminal is closed.
  public var modesRestored: Bool {
    let emulator = look()
    return wire.modesRestored && !emulator.alternateScreen && emulator.cursorVisible
      && emulator.pasteBrackets == nil
      && emulator.bytes(of: VTERM_KEY_UP) == Array("\u{1b}[A".utf8)
  }

  /// Whether the program is stopped, as by Ctrl-Z; `signal(SIGCONT)` wakes it.
  public var isStopped: Bool {
    wire.pump()
    return wire.isStopped
  }

  private func look() -> Emulator {
    wire.pump()
    return wire.emulator
  }
}
