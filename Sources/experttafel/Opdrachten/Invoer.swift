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
    if uitslag.nieuw > 0 { IJkpunten.zetNa(journaal) }
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

  @Option(help: ArgumentHelp("Waarom, voor het inzagelog.", valueName: "tekst"))
  var reason: String?

  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let journaal = try opslag.journaal(alleenLezen: true, voor: .uitvoeren)
    try journaal.vereisInzageInAlles()
    try Toezicht(journaal).noteer(
      .uitgevoerd, reden: reason, door: Omgeving.wie, op: Omgeving.nu)
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

  @Option(
    help: ArgumentHelp("IJkpunten die elders bewaard zijn.", valueName: "bestand"))
  var checkpoint: String?

  @OptionGroup var uitvoer: Jsonoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let taal = Taalkeuze.taal
    let journaal = try opslag.dicht(alleenLezen: true)
    // A missing file comes before bad data.
    let elders = try checkpoint.map { try IJkpunten.lees($0) } ?? []
    try opslag.ontgrendel(journaal, voor: .controleren, magDicht: true)
    let isDicht = journaal.store.isLocked
    let voortgang = Voortgang()
    defer { voortgang.wis() }
    let controle = try Toezicht(journaal).controleer(tegen: elders) { voortgang.meld($0) }
    voortgang.wis()
    if let breuk = controle.breuk {
      let reden = breuk.zin(taal)
      if uitvoer.json {
        Uit.json(["heel": false, "positie": .integer(breuk.positie), "reden": .text(reden)])
      } else {
        Uit.fout(Uitdraai(taal).breuk(positie: breuk.positie, reden))
      }
      throw Gebruiksfout.antwoord(.slechteGegevens)
    }
    if !isDicht { noteer(journaal) }
    let uitslag = controle.uitslag
    let gewist = uitslag.wiped + (isDicht ? 0 : try journaal.restenMetInhoud())
    if uitvoer.json {
      Uit.json([
        "gebeurtenissen": .integer(uitslag.events), "gewist": .integer(gewist),
        "heel": true, "stromen": .integer(uitslag.streams),
      ])
    } else {
      Uit.regel(Uitdraai(taal).heel(uitslag, gewist: gewist))
      if isDicht { Uit.regel(Uitdraai(taal).alleenKeten) }
    }
  }

  /// A check shows nothing of a dossier: it does not wait for the log of reads, but says so.
  private func noteer(_ journaal: Journaal) {
    do {
      try Toezicht(journaal).noteer(.gecontroleerd, door: Omgeving.wie, op: Omgeving.nu)
    } catch {
      Uit.fout(Afsluiting.zin(error))
    }
  }
}
