import Codec
import Domain
import Program
import Screens
import TUI
import TerminalDriver
import Testing

/// A recording, read back by a terminal emulator that is not ours.
struct CastTests {
  /// The events of an asciicast: seconds and what is written then.
  private func lees(_ bytes: [UInt8]) throws -> (kop: JSONValue, events: [(Int, String)]) {
    let regels = bytes.split(separator: 0x0A).map { Array($0) }
    let kop = try JSONDocument(parsing: try #require(regels.first))
    let events = try regels.dropFirst().map { regel -> (Int, String) in
      // Our reader knows no fractions, which the format has: the time is read by itself.
      let tekst = String(decoding: regel, as: UTF8.self)
      let delen = tekst.dropFirst().split(separator: ",", maxSplits: 1)
      let tijd = delen[0].split(separator: ".")
      let rest = try JSONDocument(parsing: Array("[\(delen[1])".utf8))
      let stukken = rest.items(of: rest.root).map { rest.string($0) }
      try #require(stukken.count == 2 && stukken[0] == "o")
      return (try #require(Int(tijd[0] + tijd[1])), stukken[1])
    }
    return (try #require(JSONValue(kop, kop.root)), events)
  }

  private func neemOp(_ taal: Taal = .nl) throws -> (cast: Cast, canvas: Canvas) {
    let zaal = try Tapezaal(80, 24, taal)
    let thema = try #require(Theme.builtIn("donker"))
    let tape = try #require(Tape.meegeleverd.first { $0.naam == "aan-tafel" })
    let cast = Cast(zaal.size, thema, begin: zaal.nu, titel: tape.titel[taal])
    var laatste = Canvas(zaal.size)
    let meekijker = Meekijker(cast) { laatste = $0 }
    let journaal = try zaal.demo()
    let speler = Tapespeler(
      tape, op: meekijker, taal, Tapewijze(stoptNaAfloop: true),
      Tapeomgeving(nu: { zaal.nu }, verzet: { zaal.zet($0) }))
    try speler.speel { _ in try zaal.lus(journaal, speler) }
    return (cast, laatste)
  }

  @Test func `een opname toont op een andere terminal wat er op het scherm stond`() throws {
    let (cast, canvas) = try neemOp()
    let (kop, events) = try lees(cast.bestand)
    guard case .object(let leden) = kop else { return #expect(Bool(false), "\(kop)") }
    #expect(leden.contains(JSONMember("version", 2)))
    #expect(leden.contains(JSONMember("width", 80)) && leden.contains(JSONMember("height", 24)))
    #expect(leden.contains(JSONMember("timestamp", 1_774_340_820)))
    let terminal = try PlayedScreen(columns: 80, rows: 24)
    for (_, tekst) in events { terminal.write(tekst) }
    #expect(terminal.rows == canvas.rows())
    #expect(events.map(\.0) == events.map(\.0).sorted())
    #expect(events.count > 100)
  }

  @Test func `een opname is elke keer tot op de byte dezelfde`() throws {
    #expect(try neemOp(.en).cast.bestand == neemOp(.en).cast.bestand)
  }
}

/// Looks over the shoulder of another screen.
private final class Meekijker: Beeldscherm {
  private let ander: Cast
  private let zie: (Canvas) -> Void

  init(_ ander: Cast, _ zie: @escaping (Canvas) -> Void) {
    self.ander = ander
    self.zie = zie
  }

  var size: Size { ander.size }
  var ascii: Bool { ander.ascii }
  func toon(_ canvas: Canvas) {
    ander.toon(canvas)
    zie(canvas)
  }
  func wacht(_ milliseconden: Int?, ook descriptors: [Int32]) -> [InputEvent] {
    ander.wacht(milliseconden, ook: descriptors)
  }
  func vergeet() { ander.vergeet() }
  func onderbreek() {}
}
