import Codec

/// Texts that have gone wrong somewhere before: composed and decomposed letters, right to left,
/// joined emoji, what JSON escapes, what is longer than a row.
enum Words {
  private static let lines = [
    "Zoë-Anne de ’t Hart", "ú", "u\u{301}", "يوسف العلي", "👨‍👩‍👧‍👦 Smits", "Łukasz\tvan 't Patel",
    #"zegt "ja" \ "nee""#, "Ελένη Παππά", "𝔘𝔫𝔦", "e\u{301}\u{302}\u{303}", "\u{2028}", "漢字",
    "Gemeente Eikenrade", "gemeente eikenrade", "Lindeboog", "\u{200B}leeg\u{200B}", "</x>", "0",
  ]

  static func line(_ dice: inout Dice) -> String {
    if dice.chance(1) { return String(repeating: "ë", count: 256) }
    // The first line is not blank whatever stands behind it.
    return (dice.pick(lines) ?? "").replacingLineSeparator
  }

  static func text(_ dice: inout Dice) -> String {
    (0..<dice.number(1...3)).map { _ in line(&dice) }
      .joined(separator: dice.chance(50) ? "\n" : " ")
  }

  /// The name and value of a field or attribute that the format does not name.
  static func unknownField(_ dice: inout Dice) -> JSONMember {
    let name = dice.pick(["toekomst", "Eigen veld", "ú", "u\u{301}", "", "a\"b", "zz\n"]) ?? ""
    return JSONMember(name, value(&dice, depth: 0))
  }

  static func unknownAttribute(_ dice: inout Dice) -> JSONMember {
    let value: JSONValue? = dice.pick([.text(line(&dice)), .integer(dice.number(-9...9)), true])
    return JSONMember(dice.pick(["traceid", "a1", "zz", "handelingen"]) ?? "a", value ?? false)
  }

  private static func value(_ dice: inout Dice, depth: Int) -> JSONValue {
    switch dice.number(0...(depth < 4 ? 5 : 3)) {
    case 0: .text(text(&dice))
    case 1: .integer(dice.pick([0, -1, 9_007_199_254_740_991, -9_007_199_254_740_991]) ?? 0)
    case 2: true
    case 3: .bool(dice.chance(50))
    case 4: .array((0..<dice.number(0...3)).map { _ in value(&dice, depth: depth + 1) })
    default: .object([JSONMember(line(&dice), value(&dice, depth: depth + 1))])
    }
  }
}

extension String {
  /// A text of white space only would be blank.
  fileprivate var replacingLineSeparator: String { self == "\u{2028}" ? "a\u{2028}b" : self }
}
