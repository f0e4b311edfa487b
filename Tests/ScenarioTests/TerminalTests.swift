import TerminalDriver
import Testing

@Suite struct `Zonder een bruikbare terminal` {
  @Test(arguments: ["dumb", "bestaatniet", ""])
  func `een regel uitleg en niets anders`(term: String) throws {
    let t = try demo(environment: ["TERM": term])
    #expect(try t.waitForExit() == .status(64))
    #expect(t.screen.filter { !$0.isEmpty }.count == 1, "\(t.picture)")
    #expect(t.modesRestored)
  }

  @Test func `TERM helemaal niet gezet`() throws {
    let t = try Session(
      program: "/usr/bin/env", arguments: ["-u", "TERM", programma, "demo"], patience: geduld)
    #expect(try t.waitForExit() == .status(64))
    try t.expectRow(0, contains: "TERM is niet gezet")
  }

  @Test(arguments: [["demo"], ["demo", "--language", "en"]])
  func `in een pijp`(arguments: [String]) throws {
    let outcome = try run(programma, arguments)
    #expect(outcome.status == 64)
    #expect(outcome.stdout == "")
    #expect(outcome.stderr.split(separator: "\n").count == 1)
    #expect(outcome.stderr.contains("terminal"))
  }

  @Test func `een logboek dat nergens kan staan`() throws {
    let t = try demo(environment: ["XDG_STATE_HOME": "/dev/null/state"])
    #expect(try t.waitForExit() == .status(74))
    try t.expectRow(0, contains: "Kan niet schrijven: /dev/null/state")
    #expect(t.modesRestored)
  }
}

@Suite struct `Zuinig met de lijn` {
  /// The most bytes that one of four steps down costs.
  private func stap(_ t: Session, _ plaats: String) throws -> Int {
    try t.press(plaats, "j")
    var bytes: [Int] = []
    for _ in 1...4 {
      t.resetBytesReceived()
      try t.press("j")
      bytes.append(t.bytesReceived)
    }
    return bytes.max() ?? 0
  }

  @Test(arguments: ["3", "4"])
  func `een regel omlaag kost weinig bytes`(plaats: String) throws {
    let bytes = try stap(demo(columns: 60, rows: 16), plaats)
    #expect((1...400).contains(bytes))
  }

  @Test(arguments: ["1", "3", "4"])
  func `met de uitleg van wat gekozen is, kost het die uitleg`(plaats: String) throws {
    let bytes = try stap(demo(), plaats)
    #expect((1...1200).contains(bytes))
  }

  @Test func `door een dossier schuiven ook`() throws {
    let t = try demo()
    try t.press("4", "/")
    try t.type("Kluut")
    try t.press("Enter", "l", "l", "l")
    t.resetBytesReceived()
    try t.press("j")
    #expect(t.bytesReceived > 0 && t.bytesReceived <= 2000, "\(t.bytesReceived)")
  }

  @Test func `een toets die blijft liggen tekent geen beelden die niemand ziet`() throws {
    let t = try demo()
    try t.press("3")
    t.resetBytesReceived()
    try t.type(String(repeating: "j", count: 60))
    #expect(t.gekozen != "Smient")
    let samen = t.bytesReceived
    try t.press("Home")
    t.resetBytesReceived()
    try t.type(String(repeating: "j", count: 60), oneByOne: true)
    #expect(samen * 4 < t.bytesReceived, "\(samen) of \(t.bytesReceived)")
    t.resetBytesReceived()
    try t.type(String(repeating: "k", count: 200))
    #expect(t.bytesReceived < 6000, "\(t.bytesReceived)")
    #expect(t.gekozen == "Smient")
  }

  @Test func `wat niets verandert, kost niets`() throws {
    let t = try demo()
    try t.press("3", "Home", "k", "Esc")
    t.resetBytesReceived()
    try t.press("Esc", "Esc")
    try t.resize(columns: 80, rows: 24)
    #expect(t.bytesReceived == 0)
  }
}
