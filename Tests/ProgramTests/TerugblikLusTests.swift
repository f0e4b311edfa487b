import Domain
import EventStore
import Foundation
import Program
import Screens
import Testing

/// Looking back in the loop, on a store.
struct TerugblikLusTests {
  @Test func `terug op een dag, en weer naar nu`() throws {
    let opslag = try Proefopslag()
    opslag.later(3 * 86_400_000)
    let scherm = try opslag.draai(["3", "t"], [","], [","], [",", ","], ["t"])
    let boven = scherm.beelden.map { String($0.split(separator: "\n").first ?? "") }
    #expect(boven[1].contains("TERUGBLIK") && boven[1].contains("vr 27 mrt 2026"))
    #expect(scherm.beelden[1].contains("Egel"))
    #expect(boven[2].contains("do 26 mrt 2026  23:59"))
    #expect(boven[4].contains("ma 23 mrt 2026"))
    #expect(!scherm.beelden[4].contains("Egel"))
    #expect(!boven[5].contains("TERUGBLIK") && scherm.beelden[5].contains("Egel"))
  }

  @Test func `spelen gaat met de klok, ook zonder toets`() throws {
    let opslag = try Proefopslag()
    opslag.later(3 * 86_400_000)
    let scherm = try opslag.draai(["3", "t", ",", ",", "Space"], [])
    #expect(scherm.wachttijden[1] == 1_000)
  }

  @Test func `wat een ander vastlegt komt pas met de volgende stap`() throws {
    let opslag = try Proefopslag()
    let scherm = try opslag.draai(["3", "t"], ["<"], [">"], ["t"]) { burst in
      guard burst == 2 else { return }
      let ander = Journaal(try SQLiteEventStore.open(at: opslag.pad))
      defer { ander.store.close() }
      try ander.legVast(
        [
          Voorgesteld(
            .notitieToegevoegd, .casus("C1"), ["tekst": "Gebeld."])
        ], opslag.handeling("ander"))
    }
    #expect(scherm.beelden.last?.contains("TERUGBLIK") == false)
    #expect(try opslag.soorten().count == 2)
  }

  @Test func `in een terugblik komt niets in de opslag`() throws {
    let opslag = try Proefopslag()
    try opslag.draai(["3", "Enter", "t"], [","], ["N"], ["u"], ["t"])
    #expect(try opslag.soorten() == [.aangemeld])
  }
}
