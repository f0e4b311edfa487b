// How often a member was there (R99). Someone of the core is expected at every table held while they
// were a member; someone of the flexible circle where they were asked.

extension Wereld {
  /// At how many closed tables of a quarter a member was, of how many.
  public func opkomst(_ lid: Team.Lid, in kwartaal: Kwartaal) -> (er: Int, van: Int) {
    var (er, van) = (0, 0)
    for tafel in tafels.values where tafel.status == .gesloten {
      let dag = tafel.beginMoment.datum
      guard kwartaal.begin <= dag, dag <= kwartaal.einde else { continue }
      let isEr = tafel.voorzitter == lid.id || tafel.aanwezig.contains { $0.lid == lid.id }
      let isLid = lid.sinds <= dag && lid.vertrokkenOp.map { dag <= $0 } ?? true
      let isGevraagd =
        lid.schil == .vast
        ? isLid
        : tafel.genodigden.contains { $0.lid == lid.id && $0.antwoord != .nietUitgenodigd }
      if isEr { er += 1 }
      if isEr || isGevraagd { van += 1 }
    }
    return (er, van)
  }

  /// What the weight of current advice rests on: how many of each, those with the most weight first.
  public func gewichten() -> [(gewicht: Gewicht?, berustOp: Adviesgrond?, aantal: Int)] {
    var aantallen: [[String]: Int] = [:]
    for casus in casussen.values where casus.fase != .gesloten {
      guard let advies = casus.advies else { continue }
      let gewicht = advies.gewicht ?? (advies.isBindend ? .bindend : nil)
      aantallen[[gewicht?.rawValue ?? "", advies.berustOp?.rawValue ?? ""], default: 0] += 1
    }
    let gewichten = Gewicht.allCases.map(Gewicht?.some) + [nil]
    let gronden = Adviesgrond.allCases.map(Adviesgrond?.some) + [nil]
    return gewichten.flatMap { gewicht in
      gronden.compactMap { grond in
        aantallen[[gewicht?.rawValue ?? "", grond?.rawValue ?? ""]].map { (gewicht, grond, $0) }
      }
    }
  }
}
