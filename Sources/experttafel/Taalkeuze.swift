import Screens
import Synchronization

/// The language of this run: `--language`, else Dutch.
enum Taalkeuze {
  private static let gekozen = Mutex(Taal.nl)

  static var taal: Taal { gekozen.withLock { $0 } }

  static func kies(_ taal: Taal) { gekozen.withLock { $0 = taal } }
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
    case .periodeOntbreekt:
      taal("Geef --from en --to, of --quarter.", "Give --from and --to, or --quarter.")
    case .alleenOnverzegeld:
      taal(
        "Deze versie maakt alleen onverzegelde opslag: geef --unsealed.",
        "This version only makes unsealed stores: give --unsealed.")
    case .geenCasus(let nummer):
      taal("Er is geen casus \(nummer.veilig).", "There is no casus \(nummer.veilig).")
    case .nietGeschreven(let bestand, let code):
      taal(
        "Kan niet schrijven: \(bestand.veilig) (fout \(code))",
        "Cannot write: \(bestand.veilig) (error \(code))")
    case .antwoord: nil
    }
  }
}
