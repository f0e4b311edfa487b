import Domain
import TUI

/// One action: a row of the key table of a place. From it come the keys, the line at the bottom,
/// `?` and the palette. To add an action: its intent, its row here, its words in `Tekst`.
struct Actie<Intent: Sendable>: Sendable {
  /// For the configuration and the palette, such as `bord.weergave`.
  let naam: String
  let toetsen: [Key]
  let intent: Intent
  /// The word in the line at the bottom; `nil` keeps it out of there.
  let kort: Tekst?
  /// What it does, for `?` and the palette.
  let uitleg: Tekst

  init(_ naam: String, _ toetsen: [Key], _ intent: Intent, kort: Tekst? = nil, _ uitleg: Tekst) {
    self.naam = naam
    self.toetsen = toetsen
    self.intent = intent
    self.kort = kort
    self.uitleg = uitleg
  }

  func als<Ander: Sendable>(_ om: (Intent) -> Ander) -> Actie<Ander> {
    Actie<Ander>(naam, toetsen, om(intent), kort: kort, uitleg)
  }
}

extension Actie where Intent == Move {
  /// The moves that every list knows.
  static var bewegingen: [Actie<Move>] {
    [
      Actie("lijst.omlaag", [.down, .character("j")], .by(1), .actieOmlaag),
      Actie("lijst.omhoog", [.up, .character("k")], .by(-1), .actieOmhoog),
      Actie("lijst.bladerneer", [.pageDown, .control("d")], .pageDown, .actieBladerNeer),
      Actie("lijst.bladerop", [.pageUp, .control("u")], .pageUp, .actieBladerOp),
      Actie("lijst.begin", [.home, .character("g")], .first, .actieBegin),
      Actie("lijst.einde", [.end, .character("G")], .last, .actieEinde),
    ]
  }
}

extension Key {
  /// How a key is shown: arrows as arrows, the others as they are spelled.
  var woord: String {
    switch self {
    case .left: "←"
    case .right: "→"
    case .up: "↑"
    case .down: "↓"
    default: description
    }
  }
}

/// What a key means where one is.
enum Intent: Equatable, Sendable {
  case overal(OveralIntent)
  case agenda(AgendaIntent)
  case tafel(TafelIntent)
  case casussen(CasussenIntent)
  case bord(BordIntent)
  case opvolging(OpvolgingIntent)
  case team(TeamIntent)
  case rapport(RapportIntent)
  case dossier(DossierScherm.Intent)
  case belkaart(BelkaartIntent)
  /// Record something of the casus that is open or selected.
  case casus(Gebeurtenissoort)
}

enum OveralIntent: Equatable, Sendable {
  case naar(Plaats)
  case filter, palet, hulp, privacy, terug, stop, herteken, onderbreek, bewaarScherm, slot
  case aanmelden, concepten, ongedaan, opnieuw, sinds
}

extension OveralIntent {
  static let acties: [Actie<OveralIntent>] = [
    Actie("overal.terug", [.escape], .terug, kort: .kortTerug, .actieTerug),
    Actie("overal.filter", [.character("/")], .filter, kort: .kortFilter, .actieFilter),
    Actie("overal.hulp", [.character("?")], .hulp, kort: .kortHulp, .actieHulp),
    Actie("overal.palet", [.character(":")], .palet, kort: .kortPalet, .actiePalet),
    Actie("overal.agenda", [.character("1")], .naar(.agenda), kort: .agenda, .actieAgenda),
    Actie("overal.tafel", [.character("2")], .naar(.tafel), .tafelwoord(.actieNaar)),
    Actie("overal.casussen", [.character("3")], .naar(.casussen), kort: .casussen, .actieCasussen),
    Actie("overal.bord", [.character("4")], .naar(.bord), kort: .bord, .actieBord),
    Actie(
      "overal.opvolging", [.character("5")], .naar(.opvolging), .opvolgwoord(.actieNaar)),
    Actie("overal.rapport", [.character("6")], .naar(.rapport), .rapportwoord(.actieRapport)),
    Actie("overal.team", [.character("7")], .naar(.team), .teamwoord(.actieTeam)),
    Actie(
      "overal.aanmelden", [.character("N")], .aanmelden, .vastlegwoord(.actie(.aangemeld))),
    Actie("overal.ongedaan", [.character("u")], .ongedaan, .vastlegwoord(.actieOngedaan)),
    Actie("overal.opnieuw", [.character("U")], .opnieuw, .vastlegwoord(.actieOpnieuw)),
    Actie("overal.concepten", [.character("C")], .concepten, .vastlegwoord(.actieConcepten)),
    Actie("overal.sinds", [.character("z")], .sinds, .sindswoord(.actie)),
    Actie("overal.stop", [.character("q")], .stop, kort: .kortStop, .actieStop),
    Actie("overal.privacy", [.character("P")], .privacy, kort: .privacy, .actiePrivacy),
    Actie("overal.scherm", [.character("S")], .bewaarScherm, .actieBewaarScherm),
    Actie("overal.slot", [.character("L")], .slot, .actieSlot),
    Actie("overal.herteken", [.control("l")], .herteken, .actieHerteken),
    Actie("overal.onderbreek", [.control("z")], .onderbreek, .actieOnderbreek),
  ]
}
