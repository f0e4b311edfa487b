import Codec

/// Proposes the number of a new casus: `ET-2026-00032`, a prefix, the year, and one more than the
/// highest of that year, also of casussen that were destroyed.
public enum Zaaknummer {
  public static let standaardVoorvoegsel = "ET"
  private static let cijfers = 5

  /// - Parameter voorvoegsel: `nil` takes that of the numbers that are used most.
  public static func voorstel(
    _ wereld: Wereld, op dag: Datum, voorvoegsel: String? = nil
  ) -> String {
    let delen = wereld.standen.keys.filter { $0.soort == .casus }.compactMap { Delen($0.id) }
    let voorvoegsel = voorvoegsel ?? gangbaar(delen)
    let jaar = dag.delen.jaar
    let hoogste =
      delen.filter { $0.jaar == jaar && ExactText($0.voorvoegsel) == ExactText(voorvoegsel) }
      .map(\.volgnummer).max() ?? 0
    return "\(voorvoegsel)-\(Datum.cijfers(jaar, 4))-\(Datum.cijfers(hoogste + 1, cijfers))"
  }

  private static func gangbaar(_ delen: [Delen]) -> String {
    var aantallen: [ExactText: Int] = [:]
    for deel in delen { aantallen[ExactText(deel.voorvoegsel), default: 0] += 1 }
    let meeste = aantallen.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return meeste?.key.string ?? standaardVoorvoegsel
  }

  private struct Delen {
    let voorvoegsel: String
    let jaar: Int
    let volgnummer: Int

    /// `nil` for a number of another form: nine digits at most, so that one can always be added.
    init?(_ zaaknummer: String) {
      let delen = zaaknummer.split(separator: "-", omittingEmptySubsequences: false)
      guard delen.count == 3, !delen[0].isEmpty, delen[1].utf8.count == 4,
        1...9 ~= delen[2].utf8.count,
        let jaar = Int(delen[1]), let volgnummer = Int(delen[2]), jaar >= 0, volgnummer >= 0
      else { return nil }
      voorvoegsel = String(delen[0])
      self.jaar = jaar
      self.volgnummer = volgnummer
    }
  }
}
