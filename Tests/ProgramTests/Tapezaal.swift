import Demo
import Domain
import EventStore
import Foundation
import Program
import Screens
import TUI
import TerminalDriver
import Testing

/// A screen on which a tape plays at once: nothing waits, and everything is kept.
final class Tapezaal: Beeldscherm {
  let size: Size
  let ascii = false
  let taal: Taal
  private(set) var nu: Moment
  private(set) var beeld: Canvas
  private(set) var beelden = 0
  /// What somebody presses, by how many times the screen was asked to wait before.
  var toetsen: [Int: Key] = [:]
  private(set) var keren = 0
  /// Called with each picture.
  var bij: (Canvas) -> Void = { _ in }

  init(_ kolommen: Int = 80, _ rijen: Int = 24, _ taal: Taal = .nl) throws {
    size = Size(columns: kolommen, rows: rijen)
    self.taal = taal
    beeld = Canvas(size)
    nu = try #require(Moment(Demo.nu))
  }

  func toon(_ canvas: Canvas) {
    beeld = canvas
    beelden += 1
    bij(canvas)
  }
  func zet(_ moment: Moment) { nu = moment }
  func vergeet() {}
  func onderbreek() {}

  func wacht(_ milliseconden: Int?, ook descriptors: [Int32]) -> [InputEvent] {
    keren += 1
    if let toets = toetsen.removeValue(forKey: keren) { return [.key(toets)] }
    return milliseconden == nil ? [.hangup] : [.tick]
  }

  /// Plays on the fictional region in memory.
  @discardableResult
  func speel(
    _ tape: Tape, _ wijze: Tapewijze = Tapewijze(stoptNaAfloop: true)
  ) throws -> Journaal {
    let journaal = try demo()
    let speler = speler(tape, wijze)
    try speler.speel { _ in try self.lus(journaal, speler) }
    return journaal
  }

  /// Plays on a store in a folder for this tape alone, with the program itself for its commands.
  func speelOpSchijf(_ tape: Tape) throws {
    let map = try TemporaryFolder()
    try Demoopslag.zet(in: map.file("regio"))
    let speler = speler(
      tape,
      voerUit: { [taal] woorden in
        let argumenten = Tapeopdracht.argumenten(woorden, in: map.path, taal)
        do {
          let uitkomst = try run(programPath("experttafel"), argumenten, home: map)
          let regels = (uitkomst.stdout + uitkomst.stderr).split(separator: "\n").map(String.init)
          return Opdrachtuitslag(regels: regels, status: Int32(uitkomst.status))
        } catch {
          return Opdrachtuitslag(regels: ["\(error)"], status: -1)
        }
      },
      vervals: { woord in
        let url = URL(fileURLWithPath: map.file("regio/events.sqlite"))
        guard var bytes = try? Data(contentsOf: url),
          let plek = bytes.firstRange(of: Data(woord.utf8))
        else { return false }
        bytes[plek.lowerBound] ^= 1
        guard let schrijver = try? FileHandle(forUpdating: url) else { return false }
        return (try? schrijver.write(contentsOf: bytes)) != nil
      })
    try speler.speel { naam in
      try self.lus(Journaal(SQLiteEventStore.open(at: map.file(naam))), speler)
    }
  }

  /// The fictional region, in a folder for as long as this is there.
  func demo() throws -> Journaal {
    let map = try TemporaryFolder()
    mappen.append(map)
    return try Demoopslag.journaal(in: map.file("regio"))
  }

  func speler(
    _ tape: Tape, _ wijze: Tapewijze = Tapewijze(stoptNaAfloop: true),
    voerUit: @escaping ([String]) -> Opdrachtuitslag = { _ in .init(regels: [], status: -1) },
    vervals: @escaping (String) -> Bool = { _ in false }
  ) -> Tapespeler {
    Tapespeler(
      tape, op: self, taal, wijze,
      Tapeomgeving(
        nu: { self.nu }, verzet: { self.nu = $0 }, voerUit: voerUit, vervals: vervals))
  }

  private var nummer = 0
  private var mappen: [TemporaryFolder] = []

  func lus(_ journaal: Journaal, _ scherm: any Beeldscherm) throws -> Lus {
    try Lus(
      journaal, op: scherm, app: App(taal: taal),
      Lusomgeving(
        klok: { self.nu }, klokStaatStil: true, wie: "m.devries", merken: [.demo],
        bron: "urn:nld:oin:00000000000000000000:systeem:proef",
        nieuwId: {
          self.nummer += 1
          return "tape-\(self.nummer)"
        }, log: { _ in }, bewaar: { _ in nil }))
  }
}

extension Tape {
  /// A tape as a test writes it.
  init(_ regels: String...) throws {
    let tekst = (["title nl Proef"] + regels).joined(separator: "\n")
    try self.init(naam: "proef", Array(tekst.utf8))
  }
}
