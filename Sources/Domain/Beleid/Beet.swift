// What bites on a card of the board beside the advice itself: a date that runs out or a term that
// is exceeded (R14, R80). Shown on every line where it does.

public enum Beet: Hashable, Sendable {
  /// The legal frame or authorisation ends on this day, or ended.
  case kader(tot: Datum, isVoorbij: Bool)
  case verjaardag(Verjaardagvraag, uiterlijk: Datum)
  /// Help has not started within the norm of the team: so many days over.
  case norm(dagenOver: Int)
  case afspraken(teLaat: Int)

  /// Whether the day has passed.
  public func isTeLaat(op vandaag: Datum) -> Bool {
    switch self {
    case .kader(_, let isVoorbij): isVoorbij
    case .verjaardag(_, let uiterlijk): uiterlijk <= vandaag
    case .norm, .afspraken: true
    }
  }
}

extension Casus {
  /// What bites today, what is too late first.
  public func beten(_ team: Team?, op vandaag: Datum) -> [Beet] {
    if fase == .gesloten { return [] }
    var beten: [Beet] = []
    if let kader, let tot = kader.tot, kader.stand(op: vandaag) != .ruim {
      beten.append(.kader(tot: tot, isVoorbij: tot < vandaag))
    }
    // The question about the law after 18 lies open from 16; it bites as its last day comes near.
    if let (vraag, uiterlijk) = verjaardag(op: vandaag),
      uiterlijk.plus(maanden: -Self.maandenVooruit) <= vandaag
    {
      beten.append(.verjaardag(vraag, uiterlijk: uiterlijk))
    }
    if fase == .opvolging, let advies, let norm = team?.norm(voor: .realisatie, op: vandaag) {
      let over = vandaag - advies.op.datum - norm.weken * 7
      if over > 0 { beten.append(.norm(dagenOver: over)) }
    }
    let teLaat = afspraken.count { $0.isTeLaat(op: vandaag) }
    if teLaat > 0 { beten.append(.afspraken(teLaat: teLaat)) }
    return beten.filter { $0.isTeLaat(op: vandaag) } + beten.filter { !$0.isTeLaat(op: vandaag) }
  }
}
