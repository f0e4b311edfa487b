import Codec

/// Random values that come back with the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func value(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 4), using: &self) {
    case 0: return .text(text())
    case 1:
      return .integer(Int.random(in: -9_007_199_254_740_991...9_007_199_254_740_991, using: &self))
    case 2: return .bool(Bool.random(using: &self))
    case 3: return .integer(Int.random(in: -3...3, using: &self))
    case 4:
      return .array((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth - 1) })
    default:
      var members: [JSONMember] = []
      for _ in 0..<Int.random(in: 0...5, using: &self) {
        let key = text()
        if !members.contains(where: { ExactText($0.key) == ExactText(key) }) {
          members.append(JSONMember(key, value(depth: depth - 1)))
        }
      }
      return .object(members)
    }
  }

  /// Short texts, so that keys have common beginnings.
  mutating func text() -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "b", "\"", "\\", "\n", "\t", "/", " ", "\u{7f}", "é", "\u{301}", "\u{2028}", "｡", "🧒",
      "\u{10ffff}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...4, using: &self) {
      text.unicodeScalars.append(scalars[Int.random(in: 0..<scalars.count, using: &self)])
    }
    return text
  }

  /// JSON of a value with members in another order, white space, and characters escaped at will.
  mutating func spelled(_ value: JSONValue) -> String {
    switch value {
    case .text(let text): return spelled(text)
    case .integer(0): return Bool.random(using: &self) ? "0" : "-0"
    case .integer(let value): return "\(value)"
    case .bool(let value): return "\(value)"
    case .null: return "null"
    case .array(let items):
      return "[" + items.map { gap() + spelled($0) + gap() }.joined(separator: ",") + gap() + "]"
    case .object(let members):
      let all = members.shuffled(using: &self)
        .map { gap() + spelled($0.key) + gap() + ":" + gap() + spelled($0.value) + gap() }
      return "{" + all.joined(separator: ",") + gap() + "}"
    }
  }

  private mutating func gap() -> String {
    ["", "", " ", "\t", "\r\n"][Int.random(in: 0..<5, using: &self)]
  }

  private mutating func spelled(_ text: String) -> String {
    var spelled = "\""
    for scalar in text.unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustEscape || Int.random(in: 0..<3, using: &self) == 0 {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: Bool.random(using: &self))
          spelled += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        spelled.unicodeScalars.append(scalar)
      }
    }
    return spelled + "\""
  }
}
