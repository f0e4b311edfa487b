import Codec

// A procesversnelling starts with its first action (R42, R43): who acts need not start it first.

extension Casus {
  /// What goes before an action of acceleration: nothing when one runs; else its start, on own
  /// initiative, by the procesversneller of the team. `nil` when the team has none, or more than one:
  /// then somebody has to say who it is.
  public func versnellingsbegin(_ team: Team?) -> [Voorgesteld]? {
    if procesversneller != nil { return [] }
    let versnellers = team?.aanwezigen.filter { $0.rol == .procesversneller } ?? []
    guard versnellers.count == 1 else { return nil }
    return [
      Voorgesteld(
        .procesversnellingGestart, .casus(zaaknummer),
        [
          "initiatief": .text(Initiatief.proactief.rawValue),
          "procesversneller": .text(versnellers[0].id),
        ])
    ]
  }
}

extension Wereld {
  /// Why nothing can be accelerated now; `nil` when it can, after a start if need be.
  public func beletVersnelling(
    _ casus: Casus, rol: Rol?, toegang: Stoeltoegang = .vrij
  ) -> Weigering? {
    let begint = casus.versnellingsbegin(team).map { !$0.isEmpty } ?? false
    return belet(
      begint ? .procesversnellingGestart : .procesversnellingIngezet, .casus(casus.zaaknummer),
      rol: rol, toegang: toegang)
  }
}
