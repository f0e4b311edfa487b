import Domain
import TUI

/// What one does with a call card: each answer records itself, and the next of the row opens.
enum BelkaartIntent: Hashable, Sendable {
  /// Open the card of the casus where one is.
  case open
  /// The contact was had, and so it stands.
  case stand(Voortgangsstand)
  /// Nobody was reached: recorded at once, with the proposed day to try again.
  case nietBereikt(Contactresultaat)
  /// The same with another day, person or way.
  case poging
  case belofte
  /// The next rung, after speaking.
  case trede
  case antwoord, einde
  /// Deliberately not yet.
  case nietNu
  case gezin
  case notitie, onthul, dossier
  /// On without recording.
  case volgende
  case schuif(Move)
}

extension BelkaartIntent {
  static let acties: [Actie<BelkaartIntent>] =
    [
      actie("op-koers", "o", .stand(.opKoers)), actie("vertraagd", "v", .stand(.vertraagd)),
      actie("loopt-vast", "l", .stand(.gestagneerd)),
      actie("niet-opgevolgd", "x", .stand(.nietOpgevolgd)),
      actie("geen-gehoor", "g", .nietBereikt(.geenGehoor)),
      actie("voicemail", "i", .nietBereikt(.voicemail)),
      actie("gemaild", "m", .nietBereikt(.gemaild)),
      actie("terugbelverzoek", "b", .nietBereikt(.terugbelverzoek)), actie("poging", "c", .poging),
      actie("belofte", "a", .belofte), actie("trede", "e", .trede), actie("nog-niet", "w", .nietNu),
      actie("antwoord", "E", .antwoord), actie("einde", "D", .einde), actie("gezin", "p", .gezin),
      actie("notitie", "n", .notitie), actie("onthul", "r", .onthul),
      Actie(
        "belkaart.dossier", [.enter], .dossier, kort: .belwoord(.kort(.dossier)),
        .belwoord(.actie(.dossier))),
      Actie(
        "belkaart.volgende", [.tab], .volgende, kort: .belwoord(.kort(.volgende)),
        .belwoord(.actie(.volgende))),
    ] + bewegingen

  /// Without the letters that are answers here.
  private static let bewegingen: [Actie<BelkaartIntent>] = [
    Actie("lijst.omlaag", [.down, .character("j")], .schuif(.by(1)), .actieOmlaag),
    Actie("lijst.omhoog", [.up, .character("k")], .schuif(.by(-1)), .actieOmhoog),
    Actie("lijst.bladerneer", [.pageDown, .control("d")], .schuif(.pageDown), .actieBladerNeer),
    Actie("lijst.bladerop", [.pageUp, .control("u")], .schuif(.pageUp), .actieBladerOp),
    Actie("lijst.begin", [.home], .schuif(.first), .actieBegin),
    Actie("lijst.einde", [.end], .schuif(.last), .actieEinde),
  ]

  private static func actie(_ naam: String, _ toets: Character, _ intent: Self) -> Actie<Self> {
    Actie(
      "belkaart." + naam, [.character(toets)], intent, kort: .belwoord(.kort(intent)),
      .belwoord(.actie(intent)))
  }

  /// The answers, as the card lists them.
  static let antwoorden = acties.prefix { $0.intent != .dossier }

  /// Opens the card; on the board also with the letter of ringing, which a dossier has for another.
  static func openen(_ toetsen: Character...) -> Actie<Intent> {
    Actie(
      "belkaart.open", toetsen.map(Key.character), .belkaart(.open),
      kort: .belwoord(.kort(.open)), .belwoord(.actie(.open)))
  }

  /// The event that an answer records, to ask whether it may.
  var soort: Gebeurtenissoort? {
    switch self {
    case .stand: .voortgangGemonitord
    case .nietBereikt, .poging: .contactGepoogd
    case .belofte: .afspraakGemaakt
    case .trede: .geescaleerd
    case .antwoord: .escalatieBeantwoord
    case .einde: .escalatieBeeindigd
    case .nietNu: .escalatieAfgezien
    case .notitie: .notitieToegevoegd
    case .gezin, .open, .onthul, .dossier, .volgende, .schuif: nil
    }
  }
}
