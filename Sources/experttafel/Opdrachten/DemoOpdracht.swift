import ArgumentParser
import Domain
import Program
import Screens
import TUI

struct DemoOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open het programma op verzonnen gegevens, in het geheugen, met een vaste klok.",
    discussion: """
      Met --tape speelt de demo zichzelf, met bijschriften en de toetsen in beeld: spatie houdt \
      stil, Enter gaat verder, elke andere toets neemt over en Esc geeft terug. --list noemt de \
      tapes. --record schrijft een asciicast die asciinema afspeelt, zonder terminal.

      VOORBEELD
        experttafel demo --language en
        experttafel demo --tape eerste-blik --speed 2
        experttafel demo --tape aan-tafel --record tafel.cast
        experttafel demo --record-tape mijn.tape
      """)

  @Option(
    help: ArgumentHelp("Speel een tape: een naam van --list, of een bestand.", valueName: "tape"))
  var tape: String?
  @Flag(help: "Noem de tapes die meekomen.")
  var list = false
  @Option(help: ArgumentHelp("Zoveel keer zo snel, 0.1 tot 100.", valueName: "keer"))
  var speed: Double = 1
  @Flag(help: "Wacht bij elk bijschrift op Enter.")
  var step = false
  @Option(help: ArgumentHelp("Schrijf de tape als asciicast.", valueName: "bestand"))
  var record: String?
  @Option(help: ArgumentHelp("Maak een tape van wat u in de demo doet.", valueName: "bestand"))
  var recordTape: String?
  @OptionGroup var scherm: Schermoptie
  @OptionGroup var lijn: Lijnoptie
  @Option(help: ArgumentHelp("nl of en.", valueName: "taal"))
  var language: Taal?

  func validate() throws { if let language { Taalkeuze.kies(language) } }

  func run() throws {
    if tape == nil, record != nil || step || speed != 1 { throw Gebruiksfout.geenTapeGegeven }
    guard 0.1...100 ~= speed else { throw Gebruiksfout.tempo }
    if lijn.plain, tape != nil || recordTape != nil { throw Gebruiksfout.tapeInRegels }
    // The same picture every time: nobody's own configuration plays a part.
    let sessie = try Sessie(thema: scherm.theme, Configuratie())
    if list { return Tapekeuze.noem() }
    guard let tape else { return try Toneel(sessie).open(opname: recordTape, plain: lijn.plain) }
    if recordTape != nil { throw Gebruiksfout.tapeVanTape }
    try Toneel(sessie).speel(
      try Tapekeuze.tape(tape), Tapewijze(tempo: speed, perStap: step), naar: record)
  }
}

/// The tapes that come with the program, and those of a person.
enum Tapekeuze {
  static func tape(_ naam: String) throws -> Tape {
    if let eigen = Tape.meegeleverd.first(where: { $0.naam == naam }) { return eigen }
    guard let tekst = try Tekstbestand.lees(naam) else { throw Gebruiksfout.geenTape(naam) }
    let bestand = naam.split(separator: "/").last.map(String.init) ?? naam
    return try Tape(naam: bestand, Array(tekst.utf8))
  }

  static func noem() {
    let taal = Taalkeuze.taal
    let breed = Tape.meegeleverd.map(\.naam.count).max() ?? 0
    for tape in Tape.meegeleverd {
      let wit = String(repeating: " ", count: breed - tape.naam.count)
      Uit.regel("\(tape.naam)\(wit)  \(tape.titel[taal]) (\(tape.duur(taal) / 1_000) s)")
    }
  }
}
