/// Why what was typed is no day or time.
public enum Datuminvoerfout: Error, Hashable, Sendable {
  /// Not a way in which a day or a time is said.
  case onbegrepen
  /// Said well, but there is no such day, week or time: `31-2`, `w54`, `25:00`.
  case bestaatNiet
  /// The years are 1900–2199 (EXCHANGE.md section 1).
  case buitenBereik
  /// The weekday that was said is not that of the day; this is.
  case andereWeekdag(Datum)
}

extension Datum {
  /// Reads a day as people say it, in Dutch and English alike (their words never collide):
  /// `di`, `morgen`, `12-3`, `12 mrt 2026`, `di 24 mrt`, `+2w`, `-3d`, `w14`, `2026-03-12`.
  ///
  /// A weekday is the next one, never today. A day without a year, and a week, is the next one,
  /// today and this week included. A week is its Monday (ISO 8601). Months are clamped, as where
  /// terms are counted.
  /// - Parameter verleden: for what lies behind, such as a birth: the last one instead of the next,
  ///   and a year of two digits is never one to come.
  public init(
    gezegd: String, vandaag: Datum, verleden: Bool = false
  ) throws(Datuminvoerfout) {
    let datum = try Datumlezer(vandaag: vandaag, verleden: verleden).lees(gezegd)
    guard 1900...2199 ~= datum.delen.jaar else { throw .buitenBereik }
    self = datum
  }
}

private struct Datumlezer {
  let vandaag: Datum
  let verleden: Bool

  func lees(_ gezegd: String) throws(Datuminvoerfout) -> Datum {
    var woorden = Invoerwoorden.van(gezegd)
    guard let eerste = woorden.first else { throw .onbegrepen }
    if woorden.count == 1, let dag = vastWoord(eerste) { return dag }
    if let weekdag = Invoerwoorden.weekdag(eerste) {
      woorden.removeFirst()
      if woorden.isEmpty { return naaste(weekdag) }
      let dag = try dag(woorden)
      guard dag.weekdag == weekdag else { throw .andereWeekdag(dag) }
      return dag
    }
    return try dag(woorden)
  }

  private func vastWoord(_ woord: String) -> Datum? {
    switch woord {
    case "vandaag", "today", "nu", "now": vandaag
    case "morgen", "tomorrow": vandaag + 1
    case "overmorgen": vandaag + 2
    case "gisteren", "yesterday": vandaag - 1
    case "eergisteren": vandaag - 2
    default: nil
    }
  }

  private func naaste(_ weekdag: Int) -> Datum {
    let verschil = (weekdag - vandaag.weekdag + 7) % 7
    return verleden ? vandaag + (verschil - 7) : vandaag + (verschil == 0 ? 7 : verschil)
  }

  private func dag(_ woorden: [String]) throws(Datuminvoerfout) -> Datum {
    guard let eerste = woorden.first else { throw .onbegrepen }
    if woorden.count == 1 {
      if eerste.hasPrefix("+") || eerste.hasPrefix("-") { return try verschoven(eerste) }
      if eerste.utf8.count == 10, eerste.utf8.dropFirst(4).first == UInt8(ascii: "-") {
        return try iso(eerste)
      }
    }
    if eerste.hasPrefix("w"), let week = Invoerwoorden.getal(eerste.dropFirst(), cijfers: 1...2) {
      return try maandag(week, jaren: woorden.dropFirst())
    }
    let delen = woorden.flatMap {
      $0.split(omittingEmptySubsequences: false, whereSeparator: { "-/.".contains($0) })
    }.filter { !$0.isEmpty }
    guard 2...3 ~= delen.count, let dag = Invoerwoorden.getal(delen[0], cijfers: 1...2),
      let maand = Invoerwoorden.getal(delen[1], cijfers: 1...2) ?? Invoerwoorden.maand(delen[1])
    else { throw .onbegrepen }
    if delen.count == 3 { return try bestaand(dag, maand, try jaar(delen[2])) }
    return try naaste(dag, maand)
  }

  /// `+2w`, `-3d`, `+1m`, `+1j`; without a letter days.
  private func verschoven(_ woord: String) throws(Datuminvoerfout) -> Datum {
    let letter = woord.last.flatMap { $0.isNumber ? nil : $0 }
    let cijfers = woord.dropFirst().dropLast(letter == nil ? 0 : 1)
    guard let aantal = Invoerwoorden.getal(cijfers, cijfers: 1...5) else { throw .onbegrepen }
    let stap = woord.hasPrefix("-") ? -aantal : aantal
    switch letter {
    case nil, "d": return vandaag + stap
    case "w": return vandaag + 7 * stap
    case "m" where aantal < 3000: return vandaag.plus(maanden: stap)
    case "j" where aantal < 250, "y" where aantal < 250: return vandaag.plus(maanden: 12 * stap)
    case "m", "j", "y": throw .buitenBereik
    default: throw .onbegrepen
    }
  }

  private func iso(_ woord: String) throws(Datuminvoerfout) -> Datum {
    let delen = woord.split(separator: "-")
    guard delen.count == 3, let jaar = Invoerwoorden.getal(delen[0], cijfers: 4...4),
      let maand = Invoerwoorden.getal(delen[1], cijfers: 2...2),
      let dag = Invoerwoorden.getal(delen[2], cijfers: 2...2)
    else { throw .onbegrepen }
    return try bestaand(dag, maand, jaar)
  }

  private func maandag(
    _ week: Int, jaren: ArraySlice<String>
  ) throws(Datuminvoerfout) -> Datum {
    if jaren.count > 1 { throw .onbegrepen }
    if let woord = jaren.first {
      guard let dag = Self.maandag(week, try jaar(woord[...])) else { throw .bestaatNiet }
      return dag
    }
    let dezeWeek = vandaag - (vandaag.weekdag - 1)
    return try naaste(vanaf: dezeWeek) { Self.maandag(week, $0) }
  }

  private func naaste(_ dag: Int, _ maand: Int) throws(Datuminvoerfout) -> Datum {
    try naaste(vanaf: vandaag) { Datum(jaar: $0, maand: maand, dag: dag) }
  }

  /// The first day to come, or the last one behind, of those that a year may have; 29 February can
  /// be eight years away.
  private func naaste(
    vanaf eerste: Datum, _ dag: (Int) -> Datum?
  ) throws(Datuminvoerfout) -> Datum {
    let jaar = vandaag.delen.jaar
    for stap in 0...9 {
      guard let kandidaat = dag(verleden ? jaar + 1 - stap : jaar - 1 + stap) else { continue }
      if verleden ? kandidaat <= vandaag : kandidaat >= eerste { return kandidaat }
    }
    throw .bestaatNiet
  }

  private func bestaand(_ dag: Int, _ maand: Int, _ jaar: Int) throws(Datuminvoerfout) -> Datum {
    guard 1900...2199 ~= jaar else { throw .buitenBereik }
    guard let datum = Datum(jaar: jaar, maand: maand, dag: dag) else { throw .bestaatNiet }
    return datum
  }

  private func jaar(_ woord: Substring) throws(Datuminvoerfout) -> Int {
    if let jaar = Invoerwoorden.getal(woord, cijfers: 4...4) { return jaar }
    guard let kort = Invoerwoorden.getal(woord, cijfers: 2...2) else { throw .onbegrepen }
    let jaar = 2000 + kort
    return verleden && jaar > vandaag.delen.jaar ? jaar - 100 : jaar
  }

  private static func maandag(_ week: Int, _ jaar: Int) -> Datum? {
    guard week >= 1, let vierde = Datum(jaar: jaar, maand: 1, dag: 4) else { return nil }
    let dag = vierde - (vierde.weekdag - 1) + 7 * (week - 1)
    return dag.week == (jaar, week) ? dag : nil
  }
}
