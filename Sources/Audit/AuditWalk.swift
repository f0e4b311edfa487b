import Glibc

/// From the first entry to the last, or to the first that does not hold. What is appended meanwhile
/// is not looked at, and nobody who appends has to wait.
struct AuditWalk {
  typealias Entry = (line: AuditLine, previous: [UInt8])

  /// Up to where the log is whole.
  private(set) var head: AuditHead
  private(set) var torn = false
  private(set) var broken: AuditBreak?

  private let file: LogFile
  private let end: Int
  private let tail: [UInt8]
  /// The place in the file of the first byte that is not in `buffer`.
  private var offset = 0
  private var buffer: [UInt8] = []
  /// The place in `buffer` of the next line.
  private var start = 0
  private static let piece = 1 << 18

  init(_ file: LogFile, logId: [UInt8]) throws(AuditError) {
    self.file = file
    head = AuditHead(count: 0, link: AuditChain.genesis(logId: logId))
    (end, tail) = try file.shared { () throws(AuditError) in
      // A file that ends as no log does is read to its end: its lines tell where it goes wrong.
      guard let ending = try LogEnding(of: file) else { return (try file.size(), []) }
      return (ending.end, ending.tail)
    }
  }

  /// The next entry, with the link before it; nil at the end, or where the log is broken.
  mutating func next() throws(AuditError) -> Entry? {
    guard broken == nil else { return nil }
    guard let text = try text() else {
      if tail.isEmpty { return nil }
      torn = AuditLine.isBeginning(tail, of: head.count + 1)
      return torn ? nil : breakOff(.malformed)
    }
    guard let line = AuditLine(text) else { return breakOff(.malformed) }
    guard line.number == head.count + 1 else {
      return breakOff(.numberOutOfOrder(found: line.number))
    }
    let previous = head.link
    let link = AuditChain.link(previous: previous, number: line.number, payload: line.payload)
    guard link == line.link else { return breakOff(.linkChanged) }
    head = AuditHead(count: line.number, link: link)
    return (line, previous)
  }

  private mutating func breakOff(_ reason: AuditBreakReason) -> Entry? {
    broken = AuditBreak(number: head.count + 1, reason: reason)
    return nil
  }

  /// The text of the next line; what is no line because it does not end is handed out as it is.
  private mutating func text() throws(AuditError) -> ArraySlice<UInt8>? {
    while true {
      if let feed = feed() {
        defer { start = feed + 1 }
        return buffer[start..<feed]
      }
      if offset >= end || buffer.count - start > AuditLine.longest {
        return start == buffer.count ? nil : buffer[start...]
      }
      buffer.removeFirst(start)
      start = 0
      let more = try file.bytes(offset..<min(offset + Self.piece, end))
      guard !more.isEmpty else { throw .io(reason: "the file became shorter") }
      buffer += more
      offset += more.count
    }
  }

  private func feed() -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
