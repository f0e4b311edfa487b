import ArgumentParser
import Codec
import Domain
import EventStore
import Exchange
import Glibc
import Program

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Voer gebeurtenissen in: alle regels van alle bestanden, of geen.",
    discussion: "VOORBEELD\n  experttafel import gebeurtenissen.jsonl --store regio")

  @Argument(help: ArgumentHelp("JSON Lines; - is de standaardinvoer.", valueName: "bestand"))
  var bestanden: [String]

  @OptionGroup var uitvoer: Jsonoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let journaal = try opslag.dicht(alleenLezen: false)
    // A missing file comes before bad data: all of them are opened first.
    let bronnen = try bestanden.map { try Regelbron($0) }
    try opslag.ontgrendel(journaal, voor: .invoeren)
    try journaal.laadNieuwe()
    let voortgang = Voortgang()
    defer { voortgang.wis() }
    let uitslag = try Program.Invoer(journaal, ontvangen: Omgeving.nu)
      .voerIn(bronnen) { voortgang.meld($0) }
    voortgang.wis()
    if uitvoer.json {
      Uit.json([
        "gelezen": .integer(uitslag.gelezen), "nieuw": .integer(uitslag.nieuw),
        "overgeslagen": .integer(uitslag.overgeslagen),
      ])
    } else {
      Uit.regel(Uitdraai(Taalkeuze.taal).invoer(uitslag))
    }
  }
}

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Schrijf alle gebeurtenissen als canonieke JSON Lines.",
    discussion: """
      Met --pseudonymous krijgt elke casus een schijnnummer (P-…), overal hetzelfde en elke keer \
      anders, zodat het elders ingevoerd kan worden. Teksten, namen en de id's van gebeurtenissen \
      blijven zoals ze zijn: dit maakt een dossier niet anoniem.

      VOORBEELD
        experttafel export gebeurtenissen.jsonl --store regio
      """)

  @Argument(help: ArgumentHelp("Zonder: de standaarduitvoer.", valueName: "bestand"))
  var bestand: String?

  @Flag(help: "Met schijnnummers voor de casussen; teksten veranderen niet.")
  var pseudonymous = false

  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let journaal = try opslag.journaal(alleenLezen: true, voor: .uitvoeren)
    let schijn = pseudonymous ? Pseudoniemen() : nil
    guard let bestand else {
      return try journaal.voerUit(schijn) { bytes in
        let code = Uit.schrijf(bytes, naar: STDOUT_FILENO)
        if code != 0 { throw Gebruiksfout.nietGeschreven(bestand: "-", code: code) }
      }
    }
    let uit = try NieuwBestand(bestand)
    try journaal.voerUit(schijn) { try uit.schrijf($0) }
    try uit.klaar()
  }
}

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Controleer de hele opslag.",
    discussion: """
      Zonder wachtwoordzin wordt van een verzegelde opslag alleen de keten gecontroleerd.

      VOORBEELD
        experttafel verify --store regio
      """)

  @OptionGroup var uitvoer: Jsonoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let journaal = try opslag.dicht(alleenLezen: true)
    try opslag.ontgrendel(journaal, voor: .controleren, magDicht: true)
    let isDicht = journaal.store.isLocked
    let voortgang = Voortgang()
    defer { voortgang.wis() }
    let uitslag = try journaal.store.verify { voortgang.meld(Int($0)) }
    voortgang.wis()
    if let breuk = uitslag.broken {
      let reden = breuk.reason.zin(Taalkeuze.taal)
      if uitvoer.json {
        Uit.json(["heel": false, "positie": .integer(Int(breuk.position)), "reden": .text(reden)])
      } else {
        Uit.fout(Uitdraai(Taalkeuze.taal).breuk(positie: Int(breuk.position), reden))
      }
      throw Gebruiksfout.antwoord(.slechteGegevens)
    }
    let gewist = uitslag.wiped + (isDicht ? 0 : try journaal.restenMetInhoud())
    if uitvoer.json {
      Uit.json([
        "gebeurtenissen": .integer(uitslag.events), "gewist": .integer(gewist),
        "heel": true, "stromen": .integer(uitslag.streams),
      ])
    } else {
      Uit.regel(Uitdraai(Taalkeuze.taal).heel(uitslag, gewist: gewist))
      if isDicht { Uit.regel(Uitdraai(Taalkeuze.taal).alleenKeten) }
    }
  }
}
