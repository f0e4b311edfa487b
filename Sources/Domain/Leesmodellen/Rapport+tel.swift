import Codec

extension Rapport {
  /// Counts the events of one stream that lie in the period.
  mutating func tel(_ stroom: [Gebeurtenis]) {
    let levend = stroom.levend()
    telDoorlooptijden(levend)
    for g in levend where valtErin(g.tijd) { tel(g, g.gegevens) }
  }

  private mutating func tel(_ g: Gebeurtenis, _ d: Gegevens) {
    let casus = g.stroom.id
    // A value that is absent counts nowhere.
    func keuze<K: Keuze>(_ veld: StaticString, _ post: (K) -> Rapportpost) {
      if let waarde: K = d.keuze(veld) { tel(post(waarde), casus) }
    }
    switch g.soort {
    case .aangemeld: telAanmelding(casus, d)
    case .gescreend:
      keuze("uitkomst", Rapportpost.screening)
      keuze("typering", Rapportpost.typering)
    case .tafelGesloten: tafelsGesloten += 1
    case .besproken:
      tel(.bespreking, casus)
      let aanwezig = Set(d.keuzes("aanwezig", Aanwezigheidsrol.self))
      if aanwezig.contains(.jeugdige) { tel(.metJeugdige, casus) }
      if aanwezig.contains(.ouder) || aanwezig.contains(.verzorger) { tel(.metOuder, casus) }
      if aanwezig.contains(.verwijzer) { tel(.metVerwijzer, casus) }
    case .adviesUitgebracht:
      keuze("soort", Rapportpost.advies)
      if d.jaNee("bindend") == true { tel(.bindend, casus) }
    case .adviesBeantwoord: keuze("antwoord", Rapportpost.antwoord)
    case .contactGepoogd: tel(.gepoogd, casus)
    case .voortgangGemonitord:
      keuze("stand", Rapportpost.stand)
      keuze("oorzaak", Rapportpost.oorzaak)
    case .procesversnellingGestart: keuze("initiatief", Rapportpost.initiatief)
    case .procesversnellingIngezet: keuze("vorm", Rapportpost.vorm)
    case .geescaleerd: keuze("ladder") { .stap($0, trede: d.getal("trede") ?? 0) }
    case .escalatieBeeindigd:
      if d.keuze("uitkomst") == Escalatieuitkomst.doorbraak { tel(.doorbraak, casus) }
    case .escalatieAfgezien: tel(.afgezien, casus)
    case .zorgGestart: tel(.gestart, casus)
    case .zorgGestopt: tel(.gestopt, casus)
    case .afgesloten: keuze("reden", Rapportpost.afgesloten)
    case .heropend: tel(.heropend, casus)
    case .klachtOntvangen: tel(.klachtOntvangen, casus)
    case .klachtAfgehandeld: tel(.klachtAfgehandeld, casus)
    case .geevalueerd:
      keuze("uitkomst", Rapportpost.evaluatie)
      if let ervaring = d.getal("clientervaring") { clientervaringen.append(ervaring) }
    case .knelpuntGesignaleerd:
      keuze("niveau", Rapportpost.niveau)
      keuze("thema", Rapportpost.thema)
    default: break
    }
  }

  private mutating func telAanmelding(_ casus: String, _ d: Gegevens) {
    tel(.aanmelding, casus)
    let gemeente = d.object("jeugdige")?.tekst("gemeente") ?? ""
    tel(.gemeente(ExactText(gemeente)), casus)
    if let soort: Indienersoort = d.object("indiener")?.keuze("soort") {
      tel(.indiener(soort), casus)
    }
    if let soort: Vraagsoort = d.keuze("vraagsoort") { tel(.vraagsoort(soort), casus) }
    if let urgentie: Urgentie = d.keuze("urgentie") { tel(.urgentie(urgentie), casus) }
    // A value that a list repeats counts once an event.
    for reden in Set(d.keuzes("vastgelopen", Vastgelopen.self)) { tel(.vastgelopen(reden), casus) }
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
        meet(.oppakken, van: aangemeld, tot: g)
        opgepakt = g.tijd
      case .adviesUitgebracht:
        if !heeftAdvies { meet(.advies, van: opgepakt, tot: g) }
        heeftAdvies = true
        if let id = g.gegevens.tekst("advies") { uitgebracht[id] = g.tijd }
      case .zorgGestart:
        // Only the first start of an advice counts.
        if let id = g.gegevens.tekst("advies") {
          meet(.realisatie, van: uitgebracht.removeValue(forKey: id), tot: g)
        }
      default: break
      }
    }
  }

  private mutating func meet(_ welke: Doorloop, van: Moment?, tot einde: Gebeurtenis) {
    guard let van, valtErin(einde.tijd) else { return }
    let seconden = einde.tijd.seconden(sinds: van)
    doorlooptijden[welke, default: Doorlooptijden()].seconden.append(seconden)
    tel(.duur(welke, Doorlooptijden.Klasse(seconden: seconden)), einde.stroom.id)
    tel(.duurInWeken(welke, Doorlooptijden.Bak(seconden: seconden)), einde.stroom.id)
  }
}
