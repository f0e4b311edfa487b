import Foundation
import TerminalDriver
import Testing

/// Tapes on the real program, and what somebody is offered who has no store yet.
@Suite struct `Demo's die zichzelf spelen` {
  @Test func `een tape speelt zichzelf, en wie een toets drukt neemt over`() throws {
    let t = try demo("--tape", "eerste-blik", "--step", "--speed", "100")
    try t.waitFor("Enter gaat verder")
    try t.expect("Dinsdag, drie minuten voor de tafel.")
    try t.press("Enter")
    try t.waitFor("Tab gaat naar de punten van vandaag")
    try t.waitFor("Enter gaat verder")
    try t.press("3")
    try t.expectRow(0, contains: "Casussen")
    try t.expect("u speelt zelf")
    try t.press("Esc")
    try t.waitFor("Enter gaat verder")
    try t.press("q")
    #expect(try t.waitForExit() == .status(0))
  }

  @Test func `een tape wordt een opname zonder terminal`() throws {
    let home = try TemporaryFolder()
    let uitkomst = try run(
      programma, ["demo", "--tape", "aan-tafel", "--record", home.file("tafel.cast")], home: home)
    #expect(uitkomst.status == 0, "\(uitkomst.stderr)")
    #expect(uitkomst.stdout.isEmpty)
    let lijst = try run(programma, ["demo", "--list", "--language", "en"], home: home)
    #expect(lijst.stdout.contains("eerste-blik      A first look, in ninety seconds ("))
    let fout = try run(
      programma, ["demo", "--tape", "bestaat-niet", "--record", home.file("x")], home: home)
    #expect(fout.status == 66)
    #expect(fout.stderr == "Er is geen tape bestaat-niet; demo --list noemt ze.\n")
  }

  @Test func `wat misgaat gaat op een echte terminal net zo, en de map is daarna weg`() throws {
    let home = try TemporaryFolder()
    let uitkomst = try run(
      programma, ["demo", "--tape", "als-het-misgaat", "--record", home.file("mis.cast")],
      home: home)
    #expect(uitkomst.status == 0, "\(uitkomst.stderr)")
    let namen = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(namen.contains("mis.cast"))
    #expect(!namen.contains { $0.hasPrefix("experttafel-tape") })
  }

  @Test func `van de demo wordt een tape gemaakt, van een echte opslag nooit`() throws {
    let home = try TemporaryFolder()
    let t = try demo("--record-tape", home.file("mijn.tape"), home: home)
    try t.press("4", "q")
    #expect(try t.waitForExit() == .status(0))
    let gespeeld = try run(
      programma, ["demo", "--tape", home.file("mijn.tape"), "--record", home.file("mijn.cast")],
      home: home)
    #expect(gespeeld.status == 0, "\(gespeeld.stderr)")
    let opslag = try Opslag()
    let geweigerd = try run(
      programma, ["--store", opslag.pad, "--record-tape", home.file("echt.tape")], home: home)
    #expect(geweigerd.status == 77)
    #expect(geweigerd.stderr.hasPrefix("Een tape wordt alleen van de demo gemaakt"))
    #expect(!FileManager.default.fileExists(atPath: home.file("echt.tape")))
  }

  @Test func `wie geen opslag heeft krijgt een rondleiding aangeboden`() throws {
    let home = try TemporaryFolder()
    let t = try Session(program: programma, home: home, patience: geduld)
    try t.expect("Hier is nog geen opslag")
    // A line reaches the program when it is whole.
    try t.type("9\r")
    try t.expect("Kies 1, 2, 3 of 4.")
    try t.press("Enter")
    try t.waitFor("Dinsdag, drie minuten voor de tafel.")
    try t.press("q")
    #expect(try t.waitForExit() == .status(0))
    // Without a terminal it stays one line.
    let uitkomst = try run(programma, home: home)
    #expect(uitkomst.status == 66)
    #expect(uitkomst.stderr.hasPrefix("Er is geen opslag: "))
    #expect(uitkomst.stderr.split(separator: "\n").count == 1)
  }
}
