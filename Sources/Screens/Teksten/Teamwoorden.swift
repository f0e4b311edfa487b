import Domain

/// The words of place 7.
enum Teamwoord: Hashable, Sendable {
  case team, actieTeam
  case deel(TeamScherm.Deel)
  case samenvatting(leden: Int)

  // The line at the bottom, and what an action does.
  case kortDeel, kortNieuw, kortWijzig, kortVraag, kortAkkoord, kortVernietig, kortIJkpunt
  case kortVerder
  case actieDeel, actieVorigDeel, actieNieuw, actieWijzig, actieVertrokken
  case actieVragen, actieAkkoord, actieTrekIn, actieVernietig, actieIJkpunt

  // Headings.
  case naam, schil, rol, organisatie, toezeggen, lid, deskundigheid
  case trede, gesproken, functie, bereik, vervanger, ladder, nummerKort, contact
  case norm, weken, vanaf, bouwsteen, stand, gezienOp, toelichting
  case signaal, voorstel, wie, thema, niveau, ookBij, nietOpgepakt, geenKnelpunten
  case casussen(Int)
  case casus, nummer, vervalt, dagen, vernietiging, grond, besluit, blijft, nuNiet, wat, raad

  // Answers and sentences.
  case niets, nietHier, nietGelezen, nietsVerlopen, alleenBijBewaren, vulIn
  case isVertrokken, nooit, uitlegVragen, uitlegVoerUit
  case kort(Schil)
  case jaNee(Bool?)
  case magToezeggen(Bool?)
  case gesprokenOp(Datum?, vandaag: Datum)
  case ladderstand(isVastgesteld: Bool)
  case naamVanBouwsteen(Int)
  case bewaargrond(Bewaargrond, jaren: Int, gesloten: Datum)
  case vernietigingsstand(Bewaarpost.Stand)
  case vraagtitel(Vernietigingsvraag.Soort, String)

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .team: taal("Team", "Team")
    case .actieTeam: taal("naar het team en de opslag", "to the team and the store")
    case .deel(let deel):
      switch deel {
      case .leden: taal("Leden", "Members")
      case .contacten: taal("Contacten", "Contacts")
      case .ladders: taal("Ladders", "Ladders")
      case .normen: taal("Normen", "Norms")
      case .bouwstenen: taal("Bouwstenen", "Blocks")
      case .bewaren: taal("Bewaren", "Retention")
      case .opslag: taal("Opslag", "Store")
      case .verbeteringen: taal("Verbeteringen", "Improvements")
      }
    case .samenvatting(let leden):
      taal(
        leden == 1
          ? "Een lid; Tab gaat naar het volgende deel."
          : "\(leden) leden; Tab gaat naar het volgende deel.",
        leden == 1
          ? "One member; Tab goes to the next part."
          : "\(leden) members; Tab goes to the next part.")

    case .kortDeel: taal("deel", "part")
    case .kortNieuw: taal("nieuw", "new")
    case .kortWijzig: taal("wijzig", "change")
    case .kortVraag: taal("vraag vernietiging", "ask destruction")
    case .kortAkkoord: taal("akkoord", "agree")
    case .kortVernietig: taal("vernietig", "destroy")
    case .kortIJkpunt: taal("ijkpunt", "checkpoint")
    case .kortVerder: taal("verder", "next")
    case .actieDeel: taal("naar het volgende deel van het team", "to the next part of the team")
    case .actieVorigDeel:
      taal("naar het vorige deel van het team", "to the previous part of the team")
    case .actieNieuw:
      taal("voeg een lid, contact of norm toe", "add a member, contact or norm")
    case .actieWijzig:
      taal(
        "wijzig dit lid, contact, deze ladder, norm, bouwsteen of verbetering",
        "change this member, contact, ladder, norm, block or improvement")
    case .actieVertrokken: taal("dit lid is vertrokken", "this member has left")
    case .actieVragen:
      taal("vraag om dit dossier te vernietigen", "ask for this dossier to be destroyed")
    case .actieAkkoord:
      taal("ga als tweede stoel akkoord met vernietigen", "agree to destroying as the second seat")
    case .actieTrekIn:
      taal("trek het verzoek tot vernietigen in", "withdraw the request to destroy")
    case .actieVernietig:
      taal("vernietig dit dossier nu; typ het nummer", "destroy this dossier now; type the number")
    case .actieIJkpunt: taal("onderteken nu een ijkpunt", "sign a checkpoint now")

    case .naam: taal("Naam", "Name")
    case .schil: taal("Schil", "Circle")
    case .rol: taal("Rol", "Role")
    case .organisatie: taal("Organisatie", "Organisation")
    case .toezeggen: taal("Zegt", "Can")
    case .lid: taal("Lid", "Member")
    case .deskundigheid: taal("Deskundig", "Expertise")
    case .trede: taal("Trede", "Rung")
    case .gesproken: taal("Gesproken", "Spoken")
    case .functie: taal("Functie", "Function")
    case .bereik: taal("Bereik", "Reach")
    case .vervanger: taal("Vervanger", "Deputy")
    case .ladder: taal("Ladder", "Ladder")
    case .nummerKort: taal("Nr", "No")
    case .contact: taal("Contact", "Contact")
    case .norm: taal("Norm", "Norm")
    case .weken: taal("Weken", "Weeks")
    case .vanaf: taal("Vanaf", "From")
    case .bouwsteen: taal("Bouwsteen", "Block")
    case .stand: taal("Stand", "State")
    case .gezienOp: taal("Beoordeeld", "Looked at")
    case .toelichting: taal("Toelichting", "Comment")
    case .signaal: taal("Knelpunt", "Bottleneck")
    case .voorstel: taal("Voorstel", "Proposal")
    case .wie: taal("Wie", "Who")
    case .thema: taal("Thema", "Theme")
    case .niveau: taal("Niveau", "Level")
    case .ookBij: taal("Op dit thema", "On this theme")
    case .nietOpgepakt: taal("open", "open")
    case .geenKnelpunten:
      taal(
        "Geen knelpunten; ! signaleert er een bij een casus.",
        "No bottlenecks; ! signals one at a case.")
    case .casussen(let aantal):
      taal(
        aantal == 1 ? "1 casus" : "\(aantal) casussen", aantal == 1 ? "1 case" : "\(aantal) cases")
    case .casus: taal("Casus", "Case")
    case .nummer: taal("Nummer", "Number")
    case .vervalt: taal("Mag weg vanaf", "May go from")
    case .dagen: taal("Dagen", "Days")
    case .vernietiging: taal("Vernietiging", "Destruction")
    case .grond: taal("Grond", "Ground")
    case .besluit: taal("Besluit, als er een is", "Decision, if there is one")
    case .blijft: taal("Blijft nog", "Stays yet")
    case .nuNiet: taal("Nu niet", "Not now")
    case .wat: taal("Wat", "What")
    case .raad: taal("Doe", "Do")

    case .niets: taal("Nog niets vastgelegd.", "Nothing recorded yet.")
    case .nietHier: taal("hier is daar niets voor", "there is nothing for that here")
    case .nietGelezen: taal("De opslag is nog niet bekeken.", "The store was not looked at yet.")
    case .nietsVerlopen:
      taal("Van geen dossier is de termijn om.", "No dossier is past its term.")
    case .alleenBijBewaren: taal("alleen bij Bewaren", "only at Retention")
    case .vulIn: taal("Vul het eerste veld in.", "Fill in the first field.")
    case .isVertrokken: taal("vertrokken", "left")
    case .nooit: taal("nog nooit", "never")
    case .uitlegVragen:
      taal(
        "Een tweede stoel moet akkoord gaan; daarna loopt de bedenktijd af voor er iets weg is.",
        "A second seat has to agree, and the time to think has to pass, before anything goes.")
    case .uitlegVoerUit:
      taal(
        "Dit is niet terug te draaien. Typ het nummer om te bevestigen; daarna gaat de opslag op slot.",
        "This cannot be undone. Type the number to confirm; the store locks afterwards.")
    case .kort(let schil):
      switch schil {
      case .vast: taal("kern", "core")
      case .flexibel: taal("flexibel", "flexible")
      }
    case .jaNee(let waarde): waarde.map { $0 ? taal("toe", "yes") : taal("niet", "no") } ?? "–"
    case .magToezeggen(let waarde):
      waarde.map {
        $0
          ? taal("mag toezeggen namens de organisatie", "may commit the organisation")
          : taal("mag niet toezeggen", "may not commit")
      } ?? taal("niet bekend of het lid mag toezeggen", "not known whether the member may commit")
    case .gesprokenOp(let datum, let vandaag):
      datum.map { datum in
        let dagen = vandaag - datum
        return taal(
          "\(datum.lang(taal)), \(dagen == 1 ? "1 dag" : "\(dagen) dagen") geleden",
          "\(datum.lang(taal)), \(dagen == 1 ? "1 day" : "\(dagen) days") ago")
      } ?? Teamwoord.nooit.in(taal)
    case .ladderstand(let isVastgesteld):
      isVastgesteld
        ? taal("vastgesteld door het team", "laid down by the team")
        : taal("niet vastgesteld: de gebruikelijke treden", "not laid down: the usual rungs")
    case .naamVanBouwsteen(let nummer): Self.bouwsteen(nummer, taal)
    case .bewaargrond(let grond, let jaren, let gesloten):
      taal(
        "\(grond.woord(taal)), \(jaren) jaar; gesloten op \(gesloten.lang(taal))",
        "\(grond.woord(taal)), \(jaren) years; closed on \(gesloten.lang(taal))")
    case .vernietigingsstand(let stand):
      switch stand {
      case .nietGevraagd: "–"
      case .gevraagd: taal("gevraagd", "asked")
      case .doorTwee: taal("door twee", "by two")
      }
    case .vraagtitel(.vragen, let nummer):
      taal("Vernietiging vragen van \(nummer)", "Ask for destroying \(nummer)")
    case .vraagtitel(.voerUit, let nummer):
      taal("Vernietig \(nummer)", "Destroy \(nummer)")
    }
  }

  /// The ten building blocks of an expert team's authority (R96).
  private static func bouwsteen(_ nummer: Int, _ taal: Taal) -> String {
    switch nummer {
    case 1: taal("borging", "foundation")
    case 2: taal("scope van de casuïstiek", "scope of cases")
    case 3: taal("mandaat", "mandate")
    case 4: taal("samenstelling", "composition")
    case 5: taal("procesregie en versnelling", "direction and acceleration")
    case 6: taal("monitoring", "monitoring")
    case 7: taal("escalatieladders", "escalation ladders")
    case 8: taal("vertrouwen", "trust")
    case 9: taal("communicatie", "communication")
    case 10: taal("budget", "budget")
    default: "\(nummer)"
    }
  }
}
