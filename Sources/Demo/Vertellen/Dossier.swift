import Codec

func betrokkene(
  _ id: String, _ rol: String, _ naam: String, van organisatie: String? = nil,
  contact: String? = nil, gezag: Bool? = nil, vertrouwelijk: Bool? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "betrokkene-toegevoegd",
    [
      "betrokkene": .text(id), "rol": .text(rol), "naam": .text(naam),
      "organisatie": tekst(organisatie), "contact": tekst(contact), "gezag": janee(gezag),
      "vertrouwelijk": janee(vertrouwelijk),
    ])
}

func nietLangerBetrokken(_ id: String, _ reden: String) -> Gebeurtenis {
  Gebeurtenis("betrokkene-verwijderd", ["betrokkene": .text(id), "reden": .text(reden)])
}

/// What the child said, in its own words.
func stem(_ woorden: String, vertrouwelijk: Bool? = nil) -> Gebeurtenis {
  stem("jeugdige", nil, woorden, vertrouwelijk: vertrouwelijk)
}

/// What a parent or carer said, in their own words.
func stem(
  _ van: String, _ betrokkene: String?, _ woorden: String, vertrouwelijk: Bool? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "stem-vastgelegd",
    [
      "van": .text(van), "betrokkene": tekst(betrokkene), "tekst": .text(woorden),
      "vertrouwelijk": janee(vertrouwelijk),
    ])
}

func toestemming(
  _ van: String, _ betrokkene: String? = nil, voor doel: String = "bespreken",
  aan: String? = nil, gegeven: Bool = true, grondslag: String? = "toestemming",
  tot: String? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "toestemming-vastgelegd",
    [
      "van": .text(van), "betrokkene": tekst(betrokkene), "doel": .text(doel),
      "aan": tekst(aan), "gegeven": .bool(gegeven), "grondslag": tekst(grondslag),
      "tot": dag(tot),
    ])
}

func notitie(
  _ soort: String? = nil, wie: String? = nil, _ woorden: String, vertrouwelijk: Bool? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "notitie-toegevoegd",
    [
      "soort": tekst(soort), "wie": tekst(wie), "tekst": .text(woorden),
      "vertrouwelijk": janee(vertrouwelijk),
    ])
}

func kader(_ kader: String, machtiging: String? = nil, tot: String? = nil) -> Gebeurtenis {
  Gebeurtenis(
    "kader-vastgelegd",
    ["kader": .text(kader), "machtiging": tekst(machtiging), "tot": dag(tot)])
}

func stuk(_ titel: String, _ datum: String, bij vindplaats: String? = nil) -> Gebeurtenis {
  Gebeurtenis(
    "stuk-ontvangen",
    ["titel": .text(titel), "datum": dag(datum), "vindplaats": tekst(vindplaats)])
}

func gekoppeld(_ zaak: Zaak, _ aard: String) -> Gebeurtenis {
  Gebeurtenis("casus-gekoppeld", ["casus": .text(zaak.nummer), "aard": .text(aard)])
}

func crisis(bij: String, door: String, zicht: String) -> Gebeurtenis {
  Gebeurtenis(
    "crisis-gemeld", ["bij": .text(bij), "door": .text(door), "zichtDoor": .text(zicht)])
}

func na18(_ wet: String, _ wie: String) -> Gebeurtenis {
  Gebeurtenis("vervolg18-bepaald", ["wet": .text(wet), "wie": .text(wie)])
}

func financiering(
  _ betaler: String, _ vorm: String, _ bedrag: Int? = nil, _ stand: String
) -> Gebeurtenis {
  Gebeurtenis(
    "financiering-vastgelegd",
    [
      "betaler": .text(betaler), "vorm": .text(vorm), "bedrag": getal(bedrag),
      "stand": .text(stand),
    ])
}
