import Screens

/// A command of a tape as it is run: on the throwaway folder and nowhere else.
public enum Tapeopdracht {
  /// The arguments of a command.
  /// - Parameter woorden: as they stand in the tape: names without a path.
  /// - Parameter map: the folder; every store and copy of the tape lies in it.
  public static func argumenten(_ woorden: [String], in map: String, _ taal: Taal) -> [String] {
    var argumenten: [String] = []
    var vorige = ""
    for (plaats, woord) in woorden.enumerated() {
      let isNaam = plaats > 0 && !woord.hasPrefix("-") && vorige != "--without-ledger"
      argumenten.append(isNaam ? "\(map)/\(woord)" : woord)
      vorige = woord
    }
    if !woorden.contains("--store") { argumenten += ["--store", "\(map)/regio"] }
    return argumenten + ["--language", taal.rawValue]
  }
}
