import Codec

extension Tafel {
  /// The table after its first event.
  init(_ g: Gebeurtenis, _ d: Gegevens) {
    id = g.stroom.id
    begin = d.tekst("begin") ?? ""
    beginMoment = d.moment("begin") ?? g.tijd
    duurMinuten = d.getal("duurMinuten") ?? 0
    locatie = d.tekst("locatie")
    voorzitter = d.tekst("voorzitter") ?? ""
  }

  mutating func evolve(_ g: Gebeurtenis, _ d: Gegevens) {
    klok.evolve(g.soort, d.tekst("casus"), op: g.tijd)
    switch g.soort {
    case .tafelVerplaatst:
      begin = d.tekst("begin") ?? begin
      beginMoment = d.moment("begin") ?? beginMoment
      duurMinuten = d.getal("duurMinuten") ?? duurMinuten
    case .tafelAfgelast: status = .afgelast
    case .tafelAanwezigheidVastgelegd:
      aanwezig.append(
        Aanwezige(
          naam: d.tekst("naam") ?? "", rol: d.keuze("rol") ?? .overig, lid: d.tekst("lid"),
          casus: d.tekst("casus")))
    case .tafelGenodigd:
      let nieuw = Genodigde(
        naam: d.tekst("naam") ?? "", rol: d.keuze("rol") ?? .overig, lid: d.tekst("lid"),
        casus: d.tekst("casus"), antwoord: d.keuze("antwoord") ?? .uitgenodigd,
        wijze: d.keuze("wijze"), reden: d.tekst("reden"))
      // A later answer of the same person for the same item takes the place of the earlier one.
      if let index = genodigden.firstIndex(where: { $0.isZelfde(nieuw) }) {
        genodigden[index] = nieuw
      } else {
        genodigden.append(nieuw)
      }
    case .tafelBelangGemeld:
      belangen.append(
        Belang(
          lid: d.tekst("lid") ?? "", casus: d.tekst("casus") ?? "",
          aard: d.keuze("aard") ?? .organisatie, gevolg: d.keuze("gevolg") ?? .informeert))
    case .tafelAgendaGeordend:
      ordening = Ordening(
        positie: g.positie,
        punten: d.objecten("punten").map {
          Punt(casus: $0.tekst("casus") ?? "", minuten: $0.getal("minuten") ?? 0)
        })
    case .tafelGeopend:
      status = .geopend
      voorzitter = d.tekst("voorzitter") ?? voorzitter
    case .tafelPuntBegonnen:
      lopendPunt = d.tekst("casus")
      if let lopendPunt { begonnen.append(lopendPunt) }
    case .tafelPuntBeeindigd:
      if let lopendPunt { beeindigd.append(lopendPunt) }
      lopendPunt = nil
    case .tafelGeschorst: isGeschorst = true
    case .tafelHervat:
      isGeschorst = false
      voorzitter = d.tekst("voorzitter") ?? voorzitter
    case .tafelGesloten: status = .gesloten
    default: break
    }
  }

  /// Forgets what was said of a casus whose content was destroyed.
  mutating func vergeet(casus id: String) {
    aanwezig.removeAll { $0.casus == id }
    genodigden.removeAll { $0.casus == id }
    belangen.removeAll { $0.casus == id }
  }
}

extension Tafel.Genodigde {
  func isZelfde(_ ander: Self) -> Bool {
    casus == ander.casus && lid == ander.lid && rol == ander.rol
      && ExactText(naam) == ExactText(ander.naam)
  }
}
