import Demo
import Domain
import EventStore
import Proeven
import Program
import Screens
import TUI
import TerminalDriver
import Testing

/// The loop on the fictional region, with a clock that the test moves: what a chair does, step by
/// step, with the picture after each.
final class Tafelloop: Beeldscherm {
  enum Stap {
    case druk([String])
    case typ(String)
    /// So many minutes go by.
    case na(Int)
    /// It becomes this moment, in RFC 3339.
    case op(String)
    case kijk((_ beeld: String, _ tafel: Tafelloop) -> Void)
  }

  let size: Size
  let ascii = false
  let journaal: Journaal
  private let map: TemporaryFolder
  private(set) var nu: Moment
  /// Minutes that were written, by name.
  private(set) var geschreven: [(naam: String, tekst: String)] = []
  private var stappen: [Stap] = []
  /// Ids go on counting after a restart.
  private var nummer = 0
  private var laatste: Canvas

  convenience init(_ kolommen: Int = 80, _ rijen: Int = 24) throws {
    let map = try TemporaryFolder()
    try self.init(kolommen, rijen, Demoopslag.journaal(in: map.file("regio")), map, nu: Demo.nu)
  }

  /// On a story of a test's own.
  /// - Parameter nu: where the clock stands, in RFC 3339.
  convenience init(
    _ kolommen: Int = 80, _ rijen: Int = 24, _ verhaal: Toestand, nu: String
  ) throws {
    let journaal = Journaal(try SQLiteEventStore.inMemory())
    try Program.Invoer(journaal, ontvangen: try #require(Moment(nu))).voerIn(
      [Regelbron(naam: "begin", regels: verhaal.regels)])
    try self.init(kolommen, rijen, journaal, TemporaryFolder(), nu: nu)
  }

  private init(
    _ kolommen: Int, _ rijen: Int, _ journaal: Journaal, _ map: TemporaryFolder, nu: String
  ) throws {
    size = Size(columns: kolommen, rows: rijen)
    laatste = Canvas(size)
    self.nu = try #require(Moment(nu))
    self.map = map
    self.journaal = journaal
  }

  /// Runs the program from its start through these steps; then its terminal is gone.
  func draai(_ stappen: [Stap]) throws {
    self.stappen = stappen
    let lus = try Lus(
      journaal, op: self, app: App(taal: .nl),
      Lusomgeving(
        klok: { self.nu }, klokStaatStil: false, wie: "m.devries", merken: [.demo],
        bron: "urn:nld:oin:00000000000000000000:systeem:proef",
        nieuwId: {
          self.nummer += 1
          return "proef-\(self.nu.seconden)-\(self.nummer)"
        }, log: { _ in }, bewaar: { _ in nil },
        bewaarVerslag: { naam, tekst in
          self.geschreven.append((naam, tekst))
          return "/verslagen/\(naam)"
        }))
    try lus.draai()
  }

  func toon(_ canvas: Canvas) { laatste = canvas }
  func vergeet() {}
  func onderbreek() {}

  func wacht(_ milliseconden: Int?, ook descriptors: [Int32]) -> [InputEvent] {
    while !stappen.isEmpty {
      switch stappen.removeFirst() {
      case .druk(let toetsen): return toetsen.compactMap(Key.init).map(InputEvent.key)
      case .typ(let tekst): return tekst.map { .key(.character($0)) }
      case .na(let minuten):
        nu = Moment(seconden: nu.seconden + minuten * 60)
        return [.tick]
      case .op(let tijd):
        guard let moment = Moment(tijd) else {
          Issue.record("no such moment: \(tijd)")
          return [.terminate]
        }
        nu = moment
        return [.tick]
      case .kijk(let kijk): kijk(laatste.picture(), self)
      }
    }
    return [.terminate]
  }
}

extension Tafelloop.Stap {
  static func druk(_ toetsen: String...) -> Self { .druk(toetsen) }

  /// The picture has these texts, and not those.
  static func ziet(_ wel: String..., niet: [String] = [], line: Int = #line) -> Self {
    let plaats = SourceLocation(
      fileID: #fileID, filePath: #filePath, line: line, column: 1)
    return .kijk { beeld, _ in
      for tekst in wel {
        #expect(beeld.contains(tekst), "\(tekst)\n\(beeld)", sourceLocation: plaats)
      }
      for tekst in niet {
        #expect(!beeld.contains(tekst), "niet \(tekst)\n\(beeld)", sourceLocation: plaats)
      }
    }
  }
}
