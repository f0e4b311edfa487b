import TerminalDriver
import Testing

@Suite struct `Zoeken en filteren` {
  @Test func `een casus bij naam openen kost een toets, de letters en Enter`() throws {
    let t = try demo()
    try t.press("/")
    try t.type("kluut")
    try t.press("Enter")
    try t.expectRow(0, contains: "Kluut")
    try t.expectRow(1, contains: "ET-2026-00001")
  }

  @Test func `Ctrl en Alt met een pijl gaan in een regel een woord terug`() throws {
    let t = try demo()
    try t.press("3", "/")
    try t.type("abc def\u{1b}[1;5Dx\u{1b}[1;3Dy")
    try t.expect("abc yxdef")
  }

  @Test func `de lijst wordt korter terwijl je typt en Esc wist`() throws {
    let t = try demo()
    try t.press("3", "/")
    var aantallen: [Int] = []
    for letter in ["k", "l", "u", "u", "t"] {
      try t.press(letter)
      aantallen.append(t.row(1).split(separator: " ").first.flatMap { Int($0) } ?? -1)
    }
    #expect(aantallen == aantallen.sorted(by: >))
    #expect(aantallen.last == 1)
    try t.press("Backspace", "Backspace", "Backspace", "Backspace")
    try t.expect("\(aantallen[0]) van 68")
    try t.press("Esc")
    try t.expect("68 casussen")
    try t.expect("Het filter is gewist.")
  }

  @Test func `Tab houdt het filter vast, ook na een andere plaats`() throws {
    let t = try demo()
    try t.press("3", "/")
    try t.type("fase:opv")
    try t.press("Tab")
    try t.expect("Het filter blijft: fase:opv.")
    let telling = t.row(1)
    try t.press("j", "4", "3")
    try t.expectRow(1, equals: telling)
    try t.press("Esc")
    try t.expect("68 casussen")
  }

  @Test func `ook op het bord, en niets is ook een antwoord`() throws {
    let t = try demo()
    try t.press("4", "/")
    try t.type("gemeente:zand")
    try t.press("Tab", "Down")
    try t.expect("/ gemeente:zand")
    #expect(t.gekozen != "")
    try t.press("/")
    try t.type("zzz")
    try t.expect("Niets past bij “gemeente:zandzzz”.")
    try t.press("Enter", "j", "Esc")
    try t.expect("29 op het bord")
  }

  @Test func `op de naam van een kind zoeken toont alleen de codenaam`() throws {
    let t = try demo()
    try t.press("/")
    try t.type("Dylan Ros")
    try t.expect("1 van 68")
    #expect(t.gekozen == "Tapuit")
    // What was typed itself stands there, in the field and in the count.
    #expect(t.screen.filter { $0.contains("Dylan") && !$0.contains("/ Dylan Ros") }.isEmpty)
  }
}

@Suite struct `Hulp en palet` {
  @Test func `de hulp zoekt en doet wat gekozen is`() throws {
    let t = try demo()
    try t.press("?")
    try t.expect("Toetsen die hier werken")
    try t.type("naar het bord")
    try t.press("Enter")
    try t.expectRow(0, contains: "Bord")
    try t.expectGone("Toetsen die hier werken")
    try t.press("?", "Down", "Up", "PgDn", "PgUp", "Esc")
    try t.expectRow(0, contains: "Bord")
  }

  @Test func `wat nu niet kan, is dof en zegt waarom`() throws {
    let t = try demo()
    try t.press("4", "P", "Enter", "?")
    try t.type("toon namen")
    try t.expect("toon namen  privacy staat aan (P)")
    try t.press("Enter")
    try t.expect("privacy staat aan (P)")
    try t.expectGone("Dylan")
    try t.press("Esc", ":")
    try t.type("naar het volgende vak")
    try t.expect("alleen op 1 Agenda")
  }

  @Test func `het palet vindt een actie aan een paar letters`() throws {
    let t = try demo()
    try t.press(":")
    try t.expect("Alle acties")
    try t.type("nrcas")
    try t.expect("naar alle casussen")
    try t.press("Enter")
    try t.expectRow(0, contains: "Casussen")
    try t.press(":")
    try t.type("xyzzy")
    try t.expect("Geen actie heet “xyzzy”.")
    try t.press("Enter")
    try t.expectRow(0, contains: "Casussen")
  }
}
