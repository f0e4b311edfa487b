// Ids within a casus: short, and never used in it before (EXCHANGE.md section 2).

extension Casus {
  /// - Parameter eerdere: ids that are proposed in the same action before this one.
  public func nieuweAfspraak(na eerdere: Int = 0) -> String {
    Self.nieuw("P", Set(afspraken.map(\.id)), na: eerdere)
  }

  public var nieuwAdvies: String { Self.nieuw("A", Set(adviezen), na: 0) }

  private static func nieuw(_ letter: String, _ gebruikt: Set<String>, na eerdere: Int) -> String {
    var nummer = gebruikt.count + 1
    var over = eerdere
    while over > 0 || gebruikt.contains("\(letter)\(nummer)") {
      if !gebruikt.contains("\(letter)\(nummer)") { over -= 1 }
      nummer += 1
    }
    return "\(letter)\(nummer)"
  }
}
