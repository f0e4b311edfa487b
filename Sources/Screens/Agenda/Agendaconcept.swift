import Domain

/// The forms of the agenda, by the name under which what is typed in them is kept. What else one must
/// know to open such a form again stands behind the name.
enum Agendaconcept: String {
  case plan = "agenda.plan"
  case verplaats = "agenda.verplaats"
  /// Where its casussen go: a table, or nothing for the waiting list.
  case afgelast = "agenda.afgelast"
  case gast = "agenda.gast"
  /// Who: `Gast.id`.
  case nietGenodigd = "agenda.nietgenodigd"
  case hulpvraag = "agenda.hulpvraag"
}

extension AgendaScherm {
  /// The form that a draft belongs to, as it would be opened now; `nil` when it is of something else,
  /// or what it was about is not there any more.
  func verzoek(_ sleutel: Conceptsleutel, _ beeld: Beeld) -> Formulierverzoek? {
    let delen = sleutel.naam.split(separator: " ", maxSplits: 1).map(String.init)
    guard let eigenaar = sleutel.eigenaar,
      let soort = delen.first.flatMap(Agendaconcept.init(rawValue:))
    else { return nil }
    let tafels = beeld.agenda.tafels
    let tafel = beeld.wereld.tafels[eigenaar.id]
    let casus = beeld.wereld.casussen[eigenaar.id]
    switch soort {
    case .plan: return formulierNieuw(beeld)
    case .verplaats: return tafel.map { formulierVerplaats($0, beeld) }
    case .afgelast:
      let naar = tafels.first { $0.tafel.id == delen[veilig: 1] }
      return tafels.first { $0.tafel.id == eigenaar.id }
        .map { formulierAfgelast(Afgelasting($0, naar: naar), beeld) }
    case .gast:
      guard let casus, let aan = casus.plaatsing.flatMap({ beeld.wereld.tafels[$0.tafel] }) else {
        return nil
      }
      return formulierGast(aan, casus, beeld)
    case .nietGenodigd:
      return gast(delen[veilig: 1] ?? "", bij: eigenaar, beeld)
        .map { formulierNietGenodigd($0, $1, beeld) }
    case .hulpvraag: return casus.map { formulierVraag($0, beeld) }
    }
  }

  /// Who was not to be invited: for an item, or for a whole table.
  private func gast(
    _ id: String, bij eigenaar: Stroom, _ beeld: Beeld
  ) -> (gast: Gast, tafel: Tafel)? {
    for agendatafel in beeld.agenda.tafels {
      let tafel = agendatafel.tafel
      for punt in agendatafel.punten
      where [.casus(punt.casus.zaaknummer), .tafel(tafel.id)].contains(eigenaar) {
        let gasten = Gast.bezetting(tafel, punt.casus, beeld.wereld.team)
        if let gast = gasten.first(where: { $0.id == id }) { return (gast, tafel) }
      }
    }
    return nil
  }
}
