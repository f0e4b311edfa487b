import ArgumentParser
import Domain
import EventStore
import Program
import Screens

/// What every command takes.
struct Opslagoptie: ParsableArguments {
  @Option(help: ArgumentHelp("De map van de opslag.", valueName: "map"))
  var store: String?

  @Option(
    help: ArgumentHelp(
      "Uw stoel; anders $EXPERTTAFEL_SEAT, anders uw inlognaam.", valueName: "naam"))
  var seat: String?

  @Option(
    help: ArgumentHelp(
      "Lees de wachtwoordzin uit dit bestandsnummer; anders $EXPERTTAFEL_PASSPHRASE_FD.",
      valueName: "nummer"))
  var passphraseFd: String?

  @Option(help: ArgumentHelp("nl of en.", valueName: "taal"))
  var language: Taal?

  func validate() throws { if let language { Taalkeuze.kies(language) } }

  /// Opens and unlocks the store without folding it.
  func journaal(alleenLezen: Bool, voor verrichting: Verrichting = .lezen) throws -> Journaal {
    let journaal = try dicht(alleenLezen: alleenLezen)
    try ontgrendel(journaal, voor: verrichting)
    return journaal
  }

  /// Opens the store and leaves a sealed one locked.
  func dicht(alleenLezen: Bool) throws -> Journaal {
    Journaal(try SQLiteEventStore.open(at: try Omgeving.opslag(store), readOnly: alleenLezen))
  }

  /// Opens the store for the screens: to record in, and where that cannot be, to read.
  func voorScherm() throws -> (journaal: Journaal, kanSchrijven: Bool) {
    do {
      return (try dicht(alleenLezen: false), true)
    } catch StoreError.busy {
      throw StoreError.busy
    } catch is StoreError {
      return (try dicht(alleenLezen: true), false)
    }
  }

  /// Unlocks, and throws when the seat may not do this.
  func ontgrendel(
    _ journaal: Journaal, voor verrichting: Verrichting, magDicht: Bool = false
  ) throws {
    if journaal.store.isLocked {
      try toegang().ontgrendel(journaal.store, magDicht: magDicht)
    }
    if !journaal.store.isLocked { try journaal.vereis(verrichting) }
  }

  func toegang() throws -> Toegang { try Toegang(stoel: seat, descriptor: passphraseFd) }
}

extension Taal: ExpressibleByArgument {}

struct Jsonoptie: ParsableArguments {
  @Flag(help: "Schrijf één waarde als canonieke JSON.")
  var json = false
}

struct Momentoptie: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Zoals het was op een moment (RFC 3339) of aan het eind van een dag (JJJJ-MM-DD).",
      valueName: "moment"))
  var at: String?

  func moment() throws -> Moment {
    guard let at else { return Omgeving.nu }
    return try Self.moment(at)
  }

  static func moment(_ tekst: String) throws -> Moment {
    if let dag = Datum(tekst) { return Amsterdam.einde(van: dag) }
    guard let moment = Moment(tekst) else { throw Gebruiksfout.geenMoment(tekst) }
    return moment
  }

  static func dag(_ tekst: String) throws -> Datum {
    guard let dag = Datum(tekst) else { throw Gebruiksfout.geenDatum(tekst) }
    return dag
  }
}
