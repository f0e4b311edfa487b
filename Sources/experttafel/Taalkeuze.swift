import EventStore
import Program
import Screens
import Synchronization
import Terminal

/// The language of this run: `--language`, else that of the configuration, else Dutch.
enum Taalkeuze {
  private static let gekozen = Mutex(Taal?.none)

  static var taal: Taal { gekozen.withLock { $0 } ?? .nl }

  static func kies(_ taal: Taal) { gekozen.withLock { $0 = taal } }

  /// What was asked for on the command line stands.
  static func stelVoor(_ taal: Taal?) { gekozen.withLock { $0 = $0 ?? taal } }
}

extension Gebruiksfout {
  func zin(_ taal: Taal) -> String? {
    switch self {
    case .geenThuismap:
      taal("Geef --store: er is geen thuismap.", "Give --store: there is no home folder.")
    case .geenMoment(let tekst):
      taal("Geen moment of datum: \(tekst.veilig)", "Not a moment or date: \(tekst.veilig)")
    case .geenDatum(let tekst):
      taal("Geen datum (JJJJ-MM-DD): \(tekst.veilig)", "Not a date (YYYY-MM-DD): \(tekst.veilig)")
    case .geenKwartaal(let tekst):
      taal("Geen kwartaal (2026-Q1): \(tekst.veilig)", "Not a quarter (2026-Q1): \(tekst.veilig)")
    case .omgekeerdePeriode:
      taal("--from ligt na --to.", "--from is after --to.")
    case .vormOntbreekt:
      taal(
        "Een bestand voor buiten het team is van één kwartaal: --quarter met --format, zonder --json.",
        "A file for outside the team is of one quarter: --quarter with --format, without --json.")
    case .periodeOntbreekt:
      taal("Geef --from en --to, of --quarter.", "Give --from and --to, or --quarter.")
    case .eenRegister:
      taal(
        "Geef --ledger, of --without-ledger met een reden; bij --drill geen van beide.",
        "Give --ledger, or --without-ledger with a reason; with --drill neither.")
    case .tweeMomenten:
      taal("Geef --at een of twee keer.", "Give --at once or twice.")
    case .geenTafels:
      taal(
        "Er zijn nog geen tafels: een kalender heeft er minstens een.",
        "There are no tables yet: a calendar has at least one.")
    case .geenCasus(let nummer):
      taal("Er is geen casus \(nummer.veilig).", "There is no casus \(nummer.veilig).")
    case .geenThema(let naam):
      taal("Er is geen thema \(naam.veilig).", "There is no theme \(naam.veilig).")
    case .geenTape(let naam):
      taal(
        "Er is geen tape \(naam.veilig); demo --list noemt ze.",
        "There is no tape \(naam.veilig); demo --list names them.")
    case .geenTapeGegeven:
      taal(
        "--speed, --step en --record gaan over een --tape.",
        "--speed, --step and --record are about a --tape.")
    case .tapeInRegels:
      taal("Een tape gaat niet met --plain.", "A tape does not go with --plain.")
    case .tapeVanTape:
      taal("--record-tape gaat niet met --tape.", "--record-tape does not go with --tape.")
    case .geenOpname:
      taal(
        "Een tape wordt alleen van de demo gemaakt: wat men typt over een kind hoort in geen tape.",
        "A tape is made of the demo only: what is typed about a child belongs in no tape.")
    case .tempo: taal("--speed is 0.1 tot 100.", "--speed is 0.1 to 100.")
    case .nietGeschreven(let bestand, let code):
      taal(
        "Kan niet schrijven: \(bestand.veilig) (fout \(code))",
        "Cannot write: \(bestand.veilig) (error \(code))")
    case .geenIJkpunt(let bestand, let regel):
      taal(
        "\(bestand.veilig):\(regel): dit is geen ondertekend ijkpunt.",
        "\(bestand.veilig):\(regel): this is not a signed checkpoint.")
    case .ijkpuntplaats(let plaats, let reden, let aantal):
      taal(
        "Het ijkpunt staat naast de opslag, maar niet op \(aantal) andere plaats(en), zoals "
          + "\(plaats.veilig): \(reden.zin(taal))",
        "The checkpoint stands beside the store, but not at \(aantal) other place(s), such as "
          + "\(plaats.veilig): \(reden.zin(taal))")
    case .antwoord: nil
    }
  }
}

extension TerminalError {
  func zin(_ taal: Taal) -> String {
    switch self {
    case .notATerminal:
      taal(
        "Dit is geen terminal; vraag een antwoord met board, agenda, dossier of report.",
        "This is no terminal; ask for an answer with board, agenda, dossier or report.")
    case .termMissing:
      taal(
        "TERM is niet gezet, bijvoorbeeld op xterm-256color.",
        "TERM is not set, as to xterm-256color.")
    case .termUnknown(let naam):
      taal(
        "De terminal \(naam.veilig) is hier niet bekend; probeer TERM=xterm-256color.",
        "The terminal \(naam.veilig) is not known here; try TERM=xterm-256color.")
    case .termTooSimple(let naam):
      taal(
        "De terminal \(naam.veilig) kan geen scherm tonen.",
        "The terminal \(naam.veilig) cannot show a screen.")
    case .system(let code):
      taal("De terminal weigert (fout \(code)).", "The terminal refuses (error \(code)).")
    }
  }
}
