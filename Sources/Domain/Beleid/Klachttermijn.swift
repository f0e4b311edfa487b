// A complaint is settled within six weeks (Awb 9:11; domain.md 6.2).

extension Casus.Klacht {
  static let termijn = 42

  /// The last day of the term.
  public var uiterlijk: Datum { ontvangenOp.datum + Self.termijn }

  /// Days that are left, 0 on the last day; below 0 the term has passed.
  public func dagenOver(op vandaag: Datum) -> Int { uiterlijk - vandaag }
}

extension Casus {
  /// The open complaint whose term ends first.
  public var dringendsteKlacht: Klacht? {
    // Of two of the same day the one that came first.
    openKlachten.min { $0.ontvangenOp < $1.ontvangenOp }
  }
}
