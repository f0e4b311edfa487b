extension Casus {
  /// Whether an event may happen in a casus; `staat` is `nil` before `aangemeld`. One judge for what
  /// is typed, imported and left after a revocation.
  static func beoordeel(
    _ g: Gebeurtenis, _ d: Gegevens, _ staat: Casus?, _ feiten: Feiten
  ) throws(Weigering) {
    guard let casus = staat else {
      guard g.soort == .aangemeld else { throw .stroomBegintAnders }
      try Self.eisGeborenVoor(g.tijd.datum, d)
      return
    }
    switch g.soort {
    case .aangemeld: throw .stroomBegonnenAl
    case .opgepakt: try casus.eis(.aangemeld)
    case .gescreend: try casus.eis(.screening)
    case .gegevensGewijzigd:
      try casus.eisNietGesloten()
      try Self.eisGeborenVoor(g.tijd.datum, d)
    case .betrokkeneToegevoegd:
      try casus.eisNietGesloten()
      let id = d.tekst("betrokkene") ?? ""
      if casus.betrokkenen.contains(where: { $0.id == id }) {
        throw .kenmerkAlGebruikt(.betrokkene, id)
      }
    case .betrokkeneVerwijderd, .stemVastgelegd, .toestemmingVastgelegd:
      try casus.eisNietGesloten()
      try casus.eisBetrokkene(d.tekst("betrokkene"))
    case .kaderVastgelegd, .stukOntvangen, .crisisGemeld, .vervolg18Bepaald,
      .financieringVastgelegd, .contactGepoogd:
      try casus.eisNietGesloten()
    case .notitieToegevoegd: break
    case .casusGekoppeld:
      let ander = d.tekst("casus") ?? ""
      if ander == casus.zaaknummer { throw .casusZelf }
      if !feiten.bestaat(casus: ander) { throw .casusOnbekend(ander) }
    case .knelpuntGesignaleerd:
      let id = d.tekst("knelpunt") ?? ""
      if casus.knelpunten.contains(id) { throw .kenmerkAlGebruikt(.knelpunt, id) }
    case .knelpuntOpgepakt:
      let id = d.tekst("knelpunt") ?? ""
      if !casus.knelpunten.contains(id) { throw .kenmerkOnbekend(.knelpunt, id) }
    case .klachtOntvangen:
      let id = d.tekst("klacht") ?? ""
      if casus.klachten.contains(where: { $0.id == id }) { throw .kenmerkAlGebruikt(.klacht, id) }
    case .klachtAfgehandeld:
      let id = d.tekst("klacht") ?? ""
      guard let klacht = casus.klachten.first(where: { $0.id == id }) else {
        throw .kenmerkOnbekend(.klacht, id)
      }
      if !klacht.isOpen { throw .afgehandeld(.klacht, id) }
    case .overdrachtAangeboden:
      try casus.eisNietGesloten()
      if case .aangeboden = casus.overdracht { throw .overdrachtLoopt }
    case .overdrachtBeantwoord:
      try casus.eisNietGesloten()
      guard case .aangeboden = casus.overdracht else { throw .geenOverdracht }
    case .afgesloten: try casus.beoordeelAfsluiten(d, feiten)
    case .heropend:
      try casus.eis(.gerealiseerd, .gesloten)
      try casus.eisVanAgenda(feiten)
    case .gewist:
      try casus.eis(.gesloten)
      if !casus.openKlachten.isEmpty { throw .openKlachten(casus.openKlachten.count) }
    default: try casus.beoordeelAdvies(g, d, feiten)
    }
  }

  func eis(_ fasen: Fase...) throws(Weigering) {
    if !fasen.contains(fase) { throw .faseIs(fase) }
  }

  func eisNietGesloten() throws(Weigering) {
    if fase == .gesloten { throw .faseIs(fase) }
  }

  /// On no agenda: its table, if any, is over.
  func eisVanAgenda(_ feiten: Feiten) throws(Weigering) {
    if let plaatsing, feiten.status(tafel: plaatsing.tafel)?.isOpenVoorCasussen == true {
      throw .alOpAgenda(tafel: plaatsing.tafel)
    }
  }

  private func eisBetrokkene(_ id: String?) throws(Weigering) {
    guard let id else { return }
    if !betrokkenen.contains(where: { $0.id == id && !$0.isVerwijderd }) {
      throw .kenmerkOnbekend(.betrokkene, id)
    }
  }

  private static func eisGeborenVoor(_ vandaag: Datum, _ d: Gegevens) throws(Weigering) {
    if let geboren = d.object("jeugdige")?.datum("geboortedatum"), geboren > vandaag {
      throw .datumInToekomst(veld: "jeugdige.geboortedatum")
    }
  }

  private func beoordeelAfsluiten(_ d: Gegevens, _ feiten: Feiten) throws(Weigering) {
    try eisNietGesloten()
    try eisVanAgenda(feiten)
    if !escalaties.isEmpty { throw .openEscalaties(escalaties.count) }
    if !openAfspraken.isEmpty { throw .openAfspraken(openAfspraken.count) }
    if procesversneller != nil { throw .procesversnellingLoopt }
    if d.keuze("reden") == Sluitreden.overgedragen {
      guard case .aanvaard = overdracht else { throw .overdrachtNietAanvaard }
    }
  }
}
