import Domain

/// The words of place 5, but for the reasons of its lines.
enum Opvolgwoord: Hashable, Sendable {
  case opvolging, actieNaar
  case samenvatting(Opvolgtelling)
  case leeg, nietsHier
  case geenLid(String)

  // The line at the bottom, and what an action does.
  case kortMijn, kortVandaag, kortWeek, kortSoort, kortLadder, kortMerk, kortRonde
  case actieMijn, actieVandaag, actieWeek, actieSoort, actieLadder, actieMerk, actieMerkAlles
  case actieRonde, actieBewaar

  // Headings and counts.
  case kopSoort, kopWanneer, kopSignaal, kopVanWie, nu
  case soort(Opvolgsoort)
  case telVandaag(Int)
  case telWeek(Int)
  case telRegels(Int)
  case zeef(Opvolgzeef, woorden: String)

  // Answers and sentences.
  case gezeefd(Opvolgzeef, Opvolgtelling)
  case gemerkt(_ casussen: Int, _ regels: Int)
  case signaal(Contactsignaal)
  case signaalzin(Contactsignaal)
  case titelRonde([String])
  case rondeKanNiet([Rondeweigering])
  case rondeVastgelegd(Int)

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .opvolging: taal("Opvolging", "Follow-up")
    case .actieNaar: taal("naar de opvolging", "to the follow-up")
    case .samenvatting(let telling):
      taal(
        "\(telling.regels) regels: \(telling.opschalen) op te schalen, \(telling.teLaat) te laat, "
          + "\(telling.vandaag) vandaag.",
        "\(telling.regels) lines: \(telling.opschalen) to escalate, \(telling.teLaat) overdue, "
          + "\(telling.vandaag) today.")
    case .leeg:
      taal(
        "Er staat niets open: niemand wacht op dit team.",
        "Nothing is open: nobody waits for this team.")
    case .nietsHier:
      taal(
        "Niets past bij deze zeef; Esc toont alles.",
        "Nothing passes this sieve; Esc shows everything.")
    case .geenLid(let wie):
      taal(
        "\(wie) is geen lid van het team bij naam: niets is van deze stoel",
        "\(wie) is no member of the team by name: nothing is of this seat")

    case .kortMijn: taal("mijn", "mine")
    case .kortVandaag: taal("vandaag", "today")
    case .kortWeek: taal("week", "week")
    case .kortSoort: taal("soort", "kind")
    case .kortLadder: taal("ladder", "ladder")
    case .kortMerk: taal("merk", "mark")
    case .kortRonde: taal("contact", "contact")
    case .actieMijn: taal("alleen wat van mij is, of alles", "only what is mine, or everything")
    case .actieVandaag:
      taal("alleen tot en met vandaag, of alles", "only up to today, or everything")
    case .actieWeek: taal("alleen tot en met zondag, of alles", "only up to Sunday, or everything")
    case .actieSoort:
      taal("alleen de soort van deze regel, of alles", "only the kind of this line, or everything")
    case .actieLadder: taal("alleen de volgende ladder, of alles", "only the next ladder, or all")
    case .actieMerk:
      taal("merk deze regel, of juist niet", "mark this line, or take the mark away")
    case .actieMerkAlles: taal("merk alle regels, of geen", "mark all lines, or none")
    case .actieRonde:
      taal(
        "een contact over alle gemerkte casussen, in een keer",
        "one contact about all marked cases, at once")
    case .actieBewaar:
      taal("bewaar deze lijst als CSV, zonder namen", "save this list as CSV, no names")

    case .kopSoort: taal("Wat", "What")
    case .kopWanneer: taal("Laat", "Late")
    case .kopSignaal: taal("Signaal", "Signal")
    case .kopVanWie: taal("Van", "Whose")
    case .nu: taal("nu", "now")
    case .soort(let soort): Self.woord(soort, taal)
    case .telVandaag(let aantal): taal("\(aantal) vandaag", "\(aantal) today")
    case .telWeek(let aantal): taal("\(aantal) deze week", "\(aantal) this week")
    case .telRegels(let aantal):
      aantal == 1 ? taal("1 regel", "1 line") : taal("\(aantal) regels", "\(aantal) lines")
    case .zeef(let zeef, let woorden):
      (zeef.woorden(taal) + (woorden.isEmpty ? [] : ["/ \(woorden)"])).joined(separator: " · ")

    case .gezeefd(let zeef, let telling):
      zeef.isOpen
        ? taal("Alles: ", "Everything: ") + "\(Self.telRegels(telling.regels).in(taal))."
        : taal("Alleen ", "Only ") + zeef.woorden(taal).joined(separator: ", ")
          + ": \(Self.telRegels(telling.regels).in(taal))."
    case .gemerkt(let casussen, let regels):
      regels == 0
        ? taal("Niets is gemerkt.", "Nothing is marked.")
        : taal(
          "\(regels) gemerkt, \(casussen == 1 ? "een casus" : "\(casussen) casussen"); "
            + "b legt er een contact over vast.",
          "\(regels) marked, \(casussen == 1 ? "one case" : "\(casussen) cases"); "
            + "b records one contact about them.")
    case .signaal(.nietBereikt(let aantal)):
      taal("\(aantal)× niet bereikt", "\(aantal)× not reached")
    case .signaal(.overgeslagen(let aantal)):
      taal("\(aantal) contacten gemist", "\(aantal) contacts missed")
    case .signaalzin(.nietBereikt(let aantal)):
      taal(
        "\(aantal) pogingen en niemand gesproken: schaal op, of leg vast waarom nog niet.",
        "\(aantal) attempts and nobody spoken: escalate, or record why not yet.")
    case .signaalzin(.overgeslagen(let aantal)):
      taal(
        "\(aantal) contacten van het regime zijn voorbij: het advies is uit zicht.",
        "\(aantal) contacts of the regime have passed: the advice is out of sight.")
    case .titelRonde(let namen):
      taal("Een contact over \(namen.count)", "One contact about \(namen.count)")
        + ": \(namen.joined(separator: ", "))"
    case .rondeKanNiet(let nee):
      taal("Niets vastgelegd. ", "Nothing was recorded. ")
        + nee.prefix(3).map { "\($0.roepsel.veilig): \($0.reden.zin(taal))" }
        .joined(separator: " ")
        + (nee.count > 3 ? " " + Tekst.nogMeer(nee.count - 3).in(taal) + "." : "")
    case .rondeVastgelegd(let aantal):
      taal(
        "Contact vastgelegd bij \(aantal == 1 ? "een casus" : "\(aantal) casussen"); "
          + "u herstelt ze samen.",
        "Contact recorded for \(aantal == 1 ? "one case" : "\(aantal) cases"); "
          + "u takes that back at once.")
    }
  }

  private static func woord(_ soort: Opvolgsoort, _ taal: Taal) -> String {
    switch soort {
    case .opschalen: taal("opschalen", "escalate")
    case .aanmelding: taal("aanmelding", "registration")
    case .aanvulling: taal("aanvulling", "data awaited")
    case .uitwerken: taal("uitwerken", "write out")
    case .afspraak: taal("afspraak", "promise")
    case .contact: taal("contact", "contact")
    case .antwoord: taal("antwoord", "answer")
    case .overbrugging: taal("overbrugging", "bridging care")
    case .machtiging: taal("kader", "legal frame")
    case .verjaardag: taal("verjaardag", "birthday")
    case .klacht: taal("klacht", "complaint")
    case .norm: taal("norm", "norm")
    }
  }
}

extension Opvolgzeef {
  fileprivate func woorden(_ taal: Taal) -> [String] {
    var woorden: [String] = []
    if vanMij { woorden.append(taal("van mij", "mine")) }
    switch tot {
    case .altijd: break
    case .vandaag: woorden.append(taal("tot en met vandaag", "up to today"))
    case .week: woorden.append(taal("tot en met zondag", "up to Sunday"))
    }
    if let soort { woorden.append(Opvolgwoord.soort(soort).in(taal)) }
    if let ladder { woorden.append(ladder.bij(taal)) }
    return woorden
  }
}
