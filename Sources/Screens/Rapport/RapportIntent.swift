import TUI

enum RapportIntent: Equatable, Sendable {
  case beweeg(Move)
  case vorigKwartaal, volgendKwartaal, volgendDeel, vorigDeel, open, bestand
}

extension RapportIntent {
  static let acties: [Actie<RapportIntent>] =
    [
      Actie(
        "rapport.open", [.enter], .open, kort: .rapportwoord(.kortGevallen),
        .rapportwoord(.actieGevallen)),
      Actie(
        "rapport.vorig", [.left, .character("h")], .vorigKwartaal,
        kort: .rapportwoord(.kortKwartaal), .rapportwoord(.actieVorig)),
      Actie(
        "rapport.volgend", [.right, .character("l")], .volgendKwartaal,
        .rapportwoord(.actieVolgend)),
      Actie(
        "rapport.deel", [.tab], .volgendDeel, kort: .rapportwoord(.kortDeel),
        .rapportwoord(.actieDeel)),
      Actie("rapport.vorigdeel", [.backtab], .vorigDeel, .rapportwoord(.actieVorigDeel)),
      Actie(
        "rapport.bestand", [.character("e")], .bestand, kort: .rapportwoord(.kortBestand),
        .rapportwoord(.actieBestand)),
    ] + Actie.bewegingen.map { $0.als(RapportIntent.beweeg) }
}

/// How the report is written to a file; the raw value is the end of its name. The first is proposed.
public enum Rapportvorm: String, CaseIterable, Sendable {
  case html
  case markdown = "md"
  case csv, json
}
