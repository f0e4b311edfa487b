// Who must agree to being discussed, and who may see what, by age and custody (domain.md 6.1):
// under 12 those with custody, from 12 the young person as well, from 16 the young person alone.

/// Whether everybody who has a say agreed to a casus being discussed, or to something else.
public struct Instemming: Equatable, Sendable {
  public let regel: Gezinsregel
  /// Everybody who has a say, and what they said.
  public let personen: [Persoon]
  /// On what else than consent it may be done.
  public let grondslag: Grondslag?

  public struct Persoon: Equatable, Sendable {
    public let lezer: Gezinslezer
    /// Of a parent: what the dossier calls this person.
    public let rol: String?
    public let stand: Stand
  }

  public enum Stand: Equatable, Sendable {
    case gegeven(Datum)
    /// Given before a birthday at which someone else came to decide.
    case verouderd(Datum, Mijlpaal)
    case verlopen(Datum)
    case geweigerd(Datum)
    case nietGevraagd
  }

  /// - Parameters:
  ///   - doel: what is asked consent for.
  ///   - toestemmingen: those of the casus, the newest first.
  public init(
    _ casus: Casus, doel: Toestemmingsdoel = .bespreken, toestemmingen: [Vermelding], op dag: Datum
  ) {
    let gegeven = toestemmingen.filter { $0.gegevens.keuze("doel") == doel }
    regel = Gezinsregel(casus, op: dag)
    personen = casus.gezinslezers(op: dag).map { lezer in
      Persoon(
        lezer: lezer, rol: casus.rol(van: lezer),
        stand: Self.stand(gegeven.first { $0.is(van: lezer) }, casus, dag))
    }
    grondslag =
      gegeven.first {
        $0.gegevens.jaNee("gegeven") == true && !$0.isVerlopen(op: dag)
          && ($0.gegevens.keuze("grondslag", Grondslag.self).map { $0 != .toestemming } ?? false)
      }?.gegevens.keuze("grondslag")
  }

  /// Everybody agreed, or something else than consent carries it.
  public var isRond: Bool {
    if grondslag != nil { return true }
    return !personen.isEmpty
      && personen.allSatisfy { if case .gegeven = $0.stand { true } else { false } }
  }

  private static func stand(_ vermelding: Vermelding?, _ casus: Casus, _ dag: Datum) -> Stand {
    guard let vermelding else { return .nietGevraagd }
    if vermelding.gegevens.jaNee("gegeven") != true { return .geweigerd(vermelding.op) }
    if vermelding.isVerlopen(op: dag) { return .verlopen(vermelding.op) }
    if let mijlpaal = casus.mijlpaal(sinds: vermelding.op, op: dag) {
      return .verouderd(vermelding.op, mijlpaal)
    }
    return .gegeven(vermelding.op)
  }
}

extension Vermelding {
  /// Said by this reader; what a parent said without being named counts for each of them.
  fileprivate func `is`(van lezer: Gezinslezer) -> Bool {
    switch lezer {
    case .jeugdige: gegevens.keuze("van") == Gezinsrol.jeugdige
    case .ouder(let id):
      gegevens.keuze("van") != Gezinsrol.jeugdige
        && (gegevens.tekst("betrokkene").map { $0 == id } ?? true)
    }
  }

  fileprivate func isVerlopen(op dag: Datum) -> Bool {
    gegevens.datum("tot").map { $0 < dag } ?? false
  }
}

extension Casus {
  fileprivate func rol(van lezer: Gezinslezer) -> String? {
    guard case .ouder(let id) = lezer else { return nil }
    return betrokkenen.last { $0.id == id }?.rol
  }
}
