import TerminalDriver
import Testing

@Suite struct `De opslag van een regio` {
  @Test func `een opslag die er niet is: een regel en 66`() throws {
    let t = try Session(program: programma, arguments: ["--store", "weg"], patience: geduld)
    #expect(try t.waitForExit() == .status(66))
    try t.expectRow(0, equals: "Er is geen opslag: weg.")
    #expect(t.screen.filter { !$0.isEmpty }.count == 1)
  }

  @Test func `een lege opslag opent en zegt wat te doen`() throws {
    let t = try Opslag().open()
    try t.expectRow(0, contains: "Nog geen team")
    try t.expectRow(0, contains: "onverzegeld")
    try t.expect("experttafel import")
    for toets in ["Enter", "Tab", "j", "l", "4", "v", "j", "Enter", "3", "Enter", "/", "Esc"] {
      try t.press(toets)
    }
    try t.expect("Er zijn nog geen casussen.")
  }

  @Test func `aan een open tafel staat privacy aan en vraagt q`() throws {
    var verhaal = Verhaal()
    verhaal.team()
    verhaal.tafel("T1")
    verhaal.wachtende("ET-2025-00001", "Egel")
    verhaal.vertel("casus/ET-2025-00001", "geagendeerd", ["tafel": "T1", "minuten": 25])
    verhaal.vertel("tafel/T1", "geopend", [:])
    let t = try Opslag(verhaal).open()
    try t.expectRow(0, contains: "privacy")
    try t.expect("Egel")
    try t.expectGone("Zandmeer")
    try t.press("P")
    try t.expect("Privacy blijft aan zolang er een tafel geopend is.")
    try t.press("q")
    try t.expect("is nog geopend. Toch stoppen?")
    try t.press("Esc")
    try t.expect("Niet gestopt.")
    try t.press("q", "q")
    #expect(try t.waitForExit() == .status(0))
    #expect(t.modesRestored)
  }

  @Test func `zestig casussen, alle plaatsen`() throws {
    let t = try Opslag(.regio).open()
    try t.expectRow(0, contains: "Agenda")
    try t.expect("Wachtlijst 20")
    try t.press("Tab", "Tab", "Tab", "j", "j", "Enter")
    #expect(t.toetsregel.contains("Esc terug"))
    try t.press("Esc", "3")
    try t.expect("60 casussen")
    try t.press("G")
    let laatste = t.gekozen
    try t.press("g", "C-d", "C-d", "C-u", "End")
    #expect(t.gekozen == laatste)
    try t.press("4")
    try t.expect("20 op het bord")
    try t.press("v", "l", "j", "v", "G", "Enter", "Tab", "Esc")
    try t.expectRow(0, contains: "Bord")
  }
}
