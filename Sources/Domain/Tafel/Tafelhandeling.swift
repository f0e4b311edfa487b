import Codec

// The actions of the chair at an open table, each as the events to record all at once.

extension Tafel {
  /// Begins an item, and opens the table first when it is not open yet.
  public func begin(_ casus: String) -> [Voorgesteld] {
    let begin = Voorgesteld(.tafelPuntBegonnen, .tafel(id), ["casus": .text(casus)])
    return status == .gepland ? [Voorgesteld(.tafelGeopend, .tafel(id), [:]), begin] : [begin]
  }

  /// Ends the item that is on: attendance, the discussion with its minutes, and the end.
  public func eindig(
    _ casus: Casus, _ team: Team?, uitkomst: Besprekingsuitkomst, op nu: Moment
  ) -> [Voorgesteld] {
    let zaaknummer = casus.zaaknummer
    var voorstellen = aanwezigheid(zaaknummer, team)
    // Somebody else may have recorded the discussion already.
    if casus.plaatsing?.tafel == id {
      voorstellen.append(
        Voorgesteld(
          .besproken, .casus(zaaknummer),
          [
            "tafel": .text(id), "minuten": .integer(klok.minuten(zaaknummer, op: nu)),
            "aanwezig": .array(aanwezigeRollen(zaaknummer, team).map { .text($0.rawValue) }),
            "uitkomst": .text(uitkomst.rawValue),
          ]))
    }
    voorstellen.append(
      Voorgesteld(.tafelPuntBeeindigd, .tafel(id), ["casus": .text(zaaknummer)]))
    return voorstellen
  }

  public func schors(reden: String? = nil) -> [Voorgesteld] {
    [Voorgesteld(.tafelGeschorst, .tafel(id), reden.map { ["reden": .text($0)] } ?? [:])]
  }

  /// - Parameter voorzitter: the member who presides from here on; `nil` leaves the chair (R32).
  public func hervat(voorzitter: String? = nil) -> [Voorgesteld] {
    let wie = voorzitter.flatMap { $0 == self.voorzitter ? nil : $0 }
    return [Voorgesteld(.tafelHervat, .tafel(id), wie.map { ["voorzitter": .text($0)] } ?? [:])]
  }

  /// The members who may preside: the chair, then chairs of the team, then the rest of the core.
  public func voorzitters(_ team: Team?) -> [Team.Lid] {
    let leden = (team?.leden ?? []).filter { !$0.isVertrokken && $0.schil == .vast }
    let nu = leden.filter { $0.id == voorzitter }
    let anderen = leden.filter { $0.id != voorzitter }
    return nu + anderen.filter { $0.rol == .voorzitter } + anderen.filter { $0.rol != .voorzitter }
  }
}
