import ArgumentParser
import Codec
import Domain
import Exchange
import Glibc
import Program

struct DiffOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Wat er tussen twee momenten bijkwam, verplaatst en afgehandeld is.",
    discussion: """
      Met een enkele --at is het andere moment nu.

      VOORBEELD
        experttafel diff --at 2026-03-01 --at 2026-03-24 --store regio
      """)

  @Option(
    help: ArgumentHelp(
      "Een moment (RFC 3339) of het eind van een dag (JJJJ-MM-DD); een of twee keer.",
      valueName: "moment"))
  var at: [String] = []

  @Option(help: ArgumentHelp("Alleen deze casus.", valueName: "zaaknummer"))
  var casus: String?

  @OptionGroup var uitvoer: Jsonoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    guard 1...2 ~= at.count else { throw Gebruiksfout.tweeMomenten }
    var momenten = try at.map { try Momentoptie.moment($0) }
    if momenten.count == 1 { momenten.append(Omgeving.nu) }
    momenten.sort()
    let journaal = try opslag.journaal(alleenLezen: true)
    if let casus { try journaal.vereisInzage(casus: casus) }
    let (toen, nu) = (
      try journaal.zichtbareWereld(op: momenten[0]),
      try journaal.zichtbareWereld(op: momenten[1])
    )
    if let casus {
      guard toen.casussen[casus] != nil || nu.casussen[casus] != nil else {
        throw Gebruiksfout.geenCasus(casus)
      }
      try Toezicht(journaal).noteer(
        .dossierGeopend, casus: casus, door: Omgeving.wie, op: Omgeving.nu)
    }
    let verschil = Verschil(toen, op: momenten[0], nu, op: momenten[1], casus: casus)
    if uitvoer.json {
      Uit.json(verschil.json)
    } else {
      Uit.regel(Uitdraai(Taalkeuze.taal).verschil(verschil))
    }
  }
}

struct ReplayOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Speel het bord of het leven van een casus regel voor regel na.",
    discussion: """
      Aan het eind is alles uit de gebeurtenissen alleen herbouwd en vergeleken met wat in gebruik \
      is; is dat niet gelijk, dan eindigt het met 65.

      VOORBEELD
        experttafel replay --casus ET-2026-00031 --store regio
        experttafel replay --from 2026-01-01 --to 2026-03-31 --speed 7 --store regio
      """)

  @Option(help: ArgumentHelp("Alleen deze casus.", valueName: "zaaknummer"))
  var casus: String?
  @Option(help: ArgumentHelp("Het begin; anders de eerste gebeurtenis.", valueName: "datum"))
  var from: String?
  @Option(help: ArgumentHelp("Het eind; anders nu.", valueName: "datum"))
  var to: String?
  @Option(
    help: ArgumentHelp(
      "Zoveel dagen in een seconde; zonder gaat het zo snel als het kan.", valueName: "dagen"))
  var speed: Int?

  @OptionGroup var uitvoer: Jsonoptie
  @OptionGroup var opslag: Opslagoptie

  func validate() throws {
    if let speed, !(1...3650 ~= speed) {
      throw ValidationError("--speed: 1–3650.")
    }
  }

  func run() throws {
    let tot = try to.map { Amsterdam.einde(van: try Momentoptie.dag($0)) } ?? Omgeving.nu
    let gevraagd = try from.map { Amsterdam.begin(van: try Momentoptie.dag($0)) }
    if let gevraagd, gevraagd > tot { throw Gebruiksfout.omgekeerdePeriode }
    let journaal = try opslag.journaal(alleenLezen: true)
    try journaal.laadNieuwe()
    var terugkijker = try Terugkijker(journaal)
    if let casus {
      try journaal.vereisInzage(casus: casus)
      guard journaal.wereld.casussen[casus] != nil else { throw Gebruiksfout.geenCasus(casus) }
      try Toezicht(journaal).noteer(
        .dossierGeopend, casus: casus, door: Omgeving.wie, op: Omgeving.nu)
    } else {
      try journaal.vereisInzageInAlles()
    }
    let van = gevraagd ?? terugkijker.tijdlijn.bereik(.was)?.lowerBound ?? tot
    let begin = Amsterdam.begin(van: van.datum)
    let taal = Taalkeuze.taal
    var stappen: [JSONValue] = []
    var vorige: Moment?
    try terugkijker.speel(van: begin, tot: tot, casus: casus, in: journaal) { stap in
      if uitvoer.json { return stappen.append(stap.json) }
      if let speed, let vorige { wacht(stap.moment.nanoseconden - vorige.nanoseconden, speed) }
      vorige = stap.moment
      Uit.regel(Uitdraai(taal).stap(stap))
    }
    let bewijs = try Bewijs(journaal, &terugkijker, van: begin.datum, tot: tot)
    if uitvoer.json {
      Uit.json(["bewijs": bewijs.json, "stappen": .array(stappen)])
    } else {
      Uit.regel(Uitdraai(taal).bewijs(bewijs))
    }
    if !bewijs.isGelijk { throw Gebruiksfout.antwoord(.slechteGegevens) }
  }

  /// Waits as long as the time between two events takes at this speed, two seconds at most.
  private func wacht(_ nanoseconden: Int, _ dagen: Int) {
    let microseconden = nanoseconden / 1_000 / 86_400 / dagen
    if microseconden > 0 { usleep(UInt32(min(microseconden, 2_000_000))) }
  }
}
