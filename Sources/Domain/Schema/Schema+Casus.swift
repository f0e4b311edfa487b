extension Schema {
  private static let persoon: [Veld] = [.moet("naam", .regel), .moet("organisatie", .regel)]

  private static let aanmeldvelden: [Veld] = [
    .moet(
      "jeugdige",
      .object([
        .kan("naam", .regel), .kan("roepnaam", .regel), .kan("geboortedatum", .datum),
        .moet("gemeente", .regel),
      ])),
    .kan("codenaam", .regel),
    .moet(
      "indiener",
      .object([
        .moet("soort", .een(Indienersoort.self)), .kan("naam", .regel), .kan("organisatie", .regel),
      ])),
    .kan("kanaal", .een(Kanaal.self)), .moet("vraagsoort", .een(Vraagsoort.self)),
    .moet("hulpvraag", .tekst), .moet("urgentie", .een(Urgentie.self)),
    .moet("vastgelopen", .enkele(Vastgelopen.self)), .moet("domeinen", .enkele(Levensdomein.self)),
    .kan("opschalingsfase", .getal(1...4)), .kan("wachtSinds", .datum),
    .kan("casusregisseur", .object(persoon)),
  ]

  private static let nietOpKoers: [StaticString] = ["vertraagd", "gestagneerd", "niet-opgevolgd"]

  static func casus(_ soort: Gebeurtenissoort) -> Schema {
    intake(soort) ?? dossier(soort) ?? advies(soort) ?? opvolging(soort) ?? herroepen
  }

  private static func intake(_ soort: Gebeurtenissoort) -> Schema? {
    switch soort {
    case .aangemeld: Schema(aanmeldvelden)
    case .opgepakt: Schema([.moet("door", .regel)])
    case .gescreend:
      Schema(
        [
          .moet("uitkomst", .een(Screeningsuitkomst.self)),
          .moet(
            "criteria",
            .object([
              .moet("complex", .jaNee), .moet("gevaar", .jaNee),
              .moet("eerdereInzetOntoereikend", .jaNee), .kan("motivering", .tekst),
            ])),
          .kan("wachtOp", .regel), .kan("wachtTot", .datum),
          .moet("typering", .een(Typering.self)), .kan("toelichting", .tekst),
          .kan("doorverwezenNaar", .regel),
        ],
        [
          .alleen("wachtOp", als: "uitkomst", waarden: ["aangehouden"]),
          .alleen("wachtTot", als: "uitkomst", waarden: ["aangehouden"]),
          .verplicht("doorverwezenNaar", als: "uitkomst", waarden: ["doorverwezen"]),
        ])
    case .gegevensGewijzigd:
      Schema(aanmeldvelden.map(\.optioneel), [.minstensEen(aanmeldvelden.map(\.naam))])
    case .afgesloten:
      Schema([.moet("reden", .een(Sluitreden.self)), .kan("toelichting", .tekst)])
    case .heropend: Schema([.moet("reden", .tekst)])
    case .gewist: Schema([.moet("grond", .regel), .kan("besluit", .regel)])
    default: nil
    }
  }

  private static func dossier(_ soort: Gebeurtenissoort) -> Schema? {
    switch soort {
    case .betrokkeneToegevoegd:
      Schema([
        .moet("betrokkene", .kenmerk), .moet("rol", .regel), .moet("naam", .regel),
        .kan("organisatie", .regel), .kan("contact", .regel), .kan("gezag", .jaNee),
        .kan("vertrouwelijk", .jaNee),
      ])
    case .betrokkeneVerwijderd:
      Schema([.moet("betrokkene", .kenmerk), .kan("reden", .tekst)])
    case .stemVastgelegd:
      Schema([
        .moet("van", .een(Gezinsrol.self)), .kan("betrokkene", .kenmerk), .moet("tekst", .tekst),
        .kan("vertrouwelijk", .jaNee),
      ])
    case .toestemmingVastgelegd:
      Schema([
        .moet("van", .een(Gezinsrol.self)), .kan("betrokkene", .kenmerk),
        .moet("doel", .een(Toestemmingsdoel.self)), .kan("aan", .regel), .moet("gegeven", .jaNee),
        .kan("grondslag", .een(Grondslag.self)), .kan("tot", .datum),
      ])
    case .notitieToegevoegd:
      Schema([
        .moet("tekst", .tekst), .kan("wie", .regel), .kan("soort", .een(Notitiesoort.self)),
        .kan("vertrouwelijk", .jaNee),
      ])
    case .kaderVastgelegd:
      Schema([
        .moet("kader", .een(Kader.self)), .kan("machtiging", .een(Machtiging.self)),
        .kan("tot", .datum),
      ])
    case .stukOntvangen:
      Schema([.moet("titel", .regel), .moet("datum", .datum), .kan("vindplaats", .regel)])
    case .casusGekoppeld:
      Schema([.moet("casus", .kenmerk), .moet("aard", .een(Koppelaard.self))])
    case .crisisGemeld:
      Schema([.moet("bij", .regel), .moet("door", .regel), .moet("zichtDoor", .regel)])
    case .vervolg18Bepaald:
      Schema([.moet("wet", .een(VervolgWet.self)), .moet("wie", .regel)])
    case .financieringVastgelegd:
      Schema([
        .moet("betaler", .regel), .moet("vorm", .een(Financieringsvorm.self)),
        .kan("bedrag", .getal(0...(1 << 53) - 1)), .moet("stand", .een(Financieringsstand.self)),
      ])
    case .standpuntVastgelegd:
      Schema([
        .moet("van", .regel), .moet("standpunt", .een(Standpunt.self)), .moet("tekst", .tekst),
      ])
    case .knelpuntGesignaleerd:
      Schema([
        .moet("knelpunt", .kenmerk), .moet("niveau", .een(Niveau.self)),
        .moet("thema", .een(Thema.self)), .moet("omschrijving", .tekst),
      ])
    case .knelpuntOpgepakt:
      Schema([
        .moet("knelpunt", .kenmerk), .moet("wie", .regel), .moet("voorstel", .tekst),
        .moet("stand", .een(Knelpuntstand.self)),
      ])
    case .klachtOntvangen:
      Schema([.moet("klacht", .kenmerk), .moet("van", .regel), .moet("omschrijving", .tekst)])
    case .klachtAfgehandeld:
      Schema([
        .moet("klacht", .kenmerk), .moet("uitkomst", .een(Klachtuitkomst.self)),
        .kan("toelichting", .tekst),
      ])
    default: nil
    }
  }

  private static func advies(_ soort: Gebeurtenissoort) -> Schema? {
    switch soort {
    case .geagendeerd:
      Schema([.moet("tafel", .kenmerk), .moet("minuten", .getal(5...240))])
    case .vanAgendaGehaald:
      Schema([.moet("tafel", .kenmerk), .moet("reden", .tekst)])
    case .besproken:
      Schema([
        .moet("tafel", .kenmerk), .moet("minuten", .getal(0...600)),
        .moet("aanwezig", .enkele(Aanwezigheidsrol.self)),
        .moet("uitkomst", .een(Besprekingsuitkomst.self)), .kan("anoniem", .jaNee),
        .kan("toelichting", .tekst),
      ])
    case .adviesUitgebracht:
      Schema([
        .moet("advies", .kenmerk), .moet("soort", .een(Adviessoort.self)), .moet("bindend", .jaNee),
        .kan("gewicht", .een(Gewicht.self)), .kan("berustOp", .een(Adviesgrond.self)),
        .moet("tekst", .tekst), .kan("inGewoneTaal", .tekst), .kan("tafel", .kenmerk),
        .moet("verantwoordelijke", .object(persoon)), .kan("uitvoerder", .regel),
        .moet("uiterlijk", .datum), .moet("regime", .een(Regime.self)),
      ])
    case .adviesBijgesteld:
      Schema(
        [
          .moet("advies", .kenmerk), .kan("uiterlijk", .datum),
          .kan("verantwoordelijke", .object(persoon)), .kan("regime", .een(Regime.self)),
          .moet("reden", .tekst),
        ], [.minstensEen(["uiterlijk", "verantwoordelijke", "regime"])])
    case .adviesMeegedeeld:
      Schema([
        .moet("advies", .kenmerk), .moet("aan", .regel), .moet("wijze", .een(Meedeelwijze.self)),
      ])
    case .adviesBeantwoord:
      Schema(
        [
          .moet("advies", .kenmerk), .moet("partij", .een(Partij.self)), .kan("wie", .regel),
          .moet("antwoord", .een(Antwoord.self)), .kan("reden", .tekst),
        ], [.verplicht("reden", als: "antwoord", waarden: ["deels", "afgewezen"])])
    case .zorgGestart:
      Schema([.moet("advies", .kenmerk), .moet("aanbieder", .regel), .moet("op", .datum)])
    case .zorgGestopt:
      Schema([
        .moet("advies", .kenmerk), .moet("aanbieder", .regel), .moet("op", .datum),
        .moet("oorzaak", .een(Oorzaak.self)),
      ])
    case .geevalueerd:
      Schema([
        .moet("uitkomst", .een(Evaluatieuitkomst.self)), .kan("clientervaring", .getal(1...10)),
        .kan("geleerd", .tekst),
      ])
    default: nil
    }
  }

  private static func opvolging(_ soort: Gebeurtenissoort) -> Schema? {
    switch soort {
    case .afspraakGemaakt:
      Schema([
        .moet("afspraak", .kenmerk), .moet("wie", .regel), .kan("namens", .regel),
        .moet("wat", .tekst), .moet("uiterlijk", .datum),
      ])
    case .afspraakAfgerond:
      Schema([
        .moet("afspraak", .kenmerk), .moet("uitkomst", .een(Afspraakuitkomst.self)),
        .kan("toelichting", .tekst),
      ])
    case .overbruggingBeoordeeld:
      Schema([.moet("nodig", .jaNee), .kan("toereikend", .jaNee)])
    case .overbruggingszorgGeregeld:
      Schema(
        [.moet("aanbieder", .regel), .moet("vanaf", .datum), .kan("tot", .datum)],
        [.nietVoor("tot", "vanaf")])
    case .procesversnellingGestart:
      Schema([
        .moet("initiatief", .een(Initiatief.self)), .moet("procesversneller", .kenmerk),
      ])
    case .procesversnellingIngezet:
      Schema([.moet("vorm", .een(Versnellingsvorm.self)), .moet("omschrijving", .tekst)])
    case .procesversnellingBeeindigd:
      Schema([.moet("uitkomst", .tekst)])
    case .voortgangGemonitord:
      Schema(
        [
          .moet("advies", .kenmerk), .moet("stand", .een(Voortgangsstand.self)),
          .kan("oorzaak", .een(Oorzaak.self)), .moet("contact", .regel),
          .kan("toelichting", .tekst), .kan("volgende", .datum),
        ],
        [
          .verplicht("oorzaak", als: "stand", waarden: nietOpKoers),
          .alleen("oorzaak", als: "stand", waarden: nietOpKoers),
        ])
    case .contactGepoogd:
      Schema([
        .moet("wie", .regel), .moet("wijze", .een(Contactwijze.self)),
        .moet("resultaat", .een(Contactresultaat.self)), .kan("volgende", .datum),
      ])
    case .geescaleerd:
      Schema([
        .moet("ladder", .een(Ladder.self)), .moet("trede", .getal(1...6)),
        .moet("gesprekspartner", .regel), .kan("organisatie", .regel), .moet("reden", .tekst),
        .kan("antwoordVoor", .datum),
      ])
    case .escalatieBeantwoord:
      Schema([
        .moet("ladder", .een(Ladder.self)), .moet("antwoord", .een(Escalatieantwoord.self)),
        .moet("tekst", .tekst), .kan("uiterlijk", .datum),
      ])
    case .externIngeschakeld:
      Schema([.moet("bij", .een(ExternePartij.self)), .moet("vraag", .tekst)])
    case .escalatieBeeindigd:
      Schema([
        .moet("ladder", .een(Ladder.self)), .moet("uitkomst", .een(Escalatieuitkomst.self)),
        .kan("toelichting", .tekst),
      ])
    case .escalatieAfgezien:
      Schema([.moet("reden", .tekst), .moet("tot", .datum)])
    case .overdrachtAangeboden:
      Schema([.moet("aan", .regel), .kan("contact", .regel)])
    case .overdrachtBeantwoord:
      Schema(
        [.moet("antwoord", .een(Overdrachtantwoord.self)), .kan("reden", .tekst)],
        [.verplicht("reden", als: "antwoord", waarden: ["geweigerd"])])
    default: nil
    }
  }
}
