import Domain
import Testing

/// A whole meeting with the real loop, store and rules: eight cases, one interest, a pause, a crisis
/// call, running late, to the closing and the minutes.
struct TafelmorgenTests {
  /// An item that takes so long, with nothing said.
  private func punt(_ minuten: Int) -> [Tafelloop.Stap] {
    [.na(minuten), .druk("F8"), .druk("Enter"), .ziet("Wissel, "), .druk("Enter")]
  }

  @Test func `een hele tafel, van de eerste toets tot het verslag`() throws {
    let tafel = try Tafelloop()
    var stappen: [Tafelloop.Stap] = [
      .ziet("Agenda"),
      .druk("2"), .ziet("8 punten", "Instemming: "),
      // Opened and begun: two keys.
      .druk("Enter"), .ziet("Punt 1, Buizerd, is begonnen.", "00:00 / 25", "privacy"),
      .na(10), .ziet("10:00 / 25"),
      .druk("F4"), .typ("Ik wil naar een gewone school."), .druk("Enter"),
      .druk("Tab"), .typ("De school heeft in april plek."), .druk("Enter"),
      // A promise: one key and its fields.
      .druk("F2"), .typ("Bas Kok namens Kantelhof: plek zoeken vr"), .druk("Enter"),
      .ziet("Vastgelegd: "),
      // Advice: one key and three fields.
      .druk("F3"), .typ("Dagbesteding op de boerderij."), .druk("Tab"),
      .druk("C-u"), .typ("Kim Tan"), .druk("Tab"), .druk("C-u"), .typ("Kantelhof"), .druk("Tab"),
      .typ("+2w"), .druk("C-s"), .ziet("Vastgelegd", "Dagbesteding op de"),
      .na(25),
      // End, read back, curtain: two keys, and one begins the next.
      .druk("F8"),
      .ziet(
        "Lees terug (35 minuten)", "Ik wil naar een gewone school.", "Kim Tan zorgt ervoor",
        "Uitkomst: advies"),
      .druk("Enter"), .ziet("Wissel, 10:02", "In dit tempo"),
      .druk("Enter"), .ziet("Punt 2, Torenvalk, is begonnen."),
    ]
    stappen += punt(30) + punt(30)
    // The fourth brings a crisis call.
    stappen += [
      .druk("C-g"), .ziet("Nu direct gevaar?", "112", "0800-2000"), .druk("Enter"),
      .typ("crisisdienst"), .druk("Tab"), .druk("Tab"), .typ("Bas Kok"), .druk("C-s"),
      .ziet("Vastgelegd"),
    ]
    stappen += punt(30)
    // A pause in the fifth does not count.
    stappen += [
      .na(10), .druk("F7"), .na(15), .ziet("pauze 10:00 / 15"), .druk("Enter"), .druk("Enter"),
    ]
    stappen += punt(10)
    // The sixth has an interest; after it two will not fit.
    stappen += [.ziet("6  "), .na(40), .druk("F8"), .druk("Enter"), .ziet("2 passen er niet")]
    stappen += [
      .druk("F9"), .ziet("Niet besproken: 2"), .druk("Down"), .druk("Tab"), .druk("Tab"),
      .ziet("bellen, uiterlijk"), .druk("Enter"), .ziet("verslag in /verslagen/"),
      // A draft for each reader of the family: what is not in plain words cannot go.
      .ziet("Voor het gezin", "onaf", "concept"), .druk("Enter"), .ziet("gewone taal"),
      .druk("Enter"), .druk("Esc"), .druk("Down"), .druk("Enter"), .ziet("Enter geeft vrij"),
      .druk("Enter"), .ziet("Vrijgegeven: /verslagen/gezin-2026-03-24-", "vrijgegeven di 24 mrt"),
    ]
    try tafel.draai(stappen)
    try controleer(tafel)
  }

  private func controleer(_ tafel: Tafelloop) throws {
    let wereld = tafel.journaal.wereld
    let gesloten = try #require(
      wereld.tafels.values.first {
        $0.status == .gesloten && $0.beginMoment.datum == tafel.nu.datum
      })
    #expect(gesloten.beeindigd.count == 6)
    #expect(Agendatafel(gesloten, wereld).punten.isEmpty)
    let buizerd = try #require(wereld.casussen.values.first { $0.roepsel == "Buizerd" })
    #expect(buizerd.fase == .opvolging)
    #expect(buizerd.openAfspraken.contains { $0.wie == "Bas Kok" && $0.namens == "Kantelhof" })
    #expect(gesloten.klok.minuten(buizerd.zaaknummer, op: tafel.nu) == 35)
    // Who was invited and came counts as present: the youth and a parent at their own item.
    let stroom = try tafel.journaal.gebeurtenissen(van: .casus(buizerd.zaaknummer))
    let besproken = try #require(stroom.last { $0.soort == .besproken })
    let aanwezig = besproken.gegevens.teksten("aanwezig")
    #expect(aanwezig.contains("jeugdige") && aanwezig.contains("ouder"), "\(aanwezig)")
    // Not reached: one went to the next table, one is rung this week; both are rung today.
    let gebeld = wereld.casussen.values.filter { casus in
      casus.openAfspraken.contains {
        $0.wat.hasPrefix("Gezin bellen") && $0.uiterlijk == tafel.nu.datum
      }
    }
    #expect(gebeld.count == 2)
    #expect(gebeld.count { wereld.tafel(van: $0) != nil } == 1)
    let verslag = try #require(tafel.geschreven.first)
    #expect(verslag.naam.hasPrefix("verslag-2026-03-24-"))
    #expect(verslag.tekst.contains("Dagbesteding op de boerderij."))
    #expect(verslag.tekst.contains("Ik wil naar een gewone school."))
    #expect(tafel.geschreven.count == 2)
  }

  @Test func `wie midden in een punt zijn terminal verliest staat er daarna weer`() throws {
    let tafel = try Tafelloop()
    try tafel.draai([
      .druk("2"), .druk("Enter"), .na(7), .typ("Een feit."), .druk("Enter"),
    ])
    try tafel.draai([
      .na(3), .ziet("Terug bij Buizerd", niet: ["Tafels "]),
      .ziet("1  Buizerd", "10:00 / 25", "Een feit."),
    ])
  }
}
