/// The clock of Europe/Amsterdam from 1970 on, by arithmetic: a statically linked program may have
/// no time zone data at hand.
///
/// Rules of the tz database: no summer time before 1977; from 1977 it began on the first Sunday of
/// April and from 1981 on the last Sunday of March; it ended on the last Sunday of September (in
/// 1978 on 1 October), and from 1996 on the last Sunday of October; always at 01:00 UTC. A test
/// compares every day of 1970–2199 with the system's data.
public enum Amsterdam {
  /// Seconds ahead of UTC at an instant in seconds since 1970.
  public static func afwijking(op seconden: Int) -> Int {
    let dag = (seconden >= 0 ? seconden : seconden - 86_399) / 86_400
    let jaar = Datum(dagen: dag).delen.jaar
    guard jaar >= 1977, let grenzen = zomertijd(jaar) else { return 3600 }
    return grenzen.contains(seconden) ? 7200 : 3600
  }

  public static func datum(op seconden: Int) -> Datum {
    let plaatselijk = seconden + afwijking(op: seconden)
    return Datum(dagen: (plaatselijk >= 0 ? plaatselijk : plaatselijk - 86_399) / 86_400)
  }

  /// The first instant of a local day. Midnight is never skipped or repeated here.
  public static func begin(van datum: Datum) -> Moment {
    let gok = datum.dagen * 86_400 - 3600
    return Moment(seconden: datum.dagen * 86_400 - afwijking(op: gok))
  }

  /// The last instant of a local day.
  public static func einde(van datum: Datum) -> Moment {
    Moment(nanoseconden: begin(van: datum + 1).nanoseconden - 1)
  }

  private static func zomertijd(_ jaar: Int) -> Range<Int>? {
    let begin = jaar <= 1980 ? eersteZondag(jaar, 4) : laatsteZondag(jaar, 3)
    let einde: Datum?
    switch jaar {
    case 1978: einde = Datum(jaar: 1978, maand: 10, dag: 1)
    case ...1995: einde = laatsteZondag(jaar, 9)
    default: einde = laatsteZondag(jaar, 10)
    }
    guard let begin, let einde else { return nil }
    return begin.dagen * 86_400 + 3600..<einde.dagen * 86_400 + 3600
  }

  private static func eersteZondag(_ jaar: Int, _ maand: Int) -> Datum? {
    Datum(jaar: jaar, maand: maand, dag: 1).map { $0 + (7 - $0.weekdag) }
  }

  private static func laatsteZondag(_ jaar: Int, _ maand: Int) -> Datum? {
    Datum(jaar: jaar, maand: maand, dag: Datum.lengte(maand: maand, jaar: jaar))
      .map { $0 - $0.weekdag % 7 }
  }
}
