// The next contact on an advice (EXCHANGE.md section 3; R47, R48).

extension Regime {
  /// 7 days, 1 or 3 calendar months later.
  public func volgende(na datum: Datum) -> Datum {
    switch self {
    case .wekelijks: datum + 7
    case .maandelijks: datum.plus(maanden: 1)
    case .driemaandelijks: datum.plus(maanden: 3)
    }
  }
}

extension Advies {
  public var volgendContact: Datum {
    let laatste = voortgang.last
    if let poging, poging.versie > laatste?.versie ?? 0 { return poging.volgende }
    return laatste?.volgende ?? regime.volgende(na: laatste?.op.datum ?? op.datum)
  }

  /// Days that the next contact is overdue, 0 when it is not.
  public func dagenTeLaat(op vandaag: Datum) -> Int { max(0, vandaag - volgendContact) }
}
