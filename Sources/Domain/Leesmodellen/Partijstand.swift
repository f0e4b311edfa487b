import Codec

/// What one party last said of an advice. A party is partij with wie: two fathers are two, and so
/// are two providers.
public struct Partijstand: Sendable {
  public let partij: Partij
  public let wie: String?
  public let nieuwste: Vermelding
  /// What it said before, the newest first.
  public let eerdere: [Vermelding]

  public var antwoord: Antwoord? { nieuwste.gegevens.keuze("antwoord") }

  /// A family's no asks for a conversation, and goes up no ladder.
  public var isNeeVanGezin: Bool { antwoord == .afgewezen && partij.isGezin }

  /// In the order in which each party first answered.
  static func alle(_ antwoorden: [Vermelding]) -> [Partijstand] {
    var volgorde: [Sleutel] = []
    var per: [Sleutel: [Vermelding]] = [:]
    for antwoord in antwoorden {
      guard let partij = antwoord.gegevens.keuze("partij", Partij.self) else { continue }
      let sleutel = Sleutel(
        partij: partij, wie: antwoord.gegevens.tekst("wie").map(ExactText.init))
      if per[sleutel] == nil { volgorde.append(sleutel) }
      per[sleutel, default: []].append(antwoord)
    }
    return volgorde.compactMap { sleutel in
      guard let eigen = per[sleutel], let nieuwste = eigen.last else { return nil }
      return Partijstand(
        partij: sleutel.partij, wie: nieuwste.gegevens.tekst("wie"), nieuwste: nieuwste,
        eerdere: eigen.dropLast().reversed())
    }
  }

  private struct Sleutel: Hashable {
    let partij: Partij
    let wie: ExactText?
  }
}
