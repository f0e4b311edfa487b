import Domain
import EventStore
import Screens

extension Lus {
  /// Records one action of the person, and says how that went.
  func legVast(_ vastlegging: Vastlegging) throws {
    let nu = omgeving.klok()
    let handeling = Handeling(
      actor: beeld.wie, nu: nu, source: omgeving.bron, nieuwId: omgeving.nieuwId)
    do {
      try journaal.legVast(
        vastlegging.voorstellen, gezien: volledig(vastlegging.gezien), handeling)
    } catch let fout as Vastlegfout {
      // What others recorded came along, and is what one sees now.
      try kijk(op: nu, opnieuw: true)
      return try meld(fout, vastlegging)
    } catch let fout as StoreError {
      return app.meldGeweigerd(fout.zin(app.spreektaal))
    }
    heeftVastgelegd = true
    try kijk(op: nu, opnieuw: true)
    for effect in app.meldVastgelegd(vastlegging) { _ = try doe(effect) }
  }

  /// The versions seen, with the events of after now, that are in the store and not on the screen.
  private func volledig(_ gezien: [Stroom: Int]) -> [Stroom: Int] {
    Dictionary(
      uniqueKeysWithValues: gezien.map { stroom, versie in
        versie == beeld.wereld.versie(van: stroom)
          ? (stroom, journaal.wereld.versie(van: stroom)) : (stroom, versie)
      })
  }

  private func meld(_ fout: Vastlegfout, _ vastlegging: Vastlegging) throws {
    let zin = fout.zin(app.spreektaal)
    switch fout {
    case .vorm(_, let fout): app.meldGeweigerd(zin, fout)
    case .geweigerd(_, let weigering): app.meldGeweigerd(zin, weigering)
    case .gewijzigd(let stroom):
      let gezien = vastlegging.gezien[stroom] ?? 0
      let sinds = try journaal.gebeurtenissen(van: stroom).filter { $0.versie > gezien }
      app.meldIngehaald(Vastlegfout.zin(sinds: sinds, app.spreektaal) ?? zin, beeld)
    }
  }
}
