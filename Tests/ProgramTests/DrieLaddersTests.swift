import Codec
import Domain
import Proeven
import Screens
import Testing

/// One casus on three ladders, with answers that contradict each other, key by key.
struct DrieLaddersTests {
  /// Who stands where, and a casus that three parties have been asked about.
  private func bureau() throws -> Tafelloop {
    let verhaal = try gegeven {
      contact("K1", "Kantelhof", "Joke Prins", .zorgaanbieder, 2)
      contact("K2", "Inkoopbureau Zandmeer", "Els Duin", .inkoop, 3)
      tafel().met(["begin": "2026-05-12T09:30:00+02:00"])
      aangemeld().met(["codenaam": "Egel"])
      opgepakt()
      gescreend(.toegelaten)
      advies().op("2026-03-02").met([
        "uiterlijk": "2026-07-01", "regime": "driemaandelijks", "uitvoerder": "Kantelhof",
      ])
      stap(.gemeente, 1, "Ria Hoog", voor: "2026-03-27").op("2026-03-10")
      stap(.zorgaanbieder, 1, "Gerda Kant", voor: "2026-03-27")
      stap(.inkoop, 2, "Tom Lid", voor: "2026-03-25")
    }
    return try Tafelloop(120, 40, verhaal, nu: "2026-03-26T09:00:00+01:00")
  }

  private func contact(
    _ id: String, _ organisatie: String, _ naam: String, _ ladder: Ladder, _ trede: Int
  ) -> Feit {
    feitVanTeam(
      .teamContactpersoonVastgelegd,
      [
        "contact": .text(id), "organisatie": .text(organisatie), "naam": .text(naam),
        "functie": "manager", "ladder": .text(ladder.rawValue), "trede": .integer(trede),
      ])
  }

  private func stap(_ ladder: Ladder, _ trede: Int, _ wie: String, voor dag: String) -> Feit {
    geescaleerd(ladder, trede: trede).met([
      "gesprekspartner": .text(wie), "antwoordVoor": .text(dag), "reden": "Maak een plek vrij.",
    ])
  }

  private func kaart(_ bureau: Tafelloop) throws -> Bordkaart {
    try #require(Bord(bureau.journaal.wereld, op: bureau.nu).kaarten.first)
  }

  /// The voices of the family, and what two of the three said on Thursday 26 March.
  private let antwoorden: [Tafelloop.Stap] = [
    .druk("3"), .druk("Enter"), .ziet("Overzicht"),
    .druk("B"), .typ("ouder"), .druk("Enter"), .typ("Jan Feenstra"), .druk("Tab"), .druk("o"),
    .druk("C-s"), .ziet("Vastgelegd: Antwoord op advies (Egel)."),
    .druk("B"), .typ("ouder"), .druk("Enter"), .typ("Noor Bos"), .druk("Tab"), .druk("n"),
    .druk("Tab"), .typ("Te ver van huis."), .druk("C-s"),
    .ziet("Vastgelegd: Antwoord op advies (Egel)."),
    .druk("E"), .druk("g"), .druk("Tab"), .druk("t"), .druk("Tab"), .typ("Wij betalen de plek."),
    .druk("Tab"), .typ("2026-04-30"), .druk("C-s"), .ziet("Vastgelegd: "),
    .druk("E"), .druk("z"), .druk("Tab"), .druk("a"), .druk("Tab"), .typ("Er is geen bed."),
    .druk("C-s"), .ziet("Vastgelegd: "),
  ]

  @Test func `het dossier tekent drie ladders, en wie zwijgt is aan zet`() throws {
    let bureau = try bureau()
    try bureau.draai(
      antwoorden + [
        .druk(Array(repeating: "l", count: 7)),
        .ziet("Gemeente", "Zorgaanbieder", "Inkoop", "Ria Hoog", "Gerda Kant", "Tom Lid"),
        .ziet("toegezegd do 26 mrt", "afgewezen do 26 mrt", "nog geen antwoord"),
        .ziet("aan zet sinds wo 25 mrt", "antwoord voor do 30 apr", niet: ["bovenaan"]),
      ])
    let kaart = try kaart(bureau)
    #expect(kaart.kolom == .geescaleerd)
    #expect(kaart.voorstel == .escaleren(.inkoop, .antwoordUitgebleven))
    // Two parents are two parties: the no of one stands beside the yes of the other.
    #expect(kaart.advies.antwoorden.map(\.wie) == ["Jan Feenstra", "Noor Bos"])
    #expect(kaart.redenen.map(\.isVanGezin) == [true])
  }

  @Test func `stilte bovenaan komt terug, en een doorbraak laat de andere ladders staan`() throws {
    let bureau = try bureau()
    try bureau.draai(
      antwoorden + [
        // Purchasing is silent: to its top, where Els Duin stands.
        .druk("f"), .druk("e"), .ziet("Els Duin"), .druk("Enter"),
        .ziet("Egel: opgeschaald, inkoop trede 3"),
        .op("2026-04-10T09:00:00+02:00"),
      ])
    // The refusal of the provider has stood for two weeks, and its ladder goes on.
    #expect(try kaart(bureau).voorstel == .escaleren(.zorgaanbieder, .antwoordUitgebleven))
    try bureau.draai([
      .druk("3"), .druk("Enter"), .druk("f"), .druk("e"), .ziet("Joke Prins"), .druk("Enter"),
      .ziet("Egel: opgeschaald, zorgaanbieder trede 2"),
      .druk(Array(repeating: "l", count: 7)), .ziet("bovenaan: breng het terug"),
    ])
    // Nobody stands above the top: one rings, and brings it back.
    #expect(try kaart(bureau).voorstel == .contact)
    try bureau.draai([
      .druk("3"), .druk("Enter"), .druk("p"), .druk("C-s"), .ziet("Vastgelegd: "),
      .druk("f"), .druk("D"), .ziet("doorbraak"), .druk("1"), .ziet("gemeente, doorbraak"),
    ])
    var na = try kaart(bureau)
    #expect(na.casus.escalaties.mapValues(\.trede) == [.zorgaanbieder: 2, .inkoop: 3])
    #expect(na.kolom == .geescaleerd)
    // What was said before the breakthrough no longer counts.
    #expect(na.redenen.isEmpty)
    #expect(bureau.journaal.wereld.tafel(van: na.casus) != nil)
    try bureau.draai([
      .druk("3"), .druk("Enter"), .druk("f"), .druk("D"), .druk("6"),
      .ziet("inkoop, zonder resultaat"),
    ])
    na = try kaart(bureau)
    #expect(na.casus.escalaties.mapValues(\.trede) == [.zorgaanbieder: 2])
    #expect(na.voorstel == .geen)
  }
}
