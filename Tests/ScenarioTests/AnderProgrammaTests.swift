import TerminalDriver
import Testing

@Suite struct `Een ander programma voegt toe` {
  private func nieuws() -> Verhaal {
    var verhaal = Verhaal("nieuws", dag: "2025-03-04")
    verhaal.aanmelding("ET-2025-90001", "Aalbes", urgentie: "crisis")
    return verhaal
  }

  @Test func `het verschijnt vanzelf en de keuze blijft op dezelfde casus`() throws {
    let opslag = try Opslag(.regio)
    let t = try opslag.open()
    try t.press("3", "j", "j", "j", "j", "j")
    let casus = t.gekozen
    #expect(casus != "")
    try opslag.voerIn(nieuws())
    try t.waitFor("61 casussen")
    #expect(t.gekozen == casus)
    try t.press("Home")
    #expect(t.gekozen == "Aalbes")
  }

  @Test func `een open dossier blijft open, met wat erbij kwam`() throws {
    let opslag = try Opslag(.regio)
    let t = try opslag.open()
    try t.press("/")
    try t.type("ET-2025-00010")
    try t.press("Enter", "l", "l", "l")
    var verhaal = Verhaal("notitie", dag: "2025-03-04")
    verhaal.vertel(
      "casus/ET-2025-00010", "notitie-toegevoegd", ["tekst": "Oma belde.", "soort": "feit"])
    try opslag.voerIn(verhaal)
    try t.waitFor("Oma belde.")
    try t.expectRow(1, contains: "Beuk 2")
  }

  @Test func `een getypt filter blijft staan`() throws {
    let opslag = try Opslag(.regio)
    let t = try opslag.open()
    try t.press("3", "/")
    try t.type("aalb")
    try t.expect("Niets past bij “aalb”.")
    try opslag.voerIn(nieuws())
    try t.waitFor("1 van 61")
    try t.type("es")
    #expect(t.gekozen == "Aalbes")
  }
}
