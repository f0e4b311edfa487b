import Codec

/// Everything with a date that the team owes or awaits, as at a moment (SCREENS.md section 5): what
/// the board proposes, in the board's order; then by date, kind and zaaknummer.
public struct Opvolging: Equatable, Sendable {
  public let regels: [Opvolgregel]

  /// - Parameter bord: of the same world and moment.
  public init(_ wereld: Wereld, _ bord: Bord, op moment: Moment) {
    let vandaag = moment.datum
    let norm = wereld.team?.wachtnorm(op: vandaag)
    var voorgesteld: [Opvolgregel] = []
    var rest: [Opvolgregel] = []
    for kaart in bord.kaarten {
      let regel = Opvolgregel(kaart, vandaag)
      if kaart.voorstel == .geen { rest.append(regel) } else { voorgesteld.append(regel) }
      rest += kaart.casus.ladderregels(zonder: regel.ladder)
      rest += kaart.casus.dossierregels(wereld.team, op: vandaag)
    }
    for casus in wereld.casussen.values {
      if casus.fase == .gesloten {
        if !casus.openKlachten.isEmpty { rest += casus.klachtregels }
      } else if casus.advies == nil {
        rest += casus.voorregels(wereld, norm)
        rest += casus.dossierregels(wereld.team, op: vandaag)
      }
    }
    // By date, kind (ours first), number; of one casus as they were told.
    regels =
      voorgesteld
      + rest.geordend(
        op: { regel in
          (
            regel.datum, regel.soort.rawValue * 2 + (regel.isOnze ? 0 : 1),
            ExactText(regel.zaaknummer)
          )
        }, <)
  }

  public init(_ wereld: Wereld, op moment: Moment) {
    self.init(wereld, Bord(wereld, op: moment), op: moment)
  }
}
