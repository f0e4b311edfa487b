import Codec

/// The minutes of one meeting of the table: what was said, decided and promised, an item a casus.
///
/// Nothing that is marked `vertrouwelijk` is in it, and nothing of a destroyed casus.
public struct Verslag: Sendable {
  public let team: Team?
  public let tafel: Tafel
  public let begin: Moment
  public let einde: Moment?
  public let voorzitter: Team.Lid?
  /// Who was there for the whole meeting.
  public let aanwezig: [Tafel.Aanwezige]
  /// Who was invited for it and was not there.
  public let afwezig: [Tafel.Genodigde]
  /// In the order in which they were begun.
  public let punten: [Verslagpunt]
  /// What was written at the closing; it holds no text of a casus.
  public let slotwoord: String?

  /// - Parameters:
  ///   - gebeurtenissen: all events of the table, in their order. `wereld` is what all fold to.
  ///   - casus: all events of a casus, in their order.
  public init(
    _ tafel: Tafel, gebeurtenissen: [Gebeurtenis], wereld: Wereld,
    casus: (String) -> [Gebeurtenis]
  ) {
    let levend = gebeurtenissen.levend()
    self.tafel = tafel
    team = wereld.team
    voorzitter = wereld.team?.lid(tafel.voorzitter)
    begin = levend.first { $0.soort == .tafelGeopend }?.tijd ?? tafel.beginMoment
    let sluiting = levend.last { $0.soort == .tafelGesloten }
    einde = sluiting?.tijd
    slotwoord = sluiting?.gegevens.tekst("verslag")
    aanwezig = tafel.aanwezig.filter { $0.casus == nil }
    afwezig = tafel.genodigden.filter { $0.casus == nil && !tafel.heeftBijZich($0) }
    let spreektijden = Spreektijd.alle(levend, tot: sluiting?.tijd)
    let begonnen = spreektijden.map(\.casus)
    // An item that was never begun as such may still have been discussed.
    let overige = wereld.casussen.values
      .filter { $0.besprokenAan.contains(tafel.id) && !begonnen.contains($0.zaaknummer) }
      .map(\.zaaknummer).sorted { ExactText($0) < ExactText($1) }
    var gezien: Set<String> = []
    punten = (begonnen + overige).compactMap { zaaknummer in
      guard gezien.insert(zaaknummer).inserted, let staat = wereld.casussen[zaaknummer] else {
        return nil
      }
      return Verslagpunt(
        staat, tafel, casus(zaaknummer), spreektijden.filter { $0.casus == zaaknummer })
    }
  }
}

extension Tafel {
  /// Whether someone who was invited was there: as a member, else by name and role.
  func heeftBijZich(_ genodigde: Genodigde) -> Bool {
    aanwezig.contains { aanwezige in
      if let lid = genodigde.lid, aanwezige.lid == lid { return true }
      return aanwezige.rol == genodigde.rol
        && ExactText(aanwezige.naam) == ExactText(genodigde.naam)
    }
  }
}

/// When an item was on.
struct Spreektijd {
  let casus: String
  let begin: Moment
  /// The end of the item, else of the table; `nil` while it runs.
  private(set) var einde: Moment?

  func bevat(_ moment: Moment) -> Bool {
    moment >= begin && (einde.map { moment <= $0 } ?? true)
  }

  static func alle(_ levend: [Gebeurtenis], tot sluiting: Moment?) -> [Spreektijd] {
    var alle: [Spreektijd] = []
    for g in levend {
      let casus = g.gegevens.tekst("casus") ?? ""
      if g.soort == .tafelPuntBegonnen {
        alle.append(Spreektijd(casus: casus, begin: g.tijd, einde: sluiting))
      } else if g.soort == .tafelPuntBeeindigd, alle.last?.casus == casus {
        alle[alle.count - 1].einde = g.tijd
      }
    }
    return alle
  }
}
