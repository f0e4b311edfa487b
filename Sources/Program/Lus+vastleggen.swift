import Audit
import Domain
import EventStore
import Screens

extension Lus {
  /// Writes down that something was shown. Answers whether it may be: what cannot be written down is
  /// not shown, and a dossier that is open is closed.
  func noteer(_ wat: Inzagesoort, casus: String? = nil, getoond: [String] = []) -> Bool {
    do {
      try Toezicht(journaal).noteer(
        wat, casus: casus, getoond: getoond, door: beeld.wie, op: omgeving.klok())
      return true
    } catch {
      app.sluitDossier(zin(error))
      return false
    }
  }

  /// Signs where the store ends now, as at the end of a table.
  func zetIJkpunt() {
    do {
      let (_, mislukt) = try Toezicht(journaal).zetIJkpunt(
        op: omgeving.klok(), plaatsen: omgeving.plaatsen)
      for (plaats, reden) in mislukt {
        omgeving.log("geen ijkpunt op \(plaats.veilig): \(reden.zin(app.spreektaal))")
      }
    } catch {
      // In memory there is nothing to sign; elsewhere the session's end tries once more.
      omgeving.log("geen ijkpunt: \(zin(error))")
    }
  }

  /// What is said of an error of the store, of the log of reads or of destroying.
  func zin(_ error: any Error) -> String {
    switch error {
    case let fout as AuditError: fout.zin(app.spreektaal)
    case let fout as StoreError: fout.zin(app.spreektaal)
    case let fout as Vernietigingsfout: fout.zin(app.spreektaal)
    case let fout as Vastlegfout: fout.zin(app.spreektaal)
    case let weigering as Weigering: weigering.zin(app.spreektaal)
    case let fout as Aktefout: fout.zin
    default: "\(type(of: error))"
    }
  }

  /// Records one action of the person, and says how that went. Answers whether it was recorded.
  @discardableResult
  func legVast(_ vastlegging: Vastlegging) throws -> Bool {
    if verleden != nil {
      app.meldGeweigerd(zin(Weigering.terugblik), .terugblik)
      return false
    }
    let nu = omgeving.klok()
    let handeling = Handeling(
      actor: beeld.wie, nu: nu, source: omgeving.bron, nieuwId: omgeving.nieuwId)
    do {
      try journaal.legVast(
        vastlegging.voorstellen, gezien: volledig(vastlegging.gezien), handeling)
    } catch let fout as Vastlegfout {
      // What others recorded came along, and is what one sees now.
      try kijk(op: nu, opnieuw: true)
      try meld(fout, vastlegging)
      return false
    } catch let fout as StoreError {
      app.meldGeweigerd(fout.zin(app.spreektaal))
      return false
    }
    heeftVastgelegd = true
    try kijk(op: nu, opnieuw: true)
    for effect in app.meldVastgelegd(vastlegging) { _ = try doe(effect) }
    if vastlegging.voorstellen.contains(where: { $0.soort == .tafelGesloten }) { zetIJkpunt() }
    return true
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
    case .geweigerd(_, let weigering):
      // Of several casussen one says which, and why.
      app.meldGeweigerd(
        vastlegging.zinVanGeweigerden(beeld, app.spreektaal) ?? zin, weigering)
    case .gewijzigd(let stroom):
      let gezien = vastlegging.gezien[stroom] ?? 0
      let sinds = try journaal.gebeurtenissen(van: stroom).filter { $0.versie > gezien }
      let bij = vastlegging.roepsel(ingehaald: stroom, beeld, app.spreektaal)
      app.meldIngehaald(Vastlegfout.zin(sinds: sinds, bij: bij, app.spreektaal) ?? zin, beeld)
    }
  }
}
