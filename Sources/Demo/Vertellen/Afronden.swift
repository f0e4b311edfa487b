import Codec

func geevalueerd(
  _ uitkomst: String, cijfer: Int? = nil, geleerd: String? = nil
) -> Gebeurtenis {
  Gebeurtenis(
    "geevalueerd",
    ["uitkomst": .text(uitkomst), "clientervaring": getal(cijfer), "geleerd": tekst(geleerd)])
}

func knelpunt(
  _ id: String, _ niveau: String, _ thema: String, _ omschrijving: String
) -> Gebeurtenis {
  Gebeurtenis(
    "knelpunt-gesignaleerd",
    [
      "knelpunt": .text(id), "niveau": .text(niveau), "thema": .text(thema),
      "omschrijving": .text(omschrijving),
    ])
}

func knelpuntOpgepakt(
  _ id: String, _ wie: String, _ voorstel: String, _ stand: String = "opgepakt"
) -> Gebeurtenis {
  Gebeurtenis(
    "knelpunt-opgepakt",
    [
      "knelpunt": .text(id), "wie": .text(wie), "voorstel": .text(voorstel),
      "stand": .text(stand),
    ])
}

func klacht(_ id: String, van: String, _ omschrijving: String) -> Gebeurtenis {
  Gebeurtenis(
    "klacht-ontvangen",
    ["klacht": .text(id), "van": .text(van), "omschrijving": .text(omschrijving)])
}

func klachtAfgehandeld(
  _ id: String, _ uitkomst: String, _ toelichting: String
) -> Gebeurtenis {
  Gebeurtenis(
    "klacht-afgehandeld",
    ["klacht": .text(id), "uitkomst": .text(uitkomst), "toelichting": .text(toelichting)])
}

func overdrachtAangeboden(aan: String, contact: String) -> Gebeurtenis {
  Gebeurtenis("overdracht-aangeboden", ["aan": .text(aan), "contact": .text(contact)])
}

func overdrachtBeantwoord(_ antwoord: String, _ reden: String? = nil) -> Gebeurtenis {
  Gebeurtenis(
    "overdracht-beantwoord", ["antwoord": .text(antwoord), "reden": tekst(reden)])
}

func afgesloten(_ reden: String, _ toelichting: String) -> Gebeurtenis {
  Gebeurtenis("afgesloten", ["reden": .text(reden), "toelichting": .text(toelichting)])
}

func heropend(_ reden: String) -> Gebeurtenis {
  Gebeurtenis("heropend", ["reden": .text(reden)])
}
