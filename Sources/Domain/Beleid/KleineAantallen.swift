// Small numbers that leave the team may not point at a child (R93): what is below a threshold is
// taken over four quarters together, and what is still small then is left out, with enough beside
// it that it cannot be worked out from the rest.

public struct KleineAantallen: Equatable, Sendable {
  /// From here on a number may be told; 0 may always.
  public let drempel: Int

  public static let gebruikelijk = 5

  public init(drempel: Int = gebruikelijk) { self.drempel = drempel }

  public func isKlein(_ aantal: Int) -> Bool { 0 < aantal && aantal < drempel }

  /// Which figures of a group are left out, and whether its whole is.
  public func weg(
    _ aantallen: [Int], totaal: Int?, _ samenhang: Rapportgroep.Samenhang
  ) -> (posten: Set<Int>, totaal: Bool) {
    var weg = Set(aantallen.indices.filter { isKlein(aantallen[$0]) })
    switch samenhang {
    case .los: return (weg, false)
    case .delen:
      // Seven of eight says the same as the one that is missing.
      let geheel = totaal ?? 0
      weg.formUnion(aantallen.indices.filter { isKlein(geheel - aantallen[$0]) })
      return (weg, isKlein(geheel))
    case .optelling:
      if weg.isEmpty { return (weg, false) }
      // What is left out must not be the difference between the whole and the rest.
      while weg.count < 2 || isKlein(weg.reduce(0) { $0 + aantallen[$1] }) {
        let rest = aantallen.indices.filter { !weg.contains($0) && aantallen[$0] > 0 }
        guard let kleinste = rest.min(by: { aantallen[$0] < aantallen[$1] }) else {
          return (weg, true)
        }
        weg.insert(kleinste)
      }
      return (weg, false)
    }
  }
}

/// The figures of a group as they may leave the team.
public struct Openbaar: Equatable, Sendable {
  public let groep: Rapportgroep
  /// Over the four quarters, because one alone would have been too small.
  public let isOverJaar: Bool
  public let regels: [Regel]
  /// The whole; `nil` when there is none or it is left out.
  public let totaal: Int?

  public struct Regel: Equatable, Sendable {
    public let post: Rapportpost
    /// `nil` is left out.
    public let aantal: Int?
    /// In the quarter before; `nil` is left out, and over four quarters it is not shown.
    public let vorig: Int?
  }
}

extension Rapportblad {
  public func openbaar(_ groep: Rapportgroep, _ regel: KleineAantallen) -> Openbaar {
    let fijn = openbaar(groep, posten(groep), regel)
    // Week by week a lead time is soon too small; the four classes of the contract are larger.
    guard case .duur(let doorloop) = groep, fijn.regels.contains(where: { $0.aantal == nil }) else {
      return fijn
    }
    let klassen = Doorlooptijden.Klasse.allCases.map { Rapportpost.duur(doorloop, $0) }
    return openbaar(groep, klassen, regel)
  }

  private func openbaar(
    _ groep: Rapportgroep, _ posten: [Rapportpost], _ regel: KleineAantallen
  ) -> Openbaar {
    func kijk(_ rapport: Rapport) -> (aantallen: [Int?], totaal: Int?) {
      let aantallen = posten.map { rapport[$0] }
      let totaal = self.totaal(groep, in: rapport)
      let weg = regel.weg(aantallen, totaal: totaal, groep.samenhang)
      return (
        aantallen.enumerated().map { weg.posten.contains($0.offset) ? nil : $0.element },
        weg.totaal ? nil : totaal
      )
    }
    let kwartaal = kijk(nu)
    let isOverJaar = kwartaal.aantallen.contains(nil) && !groep.isStand
    let (aantallen, totaal) = isOverJaar ? kijk(jaar) : kwartaal
    let eerder = isOverJaar ? nil : kijk(vorig).aantallen
    return Openbaar(
      groep: groep, isOverJaar: isOverJaar,
      regels: posten.enumerated().map { plek, post in
        Openbaar.Regel(post: post, aantal: aantallen[plek], vorig: eerder?[plek] ?? nil)
      }, totaal: totaal)
  }
}
