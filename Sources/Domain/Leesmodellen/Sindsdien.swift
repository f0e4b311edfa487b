import Codec

/// What moved since somebody last looked: the casussen of which others recorded something, the
/// newest first.
public struct Sindsdien: Equatable, Sendable {
  public let regels: [Regel]

  /// What happened to one casus.
  public struct Regel: Hashable, Sendable {
    public let zaaknummer: String
    /// Each kind once, in the order of their first, with how often.
    public fileprivate(set) var soorten: [Soort] = []
    /// Who recorded, each once.
    public fileprivate(set) var door: [String] = []
    public fileprivate(set) var laatste: Moment
  }

  public struct Soort: Hashable, Sendable {
    public let soort: Gebeurtenissoort
    public fileprivate(set) var aantal: Int
  }

  /// - Parameters:
  ///   - gebeurtenissen: those since then, in their order; what was taken back among them has not
  ///     happened.
  ///   - wie: whose own events are no news.
  ///   - wereld: as at `nu`; what lies after that is not to be seen yet.
  public init(
    _ gebeurtenissen: [Gebeurtenis], behalve wie: String, _ wereld: Wereld, op nu: Moment
  ) {
    let ids = Set(gebeurtenissen.map(\.id))
    var perCasus: [String: Regel] = [:]
    let teruggenomen = Set(gebeurtenissen.compactMap(\.herroept).filter(ids.contains))
    for g in gebeurtenissen {
      let isWeg = teruggenomen.contains(g.id) || g.herroept.map(ids.contains) ?? false
      guard g.stroom.soort == .casus, g.actor != wie, g.tijd <= nu, !isWeg, !g.isGewist,
        wereld.casussen[g.stroom.id] != nil
      else { continue }
      perCasus[g.stroom.id, default: Regel(zaaknummer: g.stroom.id, laatste: g.tijd)].neem(g)
    }
    regels = perCasus.values.sorted {
      $0.laatste != $1.laatste
        ? $0.laatste > $1.laatste : ExactText($0.zaaknummer) < ExactText($1.zaaknummer)
    }
  }
}

extension Sindsdien.Regel {
  fileprivate mutating func neem(_ g: Gebeurtenis) {
    if let plaats = soorten.firstIndex(where: { $0.soort == g.soort }) {
      soorten[plaats].aantal += 1
    } else {
      soorten.append(Sindsdien.Soort(soort: g.soort, aantal: 1))
    }
    if !door.contains(g.actor) { door.append(g.actor) }
    laatste = max(laatste, g.tijd)
  }
}

extension Gebeurtenis {
  /// The event that this one takes back.
  fileprivate var herroept: String? {
    soort.isHerroepen ? gegevens.tekst("gebeurtenis") : nil
  }
}
