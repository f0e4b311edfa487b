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
  /// - Parameters:
  ///   - opname: where what they do is written as a tape.
  ///   - plain: as question and answer in lines.
  func open(opname: String? = nil, plain: Bool = false) throws {
    let journaal = try Self.gevuld(try SQLiteEventStore.inMemory(), op: begin)
    let uit = try opname.map { try NieuwBestand($0) }
    var schrijver: Tapeschrijver?
    try sessie.draai(
      journaal, wie: Self.wie, merken: [.demo], klok: { self.nu }, staatStil: true,
      plain: plain,
      via: { scherm in
        guard uit != nil else { return scherm }
        let nieuw = Tapeschrijver(op: scherm, Taalkeuze.taal)
        schrijver = nieuw
        return nieuw
      })
    guard let uit, let schrijver else { return }
    try uit.schrijf(Array(schrijver.tekst.utf8))
    try uit.klaar()
  }

  /// Plays a tape on the terminal, or into a file.
  func speel(_ tape: Tape, _ wijze: Tapewijze, naar bestand: String? = nil) throws {
    guard let bestand else {
      return try sessie.opTerminal { try speel(tape, wijze, op: $0) }
    }
    var heel = wijze
    heel.stoptNaAfloop = true
    let cast = Cast(
      Size(columns: 80, rows: 24), sessie.thema, begin: begin, titel: tape.titel[Taalkeuze.taal])
    let uit = try NieuwBestand(bestand)
    try speel(tape, heel, op: cast)
    try uit.schrijf(cast.bestand)
    try uit.klaar()
  }

  private func speel(_ tape: Tape, _ wijze: Tapewijze, op scherm: any Beeldscherm) throws {
    let map = tape.opSchijf ? try Wegwerpmap() : nil
    let opslag = try map.map { try SQLiteEventStore.create(at: $0.pad + "/regio") }
    let journaal = try Self.gevuld(opslag ?? SQLiteEventStore.inMemory(), op: begin)
    opslag?.close()
    let taal = Taalkeuze.taal
    var omgeving = Tapeomgeving(nu: { self.nu }, verzet: { self.nu = $0 })
    if let map {
      omgeving.voerUit = { map.voerUit(Tapeopdracht.argumenten($0, in: map.pad, taal)) }
      omgeving.vervals = map.vervals
    }
    let speler = Tapespeler(tape, op: scherm, taal, wijze, omgeving)
    let logboek = try Logboek("experttafel")
    try speler.speel { naam in
      let hier = try map.map {
        Journaal(try SQLiteEventStore.open(at: "\($0.pad)/\(naam)"))
      }
      return try self.sessie.lus(
        hier ?? journaal, op: speler, wie: Self.wie, merken: [.demo], klok: { self.nu },
        staatStil: true, logboek)
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
