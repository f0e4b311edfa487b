import Codec

func overbruggingNodig(_ nodig: Bool, toereikend: Bool? = nil) -> Gebeurtenis {
  Gebeurtenis(
    "overbrugging-beoordeeld", ["nodig": .bool(nodig), "toereikend": janee(toereikend)])
}

func overbrugging(_ aanbieder: String, vanaf: String, tot: String? = nil) -> Gebeurtenis {
  Gebeurtenis(
    "overbruggingszorg-geregeld",
    ["aanbieder": .text(aanbieder), "vanaf": dag(vanaf), "tot": dag(tot)])
}

func versnellingGestart(_ initiatief: String, door lid: String = "L02") -> Gebeurtenis {
  Gebeurtenis(
    "procesversnelling-gestart",
    ["initiatief": .text(initiatief), "procesversneller": .text(lid)])
}

func versnelling(_ vorm: String, _ omschrijving: String) -> Gebeurtenis {
  Gebeurtenis(
    "procesversnelling-ingezet",
    ["vorm": .text(vorm), "omschrijving": .text(omschrijving)])
}

func versnellingBeeindigd(_ uitkomst: String) -> Gebeurtenis {
  Gebeurtenis("procesversnelling-beeindigd", ["uitkomst": .text(uitkomst)])
}

/// How the advice is being followed, after a talk with `contact`.
func voortgang(
  _ id: String, _ stand: String, _ oorzaak: String? = nil, met contact: String,
  _ toelichting: String? = nil, volgende: String? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "voortgang-gemonitord",
    [
      "advies": .text(id), "stand": .text(stand), "oorzaak": tekst(oorzaak),
      "contact": .text(contact), "toelichting": tekst(toelichting), "volgende": dag(volgende),
    ])
}

func gepoogd(
  _ wie: String, _ resultaat: String, per wijze: String = "telefoon", volgende: String? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "contact-gepoogd",
    [
      "wie": .text(wie), "wijze": .text(wijze), "resultaat": .text(resultaat),
      "volgende": dag(volgende),
    ])
}

func zorgGestart(_ id: String, _ aanbieder: String, op datum: String) -> Gebeurtenis {
  Gebeurtenis(
    "zorg-gestart", ["advies": .text(id), "aanbieder": .text(aanbieder), "op": dag(datum)])
}

func zorgGestopt(
  _ id: String, _ aanbieder: String, op datum: String, _ oorzaak: String
) -> Gebeurtenis {
  Gebeurtenis(
    "zorg-gestopt",
    [
      "advies": .text(id), "aanbieder": .text(aanbieder), "op": dag(datum),
      "oorzaak": .text(oorzaak),
    ])
}
