import Codec
import TerminalDriver
import Testing

/// The chair at the table, in the real program: what each task costs in keys, and what stays when
/// the terminal is lost.
@Suite struct `Aan tafel` {
  /// Presses keys, and says how many that was.
  private func druk(_ t: Session, _ toetsen: [String]) throws -> Int {
    for toets in toetsen { try t.press(toets) }
    return toetsen.count
  }

  @Test func `elke taak kost wat zij mag kosten`() throws {
    let t = try demo()
    // Open that table and begin its first item.
    #expect(try druk(t, ["2", "Enter"]) == 2)
    try t.expect("Punt 1, Buizerd, is begonnen.")
    try t.expectRow(0, contains: "privacy")
    // A promise: one key and its fields.
    #expect(try druk(t, ["F2"]) == 1)
    try t.type("Bas Kok: belt de school vr")
    try t.press("Enter")
    try t.expect("Vastgelegd: Afspraak")
    // Advice on the item now on: one key and three fields.
    #expect(try druk(t, ["F3"]) == 1)
    try t.type("Dagbesteding op de boerderij.")
    try t.press("Tab", "C-u")
    try t.type("Kim Tan")
    try t.press("Tab", "C-u")
    try t.type("Kantelhof")
    try t.press("Tab")
    try t.type("+2w")
    try t.press("C-s")
    try t.expect("Vastgelegd")
    // End this item: read back, Enter; behind the curtain begin the next.
    #expect(try druk(t, ["F8", "Enter"]) == 2)
    try t.expect("Wissel, 09:27")
    #expect(try druk(t, ["Enter"]) == 1)
    try t.expect("Punt 2, Torenvalk, is begonnen.")
  }

  @Test func `letters typen een notitie, en Esc laat staan wat er stond`() throws {
    let t = try demo()
    try t.press("2", "Enter")
    try t.type("q stopt hier niet, 4 ook niet?")
    try t.expectRow(0, contains: "Aan tafel")
    try t.press("Esc")
    try t.expectRow(0, contains: "Agenda")
    try t.press("2")
    try t.expect("q stopt hier niet, 4 ook niet?")
    try t.press("Enter")
    try t.expect("Vastgelegd: Notitie")
  }

  @Test func `in het Engels staat er hetzelfde`() throws {
    let t = try demo("--language", "en")
    try t.press("2", "Enter")
    try t.expectRow(0, contains: "At the table")
    try t.press("F8")
    try t.expect("Read back (0 minutes)")
    try t.press("Enter")
    try t.expect("Change, 09:27")
  }

  @Test func `na een verloren terminal staat men weer bij hetzelfde punt`() throws {
    var verhaal = Verhaal()
    verhaal.team()
    verhaal.tafel("T1")
    for (nummer, naam) in [(1, "Linde"), (2, "Wilg")] {
      verhaal.wachtende("ET-2025-0000\(nummer)", naam)
      verhaal.vertel(
        "casus/ET-2025-0000\(nummer)", "geagendeerd", ["tafel": "T1", "minuten": 20])
    }
    let opslag = try Opslag(verhaal)
    let eerste = try opslag.open()
    try eerste.press("2", "Enter")
    try eerste.type("De school belt terug.")
    try eerste.press("Enter")
    try eerste.expect("Vastgelegd: Notitie")
    try eerste.type("En nog iets wat niet")
    try eerste.waitFor("concept ")
    try eerste.kill9()
    let tweede = try opslag.open()
    try tweede.expect("1  Linde")
    try tweede.expect("De school belt terug.")
    try tweede.expect("En nog iets wat niet")
    try tweede.press("C-u")
    try tweede.press("F8", "Enter", "F9")
    try tweede.expect("Niet besproken: 1")
    try tweede.press("Enter")
    try tweede.expect("verslag")
    try tweede.press("Esc", "q")
    let agenda = try opslag.voer(["agenda", "--store", opslag.pad, "--json"])
    #expect(agenda.stdout.contains("extra-2025-03-17"))
  }
}
