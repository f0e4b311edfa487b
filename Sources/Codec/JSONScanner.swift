/// The reader behind `JSONDocument.parse`: one pass, no recursion, at most `maximumDepth` levels.
struct JSONScanner {
  var document: JSONDocument
  private let count: Int
  private var at = 0

  /// A bound for hostile input only; what a format allows is far below it.
  static let maximumDepth = 512

  init(document: JSONDocument) {
    self.document = document
    count = document.bytes.count
  }

  mutating func scan() throws(JSONError) {
    skipSpace()
    try scanValue()
    // `open` holds the containers that are being read; each turn of the loop reads one item.
    while let container = document.open.last {
      skipSpace()
      let record = document.records[Int(container)]
      let isFirst = document.records.count == Int(container) + 1
      let byte = try peek()
      if byte == (record.kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
        at += 1
        try close(container)
        continue
      }
      if !isFirst {
        guard byte == UInt8(ascii: ",") else { throw .syntax(at: at) }
        at += 1
        skipSpace()
      }
      if record.kind == .object {
        guard try peek() == UInt8(ascii: "\"") else { throw .syntax(at: at) }
        try scanText()
        skipSpace()
        guard try peek() == UInt8(ascii: ":") else { throw .syntax(at: at) }
        at += 1
        skipSpace()
      }
      try scanValue()
    }
    skipSpace()
    if at < count { throw .syntax(at: at) }
  }

  private mutating func skipSpace() {
    while at < count {
      switch document.bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  private func peek() throws(JSONError) -> UInt8 {
    guard at < count else { throw .endOfText }
    return document.bytes[at]
  }

  private mutating func scanValue() throws(JSONError) {
    switch try peek() {
    case UInt8(ascii: "\""): try scanText()
    case UInt8(ascii: "{"): try openContainer(.object)
    case UInt8(ascii: "["): try openContainer(.array)
    case UInt8(ascii: "t"): try scanWord("true", .bool)
    case UInt8(ascii: "f"): try scanWord("false", .bool)
    case UInt8(ascii: "n"): try scanWord("null", .null)
    default: try scanNumber()
    }
  }

  private mutating func append(_ kind: JSONKind, from start: Int) -> Int {
    let index = document.records.count
    document.records.append(
      JSONRecord(
        kind: kind, next: Int32(index + 1), rawStart: Int32(start), rawEnd: Int32(at)))
    return index
  }

  private mutating func openContainer(_ kind: JSONKind) throws(JSONError) {
    guard document.open.count < Self.maximumDepth else { throw .tooDeep(at: at) }
    let index = append(kind, from: at)
    document.open.append(Int32(index))
    at += 1
  }

  /// Ends a container: its extent, its height, whether its source is canonical, and that no key
  /// stands in it twice.
  private mutating func close(_ container: Int32) throws(JSONError) {
    document.open.removeLast()
    let index = Int(container)
    let end = document.records.count
    var record = document.records[index]
    record.rawEnd = Int32(at)
    record.next = Int32(end)
    var child = index + 1
    var length = 2
    var height: UInt16 = 0
    var items = 0
    var previousKey: Int?
    var sorted = true
    while child < end {
      var value = child
      if record.kind == .object {
        let key = document.records[child]
        if let previous = previousKey, !document.precedes(previous, child) { sorted = false }
        previousKey = child
        record.canonical = record.canonical && key.canonical
        length += Int(key.rawEnd - key.rawStart) + 1
        value = child + 1
      }
      let item = document.records[value]
      record.canonical = record.canonical && item.canonical
      length += Int(item.rawEnd - item.rawStart)
      height = max(height, item.height)
      items += 1
      child = Int(item.next)
    }
    if !sorted, let twice = document.duplicateKey(in: index, end: end) {
      throw .duplicateKey(at: Int(document.records[twice].rawStart))
    }
    length += max(0, items - 1)
    record.canonical =
      record.canonical && sorted && length == Int(record.rawEnd - record.rawStart)
    record.height = height + 1
    document.records[index] = record
  }

  private mutating func scanWord(_ word: StaticString, _ kind: JSONKind) throws(JSONError) {
    let start = at
    for offset in 0..<word.utf8CodeUnitCount {
      guard try peek() == word.utf8Start[offset] else { throw .syntax(at: at) }
      at += 1
    }
    _ = append(kind, from: start)
  }

  private mutating func scanDigits() throws(JSONError) -> Int {
    let start = at
    while at < count, case 0x30...0x39 = document.bytes[at] { at += 1 }
    if at == start {
      _ = try peek()
      throw .syntax(at: at)
    }
    return at - start
  }

  private mutating func scanNumber() throws(JSONError) {
    let start = at
    if try peek() == UInt8(ascii: "-") { at += 1 }
    let first = try peek()
    let digits = try scanDigits()
    if first == UInt8(ascii: "0"), digits > 1 { throw .syntax(at: start) }
    var whole = true
    if at < count, document.bytes[at] == UInt8(ascii: ".") {
      whole = false
      at += 1
      _ = try scanDigits()
    }
    if at < count, document.bytes[at] | 0x20 == UInt8(ascii: "e") {
      whole = false
      at += 1
      if at < count,
        document.bytes[at] == UInt8(ascii: "+") || document.bytes[at] == UInt8(ascii: "-")
      {
        at += 1
      }
      _ = try scanDigits()
    }
    let index = append(.integer, from: start)
    guard whole, digits <= 16, document.magnitude(index) < 1 << 53 else {
      document.records[index].kind = .otherNumber
      return
    }
    if first == UInt8(ascii: "0"), at - start == 2 { document.records[index].canonical = false }
  }

  // A text: its bytes are checked as UTF-8 on the way; only a text with an escape is copied.
  private mutating func scanText() throws(JSONError) {
    let start = at
    at += 1
    let index = append(.text, from: start)
    var record = document.records[index]
    var escaped = false
    var copied = at
    let target = document.unescaped.count
    while true {
      let byte = try peek()
      switch byte {
      case UInt8(ascii: "\""):
        if escaped {
          document.unescaped.append(contentsOf: document.bytes[copied..<at])
          record.start = Int32(target)
          record.end = Int32(document.unescaped.count)
          record.isUnescaped = true
        } else {
          record.start = Int32(start + 1)
          record.end = Int32(at)
        }
        at += 1
        record.rawEnd = Int32(at)
        document.records[index] = record
        return
      case UInt8(ascii: "\\"):
        escaped = true
        document.unescaped.append(contentsOf: document.bytes[copied..<at])
        try scanEscape(&record)
        copied = at
      case 0..<0x20:
        throw .syntax(at: at)
      case 0x7F:
        record.hasControl = true
        at += 1
      case 0x20..<0x7F:
        at += 1
      default:
        if byte == 0xC2, at + 1 < count, document.bytes[at + 1] < 0xA0 { record.hasControl = true }
        try scanMultibyte(byte)
      }
    }
  }

  /// One scalar of two to four bytes (Unicode 16, table 3-7).
  private mutating func scanMultibyte(_ lead: UInt8) throws(JSONError) {
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      low = 0xA0
    case 0xED:
      length = 3
      high = 0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      low = 0x90
    case 0xF4:
      length = 4
      high = 0x8F
    case 0xF1...0xF3: length = 4
    default: throw .invalidUTF8(at: at)
    }
    guard at + length <= count else { throw .invalidUTF8(at: at) }
    guard low...high ~= document.bytes[at + 1] else { throw .invalidUTF8(at: at) }
    for offset in 2..<max(2, length) where !(0x80...0xBF ~= document.bytes[at + offset]) {
      throw .invalidUTF8(at: at)
    }
    at += length
  }

  private mutating func scanEscape(_ record: inout JSONRecord) throws(JSONError) {
    let start = at
    at += 1
    let letter = try peek()
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      document.unescaped.append(letter)
    case UInt8(ascii: "n"):
      record.hasNewline = true
      document.unescaped.append(0x0A)
    case UInt8(ascii: "t"):
      document.unescaped.append(0x09)
    case UInt8(ascii: "/"):
      record.canonical = false
      document.unescaped.append(letter)
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "r"):
      record.canonical = false
      record.hasControl = true
      let controls: [UInt8: UInt8] = [0x62: 0x08, 0x66: 0x0C, 0x72: 0x0D]
      document.unescaped.append(controls[letter] ?? letter)
    case UInt8(ascii: "u"):
      record.canonical = false
      var value = try scanHexadecimal()
      if 0xD800..<0xDC00 ~= value {
        guard at + 1 < count, document.bytes[at] == UInt8(ascii: "\\"),
          document.bytes[at + 1] == UInt8(ascii: "u")
        else { throw .loneSurrogate(at: start) }
        at += 2
        let low = try scanHexadecimal()
        guard 0xDC00..<0xE000 ~= low else { throw .loneSurrogate(at: start) }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw .loneSurrogate(at: start) }
      switch value {
      case 0x0A: record.hasNewline = true
      case 0x09: break
      case 0..<0x20, 0x7F..<0xA0: record.hasControl = true
      default: break
      }
      document.unescaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default:
      throw .syntax(at: start)
    }
  }

  private mutating func scanHexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek()
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: throw .syntax(at: at)
      }
      value = value << 4 | UInt32(digit)
      at += 1
    }
    return value
  }
}
