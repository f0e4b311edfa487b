import ArgumentParser
import Domain
import Exchange
import Program

struct Board: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Het bord: elk lopend advies met wat het voorstel is.",
    discussion: "VOORBEELD\n  experttafel board --at 2026-03-24 --store regio")

  @OptionGroup var moment: Momentoptie
  @OptionGroup var uitvoer: Jsonoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let moment = try moment.moment()
    let journaal = try opslag.journaal(alleenLezen: true)
    let bord = Bord(try journaal.zichtbareWereld(op: moment), op: moment)
    if uitvoer.json { Uit.json(bord.json) } else { Uit.regel(Uitdraai(Taalkeuze.taal).bord(bord)) }
  }
}

struct AgendaOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "De komende tafels, de wachtlijst en wat nog uitgewerkt moet worden.",
    discussion: "VOORBEELD\n  experttafel agenda --store regio")

  @OptionGroup var moment: Momentoptie
  @OptionGroup var uitvoer: Jsonoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let moment = try moment.moment()
    let agenda = Agenda(try opslag.journaal(alleenLezen: true).wereld(op: moment))
    if uitvoer.json {
      Uit.json(agenda.json)
    } else {
      Uit.regel(Uitdraai(Taalkeuze.taal).agenda(agenda, op: moment))
    }
  }
}

struct DossierOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "De stand van een casus.",
    discussion: "VOORBEELD\n  experttafel dossier ET-2026-00031 --store regio")

  @Argument(help: ArgumentHelp("Het nummer van de casus.", valueName: "zaaknummer"))
  var zaaknummer: String

  @Option(help: ArgumentHelp("Waarom, voor het inzagelog.", valueName: "tekst"))
  var reason: String?

  @OptionGroup var moment: Momentoptie
  @OptionGroup var uitvoer: Jsonoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let moment = try moment.moment()
    let journaal = try opslag.journaal(alleenLezen: true)
    try journaal.vereisInzage(casus: zaaknummer)
    let wereld = try journaal.zichtbareWereld(op: moment)
    guard let casus = wereld.casussen[zaaknummer] else { throw Gebruiksfout.geenCasus(zaaknummer) }
    try Toezicht(journaal).noteer(
      .dossierGeopend, casus: zaaknummer, reden: reason, door: Omgeving.wie, op: Omgeving.nu)
    if uitvoer.json {
      Uit.json(casus.json(in: wereld, op: moment))
    } else {
      Uit.regel(Uitdraai(Taalkeuze.taal).dossier(casus, in: wereld, op: moment))
    }
  }
}
