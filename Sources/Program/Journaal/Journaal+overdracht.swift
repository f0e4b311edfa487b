import Domain
import Exchange
import Screens

extension Journaal {
  /// Why the dossier of a casus may not go to another region now; `nil` when it may.
  /// - Parameter nu: consent is asked as at this day.
  public func dossier(_ zaaknummer: String, op nu: Moment) throws -> Dossier? {
    guard let casus = wereld.casussen[zaaknummer] else { return nil }
    return Dossier(
      casus, gebeurtenissen: try gebeurtenissen(van: .casus(zaaknummer)), wereld: wereld, op: nu)
  }

  /// The dossier as lines for the region that takes over. Whether it may go was asked before.
  public func draagOver(_ dossier: Dossier, _ taal: Taal) throws -> [UInt8] {
    let stroom = Stroom.casus(dossier.casus.zaaknummer)
    let zicht = Zicht(taal, onthuld: true, vertrouwelijk: true)
    var bundel = Overdrachtsbundel(stroom)
    var koppen: [String: Kop] = [:]
    for stored in try store.events(inStream: stroom.tekst) {
      guard let kop = Kop(stored.header) else {
        throw Journaalfout.onleesbaar(positie: Int(stored.position))
      }
      koppen[stored.id] = kop
    }
    for deel in dossier.overdrachtsdelen {
      let g = deel.vermelding.gebeurtenis
      guard let kop = koppen[g.id] else { throw Journaalfout.onleesbaar(positie: g.positie) }
      let wat = "\(g.soort.naam(taal)): \(g.samenvatting(zicht))"
      try bundel.schrijf(deel, kop: kop, notitie: wat)
    }
    return bundel.bytes
  }
}
