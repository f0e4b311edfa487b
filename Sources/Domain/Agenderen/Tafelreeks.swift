import Codec

/// Tables to be planned: one, or a series of two-weekly ones (R21).
public struct Tafelreeks: Sendable {
  /// Begin of the first one.
  public let eerste: Moment
  public let duurMinuten: Int
  public let locatie: String?
  /// A `lid` of the team.
  public let voorzitter: String

  public static let dagenErtussen = 14

  public init(eerste: Moment, duurMinuten: Int, locatie: String?, voorzitter: String) {
    self.eerste = eerste
    self.duurMinuten = duurMinuten
    self.locatie = locatie
    self.voorzitter = voorzitter
  }

  /// Goes on with the rhythm of the tables there are: two weeks after the last one that was planned,
  /// at the same hour and place, never in the past. The chair is that of the last table as long as
  /// that member is there, else the first chair of the team.
  /// - Returns: `nil` where there is no table to go by, or nobody to preside.
  public init?(na wereld: Wereld, op nu: Moment) {
    let laatste = wereld.tafels.values.filter { $0.status != .afgelast }
      .max { ($0.beginMoment, ExactText($0.id)) < ($1.beginMoment, ExactText($1.id)) }
    guard let team = wereld.team, let laatste, let voorzitter = Self.voorzitter(team, laatste)
    else { return nil }
    let (uur, minuut) = laatste.beginMoment.klok
    var dag = laatste.beginMoment.datum + Self.dagenErtussen
    while dag <= nu.datum { dag = dag + Self.dagenErtussen }
    guard let eerste = Moment(dag, minuten: uur * 60 + minuut) else { return nil }
    self.init(
      eerste: eerste, duurMinuten: laatste.duurMinuten, locatie: laatste.locatie,
      voorzitter: voorzitter)
  }

  private static func voorzitter(_ team: Team, _ laatste: Tafel) -> String? {
    if team.isAanwezig(laatste.voorzitter) { return laatste.voorzitter }
    return team.leden.first { $0.rol == .voorzitter && !$0.isVertrokken }?.id
  }

  /// The moments of so many tables, at the same hour by the clock on the wall.
  public func momenten(_ aantal: Int) -> [Moment] {
    let (uur, minuut) = eerste.klok
    return (0..<max(0, aantal)).compactMap {
      Moment(eerste.datum + $0 * Self.dagenErtussen, minuten: uur * 60 + minuut)
    }
  }

  /// So many tables, each a stream of its own, to be recorded as one action.
  public func gepland(_ aantal: Int, _ wereld: Wereld) -> [Voorgesteld] {
    momenten(aantal).map { begin in
      Voorgesteld(
        .tafelGepland, .tafel(Self.id(op: begin.datum, wereld)),
        .velden([
          "begin": .text(begin.tekst), "duurMinuten": .integer(duurMinuten),
          "locatie": locatie.map { .text($0) }, "voorzitter": .text(voorzitter),
        ]))
    }
  }

  /// `T-2026-04-07`, and for the second table that was planned for a day `T-2026-04-07-2`.
  public static func id(op dag: Datum, _ wereld: Wereld) -> String {
    let naam = "T-\(dag.tekst)"
    var nummer = 1
    var id = naam
    while wereld.standen[.tafel(id)] != nil {
      nummer += 1
      id = "\(naam)-\(nummer)"
    }
    return id
  }
}

extension Tafel {
  /// The same table so many days later, or earlier, at the same hour; its casussen stay on it.
  /// - Returns: `nil` in the hour that summer time skips.
  public func verplaatst(dagen: Int, reden: String? = nil) -> Voorgesteld? {
    let (uur, minuut) = beginMoment.klok
    guard let begin = Moment(beginMoment.datum + dagen, minuten: uur * 60 + minuut) else {
      return nil
    }
    return Voorgesteld(
      .tafelVerplaatst, .tafel(id),
      .velden(["begin": .text(begin.tekst), "reden": reden.map { .text($0) }]))
  }
}
