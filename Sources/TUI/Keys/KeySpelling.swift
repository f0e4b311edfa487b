/// The canonical spelling of keys, for configuration, tapes and tests: `x`, `Enter`, `C-s`, `F5`.
extension Key: CustomStringConvertible {
  public var description: String {
    switch self {
    case .character(let character) where character != " ": String(character)
    case .control(let character) where character != " ": "C-\(character)"
    case .function(let number): "F\(number)"
    default: Self.names.first { $0.key == self }?.name ?? ""
    }
  }

  /// Reads a spelling; nil when it names no key. Names may be in any case, characters not.
  public init?(_ spelling: String) {
    if spelling.count == 1, let character = spelling.first {
      if Self.isControl(character) { return nil }
      self = .character(character)
      return
    }
    let lower = spelling.lowercased()
    if let known = Self.names.first(where: { $0.name.lowercased() == lower }) {
      self = known.key
    } else if lower.hasPrefix("c-"), let character = lower.last, lower.count == 3,
      !Self.isControl(character)
    {
      self = .control(character)
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...63).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }

  private static let names: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backtab),
    ("Backspace", .backspace), ("Del", .delete), ("Ins", .insert), ("Up", .up), ("Down", .down),
    ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp),
    ("PgDn", .pageDown), ("Space", .character(" ")), ("C-Space", .control(" ")),
    ("C-Left", .wordLeft), ("C-Right", .wordRight),
  ]
}
