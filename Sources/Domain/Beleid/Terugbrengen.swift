// Where a ladder has no answer to give. Silence on its top rung is brought back, as nobody stands
// above it (R62, R63); a family's no goes up no ladder at all: one talks (EXCHANGE.md section 3).

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

/// The conversation that follows when the family says no to an advice.
public enum Gezinsgesprek: CaseIterable, Sendable {
  case bijstellen, secondOpinion, clientondersteuner, terugNaarTafel

  /// How it is recorded: a second opinion begins as somebody's promise to ask for it.
  public var soort: Gebeurtenissoort {
    switch self {
    case .bijstellen: .adviesBijgesteld
    case .secondOpinion: .afspraakGemaakt
    case .clientondersteuner: .betrokkeneToegevoegd
    case .terugNaarTafel: .geagendeerd
    }
  }
}
