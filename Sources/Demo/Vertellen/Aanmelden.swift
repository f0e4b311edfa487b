import Codec

/// The child as registered: `Kind("Sem", "Sem Aardewijn", "2010-11-02", "Zandmeer")`.
struct Kind {
  let roepnaam: String?
  let naam: String?
  let geboren: String?
  let gemeente: String

  init(_ roepnaam: String, _ naam: String, _ geboren: String, _ gemeente: String) {
    self.roepnaam = roepnaam
    self.naam = naam
    self.geboren = geboren
    self.gemeente = gemeente
  }

  private init(anoniemUit gemeente: String) {
    (roepnaam, naam, geboren) = (nil, nil, nil)
    self.gemeente = gemeente
  }

  static func anoniem(_ gemeente: String) -> Kind { Kind(anoniemUit: gemeente) }

  var veld: JSONValue? {
    samen([
      "roepnaam": tekst(roepnaam), "naam": tekst(naam), "geboortedatum": dag(geboren),
      "gemeente": tekst(gemeente),
    ])
  }
}

/// A person of an organisation, as the contract writes it for casusregisseur and verantwoordelijke.
struct Persoon {
  let naam: String
  let organisatie: String

  init(_ naam: String, _ organisatie: String) {
    self.naam = naam
    self.organisatie = organisatie
  }

  var veld: JSONValue? { samen(["naam": tekst(naam), "organisatie": tekst(organisatie)]) }
}

func aangemeld(
  _ kind: Kind, door soort: String, _ indiener: String? = nil, _ organisatie: String? = nil,
  kanaal: String? = nil, consultatie: Bool = false, urgentie: String = "regulier",
  _ hulpvraag: String, vastgelopen: [String], domeinen: [String] = ["jeugdwet"],
  fase: Int? = nil, wachtSinds: String? = nil, regisseur: Persoon? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "aangemeld",
    [
      "jeugdige": kind.veld,
      "indiener": samen([
        "soort": tekst(soort), "naam": tekst(indiener), "organisatie": tekst(organisatie),
      ]),
      "kanaal": tekst(kanaal),
      "vraagsoort": .text(consultatie ? "advies-consultatie" : "passende-hulp"),
      "hulpvraag": tekst(hulpvraag), "urgentie": tekst(urgentie),
      "vastgelopen": lijst(vastgelopen), "domeinen": lijst(domeinen),
      "opschalingsfase": getal(fase), "wachtSinds": dag(wachtSinds),
      "casusregisseur": regisseur?.veld,
    ])
}

func opgepakt(_ door: String = "Marit de Vries") -> Gebeurtenis {
  Gebeurtenis("opgepakt", ["door": .text(door)])
}

/// Screened and admitted; the three criteria hold unless said otherwise.
func toegelaten(
  complex: Bool = true, gevaar: Bool = true, eerder: Bool = true, _ motivering: String,
  typering: String = "procesmatig", toelichting: String? = nil
) -> Gebeurtenis {
  gescreend("toegelaten", (complex, gevaar, eerder), motivering, typering, toelichting)
}

func gescreend(
  _ uitkomst: String, _ criteria: (complex: Bool, gevaar: Bool, eerder: Bool),
  _ motivering: String, _ typering: String, _ toelichting: String? = nil,
  wachtOp: String? = nil, wachtTot: String? = nil, naar: String? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "gescreend",
    [
      "uitkomst": .text(uitkomst),
      "criteria": samen([
        "complex": janee(criteria.complex), "gevaar": janee(criteria.gevaar),
        "eerdereInzetOntoereikend": janee(criteria.eerder), "motivering": tekst(motivering),
      ]),
      "wachtOp": tekst(wachtOp), "wachtTot": dag(wachtTot), "typering": tekst(typering),
      "toelichting": tekst(toelichting), "doorverwezenNaar": tekst(naar),
    ])
}

func urgentieWordt(_ urgentie: String) -> Gebeurtenis {
  Gebeurtenis("gegevens-gewijzigd", ["urgentie": .text(urgentie)])
}
