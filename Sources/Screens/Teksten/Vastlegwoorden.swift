import Domain

/// What is said about recording, by whatever form or key.
enum Vastlegwoord: Hashable, Sendable {
  case conceptBewaard, nietsIngevuld, leegBegonnen, isAlLeeg, alleenLezen
  case conceptVan(Moment, vandaag: Datum)
  /// Over a form: the event, and what its casus or table is called.
  case titel(Gebeurtenissoort, String)
  case vastgelegd([Gebeurtenissoort], String)
  case conceptmerk(Int)
  /// What an earlier session left, at the start.
  case conceptenWachten(Int)
  case aanmelding, geenCasusGekozen, titelConcepten, conceptOnbekend, geenConcepten
  case kortWeg, vraagWeg, conceptWeg
  case actieOngedaan, actieOpnieuw, actieConcepten, nietsOngedaan, nietsOpnieuw
  case actie(Gebeurtenissoort)
  /// What casussen are called that a registration may be a second one of.
  case dubbel([String])
  /// Why a draft is on the screen and not on the disk.
  case conceptNietBewaard(String)

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
    case .aanmelding: taal("Nieuwe aanmelding", "New registration")
    case .geenCasusGekozen: taal("er is geen casus gekozen", "no case is selected")
    case .titelConcepten: taal("Concepten", "Drafts")
    case .conceptOnbekend:
      taal("Dit concept hoort bij niets dat er nog is.", "This draft belongs to nothing here.")
    case .geenConcepten: taal("er zijn geen concepten", "there are no drafts")
    case .kortWeg: taal("weg", "discard")
    case .vraagWeg:
      taal(
        "Nog eens Del gooit dit concept weg; dat kan niet ongedaan.",
        "Del again discards this draft; that cannot be undone.")
    case .conceptWeg: taal("Het concept is weg.", "The draft is gone.")
    case .actieOngedaan:
      taal("ongedaan maken", "undo")
    case .actieOpnieuw:
      taal("opnieuw vastleggen", "redo")
    case .actieConcepten: taal("concepten: wat nog niet is vastgelegd", "drafts: not recorded yet")
    case .nietsOngedaan:
      taal("Er is niets ongedaan te maken.", "There is nothing to undo.")
    case .nietsOpnieuw:
      taal("Er is niets opnieuw vast te leggen.", "There is nothing to redo.")
    case .actie(let soort): soort.opdracht(taal)
    case .dubbel(let namen):
      taal(
        "Misschien dezelfde jeugdige: \(namen.joined(separator: ", ")).",
        "Perhaps the same young person: \(namen.joined(separator: ", ")).")
    case .conceptNietBewaard(let zin):
      taal("Het concept staat nog niet op schijf: ", "The draft is not on the disk yet: ") + zin
    case .conceptenWachten(let aantal):
      aantal == 1
        ? taal(
          "Er ligt een concept dat nog niet is vastgelegd; C opent het.",
          "A draft is not recorded yet; C opens it.")
        : taal(
          "Er liggen \(aantal) concepten die nog niet zijn vastgelegd; C opent ze.",
          "\(aantal) drafts are not recorded yet; C opens them.")
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
