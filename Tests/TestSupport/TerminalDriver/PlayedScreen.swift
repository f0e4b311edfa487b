/// A terminal without a program: shows what was written elsewhere.
public final class PlayedScreen {
  private let emulator: Emulator

  public init(columns: Int, rows: Int) throws(Failure) {
    emulator = try Emulator(columns: columns, rows: rows)
  }

  public func write(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { emulator.feed($0) }
  }

  /// The rows without trailing blanks.
  public var rows: [String] { emulator.rows }

  /// One cell.
  public func cell(_ x: Int, _ y: Int) -> Cell { emulator.cell(x, y) }
}
