import Codec
import Domain
import EventStore
import Program
import Testing

/// The way of a user action: load, judge, append.
struct VastleggenTests {
  private let nu = Moment("2026-03-24T09:27:00+01:00") ?? Moment(seconden: 0)

  private func handeling(_ naam: String, op moment: Moment? = nil) -> Handeling {
    var nummer = 0
    return Handeling(
      actor: "m.devries", nu: moment ?? nu, source: "urn:nld:oin:00000001003214345000:systeem:proef"
    ) {
      nummer += 1
      return "\(naam)-\(nummer)"
    }
  }

  private let team: [Voorgesteld] = [
    Voorgesteld(.teamIngericht, .team("T"), ["naam": "Team", "regio": "Regio"]),
    Voorgesteld(
      .teamLidToegevoegd, .team("T"),
      [
        "lid": "L1", "naam": "Roos", "organisatie": "Team", "schil": "vast", "rol": "voorzitter",
        "deskundigheid": [],
      ]),
    Voorgesteld(
      .tafelGepland, .tafel("A"),
      ["begin": "2026-04-07T09:30:00+02:00", "duurMinuten": 180, "voorzitter": "L1"]),
  ]

  private func casus(_ id: String) -> [Voorgesteld] {
    [
      Voorgesteld(
        .aangemeld, .casus(id),
        [
          "jeugdige": ["gemeente": "Zandmeer"], "indiener": ["soort": "ouder"],
          "vraagsoort": "passende-hulp", "hulpvraag": "Waar kan dit kind wonen?",
          "urgentie": "spoed", "vastgelopen": [], "domeinen": ["jeugdwet"],
        ]),
      Voorgesteld(.opgepakt, .casus(id), ["door": "Roos"]),
      Voorgesteld(
        .gescreend, .casus(id),
        [
          "uitkomst": "toegelaten", "typering": "inhoudelijk",
          "criteria": ["complex": true, "gevaar": false, "eerdereInzetOntoereikend": true],
        ]),
    ]
  }

  @Test func `een handeling over drie stromen wordt in haar geheel vastgelegd`() throws {
    let journaal = Journaal(try SQLiteEventStore.inMemory())
    let posities = try journaal.legVast(team + casus("C1"), handeling("a"))
    #expect(posities == [1, 2, 3, 4, 5, 6])
    #expect(journaal.wereld.casussen["C1"]?.fase == .toegelaten)
    #expect(try journaal.store.count == 6)
  }

  @Test func `wie de tafel wil sluiten terwijl een ander er net een casus op zette krijgt nee`()
    throws
  {
    let journaal = Journaal(try SQLiteEventStore.inMemory())
    let ander = Journaal(journaal.store)
    try journaal.legVast(team + casus("C1"), handeling("a"))
    try journaal.legVast([Voorgesteld(.tafelGeopend, .tafel("A"), [:])], handeling("b"))
    try ander.legVast(
      [Voorgesteld(.geagendeerd, .casus("C1"), ["tafel": "A", "minuten": 20])], handeling("c"))
    #expect(throws: Vastlegfout.geweigerd(.tafelGesloten, .agendaNietLeeg(1))) {
      try journaal.legVast([Voorgesteld(.tafelGesloten, .tafel("A"), [:])], handeling("d"))
    }
    #expect(try journaal.store.count == 8)
  }

  @Test func `een geweigerde gebeurtenis neemt de hele handeling mee`() throws {
    let journaal = Journaal(try SQLiteEventStore.inMemory())
    try journaal.legVast(team, handeling("a"))
    #expect(throws: Vastlegfout.geweigerd(.opgepakt, .faseIs(.toegelaten))) {
      try journaal.legVast(
        casus("C1") + [Voorgesteld(.opgepakt, .casus("C1"), ["door": "Roos"])], handeling("b"))
    }
    #expect(try journaal.store.count == 3)
    #expect(journaal.wereld.casussen.isEmpty)
  }

  @Test func `wie naar een oudere stand keek krijgt te horen in welke stroom er iets veranderde`()
    throws
  {
    let journaal = Journaal(try SQLiteEventStore.inMemory())
    try journaal.legVast(team + casus("C1"), handeling("a"))
    #expect(throws: Vastlegfout.gewijzigd(.casus("C1"))) {
      try journaal.legVast(
        [Voorgesteld(.notitieToegevoegd, .casus("C1"), ["tekst": "Gebeld."])],
        gezien: [.casus("C1"): 2], handeling("b"))
    }
  }

  @Test func `loopt de stroom voor op de klok, dan krijgt de gebeurtenis de tijd van de stroom`()
    throws
  {
    let journaal = Journaal(try SQLiteEventStore.inMemory())
    try journaal.legVast(team + casus("C1"), handeling("a"))
    let eerder = Moment(seconden: nu.seconden - 3600)
    try journaal.legVast(
      [Voorgesteld(.notitieToegevoegd, .casus("C1"), ["tekst": "Gebeld."])],
      handeling("b", op: eerder))
    #expect(try journaal.gebeurtenissen(van: .casus("C1")).last?.tijd == nu)
  }

  @Test func `een ontbrekend veld wordt voor het oordeel al geweigerd`() throws {
    let journaal = Journaal(try SQLiteEventStore.inMemory())
    #expect(throws: Vastlegfout.vorm(.teamIngericht, .ontbreekt(veld: "regio"))) {
      try journaal.legVast(
        [Voorgesteld(.teamIngericht, .team("T"), ["naam": "Team"])], handeling("a"))
    }
  }
}
