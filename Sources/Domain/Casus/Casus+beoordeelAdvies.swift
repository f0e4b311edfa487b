extension Casus {
  /// The table, the advice, and everything that follows from it.
  func beoordeelAdvies(_ g: Gebeurtenis, _ d: Gegevens, _ feiten: Feiten) throws(Weigering) {
    switch g.soort {
    case .standpuntVastgelegd: try eis(.toegelaten, .opvolging, .gerealiseerd)
    case .geagendeerd:
      try eis(.toegelaten, .opvolging)
      try eisVanAgenda(feiten)
      let status = try feiten.eisTafel(d.tekst("tafel") ?? "")
      if !status.isOpenVoorCasussen { throw .tafelIs(status) }
    case .vanAgendaGehaald:
      let tafel = d.tekst("tafel") ?? ""
      guard plaatsing?.tafel == tafel else { throw .nietOpAgendaVan(tafel: tafel) }
      let status = try feiten.eisTafel(tafel)
      if !status.isOpenVoorCasussen { throw .tafelIs(status) }
      if feiten.lopendPunt(tafel: tafel) == zaaknummer { throw .puntLoopt(zaaknummer) }
    case .besproken:
      try eisNietGesloten()
      let tafel = d.tekst("tafel") ?? ""
      guard plaatsing?.tafel == tafel else { throw .nietOpAgendaVan(tafel: tafel) }
      let status = try feiten.eisTafel(tafel)
      if status != .geopend && status != .gesloten { throw .tafelIs(status) }
    case .adviesUitgebracht:
      try eis(.toegelaten, .opvolging)
      let id = d.tekst("advies") ?? ""
      if adviezen.contains(id) { throw .kenmerkAlGebruikt(.advies, id) }
      if let tafel = d.tekst("tafel"), !besprokenAan.contains(tafel) {
        throw .nietBesprokenAan(tafel: tafel)
      }
      try eisVanafVandaag(g, d, "uiterlijk")
    case .adviesBijgesteld:
      try eis(.opvolging, .gerealiseerd)
      try eisHuidigAdvies(d)
      try eisVanafVandaag(g, d, "uiterlijk")
    case .adviesMeegedeeld, .voortgangGemonitord:
      try eis(.opvolging, .gerealiseerd)
      try eisHuidigAdvies(d)
    case .adviesBeantwoord, .zorgGestart:
      try eis(.opvolging)
      try eisHuidigAdvies(d)
    case .zorgGestopt:
      try eis(.gerealiseerd)
      try eisHuidigAdvies(d)
    case .afspraakGemaakt:
      try eisNietGesloten()
      let id = d.tekst("afspraak") ?? ""
      if afspraken.contains(where: { $0.id == id }) { throw .kenmerkAlGebruikt(.afspraak, id) }
    case .afspraakAfgerond:
      try eisNietGesloten()
      let id = d.tekst("afspraak") ?? ""
      guard let afspraak = afspraken.first(where: { $0.id == id }) else {
        throw .kenmerkOnbekend(.afspraak, id)
      }
      if !afspraak.isOpen { throw .afgehandeld(.afspraak, id) }
    case .overbruggingBeoordeeld, .overbruggingszorgGeregeld: try eis(.toegelaten, .opvolging)
    case .procesversnellingGestart:
      try eis(.opvolging)
      if procesversneller != nil { throw .procesversnellingLoopt }
      try feiten.eisLid(d.tekst("procesversneller"))
    case .procesversnellingIngezet, .procesversnellingBeeindigd:
      if procesversneller == nil { throw .procesversnellingLooptNiet }
    case .externIngeschakeld: try eis(.opvolging, .gerealiseerd)
    case .geevalueerd: try eis(.gerealiseerd, .gesloten)
    default: try beoordeelEscalatie(g, d, feiten)
    }
  }

  private func beoordeelEscalatie(
    _ g: Gebeurtenis, _ d: Gegevens, _ feiten: Feiten
  ) throws(Weigering) {
    guard g.soort != .escalatieAfgezien else {
      try eis(.opvolging, .gerealiseerd)
      return try eisVanafVandaag(g, d, "tot")
    }
    guard let ladder = d.keuze("ladder", Ladder.self) else { return }
    guard g.soort == .geescaleerd else {
      if escalaties[ladder] == nil { throw .ladderNietOpen(ladder) }
      return
    }
    try eis(.opvolging, .gerealiseerd)
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
