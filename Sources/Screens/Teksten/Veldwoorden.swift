import Domain

/// The words of the fields of events: the labels of forms.
///
/// To add a field: one line below, or in the part of its event when the name alone does not say what
/// is meant there; a test asks for it.
enum Veldwoord {
  /// The label of a field, by its path in an event; `nil` when it has none.
  static func label(_ pad: String, in soort: Gebeurtenissoort, _ taal: Taal) -> String? {
    (bij(soort)?[pad] ?? overal[pad]).map { taal($0.nl, $0.en) }
  }

  /// What helps while one is in a field.
  static func hulp(_ soort: Veldsoort, _ taal: Taal) -> String? {
    switch soort {
    case .datum(let verleden):
      verleden
        ? taal("12-3-2011, 12 mrt 2011, gisteren, -2w", "12-3-2011, 12 mar 2011, yesterday, -2w")
        : taal("di, morgen, 12-3, 12 mrt, +2w, w14", "tue, tomorrow, 12-3, 12 mar, +2w, w14")
    case .moment: taal("di 9:30, 12-3 14u", "tue 9:30, 12-3 14h")
    case .getal(let grenzen) where grenzen.upperBound <= 10_000:
      taal(
        "van \(grenzen.lowerBound) tot en met \(grenzen.upperBound)",
        "from \(grenzen.lowerBound) to \(grenzen.upperBound)")
    case .getal: taal("een geheel getal", "a whole number")
    case .regels: taal("met komma's ertussen", "with commas between them")
    case .rijen(_, let hoogstens):
      taal(
        "hoogstens \(hoogstens); Tab naar het volgende vak, Enter naar de volgende rij",
        "at most \(hoogstens); Tab to the next field, Enter to the next row")
    case .regel, .tekst, .keuze, .keuzes: nil
    }
  }

  private typealias Woord = (nl: String, en: String)

  // MARK: Where the name alone does not say it

  private static func bij(_ soort: Gebeurtenissoort) -> [String: Woord]? {
    switch soort {
    case .teamIngericht: ["naam": ("Naam van het team", "Name of the team")]
    case .teamLadderVastgesteld: ["treden": ("Treden van onder af", "Rungs from below")]
    case .teamContactpersoonVastgelegd: ["contact": ("Contact", "Contact")]
    case .teamNormVastgesteld: ["vanaf": ("Geldt vanaf", "Holds from")]
    case .tafelGepland: ["voorzitter": ("Voorzitter", "Chair")]
    case .tafelVerplaatst: ["begin": ("Nieuw begin", "New start")]
    case .tafelGenodigd:
      ["antwoord": ("Komt", "Coming"), "wijze": ("Doet mee", "Takes part")]
    case .tafelGeopend, .tafelHervat: ["voorzitter": ("Wie zit voor", "Who presides")]
    case .opgepakt: ["door": ("Opgepakt door", "Taken up by")]
    case .gescreend: ["uitkomst": ("Besluit", "Decision")]
    case .betrokkeneToegevoegd:
      ["contact": ("Bereikbaar via", "Reached by"), "rol": ("Wie is dit", "Who this is")]
    case .stemVastgelegd: ["tekst": ("In eigen woorden", "In their own words")]
    case .toestemmingVastgelegd:
      [
        "doel": ("Waarvoor", "For what"), "aan": ("Aan wie", "To whom"),
        "tot": ("Geldt tot", "Holds until"),
      ]
    case .notitieToegevoegd:
      [
        "tekst": ("Notitie", "Note"), "soort": ("Soort notitie", "Kind of note"),
        "wie": ("Wie zei dit", "Who said this"),
      ]
    case .kaderVastgelegd: ["tot": ("Geldt tot", "Holds until")]
    case .crisisGemeld:
      ["bij": ("Gemeld bij", "Reported to"), "door": ("Gemeld door", "Reported by")]
    case .vervolg18Bepaald: ["wie": ("Wie regelt dit", "Who sees to this")]
    case .standpuntVastgelegd: ["tekst": ("Standpunt in woorden", "View in words")]
    case .klachtOntvangen: ["van": ("Klacht van", "Complaint of")]
    case .adviesUitgebracht:
      [
        "soort": ("Soort advies", "Kind of advice"), "tekst": ("Wat", "What"),
        "uiterlijk": ("Uitgevoerd voor", "Done before"), "tafel": ("Tafel", "Table"),
        "bindend": ("Bindend", "Binding"),
      ]
    case .adviesBijgesteld: ["uiterlijk": ("Nieuwe uiterste datum", "New due date")]
    case .adviesMeegedeeld: ["aan": ("Aan wie", "To whom"), "wijze": ("Hoe", "How")]
    case .afspraakGemaakt: ["namens": ("Namens wie", "On behalf of")]
    case .overbruggingszorgGeregeld: ["tot": ("Tot", "Until")]
    case .procesversnellingIngezet: ["vorm": ("Wat is ingezet", "What was done")]
    case .procesversnellingBeeindigd: ["uitkomst": ("Wat leverde het op", "What came of it")]
    case .voortgangGemonitord:
      [
        "contact": ("Met wie", "With whom"), "oorzaak": ("Waardoor", "Because of"),
        "volgende": ("Volgende op", "Next on"),
      ]
    case .contactGepoogd:
      ["volgende": ("Opnieuw op", "Again on")]
    case .geescaleerd: ["reden": ("Waarom", "Why"), "organisatie": ("Van", "Of")]
    case .escalatieBeantwoord: ["tekst": ("Wat is gezegd", "What was said")]
    case .externIngeschakeld:
      ["bij": ("Wie", "Whom"), "vraag": ("Wat is de vraag", "The question")]
    case .escalatieAfgezien:
      ["reden": ("Waarom nog niet", "Why not yet"), "tot": ("Bekijk opnieuw op", "Look again on")]
    case .zorgGestart: ["op": ("Gestart op", "Started on")]
    case .zorgGestopt:
      ["op": ("Gestopt op", "Stopped on"), "oorzaak": ("Waardoor", "Because of")]
    case .knelpuntOpgepakt: ["wie": ("Wie pakt dit op", "Who takes it up")]
    case .afgesloten:
      [
        "open.gemeente": ("Ladder gemeente", "Municipality ladder"),
        "open.zorgaanbieder": ("Ladder zorgaanbieder", "Provider ladder"),
        "open.inkoop": ("Ladder inkoop", "Purchasing ladder"),
        "open.nagekomen": ("Nagekomen afspraken", "Promises kept"),
        "open.versnelling": ("Wat bracht de versnelling", "What acceleration brought"),
        "open.overdracht": ("Aangeboden overdracht", "Transfer offered"),
        "open.klachten": ("Open klachten", "Open complaints"),
      ]
    case .overdrachtAangeboden:
      ["aan": ("Aan welk team", "To which team"), "contact": ("Bij wie", "With whom")]
    default: nil
    }
  }

  // MARK: Everywhere else

  private static let overal: [String: Woord] = [
    "aanbieder": ("Aanbieder", "Provider"),
    "aanwezig": ("Wie waren erbij", "Who were there"),
    "aard": ("Aard", "Nature"),
    "advies": ("Advies", "Advice"),
    "afspraak": ("Afspraak", "Promise"),
    "anoniem": ("Anoniem besproken", "Discussed anonymously"),
    "antwoord": ("Antwoord", "Answer"),
    "antwoordVoor": ("Antwoord voor", "Answer before"),
    "bedrag": ("Bedrag in euro", "Amount in euro"),
    "begin": ("Begin", "Start"),
    "bereik": ("Bereikbaar via", "Reached by"),
    "berustOp": ("Berust op", "Rests on"),
    "beslisruimte": ("Mag toezeggen", "May commit"),
    "besluit": ("Besluit", "Decision"),
    "betaler": ("Wie betaalt", "Who pays"),
    "betrokkene": ("Betrokkene", "Person concerned"),
    "bindend": ("Bindend", "Binding"),
    "bouwsteen": ("Bouwsteen", "Building block"),
    "casus": ("Casus", "Case"),
    "casusregisseur.naam": ("Casusregisseur", "Case coordinator"),
    "casusregisseur.organisatie": ("Organisatie casusregie", "Coordinator's organisation"),
    "clientervaring": ("Cijfer van het gezin", "Mark of the family"),
    "codenaam": ("Codenaam", "Code name"),
    "contact": ("Contact", "Contact"),
    "criteria.complex": ("Complex", "Complex"),
    "criteria.eerdereInzetOntoereikend": ("Eerdere inzet schoot tekort", "Earlier help fell short"),
    "criteria.gevaar": ("Ontwikkeling in gevaar", "Development at risk"),
    "criteria.motivering": ("Motivering", "Reasons"),
    "datum": ("Datum", "Date"),
    "deskundigheid": ("Deskundigheid", "Expertise"),
    "doel": ("Doel", "Purpose"),
    "domeinen": ("Domeinen", "Domains"),
    "doorverwezenNaar": ("Doorverwezen naar", "Referred to"),
    "duurMinuten": ("Duur in minuten", "Length in minutes"),
    "functie": ("Functie", "Position"),
    "gebeurtenis": ("Wat te corrigeren", "What to correct"),
    "gegeven": ("Toestemming", "Consent"),
    "geleerd": ("Wat leerden we", "What we learned"),
    "gesprekspartner": ("Gesproken met", "Spoken with"),
    "gevolg": ("Gevolg", "Consequence"),
    "gewicht": ("Gewicht", "Weight"),
    "gezag": ("Heeft gezag", "Has custody"),
    "grond": ("Grond", "Ground"),
    "grondslag": ("Grondslag", "Legal ground"),
    "hulpvraag": ("Hulpvraag", "Question"),
    "indiener.naam": ("Naam van de indiener", "Applicant's name"),
    "indiener.organisatie": ("Organisatie van de indiener", "Applicant's organisation"),
    "indiener.soort": ("Wie dient in", "Who applies"),
    "inGewoneTaal": ("In gewone taal", "In plain words"),
    "initiatief": ("Initiatief", "Initiative"),
    "instellingsbesluit": ("Instellingsbesluit", "Founding decision"),
    "jeugdige.geboortedatum": ("Geboortedatum", "Date of birth"),
    "jeugdige.gemeente": ("Gemeente", "Municipality"),
    "jeugdige.naam": ("Naam van de jeugdige", "Name of the youth"),
    "jeugdige.roepnaam": ("Roepnaam", "First name"),
    "kader": ("Kader", "Legal frame"),
    "kanaal": ("Kanaal", "Channel"),
    "klacht": ("Klacht", "Complaint"),
    "knelpunt": ("Knelpunt", "Bottleneck"),
    "laatstGesproken": ("Laatst gesproken", "Last spoken"),
    "ladder": ("Ladder", "Ladder"),
    "lid": ("Lid", "Member"),
    "locatie": ("Locatie", "Place"),
    "machtiging": ("Machtiging", "Authorisation"),
    "minuten": ("Minuten", "Minutes"),
    "naam": ("Naam", "Name"),
    "niveau": ("Niveau", "Level"),
    "nodig": ("Overbrugging nodig", "Bridging care needed"),
    "norm": ("Norm", "Norm"),
    "omschrijving": ("Omschrijving", "Description"),
    "oorzaak": ("Oorzaak", "Cause"),
    "opschalingsfase": ("Opschalingsfase", "Escalation phase"),
    "organisatie": ("Organisatie", "Organisation"),
    "partij": ("Partij", "Party"),
    "procesversneller": ("Procesversneller", "Process accelerator"),
    "punten": ("Punten", "Items"),
    "punten.casus": ("Casus", "Case"),
    "punten.minuten": ("Minuten", "Minutes"),
    "reden": ("Reden", "Reason"),
    "regime": ("Contact", "Contact"),
    "regio": ("Regio", "Region"),
    "resultaat": ("Resultaat", "Result"),
    "rol": ("Rol", "Role"),
    "schil": ("Schil", "Ring"),
    "stand": ("Stand", "State"),
    "standpunt": ("Standpunt", "View"),
    "tafel": ("Tafel", "Table"),
    "thema": ("Thema", "Theme"),
    "titel": ("Titel", "Title"),
    "toelichting": ("Toelichting", "Remarks"),
    "toereikend": ("Overbrugging toereikend", "Bridging care suffices"),
    "tot": ("Tot", "Until"),
    "trede": ("Trede", "Rung"),
    "treden": ("Treden", "Rungs"),
    "treden.functie": ("Functie", "Position"),
    "treden.naam": ("Naam", "Name"),
    "typering": ("Typering", "Type"),
    "belofte.namens": ("Belofte namens", "Promise for"),
    "belofte.uiterlijk": ("Uiterlijk", "Due"),
    "belofte.wat": ("Belofte: wat", "Promise: what"),
    "belofte.wie": ("Door wie", "By whom"),
    "uiterlijk": ("Uiterlijk", "Due"),
    "uitkomst": ("Uitkomst", "Outcome"),
    "uitvoerder": ("Uitvoerder", "Carried out by"),
    "urgentie": ("Urgentie", "Urgency"),
    "van": ("Van wie", "Of whom"),
    "vanaf": ("Vanaf", "From"),
    "vastgelopen": ("Waarop loopt het vast", "What it is stuck on"),
    "verantwoordelijke.naam": ("Verantwoordelijke", "Responsible"),
    "verantwoordelijke.organisatie": ("Organisatie", "Organisation"),
    "verslag": ("Verslag", "Minutes"),
    "vertrouwelijk": ("Vertrouwelijk", "Confidential"),
    "vervanger": ("Vervanger", "Deputy"),
    "vindplaats": ("Vindplaats", "Where it is kept"),
    "voorstel": ("Voorstel", "Proposal"),
    "voorzitter": ("Voorzitter", "Chair"),
    "vorm": ("Vorm", "Form"),
    "vraag": ("Vraag", "Question"),
    "vraagsoort": ("Soort vraag", "Kind of question"),
    "wachtOp": ("Wacht op", "Waits for"),
    "wachtSinds": ("Wacht sinds", "Waiting since"),
    "wachtTot": ("Wacht tot", "Waits until"),
    "wat": ("Wat", "What"),
    "weken": ("Weken", "Weeks"),
    "wet": ("Volgens welke wet", "Under which law"),
    "wie": ("Wie", "Who"),
    "wijze": ("Hoe", "How"),
    "zichtDoor": ("Wie houdt zicht", "Who keeps watch"),
  ]
}
