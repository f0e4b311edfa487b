import Domain

/// The parts of a dossier, in the order of the menu.
public enum Dossierdeel: String, CaseIterable, Sendable {
  case overzicht, stem, betrokkenen, tijdlijn, adviezen, afspraken, opvolging, opschaling
  case financiering, knelpunten, notities, stukken, klachten, overdracht

  public func naam(_ taal: Taal) -> String {
    switch self {
    case .overzicht: taal("Overzicht", "Overview")
    case .stem: taal("Stem", "Voice")
    case .betrokkenen: taal("Betrokkenen", "People")
    case .tijdlijn: taal("Tijdlijn", "Time line")
    case .adviezen: taal("Adviezen", "Advice")
    case .afspraken: taal("Afspraken", "Promises")
    case .opvolging: taal("Opvolging", "Follow-up")
    case .opschaling: taal("Opschaling", "Escalation")
    case .financiering: taal("Financiering", "Funding")
    case .knelpunten: taal("Knelpunten", "Bottlenecks")
    case .notities: taal("Notities", "Notes")
    case .stukken: taal("Stukken", "Documents")
    case .klachten: taal("Klachten", "Complaints")
    case .overdracht: taal("Overdracht", "Transfer")
    }
  }

  /// How many things stand in a part; `nil` where that says nothing.
  func aantal(_ dossier: Dossier) -> Int? {
    switch self {
    case .overzicht: nil
    case .stem: dossier.stemmen.count
    case .betrokkenen: dossier.casus.betrokkenen.count { !$0.isVerwijderd }
    case .tijdlijn: dossier.tijdlijn.count
    case .adviezen: dossier.adviezen.count
    case .afspraken: dossier.afspraken.count(where: \.isOpen)
    case .opvolging: dossier.opvolging.count
    case .opschaling: dossier.casus.escalaties.count
    case .financiering: dossier.financiering.count
    case .knelpunten: dossier.knelpunten.count
    case .notities: dossier.notities.count
    case .stukken: dossier.stukken.count
    case .klachten: dossier.klachten.count
    case .overdracht: dossier.overdracht.count
    }
  }

  /// The part that is so many further on, round and round.
  func verder(_ stappen: Int) -> Dossierdeel {
    let alle = Self.allCases
    let hier = alle.firstIndex(of: self) ?? 0
    return alle[((hier + stappen) % alle.count + alle.count) % alle.count]
  }
}
