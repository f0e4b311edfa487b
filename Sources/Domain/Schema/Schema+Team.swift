extension Schema {
  private static let lidvelden: [Veld] = [
    .moet("naam", .regel), .moet("organisatie", .regel), .moet("schil", .een(Schil.self)),
    .moet("rol", .een(Teamrol.self)), .moet("deskundigheid", .lijst(.regel)),
    .kan("beslisruimte", .jaNee),
  ]

  static func team(_ soort: Gebeurtenissoort) -> Schema {
    switch soort {
    case .teamIngericht:
      Schema([.moet("naam", .regel), .moet("regio", .regel), .kan("instellingsbesluit", .regel)])
    case .teamLidToegevoegd:
      Schema([.moet("lid", .kenmerk)] + lidvelden)
    case .teamLidVertrokken:
      Schema([.moet("lid", .kenmerk)])
    case .teamLadderVastgesteld:
      Schema([
        .moet("ladder", .een(Ladder.self)),
        .moet(
          "treden",
          .lijst(.object([.moet("functie", .regel), .kan("naam", .regel)]), aantal: 1...6)),
      ])
    case .teamLidGewijzigd:
      Schema(
        [.moet("lid", .kenmerk)] + lidvelden.map(\.optioneel),
        [.minstensEen(lidvelden.map(\.naam))])
    case .teamContactpersoonVastgelegd:
      Schema([
        .moet("contact", .kenmerk), .moet("organisatie", .regel), .moet("naam", .regel),
        .moet("functie", .regel), .kan("ladder", .een(Ladder.self)), .kan("trede", .getal(1...6)),
        .kan("bereik", .regel), .kan("vervanger", .regel), .kan("laatstGesproken", .datum),
      ])
    case .teamNormVastgesteld:
      Schema([.moet("norm", .regel), .moet("weken", .getal(0...104)), .moet("vanaf", .datum)])
    case .teamBouwsteenBeoordeeld:
      Schema([
        .moet("bouwsteen", .getal(1...10)), .moet("stand", .een(Bouwsteenstand.self)),
        .kan("toelichting", .tekst),
      ])
    default: herroepen
    }
  }

  static func tafel(_ soort: Gebeurtenissoort) -> Schema {
    switch soort {
    case .tafelGepland:
      Schema([
        .moet("begin", .moment), .moet("duurMinuten", .getal(15...600)), .kan("locatie", .regel),
        .moet("voorzitter", .kenmerk),
      ])
    case .tafelVerplaatst:
      Schema([
        .moet("begin", .moment), .kan("duurMinuten", .getal(15...600)), .kan("reden", .tekst),
      ])
    case .tafelAfgelast:
      Schema([.moet("reden", .tekst)])
    case .tafelAanwezigheidVastgelegd:
      Schema([
        .moet("naam", .regel), .moet("rol", .een(Aanwezigheidsrol.self)), .kan("lid", .kenmerk),
        .kan("casus", .kenmerk),
      ])
    case .tafelGenodigd:
      Schema(
        [
          .moet("naam", .regel), .moet("rol", .een(Aanwezigheidsrol.self)), .kan("lid", .kenmerk),
          .kan("casus", .kenmerk), .moet("antwoord", .een(Uitnodigingsantwoord.self)),
          .kan("wijze", .een(Deelnamewijze.self)), .kan("reden", .tekst),
        ], [.verplicht("reden", als: "antwoord", waarden: ["niet-uitgenodigd"])])
    case .tafelBelangGemeld:
      Schema([
        .moet("lid", .kenmerk), .moet("casus", .kenmerk), .moet("aard", .een(Belangaard.self)),
        .moet("gevolg", .een(Belanggevolg.self)),
      ])
    case .tafelAgendaGeordend:
      Schema([
        .moet(
          "punten", .lijst(.object([.moet("casus", .kenmerk), .moet("minuten", .getal(5...240))])))
      ])
    case .tafelGeopend, .tafelHervat:
      Schema([.kan("voorzitter", .kenmerk)])
    case .tafelPuntBegonnen, .tafelPuntBeeindigd:
      Schema([.moet("casus", .kenmerk)])
    case .tafelGeschorst:
      Schema([.kan("reden", .tekst)])
    case .tafelGesloten:
      Schema([.kan("verslag", .tekst)])
    default: herroepen
    }
  }
}
