import ArgumentParser
import Domain
import EventStore
import Program
import Screens

struct Bewaren: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "De dossiers die langer bewaard zijn dan hun termijn.",
    discussion: "VOORBEELD\n  experttafel retention --store regio")

  @OptionGroup var moment: Momentoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let moment = try moment.moment()
    let journaal = try opslag.journaal(alleenLezen: true, voor: .bewaartermijnZien)
    let termijnen = try Configuratiebestand.lees().bewaren.termijnen
    let lijst = Bewaarlijst(try journaal.wereld(op: moment), op: moment, termijnen)
    Uit.regel(Uitdraai(Taalkeuze.taal).bewaarlijst(lijst))
  }
}

struct Vernietigen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract:
      "Vernietig een dossier: gevraagd door één stoel, akkoord van een tweede, na bedenktijd.",
    discussion: """
      De bedenktijd is zeven dagen, of wat config.toml onder [retention] zegt. Daarna vernietigt \
      --confirm met het nummer de sleutel en de inhoud, zoekt in alle bestanden na of er niets van over \
      is, en schrijft de akte.

      VOORBEELD
        experttafel erase ET-2004-00012 --request --ground 'termijn verstreken' --store regio
        experttafel erase ET-2004-00012 --approve --seat p.bakker --store regio
        experttafel erase ET-2004-00012 --confirm ET-2004-00012 --store regio
      """)

  @Argument(help: ArgumentHelp("Het nummer van de casus.", valueName: "zaaknummer"))
  var zaaknummer: String

  @Flag(help: "Vraag om vernietiging.")
  var request = false
  @Flag(help: "Ga als tweede stoel akkoord.")
  var approve = false
  @Flag(help: "Trek het verzoek in.")
  var withdraw = false
  @Option(help: ArgumentHelp("Vernietig nu; typ het nummer nog eens.", valueName: "zaaknummer"))
  var confirm: String?
  @Option(help: ArgumentHelp("Op welke grond.", valueName: "tekst"))
  var ground: String?
  @Option(help: ArgumentHelp("Het besluit, als er een is.", valueName: "tekst"))
  var decision: String?
  @Flag(help: "De jeugdige of een ouder vroeg erom: de termijn hoeft niet om te zijn.")
  var onRequest = false
  @Option(help: ArgumentHelp("Waar de akte komt; anders in de statusmap.", valueName: "bestand"))
  var act: String?

  @OptionGroup var opslag: Opslagoptie

  func validate() throws {
    let gekozen = [request, approve, withdraw, confirm != nil].count { $0 }
    if gekozen > 1 { throw ValidationError("--request, --approve, --withdraw, --confirm: één.") }
    if request, ground == nil { throw ValidationError("--request: --ground ontbreekt.") }
  }

  func run() throws {
    let taal = Taalkeuze.taal
    let nu = Omgeving.nu
    let configuratie = try Configuratiebestand.lees()
    let journaal = try opslag.journaal(
      alleenLezen: false, voor: (approve ? Vernietigingsstap.akkoord : .voerUit).verrichting)
    try journaal.laadNieuwe()
    let wie = journaal.wie(anders: Omgeving.wie)
    let vernietiging = try Vernietiging(journaal, zaaknummer, configuratie.bewaren)
    if request, let ground {
      let verzoek = try vernietiging.vraag(
        grond: ground, besluit: decision, opVerzoek: onRequest, door: wie, op: nu)
      Uit.regel(verzoek.zin(taal))
    } else if approve {
      Uit.regel(try vernietiging.keurGoed(door: wie, op: nu).zin(taal))
    } else if withdraw {
      try vernietiging.trekIn()
    } else if let confirm {
      try voerUit(vernietiging, journaal, getypt: confirm, wie, nu)
    } else {
      guard let verzoek = try vernietiging.verzoek() else {
        throw Vernietigingsfout.geenVerzoek(zaaknummer)
      }
      Uit.regel(verzoek.zin(taal))
    }
  }

  private func voerUit(
    _ vernietiging: Vernietiging, _ journaal: Journaal, getypt: String, _ wie: String,
    _ nu: Moment
  ) throws {
    let bestand = try Akte(act ?? Akte.plek(zaaknummer))
    let handeling = Handeling(
      actor: wie, nu: nu, source: Herkomst.bron, nieuwId: { Herkomst.nieuwId(op: nu) })
    let toezicht = Toezicht(journaal)
    let akte = try vernietiging.voerUit(getypt: getypt, handeling) {
      try toezicht.noteer(.vernietigd, casus: zaaknummer, door: wie, op: nu)
      try IJkpunten.zet(journaal)
    }
    try bestand.schrijf(akte.tekst(Taalkeuze.taal))
    Uit.schrijf(akte.tekst(Taalkeuze.taal), naar: 1)
  }
}

/// The file of an act: nothing is there until it is written whole.
struct Akte: Aktebestand {
  let pad: String
  private let bestand: NieuwBestand

  /// Where the act of destroying a casus goes when nobody says otherwise.
  static func plek(_ zaaknummer: String) throws -> String {
    "\(try Logboek.map())/vernietiging-\(zaaknummer).txt"
  }

  init(_ pad: String) throws {
    self.pad = pad
    bestand = try NieuwBestand(pad)
  }

  /// The usual place, with what is in the way as one sentence.
  static func open(_ zaaknummer: String) throws(Aktefout) -> Akte {
    do { return try Akte(plek(zaaknummer)) } catch { throw Aktefout(zin: Afsluiting.zin(error)) }
  }

  func schrijf(_ tekst: String) throws(Aktefout) {
    do {
      try bestand.schrijf(Array(tekst.utf8))
      try bestand.klaar()
    } catch {
      throw Aktefout(zin: Afsluiting.zin(error))
    }
  }
}
