import Domain

/// What is said on place 2, at the table.
enum Tafelwoord: Hashable, Sendable {
  // The keys.
  case kortWissel, kortAnders, kortVerder
  case kortDoe, kortSoort, kortWie, kortAfspraak, kortAdvies, kortEinde, kortSluit
  case actieNaar, actieDoe, actieSoort, actieWie, actieAfspraak, actieAdvies, actieStem
  case actieStandpunt, actieAanwezigen, actiePauze, actieEinde, actieSluit, actieCrisis
  // Why something cannot be done now.
  case geenTafel, geenPunt, geenPunten, nietGeopend, isGeschorst, eerstEinde, eerstRegel, voorbij
  case typIets, regelBlijft, regelVol, blijftZo, lopendNietWeg
  case regelfout(Regelfoutsoort)
  // What was done.
  case begonnen(Int, String)
  case terugBij(String)
  case geschorst(Moment)
  case hervat
  case genoteerd(Gebeurtenissoort)
  case beeindigd(String, Int)
  case gemeld(Aanwezigheidsrol, isEr: Bool)
  case gesloten(over: Int)
  case verslagBewaard(String)
  case verslagNietBewaard
  case samenvatting(Tafelstatus?)
  // Headings.
  case kopVraag, kopGeprobeerd, kopAdvies, kopAfspraak, kopNotitie, kopStandpunt, kopBesluit
  case kopAanwezig, kopWieErIs, volgende, pauze
  case vanMinuten(Int)
  case voorbeeld(Regelsoort)
  // Between items.
  case nogNietOpen(Moment, Int)
  case enterOpent, enterHervat, enterEindigt, enterSluit, enterCrisis, allesBesproken
  case enterBegint(Int)
  case wisselOm(String)
  case pauzeOm(String)
  case tempo(Moment, pastNiet: Int)
  case bel(String, [String])
  // Steps.
  case teruglezen(Int)
  case uitkomst(Besprekingsuitkomst)
  case zorgtDat(String, Datum)
  case nietsVastgelegd
  case zitplaats(Zitplaats.Stand)
  case gevaarNu, bel112, belVeiligThuis, belCrisisdienst
  case voorzitterIs(String)
  case tabVoorzitter
  case sluitKop(Int)
  case bestemming(Bestemming, volgende: Moment?, extra: Moment, dezeWeek: Datum)
  case belBelofte
  // The family's versions.
  case stukkenKop(Int)
  case isConcept, isOnaf, enterGeeftVrij, stukOnaf, stukNietBewaard
  case stukBewaard(String)
  case regelconcept

  func `in`(_ taal: Taal) -> String {
    sleutelwoord(taal) ?? bezwaar(taal) ?? antwoord(taal) ?? kop(taal) ?? tussendoor(taal)
      ?? stap(taal) ?? stuk(taal) ?? ""
  }

  private func stuk(_ taal: Taal) -> String? {
    switch self {
    case .stukkenKop(let aantal):
      aantal == 0
        ? taal("Er is niemand om een verslag voor te maken.", "There is nobody to write for.")
        : taal("Voor het gezin (Enter leest)", "For the family (Enter reads)")
    case .regelconcept: taal("Regel aan tafel", "Line at the table")
    case .isConcept: taal("concept", "draft")
    case .isOnaf: taal("onaf", "unfinished")
    case .enterGeeftVrij: taal("Enter geeft vrij · Esc terug", "Enter releases · Esc back")
    case .stukOnaf:
      taal(
        "Zet het advies eerst in gewone taal; dan kan dit vrij.",
        "First put the advice in plain words; then this can go.")
    case .stukNietBewaard: taal("Het kon niet worden geschreven.", "It could not be written.")
    case .stukBewaard(let pad): taal("Vrijgegeven: \(pad)", "Released: \(pad)")
    default: nil
    }
  }

  private func sleutelwoord(_ taal: Taal) -> String? {
    switch self {
    case .kortDoe: taal("vast", "record")
    case .kortWissel: taal("er of niet", "there or not")
    case .kortAnders: taal("anders", "other")
    case .kortVerder: taal("verder", "go on")
    case .kortSoort: taal("soort", "kind")
    case .kortWie: taal("wie", "who")
    case .kortAfspraak: taal("afspraak", "promise")
    case .kortAdvies: taal("advies", "advice")
    case .kortEinde: taal("einde", "end")
    case .kortSluit: taal("sluit", "close")
    case .actieNaar: taal("naar de tafel", "to the table")
    case .actieDoe:
      taal(
        "leg de regel vast; zonder regel: begin het volgende punt",
        "record the line; without one: begin the next item")
    case .actieSoort:
      taal("wat de regel is: feit, mening, zorg…", "what the line is: fact, opinion…")
    case .actieWie: taal("wie het zegt", "who says it")
    case .actieAfspraak: taal("een afspraak: wie: wat wanneer", "a promise: who: what when")
    case .actieAdvies: taal("breng advies uit", "issue advice")
    case .actieStem: taal("eigen woorden van jeugdige of ouder", "own words of youth or parent")
    case .actieStandpunt: taal("een ander standpunt naast het besluit", "another view beside it")
    case .actieAanwezigen: taal("wie er is en wie ontbreekt", "who is there and who is missing")
    case .actiePauze: taal("pauze; nog eens gaat verder", "pause; once more goes on")
    case .actieEinde: taal("lees terug en eindig dit punt", "read back and end this item")
    case .actieSluit: taal("sluit de tafel", "close the table")
    case .actieCrisis: taal("crisis: nu direct gevaar?", "crisis: danger right now?")
    default: nil
    }
  }

  private func bezwaar(_ taal: Taal) -> String? {
    switch self {
    case .geenTafel:
      taal("Er is geen tafel om aan te zitten.", "There is no table to sit at.")
    case .geenPunt: taal("er is geen punt bezig", "no item is on")
    case .geenPunten: taal("er staat geen punt meer op de agenda", "no item is left on the agenda")
    case .nietGeopend: taal("de tafel is niet geopend", "the table is not open")
    case .isGeschorst: taal("de tafel is geschorst", "the table is suspended")
    case .eerstEinde: taal("eindig eerst dit punt", "end this item first")
    case .eerstRegel:
      taal("leg eerst vast wat je typte, of wis het", "first record what you typed, or clear it")
    case .voorbij: taal("deze tafel is voorbij", "this table is over")
    case .typIets:
      taal("typ eerst iets; F8 eindigt het punt", "type something first; F8 ends the item")
    case .regelBlijft:
      taal(
        "Er is geen punt bezig; wat je typte blijft staan.",
        "No item is on; what you typed stays.")
    case .regelVol: taal("Er past niet meer in deze regel.", "No more fits in this line.")
    case .blijftZo: taal("Dat kan hier niet anders.", "That cannot be changed here.")
    case .lopendNietWeg: taal("dit punt is nog bezig", "this item is still on")
    case .regelfout(let fout): fout.zin(taal)
    default: nil
    }
  }

  private func antwoord(_ taal: Taal) -> String? {
    switch self {
    case .begonnen(let nummer, let roepsel):
      taal("Punt \(nummer), \(roepsel), is begonnen.", "Item \(nummer), \(roepsel), has begun.")
    case .terugBij(let roepsel): taal("Terug bij \(roepsel).", "Back at \(roepsel).")
    case .geschorst(let om):
      taal(
        "Pauze vanaf \(om.tijdwoord); de klok staat stil.",
        "Paused at \(om.tijdwoord); the clock stands still.")
    case .hervat: taal("Verder.", "Going on.")
    case .genoteerd(let soort): taal("Vastgelegd: ", "Recorded: ") + soort.naam(taal) + "."
    case .beeindigd(let roepsel, let minuten):
      taal(
        "\(roepsel) is besproken, \(minuten) minuten.",
        "\(roepsel) was discussed, \(minuten) minutes.")
    case .gemeld(let rol, let isEr):
      isEr
        ? taal("\(rol.woord(.nl).metHoofdletter) is er.", "The \(rol.woord(.en)) is there.")
        : taal("\(rol.woord(.nl).metHoofdletter) ontbreekt.", "The \(rol.woord(.en)) is missing.")
    case .gesloten(let over):
      over == 0
        ? taal("De tafel is gesloten.", "The table is closed.")
        : taal(
          "De tafel is gesloten; \(over) niet besproken, bel die gezinnen vandaag.",
          "The table is closed; \(over) not discussed, ring those families today.")
    case .verslagBewaard(let pad):
      taal("De tafel is gesloten; verslag in \(pad)", "The table is closed; minutes in \(pad)")
    case .verslagNietBewaard:
      taal(
        "De tafel is gesloten, maar het verslag kon niet worden geschreven.",
        "The table is closed, but the minutes could not be written.")
    case .samenvatting(let status):
      switch status {
      case .geopend: taal("Aan tafel.", "At the table.")
      case .gepland: taal("De tafel is nog niet geopend.", "The table is not open yet.")
      case .gesloten, .afgelast: taal("Deze tafel is voorbij.", "This table is over.")
      case nil: Tafelwoord.geenTafel.in(taal)
      }
    default: nil
    }
  }

  private func kop(_ taal: Taal) -> String? {
    switch self {
    case .kopVraag: taal("Vraag", "Question")
    case .kopGeprobeerd: taal("Geprobeerd", "Tried")
    case .kopAdvies: taal("Advies", "Advice")
    case .kopAfspraak: taal("Afspraak", "Promise")
    case .kopNotitie: taal("notitie", "note")
    case .kopStandpunt: taal("Standpunt", "View")
    case .kopBesluit: taal("Besluit", "Decision")
    case .kopAanwezig: taal("Aanwezig", "Present")
    case .kopWieErIs:
      taal("Wie er is (Enter wisselt, Esc klaar)", "Who is there (Enter changes, Esc is done)")
    case .volgende: taal("volgende", "next")
    case .pauze: taal("pauze", "paused")
    case .vanMinuten(let minuten): taal("van \(minuten) minuten", "of \(minuten) minutes")
    case .voorbeeld(let soort): soort.voorbeeld(taal)
    default: nil
    }
  }

  private func tussendoor(_ taal: Taal) -> String? {
    switch self {
    case .nogNietOpen(let begin, let aantal):
      taal(
        "Tafel van \(begin.datum.kort(.nl)), \(begin.tijdwoord): \(aantal) punten",
        "Table of \(begin.datum.kort(.en)), \(begin.tijdwoord): \(aantal) items")
    case .enterOpent:
      taal(
        "Enter opent de tafel met het eerste punt.", "Enter opens the table with its first item.")
    case .enterHervat: taal("Pauze. Enter gaat verder.", "Paused. Enter goes on.")
    case .enterEindigt:
      taal(
        "Enter eindigt · Tab andere uitkomst · Esc terug",
        "Enter ends · Tab another outcome · Esc back")
    case .enterSluit:
      taal(
        "Enter sluit de tafel · Tab anders · Esc terug",
        "Enter closes the table · Tab other · Esc back")
    case .enterCrisis:
      taal(
        "Enter: leg vast wie het zicht houdt. Esc: terug.",
        "Enter: record who keeps watch. Esc: back.")
    case .allesBesproken:
      taal(
        "Alles is besproken. F9 sluit de tafel.", "Everything was discussed. F9 closes the table.")
    case .enterBegint(let nummer):
      taal(
        "Enter begint punt \(nummer) · F9 sluit de tafel",
        "Enter begins item \(nummer) · F9 closes the table")
    case .wisselOm(let klok): taal("Wissel, \(klok)", "Change, \(klok)")
    case .pauzeOm(let klok): taal("Pauze, \(klok)", "Pause, \(klok)")
    case .tempo(let einde, let aantal):
      aantal == 0
        ? taal(
          "In dit tempo \(einde.tijdwoord): alles past.",
          "At this pace \(einde.tijdwoord): all fits.")
        : taal(
          "In dit tempo \(einde.tijdwoord): \(aantal == 1 ? "een past" : "\(aantal) passen") er niet.",
          "At this pace \(einde.tijdwoord): \(aantal) will not fit.")
    case .bel(let roepsel, let wie):
      wie.isEmpty
        ? taal("Bel voor \(roepsel): niemand genodigd.", "Ring for \(roepsel): nobody was invited.")
        : taal("Bel voor \(roepsel): ", "Ring for \(roepsel): ") + wie.joined(separator: ", ") + "."
    default: nil
    }
  }

  private func stap(_ taal: Taal) -> String? {
    switch self {
    case .teruglezen(let minuten):
      taal("Lees terug (\(minuten) minuten)", "Read back (\(minuten) minutes)")
    case .uitkomst(let uitkomst):
      taal("Uitkomst: ", "Outcome: ") + uitkomst.woord(taal)
    case .zorgtDat(let wie, let dag):
      taal(
        "\(wie) zorgt ervoor, uiterlijk \(dag.kort(.nl)).",
        "\(wie) sees to it, by \(dag.kort(.en)).")
    case .nietsVastgelegd:
      taal("Er is nog geen besluit, advies of afspraak.", "No decision, advice or promise yet.")
    case .zitplaats(let stand):
      switch stand {
      case .er: taal("is er", "is there")
      case .ontbreekt: taal("ontbreekt", "is missing")
      case .verlaatTafel: taal("verlaat tafel", "leaves table")
      }
    case .gevaarNu: taal("Nu direct gevaar?", "Danger right now?")
    case .bel112:
      taal("112: politie, ambulance, brandweer.", "112: police, ambulance, fire brigade.")
    case .belVeiligThuis:
      taal(
        "0800-2000: Veilig Thuis, dag en nacht, gratis.",
        "0800-2000: Veilig Thuis, day and night, free.")
    case .belCrisisdienst:
      taal("Anders: de crisisdienst van de regio.", "Else: the crisis service of the region.")
    case .voorzitterIs(let naam): taal("Voorzitter: \(naam)", "Chair: \(naam)")
    case .tabVoorzitter:
      taal("Enter gaat verder · Tab een andere voorzitter", "Enter goes on · Tab another chair")
    case .sluitKop(let over):
      over == 0
        ? taal("Alles is besproken.", "Everything was discussed.")
        : taal(
          "Niet besproken: \(over). Waar gaan ze heen?", "Not discussed: \(over). Where do they go?"
        )
    case .bestemming(let bestemming, let volgende, let extra, let dezeWeek):
      switch bestemming {
      case .volgendeTafel:
        taal("volgende tafel", "the next table")
          + (volgende.map { ", \($0.datum.kort(taal))" } ?? "")
      case .extraTafel: taal("extra tafel", "an extra table") + ", \(extra.datum.kort(taal))"
      case .bellen:
        taal("bellen, uiterlijk \(dezeWeek.kort(.nl))", "a call, by \(dezeWeek.kort(.en))")
      }
    case .belBelofte:
      taal("Elk van deze gezinnen wordt vandaag gebeld.", "Each of these families is rung today.")
    default: nil
    }
  }
}

extension Regelsoort {
  func woord(_ taal: Taal) -> String {
    switch self {
    case .notitie(let soort): soort.woord(taal)
    case .afspraak: taal("afspraak", "promise")
    case .stem: taal("eigen woorden", "own words")
    case .standpunt(let standpunt): standpunt.woord(taal)
    }
  }

  func voorbeeld(_ taal: Taal) -> String {
    switch self {
    case .notitie:
      taal(
        "Wat je typt is een notitie; F2 is een afspraak.",
        "What you type is a note; F2 is a promise.")
    case .afspraak:
      taal(
        "Wie (namens wie): wat, wanneer: Kantelhof: plek zoeken vr",
        "Who (for whom): what, when: Kantelhof: find a place fri")
    case .stem: taal("Woordelijk, zoals het gezegd werd.", "Verbatim, as it was said.")
    case .standpunt:
      taal("Waarom; F5 wisselt deelt en deelt niet.", "Why; F5 changes shares and does not.")
    }
  }
}

extension Regelfoutsoort {
  func zin(_ taal: Taal) -> String {
    switch self {
    case .leeg: taal("Er staat nog niets.", "There is nothing yet.")
    case .zonderWie:
      taal(
        "Wie? Zet de naam en een dubbele punt vooraan, of S-Tab.",
        "Who? Put the name and a colon first, or S-Tab.")
    case .zonderWat: taal("Wat wordt er gedaan?", "What will be done?")
    case .zonderDag:
      taal(
        "Wanneer? Zet de dag achteraan: vr, +1w, 12 mrt.",
        "By when? Put the day last: fri, +1w, 12 mar.")
    case .nietVanGezin:
      taal(
        "Eigen woorden zijn van jeugdige of ouder; S-Tab kiest wie.",
        "Own words are of youth or parent; S-Tab chooses who.")
    case .nietVertrouwelijk:
      taal(
        "Alleen een notitie of eigen woorden kan vertrouwelijk zijn; C-v haalt het weg.",
        "Only a note or own words can be confidential; C-v takes it off.")
    }
  }
}

extension Instemming {
  /// One line: who agreed to being discussed, and who may see what at this age.
  func zin(_ taal: Taal) -> String { taal("Instemming: ", "Consent: ") + kern(taal) }

  /// The same without saying what it is about.
  func kern(_ taal: Taal) -> String {
    let wie =
      personen.map { "\($0.woord(taal)) \($0.stand.woord(taal))" }.joined(separator: ", ")
    let grond = grondslag.map { "\($0.woord(taal)); " } ?? ""
    return grond + (wie.isEmpty ? "" : "\(wie). ") + regel.zin(taal)
  }
}

extension Instemming.Persoon {
  fileprivate func woord(_ taal: Taal) -> String {
    lezer == .jeugdige
      ? Gezinsrol.jeugdige.woord(taal) : (rol ?? Gezinsrol.ouder.woord(taal)).veilig
  }
}

extension Instemming.Stand {
  fileprivate func woord(_ taal: Taal) -> String {
    switch self {
    case .gegeven: taal("ja", "yes")
    case .verouderd(_, let mijlpaal):
      taal("ja, van voor de \(mijlpaal.rawValue)e", "yes, from before \(mijlpaal.rawValue)")
    case .verlopen: taal("verlopen", "lapsed")
    case .geweigerd: taal("nee", "no")
    case .nietGevraagd: taal("niet gevraagd", "not asked")
    }
  }
}

extension Gezinsregel {
  fileprivate func zin(_ taal: Taal) -> String {
    switch self {
    case .metGezag:
      taal("Onder 12: wie gezag heeft ziet mee.", "Under 12: who has custody may see.")
    case .beiden: taal("12–15: jeugdige en gezag zien mee.", "12–15: youth and custody may see.")
    case .jeugdige:
      taal("Vanaf 16: alleen de jeugdige ziet mee.", "From 16: the youth alone may see.")
    case .leeftijdOnbekend: taal("Leeftijd onbekend.", "Age unknown.")
    }
  }
}

extension Tafelsluiting.Woorden {
  /// What is recorded when a table closes with items left.
  static func `in`(_ taal: Taal) -> Self {
    Self(
      nietBereikt: taal("Niet aan toegekomen.", "Not reached."),
      belGezin: taal(
        "Gezin bellen: vandaag niet besproken, en wanneer wel.",
        "Ring the family: not discussed today, and when it will be."),
      belOver: taal("Overleg per telefoon over de vraag.", "Talk about the question by telephone."))
  }
}
