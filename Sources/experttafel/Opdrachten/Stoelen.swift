import ArgumentParser
import Domain
import EventStore
import Program
import Screens

struct StoelOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seat",
    abstract: "Wie de opslag kan openen, en in welke rol.",
    discussion: """
      VOORBEELD
        experttafel seat add p.bakker --role procesversneller --store regio
        experttafel seat list --store regio
        experttafel seat passphrase --store regio
      """,
    subcommands: [Bij.self, Lijst.self, Weg.self, AnderWachtwoord.self])
}

extension Rol: ExpressibleByArgument {}

struct Nieuwoptie: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Lees de nieuwe wachtwoordzin uit dit bestandsnummer.", valueName: "nummer"))
  var newPassphraseFd: String?

  /// Where the new passphrase comes from, looked at before anything else happens.
  func bron() throws -> () throws -> Passphrase {
    if let newPassphraseFd { return try Overhandigd(newPassphraseFd).nieuwWachtwoord }
    guard let gesprek = Gesprek() else { throw Toegangsfout.nieuwZonderTerminal }
    return gesprek.nieuwWachtwoord
  }
}

extension StoelOpdracht {
  struct Bij: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Geef iemand een stoel.",
      discussion: "VOORBEELD\n  experttafel seat add p.bakker --role procesversneller")

    @Argument(help: ArgumentHelp("Kleine letters, cijfers, . en -.", valueName: "naam"))
    var naam: String
    @Option(
      help: ArgumentHelp("voorzitter, procesversneller, secretaris of lezer.", valueName: "rol"))
    var role: Rol
    @OptionGroup var nieuw: Nieuwoptie
    @OptionGroup var opslag: Opslagoptie

    func run() throws {
      let naam = try Stoelnaam.lees(naam)
      let bron = try nieuw.bron()
      let store = try opslag.stoelen(voor: .stoelen).store
      if try store.seats().contains(where: { $0.name == naam }) {
        throw StoreError.seatExists(name: naam)
      }
      try store.putSeat(Seat(name: naam, role: role.rawValue), bron(), isNew: true)
      Uit.regel(Gespreksteksten(Taalkeuze.taal).stoelErbij(naam, role.rawValue))
    }
  }

  struct Lijst: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "De stoelen met hun rol; vraagt geen wachtwoordzin.",
      discussion: "VOORBEELD\n  experttafel seat list --store regio")

    @OptionGroup var uitvoer: Jsonoptie
    @OptionGroup var opslag: Opslagoptie

    func run() throws {
      let store = try opslag.dicht(alleenLezen: true).store
      guard store.isSealed else { throw Toegangsfout.geenStoelen }
      let stoelen = try store.seats()
      if uitvoer.json {
        return Uit.json(
          .array(stoelen.map { ["rol": .text($0.role), "stoel": .text($0.name)] }))
      }
      // The words that --role takes, in both languages.
      for stoel in stoelen { Uit.regel("\(stoel.name.veilig)  \(stoel.role.veilig)") }
    }
  }

  struct Weg: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Neem een stoel weg.",
      discussion: "VOORBEELD\n  experttafel seat remove p.bakker --store regio")

    @Argument(help: ArgumentHelp("De naam van de stoel.", valueName: "naam"))
    var naam: String
    @OptionGroup var opslag: Opslagoptie

    func run() throws {
      let store = try opslag.stoelen(voor: .stoelen).store
      let voorzitters = try store.seats().filter { $0.role == Rol.voorzitter.rawValue }
      if voorzitters.map(\.name) == [naam] { throw Toegangsfout.laatsteVoorzitter(naam) }
      try store.removeSeat(naam)
      Uit.regel(Gespreksteksten(Taalkeuze.taal).stoelWeg(naam))
    }
  }

  struct AnderWachtwoord: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "passphrase",
      abstract: "Geef een stoel een andere wachtwoordzin: zonder naam de eigen stoel.",
      discussion: "VOORBEELD\n  experttafel seat passphrase --store regio")

    @Argument(help: ArgumentHelp("De naam van de stoel.", valueName: "naam"))
    var naam: String?
    @OptionGroup var nieuw: Nieuwoptie
    @OptionGroup var opslag: Opslagoptie

    func run() throws {
      let bron = try nieuw.bron()
      // One's own passphrase is one's own affair.
      let journaal = try opslag.stoelen(voor: .lezen)
      guard let zelf = journaal.store.seat else { throw StoreError.locked }
      if zelf.isRecovery, naam == nil { throw Toegangsfout.welkeStoel }
      let naam = naam ?? zelf.name
      if naam != zelf.name { try journaal.vereis(.stoelen) }
      guard let stoel = try journaal.store.seats().first(where: { $0.name == naam }) else {
        throw StoreError.seatUnknown(name: naam)
      }
      try journaal.store.putSeat(stoel, bron(), isNew: false)
      Uit.regel(Gespreksteksten(Taalkeuze.taal).wachtwoordVeranderd(naam))
    }
  }
}

extension Opslagoptie {
  /// A sealed store, unlocked to change its seats.
  func stoelen(voor verrichting: Verrichting) throws -> Journaal {
    let journaal = try dicht(alleenLezen: false)
    guard journaal.store.isSealed else { throw Toegangsfout.geenStoelen }
    try ontgrendel(journaal, voor: verrichting)
    return journaal
  }
}
