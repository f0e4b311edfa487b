import Codec

func opgeschaald(
  _ ladder: String, _ trede: Int, naar gesprekspartner: String, van organisatie: String,
  _ reden: String, antwoordVoor: String? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "geescaleerd",
    [
      "ladder": .text(ladder), "trede": .integer(trede),
      "gesprekspartner": .text(gesprekspartner), "organisatie": .text(organisatie),
      "reden": .text(reden), "antwoordVoor": dag(antwoordVoor),
    ])
}

func opschalingBeantwoord(
  _ ladder: String, _ antwoord: String, _ woorden: String, uiterlijk: String? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "escalatie-beantwoord",
    [
      "ladder": .text(ladder), "antwoord": .text(antwoord), "tekst": .text(woorden),
      "uiterlijk": dag(uiterlijk),
    ])
}

func opschalingBeeindigd(
  _ ladder: String, _ uitkomst: String, _ toelichting: String
) -> Gebeurtenis {
  Gebeurtenis(
    "escalatie-beeindigd",
    ["ladder": .text(ladder), "uitkomst": .text(uitkomst), "toelichting": .text(toelichting)])
}

func nietOpgeschaald(_ reden: String, tot: String) -> Gebeurtenis {
  Gebeurtenis("escalatie-afgezien", ["reden": .text(reden), "tot": dag(tot)])
}

func extern(_ bij: String, _ vraag: String) -> Gebeurtenis {
  Gebeurtenis("extern-ingeschakeld", ["bij": .text(bij), "vraag": .text(vraag)])
}
