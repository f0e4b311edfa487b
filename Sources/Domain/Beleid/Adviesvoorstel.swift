// What an advice at the table gets without asking (R34, R39, R42): the kind from the question and
// the screening, the weight from nobody until it is written out, the regime from the urgency.

/// The defaults of an advice; all of them can be finished afterwards.
public struct Adviesvoorstel: Equatable, Sendable {
  public let soort: Adviessoort
  /// Only an agreement makes advice binding, and that is said in full.
  public let bindend = false
  public let regime: Regime
  /// Who sees to it unless somebody else is named.
  public let verantwoordelijke: Casus.Persoon?

  public init(_ casus: Casus) {
    regime = casus.intake.urgentie == .regulier ? .maandelijks : .wekelijks
    verantwoordelijke = casus.intake.casusregisseur
    soort =
      if casus.intake.vraagsoort == .adviesConsultatie {
        .consultatie
      } else {
        switch casus.screening?.typering {
        case .inhoudelijk: .herdefinierenHulp
        case .procesmatig, .oudersOneens, nil: .zorgbemiddeling
        }
      }
  }
}
