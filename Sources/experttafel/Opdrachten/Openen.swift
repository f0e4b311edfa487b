import ArgumentParser
import Demo
import Domain
import EventStore
import Exchange
import Glibc
import Program
import Screens
import TUI
import Terminal

/// What opening the screens takes.
struct Schermoptie: ParsableArguments {
  @Option(
    help: ArgumentHelp("licht, donker, contrast of mono, of een bestand.", valueName: "thema"))
  var theme: String?
}

struct Openen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open het programma; ook zonder opdracht.",
    discussion: "VOORBEELD\n  experttafel open --store regio --theme licht")

  @OptionGroup var scherm: Schermoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let (journaal, kanSchrijven) = try opslag.voorScherm()
    let sessie = try Sessie(thema: scherm.theme, Configuratiebestand.lees())
    let toegang = try opslag.toegang()
    // What is not handed over is asked on the screen itself.
    if toegang.isOverhandigd { try toegang.ontgrendel(journaal.store) }
    let isVerzegeld = journaal.store.isSealed
    try sessie.draai(
      journaal, wie: Omgeving.wie, stoel: isVerzegeld ? toegang.stoel(journaal.store) : nil,
      merken: Set((isVerzegeld ? [] : [.onverzegeld]) + (kanSchrijven ? [] : [.alleenLezen])),
      klok: { Omgeving.nu }, staatStil: false)
  }
}

struct DemoOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open het programma op verzonnen gegevens, in het geheugen, met een vaste klok.",
    discussion: "VOORBEELD\n  experttafel demo --language en")

  @OptionGroup var scherm: Schermoptie
  @Option(help: ArgumentHelp("nl of en.", valueName: "taal"))
  var language: Taal?

  func validate() throws { if let language { Taalkeuze.kies(language) } }

  func run() throws {
    guard let nu = Moment(Demo.nu) else { throw Gebruiksfout.geenMoment(Demo.nu) }
    let journaal = Journaal(try SQLiteEventStore.inMemory())
    try Program.Invoer(journaal, ontvangen: nu).voerIn(
      [Regelbron(naam: "demo", regels: Demo.gebeurtenissen())])
    // The same picture every time: nobody's own configuration plays a part.
    try Sessie(thema: scherm.theme, Configuratie()).draai(
      journaal, wie: "m.devries", merken: [.demo], klok: { nu }, staatStil: true)
  }
}
