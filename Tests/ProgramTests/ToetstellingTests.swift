import Domain
import Testing

/// What a task may cost in keys (SCREENS.md, last table), from the place where one is, with the loop,
/// the store and the rules as they are. Typed text does not count.
struct ToetstellingTests {
  /// Presses exactly so many keys, then looks.
  private func kost(
    _ aantal: Int, _ toetsen: String..., ziet tekst: String, line: Int = #line
  ) -> [Tafelloop.Stap] {
    #expect(toetsen.count == aantal)
    return toetsen.map { .druk($0) } + [.ziet(tekst, line: line)]
  }

  private func roepsel(_ loop: Tafelloop, _ waar: (Casus) -> Bool) throws -> String {
    try #require(loop.journaal.wereld.casussen.values.first(where: waar)?.roepsel)
  }

  @Test func `starten tot de agenda van de komende tafel: geen toets`() throws {
    try Tafelloop().draai([.ziet("Agenda", "09:30", "Buizerd")])
  }

  @Test func `de tafel openen en haar eerste punt beginnen: twee`() throws {
    try Tafelloop().draai(kost(2, "2", "Enter", ziet: "Punt 1, Buizerd, is begonnen."))
  }

  @Test func `een punt eindigen: twee, en achter het gordijn het volgende beginnen: een`() throws {
    try Tafelloop().draai(
      [.druk("2"), .druk("Enter"), .na(20)] + kost(2, "F8", "Enter", ziet: "Wissel, ")
        + kost(1, "Enter", ziet: "Punt 2, Torenvalk, is begonnen."))
  }

  @Test func `een afspraak aan tafel: een, en haar velden`() throws {
    try Tafelloop().draai(
      [.druk("2"), .druk("Enter")] + kost(1, "F2", ziet: "afspraak") + [
        .typ("Kantelhof: plek zoeken vr"), .druk("Enter"), .ziet("Vastgelegd: Afspraak."),
      ])
  }

  @Test func `advies op het punt: een, en drie velden`() throws {
    let loop = try Tafelloop()
    try loop.draai(
      [.druk("2"), .druk("Enter")] + kost(1, "F3", ziet: "Advies uitgebracht · Buizerd") + [
        .typ("Dagbesteding."), .druk("Tab"), .druk("C-u"), .typ("Kim Tan"), .druk("Tab"),
        .druk("C-u"), .typ("Kantelhof"), .druk("Tab"), .typ("+2w"), .druk("C-s"),
        .ziet("Vastgelegd: Advies uitgebracht (Buizerd)."),
      ])
  }

  @Test func `de bovenste van de wachtlijst op de volgende tafel: een`() throws {
    let loop = try Tafelloop()
    let wachtlijst = Agenda(loop.journaal.wereld).wachtlijst
    let eerste = try #require(wachtlijst.first?.casus.zaaknummer)
    try loop.draai([.druk("a")])
    #expect(loop.journaal.wereld.casussen[eerste]?.plaatsing != nil)
    #expect(Agenda(loop.journaal.wereld).wachtlijst.count == wachtlijst.count - 1)
  }

  @Test func `een casus op naam vinden en openen: een, letters en Enter`() throws {
    try Tafelloop().draai(
      kost(1, "/", ziet: "Casussen") + [.typ("kluut")]
        + kost(1, "Enter", ziet: "Casussen · Kluut"))
  }

  @Test func `ongedaan maken wat net gedaan is: een`() throws {
    let loop = try Tafelloop()
    let casus = try roepsel(loop) { $0.fase == .aangemeld }
    try loop.draai(
      [.druk("/"), .typ(casus), .druk("Enter"), .druk("o")]
        + kost(1, "u", ziet: "Ongedaan gemaakt: In behandeling (\(casus))."))
  }

  @Test func `een casus screenen en toelaten: vijf`() throws {
    let loop = try Tafelloop()
    let casus = try roepsel(loop) { $0.fase == .screening && $0.screening == nil }
    try loop.draai(
      [.druk("/"), .typ(casus), .druk("Enter")]
        + kost(5, "s", "j", "n", "j", "C-s", ziet: "Vastgelegd: Gescreend (\(casus))."))
    #expect(loop.journaal.wereld.casussen.values.first { $0.roepsel == casus }?.fase == .toegelaten)
  }
}
