import Domain

extension Gebeurtenissoort {
  /// What one does who records this, as the palette and `?` say it; the name of the event where
  /// nobody records it from a list of actions.
  func opdracht(_ taal: Taal) -> String { intake(taal) ?? opvolging(taal) ?? naam(taal) }

  private func intake(_ taal: Taal) -> String? {
    switch self {
    case .aangemeld: taal("meld een casus aan", "register a case")
    case .opgepakt: taal("pak de aanmelding op", "take up the registration")
    case .gescreend: taal("screen de casus", "screen the case")
    case .gegevensGewijzigd: taal("wijzig de gegevens", "change the details")
    case .betrokkeneToegevoegd: taal("voeg een betrokkene toe", "add a person involved")
    case .betrokkeneVerwijderd: taal("haal een betrokkene weg", "remove a person involved")
    case .stemVastgelegd:
      taal("leg vast wat jeugdige of ouder zegt", "record what youth or parent says")
    case .toestemmingVastgelegd: taal("leg toestemming vast", "record consent")
    case .notitieToegevoegd: taal("schrijf een notitie", "write a note")
    case .kaderVastgelegd: taal("leg het juridisch kader vast", "record the legal frame")
    case .stukOntvangen: taal("een stuk kwam binnen", "a document came in")
    case .casusGekoppeld:
      taal("koppel aan broer, zus of dubbele casus", "link to a sibling or duplicate")
    case .crisisGemeld: taal("er is een crisis gemeld", "a crisis was reported")
    case .vervolg18Bepaald: taal("bepaal het vervolg na 18", "set the plan after 18")
    case .financieringVastgelegd: taal("leg vast wie betaalt", "record who pays")
    case .standpuntVastgelegd: taal("leg een standpunt vast", "record a point of view")
    case .geagendeerd: taal("zet op de agenda van een tafel", "put on the agenda of a table")
    case .vanAgendaGehaald: taal("haal van de agenda", "take off the agenda")
    case .besproken: taal("leg de bespreking vast", "record the discussion")
    case .knelpuntGesignaleerd: taal("signaleer een knelpunt", "signal a bottleneck")
    case .knelpuntOpgepakt: taal("pak een knelpunt op", "take up a bottleneck")
    case .klachtOntvangen: taal("een klacht kwam binnen", "a complaint came in")
    case .klachtAfgehandeld: taal("handel een klacht af", "settle a complaint")
    case .overdrachtAangeboden: taal("bied overdracht aan", "offer a transfer")
    case .overdrachtBeantwoord: taal("antwoord op de overdracht", "answer to the transfer")
    case .afgesloten: taal("sluit de casus af", "close the case")
    case .heropend: taal("heropen de casus", "reopen the case")
    case .casusHerroepen: taal("corrigeer iets van eerder", "correct something earlier")
    default: nil
    }
  }

  private func opvolging(_ taal: Taal) -> String? {
    switch self {
    case .adviesUitgebracht: taal("breng een advies uit", "issue advice")
    case .adviesBijgesteld: taal("stel het advies bij", "adjust the advice")
    case .adviesMeegedeeld: taal("het advies is meegedeeld", "the advice was told")
    case .adviesBeantwoord: taal("antwoord op het advies", "answer to the advice")
    case .afspraakGemaakt: taal("maak een afspraak", "make a promise")
    case .afspraakAfgerond: taal("rond een afspraak af", "settle a promise")
    case .overbruggingBeoordeeld: taal("beoordeel de overbrugging", "assess the bridging")
    case .overbruggingszorgGeregeld:
      taal("overbruggingszorg is geregeld", "bridging care is arranged")
    case .procesversnellingGestart: taal("start procesversnelling", "start acceleration")
    case .procesversnellingIngezet: taal("zet een versnelling in", "use an acceleration")
    case .procesversnellingBeeindigd: taal("beëindig procesversnelling", "end acceleration")
    case .voortgangGemonitord: taal("leg voortgang vast", "record progress")
    case .contactGepoogd: taal("niet bereikt: een poging", "not reached: an attempt")
    case .geescaleerd: taal("schaal op", "escalate")
    case .escalatieBeantwoord: taal("antwoord op de opschaling", "answer to the escalation")
    case .externIngeschakeld: taal("schakel extern in", "call in someone outside")
    case .escalatieBeeindigd: taal("beëindig de opschaling", "end the escalation")
    case .escalatieAfgezien: taal("schaal bewust nog niet op", "deliberately do not escalate yet")
    case .zorgGestart: taal("de hulp is gestart", "help has started")
    case .zorgGestopt: taal("de hulp is gestopt", "help has stopped")
    case .geevalueerd: taal("evalueer", "evaluate")
    default: nil
    }
  }
}
