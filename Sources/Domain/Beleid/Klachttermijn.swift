// A complaint is settled within six weeks (Awb 9:11; domain.md 6.2).

extension Casus.Klacht {
  static let termijn = 42

  /// The last day on which it is settled in time.
  public var uiterlijk: Datum { ontvangenOp.datum + Self.termijn }
}
