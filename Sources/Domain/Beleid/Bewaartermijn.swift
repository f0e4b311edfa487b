// How long a dossier is kept after its casus was closed (domain.md 6.2). Youth help: at least 20
// years after it ends; child protection: up to 30 years after majority. Reopening clears the term.
// Whether the dossier of an expert table is a youth-help file is for each region to say: settings.

/// On what ground a dossier is kept.
public enum Bewaargrond: String, CaseIterable, Sendable {
  /// An advice on help was sought.
  case hulp
  /// The question was for advice or consultation, or it was closed with that.
  case consultatie
  /// It ended before a table could look at it.
  case nietToegelaten
  /// An ots or voogdij was in force at some time.
  case jeugdbescherming
}

/// The terms of a region, in whole years.
public struct Bewaartermijnen: Equatable, Sendable {
  /// After closing, for each ground.
  public var jaren: [Bewaargrond: Int]
  /// After the 18th birthday, where there was an order of child protection.
  public var jarenNaMeerderjarig: Int

  public static let standaardJaren = 20

  public init(jaren: [Bewaargrond: Int] = [:], jarenNaMeerderjarig: Int = 30) {
    self.jaren = jaren
    self.jarenNaMeerderjarig = jarenNaMeerderjarig
  }

  public subscript(grond: Bewaargrond) -> Int { jaren[grond] ?? Self.standaardJaren }

  /// The first day on which a dossier may go.
  ///
  /// Where majority counts and the date of birth is unknown, the child may have been born on the day
  /// of closing: a dossier never goes too early.
  func vervalt(_ casus: Casus, geslotenOp: Datum) -> Datum {
    let naSluiten = geslotenOp.verjaardag(self[casus.bewaargrond])
    guard casus.bewaargrond == .jeugdbescherming else { return naSluiten }
    let geboren = casus.intake.jeugdige.geboortedatum ?? geslotenOp
    return max(naSluiten, geboren.verjaardag(Mijlpaal.achttien.rawValue + jarenNaMeerderjarig))
  }
}

extension Casus {
  public var bewaargrond: Bewaargrond {
    if hadMaatregel { return .jeugdbescherming }
    if toegelatenOp == nil { return .nietToegelaten }
    let isConsultatie =
      intake.vraagsoort == .adviesConsultatie || sluitreden == .consultatieGegeven
    return isConsultatie ? .consultatie : .hulp
  }
}
