/// A table that is called off. It may only be when nobody is left on its agenda: its casussen come
/// off with the reason, and go to another table with their minutes, or back to the waiting list.
public struct Afgelasting: Sendable {
  public let tafel: Agendatafel
  /// Where its casussen go; `nil` is the waiting list.
  public let naar: Agendatafel?

  public init(_ tafel: Agendatafel, naar: Agendatafel?) {
    self.tafel = tafel
    self.naar = naar
  }

  /// Everything, in an order in which each step may be; to be recorded as one action.
  public func voorstellen(reden: String) -> [Voorgesteld] {
    let eraf = tafel.punten.flatMap { punt in
      [punt.casus.vanAgendaGehaald(van: tafel.tafel, reden: reden)]
        + (naar.map { [punt.casus.geagendeerd(aan: $0.tafel, minuten: punt.minuten)] } ?? [])
    }
    return eraf + [afgelast(reden)]
  }

  /// Why it cannot be called off now. Whether its agenda is empty is no reason: this empties it.
  public func belemmering(_ wereld: Wereld, rol: Rol?, op nu: Moment) -> Weigering? {
    let eraf = tafel.punten.map { $0.casus.vanAgendaGehaald(van: tafel.tafel, reden: "-") }
    if let weigering = wereld.belemmering(eraf, rol: rol, op: nu) { return weigering }
    switch wereld.belemmering([afgelast("-")], rol: rol, op: nu) {
    case .agendaNietLeeg, nil: return nil
    case let weigering?: return weigering
    }
  }

  private func afgelast(_ reden: String) -> Voorgesteld {
    Voorgesteld(.tafelAfgelast, .tafel(tafel.tafel.id), ["reden": .text(reden)])
  }
}
