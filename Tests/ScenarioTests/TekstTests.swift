import TerminalDriver
import Testing

/// A letter under five thousand marks: within what a text may be, and far beyond what a line can.
private let stapel = "z" + String(repeating: "\u{301}", count: 5000)
private let gezin = "👨‍👩‍👧‍👦"

@Suite struct `Geplakte en vreemde tekst` {
  @Test func `een roman plakken buiten een veld doet niets, en zegt dat`() throws {
    let t = try demo()
    let roman = String(repeating: "q 4 / : ? P\nHet was een donkere nacht.\n", count: 2000)
    try t.paste(roman)
    try t.expectRow(0, contains: "Agenda")
    try t.expect("Plakken kan alleen waar je tekst typt")
    try t.press("4", "Enter")
    try t.paste("q")
    try t.expectRow(0, contains: "Tapuit")
  }

  @Test func `plakken in het filter zoekt`() throws {
    let t = try demo()
    try t.press("3", "/")
    try t.paste("Klu\u{7}ut\n")
    try t.expect("1 van 68")
    #expect(t.gekozen == "Kluut")
    try t.press("Esc", ":")
    try t.paste("naar het bord")
    try t.press("Enter")
    try t.expectRow(0, contains: "Bord")
  }

  @Test func `een lange plak in het filter laat het scherm heel`() throws {
    let t = try demo()
    try t.press("3", "/")
    try t.paste(String(repeating: "\(gezin)\u{202E}e\u{301}字 ", count: 500) + stapel)
    try t.expectRow(0, contains: "Casussen")
    #expect(t.toetsregel.contains("Esc wis"))
    try t.press("Esc")
    try t.expect("68 casussen")
  }

  @Test func `vreemd getypte tekst stuurt het scherm niet`() throws {
    let t = try demo()
    try t.press("3", "/")
    try t.type("\u{1b}[2J\u{9b}31m\u{202E}\(gezin)e\u{301}\u{301}")
    try t.expectRow(0, contains: "Casussen")
    try t.type(String(repeating: "\u{301}", count: 300))
    #expect(t.toetsregel.contains("Esc wis"))
    try t.press("Esc")
    try t.expect("68 casussen")
  }

  @Test func `vreemde tekst in de gegevens verschuift geen kolom`() throws {
    var verhaal = Verhaal()
    verhaal.team()
    let namen = [
      "Gewoon", "Om\u{202E}gekeerd\u{202C}", gezin + " thuis", "字字字字字字字字字字字",
      "e" + String(repeating: "\u{301}", count: 200), "ا\u{644}بيت العائلة", "\u{200B}\u{FEFF}leeg",
      String(repeating: "Ẅ", count: 200), "\u{301}los", "🇳🇱 vlag ❤\u{FE0F}",
    ]
    for (nummer, naam) in namen.enumerated() {
      verhaal.aanmelding(
        "ET-2025-0000\(nummer)", naam,
        hulpvraag: "\(stapel) \(gezin) \u{202E}omgekeerd\n\ttab en daarna \(naam)")
    }
    let opslag = try Opslag(verhaal)
    let t = try opslag.open()
    try t.press("3")
    let begin = try #require(t.find("Zandmeer")?.x)
    let rijen = t.screen.indices.filter { t.row($0).contains("nieuw") }
    #expect(rijen.count == namen.count)
    for rij in rijen { #expect(t.tekst(begin, rij, 8) == "Zandmeer", "\(t.picture)") }
    for _ in namen {
      try t.press("Enter", "j", "l", "l", "l", "PgDn", "h")
      try t.expectRow(0, contains: "Casussen")
      #expect(t.toetsregel.contains("Esc terug"))
      #expect(!t.picture.unicodeScalars.contains("\u{202E}"))
      try t.press("Esc", "Down")
      #expect(t.screen.count { $0.contains("Zandmeer") } >= namen.count)
    }
    try t.press("r", "1", "4", "q")
    #expect(try t.waitForExit() == .status(0))
  }
}

extension Session {
  /// The characters of so many cells.
  fileprivate func tekst(_ x: Int, _ y: Int, _ aantal: Int) -> String {
    (x..<x + aantal).map { cell($0, y).text }.joined()
  }
}
