import ArgumentParser
import Domain
import Exchange
import Glibc
import Program

struct KalenderOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kalender",
    abstract: "Schrijf de tafels als kalenderbestand (iCalendar), zonder namen van casussen.",
    discussion: """
      Een tafel die verplaatst of afgelast is houdt haar kenmerk, zodat een agenda die het bestand \
      opnieuw leest haar bijwerkt.

      VOORBEELD
        experttafel kalender tafels.ics --store regio
      """)

  @Argument(help: ArgumentHelp("- is de standaarduitvoer.", valueName: "bestand"))
  var bestand: String

  @OptionGroup var moment: Momentoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let moment = try moment.moment()
    let wereld = try opslag.journaal(alleenLezen: true).wereld(op: moment)
    guard let kalender = Kalender(van: wereld, op: moment, Taalkeuze.taal) else {
      throw Gebruiksfout.geenTafels
    }
    if bestand == "-" {
      let code = Uit.schrijf(kalender.bytes, naar: STDOUT_FILENO)
      if code != 0 { throw Gebruiksfout.nietGeschreven(bestand: "-", code: code) }
      return
    }
    let uit = try NieuwBestand(bestand)
    try uit.schrijf(kalender.bytes)
    try uit.klaar()
  }
}
