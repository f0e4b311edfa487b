// How soon an aanmelding is picked up, and what comes of the screening (domain.md 3, states 1 and
// 2; R11, R16; the terms are those in which the pick-up is counted, R107).

public enum Oppaktermijn: Sendable {
  case dag, week

  /// Haste is a day; the rest is a week.
  public init(_ urgentie: Urgentie) {
    self =
      switch urgentie {
      case .crisis, .spoed: .dag
      case .regulier: .week
      }
  }

  /// The last day on which it is in time. A day is 24 hours.
  func uiterlijk(na moment: Moment) -> Datum {
    switch self {
    case .dag: Moment(seconden: moment.seconden + 86_400).datum
    case .week: moment.datum + 7
    }
  }
}

extension Casus {
  /// The last day on which somebody looks at this aanmelding in time.
  public var oppakkenVoor: Datum { Oppaktermijn(intake.urgentie).uiterlijk(na: aangemeldOp) }

  static let screeningstermijn = 7

  /// The last day on which the screening has an outcome in time: as was agreed on when data is
  /// awaited, else a week.
  public var screenenVoor: Datum {
    if let screening {
      return screening.wachtTot ?? screening.op.datum + Self.screeningstermijn
    }
    return (opgepaktOp ?? aangemeldOp).datum + Self.screeningstermijn
  }
}
