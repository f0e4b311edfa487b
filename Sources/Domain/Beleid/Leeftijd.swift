// Age and the birthdays at which rules change (R80). Who is born on 29 February has the birthday on
// 1 March in other years.

extension Datum {
  public func verjaardag(_ leeftijd: Int) -> Datum {
    let (jaar, maand, dag) = delen
    return Datum(jaar: jaar + leeftijd, maand: maand, dag: dag)
      ?? Datum(jaar: jaar + leeftijd, maand: 3, dag: 1) ?? self
  }

  /// Whole years on a day.
  public func leeftijd(op dag: Datum) -> Int {
    let jaren = dag.delen.jaar - delen.jaar
    return verjaardag(jaren) <= dag ? jaren : jaren - 1
  }
}
