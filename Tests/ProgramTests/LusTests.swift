import Codec
import Domain
import EventStore
import Foundation
import Program
import Screens
import TUI
import Testing

/// The loop on a store, with keys that are given beforehand and a clock that is set by hand.
final class Proefscherm: Beeldscherm {
  let size = Size(columns: 80, rows: 24)
  let ascii = false
  private var bursts: [[InputEvent]]
  private(set) var beelden: [String] = []
  /// What the loop said it would wait at most, in milliseconds, before each burst.
  private(set) var wachttijden: [Int?] = []
  var voorElkeBurst: () -> Void = {}

  init(_ bursts: [[InputEvent]]) { self.bursts = bursts }

  func toon(_ canvas: Canvas) { beelden.append(canvas.picture()) }
  func vergeet() {}
  func onderbreek() {}

  func wacht(_ milliseconden: Int?, ook descriptors: [Int32]) -> [InputEvent] {
    wachttijden.append(milliseconden)
    voorElkeBurst()
    return bursts.isEmpty ? [.hangup] : bursts.removeFirst()
  }
}

/// A store in a folder of its own, with a team and a casus in follow-up.
final class Proefopslag {
  let pad: String
  var nu = Moment("2026-03-24T09:27:00+01:00") ?? Moment(seconden: 0)
  private var nummer = 0

  init() throws {
    pad = NSTemporaryDirectory() + "lus-" + UUID().uuidString
    let journaal = Journaal(try SQLiteEventStore.create(at: pad))
    try journaal.legVast(
      [
        Voorgesteld(.teamIngericht, .team("T"), ["naam": "Team", "regio": "Regio"]),
        Voorgesteld(
          .aangemeld, .casus("C1"),
          [
            "jeugdige": ["gemeente": "Zandmeer"], "indiener": ["soort": "ouder"],
            "vraagsoort": "passende-hulp", "hulpvraag": "Waar kan dit kind wonen?",
            "urgentie": "spoed", "vastgelopen": [], "domeinen": ["jeugdwet"], "codenaam": "Egel",
          ]),
      ], handeling("begin"))
    journaal.store.close()
  }

  deinit {
    // What stays behind after a failure lies in the system's own temporary folder.
    try? FileManager.default.removeItem(atPath: pad)
  }

  func handeling(_ naam: String) -> Handeling {
    Handeling(
      actor: "p.bakker", nu: nu, source: "urn:nld:oin:00000001003214345000:systeem:proef"
    ) { [self] in
      nummer += 1
      return "\(naam)-\(nummer)"
    }
  }

  /// Runs the loop on these bursts of keys, and answers the screen.
  /// - Parameter voorElkeBurst: what happens meanwhile.
  @discardableResult
  func draai(
    _ bursts: [String]..., voorElkeBurst: @escaping (Int) throws -> Void = { _ in }
  ) throws -> Proefscherm {
    let scherm = Proefscherm(
      bursts.map { $0.map { Key($0).map { .key($0) } ?? .paste($0) } })
    var burst = 0
    scherm.voorElkeBurst = {
      do { try voorElkeBurst(burst) } catch { Issue.record("\(error)") }
      burst += 1
    }
    let journaal = Journaal(try SQLiteEventStore.open(at: pad))
    defer { journaal.store.close() }
    let lus = try Lus(
      journaal, op: scherm, app: App(taal: .nl),
      Lusomgeving(
        klok: { [self] in nu }, klokStaatStil: false, wie: "m.devries", merken: [],
        bron: "urn:nld:oin:00000001003214345000:systeem:proef",
        nieuwId: { [self] in
          nummer += 1
          return "lus-\(nummer)"
        }, log: { _ in }, bewaar: { _ in nil }))
    try lus.draai()
    return scherm
  }

  func soorten() throws -> [Gebeurtenissoort] {
    let journaal = Journaal(try SQLiteEventStore.open(at: pad, readOnly: true))
    defer { journaal.store.close() }
    return try journaal.gebeurtenissen(van: .casus("C1")).map(\.soort)
  }

  func later(_ milliseconden: Int) {
    nu = Moment(seconden: nu.seconden + milliseconden / 1_000)
  }
}

struct LusTests {
  @Test func `oppakken, ongedaan maken na een herstart, en opnieuw`() throws {
    let opslag = try Proefopslag()
    let eerste = try opslag.draai(["3", "o"], [])
    #expect(eerste.beelden.last?.contains("Vastgelegd: In behandeling (Egel).") == true)
    #expect(try opslag.soorten() == [.aangemeld, .opgepakt])
    let tweede = try opslag.draai(["u"], [])
    #expect(tweede.beelden.last?.contains("Ongedaan gemaakt: In behandeling (Egel).") == true)
    #expect(try opslag.soorten() == [.aangemeld, .opgepakt, .casusHerroepen])
    let derde = try opslag.draai(["U"], [])
    #expect(derde.beelden.last?.contains("Opnieuw vastgelegd: In behandeling (Egel).") == true)
    #expect(try opslag.soorten().last == .opgepakt)
    let vierde = try opslag.draai(["U"], [])
    #expect(vierde.beelden.last?.contains("Er is niets opnieuw vast te leggen.") == true)
  }

  @Test func `wat niet ongedaan kan zegt dat vooraf in hulp`() throws {
    let opslag = try Proefopslag()
    let scherm = try opslag.draai(["?"], ["o", "n", "g", "e", "d", "a", "a", "n"], [])
    #expect(scherm.beelden.last?.contains("Er is niets ongedaan te maken.") == true)
  }

  @Test func `wat getypt is ligt binnen een seconde op schijf en staat er na een herstart`() throws
  {
    let opslag = try Proefopslag()
    let eerste = try opslag.draai(["3", "n", "O", "m", "a"], [], []) { burst in
      if burst == 1 { opslag.later(1_000) }
    }
    #expect(eerste.wachttijden.contains { $0.map { $0 <= 1_000 } ?? false })
    let tweede = try opslag.draai(["3", "n"], [])
    #expect(tweede.beelden.last?.contains("Oma") == true)
    #expect(tweede.beelden.last?.contains("Concept van") == true)
    // Recorded, the draft is gone.
    let derde = try opslag.draai(["3", "n"], ["C-s"], [])
    #expect(derde.beelden.last?.contains("Vastgelegd: Notitie (Egel).") == true)
    #expect(try opslag.soorten().last == .notitieToegevoegd)
    let vierde = try opslag.draai(["3", "n"], [])
    #expect(vierde.beelden.last?.contains("Oma") == false)
  }

  @Test func `het einde van de terminal bewaart wat getypt is`() throws {
    let opslag = try Proefopslag()
    try opslag.draai(["3", "n", "O", "m", "a"])
    let tweede = try opslag.draai(["3", "n"], [])
    #expect(tweede.beelden.last?.contains("Oma") == true)
  }

  @Test func `wie ingehaald wordt hoort wat er gebeurde, houdt het formulier en legt dan vast`()
    throws
  {
    let opslag = try Proefopslag()
    let scherm = try opslag.draai(["3", "n", "O", "m", "a"], ["C-s"], ["C-s"], []) { burst in
      guard burst == 1 else { return }
      let ander = Journaal(try SQLiteEventStore.open(at: opslag.pad))
      try ander.legVast(
        [Voorgesteld(.opgepakt, .casus("C1"), ["door": "Bakker"])], opslag.handeling("ander"))
      ander.store.close()
    }
    let geweigerd = scherm.beelden.first { $0.contains("p.bakker was eerder: In behandeling.") }
    #expect(geweigerd?.contains("Oma") == true)
    #expect(scherm.beelden.last?.contains("Vastgelegd: Notitie (Egel).") == true)
    #expect(try opslag.soorten() == [.aangemeld, .opgepakt, .notitieToegevoegd])
  }
}
