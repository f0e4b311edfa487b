import Domain
import EventStore
import Proeven
import Program
import Screens
import TUI
import Testing

/// The loop with a screen and a clock of the test: every step is an event and what is seen after it.
private final class Klokscherm: Beeldscherm {
  let size = Size(columns: 80, rows: 24)
  let ascii = false
  var nu: Moment
  /// What happens next, each at so many seconds after the one before.
  private var gebeurt: [(na: Int, event: InputEvent)] = []
  /// What was asked to be waited for before each of those, in milliseconds.
  private(set) var wachttijden: [Int?] = []
  /// Everything that was painted.
  private(set) var beelden: [String] = []
  /// The picture that stood when each event came.
  private(set) var voor: [String] = []

  init(_ nu: Moment) { self.nu = nu }

  func straks(_ na: Int, _ event: InputEvent) { gebeurt.append((na, event)) }
  func typ(_ tekst: String) { for letter in tekst { straks(0, .key(.character(letter))) } }

  func toon(_ canvas: Canvas) { beelden.append(canvas.picture()) }
  func wacht(_ milliseconden: Int?, ook descriptors: [Int32]) -> [InputEvent] {
    wachttijden.append(milliseconden)
    voor.append(beelden.last ?? "")
    guard !gebeurt.isEmpty else { return [.hangup] }
    let (na, event) = gebeurt.removeFirst()
    nu = Moment(seconden: nu.seconden + na)
    return [event]
  }
  func vergeet() {}
  func onderbreek() {}
}

struct LusSlotTests {
  private let kluis: Kluis
  private let scherm: Klokscherm
  private static let team = "Expertteam"

  init() throws {
    kluis = try Kluis()
    let begin = Moment("2026-03-24T09:00:00+01:00") ?? Moment(seconden: 0)
    scherm = Klokscherm(begin)
    try voerIn(
      gegeven {
        tafel()
        toegelaten()
      })
  }

  /// What is there already is skipped.
  private func voerIn(_ toestand: Toestand) throws {
    try Invoer(Journaal(kluis.open()), ontvangen: scherm.nu).voerIn(
      [Regelbron(naam: "proef", regels: toestand.regels)])
  }

  /// Runs until the events are used up; answers the log and the store.
  @discardableResult
  private func draai(open: Bool = true, minuten: Int = 10) throws -> (log: [String], Journaal) {
    let store = try open ? kluis.open() : SQLiteEventStore.open(at: kluis.opslag)
    let journaal = Journaal(store)
    var log: [String] = []
    let lus = try Lus(
      journaal, op: scherm, app: App(taal: .nl),
      Lusomgeving(
        klok: { scherm.nu }, klokStaatStil: false, wie: "niemand", merken: [], stoel: "m.devries",
        slotMinuten: minuten, bron: "urn:proef", nieuwId: { "proef" }, log: { log.append($0) },
        bewaar: { _ in nil }, bewaarBestand: { _, _ in nil }))
    try lus.draai()
    return (log, journaal)
  }

  @Test func `L laat niets van een dossier zien, en na de wachtwoordzin is alles zoals het was`()
    throws
  {
    for toets: Key in [.character("3"), .enter, .tab] { scherm.straks(0, .key(toets)) }
    scherm.straks(0, .key(.character("L")))
    scherm.typ(Kluis.zin)
    scherm.straks(0, .key(.enter))
    scherm.straks(0, .tick)
    let (_, journaal) = try draai()
    let open = scherm.voor[3]
    #expect(open.contains("C1"))
    let dicht = scherm.voor[4]
    #expect(dicht.contains("Op slot") && dicht.contains("m.devries"))
    #expect(!dicht.contains("C1") && !dicht.contains(Self.team))
    // One dot a character, and never the character itself.
    #expect(scherm.voor[4 + Kluis.zin.count].contains(String(repeating: "•", count: 23)))
    #expect(scherm.beelden.contains { $0.contains("Op slot") && $0.contains("…") })
    let weer = scherm.voor[5 + Kluis.zin.count]
    let zonderMelding = { (beeld: String) in
      beeld.split(separator: "\n", omittingEmptySubsequences: false).prefix(22)
    }
    #expect(Array(zonderMelding(weer)) == Array(zonderMelding(open)))
    #expect(!journaal.store.isLocked)
  }

  @Test func `op slot zijn de sleutels en de wereld weg`() throws {
    scherm.straks(0, .key(.character("L")))
    let (_, journaal) = try draai()
    #expect(journaal.store.isLocked)
    #expect(journaal.wereld.standen.isEmpty && journaal.positie == 0)
    #expect(throws: StoreError.locked) { try journaal.store.events(after: 0, limit: 1) }
  }

  @Test func `een verkeerde wachtwoordzin wacht, ook op de klok, en wordt gelogd zonder inhoud`()
    throws
  {
    scherm.typ("een heel andere zin")
    scherm.straks(0, .key(.enter))
    scherm.typ(Kluis.zin)
    scherm.straks(0, .key(.enter))
    scherm.straks(1, .tick)
    scherm.straks(0, .key(.enter))
    scherm.straks(0, .tick)
    let (log, journaal) = try draai(open: false)
    let fout = 20
    #expect(scherm.voor[fout].contains("Dat klopt niet. Over 1 s kan het weer."))
    #expect(scherm.wachttijden[fout] == 1001)
    let teVroeg = fout + Kluis.zin.count + 1
    #expect(scherm.voor[teVroeg].contains("Over 1 s"))
    #expect(scherm.voor[teVroeg + 1].contains("Dat klopte niet; probeer het opnieuw."))
    #expect(scherm.voor[teVroeg + 2].contains("C1"))
    #expect(!journaal.store.isLocked)
    #expect(log.count == 2)
    #expect(!log.joined().contains("zin"))
  }

  @Test func `na tien stille minuten gaat het op slot, en de toets die het wekt doet niets`() throws
  {
    scherm.straks(599, .key(.character("3")))
    scherm.straks(599, .tick)
    scherm.straks(1, .key(.character("q")))
    scherm.straks(0, .tick)
    try draai()
    #expect(scherm.voor[2].contains("C1"))
    #expect(scherm.wachttijden[2] == 1001)
    #expect(scherm.voor[3].contains("Op slot"))
    #expect(scherm.voor[4].contains("Op slot"), "q did not quit")
  }

  @Test func `nul minuten is nooit`() throws {
    scherm.straks(90_000, .tick)
    scherm.straks(0, .tick)
    try draai(minuten: 0)
    #expect(!scherm.voor[1].contains("Op slot"))
  }

  @Test func `terwijl een punt loopt gaat het niet vanzelf op slot`() throws {
    try voerIn(
      gegeven {
        tafel()
        toegelaten()
        geagendeerd()
        geopend()
        begonnen()
      })
    scherm.straks(7_200, .tick)
    scherm.straks(0, .tick)
    try draai()
    #expect(!scherm.voor[1].contains("Op slot"))
  }

  @Test func `wat een ander vastlegde terwijl het op slot was, is er daarna`() throws {
    scherm.straks(0, .key(.character("3")))
    scherm.straks(0, .key(.character("L")))
    scherm.straks(0, .wake(0))
    scherm.typ(Kluis.zin)
    scherm.straks(0, .key(.enter))
    scherm.straks(0, .tick)
    try voerIn(
      gegeven {
        tafel()
        toegelaten()
        toegelaten("C2")
      })
    try draai()
    #expect(scherm.beelden.last?.contains("C2") == true)
  }
}
