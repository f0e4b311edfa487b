import TerminalDriver
import Testing

@Suite struct `Het venster wordt groter en kleiner` {
  @Test func `de keuze blijft, op elk formaat`() throws {
    let t = try demo()
    try t.press("3", "j", "j", "j", "j")
    let beeld = t.picture
    let casus = t.gekozen
    for (columns, rows) in [(120, 40), (60, 16), (20, 5), (5, 2), (1, 1), (200, 60), (3, 24)] {
      try t.resize(columns: columns, rows: rows)
      #expect(t.screen.count == rows)
      if columns == 20 { try t.expect("60×16, nu 20×5") }
      if columns == 60 { try t.expect(casus) }
    }
    try t.resize(columns: 80, rows: 24)
    #expect(t.picture == beeld)
    #expect(t.gekozen == casus)
  }

  @Test func `een half getypt filter en een open dossier overleven een vensterrand`() throws {
    let t = try demo()
    try t.press("3", "/")
    try t.type("klu")
    try t.resize(columns: 1, rows: 1)
    try t.type("ut")
    try t.resize(columns: 80, rows: 24)
    try t.expect("/ kluut")
    try t.press("Enter", "l", "l")
    let beeld = t.picture
    try t.resize(columns: 5, rows: 2)
    try t.resize(columns: 60, rows: 16)
    try t.expect("Betrokkenen")
    try t.resize(columns: 80, rows: 24)
    #expect(t.picture == beeld)
  }

  @Test func `op elke plaats en met elke laag tekent elk formaat`() throws {
    let t = try demo()
    for toets in ["1", "3", "4", "v", "?", "Esc", ":", "Esc", "Enter", "/"] {
      try t.press(toets)
      for (columns, rows) in [(1, 1), (5, 2), (60, 16), (61, 17), (79, 23), (160, 50)] {
        try t.resize(columns: columns, rows: rows)
      }
      try t.resize(columns: 80, rows: 24)
    }
    try t.press("Esc", "q")
    #expect(try t.waitForExit() == .status(0))
  }
}
