import Domain
import EventStore
import Foundation
import Program
import Testing

/// What moved since a seat last looked, with a store behind it.
struct SindsLusTests {
  private func ander(_ opslag: Proefopslag) throws {
    let journaal = Journaal(try SQLiteEventStore.open(at: opslag.pad))
    defer { journaal.store.close() }
    try journaal.legVast(
      [Voorgesteld(.opgepakt, .casus("C1"), ["door": "Bakker"])], opslag.handeling("ander"))
  }

  @Test func `wat een ander vastlegde staat er de volgende keer, en daarna niet meer`() throws {
    let opslag = try Proefopslag()
    let eerste = try opslag.draai([])
    #expect(eerste.beelden.last?.contains("Sinds") == false)
    try ander(opslag)
    let tweede = try opslag.draai([], ["z"], ["Enter"], [])
    #expect(tweede.beelden.first?.contains("bewoog een casus; z toont wat.") == true)
    #expect(tweede.beelden.contains { $0.contains("In behandeling") && $0.contains("p.bakker") })
    #expect(tweede.beelden.last?.contains("Het dossier van Egel") == true)
    let derde = try opslag.draai([])
    #expect(derde.beelden.last?.contains("Sinds") == false)
  }

  @Test func `wat men zelf vastlegde is geen nieuws`() throws {
    let opslag = try Proefopslag()
    try opslag.draai(["3", "o"], [])
    let tweede = try opslag.draai([])
    #expect(tweede.beelden.last?.contains("Sinds") == false)
  }

  @Test func `een bureau dat niet te schrijven is houdt niemand tegen`() throws {
    let opslag = try Proefopslag()
    try FileManager.default.createDirectory(
      atPath: opslag.pad + "/desk.sqlite", withIntermediateDirectories: false)
    let scherm = try opslag.draai(["3"], [])
    #expect(scherm.beelden.last?.contains("Egel") == true)
  }
}
