import Domain

/// The words of looking ahead.
enum Vooruitblikwoord: Hashable, Sendable {
  case merk, actie, titel
  case titelVan(String)
  case nogNiet, niets, voorbij, bordkop, wieValt, gestopt
  case val(roepsel: String?, op: Datum, vandaag: Datum)
  case geenVal

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .merk: taal("VOORUITBLIK (nog niet)", "LOOKING AHEAD (not yet)")
    case .actie: taal("wat er komt als niemand iets doet", "what comes if nobody acts")
    case .titel: taal("Vooruitblik · alle casussen", "Looking ahead · all cases")
    case .titelVan(let wie): taal("Vooruitblik · \(wie)", "Looking ahead · \(wie)")
    case .nogNiet:
      taal(
        "Dit is nog niet gebeurd: zo loopt het als niemand iets doet.",
        "None of this has happened: it is what comes if nobody acts.")
    case .niets: taal("Er is geen datum bekend.", "No date is known.")
    case .voorbij: taal("Al voorbij en nog open", "Past already and still open")
    case .bordkop: taal("Wat er komt", "What comes")
    case .wieValt: taal("Wie er valt", "Who falls")
    case .gestopt:
      taal("Hier valt dit kind als niemand iets doet.", "Here this child falls if nobody acts.")
    case .geenVal:
      taal("Voor zover bekend valt niemand.", "As far as is known nobody falls.")
    case .val(let wie, let op, let vandaag):
      {
        let dagen = op - vandaag
        let naam = wie ?? taal("Dit kind", "This child")
        let dag = op.kort(taal, vandaag: vandaag)
        if dagen <= 0 {
          return taal("\(naam) valt sinds \(dag).", "\(naam) has been falling since \(dag).")
        }
        return taal(
          "\(naam) valt \(dag), over \(dagen) \(dagen == 1 ? "dag" : "dagen"), als niemand iets doet.",
          "\(naam) falls on \(dag), in \(dagen) \(dagen == 1 ? "day" : "days"), if nobody acts.")
      }()
    }
  }
}

extension Vooruitzicht.Wat {
  /// What comes, as a clause without its stop.
  func zin(_ taal: Taal) -> String {
    switch self {
    case .overbruggingVoorbij(let aanbieder):
      taal(
        "geen overbrugging meer (\(aanbieder)) en de hulp is niet gestart",
        "no bridging care any more (\(aanbieder)) and help has not started")
    case .overbruggingMist:
      taal("overbrugging is nodig en niet geregeld", "bridging care is needed and not arranged")
    case .overbruggingSchiet(let aanbieder):
      taal(
        "de overbrugging is niet toereikend (\(aanbieder))",
        "bridging care does not suffice (\(aanbieder))")
    case .kaderVoorbij(let kader, let machtiging):
      taal(
        "zonder \(woord(kader, machtiging, .nl))", "without \(woord(kader, machtiging, .en))")
    case .achttienZonderVervolg:
      taal("18 jaar, en wat volgt is niet bepaald", "turns 18, and what follows is not decided")
    case .contact: taal("contact over het advies", "contact about the advice")
    case .uiterlijk:
      taal("het advies moet zijn uitgevoerd", "the advice must have been carried out")
    case .afspraak: taal("een afspraak moet zijn nagekomen", "a promise must have been kept")
    case .antwoord(let ladder):
      taal("antwoord van \(ladder.woord(.nl))", "answer of \(ladder.woord(.en))")
    case .uitstelVoorbij:
      taal("bewust niet opschalen loopt af", "deliberately not escalating ends")
    case .aanvulling: taal("de aanvulling moet er zijn", "what was asked for must be there")
    case .norm(let weken):
      taal("wacht langer dan de norm van \(weken) weken", "waits beyond the norm of \(weken) weeks")
    case .overbruggingEindigt(let aanbieder):
      taal("laatste dag overbrugging (\(aanbieder))", "last day of bridging care (\(aanbieder))")
    case .kaderAanvragen:
      taal("verlenging moet zijn gevraagd", "prolongation must have been asked for")
    case .kaderEindigt(let kader, let machtiging):
      taal(
        "laatste dag \(woord(kader, machtiging, .nl))",
        "last day of \(woord(kader, machtiging, .en))")
    case .vervolgBepalen:
      taal("de wet na 18 moet bekend zijn", "the law after 18 must be known")
    case .mijlpaal(let mijlpaal):
      taal("wordt \(mijlpaal.rawValue)", "turns \(mijlpaal.rawValue)")
    }
  }

  private func woord(_ kader: Kader, _ machtiging: Machtiging?, _ taal: Taal) -> String {
    machtiging?.woord(taal) ?? kader.woord(taal)
  }
}
