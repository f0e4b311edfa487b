import Domain
import Proeven
import Testing

struct TeamTests {
  @Test func `een team wordt eerst ingericht`() throws {
    try vanafNiets {}.als(lid("L1")).danGeweigerd(.stroomBegintAnders)
    let na = try vanafNiets {}.als(feitVanTeam(.teamIngericht)).danAanvaard()
    #expect(try na.team().regio == "Zandmeer")
  }

  @Test func `een team wordt maar een keer ingericht`() throws {
    try gegeven {}.als(feitVanTeam(.teamIngericht)).danGeweigerd(.stroomBegonnenAl)
  }

  @Test func `er is een team in een opslag`() throws {
    try gegeven {}.als(Feit(.teamIngericht, .team("ANDER"))).danGeweigerd(.anderTeam("ZANDMEER"))
  }

  @Test func `een lid komt erbij met wat het te bieden heeft`() throws {
    let na = try gegeven {}.als(
      lid("L3").met(["deskundigheid": ["hechting", ""], "beslisruimte": true])
    ).danAanvaard()
    let lid = try #require(try na.team().lid("L3"))
    #expect(lid.deskundigheid == ["hechting", ""])
    #expect(lid.beslisruimte == true)
  }

  @Test func `een bouwsteen heeft de stand van de laatste keer`() throws {
    let eerder = try gegeven {}.als(
      feitVanTeam(.teamBouwsteenBeoordeeld).met(["bouwsteen": 6, "stand": "niet-gestart"])
    ).danAanvaard()
    let na = try eerder.als(
      feitVanTeam(.teamBouwsteenBeoordeeld).met(["bouwsteen": 6, "stand": "ingericht"])
    ).danAanvaard()
    #expect(try na.team().bouwstenen.mapValues(\.stand) == [6: .ingericht])
  }

  @Test func `een kenmerk van een lid wordt nooit opnieuw gebruikt`() throws {
    try gegeven {}.als(lid("L1")).danGeweigerd(.kenmerkAlGebruikt(.lid, "L1"))
    try gegeven { vertrokken("L1") }.als(lid("L1")).danGeweigerd(.kenmerkAlGebruikt(.lid, "L1"))
  }

  @Test func `alleen een aanwezig lid kan vertrekken of wijzigen`() throws {
    let wijziging = feitVanTeam(.teamLidGewijzigd)
    try gegeven {}.als(vertrokken("L8")).danGeweigerd(.kenmerkOnbekend(.lid, "L8"))
    let na = try gegeven {}.als(vertrokken("L1")).danAanvaard()
    #expect(try !na.team().isAanwezig("L1"))
    try na.als(vertrokken("L1")).danGeweigerd(.kenmerkOnbekend(.lid, "L1"))
    try na.als(wijziging).danGeweigerd(.kenmerkOnbekend(.lid, "L1"))
  }

  @Test func `een wijziging van een lid laat de andere velden staan`() throws {
    let na = try gegeven {}.als(
      feitVanTeam(.teamLidGewijzigd).data(["lid": "L1", "rol": "secretaris"])
    ).danAanvaard()
    let lid = try #require(try na.team().lid("L1"))
    #expect(lid.rol == .secretaris)
    #expect(lid.naam == "Robin")
  }

  @Test func `een ladder heeft drie treden tot het team ze vaststelt`() throws {
    let voor = try gegeven {}
    #expect(try Ladder.allCases.map { try voor.team().aantalTreden($0) } == [3, 3, 3])
    let na = try voor.als(ladder(.inkoop, treden: 5)).danAanvaard()
    #expect(try Ladder.allCases.map { try na.team().aantalTreden($0) } == [3, 3, 5])
  }

  @Test func `een contactpersoon met hetzelfde kenmerk vervangt de eerdere`() throws {
    let na = try gegeven {
      feitVanTeam(.teamContactpersoonVastgelegd)
      feitVanTeam(.teamContactpersoonVastgelegd, ["naam": "Pim"])
      feitVanTeam(.teamContactpersoonVastgelegd, ["contact": "K2"])
    }
    #expect(try na.team().contacten.map(\.naam) == ["Pim", "Wil"])
  }

  @Test func `een norm geldt vanaf haar datum`() throws {
    let na = try gegeven {
      feitVanTeam(.teamNormVastgesteld)
      feitVanTeam(.teamNormVastgesteld, ["weken": 4, "vanaf": "2026-03-01"])
    }
    #expect(try na.team().wachtnorm(op: #require(Datum("2026-02-28")))?.weken == 6)
    #expect(try na.team().wachtnorm(op: #require(Datum("2026-03-01")))?.weken == 4)
  }

  @Test func `een bouwsteen wordt beoordeeld`() throws {
    try gegeven {}.als(feitVanTeam(.teamBouwsteenBeoordeeld)).danAanvaard()
  }

  @Test func `de tijd van een stroom loopt nooit terug`() throws {
    let toestand = try gegeven { aangemeld().op("2026-02-01T10:00:00.5+01:00") }
    try toestand.als(opgepakt().op("2026-02-01T10:00:00.49+01:00")).danGeweigerd(.tijdLooptTerug)
    try toestand.als(opgepakt().op("2026-02-01T09:00:00.50Z")).danAanvaard()
    try toestand.als(opgepakt().op("2026-02-01T10:30:00+02:00")).danGeweigerd(.tijdLooptTerug)
  }

  @Test func `stromen lopen elk op hun eigen tijd`() throws {
    let toestand = try gegeven { aangemeld().op("2026-02-01") }
    try toestand.als(aangemeld("C2").op("2026-01-05T08:00:00+01:00")).danAanvaard()
  }
}
