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

  static let zin = "een lange wachtwoordzin"

  /// - Parameter verzegeld: with a passphrase, `zin`.
  init(verzegeld: Bool = false) throws {
    pad = NSTemporaryDirectory() + "lus-" + UUID().uuidString
    let journaal = Journaal(try Self.maak(pad, verzegeld))
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

  private static func maak(_ pad: String, _ verzegeld: Bool) throws -> SQLiteEventStore {
    guard verzegeld else { return try SQLiteEventStore.create(at: pad) }
    return try SQLiteEventStore.createSealed(
      at: pad, seat: Seat(name: "m.devries", role: "voorzitter"),
      passphrase: Passphrase(Array(zin.utf8), isNew: true), log2Rounds: 10
    ).store
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
    try draai(op: scherm)
    return scherm
  }

  /// Runs the loop on a screen.
  func draai(op scherm: any Beeldscherm) throws {
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
        }, log: { _ in }, bewaar: { _ in nil }, bewaarBestand: { _, _ in nil }))
    try lus.draai()
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

  @Test func `een slot bewaart wat getypt is, en daarna staat het formulier er weer`() throws {
    let opslag = try Proefopslag(verzegeld: true)
    let letters = Proefopslag.zin.map { $0 == " " ? "Space" : String($0) }
    let scherm = try opslag.draai(
      letters + ["Enter"], ["3", "n", "O", "m", "a"], ["x"], letters + ["Enter"], []
    ) { burst in
      if burst == 2 { opslag.later(11 * 60_000) }
    }
    #expect(scherm.beelden.contains { !$0.contains("Oma") && $0.contains("Op slot") })
    #expect(scherm.beelden.last?.contains("Oma") == true)
    #expect(scherm.beelden.last?.contains("Omax") == false)
    #expect(scherm.beelden.last?.contains("Notitie · Egel") == true)
  }

  @Test func `een concept dat niet bewaard kan worden zegt dat, en blijft op het scherm`() throws {
    let opslag = try Proefopslag()
    try FileManager.default.createDirectory(
      atPath: opslag.pad + "/desk.sqlite", withIntermediateDirectories: false)
    let scherm = try opslag.draai(["3", "n", "O", "m", "a"], [], []) { burst in
      if burst == 1 { opslag.later(1_000) }
    }
    #expect(scherm.beelden.last?.contains("Het concept staat nog niet op schijf") == true)
    #expect(scherm.beelden.last?.contains("Oma") == true)
    #expect(scherm.beelden.last?.contains("concept…") == true)
  }

  @Test func `wat op een volle schijf niet bewaard kon worden, is bewaard zodra er plaats is`()
    throws
  {
    let opslag = try Proefopslag()
    // Where SQLite wants its journal there is no place for one.
    let vol = opslag.pad + "/desk.sqlite-journal"
    let scherm = try opslag.draai(["3", "n", "O", "m"], [], ["a"], [], [], []) { burst in
      switch burst {
      case 1: opslag.later(1_000)
      case 2:
        try FileManager.default.createDirectory(atPath: vol, withIntermediateDirectories: false)
      case 3: opslag.later(1_000)
      case 4:
        try FileManager.default.removeItem(atPath: vol)
        opslag.later(6_000)
      default: break
      }
    }
    #expect(scherm.beelden.contains { $0.contains("staat nog niet op schijf") })
    #expect(scherm.beelden.last?.contains("Oma") == true)
    #expect(scherm.beelden.last?.contains("concept…") == false)
    let tweede = try opslag.draai(["3", "n"], [])
    #expect(tweede.beelden.last?.contains("Oma") == true)
  }

  @Test func `twee programma's in hetzelfde concept houden allebei hun tekst`() throws {
    let opslag = try Proefopslag()
    try opslag.draai(["3", "n", "O", "m", "a"])
    let eerste = try opslag.draai(["3", "n"], ["Space", "b", "e", "l", "t"], [], ["C"], []) {
      burst in
      // The other program goes on with the draft while it is open here.
      if burst == 1 { try opslag.draai(["3", "n", "Space", "k", "o", "m", "t"]) }
      if burst == 2 { opslag.later(1_000) }
    }
    #expect(
      eerste.beelden.contains {
        $0.contains("Oma belt") && $0.contains("Een ander programma typte ook in dit concept")
      })
    let lijst = try opslag.draai(["C"], ["Enter"], ["Esc"], ["C"], ["Down", "Enter"], [])
    let teksten = lijst.beelden.filter { $0.contains("Notitie · Egel") }
    #expect(teksten.contains { $0.contains("Oma belt") })
    #expect(teksten.contains { $0.contains("Oma komt") })
  }

  @Test func `wat hier wordt vastgelegd neemt niet mee wat elders verder werd getypt`() throws {
    let opslag = try Proefopslag()
    try opslag.draai(["3", "n", "O", "m", "a"])
    try opslag.draai(["3", "n"], ["C-s"], []) { burst in
      if burst == 1 { try opslag.draai(["3", "n", "Space", "k", "o", "m", "t"]) }
    }
    #expect(try opslag.soorten().last == .notitieToegevoegd)
    let later = try opslag.draai(["3", "n"], [])
    #expect(later.beelden.last?.contains("Oma komt") == true)
  }
}
