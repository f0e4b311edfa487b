import Domain
import Screens
import Testing

/// What the chair releases to the family is on record, and what is confidential never gets there.
struct VrijgaveTests {
  /// The first item, with advice in plain words, and the table closed; then the drafts.
  private let tafel: [Tafelloop.Stap] = [
    .druk("2"), .druk("Enter"),
    .druk("C-v"), .typ("Zz-geheim: het adres blijft bij ons."), .druk("Enter"),
    .ziet("Vastgelegd, vertrouwelijk", niet: ["Zz-geheim"]),
    .druk("F4"), .druk("C-v"), .typ("Zz-stil gezegd."), .druk("Enter"),
    .druk("F3"), .typ("Dagbesteding."), .druk("Tab"),
    .druk("C-u"), .typ("Kim Tan"), .druk("Tab"), .druk("C-u"), .typ("Kantelhof"), .druk("Tab"),
    .typ("+2w"), .druk("Tab"), .typ("Je gaat naar de boerderij."), .druk("C-s"),
    .ziet("Vastgelegd"), .druk("F8"), .druk("Enter"), .druk("F9"), .druk("Enter"),
    .ziet("Voor het gezin", "concept"),
  ]

  @Test func `wat vrijgegeven is staat er na een herstart nog, met de dag`() throws {
    let loop = try Tafelloop()
    try loop.draai(
      tafel + [
        .druk("Enter"), .ziet("Enter geeft vrij"), .druk("Enter"),
        .ziet("Vrijgegeven: /verslagen/gezin-2026-03-24-", "vrijgegeven di 24 mrt"),
      ])
    let casussen = loop.journaal.wereld.casussen.values
    let buizerd = try #require(casussen.first { $0.roepsel == "Buizerd" })
    let stroom = try loop.journaal.gebeurtenissen(van: .casus(buizerd.zaaknummer))
    let notitie = try #require(stroom.last)
    #expect(notitie.soort == .notitieToegevoegd)
    #expect(
      notitie.gegevens.tekst("tekst")?.hasPrefix("Verslag van di 24 mrt 2026 vrijgegeven voor ")
        == true)
    #expect(notitie.gegevens.tekst("stuk") == loop.geschreven.last?.naam)
    let komend = loop.journaal.wereld.tafels.values.count { $0.status == .gepland }
    try loop.draai(
      [.na(1)] + Array(repeating: .druk("Down"), count: komend) + [
        .druk("2"), .ziet("gesloten", "vrijgegeven di 24 mrt"),
        // It was one action: undone, it is a draft again.
        .druk("C-z"), .ziet("Ongedaan gemaakt: Notitie (Buizerd).", niet: ["vrijgegeven di"]),
        .druk("C-y"), .ziet("vrijgegeven di 24 mrt"),
      ])
  }

  @Test func `wat aan tafel vertrouwelijk genoteerd is staat in geen verslag en niet op de wand`()
    throws
  {
    let loop = try Tafelloop()
    try loop.draai(tafel + [.druk("Enter"), .druk("Enter")])
    #expect(loop.geschreven.count == 2)
    for (naam, tekst) in loop.geschreven {
      #expect(!tekst.contains("Zz-"), "\(naam)")
    }
    #expect(loop.geschreven.contains { $0.tekst.contains("Je gaat naar de boerderij.") })
    let tweede = try Tafelloop()
    try tweede.draai(Array(tafel.prefix(10)))
    let journaal = tweede.journaal
    let wand = try Zaalbeeld(
      journaal.wereld, op: tweede.nu.datum, Zaalwoorden(.nl)
    ) { try journaal.gebeurtenissen(van: $0) }
    #expect(wand != .niets)
    #expect(!"\(wand)".contains("Zz-"))
  }
}
