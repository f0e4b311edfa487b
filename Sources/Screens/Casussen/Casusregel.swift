import Domain

/// One casus as it stands in a list: small, so that a hundred thousand of them fit.
public struct Casusregel: Sendable {
  public let zaaknummer: String
  public let roepsel: String
  public let fase: Fase
  public let urgentie: Urgentie
  public let leeftijd: Int?
  public let gemeente: String
  public let stand: Stand
  /// The next date: of the contact, the table, or the awaited data.
  public let datum: Datum?
  /// Days that the child waits, as long as there is no advice.
  public let wachtdagen: Int?
  /// Days that the next contact is overdue.
  public let dagenTeLaat: Int
  public let overbrugging: Overbruggingsstand

  /// Where a casus stands, in more words than its fase.
  public enum Stand: Hashable, Sendable {
    case nieuw, teScreenen, wachtOpAanvulling, wachtOpTafel, opAgenda, uitwerken
    case bord(Kolom)
    case gesloten
  }

  /// All cases: those that are not closed first, by fase as they come in, the most urgent and then
  /// the oldest first; of the closed ones the newest first.
  static func alle(
    _ wereld: Wereld, _ bord: Bord, _ agenda: Agenda, _ vandaag: Datum
  ) -> [Casusregel] {
    let kaarten = Dictionary(
      bord.kaarten.indices.map { (bord.kaarten[$0].casus.zaaknummer, $0) },
      uniquingKeysWith: { eerste, _ in eerste })
    let uitwerken = Set(agenda.uitwerken.map(\.casus.zaaknummer))
    return wereld.casussen.values.map { casus in
      Casusregel(
        casus, kaarten[casus.zaaknummer].map { bord.kaarten[$0] }, wereld.tafel(van: casus),
        isUitTeWerken: uitwerken.contains(casus.zaaknummer), vandaag)
    }.sorted { $0.komtVoor($1) }
  }

  private init(
    _ casus: Casus, _ kaart: Bordkaart?, _ tafel: Tafel?, isUitTeWerken: Bool, _ vandaag: Datum
  ) {
    zaaknummer = casus.zaaknummer
    roepsel = casus.roepsel
    fase = casus.fase
    urgentie = casus.intake.urgentie
    leeftijd = casus.intake.jeugdige.geboortedatum?.leeftijd(op: vandaag)
    gemeente = casus.intake.jeugdige.gemeente
    dagenTeLaat = kaart?.dagenTeLaat ?? 0
    overbrugging = casus.overbruggingsstand(op: vandaag)
    switch casus.fase {
    case .aangemeld: (stand, datum) = (.nieuw, nil)
    case .screening:
      let wacht = casus.screening?.uitkomst == .aangehouden
      (stand, datum) = (wacht ? .wachtOpAanvulling : .teScreenen, casus.screening?.wachtTot)
    case .gesloten: (stand, datum) = (.gesloten, nil)
    case .toegelaten, .opvolging, .gerealiseerd:
      if let tafel {
        (stand, datum) = (.opAgenda, tafel.beginMoment.datum)
      } else if let kaart {
        (stand, datum) = (.bord(kaart.kolom), kaart.volgendContact)
      } else {
        (stand, datum) = (isUitTeWerken ? .uitwerken : .wachtOpTafel, nil)
      }
    }
    let wacht = casus.fase != .gesloten && casus.advies == nil
    wachtdagen = wacht ? casus.dagenGewacht(op: vandaag) : nil
  }

  private func komtVoor(_ ander: Casusregel) -> Bool {
    if fase != ander.fase { return fase.volgorde < ander.fase.volgorde }
    if fase == .gesloten { return zaaknummer > ander.zaaknummer }
    if urgentie != ander.urgentie { return urgentie < ander.urgentie }
    return zaaknummer < ander.zaaknummer
  }
}

extension Fase {
  fileprivate var volgorde: Int {
    switch self {
    case .aangemeld: 0
    case .screening: 1
    case .toegelaten: 2
    case .opvolging: 3
    case .gerealiseerd: 4
    case .gesloten: 5
    }
  }
}
