import Domain

extension Gebeurtenis {
  /// What an event says, in one line: for the time line of a dossier and the list of what changed.
  /// Never a newline; what may not be seen now is left out or replaced by a word for it.
  public func samenvatting(_ zicht: Zicht) -> String {
    if isGewist { return zicht.taal("inhoud vernietigd", "content destroyed") }
    return Samenvatting(d: gegevens, zicht: zicht, bij: tijd.datum).regel(soort)
  }
}

extension Vermelding {
  func samenvatting(_ zicht: Zicht) -> String {
    if gebeurtenis.isGewist { return gebeurtenis.samenvatting(zicht) }
    return Samenvatting(d: gegevens, zicht: zicht, bij: op).regel(soort)
  }
}

/// The parts of a summary, by kind of event; `nil` for events of another kind.
private struct Samenvatting {
  let d: Gegevens
  let zicht: Zicht
  let bij: Datum

  func regel(_ soort: Gebeurtenissoort) -> String {
    if d.jaNee("vertrouwelijk") ?? false, !zicht.vertrouwelijk { return zicht.vertrouwelijkeRegel }
    let delen =
      intake(soort) ?? dossier(soort) ?? advies(soort) ?? opvolging(soort) ?? tafel(soort)
      ?? team(soort) ?? []
    let regel = delen.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    return String(regel.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  private var taal: Taal { zicht.taal }

  private func vrij(_ veld: StaticString) -> String? { d.tekst(veld).map { zicht.tekst($0) } }
  private func naam(_ veld: StaticString) -> String? { d.tekst(veld).map { zicht.naam($0) } }

  private func professional(_ veld: StaticString) -> String? {
    d.tekst(veld).map { zicht.professional($0) }
  }

  /// Who spoke or agreed: as the dossier calls this person, else what one is in the family.
  private var wie: String? {
    d.tekst("betrokkene").map { zicht.rol($0) } ?? d.keuze("van", Gezinsrol.self)?.woord(taal)
  }

  /// The choices of an intake that are there.
  private var intakekeuzes: [String?] {
    [
      d.keuze("vraagsoort", Vraagsoort.self)?.woord(taal),
      d.keuze("urgentie", Urgentie.self)?.woord(taal),
      d.object("indiener")?.keuze("soort", Indienersoort.self).map {
        taal("door \($0.woord(.nl))", "by \($0.woord(.en))")
      }, d.keuze("kanaal", Kanaal.self)?.woord(taal),
      d.keuzes("vastgelopen", Vastgelopen.self).map { $0.woord(taal) }.joined(separator: ", "),
      d.keuzes("domeinen", Levensdomein.self).map { $0.woord(taal) }.joined(separator: ", "),
      d.getal("opschalingsfase").map { taal("opschalingsfase \($0)", "escalation phase \($0)") },
      datum("wachtSinds", "wacht sinds", "waiting since"),
    ]
  }

  private func datum(_ veld: StaticString, _ nl: String, _ en: String) -> String? {
    d.datum(veld).map { "\(taal(nl, en)) \($0.kort(taal, vandaag: bij))" }
  }

  private func persoon(_ veld: StaticString) -> String? {
    guard let persoon = d.object(veld) else { return nil }
    let delen = [persoon.tekst("naam"), persoon.tekst("organisatie")]
    return delen.compactMap { $0 }.map { zicht.professional($0) }.joined(separator: ", ")
  }

  private func minuten(_ veld: StaticString) -> String? {
    d.getal(veld).map { taal("\($0) minuten", "\($0) minutes") }
  }

  func intake(_ soort: Gebeurtenissoort) -> [String?]? {
    switch soort {
    case .aangemeld: intakekeuzes + [vrij("hulpvraag")]
    case .opgepakt: [naam("door").map { taal("door \($0)", "by \($0)") }]
    case .gescreend:
      [
        d.keuze("uitkomst", Screeningsuitkomst.self)?.woord(taal),
        d.keuze("typering", Typering.self)?.woord(taal),
        naam("wachtOp").map { taal("wacht op \($0)", "awaits \($0)") },
        datum("wachtTot", "tot", "until"), naam("doorverwezenNaar"), vrij("toelichting"),
      ]
    case .gegevensGewijzigd:
      [
        d.heeft("jeugdige") ? taal("gegevens van de jeugdige", "the young person's details") : nil,
        d.tekst("codenaam").map { taal("codenaam \($0)", "code name \($0)") },
        persoon("casusregisseur").map { taal("regie: \($0)", "coordination: \($0)") },
      ] + intakekeuzes + [vrij("hulpvraag")]
    case .afgesloten: [d.keuze("reden", Sluitreden.self)?.woord(taal), vrij("toelichting")]
    case .heropend: [vrij("reden")]
    case .gewist: [naam("grond"), naam("besluit")]
    case .casusHerroepen, .tafelHerroepen, .teamHerroepen: [vrij("reden")]
    default: nil
    }
  }

  func dossier(_ soort: Gebeurtenissoort) -> [String?]? {
    switch soort {
    case .betrokkeneToegevoegd:
      [
        naam("rol"), naam("naam"), naam("organisatie"),
        d.jaNee("gezag").map {
          $0 ? taal("heeft gezag", "has custody") : taal("geen gezag", "no custody")
        },
      ]
    case .betrokkeneVerwijderd: [d.tekst("betrokkene").map { zicht.rol($0) }, vrij("reden")]
    case .stemVastgelegd: [wie, vrij("tekst")]
    case .toestemmingVastgelegd:
      [
        wie,
        d.jaNee("gegeven") == true ? taal("gegeven", "given") : taal("geweigerd", "refused"),
        d.keuze("doel", Toestemmingsdoel.self)?.woord(taal),
        naam("aan").map { taal("aan \($0)", "to \($0)") }, datum("tot", "tot", "until"),
      ]
    case .notitieToegevoegd:
      [d.keuze("soort", Notitiesoort.self)?.woord(taal), naam("wie"), vrij("tekst")]
    case .kaderVastgelegd:
      [
        d.keuze("kader", Kader.self)?.woord(taal),
        d.keuze("machtiging", Machtiging.self)?.woord(taal),
        datum("tot", "tot", "until"),
      ]
    case .stukOntvangen: [vrij("titel"), datum("datum", "van", "of")]
    case .casusGekoppeld: [d.tekst("casus"), d.keuze("aard", Koppelaard.self)?.woord(taal)]
    case .crisisGemeld:
      [
        naam("bij").map { taal("bij \($0)", "to \($0)") },
        naam("zichtDoor").map { taal("zicht door \($0)", "watched by \($0)") },
      ]
    case .vervolg18Bepaald: [d.keuze("wet", VervolgWet.self)?.woord(taal), naam("wie")]
    case .financieringVastgelegd:
      [
        d.keuze("stand", Financieringsstand.self)?.woord(taal),
        d.keuze("vorm", Financieringsvorm.self)?.woord(taal), naam("betaler"),
        d.getal("bedrag").map { "€ \($0)" },
      ]
    case .standpuntVastgelegd:
      [naam("van"), d.keuze("standpunt", Standpunt.self)?.woord(taal), vrij("tekst")]
    case .knelpuntGesignaleerd:
      [
        d.keuze("thema", Thema.self)?.woord(taal), d.keuze("niveau", Niveau.self)?.woord(taal),
        vrij("omschrijving"),
      ]
    case .knelpuntOpgepakt:
      [d.keuze("stand", Knelpuntstand.self)?.woord(taal), naam("wie"), vrij("voorstel")]
    case .klachtOntvangen: [naam("van"), vrij("omschrijving")]
    case .klachtAfgehandeld:
      [d.keuze("uitkomst", Klachtuitkomst.self)?.woord(taal), vrij("toelichting")]
    default: nil
    }
  }

  func advies(_ soort: Gebeurtenissoort) -> [String?]? {
    switch soort {
    case .geagendeerd: [d.tekst("tafel"), minuten("minuten")]
    case .vanAgendaGehaald: [d.tekst("tafel"), vrij("reden")]
    case .besproken:
      [
        d.tekst("tafel"), d.keuze("uitkomst", Besprekingsuitkomst.self)?.woord(taal),
        minuten("minuten"),
        d.keuzes("aanwezig", Aanwezigheidsrol.self).map { $0.woord(taal) }.joined(separator: ", "),
        vrij("toelichting"),
      ]
    case .adviesUitgebracht:
      [
        d.keuze("soort", Adviessoort.self)?.woord(taal),
        d.jaNee("bindend") == true ? taal("bindend", "binding") : nil, persoon("verantwoordelijke"),
        datum("uiterlijk", "uiterlijk", "by"), vrij("tekst"),
      ]
    case .adviesBijgesteld:
      [
        datum("uiterlijk", "uiterlijk", "by"), persoon("verantwoordelijke"),
        d.keuze("regime", Regime.self)?.woord(taal), vrij("reden"),
      ]
    case .adviesMeegedeeld:
      [
        naam("aan").map { taal("aan \($0)", "to \($0)") },
        d.keuze("wijze", Meedeelwijze.self)?.woord(taal),
      ]
    case .adviesBeantwoord:
      [
        d.keuze("antwoord", Antwoord.self)?.woord(taal),
        d.keuze("partij", Partij.self)?.woord(taal),
        naam("wie"), vrij("reden"),
      ]
    case .zorgGestart: [naam("aanbieder"), datum("op", "op", "on")]
    case .zorgGestopt:
      [naam("aanbieder"), datum("op", "op", "on"), d.keuze("oorzaak", Oorzaak.self)?.woord(taal)]
    case .geevalueerd:
      [
        d.keuze("uitkomst", Evaluatieuitkomst.self)?.woord(taal),
        d.getal("clientervaring").map {
          taal("ervaring gezin \($0)", "experience of family \($0)")
        },
        vrij("geleerd"),
      ]
    default: nil
    }
  }

  func opvolging(_ soort: Gebeurtenissoort) -> [String?]? {
    switch soort {
    case .afspraakGemaakt:
      [
        naam("wie"), naam("namens").map { taal("namens \($0)", "for \($0)") }, vrij("wat"),
        datum("uiterlijk", "uiterlijk", "by"),
      ]
    case .afspraakAfgerond:
      [d.keuze("uitkomst", Afspraakuitkomst.self)?.woord(taal), vrij("toelichting")]
    case .overbruggingBeoordeeld:
      [
        d.jaNee("nodig") == true ? taal("nodig", "needed") : taal("niet nodig", "not needed"),
        d.jaNee("toereikend").map {
          $0 ? taal("toereikend", "sufficient") : taal("niet toereikend", "not sufficient")
        },
      ]
    case .overbruggingszorgGeregeld:
      [naam("aanbieder"), datum("vanaf", "vanaf", "from"), datum("tot", "tot", "until")]
    case .procesversnellingGestart:
      [d.keuze("initiatief", Initiatief.self)?.woord(taal), d.tekst("procesversneller")]
    case .procesversnellingIngezet:
      [d.keuze("vorm", Versnellingsvorm.self)?.woord(taal), vrij("omschrijving")]
    case .procesversnellingBeeindigd: [vrij("uitkomst")]
    case .voortgangGemonitord:
      [
        d.keuze("stand", Voortgangsstand.self)?.woord(taal),
        d.keuze("oorzaak", Oorzaak.self)?.woord(taal),
        naam("contact").map { taal("gesproken: \($0)", "spoke: \($0)") }, vrij("toelichting"),
        datum("volgende", "volgende", "next"),
      ]
    case .contactGepoogd:
      [
        naam("wie"), d.keuze("wijze", Contactwijze.self)?.woord(taal),
        d.keuze("resultaat", Contactresultaat.self)?.woord(taal),
        datum("volgende", "opnieuw", "again"),
      ]
    case .geescaleerd:
      [
        d.keuze("ladder", Ladder.self)?.woord(taal),
        d.getal("trede").map { taal("trede \($0)", "rung \($0)") }, professional("gesprekspartner"),
        naam("organisatie"), vrij("reden"), datum("antwoordVoor", "antwoord voor", "answer by"),
      ]
    case .escalatieBeantwoord:
      [
        d.keuze("ladder", Ladder.self)?.woord(taal),
        d.keuze("antwoord", Escalatieantwoord.self)?.woord(taal), vrij("tekst"),
        datum("uiterlijk", "uiterlijk", "by"),
      ]
    case .externIngeschakeld: [d.keuze("bij", ExternePartij.self)?.woord(taal), vrij("vraag")]
    case .escalatieBeeindigd:
      [
        d.keuze("ladder", Ladder.self)?.woord(taal),
        d.keuze("uitkomst", Escalatieuitkomst.self)?.woord(taal), vrij("toelichting"),
      ]
    case .escalatieAfgezien: [datum("tot", "tot", "until"), vrij("reden")]
    case .overdrachtAangeboden:
      [naam("aan").map { taal("aan \($0)", "to \($0)") }, naam("contact")]
    case .overdrachtBeantwoord:
      [d.keuze("antwoord", Overdrachtantwoord.self)?.woord(taal), vrij("reden")]
    default: nil
    }
  }

  func tafel(_ soort: Gebeurtenissoort) -> [String?]? {
    let begin = d.moment("begin").map { "\($0.datum.kort(taal, vandaag: bij)) \($0.tijdwoord)" }
    return switch soort {
    case .tafelGepland: [begin, minuten("duurMinuten"), naam("locatie")]
    case .tafelVerplaatst: [begin, minuten("duurMinuten"), vrij("reden")]
    case .tafelAfgelast, .tafelGeschorst: [vrij("reden")]
    case .tafelAanwezigheidVastgelegd:
      [naam("naam"), d.keuze("rol", Aanwezigheidsrol.self)?.woord(taal)]
    case .tafelGenodigd:
      [
        naam("naam"), d.keuze("rol", Aanwezigheidsrol.self)?.woord(taal),
        d.keuze("antwoord", Uitnodigingsantwoord.self)?.woord(taal), vrij("reden"),
      ]
    case .tafelBelangGemeld:
      [
        d.tekst("lid"), d.tekst("casus"), d.keuze("aard", Belangaard.self)?.woord(taal),
        d.keuze("gevolg", Belanggevolg.self)?.woord(taal),
      ]
    case .tafelAgendaGeordend:
      [d.objecten("punten").compactMap { $0.tekst("casus") }.joined(separator: ", ")]
    case .tafelGeopend, .tafelHervat: [d.tekst("voorzitter")]
    case .tafelPuntBegonnen, .tafelPuntBeeindigd: [d.tekst("casus")]
    case .tafelGesloten: [vrij("verslag")]
    default: nil
    }
  }

  func team(_ soort: Gebeurtenissoort) -> [String?]? {
    switch soort {
    case .teamIngericht: [naam("naam"), naam("regio")]
    case .teamLidToegevoegd, .teamLidGewijzigd:
      [
        d.tekst("lid"), naam("naam"), naam("organisatie"),
        d.keuze("rol", Teamrol.self)?.woord(taal),
      ]
    case .teamLidVertrokken: [d.tekst("lid")]
    case .teamLadderVastgesteld:
      [
        d.keuze("ladder", Ladder.self)?.woord(taal),
        d.objecten("treden").compactMap { $0.tekst("functie") }.joined(separator: ", "),
      ]
    case .teamContactpersoonVastgelegd: [naam("naam"), naam("functie"), naam("organisatie")]
    case .teamNormVastgesteld:
      [
        naam("norm"), d.getal("weken").map { taal("\($0) weken", "\($0) weeks") },
        datum("vanaf", "vanaf", "from"),
      ]
    case .teamBouwsteenBeoordeeld:
      [
        d.getal("bouwsteen").map { taal("bouwsteen \($0)", "building block \($0)") },
        d.keuze("stand", Bouwsteenstand.self)?.woord(taal), vrij("toelichting"),
      ]
    default: nil
    }
  }
}
