import CTerminal
import Glibc
import TUI

/// Lines from standard input and to standard output, whatever those are: a terminal, a file, a pipe.
/// Where a passphrase is typed on a terminal it is not shown.
public final class LineStream {
  public enum Happening: Equatable, Sendable {
    case line([UInt8])
    case event(InputEvent)
  }

  private let signals: Int32
  /// What was read beyond the last line.
  private var ahead: [UInt8] = []
  private var hasEnded = false
  /// Nobody reads what is written any more.
  private var isUnheard = false
  /// A line that is longer is handed over in parts.
  private static let longest = 65_536

  /// - Throws: `TerminalError.system`.
  public init() throws(TerminalError) {
    signals = ct_catch_signals()
    if signals < 0 { throw .system(errno) }
  }

  public func close() { ct_release_signals() }

  /// Writes all of it; when nobody reads it any more, `next` answers that the other side is gone.
  public func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty, !isUnheard {
      let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      if written > 0 { rest = rest.dropFirst(written) } else { isUnheard = true }
    }
  }

  /// Waits for a line, or for something else.
  /// - Parameters:
  ///   - timeout: milliseconds; nil waits for ever. When it passes, the answer is `tick`.
  ///   - wakers: other file descriptors to wait for; nothing is read from them.
  ///   - hidden: what is typed on a terminal is not shown.
  public func next(timeout: Int?, wakers: [Int32], hidden: Bool) -> Happening {
    let isHidden = hidden && isatty(STDIN_FILENO) == 1
    if isHidden, ct_hide(STDIN_FILENO) != 0 { return .event(.hangup) }
    defer { if isHidden { ct_show() } }
    while !isUnheard {
      if let line = takeLine() { return .line(line) }
      if hasEnded { return .event(.hangup) }
      var polled = ([STDIN_FILENO, signals] + wakers).map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let ready = poll(
        &polled, nfds_t(polled.count), timeout.map { Int32(clamping: max(0, $0)) } ?? -1)
      if ready < 0 && errno == EINTR { continue }
      guard ready >= 0 else { return .event(.hangup) }
      if ready == 0 { return .event(.tick) }
      if polled[1].revents != 0, let event = signal() { return .event(event) }
      if let woken = polled.dropFirst(2).first(where: { $0.revents != 0 }) {
        return .event(.wake(woken.fd))
      }
      if polled[0].revents != 0 { fill() }
    }
    return .event(.hangup)
  }

  private func takeLine() -> [UInt8]? {
    if let end = ahead.firstIndex(of: UInt8(ascii: "\n")) {
      defer { ahead.removeFirst(end + 1) }
      return Array(ahead[..<end])
    }
    guard !ahead.isEmpty, hasEnded || ahead.count > Self.longest else { return nil }
    defer { ahead = [] }
    return ahead
  }

  private func fill() {
    var piece = [UInt8](repeating: 0, count: 4_096)
    let count = read(STDIN_FILENO, &piece, piece.count)
    if count > 0 { ahead += piece.prefix(count) }
    if count == 0 || count < 0 && errno != EINTR { hasEnded = true }
  }

  private func signal() -> InputEvent? {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(signals, &bytes, bytes.count)
    let seen = Set(bytes.prefix(max(0, count)).map { Int($0) })
    if seen.contains(CT_TERMINATE) { return .terminate }
    if seen.contains(CT_HANGUP) { return .hangup }
    if seen.contains(CT_STOP) { ct_stop() }
    return seen.contains(CT_STOP) || seen.contains(CT_CONTINUE) ? .resumed : nil
  }
}
