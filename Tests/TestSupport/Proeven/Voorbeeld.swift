import Codec
import Domain

/// Example data of every event: what is required, and nothing else.
public enum Voorbeeld {
  public static func data(_ soort: Gebeurtenissoort) -> JSONValue {
    team(soort) ?? tafel(soort) ?? intake(soort) ?? advies(soort) ?? opvolging(soort)
      ?? ["gebeurtenis": "g1", "reden": "Vergissing."]
  }

  private static let persoon: JSONValue = ["naam": "Kim", "organisatie": "Gemeente Zandmeer"]

  private static func team(_ soort: Gebeurtenissoort) -> JSONValue? {
    switch soort {
    case .teamIngericht: ["naam": "Expertteam Zandmeer", "regio": "Zandmeer"]
    case .teamLidToegevoegd:
      [
        "lid": "L9", "naam": "Robin", "organisatie": "Zandmeer", "schil": "vast", "rol": "lid",
        "deskundigheid": [],
      ]
    case .teamLidVertrokken: ["lid": "L1"]
    case .teamLidGewijzigd: ["lid": "L1", "naam": "Robin"]
    case .teamLadderVastgesteld: ["ladder": "gemeente", "treden": [["functie": "manager"]]]
    case .teamContactpersoonVastgelegd:
      ["contact": "K1", "organisatie": "Zandmeer", "naam": "Wil", "functie": "manager"]
    case .teamNormVastgesteld: ["norm": "Treeknorm", "weken": 6, "vanaf": "2026-01-01"]
    case .teamBouwsteenBeoordeeld: ["bouwsteen": 1, "stand": "ingericht"]
    default: nil
    }
  }

  private static func tafel(_ soort: Gebeurtenissoort) -> JSONValue? {
    switch soort {
    case .tafelGepland:
      ["begin": "2026-01-13T09:30:00+01:00", "duurMinuten": 180, "voorzitter": "L1"]
    case .tafelVerplaatst: ["begin": "2026-01-20T09:30:00+01:00"]
    case .tafelAfgelast: ["reden": "Te weinig mensen."]
    case .tafelAanwezigheidVastgelegd: ["naam": "Robin", "rol": "vaste-kern"]
    case .tafelGenodigd: ["naam": "Robin", "rol": "vaste-kern", "antwoord": "komt"]
    case .tafelBelangGemeld:
      ["lid": "L1", "casus": "C1", "aard": "organisatie", "gevolg": "informeert"]
    case .tafelAgendaGeordend: ["punten": []]
    case .tafelGeopend, .tafelGeschorst, .tafelHervat, .tafelGesloten: [:]
    case .tafelPuntBegonnen, .tafelPuntBeeindigd: ["casus": "C1"]
    default: nil
    }
  }

  private static func intake(_ soort: Gebeurtenissoort) -> JSONValue? {
    switch soort {
    case .aangemeld:
      [
        "jeugdige": ["gemeente": "Zandmeer"], "indiener": ["soort": "ouder"],
        "vraagsoort": "passende-hulp", "hulpvraag": "Wat past?", "urgentie": "regulier",
        "vastgelopen": [], "domeinen": [],
      ]
    case .opgepakt: ["door": "Robin"]
    case .gescreend:
      [
        "uitkomst": "toegelaten", "typering": "procesmatig",
        "criteria": ["complex": true, "gevaar": false, "eerdereInzetOntoereikend": true],
      ]
    case .gegevensGewijzigd: ["urgentie": "spoed"]
    case .betrokkeneToegevoegd: ["betrokkene": "B1", "rol": "moeder", "naam": "Noor"]
    case .betrokkeneVerwijderd: ["betrokkene": "B1"]
    case .stemVastgelegd: ["van": "jeugdige", "tekst": "Ik wil naar school."]
    case .toestemmingVastgelegd: ["van": "ouder", "doel": "bespreken", "gegeven": true]
    case .notitieToegevoegd: ["tekst": "Gebeld met school."]
    case .kaderVastgelegd: ["kader": "ots"]
    case .stukOntvangen: ["titel": "Perspectiefplan", "datum": "2026-01-05"]
    case .casusGekoppeld: ["casus": "C2", "aard": "broer-zus"]
    case .crisisGemeld: ["bij": "crisisdienst", "door": "Robin", "zichtDoor": "wijkteam"]
    case .vervolg18Bepaald: ["wet": "wmo", "wie": "Robin"]
    case .financieringVastgelegd:
      ["betaler": "Zandmeer", "vorm": "maatwerk", "stand": "gevraagd"]
    case .standpuntVastgelegd: ["van": "Robin", "standpunt": "deelt-niet", "tekst": "Te zwaar."]
    case .knelpuntGesignaleerd:
      ["knelpunt": "P1", "niveau": "tactisch", "thema": "wachtlijst", "omschrijving": "Vol."]
    case .knelpuntOpgepakt:
      ["knelpunt": "P1", "wie": "Robin", "voorstel": "Inkopen.", "stand": "opgepakt"]
    case .klachtOntvangen: ["klacht": "X1", "van": "Noor", "omschrijving": "Het duurt te lang."]
    case .klachtAfgehandeld: ["klacht": "X1", "uitkomst": "gegrond"]
    case .overdrachtAangeboden: ["aan": "Expertteam Duinrand"]
    case .overdrachtBeantwoord: ["antwoord": "aanvaard"]
    case .afgesloten: ["reden": "overig"]
    case .heropend: ["reden": "Opnieuw vastgelopen."]
    case .gewist: ["grond": "bewaartermijn verstreken"]
    default: nil
    }
  }

  private static func advies(_ soort: Gebeurtenissoort) -> JSONValue? {
    switch soort {
    case .geagendeerd: ["tafel": "T1", "minuten": 30]
    case .vanAgendaGehaald: ["tafel": "T1", "reden": "De ouders zijn verhinderd."]
    case .besproken: ["tafel": "T1", "minuten": 30, "aanwezig": [], "uitkomst": "advies"]
    case .adviesUitgebracht:
      [
        "advies": "A1", "soort": "zorgbemiddeling", "bindend": true, "tekst": "Begin met rust.",
        "verantwoordelijke": persoon, "uiterlijk": "2026-03-01", "regime": "wekelijks",
      ]
    case .adviesBijgesteld: ["advies": "A1", "regime": "maandelijks", "reden": "Het loopt."]
    case .adviesMeegedeeld: ["advies": "A1", "aan": "Noor", "wijze": "gesprek"]
    case .adviesBeantwoord: ["advies": "A1", "partij": "gemeente", "antwoord": "aanvaard"]
    case .zorgGestart: ["advies": "A1", "aanbieder": "Tweespan", "op": "2026-01-05"]
    case .zorgGestopt:
      ["advies": "A1", "aanbieder": "Tweespan", "op": "2026-01-05", "oorzaak": "capaciteit"]
    case .geevalueerd: ["uitkomst": "opgelost"]
    default: nil
    }
  }

  private static func opvolging(_ soort: Gebeurtenissoort) -> JSONValue? {
    switch soort {
    case .afspraakGemaakt:
      ["afspraak": "F1", "wie": "Robin", "wat": "Plek zoeken.", "uiterlijk": "2026-02-01"]
    case .afspraakAfgerond: ["afspraak": "F1", "uitkomst": "nagekomen"]
    case .overbruggingBeoordeeld: ["nodig": true]
    case .overbruggingszorgGeregeld: ["aanbieder": "Tweespan", "vanaf": "2026-01-01"]
    case .procesversnellingGestart: ["initiatief": "proactief", "procesversneller": "L2"]
    case .procesversnellingIngezet: ["vorm": "coachen", "omschrijving": "Elke week bellen."]
    case .procesversnellingBeeindigd: ["uitkomst": "Er is een plek."]
    case .voortgangGemonitord: ["advies": "A1", "stand": "op-koers", "contact": "Robin"]
    case .contactGepoogd: ["wie": "Robin", "wijze": "telefoon", "resultaat": "voicemail"]
    case .geescaleerd:
      ["ladder": "gemeente", "trede": 1, "gesprekspartner": "Wil", "reden": "Geen besluit."]
    case .escalatieBeantwoord: ["ladder": "gemeente", "antwoord": "toegezegd", "tekst": "Ja."]
    case .externIngeschakeld: ["bij": "cce", "vraag": "Wat past?"]
    case .escalatieBeeindigd: ["ladder": "gemeente", "uitkomst": "afgeschaald"]
    case .escalatieAfgezien: ["reden": "Er is een gesprek.", "tot": "2026-02-01"]
    default: nil
    }
  }
}
