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
    try casus.eisToestand(g.soort, feiten)
    switch g.soort {
    case .gegevensGewijzigd: try Self.eisGeborenVoor(g.tijd.datum, d)
    case .betrokkeneToegevoegd:
      let id = d.tekst("betrokkene") ?? ""
      if casus.betrokkenen.contains(where: { $0.id == id }) {
        throw .kenmerkAlGebruikt(.betrokkene, id)
      }
    case .betrokkeneVerwijderd, .stemVastgelegd, .toestemmingVastgelegd:
      try casus.eisBetrokkene(d.tekst("betrokkene"))
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
    case .afgesloten:
      if d.keuze("reden") == Sluitreden.overgedragen {
        guard case .aanvaard = casus.overdracht else { throw .overdrachtNietAanvaard }
      }
    default: try casus.beoordeelAdvies(g, d, feiten)
    }
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
}
