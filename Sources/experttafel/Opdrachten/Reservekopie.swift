import ArgumentParser
import Domain
import EventStore
import Program

struct BackupOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Maak een nagekeken kopie van de opslag, terwijl er gewerkt wordt.",
    discussion: """
      In de map komt een nieuwe map met gebeurtenissen en sleutels apart: bewaar die op verschillende \
      plekken. Er wordt nooit iets overschreven.

      VOORBEELD
        experttafel backup /media/stick --store regio
      """)

  @Argument(help: ArgumentHelp("Waar de kopieën staan.", valueName: "map"))
  var map: String

  @OptionGroup var uitvoer: Jsonoptie
  @OptionGroup var opslag: Opslagoptie

  func run() throws {
    let journaal = try opslag.dicht(alleenLezen: true)
    let store = journaal.store
    defer { store.close() }
    // The night's work needs no passphrase: then the chain is checked and not the seals.
    try opslag.ontgrendel(journaal, voor: .reservekopie, magDicht: true)
    try Toezicht(journaal).noteer(.reservekopie, door: Omgeving.wie, op: Omgeving.nu)
    let voortgang = Voortgang()
    defer { voortgang.wis() }
    let kopie = try store.backup(to: map, at: Int64(Omgeving.nu.seconden)) {
      voortgang.meld(Int($0))
    }
    voortgang.wis()
    if uitvoer.json {
      Uit.json(kopie.json)
    } else {
      Uit.regel(Uitdraai(Taalkeuze.taal).reservekopie(kopie))
    }
  }
}

struct RestoreOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Zet een kopie terug op een lege plek, of beproef haar.",
    discussion: """
      Wat na de kopie vernietigd is blijft vernietigd: geef daarvoor het nieuwste \
      vernietigingsregister van een andere plek.

      VOORBEELD
        experttafel restore /media/stick --ledger /media/usb/ledger --store nieuw
        experttafel restore --drill /media/stick
      """)

  @Argument(
    help: ArgumentHelp("Een kopie, of een map met kopieën: de nieuwste.", valueName: "kopie"))
  var kopie: String

  @Option(
    help: ArgumentHelp("Waar de sleutels staan, als ze elders bewaard zijn.", valueName: "map"))
  var keys: String?

  @Option(help: ArgumentHelp("Het nieuwste vernietigingsregister.", valueName: "bestand"))
  var ledger: String?

  @Option(
    help: ArgumentHelp("Zonder register, om deze reden; dat wordt vermeld.", valueName: "reden"))
  var withoutLedger: String?

  @Flag(help: "Beproef de kopie in een tijdelijke map; de opslag wordt niet aangeraakt.")
  var drill = false

  @OptionGroup var opslag: Opslagoptie

  private func controleer() throws {
    let heeftReden = withoutLedger.map { !$0.allSatisfy(\.isWhitespace) } ?? true
    let dubbel = ledger != nil && withoutLedger != nil
    if !heeftReden || dubbel || (drill && (ledger != nil || withoutLedger != nil)) {
      throw Gebruiksfout.eenRegister
    }
  }

  func run() throws {
    try controleer()
    if !drill, ledger == nil, withoutLedger == nil { throw StoreError.backup(.ledgerNeeded) }
    let bron = try RestoreSource(kopie, keys: keys)
    let voortgang = Voortgang()
    defer { voortgang.wis() }
    if drill { return try beproef(bron, voortgang) }
    let plek = try Omgeving.opslag(opslag.store)
    let hersteld = try SQLiteEventStore.restore(
      bron, to: plek, ledger: ledger, progress: { voortgang.meld(Int($0)) },
      prepare: { store, _ in
        let journaal = Journaal(store)
        try opslag.ontgrendel(journaal, voor: .herstellen, magDicht: true)
        try Toezicht(journaal).noteer(
          .hersteld, reden: withoutLedger, door: Omgeving.wie, op: Omgeving.nu)
      })
    voortgang.wis()
    Uit.regel(Uitdraai(Taalkeuze.taal).hersteld(hersteld, in: plek))
  }

  private func beproef(_ bron: RestoreSource, _ voortgang: Voortgang) throws {
    var casussen: Int?
    // The folder of the backup may be on something that cannot be written, the temporary one may be
    // too small: whoever knows better sets TMPDIR.
    let werkplek = Omgeving["TMPDIR"] ?? bron.path
    let uitslag = try SQLiteEventStore.drill(
      bron, in: werkplek, progress: { voortgang.meld(Int($0)) },
      prepare: { store in
        try opslag.ontgrendel(Journaal(store), voor: .controleren, magDicht: true)
      },
      use: { store in
        guard !store.isLocked else { return }
        let journaal = Journaal(store)
        try journaal.laadNieuwe()
        casussen = journaal.wereld.casussen.count
      })
    voortgang.wis()
    Uit.regel(Uitdraai(Taalkeuze.taal).beproefd(uitslag, casussen: casussen))
  }
}
