import Codec
import Domain
import Exchange
import Proeven
import Testing

/// The answers of the command line, to the byte (section 4).
struct AntwoordTests {
  private func tekst(_ waarde: JSONValue) -> String {
    String(decoding: waarde.canonical, as: UTF8.self)
  }

  @Test func `het bord van een lege opslag is een lege lijst`() throws {
    let kijk = try vanafNiets {}.op("2026-01-05")
    #expect(tekst(kijk.bord.json) == "[]")
    #expect(tekst(kijk.agenda.json) == #"{"tafels":[],"uitwerken":[],"wachtlijst":[]}"#)
  }

  @Test func `een kaart op het bord`() throws {
    let kijk = try gegeven {
      geadviseerd()
      voortgang(.gestagneerd, .contract)
      feit(.procesversnellingGestart)
      feit(.overbruggingszorgGeregeld)
    }.op("2026-01-14")
    #expect(
      tekst(kijk.bord.json) == """
        [{"advies":"A1","dagenTeLaat":2,"escalaties":{},"kolom":"gestagneerd",\
        "laatsteContact":"2026-01-05","ladder":"inkoop","overbruggingszorg":true,"procesversneller":"L2",\
        "soort":"zorgbemiddeling","uiterlijk":"2026-03-01","volgendeContact":"2026-01-12",\
        "voorstel":"escaleren","zaaknummer":"C1"}]
        """)
  }

  @Test func `het bord staat op voorstel, dan te laat, dan uiterlijk, dan zaaknummer`() throws {
    let kijk = try gegeven {
      geadviseerd("rustig")
      voortgang(.opKoers, in: "rustig").met(["volgende": "2026-12-01"])
      geadviseerd("bellen")
      toegelaten("omhoog")
      advies(in: "omhoog")
      voortgang(.gestagneerd, .contract, in: "omhoog").met(["volgende": "2026-12-01"])
      geadviseerd("b")
      geadviseerd("B")
      toegelaten("eerder")
      advies(in: "eerder").met(["uiterlijk": "2026-02-28"])
      toegelaten("later")
      advies(in: "later").met(["regime": "maandelijks"])
      feit(.contactGepoogd, ["volgende": "2026-01-10"], in: "later")
    }.op("2026-01-14")
    #expect(
      kijk.bord.kaarten.map(\.casus.zaaknummer)
        == ["omhoog", "later", "eerder", "B", "b", "bellen", "rustig"])
  }

  @Test func `het begin van een tafel is de tekst die het laatst binnenkwam`() throws {
    let kijk = try gegeven {
      tafel()
      feit(
        .tafelVerplaatst, ["begin": "2026-01-20t08:30:00.5z", "duurMinuten": 60], aanTafel: "T1")
      toegelaten()
      geagendeerd()
    }.op("2026-01-14")
    #expect(
      tekst(kijk.agenda.json) == """
        {"tafels":[{"begin":"2026-01-20t08:30:00.5z","duurMinuten":60,\
        "punten":[{"minuten":30,"zaaknummer":"C1"}],"status":"gepland","tafel":"T1"}],\
        "uitwerken":[],"wachtlijst":[]}
        """)
  }

  @Test func `een rapport noemt elke waarde, ook die niet voorkwam`() throws {
    let json = try gegeven { aangemeld() }.op("2026-01-31").rapport("2026-01-01", "2026-01-31").json
    let ladders: JSONValue = ["gemeente": [:], "inkoop": [:], "zorgaanbieder": [:]]
    #expect(json["escalaties"]?["perLadder"]?.canonical == ladders.canonical)
    #expect(json["aanmeldingen"]?["perGemeente"] == ["Zandmeer": 1])
    #expect(json["aanmeldingen"]?["perIndiener"]?.leden.count == 9)
    #expect(json["stand"]?["perKolom"]?.leden.count == 6)
    #expect(json["afgesloten"]?.leden.count == 6)
    #expect(json["knelpunten"]?["perThema"]?.leden.count == 12)
    #expect(json["doorlooptijden"]?["advies"]?["p50"] == .null)
    #expect(json["doorlooptijden"]?["advies"]?["klassen"]?.leden.count == 4)
    #expect(json["evaluaties"]?["clientervaring"] == ["n": 0, "p50": nil])
    #expect(
      json.leden.map(\.key).sorted() == [
        "aanmeldingen", "adviezen", "afgesloten", "antwoorden", "doorlooptijden", "escalaties",
        "evaluaties", "gerealiseerd", "gestopt", "heropend", "klachten", "knelpunten",
        "opvolging", "periode", "procesversnelling", "screening", "stand", "tafels",
      ])
  }
}
