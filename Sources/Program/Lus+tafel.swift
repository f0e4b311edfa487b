import Domain
import Screens

extension Lus {
  /// Reads what place 2 shows of its item, when that is not what it has.
  func laadPunt() throws {
    try laadBewijs()
    if let vraag = app.gevraagdVerslag(beeld), let verslag = try verslag(van: vraag.tafel) {
      app.toonVerslag(vraag, verslag)
    }
    guard let vraag = app.gevraagdPunt(beeld),
      beeld.toegang.weigering(zien: vraag.zaaknummer) == nil
    else { return }
    let isOpTafel = beeld.wereld.tafels[vraag.tafel]?.lopendPunt == vraag.zaaknummer
    if isOpTafel, puntInInzagelog != vraag.zaaknummer {
      // What lies on the table is a dossier that was opened.
      guard noteer(.dossierGeopend, casus: vraag.zaaknummer) else { return }
      puntInInzagelog = vraag.zaaknummer
    }
    app.toonPunt(
      vraag, casus: try journaal.gebeurtenissen(van: .casus(vraag.zaaknummer), tot: beeld.nu),
      tafel: try journaal.gebeurtenissen(van: .tafel(vraag.tafel), tot: beeld.nu), beeld)
  }

  /// Writes the minutes of a table, once it is closed: what was refused leaves no file.
  func schrijfVerslag(_ id: String) throws {
    guard let verslag = try verslag(van: id), verslag.tafel.status == .gesloten else { return }
    let casussen = beeld.wereld.casussen.values.filter { $0.besprokenAan.contains(id) }
    let dicht = casussen.lazy.compactMap { [beeld] in beeld.toegang.weigering(zien: $0.zaaknummer) }
    if let weigering = dicht.first { return app.zeg(weigering.zin(app.spreektaal)) }
    guard noteer(.afgedrukt, getoond: casussen.map(\.zaaknummer).sorted()) else { return }
    let naam = "verslag-\(verslag.begin.datum.tekst)-\(id).md"
    app.meldVerslag(omgeving.bewaarVerslag(naam, verslag.markdown(app.spreektaal)))
  }

  /// Writes a version for the family, and records that it was released once it is there.
  func geefVrij(_ naam: String, _ tekst: String, _ vastlegging: Vastlegging) throws {
    let casus = vastlegging.voorstellen.first?.stroom.id
    guard noteer(.afgedrukt, casus: casus) else { return }
    let pad = omgeving.bewaarVerslag(naam, tekst)
    if pad != nil, try !legVast(vastlegging) { return }
    app.meldVrijgegeven(pad)
  }

  private func verslag(van id: String) throws -> Verslag? {
    guard let tafel = beeld.wereld.tafels[id] else { return nil }
    var stromen: [String: [Gebeurtenis]] = [:]
    for casus in beeld.wereld.casussen.values where casus.besprokenAan.contains(id) {
      stromen[casus.zaaknummer] = try journaal.gebeurtenissen(van: .casus(casus.zaaknummer))
    }
    return Verslag(
      tafel, gebeurtenissen: try journaal.gebeurtenissen(van: .tafel(id)), wereld: beeld.wereld,
      casus: { stromen[$0] ?? [] })
  }
}
