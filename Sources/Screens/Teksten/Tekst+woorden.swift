import Domain

// The catalogue. One switch without `default`, each text in both languages on one place: a text
// that is missing does not compile.

extension Tekst {
  /// The text in a language.
  func `in`(_ taal: Taal) -> String {
    switch self {
    // Places and the frame.
    case .agenda: taal("Agenda", "Agenda")
    case .aanTafel: taal("Aan tafel", "At the table")
    case .casussen: taal("Casussen", "Cases")
    case .bord: taal("Bord", "Board")
    case .privacy: taal("privacy", "privacy")
    case .geenTeam: taal("Nog geen team", "No team yet")
    case .verborgen: taal("(verborgen)", "(hidden)")
    // The line at the bottom.
    case .kortOpen: taal("open", "open")
    case .kortFilter: taal("zoek", "find")
    case .kortHulp: taal("hulp", "help")
    case .kortPalet: taal("alles", "all")
    case .kortStop: taal("stop", "quit")
    case .kortTerug: taal("terug", "back")
    case .kortWis: taal("wis", "clear")
    case .kortHoud: taal("houd", "keep")
    case .kortDoe: taal("doe", "do")
    case .kortBlijf: taal("blijf", "stay")
    case .kortWeergave: taal("weergave", "view")
    case .kortVak: taal("vak", "pane")
    // What an action does.
    case .actieOmlaag: taal("een regel omlaag", "a row down")
    case .actieOmhoog: taal("een regel omhoog", "a row up")
    case .actieBladerNeer: taal("een bladzijde verder", "a page down")
    case .actieBladerOp: taal("een bladzijde terug", "a page up")
    case .actieBegin: taal("naar het begin", "to the start")
    case .actieEinde: taal("naar het einde", "to the end")
    case .actieFilter: taal("filter of zoek, terwijl je typt", "filter or search as you type")
    case .actieHulp: taal("de toetsen die hier werken", "the keys that work here")
    case .actiePalet: taal("alle acties bij naam", "all actions by name")
    case .actieAgenda: taal("naar de agenda", "to the agenda")
    case .actieCasussen: taal("naar alle casussen", "to all cases")
    case .actieBord: taal("naar het bord", "to the board")
    case .actiePrivacy:
      taal(
        "privacy aan of uit: verberg gemeente en vrije tekst",
        "privacy on or off: hide municipality and free text")
    case .actieStop: taal("stop het programma", "quit the program")
    case .actieTerug:
      taal("terug; op een plaats: wis het filter", "back; at a place: clear the filter")
    case .actieBewaarScherm: taal("bewaar dit scherm als tekst", "save this screen as text")
    case .actieHerteken: taal("teken het scherm opnieuw", "draw the screen again")
    case .actieOnderbreek: taal("naar de achtergrond", "to the background")
    case .actieOpen: taal("open wat gekozen is", "open what is selected")
    case .actieWeergave: taal("bord als kaarten of als tabel", "board as cards or as a table")
    case .actieKolomLinks: taal("een kolom naar links", "a column to the left")
    case .actieKolomRechts: taal("een kolom naar rechts", "a column to the right")
    case .actieVolgendVak: taal("naar het volgende vak", "to the next pane")
    case .actieVorigVak: taal("naar het vorige vak", "to the previous pane")
    case .actieNaarTafels: taal("naar de tafels", "to the tables")
    case .actieNaarPunten: taal("naar de punten van de tafel", "to the items of the table")
    case .titelHulp: taal("Toetsen die hier werken", "Keys that work here")
    case .titelPalet: taal("Alle acties", "All actions")
    // Answers.
    case .privacyAan:
      taal(
        "Privacy staat aan: gemeente en vrije tekst zijn verborgen.",
        "Privacy is on: municipality and free text are hidden.")
    case .privacyUit: taal("Privacy staat uit.", "Privacy is off.")
    case .privacyBijTafel:
      taal(
        "Privacy blijft aan zolang er een tafel geopend is.",
        "Privacy stays on while a table is open.")
    case .nietsTerug:
      taal(
        "Je bent al op de plaats zelf; q stopt het programma.",
        "You are at the place itself; q quits the program.")
    case .filterGewist: taal("Het filter is gewist.", "The filter is cleared.")
    case .nietGestopt: taal("Niet gestopt.", "Not quit.")
    case .schermNietBewaard:
      taal("Het scherm kon niet worden bewaard.", "The screen could not be saved.")
    case .opslagLeeg:
      taal(
        "De opslag is leeg: lees gebeurtenissen in met experttafel import BESTAND.",
        "The store is empty: read events with experttafel import FILE.")
    case .plakkenGeweigerd:
      taal(
        "Plakken kan alleen waar je tekst typt, zoals na /.",
        "Pasting works only where you type text, such as after /.")
    case .filterTeLaat: taal("laat", "overdue")
    case .filterVoorbeeld:
      taal("fase:opvolging gemeente:… te laat", "phase:follow-up municipality:…")
    case .geenCasussen: taal("Er zijn nog geen casussen.", "There are no cases yet.")
    case .geenCasusHier: taal("Hier staat geen casus.", "There is no case here.")
    case .alleenInDossier: taal("alleen in een dossier", "only in a dossier")
    case .bordLeeg:
      taal(
        "Er staat niets op het bord: er is nog geen advies uitgebracht.",
        "The board is empty: no advice has been issued yet.")
    case .weergaveTabel:
      taal(
        "Het bord als tabel, in de volgorde van het bord.",
        "The board as a table, in the board's order.")
    case .weergaveKaarten:
      taal(
        "Het bord als kaarten, een kolom per stand.",
        "The board as cards, a column for each state.")
    // Headings of columns and panes.
    case .kopCasus: taal("Casus", "Case")
    case .kopKolom: taal("Kolom", "Column")
    case .kopTeLaat: taal("Laat", "Late")
    case .kopContact: taal("Contact", "Contact")
    case .kopWaarom: taal("Waarom", "Why")
    case .kopAdvies: taal("Advies", "Advice")
    case .kopUiterlijk: taal("Uiterlijk", "Due")
    case .kopVerantwoordelijke: taal("Verantwoordelijk", "Responsible")
    case .kopLaatste: taal("Laatste", "Last")
    case .kopVoorstel: taal("Voorstel", "Proposal")
    case .kopLooptVast: taal("Loopt vast", "Stuck")
    case .kopStand: taal("Stand", "State")
    case .kopOverbrugging: taal("Overbrugging", "Bridging care")
    case .kopVersneller: taal("Versneller", "Accelerator")
    case .kopFase: taal("Fase", "Phase")
    case .kopUrgentie: taal("Urg.", "Urg.")
    case .kopLeeftijd: taal("Lft", "Age")
    case .kopGemeente: taal("Gemeente", "Municipality")
    case .kopVolgende: taal("Datum", "Date")
    case .kopDagen: taal("Dagen", "Days")
    case .kopVraag: taal("Vraag", "Question")
    case .kopWachtOp: taal("Wacht op", "Waits for")
    case .kopIndiener: taal("Indiener", "Submitted by")
    case .kopTafels: taal("Tafels", "Tables")
    case .kopWachtlijst: taal("Wachtlijst", "Waiting list")
    case .kopUitwerken: taal("Uitwerken", "Write out")
    case .kopToegelaten: taal("Op de lijst", "On the list")
    case .kopWacht: taal("Wacht", "Waits")
    case .kopNorm: taal("Norm", "Norm")
    // The board.
    case .schaalOp: taal("→ schaal op", "→ escalate")
    case .overbruggingKort: taal("! overbrugging", "! bridging care")
    case .overbruggingMist: taal("overbrugging mist", "no bridging care")
    case .redenGeenAntwoord: taal("geen antwoord", "no answer")
    case .redenOverDatum: taal("over de datum", "past its date")
    case .redenVandaag: taal("vandaag", "today")
    case .nietsNodig:
      taal("Niets: het volgende contact komt nog.", "Nothing: the next contact is still to come.")
    case .overbruggingNodig: taal("Nodig, maar niet geregeld.", "Needed, but not arranged.")
    // The agenda.
    case .geenTafels: taal("Nog geen tafel gepland", "No table planned yet")
    case .niemandWacht: taal("Niemand wacht op een tafel", "Nobody waits for a table")
    case .allesUitgewerkt: taal("Alles is uitgewerkt", "Everything is written out")
    case .tafelZonderPunten:
      taal("Deze tafel heeft nog geen punten.", "This table has no items yet.")
    case .niemandGenodigd: taal("Nog niemand genodigd", "Nobody invited yet")
    case .opAgenda(let tekst): tekst.in(taal)
    case .bestandBewaard(let pad):
      taal("Het bestand staat in \(pad.veilig).", "The file is in \(pad.veilig).")
    case .bestandNietBewaard:
      taal("Het bestand kon niet worden geschreven.", "The file could not be written.")
    case .weigering(let weigering): weigering.zin(taal)
    // The lock.
    case .actieSlot: taal("doe de opslag op slot", "lock the store")
    case .opSlot: taal("Op slot", "Locked")
    case .geenSlot:
      taal(
        "Deze opslag is onverzegeld: er is geen slot.", "This store is unsealed: there is no lock.")
    case .slotBezig: "…"
    case .kortOntgrendel: taal("ontgrendel", "unlock")
    case .slotStoel(let stoel):
      stoel.map { taal("Wachtwoordzin van \($0.veilig)", "Passphrase of \($0.veilig)") }
        ?? taal("Wachtwoordzin van een stoel", "Passphrase of a seat")
    case .slotGeweigerd(let wacht):
      wacht > 0
        ? taal(
          "Dat klopt niet. Over \(wacht) s kan het weer.",
          "That is not right. Again in \(wacht) s.")
        : taal("Dat klopte niet; probeer het opnieuw.", "That was not right; try again.")
    // Sentences about the frame.
    case .plaats(let plaats):
      switch plaats {
      case .agenda: Tekst.agenda.in(taal)
      case .casussen: Tekst.casussen.in(taal)
      case .tafel: Tekst.aanTafel.in(taal)
      case .bord: Tekst.bord.in(taal)
      case .opvolging: Opvolgwoord.opvolging.in(taal)
      case .rapport: Rapportwoord.rapport.in(taal)
      case .team: Teamwoord.team.in(taal)
      }
    case .merk(let merk):
      switch merk {
      case .demo: taal("demo", "demo")
      case .onverzegeld: taal("onverzegeld", "unsealed")
      case .alleenLezen: taal("alleen lezen", "read-only")
      }
    case .teKlein(let nu, let nodig):
      taal(
        "Nodig \(nodig.columns)×\(nodig.rows), nu \(nu.columns)×\(nu.rows)",
        "Needs \(nodig.columns)×\(nodig.rows), now \(nu.columns)×\(nu.rows)")
    case .gezegd(let tekst): tekst
    case .vastlegwoord(let woord): woord.in(taal)
    case .teamwoord(let woord): woord.in(taal)
    case .opvolgwoord(let woord): woord.in(taal)
    case .sindswoord(let woord): woord.in(taal)
    case .rapportwoord(let woord): woord.in(taal)
    case .bordwoord(let woord): woord.in(taal)
    case .tafelwoord(let woord): woord.in(taal)
    case .wisselwoord(let woord): woord.in(taal)
    case .belwoord(let woord): woord.in(taal)
    case .schermBewaard(let pad):
      taal("Dit scherm staat in \(pad.veilig).", "This screen is in \(pad.veilig).")
    case .dossieractie(let intent): DossierScherm(zaaknummer: "").naam(intent, taal)
    case .dossierVan(let roepsel):
      taal(
        "Het dossier van \(roepsel); Esc gaat terug.", "The dossier of \(roepsel); Esc goes back.")
    case .terugOp(let plaats):
      taal(
        "Terug op \(plaats.rawValue) \(Tekst.plaats(plaats).in(taal)).",
        "Back at \(plaats.rawValue) \(Tekst.plaats(plaats).in(taal)).")
    case .onbekendeToets(let toets):
      taal(
        "\(toets) doet hier niets; ? toont de toetsen.",
        "\(toets) does nothing here; ? shows the keys.")
    case .geenActie(let tekst):
      taal("Geen actie heet “\(tekst)”.", "No action is called “\(tekst)”.")
    case .alleenOp(let plaats):
      taal(
        "alleen op \(plaats.rawValue) \(Tekst.plaats(plaats).in(taal))",
        "only at \(plaats.rawValue) \(Tekst.plaats(plaats).in(taal))")
    case .tafelNogOpen(let datum):
      taal(
        "De tafel van \(datum.kort(taal)) is nog geopend. Toch stoppen?",
        "The table of \(datum.kort(taal)) is still open. Quit all the same?")
    case .filterBlijft(let filter):
      taal(
        "Het filter blijft: \(filter). Esc wist het.", "The filter stays: \(filter). Esc clears it."
      )
    case .nietsGevonden(let filter):
      taal("Niets past bij “\(filter)”.", "Nothing matches “\(filter)”.")
    case .gefilterd(let filter): "/ \(filter)"
    case .samenvattingAgenda(let tafels, let wachtend):
      taal(
        "\(tafels == 1 ? "Een tafel" : "\(tafels) tafels") op komst; \(wachtend) op de wachtlijst.",
        "\(tafels == 1 ? "One table" : "\(tafels) tables") to come; \(wachtend) on the waiting list."
      )
    case .samenvattingCasussen(let aantal):
      taal(
        aantal == 1 ? "Een casus." : "\(aantal) casussen.",
        aantal == 1 ? "One case." : "\(aantal) cases.")
    case .samenvattingBord(let telling):
      taal(
        "\(telling.kaarten) op het bord: \(telling.opschalen) op te schalen, "
          + "\(telling.teLaat) te laat.",
        "\(telling.kaarten) on the board: \(telling.opschalen) to escalate, "
          + "\(telling.teLaat) overdue.")

    // About a casus.
    case .stand(let stand):
      switch stand {
      case .nieuw: taal("nieuw", "new")
      case .teScreenen: taal("in behandeling", "being screened")
      case .wachtOpAanvulling: taal("wacht op info", "waits for data")
      case .wachtOpTafel: taal("wachtlijst", "waiting list")
      case .opAgenda: taal("op de agenda", "on the agenda")
      case .uitwerken: taal("uitwerken", "to write out")
      case .bord(let kolom): kolom.woord(taal)
      case .gesloten: Fase.gesloten.woord(taal)
      }
    case .jaarOud(let jaren): taal("\(jaren) jaar", jaren == 1 ? "1 year" : "\(jaren) years")
    case .aangemeldOp(let datum, let vandaag):
      taal(
        "aangemeld \(datum.kort(taal, vandaag: vandaag))",
        "registered \(datum.kort(taal, vandaag: vandaag))")
    case .telCasussen(let aantal):
      taal(
        aantal == 1 ? "1 casus" : "\(aantal) casussen", aantal == 1 ? "1 case" : "\(aantal) cases")
    case .telTreffers(let aantal, let totaal):
      taal("\(aantal) van \(totaal)", "\(aantal) of \(totaal)")
    case .sindsMet(let datum, let dagen):
      taal("sinds \(datum.lang(taal)), \(dagen) dagen", "since \(datum.lang(taal)), \(dagen) days")
    case .normzin(let norm, let weken, let over):
      over > 0
        ? taal(
          "\(norm), \(weken) weken: met \(over) dagen overschreden.",
          "\(norm), \(weken) weeks: exceeded by \(over) days.")
        : taal(
          "\(norm), \(weken) weken: niet overschreden.", "\(norm), \(weken) weeks: not exceeded.")

    // About a card.
    case .telKaarten(let aantal): taal("\(aantal) op het bord", "\(aantal) on the board")
    case .telOpschalen(let aantal): taal("\(aantal) opschalen", "\(aantal) to escalate")
    case .telContact(let aantal): taal("\(aantal) contact", "\(aantal) to contact")
    case .telTeLaat(let aantal): taal("\(aantal) te laat", "\(aantal) overdue")
    case .nogMeer(let aantal): taal("nog \(aantal)", "\(aantal) more")
    case .dagenTeLaat(let dagen): taal("! \(dagen)d te laat", "! \(dagen)d overdue")
    case .contactOp(let datum): taal("contact \(datum)", "contact \(datum)")
    case .uiterlijkOp(let datum): taal("uiterl. \(datum)", "due \(datum)")
    case .redenNeeVan(let partij): taal("nee: \(partij.woord(taal))", "no: \(partij.woord(taal))")
    case .redenGestopt(let oorzaak):
      taal("stop: \(oorzaak.kort(taal))", "stop: \(oorzaak.kort(taal))")
    case .kaartkop(let roepsel, let kolom, let plaats, let aantal):
      taal(
        "\(roepsel) · \(kolom.woord(taal)) · \(plaats)e van \(aantal) op het bord",
        "\(roepsel) · \(kolom.woord(taal)) · number \(plaats) of \(aantal) on the board")
    case .opschalenGeenAntwoord(let ladder, let op, let vandaag):
      taal(
        "Schaal op bij \(ladder.bij(taal)): het antwoord had er \(op.kort(taal, vandaag: vandaag)) moeten zijn.",
        "Escalate at \(ladder.bij(taal)): the answer was due on \(op.kort(taal, vandaag: vandaag))."
      )
    case .opschalenLooptVast(let ladder):
      taal(
        "Schaal op bij \(ladder.bij(taal)): het advies loopt vast.",
        "Escalate at \(ladder.bij(taal)): the advice is stuck.")
    case .opschalenOverDatum(let ladder, let op, let vandaag):
      taal(
        "Schaal op bij \(ladder.bij(taal)): het advies moest uiterlijk \(op.kort(taal, vandaag: vandaag)) zijn uitgevoerd.",
        "Escalate at \(ladder.bij(taal)): the advice was to be carried out by \(op.kort(taal, vandaag: vandaag))."
      )
    case .neemContact(let grond, let vandaag):
      switch grond {
      case .gezin:
        taal(
          "Ga in gesprek: over een nee van het gezin wordt niet opgeschaald.",
          "Talk: a no of the family is never escalated.")
      case .teLaat: taal("Neem contact op: het is te laat.", "Get in touch: it is overdue.")
      case .vandaag: taal("Neem vandaag contact op.", "Get in touch today.")
      case .antwoordUit(let ladder, let op):
        taal(
          "Vraag \(ladder.bij(taal)) om het antwoord van \(op.kort(taal, vandaag: vandaag)).",
          "Ask \(ladder.bij(taal)) for the answer due \(op.kort(taal, vandaag: vandaag)).")
      case .looptVast:
        taal(
          "Neem contact op: het loopt vast, en opschalen is nu niet aan de orde.",
          "Get in touch: it is stuck, and escalating is not the answer now.")
      }
    case .opTrede(let trede, let treden, let functie, let op, let vandaag):
      taal(
        "Trede \(trede) van \(treden)\(functie.map { " (\($0))" } ?? "")"
          + ", sinds \(op.kort(taal, vandaag: vandaag)).",
        "Rung \(trede) of \(treden)\(functie.map { " (\($0))" } ?? "")"
          + ", since \(op.kort(taal, vandaag: vandaag)).")
    case .looptVastDoor(let reden):
      switch reden {
      case .voortgang(let stand, let oorzaak):
        taal(
          "Bij het laatste contact: \(stand.woord(taal)), \(oorzaak.woord(taal)).",
          "At the last contact: \(stand.woord(taal)), \(oorzaak.woord(taal)).")
      case .afgewezen(let partij, let wie):
        taal(
          "Niet overgenomen door \(partij.woord(taal))\(wie.map { " (\($0))" } ?? "").",
          "Not accepted by \(partij.woord(taal))\(wie.map { " (\($0))" } ?? "").")
      case .zorgGestopt(let oorzaak):
        taal(
          "De hulp is gestopt: \(oorzaak.woord(taal)).", "The help stopped: \(oorzaak.woord(taal))."
        )
      }
    case .staatIn(let kolom, let soort, let op, let vandaag):
      taal(
        "\(kolom.woord(taal).metHoofdletter): \(soort.woord(taal)), advies van \(op.kort(taal, vandaag: vandaag)).",
        "\(kolom.woord(taal).metHoofdletter): \(soort.woord(taal)), advice of \(op.kort(taal, vandaag: vandaag))."
      )
    case .contactzin(let volgende, let laatste, let vandaag):
      Self.contactzin(volgende, laatste, vandaag, taal)
    case .verantwoordelijkTot(let wie, let uiterlijk, let vandaag):
      taal(
        "\(wie); uiterlijk \(uiterlijk.kort(taal, vandaag: vandaag)).",
        "\(wie); due \(uiterlijk.kort(taal, vandaag: vandaag)).")
    case .overbruggingDoor(let aanbieder, let tot):
      taal(
        "\(aanbieder)\(tot.map { ", tot en met \($0.kort(taal))" } ?? "").",
        "\(aanbieder)\(tot.map { ", up to \($0.kort(taal))" } ?? "").")
    case .procesversnellerIs(let naam): taal("\(naam) versnelt.", "\(naam) accelerates.")

    // About a table.
    case .voorbij(let aantal): taal("\(aantal) voorbij", "\(aantal) past")
    case .tafelstand(let status, let punten, let begonnen):
      switch status {
      case .geopend, .afgelast: status.woord(taal)
      case .gepland:
        punten == 0 ? "–" : Tekst.telCasussen(punten).in(taal)
      case .gesloten: taal("\(begonnen) besproken", "\(begonnen) discussed")
      }
    case .tafelIs(let status):
      taal("Deze tafel is \(status.woord(taal)).", "This table is \(status.woord(taal)).")
    case .minuten(let aantal): taal("\(aantal) m", "\(aantal) m")
    case .minutenVan(let gepland, let duur):
      gepland > duur
        ? taal(
          "\(gepland) van \(duur) min: \(gepland - duur) te veel",
          "\(gepland) of \(duur) min: \(gepland - duur) too many")
        : taal("\(gepland) van \(duur) min", "\(gepland) of \(duur) min")
    case .puntstand(let stand):
      switch stand {
      case .gepland: ""
      case .besproken: taal("besproken", "discussed")
      case .nu: taal("nu", "now")
      case .straks: taal("straks", "to come")
      }
    case .normWeken(let weken): taal("! norm \(weken)w", "! norm \(weken)w")
    case .komen(let namen):
      taal(
        "komen: \(namen.joined(separator: ", "))", "coming: \(namen.joined(separator: ", "))")
    case .belangMet(let aard, let gevolg):
      taal(
        "! \(gevolg.woord(taal)): \(aard.woord(taal))",
        "! \(gevolg.woord(taal)): \(aard.woord(taal))")
    }
  }

  private static func contactzin(
    _ volgende: Datum, _ laatste: Datum?, _ vandaag: Datum, _ taal: Taal
  ) -> String {
    let dagen = vandaag - volgende
    let eerst =
      if dagen > 0 {
        taal(
          "Had \(volgende.kort(taal)) gemoeten: \(dagen == 1 ? "1 dag" : "\(dagen) dagen") te laat.",
          "Was due \(volgende.kort(taal)): \(dagen == 1 ? "1 day" : "\(dagen) days") overdue.")
      } else if dagen == 0 {
        taal("Vandaag.", "Today.")
      } else {
        taal(
          "\(volgende.kort(taal, vandaag: vandaag).metHoofdletter), over \(-dagen) "
            + "\(dagen == -1 ? "dag" : "dagen").",
          "\(volgende.kort(taal, vandaag: vandaag)), in \(-dagen) "
            + "\(dagen == -1 ? "day" : "days").")
      }
    guard let laatste else {
      return eerst + " " + taal("Nog geen contact geweest.", "No contact so far.")
    }
    let datum = laatste.kort(taal, vandaag: vandaag)
    return eerst + " " + taal("Laatste contact \(datum).", "Last contact \(datum).")
  }
}

extension Ladder {
  /// With its article, as in "schaal op bij de gemeente".
  func bij(_ taal: Taal) -> String {
    switch self {
    case .gemeente: taal("de gemeente", "the municipality")
    case .zorgaanbieder: taal("de zorgaanbieder", "the care provider")
    case .inkoop: taal("inkoop", "purchasing")
    }
  }
}
