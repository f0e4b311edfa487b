import Codec

/// A dossier whose term has passed.
public struct Bewaarregel: Equatable, Sendable {
  public let zaaknummer: String
  public let geslotenOp: Datum
  public let grond: Bewaargrond
  /// Years after closing; for child protection the date may be later.
  public let jaren: Int
  /// The first day on which it may go.
  public let vervaltOp: Datum
  /// Days since then, from 0.
  public let dagenVoorbij: Int
  /// Why it must stay for now; empty when nothing stands in the way.
  public let beletsels: [Bewaarbeletsel]

  public var magWeg: Bool { beletsels.isEmpty }
}

/// Why a dossier stays though its term has passed.
public enum Bewaarbeletsel: Hashable, Sendable {
  case openKlachten(Int)
}

/// The dossiers that were kept for longer than their term, the longest due first.
public struct Bewaarlijst: Sendable {
  public let regels: [Bewaarregel]

  /// - Parameter moment: `wereld` is as at this moment.
  public init(_ wereld: Wereld, op moment: Moment, _ termijnen: Bewaartermijnen) {
    let vandaag = moment.datum
    regels = wereld.casussen.values
      .compactMap { Bewaarregel($0, op: vandaag, termijnen) }
      .sorted {
        ($0.vervaltOp, ExactText($0.zaaknummer)) < ($1.vervaltOp, ExactText($1.zaaknummer))
      }
  }
}

extension Bewaarregel {
  /// `nil` for a casus that is not closed, or whose term still runs.
  init?(_ casus: Casus, op vandaag: Datum, _ termijnen: Bewaartermijnen) {
    guard let gesloten = casus.geslotenOp?.datum else { return nil }
    let vervaltOp = termijnen.vervalt(casus, geslotenOp: gesloten)
    guard vervaltOp <= vandaag else { return nil }
    let klachten = casus.openKlachten.count
    self.init(
      zaaknummer: casus.zaaknummer, geslotenOp: gesloten, grond: casus.bewaargrond,
      jaren: termijnen[casus.bewaargrond], vervaltOp: vervaltOp,
      dagenVoorbij: vandaag - vervaltOp,
      beletsels: klachten > 0 ? [.openKlachten(klachten)] : [])
  }
}

extension Wereld {
  /// Why a dossier may not be destroyed; `nil` when it may.
  /// - Parameter opVerzoek: the youth (from 12) or a parent asked for it, and that was granted:
  ///   then the term need not have passed, the rest holds.
  public func vernietigenMag(
    _ zaaknummer: String, op moment: Moment, _ termijnen: Bewaartermijnen, opVerzoek: Bool = false
  ) -> Weigering? {
    guard let casus = casussen[zaaknummer] else {
      return standen[.casus(zaaknummer)]?.leven == .vernietigd
        ? .naVernietiging : .casusOnbekend(zaaknummer)
    }
    guard let gesloten = casus.geslotenOp?.datum else { return .faseIs(casus.fase) }
    if !casus.openKlachten.isEmpty { return .openKlachten(casus.openKlachten.count) }
    let vervaltOp = termijnen.vervalt(casus, geslotenOp: gesloten)
    if !opVerzoek, vervaltOp > moment.datum { return .bewaartermijnLoopt(tot: vervaltOp) }
    return nil
  }
}
