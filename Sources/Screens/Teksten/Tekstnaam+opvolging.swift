import Domain

// What the follow-up, the call card, looking back and the report say, by name.

extension Tekstnaam {
  static let vanOpvolging: [(String, Tekst)] =
    Opvolgsoort.allCases.map { ("opvolging.\($0)", .opvolgwoord(.soort($0))) }
    + Ladder.allCases.map {
      ("opvolging.ladder.\($0)", .opvolgwoord(.zeef(Opvolgzeef(ladder: $0), woorden: "")))
    }
    + [
      ("opvolging", .opvolgwoord(.opvolging)), ("opvolging.nietsHier", .opvolgwoord(.nietsHier)),
      ("opvolging.vanMij", .opvolgwoord(.zeef(Opvolgzeef(vanMij: true), woorden: ""))),
      ("opvolging.vandaag", .opvolgwoord(.zeef(Opvolgzeef(tot: .vandaag), woorden: ""))),
      ("opvolging.week", .opvolgwoord(.zeef(Opvolgzeef(tot: .week), woorden: ""))),
    ]
    + kaart.map { ("bel.\($0)", .belwoord($0)) }

  static let vanTerugblik: [(String, Tekst)] =
    [
      ("terugblik.was", .terugblikwoord(.merk(.was))),
      ("terugblik.wist", .terugblikwoord(.merk(.wist))),
      ("rapport", .rapportwoord(.rapport)),
    ]
    + terug.map { ("terugblik.\($0)", .terugblikwoord($0)) }
    + vooruit.map { ("vooruitblik.\($0)", .vooruitblikwoord($0)) }

  /// Texts about something; `nil` when there is none of that name, or it takes other words.
  static func opvolging(_ woorden: [String], _ naam: String) -> Tekst? {
    let eerste = woorden.first ?? ""
    let rest = woorden.dropFirst().joined(separator: " ")
    switch naam {
    case "opvolging.gemerkt":
      return getallen(woorden, 2).map { .opvolgwoord(.gemerkt($0[0], $0[1])) }
    case "opvolging.rondeVastgelegd":
      return getallen(woorden, 1).map { .opvolgwoord(.rondeVastgelegd($0[0])) }
    // How a question about it begins, and what was recorded.
    case "bel.stand":
      return Voortgangsstand(rawValue: eerste).map { .belwoord(.vraagVolgende($0, nil, rest)) }
    case "bel.gepoogd":
      let delen = rest.split(separator: " ", maxSplits: 1).map(String.init)
      guard delen.count == 2, let resultaat = Contactresultaat(rawValue: eerste),
        let opnieuw = Datum(delen[0])
      else { return nil }
      return .belwoord(.gepoogd(delen[1], resultaat, opnieuw: opnieuw))
    case "bel.opgeschaald":
      let delen = rest.split(separator: " ", maxSplits: 1).map(String.init)
      guard delen.count == 2, let ladder = Ladder(rawValue: eerste), let trede = Int(delen[0])
      else { return nil }
      return .belwoord(.opgeschaald(delen[1], ladder, trede))
    case "terugblik.staatOp":
      let dag = rest.isEmpty ? Datum(eerste) : nil
      return dag.flatMap { Moment($0, minuten: 24 * 60 - 1) }
        .map { .terugblikwoord(.staatOp($0, .was)) }
    case "terugblik.speelt":
      return getallen(woorden, 1).map { .terugblikwoord(.speelt($0[0])) }
    case "vooruitblik.titelVan": return .vooruitblikwoord(.titelVan(woorden.joined(separator: " ")))
    case "rapport.kwartaalTegen":
      let kwartaal = rest.isEmpty ? Kwartaal(eerste) : nil
      return kwartaal.map { .rapportwoord(.kwartaalTegen($0)) }
    default: return nil
    }
  }

  private static func getallen(_ woorden: [String], _ aantal: Int) -> [Int]? {
    let getallen = woorden.compactMap { Int($0) }
    return woorden.count == aantal && getallen.count == aantal ? getallen : nil
  }

  private static let kaart: [Belwoord] = [
    .naarDossier, .terugOpKaart, .overgeslagen, .vraagTrede, .weetHetNiet, .eerstVertellen,
    .kopBel, .kopBeloofd, .kopToegezegd, .kopVertellen, .kopLaatste, .kopNietBereikt, .kopHierna,
  ]
  private static let terug: [Terugblikwoord] = [
    .begonnen, .klaar, .nietsVoor, .nietsNa, .stil, .vraagDatum, .nietsVeranderd, .geenKaart,
  ]
  private static let vooruit: [Vooruitblikwoord] = [
    .merk, .titel, .nogNiet, .niets, .voorbij, .bordkop, .wieValt, .gestopt, .geenVal,
  ]
}
