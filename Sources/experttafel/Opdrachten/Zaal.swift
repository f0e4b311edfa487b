import ArgumentParser
import Program
import Screens
import Terminal

struct ZaalOpdracht: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zaal",
    abstract: "Het scherm in de zaal: de vraag, wat is afgesproken en wie wat doet.",
    discussion: """
      Start dit in een tweede terminal naast het programma van de voorzitter, onder dezelfde \
      gebruiker. Het opent geen opslag en kent geen sleutel: het toont wat het programma van de \
      voorzitter stuurt. Maak de letters groot met de terminal zelf. q stopt.

      VOORBEELD
        experttafel zaal
        experttafel zaal --demo
      """)

  @Flag(help: "Volg een demo.")
  var demo = false

  @OptionGroup var scherm: Schermoptie
  @Option(help: ArgumentHelp("nl of en.", valueName: "taal"))
  var language: Taal?

  func validate() throws { if let language { Taalkeuze.kies(language) } }

  func run() throws {
    let configuratie = demo ? Configuratie() : try Configuratiebestand.lees()
    Taalkeuze.stelVoor(configuratie.taal)
    let thema = try Themakeuze.thema(scherm.theme ?? configuratie.thema)
    let fouten = try Logboek("fouten")
    let terminal = try Terminal.open(
      TerminalSettings(environment: Omgeving.terminal, log: fouten.descriptor))
    defer { terminal.close() }
    Zaallus(
      try Zaalplek.socket(isDemo: demo), op: Venster(terminal, thema), Taalkeuze.taal
    ).draai()
  }
}

/// Where the chair's program and the wall find each other: a folder of this user alone.
enum Zaalplek {
  /// A demo has a wall of its own, so that nothing fictional is shown at a real table.
  private static func naam(_ isDemo: Bool) -> String { isDemo ? "zaal-demo" : "zaal" }

  private static func map() throws -> String {
    if let runtime = Omgeving["XDG_RUNTIME_DIR"] { return runtime + "/experttafel" }
    return try Logboek.map() + "/zaal"
  }

  static func socket(isDemo: Bool) throws -> String { try "\(map())/\(naam(isDemo)).sock" }

  /// The wall is an extra: without one the program goes on, and says why in its log.
  static func open(isDemo: Bool, nietGelukt: (any Error) -> Void) -> Zaalzender? {
    do { return try Zaalzender(in: map(), naam: naam(isDemo)) } catch {
      nietGelukt(error)
      return nil
    }
  }
}
