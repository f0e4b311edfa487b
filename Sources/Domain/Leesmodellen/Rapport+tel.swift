import Codec

extension Rapport {
  /// Counts the events of one stream that lie in the period.
  mutating func tel(_ stroom: [Gebeurtenis]) {
    let levend = stroom.levend()
    telDoorlooptijden(levend)
    for g in levend where valtErin(g.tijd) { tel(g, g.gegevens) }
  }

  private mutating func tel(_ g: Gebeurtenis, _ d: Gegevens) {
    switch g.soort {
    case .aangemeld:
      aanmeldingen += 1
      perIndiener.tel(d.object("indiener")?.keuze("soort"))
      perVraagsoort.tel(d.keuze("vraagsoort"))
      perUrgentie.tel(d.keuze("urgentie"))
      // A value that a list repeats counts once an event.
      for reden in Set(d.keuzes("vastgelopen", Vastgelopen.self)) { perVastgelopen.tel(reden) }
      perGemeente[ExactText(d.object("jeugdige")?.tekst("gemeente") ?? ""), default: 0] += 1
    case .gescreend:
      screenings.tel(d.keuze("uitkomst"))
      perTypering.tel(d.keuze("typering"))
    case .tafelGesloten: tafelsGesloten += 1
    case .besproken:
      besprekingen += 1
      casussenBesproken.insert(g.stroom.id)
      let aanwezig = Set(d.keuzes("aanwezig", Aanwezigheidsrol.self))
      if aanwezig.contains(.jeugdige) { metJeugdige += 1 }
      if aanwezig.contains(.ouder) || aanwezig.contains(.verzorger) { metOuder += 1 }
      if aanwezig.contains(.verwijzer) { metVerwijzer += 1 }
    case .adviesUitgebracht:
      adviezen.tel(d.keuze("soort"))
      if d.jaNee("bindend") == true { bindend += 1 }
    case .adviesBeantwoord: antwoorden.tel(d.keuze("antwoord"))
    case .contactGepoogd: gepoogd += 1
    case .voortgangGemonitord:
      standen.tel(d.keuze("stand"))
      oorzaken.tel(d.keuze("oorzaak"))
    case .procesversnellingGestart: initiatieven.tel(d.keuze("initiatief"))
    case .procesversnellingIngezet: vormen.tel(d.keuze("vorm"))
    case .geescaleerd:
      guard let ladder = d.keuze("ladder", Ladder.self) else { return }
      stappen[ladder, default: [:]][d.getal("trede") ?? 0, default: 0] += 1
    case .escalatieBeeindigd:
      if d.keuze("uitkomst") == Escalatieuitkomst.doorbraak { doorbraken += 1 }
    case .escalatieAfgezien: afgezien += 1
    case .zorgGestart: gerealiseerd += 1
    case .zorgGestopt: gestopt += 1
    case .afgesloten: afgesloten.tel(d.keuze("reden"))
    case .heropend: heropend += 1
    case .klachtOntvangen: klachtenOntvangen += 1
    case .klachtAfgehandeld: klachtenAfgehandeld += 1
    case .geevalueerd:
      evaluaties.tel(d.keuze("uitkomst"))
      if let ervaring = d.getal("clientervaring") { clientervaringen.append(ervaring) }
    case .knelpuntGesignaleerd:
      niveaus.tel(d.keuze("niveau"))
      themas.tel(d.keuze("thema"))
    default: break
    }
  }

  /// Lead times count in the period in which their end falls (R69).
  private mutating func telDoorlooptijden(_ levend: [Gebeurtenis]) {
    var aangemeld: Moment?
    var opgepakt: Moment?
    var heeftAdvies = false
    var uitgebracht: [String: Moment] = [:]
    for g in levend {
      switch g.soort {
      case .aangemeld: aangemeld = g.tijd
      case .opgepakt:
        meet(\.oppakken, van: aangemeld, tot: g.tijd)
        opgepakt = g.tijd
      case .adviesUitgebracht:
        if !heeftAdvies { meet(\.advies, van: opgepakt, tot: g.tijd) }
        heeftAdvies = true
        if let id = g.gegevens.tekst("advies") { uitgebracht[id] = g.tijd }
      case .zorgGestart:
        // Only the first start of an advice counts.
        if let id = g.gegevens.tekst("advies") {
          meet(\.realisatie, van: uitgebracht.removeValue(forKey: id), tot: g.tijd)
        }
      default: break
      }
    }
  }

  private mutating func meet(
    _ welke: WritableKeyPath<Rapport, Doorlooptijden>, van: Moment?, tot einde: Moment
  ) {
    guard let van, valtErin(einde) else { return }
    self[keyPath: welke].seconden.append(einde.seconden(sinds: van))
  }
}
