/// What is folded from one stream: a casus, a table or the team.
protocol Stroomtoestand {
  /// What other streams may look at.
  associatedtype Feit: Equatable
  var feit: Feit { get }
  /// The state after the first event of the stream.
  init(_ g: Gebeurtenis, _ d: Gegevens)
  /// What is true after an event; never refuses.
  mutating func evolve(_ g: Gebeurtenis, _ d: Gegevens)
  /// Whether an event may happen; `staat` is `nil` before the first one.
  static func beoordeel(
    _ g: Gebeurtenis, _ d: Gegevens, _ staat: Self?, _ feiten: Feiten) throws(Weigering)
}

extension Casus: Stroomtoestand {
  var feit: Casusfeit { Casusfeit(tafel: plaatsing?.tafel, isLopend: fase != .gesloten) }
}
extension Tafel: Stroomtoestand {
  var feit: Tafelfeit { Tafelfeit(status: status, lopendPunt: lopendPunt) }
}
extension Team: Stroomtoestand {
  var feit: Teamfeit { Teamfeit(self) }

  static func beoordeel(
    _ g: Gebeurtenis, _ d: Gegevens, _ staat: Team?, _ feiten: Feiten
  ) throws(Weigering) {
    try beoordeel(g, d, staat)
  }
}

extension Sequence<Gebeurtenis> {
  /// The events of one stream that count: without destroyed ones, revoked ones and the revoking ones
  /// themselves. `ook` is revoked as well.
  public func levend(zonder ook: String? = nil) -> [Gebeurtenis] {
    var herroepen: Set<String> = []
    if let ook { herroepen.insert(ook) }
    for g in self where g.soort.isHerroepen && !g.isGewist {
      if let id = g.gegevens.tekst("gebeurtenis") { herroepen.insert(id) }
    }
    return filter { !$0.isGewist && !$0.soort.isHerroepen && !herroepen.contains($0.id) }
  }
}

extension Stroomtoestand {
  /// Evolves in its place: a state is large, and looking at it from outside would copy it.
  mutating func volg(_ g: Gebeurtenis, _ d: Gegevens) -> (voor: Feit, na: Feit) {
    let voor = feit
    evolve(g, d)
    return (voor, feit)
  }

  /// Folds live events of one stream without judging them.
  static func vouw(_ levend: [Gebeurtenis]) -> Self? {
    var staat: Self?
    for g in levend { Self.volg(&staat, g, g.gegevens) }
    return staat
  }

  /// Judges live events of one stream anew, each with the facts of other streams at its position.
  static func herbeoordeel(_ levend: [Gebeurtenis], _ wereld: Wereld) throws(Weigering) {
    var staat: Self?
    for g in levend {
      let d = g.gegevens
      do {
        try Self.beoordeel(g, d, staat, Feiten(wereld: wereld, voor: g.positie))
      } catch {
        throw .latereGebeurtenisSteuntErop(g.soort, error)
      }
      Self.volg(&staat, g, d)
    }
  }

  private static func volg(_ staat: inout Self?, _ g: Gebeurtenis, _ d: Gegevens) {
    if staat == nil { staat = Self(g, d) } else { staat?.evolve(g, d) }
  }
}
