// On which ladder the stagnation sits (EXCHANGE.md section 3; R57).

extension Advies {
  /// The ladder that goes with escalating (b) and (c).
  var ladder: Ladder {
    let geteld = geteldVanaf
    let voortgang = voortgang.last { $0.versie > geteld && $0.oorzaak?.wijstLadder == true }
    let stop = stops.last { $0.versie > geteld && $0.oorzaak.wijstLadder }
    let nieuwste = voortgang?.versie ?? 0 > stop?.versie ?? 0 ? voortgang?.oorzaak : stop?.oorzaak
    if let nieuwste { return nieuwste.ladder }
    let nee = nieuwsteAntwoorden.last { $0.antwoord == .afgewezen && !$0.partij.isGezin }
    return nee?.partij.ladder ?? .gemeente
  }
}

extension Oorzaak {
  var wijstLadder: Bool { self != .oudersOneens }

  public var ladder: Ladder {
    switch self {
    case .wachtlijst, .capaciteit, .adviesNietPassend: .zorgaanbieder
    case .contract: .inkoop
    case .adviesTerzijde, .geenFinanciering, .oudersOneens, .overig: .gemeente
    }
  }
}

extension Partij {
  var ladder: Ladder {
    switch self {
    case .zorgaanbieder: .zorgaanbieder
    case .inkoop: .inkoop
    case .gemeente, .verwijzer, .gecertificeerdeInstelling, .jeugdige, .ouder: .gemeente
    }
  }
}
