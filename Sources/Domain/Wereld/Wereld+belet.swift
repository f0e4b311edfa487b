extension Wereld {
  /// Why an event cannot be recorded now, whatever its data; `nil` when some data may be accepted.
  /// Asked before anything is typed, so that what cannot be done says why.
  /// - Parameter rol: of whoever wants to; `nil` may do everything.
  /// - Parameter toegang: what else they may do with this casus.
  public func belet(
    _ soort: Gebeurtenissoort, _ stroom: Stroom, rol: Rol?, toegang: Stoeltoegang = .vrij
  ) -> Weigering? {
    if let weigering = toegang.weigering(soort, stroom) { return weigering }
    do {
      try eis(soort, stroom, rol)
      return nil
    } catch {
      return error
    }
  }

  private func eis(
    _ soort: Gebeurtenissoort, _ stroom: Stroom, _ rol: Rol?
  ) throws(Weigering) {
    if let rol, let weigering = Bevoegdheid.weigering(rol, soort) { throw weigering }
    if stroom.soort == .team, let team, team.id != stroom.id { throw .anderTeam(team.id) }
    switch standen[stroom]?.leven {
    case .vernietigd: throw .naVernietiging
    case .resten:
      if soort != .gewist { throw .naVernietiging }
      return
    case .levend, nil: break
    }
    if soort.isHerroepen { return }
    let feiten = Feiten(wereld: self, voor: .max)
    switch stroom.soort {
    case .team:
      if team == nil, soort != .teamIngericht { throw .stroomBegintAnders }
      if team != nil, soort == .teamIngericht { throw .stroomBegonnenAl }
    case .tafel:
      guard let tafel = tafels[stroom.id] else {
        if soort != .tafelGepland { throw .stroomBegintAnders }
        return
      }
      try tafel.eisToestand(soort, feiten)
    case .casus:
      guard let casus = casussen[stroom.id] else {
        if soort != .aangemeld { throw .stroomBegintAnders }
        return
      }
      try casus.eisToestand(soort, feiten)
      try casus.eisKeuze(soort, feiten)
    }
  }
}
