import Domain

extension Verandering {
  /// What differs, as a sentence without its stop. `vandaag` decides whether a date shows its year.
  public func zin(_ taal: Taal, vandaag: Datum) -> String {
    func dag(_ datum: Datum) -> String { datum.kort(taal, vandaag: vandaag) }
    switch self {
    case .aangemeld: return taal("Aangemeld", "Registered")
    case .advies(let datum):
      return taal("Advies, uiterlijk \(dag(datum))", "Advice, due \(dag(datum))")
    case .afspraak(let datum):
      return taal("Afspraak, uiterlijk \(dag(datum))", "Promise, due \(dag(datum))")
    case .klacht: return taal("Klacht", "Complaint")
    case .knelpunt: return taal("Knelpunt", "Bottleneck")
    case .ladderGeopend(let ladder, let trede):
      return taal(
        "Opgeschaald bij \(ladder.woord(taal)), trede \(trede)",
        "Escalated at \(ladder.woord(taal)), rung \(trede)")
    case .overbrugging(let tot):
      return tot.map { taal("Overbruggingszorg tot \(dag($0))", "Bridging care until \(dag($0))") }
        ?? taal("Overbruggingszorg", "Bridging care")
    case .procesversnelling: return taal("Procesversnelling begonnen", "Acceleration begun")
    case .fase(let van, let naar): return stap(van.woord(taal), naar.woord(taal))
    case .kolom(let van, let naar):
      let geen = taal("niet op het bord", "not on the board")
      return taal("Bord: ", "Board: ")
        + stap(van?.woord(taal) ?? geen, naar?.woord(taal) ?? geen)
    case .tafel(let van, let naar):
      let geen = taal("geen", "none")
      return taal("Tafel: ", "Table: ") + stap(van ?? geen, naar ?? geen)
    case .uiterlijk(let van, let naar):
      return taal("Uiterlijk: ", "Due: ") + stap(dag(van), dag(naar))
    case .contact(let van, let naar):
      return taal("Contact: ", "Contact: ") + stap(dag(van), dag(naar))
    case .trede(let ladder, let van, let naar):
      return taal("Trede bij ", "Rung at ") + "\(ladder.woord(taal)): \(stap("\(van)", "\(naar)"))"
    case .afspraakAfgerond(let uitkomst):
      return taal("Afspraak ", "Promise ") + uitkomst.woord(taal)
    case .klachtAfgehandeld: return taal("Klacht afgehandeld", "Complaint settled")
    case .ladderGesloten(let ladder):
      return taal(
        "Opschaling bij \(ladder.woord(taal)) beëindigd",
        "Escalation at \(ladder.woord(taal)) ended")
    case .procesversnellingKlaar: return taal("Procesversnelling beëindigd", "Acceleration ended")
    case .weg: return taal("Niet meer in de opslag", "No longer in the store")
    }
  }

  private func stap(_ van: String, _ naar: String) -> String { "\(van) → \(naar)" }
}

extension Verandering.Soort {
  /// One character each, also where only ASCII can be drawn.
  public var teken: String {
    switch self {
    case .toegevoegd: "+"
    case .verplaatst: ">"
    case .afgehandeld: "x"
    }
  }

  public func woord(_ taal: Taal) -> String {
    switch self {
    case .toegevoegd: taal("erbij", "added")
    case .verplaatst: taal("verplaatst", "moved")
    case .afgehandeld: taal("afgehandeld", "settled")
    }
  }
}
