// Where a ladder has no answer to give: silence on its top rung is brought back, as nobody stands
// above it (R62, R63).

/// What can be done when the top of a ladder stays silent, by the event that records it.
public enum Terugbrengen: CaseIterable, Sendable {
  /// Stuurgroep, expertisenetwerk, CCE or ambassadeur.
  case extern
  case terugNaarTafel
  /// Off the ladder, and that it brought nothing.
  case beeindigen

  public var soort: Gebeurtenissoort {
    switch self {
    case .extern: .externIngeschakeld
    case .terugNaarTafel: .geagendeerd
    case .beeindigen: .escalatieBeeindigd
    }
  }
}

extension Casus.Escalatie {
  /// On the top rung, and the answer is due.
  /// - Parameter treden: how many rungs the ladder has.
  public func isStilBovenaan(treden: Int, op vandaag: Datum) -> Bool {
    trede >= treden && isVervallen(op: vandaag)
  }
}
