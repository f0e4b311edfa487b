/// An advice as it stood at a moment: as issued, or after an adjustment.
public struct Adviesversie: Sendable {
  public let advies: String
  /// When it became so.
  public let op: Datum
  public let soort: Adviessoort?
  public let tekst: String?
  public let inGewoneTaal: String?
  public let verantwoordelijke: Gegevens?
  public let uitvoerder: String?
  public let uiterlijk: Datum?
  public let regime: Regime?

  /// - Parameters:
  ///   - bijgesteld: the adjustments so far, in their order.
  init(_ advies: String, _ uitgebracht: Vermelding, bijgesteld: some Collection<Vermelding>) {
    let d = uitgebracht.gegevens
    let lagen = ([uitgebracht] + bijgesteld).map(\.gegevens).reversed()
    self.advies = advies
    op = bijgesteld.reversed().first?.op ?? uitgebracht.op
    soort = d.keuze("soort")
    tekst = d.tekst("tekst")
    inGewoneTaal = d.tekst("inGewoneTaal")
    uitvoerder = d.tekst("uitvoerder")
    verantwoordelijke = lagen.lazy.compactMap { $0.object("verantwoordelijke") }.first
    uiterlijk = lagen.lazy.compactMap { $0.datum("uiterlijk") }.first
    regime = lagen.lazy.compactMap { $0.keuze("regime", Regime.self) }.first
  }
}

/// Two versions of what was advised, one after the other.
public struct Adviesvergelijking: Sendable {
  public let oud: Adviesversie
  public let nieuw: Adviesversie
  /// The adjustment between them; `nil` where a later advice took the place of an earlier one.
  public let bijgesteld: Vermelding?
}

extension Adviesdossier {
  private var bijstellingen: [Vermelding] { vervolg.filter { $0.soort == .adviesBijgesteld } }

  private func versie(na aantal: Int) -> Adviesversie {
    Adviesversie(id, uitgebracht, bijgesteld: bijstellingen.prefix(aantal))
  }

  /// Each version beside the one before it, the newest first: the adjustments of this advice, and
  /// this advice beside the one that it took the place of.
  public func vergelijkingen(met vorige: Adviesdossier?) -> [Adviesvergelijking] {
    let eigen = bijstellingen.enumerated().reversed().map { nummer, bijgesteld in
      Adviesvergelijking(
        oud: versie(na: nummer), nieuw: versie(na: nummer + 1), bijgesteld: bijgesteld)
    }
    guard let vorige else { return eigen }
    let laatste = vorige.versie(na: vorige.bijstellingen.count)
    return eigen + [Adviesvergelijking(oud: laatste, nieuw: versie(na: 0), bijgesteld: nil)]
  }
}
