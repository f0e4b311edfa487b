extension Casus {
  /// The table, the advice, and everything that follows from it.
  func beoordeelAdvies(_ g: Gebeurtenis, _ d: Gegevens, _ feiten: Feiten) throws(Weigering) {
    switch g.soort {
    case .geagendeerd:
      let status = try feiten.eisTafel(d.tekst("tafel") ?? "")
      if !status.isOpenVoorCasussen { throw .tafelIs(status) }
    case .vanAgendaGehaald:
      let tafel = d.tekst("tafel") ?? ""
      guard plaatsing?.tafel == tafel else { throw .nietOpAgendaVan(tafel: tafel) }
      let status = try feiten.eisTafel(tafel)
      if !status.isOpenVoorCasussen { throw .tafelIs(status) }
      if feiten.lopendPunt(tafel: tafel) == zaaknummer { throw .puntLoopt(zaaknummer) }
    case .besproken:
      let tafel = d.tekst("tafel") ?? ""
      guard plaatsing?.tafel == tafel else { throw .nietOpAgendaVan(tafel: tafel) }
      let status = try feiten.eisTafel(tafel)
      if status != .geopend && status != .gesloten { throw .tafelIs(status) }
    case .adviesUitgebracht:
      let id = d.tekst("advies") ?? ""
      if adviezen.contains(id) { throw .kenmerkAlGebruikt(.advies, id) }
      if let tafel = d.tekst("tafel"), !besprokenAan.contains(tafel) {
        throw .nietBesprokenAan(tafel: tafel)
      }
      try eisVanafVandaag(g, d, "uiterlijk")
    case .adviesBijgesteld:
      try eisHuidigAdvies(d)
      try eisVanafVandaag(g, d, "uiterlijk")
    case .adviesMeegedeeld, .voortgangGemonitord, .adviesBeantwoord, .zorgGestart, .zorgGestopt:
      try eisHuidigAdvies(d)
    case .afspraakGemaakt:
      let id = d.tekst("afspraak") ?? ""
      if afspraken.contains(where: { $0.id == id }) { throw .kenmerkAlGebruikt(.afspraak, id) }
    case .afspraakAfgerond:
      let id = d.tekst("afspraak") ?? ""
      guard let afspraak = afspraken.first(where: { $0.id == id }) else {
        throw .kenmerkOnbekend(.afspraak, id)
      }
      if !afspraak.isOpen { throw .afgehandeld(.afspraak, id) }
    case .procesversnellingGestart: try feiten.eisLid(d.tekst("procesversneller"))
    case .geescaleerd, .escalatieBeantwoord, .escalatieBeeindigd, .escalatieAfgezien:
      try beoordeelEscalatie(g, d, feiten)
    default: break
    }
  }

  private func beoordeelEscalatie(
    _ g: Gebeurtenis, _ d: Gegevens, _ feiten: Feiten
  ) throws(Weigering) {
    guard g.soort != .escalatieAfgezien else { return try eisVanafVandaag(g, d, "tot") }
    guard let ladder = d.keuze("ladder", Ladder.self) else { return }
    guard g.soort == .geescaleerd else {
      if escalaties[ladder] == nil { throw .ladderNietOpen(ladder) }
      return
    }
    let trede = d.getal("trede") ?? 0
    let staat = escalaties[ladder]?.trede ?? 0
    if trede <= staat { throw .tredeNietHoger(staat: staat) }
    let treden = feiten.aantalTreden(ladder)
    if trede > treden { throw .tredeBovenLadder(treden: treden) }
  }

  private func eisHuidigAdvies(_ d: Gegevens) throws(Weigering) {
    let id = d.tekst("advies") ?? ""
    if advies?.id != id { throw .nietHetHuidigeAdvies(id) }
  }

  private func eisVanafVandaag(
    _ g: Gebeurtenis, _ d: Gegevens, _ veld: StaticString
  ) throws(Weigering) {
    if let datum = d.datum(veld), datum < g.tijd.datum {
      throw .datumVoorVandaag(veld: veld.description)
    }
  }
}
