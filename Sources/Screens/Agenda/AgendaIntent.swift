import Domain
import TUI

enum AgendaIntent: Hashable, Sendable {
  case beweeg(Move)
  case volgendVak, vorigVak, links, rechts, open
  /// The top of the waiting list, or what is selected on it, on the table.
  case agendeer
  case haalEraf
  /// The selected item so many places further on.
  case verschuif(Int)
  /// So many minutes more for the selected item.
  case meerMinuten(Int)
  case zetMinuten
  case plan, verplaats, gelastAf
  /// Asks the selected person, or everybody who has a seat at the selected item.
  case nodig
  /// Somebody who is not proposed.
  case nodigAnder
  case antwoord(Gastantwoord)
  case belang
  /// The question to the table.
  case wijzigVraag
  case kalender, wachtlijst
}

/// What the selected person said, each with a key.
enum Gastantwoord: Hashable, CaseIterable, Sendable {
  case aanTafel, online, telefoon, komtNiet, nietGenodigd
}

extension AgendaIntent {
  static let acties: [Actie<AgendaIntent>] =
    [
      Actie("agenda.open", [.enter], .open, kort: .kortOpen, .actieOpen),
      Actie("agenda.vak", [.tab], .volgendVak, kort: .kortVak, .actieVolgendVak),
      rij("opagenda", "a", .agendeer, .kortAgendeer, .actieAgendeer),
      rij("plan", "p", .plan, nil, .actiePlan),
      rij("eraf", "x", .haalEraf, .kortEraf, .actieEraf),
      rij("nodig", "n", .nodig, .kortNodig, .actieNodig),
      rij("nodigander", "A", .nodigAnder, nil, .actieNodigAnder),
      rij("komt", "c", .antwoord(.aanTafel), .kortKomt, .actieKomt),
      rij("online", "o", .antwoord(.online), nil, .actieOnline),
      rij("telefoon", "f", .antwoord(.telefoon), nil, .actieTelefoon),
      rij("komtniet", "w", .antwoord(.komtNiet), .kortKomtNiet, .actieKomtNiet),
      rij("nietgenodigd", "i", .antwoord(.nietGenodigd), nil, .actieNietGenodigd),
      rij("belang", "B", .belang, nil, .actieBelang),
      rij("vraag", "e", .wijzigVraag, nil, .actieWijzigVraag),
      rij("later", "J", .verschuif(1), nil, .actieLater),
      rij("eerder", "K", .verschuif(-1), nil, .actieEerder),
      rij("meer", "+", .meerMinuten(5), nil, .actieMeer),
      rij("minder", "-", .meerMinuten(-5), nil, .actieMinder),
      rij("minuten", "m", .zetMinuten, nil, .actieMinuten),
      rij("verplaats", "v", .verplaats, nil, .actieVerplaats),
      rij("afgelast", "X", .gelastAf, nil, .actieGelastAf),
      rij("kalender", "I", .kalender, nil, .actieKalender),
      rij("wachtlijst", "W", .wachtlijst, nil, .actieWachtlijst),
      Actie("agenda.vorigvak", [.backtab], .vorigVak, .actieVorigVak),
      Actie("agenda.links", [.left, .character("h")], .links, .actieNaarTafels),
      Actie("agenda.rechts", [.right, .character("l")], .rechts, .actieNaarPunten),
    ] + Actie.bewegingen.map { $0.als(AgendaIntent.beweeg) }

  private static func rij(
    _ naam: String, _ toets: Character, _ intent: AgendaIntent, _ kort: Agendatekst?,
    _ uitleg: Agendatekst
  ) -> Actie<AgendaIntent> {
    Actie(
      "agenda.\(naam)", [.character(toets)], intent, kort: kort.map { .opAgenda($0) },
      .opAgenda(uitleg))
  }
}

extension AgendaScherm {
  /// Whether the line at the bottom names an action while this pane has the focus.
  func isHierZinvol(_ intent: AgendaIntent) -> Bool {
    switch intent {
    case .haalEraf: vak == .punten
    case .nodig: vak == .punten || vak == .wie
    case .antwoord: vak == .wie
    case .agendeer: vak == .wachtlijst
    default: true
    }
  }
}
