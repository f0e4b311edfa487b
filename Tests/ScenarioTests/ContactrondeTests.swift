import TerminalDriver
import Testing

/// One conversation with one municipality about three casussen, in the real program and its store.
@Suite struct `Een contact over drie casussen` {
  private func opslag() throws -> Opslag {
    var verhaal = Verhaal()
    verhaal.team()
    for (nummer, naam) in ["Egel", "Das", "Otter"].enumerated() {
      verhaal.geadviseerde("ET-2025-0000\(nummer + 1)", naam)
    }
    return try Opslag(verhaal)
  }

  /// Marks the three and asks the one form.
  private func merk(_ t: Session) throws {
    try t.press("5", "*", "b")
    try t.expect("Een contact over 3: Egel, Das, Otter")
  }

  private let casussen = (1...3).map { "casus/ET-2025-0000\($0)" }
  private let voortgang = "nl.experttafel.casus.voortgang-gemonitord.v1"
  private let herroepen = "nl.experttafel.casus.herroepen.v1"

  @Test func `het is een handeling, en u neemt haar terug in alle drie`() throws {
    let opslag = try opslag()
    let begin = try opslag.gebeurtenissen().count
    let t = try opslag.open()
    try merk(t)
    try t.press("C-s")
    try t.expect("Contact vastgelegd bij 3 casussen")
    let erbij = try opslag.gebeurtenissen().dropFirst(begin)
    #expect(erbij.map(\.subject) == casussen)
    #expect(erbij.allSatisfy { $0.type == voortgang && $0.handeling == erbij.first?.id })
    try t.press("u")
    try t.expect("Ongedaan gemaakt: ")
    let terug = try opslag.gebeurtenissen().dropFirst(begin + 3)
    #expect(Set(terug.map(\.subject)) == Set(casussen))
    #expect(terug.allSatisfy { $0.type == herroepen && $0.handeling == terug.first?.id })
    #expect(terug.count == 3)
    // What was taken back is recorded again, as one action too.
    try t.press("U")
    try t.expect("Opnieuw vastgelegd: ")
    #expect(try opslag.gebeurtenissen().count == begin + 9)
    try t.press("q")
    #expect(try t.waitForExit() == .status(0))
    try opslag.voer(["verify", "--store", opslag.pad])
  }

  @Test func `was een ander eerder bij een van de drie, dan komt er niets in de opslag`() throws {
    let opslag = try opslag()
    let een = try opslag.open()
    let twee = try opslag.open()
    try merk(een)
    try twee.press("3", "/")
    try twee.type("Das")
    try twee.press("Enter", "n")
    try twee.type("De school belde.")
    try twee.press("C-s")
    try twee.expect("Vastgelegd: Notitie (Das).")
    let stand = try opslag.gebeurtenissen().count
    try een.press("C-s")
    try een.expect("Das: ")
    try een.expect("was eerder: Notitie.")
    #expect(try opslag.gebeurtenissen().count == stand)
    // The form is still there: who has heard it records it all the same.
    try een.expect("Een contact over 3: Egel, Das, Otter")
    try een.press("C-s")
    try een.expect("Contact vastgelegd bij 3 casussen")
    #expect(try opslag.gebeurtenissen().count == stand + 3)
  }

  @Test func `kan een van de drie niet meer, dan staat erbij welke, en legt niemand iets vast`()
    throws
  {
    let opslag = try opslag()
    let t = try opslag.open()
    try merk(t)
    var verhaal = Verhaal("ander", dag: "2025-03-04")
    verhaal.vertel("casus/ET-2025-00003", "afgesloten", ["reden": "ingetrokken"])
    try opslag.voerIn(verhaal)
    let stand = try opslag.gebeurtenissen().count
    try t.press("C-s")
    try t.expect("Otter: m.devries was eerder: Afgesloten.")
    try t.press("C-s")
    try t.expect("Niets vastgelegd. Otter: ")
    #expect(try opslag.gebeurtenissen().count == stand)
  }
}
