import EventStore
import Foundation
import TerminalDriver
import Testing

/// Who opens the program for the first time, without a store, and begins.
@Suite struct `De eerste keer` {
  private let zin = "een lange wachtwoordzin"

  private func begin(_ home: TemporaryFolder) throws -> Session {
    let t = try Session(
      program: programma, environment: ["USER": "m.devries"], home: home, patience: geduld)
    try t.expect("Hier is nog geen opslag")
    return t
  }

  /// Answers all that is asked before there is a store.
  private func maak(_ t: Session, team: String) throws {
    try t.expect("Naam van je stoel [m.devries]:")
    try t.type("\n")
    try t.type(team + "\n")
    if !team.isEmpty { try t.type("Duin\n") }
    try t.type(zin + "\n")
    try t.type(zin + "\n")
    try t.waitFor("Typ de laatste groep")
    let sleutel = try #require(
      t.screen.compactMap { RecoveryKey(typed: $0) }.first, "\(t.picture)")
    try t.type(sleutel.text.suffix(4) + "\n")
  }

  private func ontgrendel(_ t: Session) throws {
    try t.waitFor("Op slot")
    try t.type(zin)
    try t.press("Enter")
  }

  private func stop(_ t: Session) throws {
    try t.press("q")
    #expect(try t.waitForExit() == .status(0))
    #expect(t.modesRestored)
  }

  @Test func `wie een opslag maakt is daarna binnen, bij een eigen team`() throws {
    let home = try TemporaryFolder()
    let t = try begin(home)
    try t.type("3\n")
    try maak(t, team: "Team Duin")
    try ontgrendel(t)
    try t.expectRow(0, contains: "Team Duin")
    try stop(t)
    // The next time nothing is offered any more.
    let later = try Session(
      program: programma, environment: ["USER": "m.devries"], home: home, patience: geduld)
    try ontgrendel(later)
    try later.expectRow(0, contains: "Team Duin")
    try stop(later)
  }

  @Test func `wie invoert ziet na een verkeerde naam de casussen uit het goede bestand`() throws {
    let home = try TemporaryFolder()
    var verhaal = Verhaal()
    verhaal.team()
    verhaal.wachtende("ET-2025-00001", "Egel")
    try verhaal.regels.joined(separator: "\n").write(
      toFile: home.file("regio.jsonl"), atomically: true, encoding: .utf8)
    let t = try begin(home)
    try t.type("4\n")
    try t.type("\n")
    try t.expect("Je keuze [1]:")
    try t.type("4\n")
    try t.type(home.file("weg.jsonl") + "\n")
    try t.expect("weg.jsonl")
    try t.type(home.file("regio.jsonl") + "\n")
    try maak(t, team: "")
    try t.waitFor("Wachtwoordzin")
    try t.type(zin + "\n")
    try ontgrendel(t)
    try t.press("3")
    try t.expect("Egel")
    try stop(t)
  }
}
