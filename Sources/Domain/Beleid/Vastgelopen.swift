import Codec

/// Why a casus is stuck (EXCHANGE.md section 3, column 2).
public enum Stagnatiereden: Hashable, Sendable {
  /// r1: the newest progress is gestagneerd or niet-opgevolgd.
  case voortgang(Voortgangsstand, Oorzaak)
  /// r2: a party's newest answer is afgewezen.
  case afgewezen(Partij, wie: String?)
  /// r3: care stopped, and there is no progress since.
  case zorgGestopt(Oorzaak)

  /// A reason of the family leads to a conversation, never up a ladder.
  public var isVanGezin: Bool {
    switch self {
    case .voortgang(_, let oorzaak), .zorgGestopt(let oorzaak): oorzaak == .oudersOneens
    case .afgewezen(let partij, _): partij.isGezin
    }
  }
}

extension Casus {
  /// The reasons that hold among the counted events: those on the current advice after its newest
  /// breakthrough and its newest start of care.
  public var stagnatieredenen: [Stagnatiereden] {
    guard let advies else { return [] }
    var redenen: [Stagnatiereden] = []
    let geteld = advies.geteldVanaf
    let voortgang = advies.voortgang.last { $0.versie > geteld }
    if let voortgang, let oorzaak = voortgang.oorzaak,
      voortgang.stand == .gestagneerd || voortgang.stand == .nietOpgevolgd
    {
      redenen.append(.voortgang(voortgang.stand, oorzaak))
    }
    if fase == .opvolging {
      for antwoord in advies.nieuwsteAntwoorden where antwoord.antwoord == .afgewezen {
        redenen.append(.afgewezen(antwoord.partij, wie: antwoord.wie))
      }
    }
    if let stop = advies.stops.last(where: { $0.versie > geteld }),
      stop.versie > voortgang?.versie ?? 0
    {
      redenen.append(.zorgGestopt(stop.oorzaak))
    }
    return redenen
  }
}

extension Advies {
  /// Events with a higher version are counted.
  var geteldVanaf: Int { max(laatsteDoorbraak ?? 0, laatsteStart ?? 0) }

  /// The newest counted answer of each party, in the order of those answers. A party is partij with
  /// wie: two fathers are two.
  var nieuwsteAntwoorden: [Partijantwoord] {
    var gezien: Set<Partijsleutel> = []
    var nieuwste: [Partijantwoord] = []
    for antwoord in antwoorden.reversed() where antwoord.versie > geteldVanaf {
      let sleutel = Partijsleutel(partij: antwoord.partij, wie: antwoord.wie.map(ExactText.init))
      if gezien.insert(sleutel).inserted { nieuwste.append(antwoord) }
    }
    return nieuwste.reversed()
  }

  private struct Partijsleutel: Hashable {
    let partij: Partij
    let wie: ExactText?
  }
}
