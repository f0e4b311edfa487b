import FoundationEssentials

/// One line of the file, without its line feed: `NUMBER PAYLOAD LINK`, a decimal number, base64 and
/// 64 lower-case hexadecimal digits, with one space between them.
struct AuditLine {
  let number: Int
  /// The base64 as it stands there.
  let payload: ArraySlice<UInt8>
  /// 32 bytes.
  let link: [UInt8]

  /// No line is longer, its line feed included.
  static let longest = 24 + (AuditLog.longestEntry + 256) * 4 / 3 + linkDigits
  private static let linkDigits = 2 * AuditChain.linkSize
  private static let space = UInt8(ascii: " ")

  /// Nil when it has not the form of a line.
  init?(_ text: ArraySlice<UInt8>) {
    guard text.count <= Self.longest, let first = text.firstIndex(of: Self.space),
      case let last = text.endIndex - Self.linkDigits - 1, last > first + 1,
      text[last] == Self.space, let number = Self.number(text[..<first]),
      let link = Hex.bytes(text[(last + 1)...])
    else { return nil }
    let payload = text[(first + 1)..<last]
    guard payload.allSatisfy(Self.isBase64) else { return nil }
    self.number = number
    self.payload = payload
    self.link = link
  }

  /// The bytes of a payload; nil when it is no base64.
  var bytes: [UInt8]? { Data(base64Encoded: Data(payload)).map(Array.init) }

  /// A payload as it will stand in the file.
  static func payload(_ bytes: [UInt8]) -> [UInt8] { Array(Data(bytes).base64EncodedData()) }

  /// A whole line, its line feed included.
  static func text(number: Int, payload: [UInt8], link: [UInt8]) -> [UInt8] {
    Array("\(number) ".utf8) + payload + [space] + Hex.text(link) + [UInt8(ascii: "\n")]
  }

  /// Whether these bytes can be what is left of a line with this number that was not written to its
  /// end. Some file systems fill up with zeros what did not reach the disk.
  static func isBeginning(_ tail: [UInt8], of number: Int) -> Bool {
    let written = tail[..<((tail.lastIndex { $0 != 0 } ?? -1) + 1)]
    let start = Array("\(number) ".utf8)
    guard written.count > start.count else { return start.starts(with: written) }
    guard written.starts(with: start) else { return false }
    let rest = written.dropFirst(start.count)
    let payload = rest.prefix(while: isBase64)
    let behind = rest[payload.endIndex...]
    guard behind.first == space else { return behind.isEmpty }
    return !payload.isEmpty && behind.count <= linkDigits + 1
      && behind.dropFirst().allSatisfy(Hex.isDigit)
  }

  /// At least 1, in its only spelling.
  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    let spelling = String(decoding: text, as: UTF8.self)
    return Int(spelling).flatMap { $0 > 0 && String($0) == spelling ? $0 : nil }
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"),
      UInt8(ascii: "="):
      true
    default: false
    }
  }
}
