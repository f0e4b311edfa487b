import Codec

/// The advice; `gewoon` is the same in plain language for the family.
func advies(
  _ id: String, _ soort: String, bij tafel: Tafel? = nil, bindend: Bool = false,
  gewicht: String? = "zwaarwegend", berustOp: String? = "convenant", _ woorden: String,
  gewoon: String? = nil, verantwoordelijk: Persoon, uitvoerder: String? = nil,
  uiterlijk: String, _ regime: String
) -> Gebeurtenis {
  Gebeurtenis(
    "advies-uitgebracht",
    [
      "advies": .text(id), "soort": .text(soort), "bindend": .bool(bindend),
      "gewicht": tekst(gewicht), "berustOp": tekst(berustOp), "tekst": .text(woorden),
      "inGewoneTaal": tekst(gewoon), "tafel": tekst(tafel?.id),
      "verantwoordelijke": verantwoordelijk.veld, "uitvoerder": tekst(uitvoerder),
      "uiterlijk": dag(uiterlijk), "regime": .text(regime),
    ])
}

func bijgesteld(
  _ id: String, uiterlijk: String? = nil, regime: String? = nil, _ reden: String
) -> Gebeurtenis {
  Gebeurtenis(
    "advies-bijgesteld",
    [
      "advies": .text(id), "uiterlijk": dag(uiterlijk), "regime": tekst(regime),
      "reden": .text(reden),
    ])
}

func meegedeeld(_ id: String, aan: String, per wijze: String) -> Gebeurtenis {
  Gebeurtenis(
    "advies-meegedeeld", ["advies": .text(id), "aan": .text(aan), "wijze": .text(wijze)])
}

func antwoord(
  _ id: String, _ partij: String, wie: String? = nil, _ antwoord: String, _ reden: String? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "advies-beantwoord",
    [
      "advies": .text(id), "partij": .text(partij), "wie": tekst(wie),
      "antwoord": .text(antwoord), "reden": tekst(reden),
    ])
}

func standpunt(_ van: String, deelt: Bool, _ woorden: String) -> Gebeurtenis {
  Gebeurtenis(
    "standpunt-vastgelegd",
    [
      "van": .text(van), "standpunt": .text(deelt ? "deelt" : "deelt-niet"),
      "tekst": .text(woorden),
    ])
}

func afspraak(
  _ id: String, _ wie: String, namens: String? = nil, _ wat: String, uiterlijk: String
) -> Gebeurtenis {
  Gebeurtenis(
    "afspraak-gemaakt",
    [
      "afspraak": .text(id), "wie": .text(wie), "namens": tekst(namens), "wat": .text(wat),
      "uiterlijk": dag(uiterlijk),
    ])
}

func nagekomen(_ id: String, _ toelichting: String? = nil) -> Gebeurtenis {
  afgerond(id, "nagekomen", toelichting)
}

func vervallen(_ id: String, _ toelichting: String) -> Gebeurtenis {
  afgerond(id, "vervallen", toelichting)
}

private func afgerond(_ id: String, _ uitkomst: String, _ toelichting: String?) -> Gebeurtenis {
  Gebeurtenis(
    "afspraak-afgerond",
    ["afspraak": .text(id), "uitkomst": .text(uitkomst), "toelichting": tekst(toelichting)])
}
