// How a table runs (R26, R30: a time budget a casus, an orderly course). The chair alone sees it,
// and only between items: during one nothing of another casus moves.

/// When a table will end as it goes now, and what will not fit.
public struct Tempo: Equatable, Sendable {
  /// When the last item would end, in whole minutes, upwards.
  public let einde: Moment
  /// When the table was to end.
  public let gepland: Moment
  /// The casussen whose item would end after that, in their order.
  public let pastNiet: [String]

  /// Minutes over; below zero is time left.
  public var minutenOver: Int {
    (einde.nanoseconden - gepland.nanoseconden) / 60_000_000_000
  }

  /// No item says so much that the rest would take less than three quarters or more than twice
  /// their minutes.
  private static let grenzen = 750...2000

  /// `nil` for a table that is not open.
  public init?(_ agendatafel: Agendatafel, op nu: Moment) {
    let tafel = agendatafel.tafel
    guard tafel.status == .geopend else { return nil }
    let promille = Self.promille(tafel, nu)
    gepland = Moment(
      nanoseconden: tafel.beginMoment.nanoseconden + tafel.duurMinuten * 60_000_000_000)
    var klok = nu.seconden
    var pastNiet: [String] = []
    for punt in agendatafel.punten {
      let zaaknummer = punt.casus.zaaknummer
      if tafel.lopendPunt == zaaknummer {
        klok += max(0, punt.minuten * 60 - tafel.klok.seconden(zaaknummer, op: nu))
      } else {
        klok += punt.minuten * 60 * promille / 1000
        if klok > gepland.seconden { pastNiet.append(zaaknummer) }
      }
    }
    self.pastNiet = pastNiet
    einde = Moment(seconden: (klok + 59) / 60 * 60)
  }

  /// Time taken against time planned of the items that are over, in thousandths.
  private static func promille(_ tafel: Tafel, _ nu: Moment) -> Int {
    let minuten = Dictionary(
      (tafel.ordening?.punten ?? []).map { ($0.casus, $0.minuten) },
      uniquingKeysWith: { eerste, _ in eerste })
    var (nodig, gepland) = (0, 0)
    for casus in Set(tafel.beeindigd) where casus != tafel.lopendPunt {
      guard let begroot = minuten[casus] else { continue }
      nodig += tafel.klok.seconden(casus, op: nu)
      gepland += begroot * 60
    }
    guard gepland > 0 else { return 1000 }
    return min(max(nodig * 1000 / gepland, grenzen.lowerBound), grenzen.upperBound)
  }
}

extension Tafel {
  /// Whom to ring when the item of a casus will not be reached: who was asked for it and did not
  /// say no, the family first.
  public func teBellen(voor casus: String) -> [Genodigde] {
    let gevraagd = genodigden.filter {
      $0.casus == casus && ($0.antwoord == .komt || $0.antwoord == .uitgenodigd)
    }
    return Aanwezigheidsrol.allCases.flatMap { rol in gevraagd.filter { $0.rol == rol } }
  }
}
