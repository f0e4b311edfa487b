import Codec

// What was released to the family, as events. A version that was written is not yet told to anybody:
// `advies-meegedeeld` would say more than is known, and only of a current advice. So it is a note of
// the casus, with the name of the version in a field of its own, which every program keeps.

extension Casus {
  /// Proposes the note that a version for one reader of the family was released.
  /// - Parameters:
  ///   - stuk: the name of that version, which tells versions apart.
  ///   - tekst: what the note says, to whoever reads the dossier.
  public static func vrijgave(_ zaaknummer: String, stuk: String, tekst: String) -> Voorgesteld {
    Voorgesteld(
      .notitieToegevoegd, .casus(zaaknummer),
      ["tekst": .text(tekst), "soort": .text(Notitiesoort.feit.rawValue), "stuk": .text(stuk)])
  }
}

extension Verslagpunt {
  /// When each version was released last, by its name.
  static func vrijgegeven(_ levend: [Vermelding]) -> [String: Moment] {
    var vrijgegeven: [String: Moment] = [:]
    for vermelding in levend where vermelding.soort == .notitieToegevoegd {
      if let stuk = vermelding.gegevens.tekst("stuk") {
        vrijgegeven[stuk] = vermelding.gebeurtenis.tijd
      }
    }
    return vrijgegeven
  }
}
