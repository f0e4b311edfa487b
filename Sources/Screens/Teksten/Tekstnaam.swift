import Domain

/// Texts by the name of their case, for whoever waits for one on a screen without knowing the
/// language: tapes. The words of the place at the table and the like have a name before them, as
/// `tafel.kopVraag`; an event is called as in the contract, as `casus.geescaleerd`.
///
/// To let a tape wait for another text: its case in one of the lists below.
public enum Tekstnaam {
  /// The text with a name; `nil` when there is none, or it takes other words than these.
  /// - Parameter woorden: what stands in the text, such as the number and the name of an item.
  public static func tekst(_ naam: String, _ woorden: [String] = [], _ taal: Taal) -> String? {
    if let tekst = woorden.isEmpty ? vast[naam] : met(woorden, naam) { return tekst.in(taal) }
    return woorden.isEmpty ? Gebeurtenissoort(rawValue: naam)?.naam(taal) : nil
  }

  /// The name of the text that says exactly this; for whoever makes a tape of what was done.
  public static func naam(van zin: String, _ taal: Taal) -> String? {
    vast.filter { $0.value.in(taal) == zin }.map(\.key).min()
  }

  private static let vast: [String: Tekst] = {
    var lijst: [(String, Tekst)] = losse.map { ("\($0)", $0) }
    lijst += tafel.map { ("tafel.\($0)", .tafelwoord($0)) }
    lijst += vastleg.map { ("vastleg.\($0)", .vastlegwoord($0)) }
    lijst += team.map { ("team.\($0)", .teamwoord($0)) }
    lijst += agenda.map { ("agenda.\($0)", .opAgenda($0)) }
    lijst += vanOpvolging + vanTerugblik
    return Dictionary(lijst, uniquingKeysWith: { eerste, _ in eerste })
  }()

  /// Texts about something, with what it is about.
  private static func met(_ woorden: [String], _ naam: String) -> Tekst? {
    let rest = woorden.dropFirst().joined(separator: " ")
    switch naam {
    case "dossierVan": return .dossierVan(woorden.joined(separator: " "))
    case "filterBlijft": return .filterBlijft(woorden.joined(separator: " "))
    case "nietsGevonden": return .nietsGevonden(woorden.joined(separator: " "))
    case "terugOp": return woorden.first.flatMap(plaats).map(Tekst.terugOp)
    case "tafel.begonnen":
      return woorden.first.flatMap { Int($0) }.map { .tafelwoord(.begonnen($0, rest)) }
    case "tafel.genoteerd":
      return rest.isEmpty
        ? woorden.first.flatMap { Gebeurtenissoort(rawValue: $0) }.map {
          .tafelwoord(.genoteerd($0))
        } : nil
    case "tafel.wisselOm": return .tafelwoord(.wisselOm(woorden.joined(separator: " ")))
    case "vastleg.vastgelegd":
      return woorden.first.flatMap { Gebeurtenissoort(rawValue: $0) }.map {
        .vastlegwoord(.vastgelegd([$0], rest))
      }
    default: return opvolging(woorden, naam)
    }
  }

  private static func plaats(_ naam: String) -> Plaats? {
    Plaats.allCases.first { "\($0)" == naam }
  }

  private static let losse: [Tekst] = [
    .agenda, .aanTafel, .casussen, .bord, .privacy, .verborgen, .titelHulp, .titelPalet,
    .privacyAan, .privacyUit, .privacyBijTafel, .nietsTerug, .filterGewist, .nietGestopt,
    .opslagLeeg, .geenCasussen, .bordLeeg, .weergaveTabel, .weergaveKaarten, .kopCasus, .kopKolom,
    .kopTeLaat, .kopContact, .kopWaarom, .kopAdvies, .kopUiterlijk, .kopVerantwoordelijke,
    .kopLaatste, .kopVoorstel, .kopLooptVast, .kopStand, .kopFase, .kopUrgentie, .kopLeeftijd,
    .kopGemeente, .kopVolgende, .kopDagen, .kopVraag, .kopWachtOp, .kopIndiener, .kopTafels,
    .kopWachtlijst, .kopUitwerken, .kopToegelaten, .kopWacht, .kopNorm, .schaalOp,
    .redenGeenAntwoord, .redenOverDatum, .redenVandaag,
  ]
  private static let tafel: [Tafelwoord] = [
    .kopVraag, .kopGeprobeerd, .kopAdvies, .kopAfspraak, .kopNotitie, .kopStandpunt, .kopBesluit,
    .kopAanwezig, .kopWieErIs, .volgende, .pauze, .hervat, .enterOpent, .enterHervat, .enterEindigt,
    .enterSluit, .allesBesproken, .nietsVastgelegd, .gevaarNu, .bel112, .stukOnaf,
  ]
  private static let vastleg: [Vastlegwoord] = [
    .conceptBewaard, .nietsIngevuld, .leegBegonnen, .aanmelding, .titelConcepten, .geenConcepten,
    .nietsOngedaan, .nietsOpnieuw,
  ]
  private static let team: [Teamwoord] = [
    .team, .naam, .schil, .rol, .organisatie, .deskundigheid, .trede, .ladder, .norm, .bouwsteen,
    .vernietiging, .niets, .nietsVerlopen,
  ]
  private static let agenda: [Agendatekst] = [
    .geenKomendeTafel, .alBesproken, .isLaatste, .isEerste, .nogVragen, .naarWachtlijst,
  ]
}
