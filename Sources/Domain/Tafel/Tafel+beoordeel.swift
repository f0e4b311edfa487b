extension Tafel {
  /// Whether an event may happen at a table; `staat` is `nil` before `gepland`.
  static func beoordeel(
    _ g: Gebeurtenis, _ d: Gegevens, _ staat: Tafel?, _ feiten: Feiten
  ) throws(Weigering) {
    guard let tafel = staat else {
      guard g.soort == .tafelGepland else { throw .stroomBegintAnders }
      try feiten.eisLid(d.tekst("voorzitter"))
      return
    }
    switch g.soort {
    case .tafelGepland: throw .stroomBegonnenAl
    case .tafelVerplaatst:
      try tafel.eis(.gepland)
    case .tafelAfgelast:
      try tafel.eis(.gepland)
      try tafel.eisLegeAgenda(feiten)
    case .tafelAanwezigheidVastgelegd, .tafelGenodigd, .tafelBelangGemeld:
      try tafel.eisNietVoorbij()
      try feiten.eisLid(d.tekst("lid"))
    case .tafelAgendaGeordend:
      try tafel.eisNietVoorbij()
      var genoemd: Set<String> = []
      for punt in d.objecten("punten") {
        let casus = punt.tekst("casus") ?? ""
        guard genoemd.insert(casus).inserted else { throw .casusTweeKeer(casus) }
        try tafel.eisOpAgenda(casus, feiten)
      }
    case .tafelGeopend:
      try tafel.eis(.gepland)
      try feiten.eisLid(d.tekst("voorzitter"))
    case .tafelPuntBegonnen:
      try tafel.eis(.geopend)
      if tafel.isGeschorst { throw .tafelGeschorst }
      if let lopend = tafel.lopendPunt { throw .puntLoopt(lopend) }
      try tafel.eisOpAgenda(d.tekst("casus") ?? "", feiten)
    case .tafelPuntBeeindigd:
      let casus = d.tekst("casus") ?? ""
      if tafel.lopendPunt != casus { throw .puntLooptNiet(casus) }
    case .tafelGeschorst:
      try tafel.eis(.geopend)
      if tafel.isGeschorst { throw .tafelGeschorst }
    case .tafelHervat:
      if !tafel.isGeschorst { throw .tafelNietGeschorst }
      try feiten.eisLid(d.tekst("voorzitter"))
    case .tafelGesloten:
      try tafel.eis(.geopend)
      if tafel.isGeschorst { throw .tafelGeschorst }
      if let lopend = tafel.lopendPunt { throw .puntLoopt(lopend) }
      try tafel.eisLegeAgenda(feiten)
    default: break
    }
  }

  private func eis(_ verwacht: Tafelstatus) throws(Weigering) {
    if status != verwacht { throw .tafelIs(status) }
  }

  private func eisNietVoorbij() throws(Weigering) {
    if !status.isOpenVoorCasussen { throw .tafelIs(status) }
  }

  private func eisOpAgenda(_ casus: String, _ feiten: Feiten) throws(Weigering) {
    // Rules that look at a destroyed casus are not judged for it.
    if feiten.isGewist(casus: casus) || feiten.agenda(tafel: id).contains(casus) { return }
    throw .nietOpDezeAgenda(casus)
  }

  private func eisLegeAgenda(_ feiten: Feiten) throws(Weigering) {
    let aantal = feiten.agenda(tafel: id).count
    if aantal > 0 { throw .agendaNietLeeg(aantal) }
  }
}
