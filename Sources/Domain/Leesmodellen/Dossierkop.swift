/// What a chair must know before anything else about a casus.
public struct Dossierkop: Sendable {
  /// Whole years; `nil` without a date of birth.
  public let leeftijd: Int?
  public let mijlpaal: (mijlpaal: Mijlpaal, op: Datum)?
  /// How long the child waits; `nil` once help has started or the casus is closed.
  public let wacht: Wacht?
  public let kader: (kader: Casus.Kaderstand, stand: Termijnstand)?
  /// The table on whose agenda the casus is.
  public let tafel: Tafel?
  public let kaart: Bordkaart?
  public let procesversneller: Team.Lid?
  public let afsprakenTeLaat: Int
  public let heeftRegisseur: Bool
  public let heeftToekomstplanNodig: Bool
  public let isVervolgTeLaat: Bool
  public let overbrugging: Overbruggingsstand
  /// The open complaint whose term ends first.
  public let klacht: Casus.Klacht?

  init(_ casus: Casus, _ wereld: Wereld, _ vandaag: Datum) {
    leeftijd = casus.intake.jeugdige.geboortedatum?.leeftijd(op: vandaag)
    mijlpaal = casus.volgendeMijlpaal(op: vandaag)
    wacht = Wacht(casus, wereld.team, vandaag)
    kader = casus.kader.map { ($0, $0.stand(op: vandaag)) }
    tafel = wereld.tafel(van: casus)
    kaart = Bordkaart(casus, wereld, vandaag)
    procesversneller = casus.procesversneller.flatMap { wereld.team?.lid($0) }
    afsprakenTeLaat = casus.afspraken.count { $0.isTeLaat(op: vandaag) }
    heeftRegisseur = casus.intake.casusregisseur != nil || casus.fase == .gesloten
    heeftToekomstplanNodig = casus.heeftToekomstplanNodig(op: vandaag)
    isVervolgTeLaat = casus.isVervolgTeLaat(op: vandaag)
    overbrugging = casus.overbruggingsstand(op: vandaag)
    klacht = casus.dringendsteKlacht
  }
}

/// How long a child waits, against the norm while no table has advised.
public struct Wacht: Equatable, Sendable {
  public let sinds: Datum
  public let dagen: Int
  public let norm: Team.Norm?
  /// Days over the norm, 0 when within it.
  public let dagenOver: Int

  init?(_ casus: Casus, _ team: Team?, _ vandaag: Datum) {
    guard casus.fase != .gerealiseerd, casus.fase != .gesloten else { return nil }
    sinds = casus.wachtVanaf
    dagen = casus.dagenGewacht(op: vandaag)
    norm = casus.advies == nil ? team?.wachtnorm(op: vandaag) : nil
    dagenOver = norm.map { casus.dagenOver($0, op: vandaag) } ?? 0
  }
}
