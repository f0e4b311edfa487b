import Glibc

/// Reads pasted text as it is, past ncurses, which would take it for keys.
enum PasteReader {
  /// More than this is thrown away: 1 MiB.
  private static let largest = 1 << 20
  private static let marker = Array("\u{1B}[201~".utf8)

  /// Reads from behind the start marker up to and with the end marker, and not a byte further.
  /// A terminal that stays silent for half a second has forgotten its marker.
  static func read() -> String {
    var text: [UInt8] = []
    var tail: [UInt8] = []
    while tail != marker {
      var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, 500)
      if ready < 0 && errno == EINTR { continue }
      guard ready > 0 else { break }
      // As many bytes as the marker still lacks at least: never more than belongs to the paste.
      var bytes = [UInt8](repeating: 0, count: marker.count - tail.count)
      let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      tail += bytes.prefix(count)
      while !marker.starts(with: tail) {
        if text.count < largest { text.append(tail[0]) }
        tail.removeFirst()
      }
    }
    if tail != marker { text += tail }
    // Terminals send a line end as a carriage return.
    return String(decoding: text, as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
      .split(separator: "\r", omittingEmptySubsequences: false).joined(separator: "\n")
  }
}
