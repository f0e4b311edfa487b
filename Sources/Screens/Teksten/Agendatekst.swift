import Domain

/// What the agenda says of its actions: see `Tekst`.
enum Agendatekst: Hashable, Sendable {
  // The line at the bottom and what an action does.
  case kortAgendeer, kortEraf, kortNodig, kortKomt, kortKomtNiet
  case actieAgendeer, actiePlan, actieEraf, actieNodig, actieKomt, actieOnline, actieTelefoon
  case actieKomtNiet, actieNietGenodigd, actieBelang, actieLater, actieEerder, actieMeer
  case actieNodigAnder, actieWijzigVraag, titelNieuw, eigenWoorden, andereDag
  case actieMinder, actieMinuten, actieVerplaats, actieGelastAf, actieKalender, actieWachtlijst

  // Why not.
  case geenKomendeTafel, alBesproken, isLaatste, isEerste, geenVoorzitter, kiesPersoon, kiesLid
  case iedereenGevraagd

  // Who sits there.
  case kopBezetting(Int, String, teVragen: Int)
  case nogVragen, misschienBelang
  case grond(Bezettingsgrond)

  // Questions and their answers.
  case vraagMinuten(String)
  case aantalMinuten(Int)
  case vraagEraf(String)
  case reden(Tafelreden)
  case vraagReeks(Moment)
  case aantalTafels(Int, tot: Datum)
  case vraagDag(Datum)
  case dagVerder(Int, Datum)
  case vraagBestemming(Datum, Int)
  case naarTafel(Datum, gepland: Int, van: Int)
  case naarWachtlijst
  case vraagAfgelast(Datum)
  case vraagNietGenodigd(Aanwezigheidsrol)
  case vraagBelang(String)
  case belangaard(Belangaard)
  case vraagGevolg(String)
  case belanggevolg(Belanggevolg)

  // What was recorded.
  case geagendeerd(String, Datum, gepland: Int, van: Int)
  case verschoven(String, Int)
  case minutenGezet(String, Int, gepland: Int, van: Int)
  case minutenBlijven(String, Int)
  case vanAgenda(String, Datum)
  case gepland(Int, van: Datum, tot: Datum)
  case verplaatst(Datum, naar: Datum, casussen: Int)
  case afgelast(Datum, casussen: Int, naar: Datum?)
  case genodigd(String, [Aanwezigheidsrol])
  case antwoord(String, Aanwezigheidsrol, Uitnodigingsantwoord, Deelnamewijze?)
  case belangGemeld(String, String)
}

extension Agendatekst {
  func `in`(_ taal: Taal) -> String {
    switch self {
    // The line at the bottom and what an action does.
    case .kortAgendeer: taal("op tafel", "on table")
    case .kortEraf: taal("eraf", "off")
    case .kortNodig: taal("nodig", "invite")
    case .kortKomt: taal("komt", "comes")
    case .kortKomtNiet: taal("komt niet", "not coming")
    case .actieAgendeer:
      taal("zet van de wachtlijst op de tafel", "put from the waiting list on the table")
    case .actiePlan: taal("plan een tafel of een reeks", "plan a table or a series")
    case .actieEraf: taal("haal het punt van de tafel", "take the item off the table")
    case .actieNodig:
      taal("nodig uit: deze persoon, of wie er hoort", "invite this person, or who should be there")
    case .actieKomt: taal("deze persoon komt, aan tafel", "this person comes, at the table")
    case .actieOnline: taal("deze persoon doet online mee", "this person takes part online")
    case .actieTelefoon:
      taal("deze persoon doet per telefoon mee", "this person takes part by telephone")
    case .actieKomtNiet: taal("deze persoon komt niet", "this person does not come")
    case .actieNietGenodigd:
      taal("nodig deze persoon niet uit, met de reden", "leave this person out, with the reason")
    case .actieBelang:
      taal("dit lid heeft een belang bij de casus", "this member has an interest in the case")
    case .actieLater: taal("schuif het punt naar later", "move the item to later")
    case .actieEerder: taal("schuif het punt naar eerder", "move the item to earlier")
    case .actieMeer: taal("vijf minuten meer voor het punt", "five minutes more for the item")
    case .actieMinder: taal("vijf minuten minder voor het punt", "five minutes less for the item")
    case .actieMinuten: taal("kies de minuten van het punt", "choose the minutes of the item")
    case .actieVerplaats:
      taal("verplaats de tafel, met haar casussen", "move the table, with its cases")
    case .actieGelastAf:
      taal("gelast de tafel af en plaats haar casussen", "cancel the table and place its cases")
    case .actieKalender:
      taal("bewaar de tafels als kalenderbestand", "save the tables as a calendar file")
    case .actieWachtlijst:
      taal("bewaar de wachtlijst als CSV, zonder namen", "save the waiting list as CSV, no names")
    case .actieNodigAnder:
      taal("nodig iemand anders uit bij het punt", "invite somebody else for the item")
    case .actieWijzigVraag: taal("wijzig de vraag aan de tafel", "change the question to the table")
    case .titelNieuw: taal("Een nieuwe tafel", "A new table")
    case .eigenWoorden: taal("in eigen woorden …", "in own words …")
    case .andereDag: taal("een andere dag of tijd …", "another day or time …")
    // Why not.
    case .geenKomendeTafel:
      taal(
        "Er is geen tafel waarop het kan: plan er een.", "There is no table to put it on: plan one."
      )
    case .alBesproken: taal("Dit punt is al besproken.", "This item was discussed already.")
    case .isLaatste: taal("Dit is al het laatste punt.", "This is the last item already.")
    case .isEerste: taal("Dit is al het eerste punt.", "This is the first item already.")
    case .geenVoorzitter:
      taal("Er is nog niemand die kan voorzitten.", "There is nobody yet who can preside.")
    case .kiesPersoon:
      taal("kies eerst een persoon bij het punt (Tab)", "first choose a person at the item (Tab)")
    case .kiesLid:
      taal("kies eerst een lid bij het punt (Tab)", "first choose a member at the item (Tab)")
    case .iedereenGevraagd:
      taal("Wie er hoort te zitten is al gevraagd.", "Whoever should be there has been asked.")
    // Who sits there.
    case .kopBezetting(let nummer, let roepsel, let teVragen):
      teVragen == 0
        ? taal("\(nummer)  \(roepsel) · wie daar zit", "\(nummer)  \(roepsel) · who is there")
        : taal(
          "\(nummer)  \(roepsel) · \(teVragen) nog te vragen",
          "\(nummer)  \(roepsel) · \(teVragen) still to ask")
    case .nogVragen: taal("nog te vragen", "still to ask")
    case .misschienBelang:
      taal(
        "? De eigen organisatie is betrokken bij deze casus: is er een belang? (B)",
        "? The own organisation is involved in this case: is there an interest? (B)")
    case .grond(let grond): grond.zin(taal)
    default: vraag(taal) ?? vastgelegd(taal)
    }
  }

  /// Questions and their answers.
  private func vraag(_ taal: Taal) -> String? {
    switch self {
    case .vraagMinuten(let roepsel): taal("Hoeveel minuten: \(roepsel)", "Minutes: \(roepsel)")
    case .aantalMinuten(let minuten): taal("\(minuten) minuten", "\(minuten) minutes")
    case .vraagEraf(let roepsel):
      taal("Waarom van de tafel: \(roepsel)", "Why off the table: \(roepsel)")
    case .reden(let reden): reden.woord(taal)
    case .vraagReeks(let eerste):
      taal(
        "Vanaf \(eerste.datum.kort(taal)) \(eerste.tijdwoord), om de twee weken",
        "From \(eerste.datum.kort(taal)) \(eerste.tijdwoord), every two weeks")
    case .aantalTafels(let aantal, let tot):
      taal(
        aantal == 1 ? "1 tafel" : "\(aantal) tafels, tot en met \(tot.lang(taal))",
        aantal == 1 ? "1 table" : "\(aantal) tables, up to \(tot.lang(taal))")
    case .vraagDag(let dag):
      taal("De tafel van \(dag.kort(taal)) wordt", "The table of \(dag.kort(taal)) becomes")
    case .dagVerder(let dagen, let dag): "\(dag.lang(taal)) · \(Self.verder(dagen, taal))"
    case .vraagBestemming(let dag, let aantal):
      taal(
        "Afgelast \(dag.kort(taal)): waar \(aantal == 1 ? "gaat de casus" : "gaan \(aantal) casussen") heen?",
        "Cancelled \(dag.kort(taal)): where \(aantal == 1 ? "does the case" : "do \(aantal) cases") go?"
      )
    case .naarTafel(let dag, let gepland, let van):
      taal(
        "naar \(dag.lang(taal)): \(gepland) van \(van) min\(gepland > van ? ", te vol" : "")",
        "to \(dag.lang(taal)): \(gepland) of \(van) min\(gepland > van ? ", too full" : "")")
    case .naarWachtlijst: taal("terug op de wachtlijst", "back to the waiting list")
    case .vraagAfgelast(let dag):
      taal("Waarom gaat \(dag.kort(taal)) niet door?", "Why is \(dag.kort(taal)) cancelled?")
    case .vraagNietGenodigd(let rol):
      taal("Waarom niet uitgenodigd: \(rol.woord(taal))", "Why not invited: \(rol.woord(taal))")
    case .vraagBelang(let naam):
      taal("Welk belang heeft \(naam.veilig)?", "What interest has \(naam.veilig)?")
    case .belangaard(let aard): aard.woord(taal)
    case .vraagGevolg(let naam):
      taal("Wat volgt daaruit voor \(naam.veilig)?", "What follows for \(naam.veilig)?")
    case .belanggevolg(let gevolg): gevolg.woord(taal)
    default: nil
    }
  }

  /// What was recorded.
  private func vastgelegd(_ taal: Taal) -> String {
    switch self {
    case .geagendeerd(let roepsel, let dag, let gepland, let van):
      taal(
        "\(roepsel) staat op \(dag.kort(taal)): \(Self.vol(gepland, van, .nl))",
        "\(roepsel) is on \(dag.kort(taal)): \(Self.vol(gepland, van, .en))")
    case .verschoven(let roepsel, let plaats):
      taal("\(roepsel) is nu punt \(plaats).", "\(roepsel) is item \(plaats) now.")
    case .minutenGezet(let roepsel, let minuten, let gepland, let van):
      taal(
        "\(roepsel): \(minuten) minuten; \(Self.vol(gepland, van, .nl))",
        "\(roepsel): \(minuten) minutes; \(Self.vol(gepland, van, .en))")
    case .minutenBlijven(let roepsel, let minuten):
      taal("\(roepsel) houdt \(minuten) minuten.", "\(roepsel) keeps \(minuten) minutes.")
    case .vanAgenda(let roepsel, let dag):
      taal(
        "\(roepsel) is van \(dag.kort(taal)) gehaald.",
        "\(roepsel) was taken off \(dag.kort(taal)).")
    case .gepland(let aantal, let van, let tot):
      aantal == 1
        ? taal(
          "De tafel van \(van.lang(taal)) is gepland.", "The table of \(van.lang(taal)) is planned."
        )
        : taal(
          "\(aantal) tafels gepland, van \(van.kort(taal)) tot en met \(tot.lang(taal)).",
          "\(aantal) tables planned, from \(van.kort(taal)) to \(tot.lang(taal)).")
    case .verplaatst(let dag, let naar, let casussen):
      taal(
        "De tafel van \(dag.kort(taal)) is nu \(naar.lang(taal)); "
          + (casussen == 1 ? "1 casus gaat mee." : "\(casussen) casussen gaan mee."),
        "The table of \(dag.kort(taal)) is now \(naar.lang(taal)); "
          + (casussen == 1 ? "1 case goes along." : "\(casussen) cases go along."))
    case .afgelast(let dag, let casussen, let naar):
      taal(
        "De tafel van \(dag.kort(taal)) is afgelast"
          + (casussen == 0
            ? "."
            : "; \(Tekst.telCasussen(casussen).in(taal)) naar \(naar?.kort(taal) ?? "de wachtlijst")."),
        "The table of \(dag.kort(taal)) is cancelled"
          + (casussen == 0
            ? "."
            : "; \(Tekst.telCasussen(casussen).in(taal)) to \(naar?.kort(taal) ?? "the waiting list").")
      )
    case .genodigd(let roepsel, let rollen):
      taal(
        "Uitgenodigd bij \(roepsel): \(Self.opsomming(rollen, taal)).",
        "Invited for \(roepsel): \(Self.opsomming(rollen, taal)).")
    case .antwoord(let roepsel, let rol, let antwoord, let wijze):
      "\(roepsel), \(rol.woord(taal)): \(antwoord.woord(taal))"
        + "\(wijze.map { ", \($0.woord(taal))" } ?? "")."
    case .belangGemeld(let naam, let roepsel):
      taal(
        "Het belang van \(naam.veilig) bij \(roepsel) is vastgelegd.",
        "The interest of \(naam.veilig) in \(roepsel) is recorded.")
    default: ""
    }
  }

  private static func vol(_ gepland: Int, _ van: Int, _ taal: Taal) -> String {
    Tekst.minutenVan(gepland, van).in(taal) + "."
  }

  private static func verder(_ dagen: Int, _ taal: Taal) -> String {
    let (aantal, isWeek) = (abs(dagen), dagen % 7 == 0)
    let hoeveel =
      isWeek
      ? taal(
        aantal == 7 ? "een week" : "\(aantal / 7) weken",
        aantal == 7 ? "a week" : "\(aantal / 7) weeks")
      : taal(aantal == 1 ? "een dag" : "\(aantal) dagen", aantal == 1 ? "a day" : "\(aantal) days")
    return "\(hoeveel) \(dagen > 0 ? taal("later", "later") : taal("eerder", "earlier"))"
  }

  /// Each role once, with how many there are.
  private static func opsomming(_ rollen: [Aanwezigheidsrol], _ taal: Taal) -> String {
    Aanwezigheidsrol.allCases.compactMap { rol in
      let aantal = rollen.filter { $0 == rol }.count
      return aantal == 0 ? nil : aantal == 1 ? rol.woord(taal) : "\(rol.woord(taal)) (\(aantal))"
    }.joined(separator: ", ")
  }
}

extension Bezettingsgrond {
  fileprivate func zin(_ taal: Taal) -> String {
    switch self {
    case .gezin:
      taal(
        "Het gezin wordt gevraagd; zo niet, dan met de reden (i).",
        "The family is asked; if not, with the reason (i).")
    case .verwijst: taal("Meldde de casus aan.", "Submitted the case.")
    case .regie: taal("Voert de regie over de casus.", "Coordinates the case.")
    case .vasteKern: taal("Zit bij elke tafel.", "Sits at every table.")
    case .domein(let domein, let kennis):
      taal(
        "Kent \(kennis.veilig): de casus raakt \(domein.woord(taal)).",
        "Knows \(kennis.veilig): the case touches \(domein.woord(taal)).")
    case .vraag(let kennis):
      taal(
        "Kent \(kennis.veilig): daar gaat de vraag over.",
        "Knows \(kennis.veilig): the question is about that.")
    case .oudersOneens(let kennis):
      taal(
        "Kent \(kennis.veilig): de ouders verschillen van inzicht.",
        "Knows \(kennis.veilig): the parents do not agree.")
    }
  }
}

extension Tafelreden {
  /// Also what is recorded as the reason.
  func woord(_ taal: Taal) -> String {
    switch self {
    case .oudersVerhinderd: taal("De ouders zijn verhinderd.", "The parents cannot come.")
    case .stukkenOntbreken: taal("Er ontbreken stukken.", "Documents are missing.")
    case .deskundigeOntbreekt: taal("De deskundige kan niet.", "The expert cannot come.")
    case .alBeantwoord: taal("De vraag is al beantwoord.", "The question has been answered.")
    case .teVol: taal("De tafel is te vol.", "The table is too full.")
    case .geenToestemming: taal("Er is nog geen toestemming.", "There is no consent yet.")
    case .eerstGesprek: taal("Er komt eerst een gesprek.", "There is a conversation first.")
    case .eigenWens: taal("Op eigen verzoek.", "At their own request.")
    case .teBelastend: taal("Het is nu te belastend.", "It is too much for them now.")
    case .onveilig: taal("Samen aan tafel is niet veilig.", "Together at the table is not safe.")
    case .teWeinigMensen: taal("Er kunnen te weinig mensen.", "Too few people can come.")
    case .voorzitterZiek: taal("De voorzitter is ziek.", "The chair is ill.")
    case .teWeinigCasussen: taal("Er zijn te weinig casussen.", "There are too few cases.")
    case .vakantie: taal("Het is vakantie.", "It is a holiday.")
    }
  }
}
