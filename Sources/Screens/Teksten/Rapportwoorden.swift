import Domain

/// The words of place 6 and of the files that it makes.
enum Rapportwoord: Hashable, Sendable {
  case rapport, actieRapport
  case samenvatting(Kwartaal)

  // The line at the bottom, and what an action does.
  case kortKwartaal, kortDeel, kortGevallen, kortBestand
  case actieVorig, actieVolgend, actieDeel, actieVorigDeel, actieGevallen, actieBestand

  // Headings.
  case cijfer, nu, vorig, vierKwartalen, naarBuiten, doorlooptijd, norm, casus, nummer, fase
  case aangemeld
  case kwartaalTegen(Kwartaal)
  case achter(String, Int)

  // Answers and sentences.
  case bezig, nietsLater, nietsErachter, achterNorm, terugBijCijfers
  case vraagVorm
  case vorm(Rapportvorm)
  case aandeel(Int, van: Int)
  case buitenAlsIs, buitenOverJaar
  case buitenWeg(Int)
  case geenTijden
  case tijden(Doorlooptijden)
  case normIs(Team.Norm?)

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .rapport: taal("Rapport", "Report")
    case .actieRapport: taal("naar het rapport over een kwartaal", "to the report on a quarter")
    case .samenvatting(let kwartaal):
      taal(
        "\(kwartaal.tekst); ← en → gaan een kwartaal terug en verder.",
        "\(kwartaal.tekst); ← and → go a quarter back and on.")
    case .kortKwartaal: taal("kwartaal terug", "quarter back")
    case .kortDeel: taal("deel", "part")
    case .kortGevallen: taal("casussen", "cases")
    case .kortBestand: taal("bestand", "file")
    case .actieVorig: taal("het kwartaal ervoor", "the quarter before")
    case .actieVolgend: taal("het kwartaal erna", "the quarter after")
    case .actieDeel:
      taal("naar het volgende deel van het rapport", "to the next part of the report")
    case .actieVorigDeel:
      taal("naar het vorige deel van het rapport", "to the previous part of the report")
    case .actieGevallen:
      taal("de casussen achter dit cijfer", "the cases behind this figure")
    case .actieBestand:
      taal("schrijf het kwartaalrapport als bestand", "write the quarter's report as a file")
    case .cijfer: taal("Cijfer", "Figure")
    case .nu: taal("Nu", "Now")
    case .vorig: taal("Eerder", "Before")
    case .vierKwartalen: taal("Vier kwartalen", "Four quarters")
    case .naarBuiten: taal("In het bestand", "In the file")
    case .doorlooptijd: taal("Doorlooptijd", "Lead time")
    case .norm: taal("Norm", "Norm")
    case .casus: taal("Casus", "Case")
    case .nummer: taal("Nummer", "Number")
    case .fase: taal("Fase", "Phase")
    case .aangemeld: taal("Aangemeld", "Registered")
    case .kwartaalTegen(let kwartaal):
      taal(
        "\(kwartaal.tekst) naast \(kwartaal.vorige.tekst)",
        "\(kwartaal.tekst) beside \(kwartaal.vorige.tekst)")
    case .achter(let cijfer, let aantal):
      taal(
        "\(cijfer) · \(aantal == 1 ? "1 casus" : "\(aantal) casussen")",
        "\(cijfer) · \(aantal == 1 ? "1 case" : "\(aantal) cases")")
    case .bezig: taal("De cijfers worden geteld.", "The figures are being counted.")
    case .nietsLater: taal("later is er nog niets", "there is nothing later yet")
    case .nietsErachter:
      taal("achter dit cijfer staat niets", "there is nothing behind this figure")
    case .achterNorm: taal("achter een norm staan geen casussen", "no cases stand behind a norm")
    case .terugBijCijfers: taal("Terug bij de cijfers.", "Back at the figures.")
    case .vraagVorm: taal("Het rapport als bestand", "The report as a file")
    case .vorm(let vorm):
      switch vorm {
      case .html: taal("HTML, met getekende grafieken", "HTML, with drawn charts")
      case .markdown: "Markdown"
      case .csv: taal("CSV, voor een rekenblad", "CSV, for a spreadsheet")
      case .json: taal("JSON, voor een ander programma", "JSON, for another program")
      }
    case .aandeel(let deel, let geheel):
      geheel == 0
        ? "\(deel)"
        : taal(
          "\(deel) van \(geheel), \(deel.procent(van: geheel))",
          "\(deel) of \(geheel), \(deel.procent(van: geheel))")
    case .buitenAlsIs: taal("zoals het hier staat", "as it stands here")
    case .buitenOverJaar:
      taal(
        "over vier kwartalen samen, omdat een aantal hier te klein is",
        "over four quarters together, as a number here is too small")
    case .buitenWeg(let drempel):
      taal(
        "weggelaten: kleiner dan \(drempel), of daaruit af te leiden",
        "left out: below \(drempel), or to be worked out from the rest")
    case .geenTijden: taal("in dit kwartaal geen", "none in this quarter")
    case .tijden(let tijden):
      taal(
        "de helft binnen \(tijden.percentiel(50).duurwoord(taal)), negen van tien binnen "
          + tijden.percentiel(90).duurwoord(taal),
        "half within \(tijden.percentiel(50).duurwoord(taal)), nine in ten within "
          + tijden.percentiel(90).duurwoord(taal))
    case .normIs(let norm):
      norm.map { norm in
        "\(norm.norm), "
          + (norm.weken == 1 ? taal("1 week", "1 week") : "\(norm.weken) \(taal("weken", "weeks"))")
      } ?? taal("geen", "none")
    }
  }
}

extension Int {
  /// `78 %`, rounded; 0 of nothing.
  func procent(van geheel: Int) -> String {
    geheel == 0 ? "0 %" : "\((self * 200 + geheel) / (2 * geheel)) %"
  }
}

extension Int? {
  /// Seconds as people say them: hours up to two days, then days.
  func duurwoord(_ taal: Taal) -> String {
    guard let seconden = self else { return "–" }
    let uren = (seconden + 3_599) / 3_600
    if uren <= 48 { return uren == 1 ? taal("1 uur", "1 hour") : "\(uren) \(taal("uur", "hours"))" }
    return "\((seconden + 86_399) / 86_400) \(taal("dagen", "days"))"
  }
}
