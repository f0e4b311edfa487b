import EventStore
import Foundation
import TerminalDriver
import Testing

/// From the retention list to the act, at a terminal, by two seats.
@Suite struct `Een dossier vernietigen` {
  private let zin = "een lange wachtwoordzin"
  private let tweede = "de zin van de tweede"

  /// A sealed store with two seats, without a time to think, and a casus that was closed in 2005.
  private func maak() throws -> TemporaryFolder {
    let home = try TemporaryFolder()
    let (store, _) = try SQLiteEventStore.createSealed(
      at: home.file("regio"), seat: Seat(name: "m.devries", role: "voorzitter"),
      passphrase: Passphrase(Array(zin.utf8), isNew: true), log2Rounds: 10)
    try store.putSeat(
      Seat(name: "p.bakker", role: "secretaris"),
      Passphrase(Array(tweede.utf8), isNew: true), isNew: true, log2Rounds: 10)
    store.close()
    let map = home.file("config/experttafel")
    try FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true)
    try "[retention]\ncooling_off_days = 0\n".write(
      toFile: map + "/config.toml", atomically: true, encoding: .utf8)
    var verhaal = Verhaal(dag: "2005-01-03")
    verhaal.aanmelding("ET-2005-00001", "Kievit", hulpvraag: "het geheim van Kievit")
    verhaal.vertel("casus/ET-2005-00001", "afgesloten", ["reden": "ingetrokken"])
    verhaal.aanmelding("ET-2005-00002", "Wulp")
    let uitkomst = try doe(home, "import", "-", invoer: verhaal.regels.joined(separator: "\n"))
    try #require(uitkomst.status == 0, "\(uitkomst.stderr)")
    return home
  }

  private func doe(
    _ home: TemporaryFolder, _ argumenten: String..., invoer: String = ""
  ) throws -> Outcome {
    try run(
      programma, argumenten + ["--store", home.file("regio")], stdin: invoer,
      environment: ["EXPERTTAFEL_PASSPHRASE_FD": "3"], extraDescriptors: [3: zin], home: home)
  }

  /// At the retention list, as a seat.
  private func open(_ home: TemporaryFolder, _ wie: String, _ zin: String) throws -> Session {
    let t = try Session(
      program: programma, arguments: ["--store", home.file("regio")],
      environment: ["USER": wie], home: home, patience: geduld)
    try t.type(zin)
    try t.press("Enter", "7", "Tab", "Tab", "Tab", "Tab", "Tab")
    try t.expect("Kievit")
    return t
  }

  @Test func `twee stoelen, van de bewaarlijst tot de akte, en daarna is alles heel`() throws {
    let home = try maak()
    let eerste = try open(home, "m.devries", zin)
    try eerste.press("X")
    try eerste.expect("Voor ET-2005-00001 is geen vernietiging gevraagd.")
    try eerste.press("d")
    try eerste.type("termijn verstreken")
    try eerste.press("Enter", "Enter")
    try eerste.expect("Gevraagd door m.devries; een tweede stoel moet akkoord gaan.")
    try eerste.press("a")
    try eerste.expect("m.devries vroeg het zelf; een tweede stoel moet akkoord gaan.")
    try eerste.press("q")
    #expect(try eerste.waitForExit() == .status(0))

    let ander = try open(home, "p.bakker", tweede)
    try ander.press("X")
    try ander.expect("de voorzitter")
    try ander.press("a")
    try ander.expect("akkoord p.bakker")
    try ander.press("q")
    #expect(try ander.waitForExit() == .status(0))

    let t = try open(home, "m.devries", zin)
    try t.press("X")
    try t.type("ET-2005-00002")
    try t.press("Enter")
    try t.expect("Het getypte nummer is een ander; er is niets vernietigd.")
    try t.press("C-u")
    try t.type("ET-2005-00001")
    try t.press("Enter")
    try t.expect("Op slot")
    try t.expect("ET-2005-00001 is vernietigd.")
    try t.expectGone("Kievit")
    try t.type(zin)
    try t.press("Enter")
    try t.expect("Van geen dossier is de termijn om.")
    try t.press("q")
    #expect(try t.waitForExit() == .status(0))
    #expect(t.modesRestored)

    let akten = try FileManager.default.subpathsOfDirectory(atPath: home.path)
      .filter { $0.hasSuffix("vernietiging-ET-2005-00001.txt") }
    let pad = try #require(akten.first)
    let akte = try String(contentsOfFile: home.path + "/" + pad, encoding: .utf8)
    #expect(akte.contains("VERKLARING VAN VERNIETIGING") && akte.contains("p.bakker"))
    #expect(!akte.contains("geheim"))
    let heel = try doe(home, "verify", "--json").stdout
    #expect(heel.contains(#""gewist":2,"heel":true"#), "\(heel)")
  }

  @Test func `een ijkpunt wordt getekend en staat daarna bij de opslag`() throws {
    let t = try open(maak(), "m.devries", zin)
    try t.press("Tab")
    try t.expect("nog geen")
    try t.press("i")
    try t.expect("IJkpunt getekend bij gebeurtenis 3.")
    try t.press("j", "j", "j")
    try t.expect("sindsdien niets vastgelegd")
  }
}
