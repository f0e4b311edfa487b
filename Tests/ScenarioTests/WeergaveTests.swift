import TerminalDriver
import Testing

@Suite struct `Het bord als kaarten en als tabel` {
  @Test func `op 80 kolommen een tabel, met v vier kolommen die meeschuiven`() throws {
    let t = try demo()
    try t.press("4")
    try t.expect("Waarom")
    try t.press("v")
    for kolom in ["Uitgebracht", "Overgenomen", "In uitvoering", "Loopt vast"] {
      try t.expectRow(3, contains: kolom)
    }
    try t.expectGone("Hulp gestart")
    try t.press("l", "l", "l")
    try t.expectRow(3, contains: "Hulp gestart")
    #expect(!t.row(3).contains("Uitgebracht"))
    let casus = t.gekozen
    try t.press("v")
    try t.expect("Waarom")
    #expect(t.gekozen == casus)
    try t.press("v", "h", "h", "h", "h", "h")
    try t.expectRow(3, contains: "Uitgebracht")
  }

  @Test func `op 120 kolommen alle zes`() throws {
    let t = try demo(columns: 120, rows: 40)
    try t.press("4")
    for kolom in [
      "Uitgebracht 3", "Overgenomen 4", "In uitvoering 11", "Loopt vast 2", "Opgeschaald 3",
      "Hulp gestart 6",
    ] { try t.expectRow(3, contains: kolom) }
    try t.press("v")
    try t.expect("Waarom")
    try t.press("v")
    try t.expect("Hulp gestart 6")
  }
}

@Suite struct `Talen en kleuren` {
  @Test func `in het Engels`() throws {
    let t = try demo("--language", "en")
    #expect(t.toetsregel.contains("q quit"))
    try t.press("4")
    try t.expectRow(0, contains: "Board")
    try t.expect("Escalate at purchasing")
    try t.press("3")
    try t.expectRow(0, contains: "Cases")
    try t.press("?")
    try t.expect("Keys that work here")
  }

  @Test func `elk thema toont dezelfde tekst`() throws {
    let themas = ["licht", "donker", "contrast", "mono"]
    let sessies = try themas.map { try demo("--theme", $0) }
    for t in sessies { try t.press("4") }
    let beelden = Set(sessies.map(\.picture))
    #expect(beelden.count == 1)
    #expect(sessies[3].kleuren.isEmpty)
    #expect(Set(sessies.map(\.kleuren)).count == 4)
  }

  @Test func `NO_COLOR is zonder kleur, met dezelfde tekst`() throws {
    let t = try demo(environment: ["NO_COLOR": "1"])
    #expect(t.kleuren.isEmpty)
    #expect(try t.picture == demo().picture)
    try t.press("3")
    // The selected row stands out without a colour too.
    #expect(t.cell(2, 3).reverse && !t.cell(2, 4).reverse)
  }

  @Test(arguments: ["xterm", "linux", "vt100"])
  func `ook een eenvoudiger terminal toont alles`(term: String) throws {
    let t = try demo(environment: ["TERM": term])
    try t.expect("1 09:30 25 m Buizerd")
    try t.press("Down", "Up", "4")
    try t.expect("Tapuit · in uitvoering")
    try t.press("q")
    #expect(try t.waitForExit() == .status(0))
    #expect(t.modesRestored)
  }

  @Test(arguments: ["nl_NL.UTF-8", "C", ""])
  func `een taal die deze machine niet kent, kost geen lijn en geen letter`(lc: String) throws {
    let t = try demo(environment: ["LC_ALL": lc, "LANG": lc])
    try t.expect("│")
    try t.press("4")
    try t.expect("▲ Tapuit")
  }
}
