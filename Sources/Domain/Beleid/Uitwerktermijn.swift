// What was advised at a table is written out within a week (R33: so that it can be carried out; the
// week is ours).

extension UitTeWerken {
  static let termijn = 7

  /// The last day on which it is in time.
  public var uiterlijk: Datum { sinds + Self.termijn }
}
