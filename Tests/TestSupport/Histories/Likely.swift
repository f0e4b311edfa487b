import Domain

// Which events are worth proposing in a state. A kind that stands there twice is proposed twice as
// often; a few proposals leave this alone and take any kind at all.

extension Casus {
  var likely: [Gebeurtenissoort] {
    switch fase {
    case .aangemeld: Self.often(.opgepakt, 10) + Self.dossier
    case .screening: Self.often(.gescreend, 10) + Self.dossier
    case .toegelaten:
      [
        .vanAgendaGehaald, .overbruggingBeoordeeld, .overbruggingszorgGeregeld,
        .standpuntVastgelegd,
      ] + Self.often(.geagendeerd, 6) + Self.often(.besproken, 6)
        + Self.often(.adviesUitgebracht, 5) + Self.dossier
    case .opvolging:
      [
        .adviesUitgebracht, .adviesUitgebracht, .geagendeerd, .geagendeerd, .besproken, .besproken,
        .vanAgendaGehaald, .overbruggingBeoordeeld, .overbruggingszorgGeregeld,
        .procesversnellingGestart, .procesversnellingGestart, .procesversnellingIngezet,
        .procesversnellingIngezet, .procesversnellingBeeindigd, .zorgGestart, .zorgGestart,
        .zorgGestart, .afgesloten, .externIngeschakeld,
      ] + Self.often(.adviesBeantwoord, 7) + Self.opvolging + Self.opvolging + Self.dossier
    case .gerealiseerd:
      [.zorgGestopt, .zorgGestopt, .zorgGestopt, .geevalueerd, .afgesloten, .afgesloten, .heropend]
        + Self.opvolging + Self.dossier
    case .gesloten:
      [
        .heropend, .heropend, .heropend, .geevalueerd, .gewist, .notitieToegevoegd,
        .knelpuntGesignaleerd,
        .knelpuntOpgepakt, .klachtOntvangen, .klachtAfgehandeld, .casusGekoppeld, .casusHerroepen,
        .casusHerroepen, .afspraakGemaakt,
      ]
    }
  }

  private static func often(_ kind: Gebeurtenissoort, _ times: Int) -> [Gebeurtenissoort] {
    Array(repeating: kind, count: times)
  }

  private static let opvolging: [Gebeurtenissoort] = [
    .adviesBijgesteld, .adviesMeegedeeld, .voortgangGemonitord, .voortgangGemonitord,
    .voortgangGemonitord, .voortgangGemonitord, .contactGepoogd, .contactGepoogd, .geescaleerd,
    .geescaleerd, .geescaleerd, .escalatieBeantwoord, .escalatieBeantwoord, .escalatieBeeindigd,
    .escalatieBeeindigd, .escalatieAfgezien, .afspraakGemaakt, .afspraakAfgerond,
    .afspraakAfgerond, .standpuntVastgelegd,
  ]

  private static let dossier: [Gebeurtenissoort] = [
    .gegevensGewijzigd, .betrokkeneToegevoegd, .betrokkeneVerwijderd, .stemVastgelegd,
    .toestemmingVastgelegd, .notitieToegevoegd, .kaderVastgelegd, .stukOntvangen, .casusGekoppeld,
    .crisisGemeld, .vervolg18Bepaald, .financieringVastgelegd, .knelpuntGesignaleerd,
    .knelpuntOpgepakt, .klachtOntvangen, .klachtAfgehandeld, .overdrachtAangeboden,
    .overdrachtBeantwoord, .afspraakGemaakt, .afspraakAfgerond, .casusHerroepen,
    .casusHerroepen,
  ]
}

extension Tafel {
  var likely: [Gebeurtenissoort] {
    let always: [Gebeurtenissoort] = [
      .tafelGenodigd, .tafelAanwezigheidVastgelegd, .tafelBelangGemeld, .tafelAgendaGeordend,
      .tafelAgendaGeordend, .tafelHerroepen,
    ]
    switch status {
    case .gepland: return always + [.tafelVerplaatst, .tafelAfgelast, .tafelGeopend, .tafelGeopend]
    case .geopend where isGeschorst: return [.tafelHervat, .tafelHervat, .tafelPuntBegonnen]
    case .geopend:
      let next: [Gebeurtenissoort] =
        lopendPunt == nil
        ? [.tafelPuntBegonnen, .tafelPuntBegonnen, .tafelGesloten] : [.tafelPuntBeeindigd]
      return always + next + next + [.tafelGeschorst]
    case .gesloten, .afgelast: return [.tafelHerroepen, .tafelGeopend, .tafelVerplaatst]
    }
  }
}

extension Team {
  static let likely: [Gebeurtenissoort] = [
    .teamLidToegevoegd, .teamLidToegevoegd, .teamLidToegevoegd, .teamLidVertrokken,
    .teamLadderVastgesteld, .teamLadderVastgesteld, .teamLidGewijzigd,
    .teamContactpersoonVastgelegd, .teamNormVastgesteld, .teamHerroepen, .teamHerroepen,
    .teamBouwsteenBeoordeeld, .teamIngericht,
  ]
}
