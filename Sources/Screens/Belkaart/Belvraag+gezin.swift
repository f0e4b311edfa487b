import Codec
import Domain

// A no of the family leads to a conversation, and never up a ladder.

extension Gezinsgesprek {
  /// What is recorded of it: the adjustment and the agenda are events; who asks for a second opinion
  /// or a supporter promises to do so.
  var soort: Gebeurtenissoort {
    switch self {
    case .bijstellen: .adviesBijgesteld
    case .secondOpinion, .clientondersteuner: .afspraakGemaakt
    case .terugNaarTafel: .geagendeerd
    }
  }
}

extension Belvraag {
  var gesprekken: [Gezinsgesprek] { Gezinsgesprek.allCases }

  /// What cannot be done now is left out.
  var gesprek: Vervolg {
    let antwoorden = gesprekken.filter { !isBelet($0.soort) }.map { gesprek in
      Keuzevraag.Antwoord(
        tekst: .belwoord(.gesprek(gesprek)),
        vervolg: formulier(gesprek.soort, vooraf(gesprek)))
    }
    return .kies(Keuzevraag(.belwoord(.vraagGezin(casus.roepsel)), antwoorden))
  }

  private func vooraf(_ gesprek: Gezinsgesprek) -> [String: JSONValue] {
    switch gesprek {
    case .bijstellen, .terugNaarTafel: [:]
    case .secondOpinion, .clientondersteuner:
      velden([
        "wat": Belwoord.gesprek(gesprek).in(taal).metHoofdletter.metPunt,
        "uiterlijk": belkaart.volgende.tekst,
      ])
    }
  }
}
