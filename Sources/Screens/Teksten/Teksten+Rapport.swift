import Domain

// What the parts, groups and figures of the report are called.

extension Rapportdeel {
  func woord(_ taal: Taal) -> String {
    switch self {
    case .stand: taal("Stand", "Stock")
    case .instroom: taal("Instroom", "Inflow")
    case .tafel: taal("Tafels", "Tables")
    case .advies: taal("Adviezen", "Advice")
    case .opvolging: taal("Opvolging", "Follow-up")
    case .opschaling: taal("Opschaling", "Escalation")
    case .doorlooptijd: taal("Doorlooptijd", "Lead times")
    case .resultaat: taal("Resultaat", "Results")
    case .knelpunten: taal("Knelpunten", "Bottlenecks")
    }
  }
}

extension Rapportgroep {
  func woord(_ taal: Taal) -> String {
    switch self {
    case .kolommen: taal("op het bord", "on the board")
    case .fasen: taal("per fase", "by phase")
    case .vraagsoorten: taal("aanmeldingen per vraag", "referrals by question")
    case .urgenties: taal("aanmeldingen per urgentie", "referrals by urgency")
    case .indieners: taal("aanmeldingen per indiener", "referrals by referrer")
    case .gemeenten: taal("aanmeldingen per gemeente", "referrals by municipality")
    case .vastgelopen: taal("waarin vastgelopen", "where it was stuck")
    case .screening: taal("uitkomst van de screening", "outcome of the screening")
    case .typering: taal("aard van de vraag", "kind of question")
    case .betrokkenheid: taal("besprekingen met", "discussions with")
    case .adviessoorten: taal("adviezen per soort", "advice by kind")
    case .bindend: taal("waarvan bindend", "of which binding")
    case .antwoorden: taal("antwoorden op een advies", "answers to advice")
    case .standen: taal("hoe het bij contact stond", "how it stood at contact")
    case .oorzaken: taal("oorzaken van niet opvolgen", "causes of not following")
    case .pogingen: taal("vergeefs geprobeerd", "tried in vain")
    case .initiatieven: taal("procesversnelling gestart", "acceleration started")
    case .vormen: taal("hoe er versneld is", "how it was accelerated")
    case .ladder(let ladder):
      taal("stappen bij \(ladder.woord(.nl))", "steps at \(ladder.woord(.en))")
    case .uitkomsten: taal("wat opschalen bracht", "what escalating brought")
    case .duur(let doorloop): doorloop.woord(taal)
    case .hulp: taal("hulp", "help")
    case .afgesloten: taal("waarom afgesloten", "why closed")
    case .evaluaties: taal("evaluaties", "evaluations")
    case .klachten: taal("klachten", "complaints")
    case .niveaus: taal("knelpunten per niveau", "bottlenecks by level")
    case .themas: taal("knelpunten per thema", "bottlenecks by theme")
    }
  }
}

extension Doorloop {
  func woord(_ taal: Taal) -> String {
    switch self {
    case .oppakken: taal("van aanmelding tot opgepakt", "from referral to picked up")
    case .advies: taal("van opgepakt tot eerste advies", "from picked up to first advice")
    case .realisatie: taal("van advies tot hulp", "from advice to help")
    }
  }
}

extension Doorlooptijden.Bak {
  func woord(_ taal: Taal) -> String {
    switch self {
    case .dag: taal("binnen 24 uur", "within 24 hours")
    case .week(let nummer): taal("week \(nummer)", "week \(nummer)")
    case .langer: taal("langer", "longer")
    }
  }

  /// For below a bar.
  func kort(_ taal: Taal) -> String {
    switch self {
    case .dag: taal("24u", "24h")
    case .week(let nummer): "\(nummer)w"
    case .langer: ">"
    }
  }
}

extension Rapportpost {
  func woord(_ taal: Taal) -> String {
    switch self {
    case .fase(let keuze): keuze.woord(taal)
    case .kolom(let keuze): keuze.woord(taal)
    case .indiener(let keuze): keuze.woord(taal)
    case .vraagsoort(let keuze): keuze.woord(taal)
    case .urgentie(let keuze): keuze.woord(taal)
    case .vastgelopen(let keuze): keuze.woord(taal)
    case .gemeente(let naam): naam.string
    case .screening(let keuze): keuze.woord(taal)
    case .typering(let keuze): keuze.woord(taal)
    case .aanmelding: taal("aanmeldingen", "referrals")
    case .bespreking: taal("besprekingen", "discussions")
    case .metJeugdige: taal("de jeugdige", "the young person")
    case .metOuder: taal("een ouder of verzorger", "a parent or carer")
    case .metVerwijzer: taal("de verwijzer", "the referrer")
    case .advies(let keuze): keuze.woord(taal)
    case .bindend: taal("bindend", "binding")
    case .antwoord(let keuze): keuze.woord(taal)
    case .stand(let keuze): keuze.woord(taal)
    case .oorzaak(let keuze): keuze.woord(taal)
    case .gepoogd: taal("pogingen", "attempts")
    case .initiatief(let keuze): keuze.woord(taal)
    case .vorm(let keuze): keuze.woord(taal)
    case .stap(_, let trede):
      taal("trede \(trede)", "rung \(trede)")
    case .doorbraak: taal("doorbraken", "breakthroughs")
    case .afgezien: taal("bewust nog niet", "deliberately not yet")
    case .gestart: taal("gestart", "started")
    case .gestopt: taal("gestopt", "stopped")
    case .heropend: taal("heropend", "reopened")
    case .afgesloten(let keuze): keuze.woord(taal)
    case .klachtOntvangen: taal("ontvangen", "received")
    case .klachtAfgehandeld: taal("afgehandeld", "settled")
    case .evaluatie(let keuze): keuze.woord(taal)
    case .niveau(let keuze): keuze.woord(taal)
    case .thema(let keuze): keuze.woord(taal)
    case .duur(_, let klasse): klasse.woord(taal)
    case .duurInWeken(_, let bak): bak.woord(taal)
    }
  }
}
