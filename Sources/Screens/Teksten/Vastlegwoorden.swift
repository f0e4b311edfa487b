import Domain

/// What is said about recording, by whatever form or key.
enum Vastlegwoord: Hashable, Sendable {
  case conceptBewaard, nietsIngevuld, leegBegonnen, isAlLeeg, alleenLezen
  case conceptVan(Moment, vandaag: Datum)
  /// Over a form: the event, and what its casus or table is called.
  case titel(Gebeurtenissoort, String)
  case vastgelegd([Gebeurtenissoort], String)
  case conceptmerk(Int)

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .conceptBewaard:
      taal(
        "Bewaard als concept; niets is vastgelegd.", "Kept as a draft; nothing was recorded.")
    case .nietsIngevuld: taal("Niets vastgelegd.", "Nothing was recorded.")
    case .leegBegonnen:
      taal(
        "Een leeg formulier; het concept blijft bewaard.", "An empty form; the draft is kept.")
    case .isAlLeeg: taal("Hier is nog niets ingevuld.", "Nothing is filled in here yet.")
    case .alleenLezen: taal("hier kan alleen gelezen worden", "this can only be read")
    case .conceptVan(let op, let vandaag):
      taal(
        "Concept van \(op.wanneer(.nl, vandaag: vandaag)); C-r begint leeg.",
        "Draft of \(op.wanneer(.en, vandaag: vandaag)); C-r begins empty.")
    case .titel(let soort, let roepsel): "\(soort.naam(taal)) · \(roepsel)"
    case .vastgelegd(let soorten, let roepsel):
      taal("Vastgelegd", "Recorded") + ": \(Self.opsomming(soorten, taal)) (\(roepsel))."
    case .conceptmerk(let aantal):
      aantal == 1 ? taal("concept", "draft") : taal("\(aantal) concepten", "\(aantal) drafts")
    }
  }

  /// Each kind once, with how often.
  private static func opsomming(_ soorten: [Gebeurtenissoort], _ taal: Taal) -> String {
    var gezien: [Gebeurtenissoort] = []
    for soort in soorten where !gezien.contains(soort) { gezien.append(soort) }
    return gezien.map { soort in
      let aantal = soorten.count { $0 == soort }
      return aantal == 1 ? soort.naam(taal) : "\(soort.naam(taal)) (\(aantal)×)"
    }.joined(separator: ", ")
  }
}

extension Moment {
  /// `09:27`, or the day with it when that is another.
  fileprivate func wanneer(_ taal: Taal, vandaag: Datum) -> String {
    datum == vandaag ? tijdwoord : "\(datum.kort(taal, vandaag: vandaag)) \(tijdwoord)"
  }
}
