import ArgumentParser
import Domain
import Exchange
import Glibc
import Program
import Screens

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "De cijfers over een periode.",
    discussion: """
      Met --format gaat het kwartaal naar een bestand dat het team verlaten mag: kleine aantallen \
      zijn over vier kwartalen samen geteld of weggelaten ([report] threshold in config.toml). \
      --json geeft de cijfers zoals ze zijn.

      VOORBEELD
        experttafel report --quarter 2026-Q1 --format html kwartaal.html --store regio
      """)

  @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
  var from: String?
  @Option(help: ArgumentHelp("De laatste dag.", valueName: "datum"))
  var to: String?
  @Option(
    help: ArgumentHelp("In plaats daarvan een kwartaal, zoals 2026-Q1.", valueName: "kwartaal"))
  var quarter: String?

  @Option(help: ArgumentHelp("md, html, csv of json, voor buiten het team.", valueName: "vorm"))
  var format: Rapportvorm?
  @Argument(
    help: ArgumentHelp("Alleen met --format; zonder: de standaarduitvoer.", valueName: "bestand"))
  var bestand: String?

  @OptionGroup var moment: Momentoptie
  @OptionGroup var uitvoer: Jsonoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let moment = try moment.moment()
    let periode = try periode()
    if let format { return try schrijf(format, op: moment) }
    guard bestand == nil else { throw Gebruiksfout.vormOntbreekt }
    let journaal = try opslag.journaal(alleenLezen: true)
    let standmoment = Rapport.standmoment(tot: periode.tot, op: moment)
    let rapport = Rapport(
      van: periode.van, tot: periode.tot, stromen: try journaal.stromen(tot: moment),
      stand: try journaal.wereld(op: standmoment), op: standmoment)
    if uitvoer.json {
      Uit.json(rapport.json)
    } else {
      Uit.regel(Uitdraai(Taalkeuze.taal).rapport(rapport))
    }
  }

  /// A whole quarter, as it may leave the team.
  private func schrijf(_ vorm: Rapportvorm, op moment: Moment) throws {
    guard let kwartaal = quarter.flatMap(Kwartaal.init), !uitvoer.json else {
      throw Gebruiksfout.vormOntbreekt
    }
    let kleine = try Configuratiebestand.lees().kleine
    let journaal = try opslag.journaal(alleenLezen: true)
    try journaal.laadNieuwe()
    let blad = try journaal.rapportblad(kwartaal, op: moment)
    let bytes = Rapportuitvoer(blad, kleine, Taalkeuze.taal).bytes(vorm)
    guard let bestand, bestand != "-" else {
      let code = Uit.schrijf(bytes, naar: STDOUT_FILENO)
      if code != 0 { throw Gebruiksfout.nietGeschreven(bestand: "-", code: code) }
      return
    }
    let uit = try NieuwBestand(bestand)
    try uit.schrijf(bytes)
    try uit.klaar()
  }

  private func periode() throws -> (van: Datum, tot: Datum) {
    if let quarter {
      guard from == nil, to == nil else { throw Gebruiksfout.periodeOntbreekt }
      guard let kwartaal = Kwartaal(quarter) else { throw Gebruiksfout.geenKwartaal(quarter) }
      return (kwartaal.begin, kwartaal.einde)
    }
    guard let from, let to else { throw Gebruiksfout.periodeOntbreekt }
    let (van, tot) = (try Momentoptie.dag(from), try Momentoptie.dag(to))
    guard van <= tot else { throw Gebruiksfout.omgekeerdePeriode }
    return (van, tot)
  }
}

extension Rapportvorm: ExpressibleByArgument {}
