import CTerminal
import Glibc

/// Questions and answers in lines, with whoever sits at the terminal: for what comes before there is
/// a screen. Speaks to the terminal itself, so that standard input and output may be files.
public final class LineTerminal {
  private let input: Int32
  private let output: Int32
  private let idleDescriptor: Int32?
  private let isOwn: Bool
  /// What was read beyond the last line.
  private var ahead: [UInt8] = []
  /// The kernel hands out no longer lines than this.
  private static let longest = 4_096

  /// nil when nobody sits at a terminal.
  /// - Parameter idleDescriptor: where one byte is written before each wait, for tests.
  public init?(idleDescriptor: Int32? = nil) {
    self.idleDescriptor = idleDescriptor
    let device = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    isOwn = device >= 0
    if isOwn {
      (input, output) = (device, device)
    } else {
      (input, output) = (STDIN_FILENO, STDERR_FILENO)
      guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
    }
  }

  deinit { if isOwn { close(input) } }

  public func say(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      // When the terminal is gone, the next question finds the end of its answers.
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Makes the line that one is on empty.
  public func clearLine() { say("\r\u{1B}[K") }

  /// Asks and waits for a line; nil when the answers have come to their end, or what is typed could
  /// not be hidden.
  public func ask(_ question: String, hidden: Bool = false) -> [UInt8]? {
    say(question)
    guard hidden else { return line() }
    guard ct_hide(input) == 0 else { return nil }
    defer { ct_show() }
    return line()
  }

  private func line() -> [UInt8]? {
    while true {
      if let end = ahead.firstIndex(of: UInt8(ascii: "\n")) {
        defer { ahead = Array(ahead[(end + 1)...]) }
        return Array(ahead[..<end])
      }
      guard waitForLine(), ahead.count <= Self.longest else { return nil }
      var piece = [UInt8](repeating: 0, count: Self.longest)
      let count = read(input, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return nil }
      ahead += piece.prefix(count)
    }
  }

  private func waitForLine() -> Bool {
    if let idleDescriptor {
      var byte: UInt8 = 0x2E
      // When nobody listens any more there is nobody to tell.
      _ = write(idleDescriptor, &byte, 1)
    }
    var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, -1) < 0 {
      if errno != EINTR { return false }
    }
    return Int32(waiting.revents) & POLLIN != 0
  }
}

/// What the whole process does or may not do.
public enum ProcessMemory {
  /// From now on no core file and no dump of this process's memory is made. Answers whether the
  /// system agreed to all of it.
  @discardableResult
  public static func forbidDumps() -> Bool { ct_forbid_dumps() == 0 }
}
