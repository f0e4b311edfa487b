/// Goes through the text of a `SmallTOML`, scalar by scalar.
struct TOMLScanner {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private(set) var line = 1
  private static let deepest = 8

  init(_ text: String) {
    let all = Array(text.unicodeScalars)
    scalars = all.first == "\u{feff}" ? Array(all.dropFirst()) : all
  }

  var fault: TOMLFault { TOMLFault(line: line) }

  private var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func skipBlanks() { while next == " " || next == "\t" { at += 1 } }

  /// Takes a sign, with blanks before and after it.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == sign else { return false }
    at += 1
    skipBlanks()
    return true
  }

  /// Takes what may stand behind a value: blanks, a comment, and the end of the line or the text.
  /// A comment has no control characters but tabs.
  mutating func endsLine() -> Bool {
    skipBlanks()
    if next == "#" {
      while let scalar = next, scalar == "\t" || !Self.isControl(scalar) { at += 1 }
    }
    if next == "\r", at + 1 < scalars.count, scalars[at + 1] == "\n" { at += 1 }
    guard let end = next else { return true }
    guard end == "\n" else { return false }
    at += 1
    line += 1
    return true
  }

  /// Goes to the next line that says something; false at the end of the text.
  mutating func startsStatement() throws(TOMLFault) -> Bool {
    while true {
      skipBlanks()
      guard let scalar = next else { return false }
      guard scalar == "#" || scalar == "\n" || scalar == "\r" else { return true }
      guard endsLine() else { throw fault }
    }
  }

  mutating func key() throws(TOMLFault) -> String {
    if next == "\"" || next == "'" { return try text() }
    let word = word { Self.isLetterOrDigit($0) || $0 == "_" || $0 == "-" }
    guard !word.isEmpty else { throw fault }
    return word
  }

  mutating func value(depth: Int = 0) throws(TOMLFault) -> SmallTOML.Value {
    if next == "\"" || next == "'" { return .text(try text()) }
    if take("[") { return .list(try list(depth: depth + 1)) }
    let word = word { Self.isLetterOrDigit($0) || "+-_.:".unicodeScalars.contains($0) }
    guard !word.isEmpty else { throw fault }
    return Int(word).map { .integer($0) } ?? .other
  }

  private mutating func list(depth: Int) throws(TOMLFault) -> [SmallTOML.Value] {
    guard depth <= Self.deepest else { throw fault }
    var values: [SmallTOML.Value] = []
    while try startsStatement() {
      if take("]") { return values }
      values.append(try value(depth: depth))
      guard try startsStatement() else { break }
      if !take(",") {
        guard take("]") else { throw fault }
        return values
      }
    }
    throw fault
  }

  private mutating func word(_ isPart: (Unicode.Scalar) -> Bool) -> String {
    var word = ""
    while let scalar = next, isPart(scalar) {
      word.unicodeScalars.append(scalar)
      at += 1
    }
    return word
  }

  /// A text on one line, in double quotes with escapes or in single ones without.
  private mutating func text() throws(TOMLFault) -> String {
    let quote = next
    at += 1
    var text = ""
    while let scalar = next, scalar == "\t" || !Self.isControl(scalar) {
      at += 1
      if scalar == quote { return text }
      text.unicodeScalars.append(scalar == "\\" && quote == "\"" ? try escaped() : scalar)
    }
    throw fault
  }

  private mutating func escaped() throws(TOMLFault) -> Unicode.Scalar {
    guard let letter = next else { throw fault }
    at += 1
    switch letter {
    case "\"", "\\": return letter
    case "b": return "\u{8}"
    case "t": return "\t"
    case "n": return "\n"
    case "f": return "\u{c}"
    case "r": return "\r"
    case "u", "U":
      let end = at + (letter == "u" ? 4 : 8)
      guard end <= scalars.count else { throw fault }
      var number: UInt32 = 0
      for digit in scalars[at..<end] {
        guard let value = Character(digit).hexDigitValue, digit.isASCII else { throw fault }
        number = number << 4 | UInt32(value)
      }
      at = end
      guard let scalar = Unicode.Scalar(number) else { throw fault }
      return scalar
    default: throw fault
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
