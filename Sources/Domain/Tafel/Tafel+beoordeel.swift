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
    try tafel.eisToestand(g.soort, feiten)
    switch g.soort {
    case .tafelAanwezigheidVastgelegd, .tafelGenodigd, .tafelBelangGemeld:
      try feiten.eisLid(d.tekst("lid"))
    case .tafelAgendaGeordend:
      var genoemd: Set<String> = []
      for punt in d.objecten("punten") {
        let casus = punt.tekst("casus") ?? ""
        guard genoemd.insert(casus).inserted else { throw .casusTweeKeer(casus) }
        try tafel.eisOpAgenda(casus, feiten)
      }
    case .tafelGeopend, .tafelHervat: try feiten.eisLid(d.tekst("voorzitter"))
    case .tafelPuntBegonnen: try tafel.eisOpAgenda(d.tekst("casus") ?? "", feiten)
    case .tafelPuntBeeindigd:
      let casus = d.tekst("casus") ?? ""
      if tafel.lopendPunt != casus { throw .puntLooptNiet(casus) }
    default: break
    }
  }

  /// Throws when the table is in no state for an event, whatever its data.
  func eisToestand(_ soort: Gebeurtenissoort, _ feiten: Feiten) throws(Weigering) {
    switch soort {
    case .tafelGepland: throw .stroomBegonnenAl
    case .tafelVerplaatst: try eis(.gepland)
    case .tafelAfgelast:
      try eis(.gepland)
      try eisLegeAgenda(feiten)
    case .tafelAanwezigheidVastgelegd, .tafelGenodigd, .tafelBelangGemeld, .tafelAgendaGeordend:
      try eisNietVoorbij()
    case .tafelGeopend: try eis(.gepland)
    case .tafelPuntBegonnen:
      try eis(.geopend)
      if isGeschorst { throw .tafelGeschorst }
      if let lopendPunt { throw .puntLoopt(lopendPunt) }
    case .tafelGeschorst:
      try eis(.geopend)
      if isGeschorst { throw .tafelGeschorst }
    case .tafelHervat: if !isGeschorst { throw .tafelNietGeschorst }
    case .tafelGesloten:
      try eis(.geopend)
      if isGeschorst { throw .tafelGeschorst }
      if let lopendPunt { throw .puntLoopt(lopendPunt) }
      try eisLegeAgenda(feiten)
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
