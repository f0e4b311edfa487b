import EventStore
import Glibc
import TerminalDriver
import Testing

/// The real program on a sealed store, at a terminal.
@Suite struct `Een verzegelde opslag` {
  private let zin = "een lange wachtwoordzin"

  /// A store with a low cost, so that opening it is quick.
  private func maak(_ verhaal: Verhaal = .regio) throws -> TemporaryFolder {
    let home = try TemporaryFolder()
    let (store, _) = try SQLiteEventStore.createSealed(
      at: home.file("regio"), seat: Seat(name: "m.devries", role: "voorzitter"),
      passphrase: Passphrase(Array(zin.utf8), isNew: true), log2Rounds: 10)
    store.close()
    let uitkomst = try run(
      programma, ["import", "-", "--store", home.file("regio")],
      stdin: verhaal.regels.joined(separator: "\n"),
      environment: ["EXPERTTAFEL_PASSPHRASE_FD": "3"], extraDescriptors: [3: zin], home: home)
    try #require(uitkomst.status == 0, "\(uitkomst.stderr)")
    return home
  }

  private func open(_ home: TemporaryFolder, _ arguments: String...) throws -> Session {
    try Session(
      program: programma, arguments: arguments + ["--store", home.file("regio")],
      environment: ["USER": "m.devries"], home: home, patience: geduld)
  }

  @Test func `het programma opent op slot en komt na L terug waar men was`() throws {
    let t = try open(maak())
    try t.expect("Op slot")
    try t.expect("m.devries")
    try t.expectGone("Ommeland")
    try t.type("een heel andere zin")
    try t.press("Enter")
    try t.waitFor("Dat klopte niet; probeer het opnieuw.")
    try t.type(zin)
    try t.press("Enter")
    try t.expectRow(0, contains: "Expertteam Ommeland")
    try t.expectGone("onverzegeld")
    try t.press("3", "j", "j", "j")
    let (beeld, casus) = (t.screen.dropLast(2), t.gekozen)
    try t.press("L")
    try t.expect("Op slot")
    try t.expectGone("Ommeland")
    try t.expectGone(casus)
    try t.type(zin)
    try t.press("Enter")
    #expect(t.screen.dropLast(2) == beeld)
    #expect(t.gekozen == casus)
    try t.press("L", "C-c")
    #expect(try t.waitForExit() == .status(0))
    #expect(t.modesRestored)
  }

  @Test(arguments: [SIGSEGV, SIGABRT])
  func `ook zonder geheugenbeeld geeft een dode de terminal terug`(signaal: Int32) throws {
    let t = try open(maak())
    try t.type(zin)
    try t.press("Enter")
    try t.signal(signaal)
    #expect(try t.waitForExit() == .signal(Int(signaal)))
    #expect(t.modesRestored)
  }

  @Test func `een opdracht vraagt de wachtwoordzin en toont haar niet`() throws {
    let home = try maak()
    let t = try open(home, "board", "--json")
    try t.expect("Wachtwoordzin van m.devries:")
    try t.type(zin + "\n")
    #expect(try t.waitForExit() == .status(0))
    try t.expectGone(zin)
    try t.expect("ET-2025")
    #expect(t.modesRestored)
    let fout = try open(home, "board")
    try fout.type("een heel andere zin\n")
    #expect(try fout.waitForExit() == .status(77))
    try fout.expect("De wachtwoordzin klopt niet.")
    let keten = try open(home, "verify")
    try keten.type("\n")
    #expect(try keten.waitForExit() == .status(0))
    try keten.expect("Alleen de keten is gecontroleerd")
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `wie de vraag afbreekt krijgt de terminal terug zoals hij was`(signaal: Int32) throws {
    let t = try open(maak(Verhaal()), "board")
    #expect(!t.modesRestored)
    try t.signal(signaal)
    #expect(try t.waitForExit() == .signal(Int(signaal)))
    #expect(t.modesRestored)
  }

  @Test func `init op een terminal vraagt alles, tot het goed is`() throws {
    let home = try TemporaryFolder()
    let t = try open(home, "init")
    try t.expect("Naam van je stoel [m.devries]:")
    try t.type("Jan Jansen\n")
    try t.expect("kleine letters")
    try t.type("\n")
    try t.type("Team Duin\n")
    try t.type("Duin\n")
    try t.type("te kort\n")
    try t.expect("minstens 12 tekens")
    try t.type(zin + "\n")
    try t.expect("Sterkte:")
    try t.type("iets anders\n")
    try t.expect("twee verschillende")
    try t.type(zin + "\n")
    try t.type(zin + "\n")
    try t.waitFor("Typ de laatste groep")
    for tekst in [zin, "te kort\n", "iets anders"] { try t.expectGone(tekst) }
    let sleutel = try #require(
      t.screen.compactMap { RecoveryKey(typed: $0) }.first, "\(t.picture)")
    try t.type("XXXX\n")
    try t.expect("niet de laatste groep")
    try t.type(sleutel.text.suffix(4).lowercased() + "\n")
    #expect(try t.waitForExit() == .status(0))
    try t.expect("met de stoel m.devries (voorzitter)")
    #expect(t.modesRestored)
    let store = try SQLiteEventStore.open(at: home.file("regio"))
    try store.unlock(Passphrase(Array(zin.utf8), isNew: false))
    #expect(try store.events(after: 0, limit: 9).map(\.stream) == ["team/Duin"])
    let bezet = try open(home, "init")
    #expect(try bezet.waitForExit() == .status(73))
  }
}
