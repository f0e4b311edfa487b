// When one tries again after nobody was reached (R47, R48; the days are ours): sooner than the
// regime would have it, and on a day on which people work.

enum Terugbellen {
  /// - Parameter regime: of the advice; a casus without one is rung as one that is followed weekly.
  static func dag(_ regime: Regime?, na vandaag: Datum) -> Datum {
    switch regime {
    case .wekelijks, nil: (vandaag + 1).werkdag
    case .maandelijks: (vandaag + 3).werkdag
    case .driemaandelijks: (vandaag + 7).werkdag
    }
  }
}

extension Datum {
  /// This day, or the Monday after it.
  var werkdag: Datum { weekdag > 5 ? self + (8 - weekdag) : self }
}
