/// The end of a log: where its last whole line ends, that line, and what is torn behind it. Found
/// from the back, at the cost of some lines, however long the file is.
struct LogEnding {
  /// The place behind the line feed of the last whole line; 0 when there is none.
  let end: Int
  let lastLine: ArraySlice<UInt8>?
  let tail: [UInt8]

  /// Nil when no line can end as this file does. The lock must be held.
  init?(of file: LogFile) throws(AuditError) {
    let size = try file.size()
    var window = 4_096
    while true {
      let start = max(0, size - window)
      if let found = Self(try file.bytes(start..<size), from: start) {
        self = found
        return
      }
      // The last whole line and one that is torn.
      guard start > 0, window < 2 * AuditLine.longest else { return nil }
      window *= 4
    }
  }

  /// - Parameter bytes: the last of a file, from `start` on; nil when they do not hold all of the
  ///   last whole line.
  private init?(_ bytes: [UInt8], from start: Int) {
    guard let feed = bytes.lastIndex(of: 0x0A) else {
      guard start == 0 else { return nil }
      (end, lastLine, tail) = (0, nil, bytes)
      return
    }
    let previous = bytes[..<feed].lastIndex(of: 0x0A)
    guard previous != nil || start == 0 else { return nil }
    end = start + feed + 1
    lastLine = bytes[(previous.map { $0 + 1 } ?? 0)..<feed]
    tail = Array(bytes[(feed + 1)...])
  }

  /// The head of the log that ends so.
  ///
  /// - Throws: `notALog` when the last line has not the form of one, `broken` when what stands
  ///   behind it is no torn line: it is somebody's, and is not cut off.
  func head(after genesis: [UInt8], path: String) throws(AuditError) -> AuditHead {
    var head = AuditHead(count: 0, link: genesis)
    if let lastLine {
      guard let line = AuditLine(lastLine) else { throw .notALog(path: path) }
      head = AuditHead(count: line.number, link: line.link)
    }
    guard AuditLine.isBeginning(tail, of: head.count + 1) else {
      throw .broken(AuditBreak(number: head.count + 1, reason: .malformed))
    }
    return head
  }
}
