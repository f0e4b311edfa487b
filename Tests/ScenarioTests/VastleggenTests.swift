import TerminalDriver
import Testing

@Suite struct `Vastleggen in het echte programma` {
  private func opslag() throws -> Opslag {
    var verhaal = Verhaal()
    verhaal.team()
    verhaal.aanmelding("ET-2025-00001", "Egel")
    return try Opslag(verhaal)
  }

  /// Waits until what is typed lies on the disk: then the mark has no dots any more.
  private func wachtOpConcept(_ t: Session) throws { try t.waitFor("concept  ") }

  @Test func `een notitie wordt vastgelegd en staat in het dossier`() throws {
    let opslag = try opslag()
    let t = try opslag.open()
    try t.press("3", "Enter", "n")
    try t.type("Oma belde.")
    try t.press("C-s")
    try t.expect("Vastgelegd: Notitie (Egel).")
    try t.press("q")
    #expect(try t.waitForExit() == .status(0))
    let weer = try opslag.open()
    try weer.press("3", "Enter")
    for _ in 0..<14 where !weer.picture.contains("Oma belde.") { try weer.press("l") }
    try weer.expect("Oma belde.")
  }

  @Test func `na kill -9 staat er nog wat getypt was`() throws {
    let opslag = try opslag()
    let t = try opslag.open()
    try t.press("3", "n")
    try t.type("Oma belde.")
    try wachtOpConcept(t)
    try t.kill9()
    let weer = try opslag.open()
    try weer.expectRow(0, contains: "concept")
    try weer.press("3", "n")
    try weer.expect("Oma belde.")
    try weer.expect("Concept van")
  }

  @Test func `ongedaan maken na een herstart`() throws {
    let opslag = try opslag()
    let t = try opslag.open()
    try t.press("3", "o")
    try t.expect("Vastgelegd: In behandeling (Egel).")
    try t.press("q")
    #expect(try t.waitForExit() == .status(0))
    let weer = try opslag.open()
    try weer.press("u")
    try weer.expect("Ongedaan gemaakt: In behandeling (Egel).")
    try weer.press("3", "o")
    try weer.expect("Vastgelegd: In behandeling (Egel).")
  }

  @Test func `twee programma's: wie later is hoort het en houdt zijn tekst`() throws {
    let opslag = try opslag()
    let een = try opslag.open()
    let twee = try opslag.open()
    try een.press("3", "n")
    try een.type("Oma belde.")
    try twee.press("3", "o")
    try twee.expect("Vastgelegd: In behandeling (Egel).")
    try een.press("C-s")
    try een.expect("was eerder: In behandeling.")
    try een.expect("Oma belde.")
    try een.press("C-s")
    try een.expect("Vastgelegd: Notitie (Egel).")
  }

  @Test func `screenen en toelaten kost vijf toetsen`() throws {
    let opslag = try opslag()
    let t = try opslag.open()
    try t.press("3", "o")
    try t.press("s", "j", "n", "j", "C-s")
    try t.expect("Vastgelegd: Gescreend (Egel).")
  }

  @Test func `de demo legt vast in het geheugen`() throws {
    let t = try demo()
    try t.press("3", "n")
    try t.type("Een proef.")
    try t.press("C-s")
    try t.expect("Vastgelegd: Notitie")
    try t.press("u")
    try t.expect("Ongedaan gemaakt: Notitie")
  }
}
