import Codec

/// A hint at the intake that this young person may be known already: born on the same day and called
/// much the same. It is for the secretary to look and to link (R74), never to merge.
public struct Dubbel: Equatable, Sendable {
  public let zaaknummer: String
  public let gelijkenis: Gelijkenis

  public enum Gelijkenis: Int, Comparable, Sendable {
    /// The same name, but for capitals, diacritics, order and what separates words.
    case zelfdeNaam
    /// At most one letter in five differs.
    case lijktErop

    public static func < (links: Self, rechts: Self) -> Bool { links.rawValue < rechts.rawValue }
  }

  /// - Parameters:
  ///   - behalve: the casus that is being written, once it has a number.
  ///   - gevouwen: a text without capitals and diacritics.
  /// - Returns: the most alike first, then by zaaknummer.
  public static func zoek(
    naam: String, geboren: Datum, in wereld: Wereld, behalve: String? = nil,
    gevouwen: (String) -> String
  ) -> [Dubbel] {
    let gezocht = woorden(naam, gevouwen)
    if gezocht.isEmpty { return [] }
    return wereld.casussen.values
      .compactMap { casus -> Dubbel? in
        let jeugdige = casus.intake.jeugdige
        guard casus.zaaknummer != behalve, jeugdige.geboortedatum == geboren,
          let ander = jeugdige.naam,
          let gelijkenis = vergelijk(gezocht, woorden(ander, gevouwen))
        else { return nil }
        return Dubbel(zaaknummer: casus.zaaknummer, gelijkenis: gelijkenis)
      }
      .sorted {
        ($0.gelijkenis, ExactText($0.zaaknummer)) < ($1.gelijkenis, ExactText($1.zaaknummer))
      }
  }

  /// The words of a name, in an order of their own: `Vos, Sanne` is `Sanne Vos`.
  private static func woorden(_ naam: String, _ gevouwen: (String) -> String) -> [String] {
    gevouwen(naam).split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .sorted { ExactText($0) < ExactText($1) }
  }

  private static func vergelijk(_ links: [String], _ rechts: [String]) -> Gelijkenis? {
    if links == rechts { return .zelfdeNaam }
    let (een, ander) = (Array(links.joined(separator: " ")), Array(rechts.joined(separator: " ")))
    let speling = max(1, min(een.count, ander.count) / 5)
    return afstand(een, ander) <= speling ? .lijktErop : nil
  }

  /// Letters that are put in, left out, replaced, or swapped with their neighbour (optimal string
  /// alignment).
  static func afstand(_ links: [Character], _ rechts: [Character]) -> Int {
    var voorlaatste: [Int] = []
    var laatste = Array(0...rechts.count)
    for i in links.indices {
      var rij = [i + 1]
      for j in rechts.indices {
        let vervangen = laatste[j] + (links[i] == rechts[j] ? 0 : 1)
        var kosten = min(vervangen, laatste[j + 1] + 1, rij[j] + 1)
        if i > 0, j > 0, links[i] == rechts[j - 1], links[i - 1] == rechts[j] {
          kosten = min(kosten, voorlaatste[j - 1] + 1)
        }
        rij.append(kosten)
      }
      voorlaatste = laatste
      laatste = rij
    }
    return laatste[rechts.count]
  }
}
