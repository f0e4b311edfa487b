import Codec
import Domain
import Proeven
import Screens
import Testing

/// A year of one casus, from the telephone call to the closing, key by key; the clock is moved on.
struct JaarTests {
  private func bureau() throws -> Tafelloop {
    let verhaal = try gegeven {
      feitVanTeam(
        .teamContactpersoonVastgelegd,
        [
          "contact": "K1", "organisatie": "Kantelhof", "naam": "Gerda Kant",
          "functie": "manager", "ladder": "zorgaanbieder", "trede": 1,
        ])
      tafel()
    }
    return try Tafelloop(100, 30, verhaal, nu: "2026-01-05T11:00:00+01:00")
  }

  private let winter: [Tafelloop.Stap] = [
    .druk("3"), .druk("N"), .typ("Waar kan hij wonen en leren?"), .druk("Tab"), .typ("Zandmeer"),
    .druk("Tab"), .druk("Space"), .typ("huis"), .druk("Enter"), .druk("C-s"),
    .ziet("Vastgelegd: "),
    .na(30), .druk("3"), .druk("Enter"), .druk("o"), .ziet("Vastgelegd: In behandeling ("),
    .op("2026-01-07T09:00:00+01:00"),
    .druk("s"), .druk("j"), .druk("n"), .druk("j"), .druk("C-s"),
    .ziet("Vastgelegd: Gescreend ("), .druk("p"), .druk("C-s"), .ziet("Vastgelegd: "),
    // The table.
    .op("2026-01-13T09:27:00+01:00"),
    .druk("Esc"), .druk("2"), .druk("Enter"), .ziet("is begonnen."), .na(10),
    .druk("F3"), .typ("Een eigen plek op de boerderij."), .druk("Tab"), .druk("C-u"),
    .typ("Bas Kok"), .druk("Tab"), .druk("C-u"), .typ("Kantelhof"), .druk("Tab"), .typ("+6w"),
    .druk("C-s"), .ziet("Vastgelegd: "), .na(20),
    .druk("F8"), .druk("Enter"), .ziet("Alles is besproken."), .druk("F9"), .druk("Enter"),
    .ziet("verslag in /verslagen/"),
  ]

  private let voorjaar: [Tafelloop.Stap] = [
    .op("2026-01-14T09:00:00+01:00"), .druk("3"), .druk("Enter"),
    .druk("M"), .typ("De ouders"), .druk("Tab"), .druk("g"), .druk("C-s"), .ziet("Vastgelegd: "),
    .op("2026-01-21T09:00:00+01:00"),
    .druk("f"), .druk("o"), .druk("Enter"), .ziet("op koers, contact "),
    .op("2026-01-28T09:00:00+01:00"),
    .druk("f"), .druk("l"), .druk("3"), .druk("1"), .ziet("loopt vast"),
    .op("2026-02-04T09:00:00+01:00"),
    .druk("f"), .druk("e"), .ziet("Gerda Kant"), .druk("Enter"),
    .ziet("opgeschaald, zorgaanbieder trede 1"),
    .op("2026-02-11T09:00:00+01:00"),
    .druk("f"), .druk("D"), .druk("1"), .ziet("doorbraak"),
    .op("2026-03-02T09:00:00+01:00"),
    .druk(":"), .typ("de hulp is gestart"), .druk("Enter"), .druk("C-s"), .ziet("Vastgelegd: "),
  ]

  private let najaar: [Tafelloop.Stap] = [
    .op("2026-06-01T09:00:00+02:00"), .druk("3"), .druk("Enter"),
    .druk("f"), .druk("o"), .druk("Enter"), .ziet("op koers, contact "),
    .op("2026-12-01T09:00:00+01:00"),
    .druk(":"), .typ("evalueer"), .druk("Enter"), .druk("o"), .druk("C-s"), .ziet("Vastgelegd: "),
    // Something is still open when it closes.
    .druk("a"), .typ("Bas Kok"), .druk("Tab"), .typ("Stuurt het eindbericht."), .druk("Tab"),
    .typ("vr"), .druk("C-s"), .ziet("Vastgelegd: "),
    .op("2027-01-05T10:00:00+01:00"),
    .druk("x"), .ziet("Stuurt het eindbericht."), .typ("hulp"), .druk("Enter"), .druk("Tab"),
    .druk("Space"), .druk("C-s"), .ziet("Vastgelegd"),
  ]

  @Test func `van aanmelding tot afsluiten, en de opslag is heel`() throws {
    let bureau = try bureau()
    try bureau.draai(winter)
    #expect(bureau.journaal.wereld.casussen.values.first?.fase == .opvolging)
    try bureau.draai(voorjaar)
    let halverwege = try #require(Bord(bureau.journaal.wereld, op: bureau.nu).kaarten.first)
    #expect(halverwege.kolom == .gerealiseerd && halverwege.casus.escalaties.isEmpty)
    try bureau.draai(najaar)
    let casus = try #require(bureau.journaal.wereld.casussen.values.first)
    #expect(casus.fase == .gesloten && casus.sluitreden == .gerealiseerd)
    #expect(casus.afspraken.map(\.uitkomst) == [.nagekomen])
    #expect(Bord(bureau.journaal.wereld, op: bureau.nu).kaarten.isEmpty)
    #expect(Opvolging(bureau.journaal.wereld, op: bureau.nu).regels.isEmpty)
    #expect(try bureau.journaal.store.verify { _ in true }.broken == nil)
    try controleer(bureau, casus)
  }

  /// The film has all of it; looked back on, halfway is what it was.
  private func controleer(_ bureau: Tafelloop, _ casus: Casus) throws {
    let gebeurtenissen = try bureau.journaal.gebeurtenissen(van: .casus(casus.zaaknummer))
    let film = try #require(
      Film(gebeurtenissen, team: bureau.journaal.wereld.team, op: bureau.nu))
    #expect(
      film.fasen.map(\.fase) == [
        .aangemeld, .screening, .toegelaten, .opvolging, .gerealiseerd, .gesloten,
      ])
    #expect(film.tekens.contains { $0.soort == .trede(.zorgaanbieder, 1) })
    // Closing settled the promise in the same action.
    #expect(gebeurtenissen.suffix(2).map(\.soort) == [.afspraakAfgerond, .afgesloten])
    try bureau.draai([
      .druk("3"), .druk("/"), .typ(casus.zaaknummer), .druk("Enter"), .ziet("gesloten"),
      .druk("t"), .druk("g"), .typ("2026-02-05"), .druk("Enter"),
      .ziet("TERUGBLIK", "do 5 feb 2026", "zorgaanbieder", "opgeschaald"),
      .druk("n"), .ziet("Dit is een terugblik: t gaat terug naar nu."),
      .druk("t"), .ziet("gesloten", niet: ["TERUGBLIK"]),
    ])
    #expect(
      try bureau.journaal.gebeurtenissen(van: .casus(casus.zaaknummer)).count
        == gebeurtenissen.count)
  }
}
