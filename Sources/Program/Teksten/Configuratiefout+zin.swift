import Screens
import TUI

extension Configuratiefout {
  /// What is wrong, as one sentence with its line.
  public func zin(_ taal: Taal) -> String { "config.toml:\(regel): \(reden.zin(taal))" }
}

extension Configuratiefout.Reden {
  func zin(_ taal: Taal) -> String {
    switch self {
    case .vorm: taal("dit is geen TOML.", "this is not TOML.")
    case .onbekend(let naam):
      taal("\(naam.veilig) is hier niet bekend.", "\(naam.veilig) is not known here.")
    case .taal: taal("kies nl of en.", "choose nl or en.")
    case .minuten:
      taal("minutes is een getal van 0 tot 1440.", "minutes is a number from 0 to 1440.")
    case .map(let naam):
      taal(
        "\(naam.veilig) is een map die met / begint.",
        "\(naam.veilig) is a folder that begins with /.")
    case .plaatsen:
      taal(
        "places is een lijst van mappen die met / beginnen.",
        "places is a list of folders that begin with /.")
    case .getal(let naam, let bereik):
      taal(
        "\(naam.veilig) is een getal van \(bereik.lowerBound) tot \(bereik.upperBound).",
        "\(naam.veilig) is a number from \(bereik.lowerBound) to \(bereik.upperBound).")
    case .tekst(let naam):
      taal("\(naam.veilig) moet een tekst zijn.", "\(naam.veilig) must be a text.")
    case .bestand(let naam):
      taal(
        "\(naam.veilig) is een bestand dat met / begint.",
        "\(naam.veilig) is a file that begins with /.")
    case .toets(let spelling):
      taal("er is geen toets \(spelling.veilig).", "there is no key \(spelling.veilig).")
    case .dubbel(let toets, let eerste, let tweede):
      taal(
        "\(toets.veilig) staat bij \(eerste.veilig) en bij \(tweede.veilig).",
        "\(toets.veilig) is asked for by \(eerste.veilig) and by \(tweede.veilig).")
    }
  }
}

extension ThemeError {
  /// What is wrong with a theme, as one sentence with its line.
  public func zin(_ taal: Taal) -> String {
    switch reason {
    case .syntax: taal("thema, regel \(line): dit is geen TOML.", "theme, line \(line): not TOML.")
    default:
      taal(
        "thema, regel \(line): \(String(describing: reason).veilig)",
        "theme, line \(line): \(String(describing: reason).veilig)")
    }
  }
}
