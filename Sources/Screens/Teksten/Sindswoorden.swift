import Domain

/// The words about what moved since one last looked.
enum Sindswoord: Hashable, Sendable {
  case actie, niets
  case melding(Int, sinds: Moment, vandaag: Datum)
  case titel(Int, sinds: Moment, vandaag: Datum)
  case wat([Sindsdien.Soort])

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .actie:
      taal("wat er bewoog sinds ik laatst keek", "what moved since I last looked")
    case .niets:
      taal("er bewoog niets sinds je laatst keek", "nothing moved since you last looked")
    case .melding(let aantal, let moment, let vandaag):
      taal(
        "Sinds \(moment.wanneer(taal, vandaag)) "
          + (aantal == 1 ? "bewoog een casus" : "bewogen \(aantal) casussen") + "; z toont wat.",
        "Since \(moment.wanneer(taal, vandaag)) "
          + (aantal == 1 ? "one case" : "\(aantal) cases") + " moved; z shows what.")
    case .titel(let aantal, let moment, let vandaag):
      taal("Sinds", "Since") + " \(moment.wanneer(taal, vandaag)) · "
        + Tekst.telCasussen(aantal).in(taal)
    case .wat(let soorten):
      soorten.map { soort in
        let naam = soort.soort.naam(taal)
        return soort.aantal == 1 ? naam : "\(naam) (\(soort.aantal)×)"
      }.joined(separator: ", ")
    }
  }
}

extension Moment {
  fileprivate func wanneer(_ taal: Taal, _ vandaag: Datum) -> String {
    "\(datum.kort(taal, vandaag: vandaag)) \(tijdwoord)"
  }
}
