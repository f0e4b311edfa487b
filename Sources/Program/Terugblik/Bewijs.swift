import Codec
import Domain
import Exchange

/// Whether every read model that is rebuilt from the events alone says what the one in use says, to
/// the byte of its answer on the command line.
public struct Bewijs: Sendable {
  public enum Leesmodel: String, CaseIterable, Sendable { case bord, agenda, dossiers, rapport }

  public let gebeurtenissen: Int
  public let casussen: Int
  /// Those that say something else.
  public private(set) var ongelijk: [Leesmodel] = []

  public var isGelijk: Bool { ongelijk.isEmpty }

  /// Folds everything from nothing, and holds against it the world that the screens use and the one
  /// that stepping came to.
  /// - Throws: `StoreError`, `Journaalfout`.
  public init(
    _ journaal: Journaal, _ terugkijker: inout Terugkijker, van: Datum, tot moment: Moment
  ) throws {
    let herbouwd = try journaal.wereld(op: moment)
    try terugkijker.ga(naar: moment, in: journaal)
    gebeurtenissen = herbouwd.standen.values.reduce(0) { $0 + $1.versie }
    casussen = herbouwd.casussen.count
    let stromen = try journaal.stromen(tot: moment)
    let tot = max(van, moment.datum)
    func rapport(_ wereld: Wereld) -> [UInt8] {
      Rapport(van: van, tot: tot, stromen: stromen, stand: wereld, op: moment).json.canonical
    }
    for wereld in [try journaal.stand(op: moment), terugkijker.wereld] {
      vergelijk(.bord, Bord(wereld, op: moment).json, Bord(herbouwd, op: moment).json)
      vergelijk(.agenda, Agenda(wereld).json, Agenda(herbouwd).json)
      if rapport(wereld) != rapport(herbouwd) { noteer(.rapport) }
      let nummers = Set(wereld.casussen.keys).union(herbouwd.casussen.keys)
      for nummer in nummers {
        let antwoorden = [wereld, herbouwd].map { wereld in
          wereld.casussen[nummer]?.json(in: wereld, op: moment).canonical
        }
        if antwoorden[0] != antwoorden[1] { noteer(.dossiers) }
      }
    }
  }

  private mutating func vergelijk(_ model: Leesmodel, _ een: JSONValue, _ ander: JSONValue) {
    if een.canonical != ander.canonical { noteer(model) }
  }

  private mutating func noteer(_ model: Leesmodel) {
    if !ongelijk.contains(model) { ongelijk.append(model) }
  }
}

extension Bewijs {
  public var json: JSONValue {
    [
      "casussen": .integer(casussen), "gebeurtenissen": .integer(gebeurtenissen),
      "gelijk": .bool(isGelijk), "ongelijk": .array(ongelijk.map { .text($0.rawValue) }),
    ]
  }
}
