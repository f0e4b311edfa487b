import Demo
import Domain
import EventStore
import Program
import Screens
import TUI

/// Where a demo is played: the fictional region and a clock that stands still until it is moved.
final class Toneel {
  private let sessie: Sessie
  private let begin: Moment
  private var nu: Moment

  init(_ sessie: Sessie) throws {
    guard let nu = Moment(Demo.nu) else { throw Gebruiksfout.geenMoment(Demo.nu) }
    self.sessie = sessie
    begin = nu
    self.nu = nu
  }

  /// For whoever looks around.
  func open() throws {
    try sessie.draai(
      Self.gevuld(try SQLiteEventStore.inMemory(), op: begin), wie: Self.wie, merken: [.demo],
      klok: { self.nu }, staatStil: true)
  }

  /// Plays a tape on the terminal, or into a file.
  func speel(_ tape: Tape, _ wijze: Tapewijze, naar bestand: String?) throws {
    let journaal = try Self.gevuld(SQLiteEventStore.inMemory(), op: begin)
    guard let bestand else {
      return try sessie.opTerminal { try speel(tape, wijze, journaal, op: $0) }
    }
    var heel = wijze
    heel.stoptNaAfloop = true
    let cast = Cast(
      Size(columns: 80, rows: 24), sessie.thema, begin: begin, titel: tape.titel[Taalkeuze.taal])
    let uit = try NieuwBestand(bestand)
    try speel(tape, heel, journaal, op: cast)
    try uit.schrijf(cast.bestand)
    try uit.klaar()
  }

  private func speel(
    _ tape: Tape, _ wijze: Tapewijze, _ journaal: Journaal, op scherm: any Beeldscherm
  ) throws {
    let speler = Tapespeler(
      tape, op: scherm, Taalkeuze.taal, wijze,
      Tapeomgeving(nu: { self.nu }, verzet: { self.nu = $0 }))
    let logboek = try Logboek("experttafel")
    try speler.speel { _ in
      try self.sessie.lus(
        journaal, op: speler, wie: Self.wie, merken: [.demo], klok: { self.nu }, staatStil: true,
        logboek)
    }
  }

  private static let wie = "m.devries"

  private static func gevuld(_ store: SQLiteEventStore, op nu: Moment) throws -> Journaal {
    let journaal = Journaal(store)
    try Program.Invoer(journaal, ontvangen: nu).voerIn(
      [Regelbron(naam: "demo", regels: Demo.gebeurtenissen())])
    return journaal
  }
}
