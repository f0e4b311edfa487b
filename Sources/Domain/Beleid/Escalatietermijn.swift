// When an answer on a ladder is due (EXCHANGE.md section 3; R60, R62).

extension Casus.Escalatie {
  static let antwoordtermijn = 14

  /// The first day on which this escalation asks for a next step.
  public var vervalt: Datum {
    if let antwoord {
      return antwoord.uiterlijk ?? antwoord.op.datum + Self.antwoordtermijn
    }
    return antwoordVoor ?? op.datum + Self.antwoordtermijn
  }

  public func isVervallen(op vandaag: Datum) -> Bool { vandaag >= vervalt }
}
