import Domain
import TUI

enum TafelIntent: Hashable, Sendable {
  /// Enter: records the line; without a line it does what comes next.
  case doe
  case volgendeSoort, vorigeSpreker
  case omhoog, omlaag, bladerOp, bladerNeer
  case afspraak, advies, stem, standpunt, aanwezigen, pauze, einde, sluit, crisis
  case vertrouwelijk
}

extension TafelIntent {
  /// Keys, and not actions that one looks for by name.
  static let stappen: Set<TafelIntent> = [.omhoog, .omlaag, .bladerOp, .bladerNeer]

  /// Letters and digits always type here: only other keys act.
  static let acties: [Actie<TafelIntent>] = [
    Actie("tafel.doe", [.enter], .doe, kort: .tafelwoord(.kortDoe), .tafelwoord(.actieDoe)),
    Actie(
      "tafel.soort", [.tab], .volgendeSoort, kort: .tafelwoord(.kortSoort),
      .tafelwoord(.actieSoort)),
    Actie(
      "tafel.wie", [.backtab], .vorigeSpreker, kort: .tafelwoord(.kortWie),
      .tafelwoord(.actieWie)),
    Actie(
      "tafel.afspraak", [.function(2)], .afspraak, kort: .tafelwoord(.kortAfspraak),
      .tafelwoord(.actieAfspraak)),
    Actie(
      "tafel.advies", [.function(3)], .advies, kort: .tafelwoord(.kortAdvies),
      .tafelwoord(.actieAdvies)),
    Actie(
      "tafel.einde", [.function(8)], .einde, kort: .tafelwoord(.kortEinde),
      .tafelwoord(.actieEinde)),
    Actie("tafel.stem", [.function(4)], .stem, .tafelwoord(.actieStem)),
    Actie("tafel.standpunt", [.function(5)], .standpunt, .tafelwoord(.actieStandpunt)),
    Actie("tafel.aanwezigen", [.function(6)], .aanwezigen, .tafelwoord(.actieAanwezigen)),
    Actie(
      "tafel.pauze", [.function(7)], .pauze,
      .tafelwoord(.actiePauze)),
    Actie(
      "tafel.sluit", [.function(9)], .sluit,
      .tafelwoord(.actieSluit)),
    Actie("tafel.crisis", [.control("g")], .crisis, .tafelwoord(.actieCrisis)),
    Actie(
      "tafel.vertrouwelijk", [.control("v")], .vertrouwelijk, .wisselwoord(.actieVertrouwelijk)),
    Actie("tafel.omlaag", [.down], .omlaag, .actieOmlaag),
    Actie("tafel.omhoog", [.up], .omhoog, .actieOmhoog),
    Actie("tafel.bladerneer", [.pageDown], .bladerNeer, .actieBladerNeer),
    Actie("tafel.bladerop", [.pageUp], .bladerOp, .actieBladerOp),
  ]
}

extension OveralIntent {
  /// What works everywhere, by keys that do not type.
  static let aanTafel: [Actie<OveralIntent>] = [
    Actie("tafel.hulp", [.function(1)], .hulp, kort: .kortHulp, .actieHulp),
    Actie("tafel.palet", [.character(":")], .palet, kort: .kortPalet, .actiePalet),
    Actie("tafel.terug", [.escape], .terug, kort: .kortTerug, .actieTerug),
    Actie("tafel.ongedaan", [.control("z")], .ongedaan, .vastlegwoord(.actieOngedaan)),
    Actie("tafel.opnieuw", [.control("y")], .opnieuw, .vastlegwoord(.actieOpnieuw)),
    Actie("tafel.herteken", [.control("l")], .herteken, .actieHerteken),
  ]
}
