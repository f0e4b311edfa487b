import Codec

/// The register of improvements (R87): every bottleneck that a casus showed, across cases, with what
/// is proposed, by whom, and whether that is done.
public struct Verbeterregister: Sendable {
  /// What nobody took up first, then what is under way, then what is done or lapsed; within each the
  /// oldest first, but of what is done the newest.
  public let regels: [Regel]

  public struct Regel: Sendable {
    public let zaaknummer: String
    /// What the casus is called on a list.
    public let roepsel: String
    public let knelpunt: Casus.Knelpunt
    /// How many cases show something on this theme.
    public let casussenOpThema: Int
  }

  public init(_ wereld: Wereld) {
    var perThema: [Thema: Int] = [:]
    for casus in wereld.casussen.values {
      for thema in Set(casus.signalen.map(\.thema)) { perThema[thema, default: 0] += 1 }
    }
    regels = wereld.casussen.values.flatMap { casus in
      casus.signalen.map { knelpunt in
        Regel(
          zaaknummer: casus.zaaknummer, roepsel: casus.roepsel, knelpunt: knelpunt,
          casussenOpThema: perThema[knelpunt.thema] ?? 0)
      }
    }.sorted { $0.volgorde < $1.volgorde }
  }
}

extension Verbeterregister.Regel {
  fileprivate var volgorde: (Int, Int, ExactText, ExactText) {
    let sinds = knelpunt.op.dagen
    let (rang, dag) =
      switch knelpunt.stand {
      case nil: (0, sinds)
      case .opgepakt: (1, sinds)
      case .gereed, .vervallen: (2, -(knelpunt.aanpak?.op.dagen ?? sinds))
      }
    return (rang, dag, ExactText(zaaknummer), ExactText(knelpunt.id))
  }
}
