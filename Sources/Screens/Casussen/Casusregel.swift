import Domain

/// One casus as it stands in a list: small, so that a hundred thousand of them fit.
public struct Casusregel: Sendable {
  public let zaaknummer: String
  public let roepsel: String
  public let fase: Fase
  public let urgentie: Urgentie
  public let geboren: Datum?
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

  /// Those that are not closed, by fase as they come in, the most urgent and then the oldest first.
  static func lopende(
    _ wereld: Wereld, _ bord: Bord, _ agenda: Agenda, _ vandaag: Datum
  ) -> [Casusregel] {
    let uitwerken = Set(agenda.uitwerken.map(\.casus.zaaknummer))
    let opBord = bord.kaarten.map { kaart in
      Casusregel(
        kaart.casus, kaart, wereld.tafel(van: kaart.casus), isUitTeWerken: false, vandaag)
    }
    let zonderKaart = wereld.lopend.subtracting(opBord.lazy.map(\.zaaknummer))
    let overige = zonderKaart.compactMap { wereld.casussen[$0] }.map { casus in
      Casusregel(
        casus, nil, wereld.tafel(van: casus),
        isUitTeWerken: uitwerken.contains(casus.zaaknummer), vandaag)
    }
    return (opBord + overige).geordend(op: { ($0.fase.volgorde, $0.urgentie, $0.zaaknummer) }, <)
  }

  /// The line of a closed casus, which is the same on every day; `nil` when it is not closed.
  init?(gesloten casus: Casus) {
    guard casus.fase == .gesloten else { return nil }
    self.init(casus, nil, nil, isUitTeWerken: false, casus.aangemeldOp.datum)
  }

  private init(
    _ casus: Casus, _ kaart: Bordkaart?, _ tafel: Tafel?, isUitTeWerken: Bool, _ vandaag: Datum
  ) {
    zaaknummer = casus.zaaknummer
    roepsel = casus.roepsel
    fase = casus.fase
    urgentie = casus.intake.urgentie
    geboren = casus.intake.jeugdige.geboortedatum
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

extension Casusregel: Archiefrij {
  public var sleutel: String { zaaknummer }
  /// Of those that are closed: the newest first.
  public func komtInArchiefVoor(_ ander: Casusregel) -> Bool { zaaknummer > ander.zaaknummer }
}
