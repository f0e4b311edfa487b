import ArgumentParser
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

/// Without screens.
struct Lijnoptie: ParsableArguments {
  @Flag(
    help: """
      Vraag en antwoord in regels, voor schermlezers, eenvoudige terminals en pijpen; ? helpt.
      """)
  var plain = false
}

struct Openen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open het programma; ook zonder opdracht.",
    discussion:
      "VOORBEELD\n  experttafel open --store regio --theme licht\n  experttafel --plain --store regio"
  )

  @OptionGroup var scherm: Schermoptie
  @OptionGroup var lijn: Lijnoptie
  @OptionGroup var opslag: Opslagoptie
  @Option(help: .hidden)
  var recordTape: String?

  func run() throws {
    if recordTape != nil { throw Gebruiksfout.geenOpname }
    do { try open() } catch StoreError.missing(let pad) where opslag.store == nil && !lijn.plain {
      guard let begin = EersteKeer(pad: pad, thema: scherm.theme) else {
        throw StoreError.missing(path: pad)
      }
      if try begin.voer() { try open() }
    }
  }

  private func open() throws {
    let (journaal, kanSchrijven) = try opslag.voorScherm()
    let sessie = try Sessie(thema: scherm.theme, Configuratiebestand.lees())
    var stoel: String?
    if journaal.store.isSealed {
      let toegang = try opslag.toegang()
      stoel = try toegang.stoel(journaal.store)
      // What is not handed over is asked on the screen itself; in lines before them.
      if toegang.isOverhandigd || lijn.plain { try toegang.ontgrendel(journaal.store) }
    }
    try sessie.draai(
      journaal, wie: Omgeving.wie, stoel: stoel,
      merken: Set(
        (journaal.store.isSealed ? [] : [.onverzegeld]) + (kanSchrijven ? [] : [.alleenLezen])),
      klok: { Omgeving.nu }, staatStil: false, plain: lijn.plain)
  }
}
