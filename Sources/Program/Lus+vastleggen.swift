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
      try journaal.legVast(vastlegging.voorstellen, gezien: vastlegging.gezien, handeling)
    } catch let fout as Vastlegfout {
      return app.meldGeweigerd(fout.zin(app.spreektaal))
    } catch let fout as StoreError {
      return app.meldGeweigerd(fout.zin(app.spreektaal))
    }
    heeftVastgelegd = true
    try kijk(op: nu, opnieuw: true)
    app.meldVastgelegd(vastlegging)
  }
}
