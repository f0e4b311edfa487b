// Whether a child that waits for help has bridging care (R52): needed and not arranged asks for
// attention from the first day on, and so does what stops while the help is not there yet.

public enum Overbruggingsstand: Hashable, Sendable {
  /// Not needed, never asked, or the help is there.
  case geen
  /// Needed since that day, and nothing was arranged.
  case ontbreekt(sinds: Datum)
  /// Arranged, and found not to suffice since that day.
  case ontoereikend(sinds: Datum)
  case geeindigd(Datum)
  case begint(Datum)
  /// Ends within the notice, and the help has not started.
  case eindigt(Datum)
  case loopt(tot: Datum?)

  /// Days before its end on which somebody has to arrange what follows: one cycle of the table.
  public static let aankondiging = 14

  /// Today nobody holds this child.
  public var ontbreekt: Bool {
    switch self {
    case .ontbreekt, .ontoereikend, .geeindigd: true
    case .geen, .begint, .eindigt, .loopt: false
    }
  }

  /// The last day on which no harm is done; of what harms already the day on which that began. `nil`
  /// where no day is known.
  public var datum: Datum? {
    switch self {
    case .geen: nil
    case .ontbreekt(let dag), .ontoereikend(let dag), .geeindigd(let dag), .begint(let dag),
      .eindigt(let dag):
      dag
    case .loopt(let tot): tot
    }
  }

  /// Something is to be done about it now.
  public var dringt: Bool {
    switch self {
    case .begint, .eindigt: true
    default: ontbreekt
    }
  }
}

extension Casus {
  public func overbruggingsstand(op vandaag: Datum) -> Overbruggingsstand {
    guard fase != .gerealiseerd, fase != .gesloten else { return .geen }
    // What was arranged after it was found not to be needed is there nevertheless.
    guard let overbrugging, !overbrugging.isAfgezegd else {
      if overbruggingNodig == false { return .geen }
      // What is there without having been arranged here may be enough.
      if isOverbruggingToereikend { return .loopt(tot: nil) }
      return overbruggingNodigSinds.map { .ontbreekt(sinds: $0) } ?? .geen
    }
    if let tot = overbrugging.tot, tot < vandaag { return .geeindigd(tot) }
    if let sinds = overbrugging.ontoereikendSinds { return .ontoereikend(sinds: sinds) }
    if overbrugging.vanaf > vandaag { return .begint(overbrugging.vanaf) }
    if let tot = overbrugging.tot, tot - vandaag <= Overbruggingsstand.aankondiging {
      return .eindigt(tot)
    }
    return .loopt(tot: overbrugging.tot)
  }
}
