import Domain
import TUI

/// Something that a person records of a casus: a row of the table from which come the palette, `?`,
/// the keys and the form. The name in the configuration is that of the event.
///
/// To add one: its row here, its words in `Vastlegwoord`, and what of it is known already in
/// `Casusvraag`.
struct Casusactie: Sendable {
  let soort: Gebeurtenissoort
  /// Its key in a dossier; `nil` leaves it to the palette.
  let toets: Character?
  /// Where the same key works on the selected casus.
  let ookOp: Set<Plaats>
  /// The fields that are asked, in this order; `nil` asks all of them in the order of the table.
  let paden: [String]?
  /// A promise can be recorded in the same action.
  let metBelofte: Bool

  init(
    _ soort: Gebeurtenissoort, _ toets: Character? = nil, ookOp: Set<Plaats> = [],
    _ paden: [String]? = nil, metBelofte: Bool = false
  ) {
    self.soort = soort
    self.toets = toets
    self.ookOp = ookOp
    self.paden = paden
    self.metBelofte = metBelofte
  }

  var naam: String { soort.rawValue }

  func actie(_ waar: Waar) -> Actie<Intent> {
    var werkt = waar == .dossier
    // What works on a card of the board works on a line of the follow-up.
    if case .plaats(let plaats) = waar {
      werkt = ookOp.contains(plaats == .opvolging ? .bord : plaats)
    }
    return Actie(
      naam, werkt ? toets.map { [.character($0)] } ?? [] : [], .casus(soort),
      .vastlegwoord(.actie(soort)))
  }

  static func van(_ soort: Gebeurtenissoort) -> Casusactie? { alle.first { $0.soort == soort } }
}

extension Casusactie {
  private static let belofte = ["belofte.wat", "belofte.uiterlijk", "belofte.wie"]

  /// Everything but the registration, which begins a casus, and the destruction, which takes two.
  static let alle: [Casusactie] = [
    Casusactie(.opgepakt, "o", ookOp: [.casussen, .bord]),
    Casusactie(
      .gescreend, "s", ookOp: [.casussen, .bord],
      [
        "criteria.complex", "criteria.gevaar", "criteria.eerdereInzetOntoereikend",
        "criteria.motivering", "uitkomst", "wachtOp", "wachtTot", "doorverwezenNaar", "typering",
        "toelichting",
      ] + belofte, metBelofte: true),
    Casusactie(
      .notitieToegevoegd, "n", ookOp: [.casussen, .bord],
      ["tekst", "soort", "wie", "vertrouwelijk"]),
    Casusactie(
      .afspraakGemaakt, "a", ookOp: [.casussen, .bord], ["wie", "wat", "uiterlijk", "namens"]),
    Casusactie(.afspraakAfgerond, "A"),
    Casusactie(.geagendeerd, "p", ookOp: [.casussen, .bord]),
    Casusactie(.vanAgendaGehaald),
    Casusactie(.besproken),
    Casusactie(
      .adviesUitgebracht, "d",
      [
        "tekst", "verantwoordelijke.naam", "verantwoordelijke.organisatie", "uiterlijk", "soort",
        "bindend", "gewicht", "berustOp", "regime", "inGewoneTaal", "uitvoerder", "tafel",
      ]),
    Casusactie(.adviesMeegedeeld, "M"),
    Casusactie(.adviesBeantwoord, "B"),
    Casusactie(.adviesBijgesteld),
    Casusactie(
      .voortgangGemonitord, "m", ookOp: [.bord],
      ["stand", "oorzaak", "contact", "volgende", "toelichting"]),
    Casusactie(.contactGepoogd, "c", ookOp: [.casussen, .bord]),
    Casusactie(.geescaleerd, "e", ookOp: [.bord]),
    Casusactie(.escalatieBeantwoord, "E"),
    Casusactie(.escalatieBeeindigd),
    Casusactie(.escalatieAfgezien),
    Casusactie(.externIngeschakeld),
    Casusactie(.procesversnellingGestart),
    Casusactie(.procesversnellingIngezet),
    Casusactie(.procesversnellingBeeindigd),
    Casusactie(.overbruggingBeoordeeld),
    Casusactie(.overbruggingszorgGeregeld),
    Casusactie(.zorgGestart),
    Casusactie(.zorgGestopt),
    Casusactie(.gegevensGewijzigd, "w"),
    Casusactie(
      .betrokkeneToegevoegd, "b",
      ["naam", "rol", "organisatie", "contact", "gezag", "vertrouwelijk"]),
    Casusactie(.betrokkeneVerwijderd),
    Casusactie(.stemVastgelegd, "v"),
    Casusactie(.toestemmingVastgelegd, "T"),
    Casusactie(.kaderVastgelegd),
    Casusactie(.vervolg18Bepaald),
    Casusactie(.financieringVastgelegd),
    Casusactie(.standpuntVastgelegd),
    Casusactie(.stukOntvangen),
    Casusactie(.casusGekoppeld),
    Casusactie(.crisisGemeld),
    Casusactie(.knelpuntGesignaleerd),
    Casusactie(.knelpuntOpgepakt),
    Casusactie(.klachtOntvangen),
    Casusactie(.klachtAfgehandeld),
    Casusactie(.overdrachtAangeboden),
    Casusactie(.overdrachtBeantwoord),
    Casusactie(.geevalueerd),
    Casusactie(.afgesloten, "x"),
    Casusactie(.heropend),
    Casusactie(.casusHerroepen),
  ]
}
