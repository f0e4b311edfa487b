import Codec

/// The column of a casus on the board (EXCHANGE.md section 3), from left to right.
public enum Kolom: String, Keuze {
  case uitgebracht, aanvaard
  case inUitvoering = "in-uitvoering"
  case gestagneerd, geescaleerd, gerealiseerd
}

/// The board as at a moment: every casus that is not closed and has a current advice.
public struct Bord: Sendable {
  public let kaarten: [Bordkaart]

  public init(_ wereld: Wereld, op moment: Moment) {
    let vandaag = moment.datum
    // Escaleren, contact, geen; then the most overdue, the earliest date, and the number.
    kaarten = wereld.lopendeCasussen.compactMap { Bordkaart($0, wereld, vandaag) }
      .geordend(
        op: { kaart in
          (
            kaart.voorstel.rang, -kaart.dagenTeLaat, kaart.advies.uiterlijk,
            ExactText(kaart.casus.zaaknummer)
          )
        }, <)
  }
}

/// A casus on the board with why it stands where it stands.
///
/// A class, as it is large and goes from list to list; nothing in it changes.
public final class Bordkaart: Sendable {
  public let casus: Casus
  public let advies: Advies
  public let kolom: Kolom
  public let laatsteContact: Datum?
  public let volgendContact: Datum
  public let dagenTeLaat: Int
  public let redenen: [Stagnatiereden]
  public let voorstel: Voorstel
  public let heeftOverbrugging: Bool
  public let overbrugging: Overbruggingsstand

  init?(_ casus: Casus, _ wereld: Wereld, _ vandaag: Datum) {
    guard casus.fase != .gesloten, let advies = casus.advies else { return nil }
    self.casus = casus
    self.advies = advies
    redenen = casus.stagnatieredenen
    kolom = casus.kolom(advies, redenen)
    laatsteContact = advies.voortgang.last?.op.datum
    volgendContact = advies.volgendContact
    dagenTeLaat = advies.dagenTeLaat(op: vandaag)
    voorstel = casus.voorstel(advies, op: vandaag) {
      wereld.team?.aantalTreden($0) ?? Team.standaardTreden
    }
    heeftOverbrugging = casus.overbrugging?.geldt(op: vandaag) ?? false
    overbrugging = casus.overbruggingsstand(op: vandaag)
  }
}

extension Casus {
  func kolom(_ advies: Advies, _ redenen: [Stagnatiereden]) -> Kolom {
    if !escalaties.isEmpty { return .geescaleerd }
    if !redenen.isEmpty { return .gestagneerd }
    if fase == .gerealiseerd { return .gerealiseerd }
    if !advies.voortgang.isEmpty { return .inUitvoering }
    if advies.antwoorden.contains(where: { $0.antwoord != .afgewezen }) { return .aanvaard }
    return .uitgebracht
  }
}

extension Casus.Overbrugging {
  public func geldt(op vandaag: Datum) -> Bool {
    !isAfgezegd && vanaf <= vandaag && (tot.map { vandaag <= $0 } ?? true)
  }
}
