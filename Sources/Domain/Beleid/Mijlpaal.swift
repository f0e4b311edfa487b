// The birthdays at which rules change (R80): from 12 the young person agrees too, from 16 alone,
// and a plan for the future is made; at 18 youth care ends.

public enum Mijlpaal: Int, CaseIterable, Sendable {
  case twaalf = 12
  case zestien = 16
  case achttien = 18

  /// Months before the 18th birthday by which the law that follows must be known.
  public static let maandenVoor18 = 6
}

extension Casus {
  /// The next of these birthdays after today.
  public func volgendeMijlpaal(op vandaag: Datum) -> (mijlpaal: Mijlpaal, op: Datum)? {
    guard let geboren = intake.jeugdige.geboortedatum else { return nil }
    return Mijlpaal.allCases.lazy
      .map { ($0, geboren.verjaardag($0.rawValue)) }
      .first { $0.1 > vandaag }
  }

  /// From 16 a plan for the future belongs in the dossier.
  public func heeftToekomstplanNodig(op vandaag: Datum) -> Bool {
    guard let geboren = intake.jeugdige.geboortedatum, fase != .gesloten else { return false }
    return geboren.leeftijd(op: vandaag) >= Mijlpaal.zestien.rawValue && vervolgWet == nil
  }

  /// Half a year before the 18th birthday the law that follows must be known.
  public func isVervolgTeLaat(op vandaag: Datum) -> Bool {
    guard let geboren = intake.jeugdige.geboortedatum, heeftToekomstplanNodig(op: vandaag) else {
      return false
    }
    let achttien = geboren.verjaardag(Mijlpaal.achttien.rawValue)
    return vandaag >= achttien.plus(maanden: -Mijlpaal.maandenVoor18)
  }

  /// Consent given before a birthday at which someone else came to decide: the birthday.
  public func mijlpaal(sinds gegeven: Datum, op vandaag: Datum) -> Mijlpaal? {
    guard let geboren = intake.jeugdige.geboortedatum else { return nil }
    return [Mijlpaal.zestien, .twaalf].first {
      let verjaardag = geboren.verjaardag($0.rawValue)
      return gegeven < verjaardag && verjaardag <= vandaag
    }
  }
}
