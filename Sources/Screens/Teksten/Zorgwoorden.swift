import Domain

// The words of what happens while an advice is carried out: bridging care, complaints, and ladders that
// stay silent.

enum Zorgwoord: Hashable, Sendable {
  /// Over the form with which a casus closes.
  case sluittitel(String, vanAgenda: Bool)
  /// Recorded as the reason why it comes off the agenda.
  case vanAgendaBijSluiten
  /// Recorded as what came of an acceleration of which nobody says otherwise.
  case versnellingEindigt
  /// Over the form with which one starts.
  case versnellingBegint(String)

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .sluittitel(let roepsel, let vanAgenda):
      taal("Sluit af wat nog open is · \(roepsel)", "Settle what is open and close · \(roepsel)")
        + (vanAgenda ? taal(" · komt van de agenda", " · comes off the agenda") : "")
    case .vanAgendaBijSluiten: taal("De casus is afgesloten.", "The case was closed.")
    case .versnellingBegint(let roepsel):
      taal(
        "Versnel, op eigen initiatief: de versnelling begint · \(roepsel)",
        "Accelerate, on own initiative: it begins · \(roepsel)")
    case .versnellingEindigt:
      taal("Eindigt met de casus.", "Ends with the case.")
    }
  }
}

extension Overbruggingsstand {
  /// A few words where it is one of many things; the word that matters first. `nil` when there is
  /// nothing to say.
  func zin(_ taal: Taal, vandaag: Datum) -> String? {
    func dag(_ datum: Datum) -> String { datum.kort(taal, vandaag: vandaag) }
    switch self {
    case .geen: return nil
    case .ontbreekt(let sinds):
      let duur = taal.duur(vandaag - sinds)
      return sinds == vandaag
        ? taal("overbrugging nodig, niet geregeld", "bridging care needed, not arranged")
        : taal(
          "overbrugging nodig, al \(duur) niet geregeld",
          "bridging care needed, not arranged for \(duur)")
    case .ontoereikend(let sinds):
      let dag = dag(sinds)
      return taal(
        "overbrugging niet toereikend sinds \(dag)", "bridging care not sufficient since \(dag)")
    case .geeindigd(let tot):
      return taal("overbrugging geëindigd \(dag(tot))", "bridging care ended \(dag(tot))")
    case .begint(let vanaf):
      return taal("overbrugging begint pas \(dag(vanaf))", "bridging care begins \(dag(vanaf))")
    case .eindigt(let tot):
      return taal("overbrugging eindigt \(dag(tot))", "bridging care ends \(dag(tot))")
    case .loopt(let tot?):
      return taal("overbrugging tot \(dag(tot))", "bridging care until \(dag(tot))")
    case .loopt(nil): return taal("overbrugging loopt", "bridging care runs")
    }
  }

  /// On a card of twenty columns.
  func krap(_ taal: Taal, vandaag: Datum) -> String? {
    switch self {
    case .ontbreekt, .ontoereikend, .geeindigd: Tekst.overbruggingKort.in(taal)
    case .begint(let op):
      taal("overbr. \(op.krap(.nl, vandaag: vandaag))", "bridge \(op.krap(.en, vandaag: vandaag))")
    case .eindigt(let tot):
      taal(
        "! overbr. tot \(tot.krap(.nl, vandaag: vandaag))",
        "! bridge to \(tot.krap(.en, vandaag: vandaag))")
    case .geen, .loopt: nil
    }
  }
}

extension Casus.Klacht {
  /// How long there still is: `klacht: nog 12 dagen`.
  func termijnzin(_ taal: Taal, vandaag: Datum) -> String {
    let over = dagenOver(op: vandaag)
    if over < 0 {
      let duur = taal.duur(-over)
      return taal("klacht \(duur) over de termijn", "complaint \(duur) past its term")
    }
    if over == 0 { return taal("klacht: laatste dag", "complaint: last day") }
    let duur = taal.duur(over)
    return taal("klacht: nog \(duur)", "complaint: \(duur) left")
  }
}

extension Terugbrengen {
  func zin(_ taal: Taal) -> String { soort.opdracht(taal) }
}
