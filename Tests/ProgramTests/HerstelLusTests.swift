import Domain
import Testing

/// Undo and redo of what is recorded of tables and of the team: with the real loop, store and rules,
/// also after a restart, with a sentence of what was undone.
struct HerstelLusTests {
  private func gepland(_ loop: Tafelloop) -> Int {
    loop.journaal.wereld.tafels.values.count { $0.status == .gepland }
  }

  @Test func `dat een tafel gepland werd gaat niet terug, en dat staat er, ook na een herstart`()
    throws
  {
    let loop = try Tafelloop()
    let voor = gepland(loop)
    try loop.draai([.druk("p"), .druk("3"), .druk("u"), .ziet("Dit kan niet: Tafel gepland (3×)")])
    #expect(gepland(loop) == voor + 3)
    try loop.draai([.druk("u"), .ziet("Dit kan niet: Tafel gepland (3×)")])
    #expect(gepland(loop) == voor + 3)
  }

  @Test func `een verplaatste tafel gaat terug naar haar dag, ook na een herstart`() throws {
    let loop = try Tafelloop()
    let tafel = try #require(Agenda(loop.journaal.wereld).tafels.first?.tafel)
    func dag() -> Datum? { loop.journaal.wereld.tafels[tafel.id]?.beginMoment.datum }
    let was = tafel.beginMoment.datum
    try loop.draai([.druk("v"), .druk("3")])
    #expect(dag() == was + 7)
    try loop.draai([.druk("u"), .ziet("Ongedaan gemaakt: Tafel verplaatst (")])
    #expect(dag() == was)
    try loop.draai([.druk("U"), .ziet("Opnieuw vastgelegd: Tafel verplaatst (")])
    #expect(dag() == was + 7)
  }

  @Test func `wie de tafel opende en een punt begon maakt dat in een keer ongedaan`() throws {
    let loop = try Tafelloop()
    try loop.draai([
      .druk("2"), .druk("Enter"), .ziet("Punt 1, Buizerd, is begonnen."), .druk("C-z"),
      .ziet("Ongedaan gemaakt: ", "Enter opent met punt 1"), .druk("C-y"), .ziet("00:00 / 25"),
    ])
    try loop.draai([.druk("C-z"), .ziet("Ongedaan gemaakt: ")])
    #expect(Agenda(loop.journaal.wereld).tafels.first?.tafel.status == .gepland)
  }

  @Test func `het einde van een punt gaat terug in beide stromen`() throws {
    let loop = try Tafelloop()
    try loop.draai([
      .druk("2"), .druk("Enter"), .na(20), .druk("F8"), .druk("Enter"), .ziet("Wissel, "),
      .druk("C-z"), .ziet("Ongedaan gemaakt: ", "1  Buizerd", "20:00 / 25"),
    ])
    let casus = try #require(loop.journaal.wereld.casussen.values.first { $0.roepsel == "Buizerd" })
    #expect(casus.besprokenAan.isEmpty)
  }

  @Test func `een norm van het team gaat terug, en komt na een herstart weer`() throws {
    let loop = try Tafelloop()
    func normen() -> Int { loop.journaal.wereld.team?.normen.count ?? 0 }
    let voor = normen()
    try loop.draai([
      .druk("7"), .druk("Tab"), .druk("Tab"), .druk("Tab"), .druk("n"),
      .typ("wachttijd proef"), .druk("Tab"), .typ("6"), .druk("Tab"), .typ("vandaag"),
      .druk("C-s"), .ziet("Vastgelegd: "),
    ])
    #expect(normen() == voor + 1)
    try loop.draai([.druk("7"), .druk("u"), .ziet("Ongedaan gemaakt: ")])
    #expect(normen() == voor)
    try loop.draai([.druk("7"), .druk("U"), .ziet("Opnieuw vastgelegd: ")])
    #expect(normen() == voor + 1)
  }
}
