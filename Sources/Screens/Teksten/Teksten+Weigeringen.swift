import Domain

extension Weigering {
  /// Why something may not happen now, as one sentence for a chair or a secretary.
  public func zin(_ taal: Taal) -> String {
    zinOverStromen(taal) ?? zinOverTafel(taal) ?? zinOverCasus(taal)
  }

  private func zinOverStromen(_ taal: Taal) -> String? {
    switch self {
    case .stroomBegintAnders:
      taal(
        "Hier is nog niets begonnen: eerst komt inrichten, plannen of aanmelden.",
        "Nothing has begun here yet: it starts with setting up, planning or registering.")
    case .stroomBegonnenAl:
      taal("Dit is al begonnen; dat kan maar één keer.", "This began already; it can only once.")
    case .anderTeam(let id):
      taal(
        "Deze gegevens zijn van team \(id.veilig): hier past maar één team.",
        "This store belongs to team \(id.veilig): it holds one team only.")
    case .tijdLooptTerug:
      taal(
        "Het tijdstip ligt voor dat van de vorige gebeurtenis.",
        "Its time lies before that of the event before it.")
    case .kenmerkAlGebruikt(let soort, let id):
      taal(
        "Het kenmerk \(id.veilig) (\(soort.woord(taal))) is al gebruikt.",
        "The id \(id.veilig) (\(soort.woord(taal))) has been used already.")
    case .kenmerkOnbekend(let soort, let id):
      taal(
        "Er is hier geen \(soort.woord(taal)) \(id.veilig).",
        "There is no \(soort.woord(taal)) \(id.veilig) here.")
    case .afgehandeld(let soort, let id):
      taal(
        "Dit is al afgehandeld: \(soort.woord(taal)) \(id.veilig).",
        "This has been settled already: \(soort.woord(taal)) \(id.veilig).")
    case .herroepenOnbekend(let id):
      taal(
        "Wat je wilt corrigeren, staat hier niet: \(id.veilig).",
        "What you want to correct is not here: \(id.veilig).")
    case .herroepenMagNiet(let soort):
      taal(
        "Dit kan niet gecorrigeerd worden: \(soort.naam(taal)).",
        "This cannot be corrected: \(soort.naam(taal)).")
    case .alHerroepen(let id):
      taal("Dit is al gecorrigeerd: \(id.veilig).", "This was corrected already: \(id.veilig).")
    case .latereGebeurtenisSteuntErop(let soort, let reden):
      taal(
        "Iets van later steunt hierop (\(soort.naam(taal))): \(reden.zin(taal))",
        "Something later rests on this (\(soort.naam(taal))): \(reden.zin(taal))")
    case .naVernietiging:
      taal(
        "Dit dossier is vernietigd; er kan niets meer bij.",
        "This dossier was destroyed; nothing can be added.")
    case .gewistTussenLevend:
      taal(
        "Een vernietigde gebeurtenis kan niet na een levende komen.",
        "A destroyed event cannot come after a living one.")
    case .bewaartermijnLoopt(let tot):
      taal(
        "Dit dossier moet bewaard blijven tot \(tot.lang(.nl)).",
        "This dossier must be kept until \(tot.lang(.en)).")
    case .rolOntbreekt(let rollen):
      taal(
        "Dit kan alleen \(Rol.opsomming(rollen, .nl)).",
        "Only \(Rol.opsomming(rollen, .en)) can do this.")
    case .heeftBelang(let aard, let gevolg):
      gevolg == .informeert
        ? taal(
          "Je hebt een belang bij deze casus (\(aard.woord(.nl))): je informeert, en beslist niet mee.",
          "You have an interest in this case (\(aard.woord(.en))): you inform, and decide nothing.")
        : taal(
          "Je hebt een belang bij deze casus (\(aard.woord(.nl))): dit dossier is voor jou dicht.",
          "You have an interest in this case (\(aard.woord(.en))): this dossier is closed to you.")
    case .nietEigenPunt:
      taal(
        "Je bent voor deze casus niet gevraagd: de flexibele schil ziet alleen het eigen punt.",
        "You were not asked for this case: the flexible circle sees its own item only.")
    case .terugblik:
      taal("Dit is een terugblik: t gaat terug naar nu.", "You are looking back: t returns to now.")
    case .tweeStoelenNodig:
      taal(
        "Twee stoelen moeten akkoord zijn met het vernietigen van deze casus.",
        "Two seats have to agree to destroying this casus.")
    default: nil
    }
  }

  private func zinOverTafel(_ taal: Taal) -> String? {
    switch self {
    case .tafelOnbekend(let id):
      taal("Tafel \(id.veilig) bestaat niet.", "There is no table \(id.veilig).")
    case .tafelIs(let status):
      taal(
        "Dat kan niet: de tafel is \(status.woord(taal)).",
        "That cannot be done: the table is \(status.woord(taal)).")
    case .tafelGeschorst: taal("De tafel is geschorst.", "The table is in recess.")
    case .tafelNietGeschorst: taal("De tafel is niet geschorst.", "The table is not in recess.")
    case .puntLoopt(let id):
      taal("De bespreking van \(id.veilig) loopt nog.", "\(id.veilig) is still being discussed.")
    case .puntLooptNiet(let id):
      taal("De bespreking van \(id.veilig) loopt niet.", "\(id.veilig) is not being discussed.")
    case .nietOpDezeAgenda(let id):
      taal(
        "Casus \(id.veilig) staat niet op de agenda van deze tafel.",
        "Case \(id.veilig) is not on the agenda of this table.")
    case .agendaNietLeeg(let aantal):
      taal(
        "Er \(aantal == 1 ? "staat nog 1 casus" : "staan nog \(aantal) casussen") op de agenda.",
        "There \(aantal == 1 ? "is 1 case" : "are \(aantal) cases") left on the agenda.")
    case .casusTweeKeer(let id):
      taal("Casus \(id.veilig) staat er twee keer in.", "Case \(id.veilig) stands in it twice.")
    default: nil
    }
  }

  /// The rest. Without a `default`: a new case stops here until it has its words.
  private func zinOverCasus(_ taal: Taal) -> String {
    switch self {
    case .faseIs(let fase):
      return taal(
        "Dat kan niet in deze fase: \(fase.woord(taal)).",
        "That cannot be done in this phase: \(fase.woord(taal)).")
    case .datumInToekomst(let veld):
      return taal(
        "De datum bij \(veld.veilig) ligt in de toekomst.",
        "The date at \(veld.veilig) lies in the future.")
    case .datumVoorVandaag(let veld):
      return taal(
        "De datum bij \(veld.veilig) is al voorbij.", "The date at \(veld.veilig) has passed.")
    case .alOpAgenda(let tafel):
      return taal(
        "De casus staat al op de agenda van tafel \(tafel.veilig).",
        "The case is on the agenda of table \(tafel.veilig) already.")
    case .nietOpAgendaVan(let tafel):
      return taal(
        "De casus staat niet op de agenda van tafel \(tafel.veilig).",
        "The case is not on the agenda of table \(tafel.veilig).")
    case .nietBesprokenAan(let tafel):
      return taal(
        "De casus is niet besproken aan tafel \(tafel.veilig).",
        "The case was not discussed at table \(tafel.veilig).")
    case .nietHetHuidigeAdvies(let advies):
      return taal(
        "Advies \(advies.veilig) is niet het huidige advies.",
        "Advice \(advies.veilig) is not the current advice.")
    case .procesversnellingLoopt:
      return taal(
        "Er loopt al een procesversnelling.", "A process acceleration is running already.")
    case .procesversnellingLooptNiet:
      return taal("Er loopt geen procesversnelling.", "No process acceleration is running.")
    case .tredeNietHoger(let staat):
      return taal(
        "Deze ladder staat al op trede \(staat); opschalen gaat naar een hogere.",
        "This ladder stands on rung \(staat) already; escalating goes to a higher one.")
    case .tredeBovenLadder(let treden):
      return taal(
        "Deze ladder heeft maar \(treden) treden.", "This ladder has only \(treden) rungs.")
    case .ladderNietOpen(let ladder):
      return taal(
        "Er is niet opgeschaald bij \(ladder.woord(taal)).",
        "Nothing was escalated to \(ladder.woord(taal)).")
    case .overdrachtLoopt:
      return taal(
        "Er is al een overdracht aangeboden die op antwoord wacht.",
        "A transfer that was offered earlier still awaits an answer.")
    case .geenOverdracht:
      return taal("Er is geen overdracht aangeboden.", "No transfer was offered.")
    case .toestemmingOntbreekt(let doel):
      return taal(
        "Daarvoor ontbreekt de toestemming: \(doel.woord(.nl)).",
        "Consent for that is missing: \(doel.woord(.en)).")
    case .overdrachtNietAanvaard:
      return taal("De overdracht is niet aanvaard.", "The transfer was not accepted.")
    case .openEscalaties(let aantal):
      return taal(
        "Er \(aantal == 1 ? "loopt nog 1 opschaling" : "lopen nog \(aantal) opschalingen").",
        "There \(aantal == 1 ? "is 1 open escalation" : "are \(aantal) open escalations").")
    case .openAfspraken(let aantal):
      return taal(
        "Er \(aantal == 1 ? "staat nog 1 afspraak" : "staan nog \(aantal) afspraken") open.",
        "There \(aantal == 1 ? "is 1 open promise" : "are \(aantal) open promises").")
    case .openKlachten(let aantal):
      return taal(
        "Er \(aantal == 1 ? "staat nog 1 klacht" : "staan nog \(aantal) klachten") open.",
        "There \(aantal == 1 ? "is 1 open complaint" : "are \(aantal) open complaints").")
    case .casusOnbekend(let id):
      return taal("Casus \(id.veilig) bestaat niet.", "There is no case \(id.veilig).")
    case .casusZelf:
      return taal(
        "Een casus kan niet aan zichzelf gekoppeld worden.", "A case cannot be linked to itself.")
    case .geenEnkel(let soort): return soort.geenEnkel(taal)
    case .geenTafel:
      return taal("Er is geen tafel gepland.", "No table has been planned.")
    case .opGeenAgenda:
      return taal("Deze casus staat op geen agenda.", "This case is on no agenda.")
    case .geenEscalatie:
      return taal("Er loopt geen opschaling.", "There is no open escalation.")
    case .stroomBegintAnders, .stroomBegonnenAl, .anderTeam, .tijdLooptTerug, .kenmerkAlGebruikt,
      .kenmerkOnbekend, .afgehandeld, .herroepenOnbekend, .herroepenMagNiet, .alHerroepen,
      .latereGebeurtenisSteuntErop, .naVernietiging, .gewistTussenLevend, .bewaartermijnLoopt,
      .rolOntbreekt, .heeftBelang, .nietEigenPunt, .tweeStoelenNodig,
      .terugblik:
      return zinOverStromen(taal) ?? ""
    case .tafelOnbekend, .tafelIs, .tafelGeschorst, .tafelNietGeschorst, .puntLoopt,
      .puntLooptNiet, .nietOpDezeAgenda, .agendaNietLeeg, .casusTweeKeer:
      return zinOverTafel(taal) ?? ""
    }
  }
}

extension Kenmerksoort {
  fileprivate func geenEnkel(_ taal: Taal) -> String {
    switch self {
    case .afspraak, .klacht:
      taal("Er staat hier geen \(woord(.nl)) open.", "There is no open \(woord(.en)) here.")
    case .lid, .betrokkene, .advies, .knelpunt:
      taal("Er is hier nog geen \(woord(.nl)).", "There is no \(woord(.en)) here yet.")
    }
  }

  public func woord(_ taal: Taal) -> String {
    switch self {
    case .lid: taal("lid", "member")
    case .betrokkene: taal("betrokkene", "person involved")
    case .advies: taal("advies", "advice")
    case .afspraak: taal("afspraak", "promise")
    case .knelpunt: taal("knelpunt", "bottleneck")
    case .klacht: taal("klacht", "complaint")
    }
  }
}
