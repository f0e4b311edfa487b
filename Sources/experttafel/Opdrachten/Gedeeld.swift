import ArgumentParser
import Domain
import EventStore
import Program
import Screens

/// What every command takes.
struct Opslagoptie: ParsableArguments {
  @Option(help: ArgumentHelp("De map van de opslag.", valueName: "map"))
  var store: String?

  @Option(help: ArgumentHelp("nl of en.", valueName: "taal"))
  var language: Taal?

  func validate() throws { if let language { Taalkeuze.kies(language) } }

  /// Opens the store without folding it.
  func journaal(alleenLezen: Bool) throws -> Journaal {
    Journaal(try SQLiteEventStore.open(at: try Omgeving.opslag(store), readOnly: alleenLezen))
  }
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
    if let dag = Datum(at) { return Amsterdam.einde(van: dag) }
    guard let moment = Moment(at) else { throw Gebruiksfout.geenMoment(at) }
    return moment
  }
}
