import Domain
import TUI

extension Deelschrijver {
  /// The voice of the family first; then the question, where it stands, and what is owed.
  mutating func overzicht() {
    blad.kop(taal("Stem", "Voice"))
    if let eerste = dossier.stemmen.first {
      citaat(eerste)
      if let ander = dossier.stemmen.first(where: { van($0) != van(eerste) }) { citaat(ander) }
    } else {
      blad.alinea(taal("Nog niemand is gehoord.", "Nobody has been heard yet."), .warning)
    }

    blad.kop(taal("Vraag", "Question"))
    blad.alinea(zicht.tekst(casus.intake.hulpvraag), zicht.privacy ? .hidden : .text)
    let redenen = casus.intake.vastgelopen.map { $0.woord(taal) }
    if !redenen.isEmpty {
      blad.veld(taal("Vastgelopen", "Stuck on"), redenen.joined(separator: ", "))
    }
    let isNieuw = casus.fase == .aangemeld || casus.fase == .screening
    if let fase = casus.intake.opschalingsfase.flatMap(Opschalingsfase.init(rawValue:)) {
      blad.veld(taal("Fase doorlopen", "Phase walked"), fase.woord(taal))
    } else if isNieuw {
      blad.veld(taal("Fase doorlopen", "Phase walked"), taal("niet bekend", "unknown"), .warning)
    }
    let domeinen = casus.intake.domeinen.map { $0.woord(taal) }
    if !domeinen.isEmpty {
      blad.veld(taal("Domeinen", "Domains"), domeinen.joined(separator: ", "))
    }
    let indiener = casus.intake.indiener
    let namen = [indiener.naam, indiener.organisatie].compactMap { $0 }.map(zicht.naam)
    blad.veld(
      taal("Indiener", "Applicant"),
      ([indiener.soort.woord(taal)] + namen).joined(separator: ", "))
    if let regie = casus.intake.casusregisseur {
      blad.veld(
        taal("Regie", "Coordination"),
        "\(zicht.professional(regie.naam)), \(zicht.professional(regie.organisatie))")
    }
    if let wacht = dossier.kop.wacht {
      let duur = taal.duur(wacht.dagen)
      let norm = wacht.norm.map {
        taal("; norm \($0.weken) weken", "; the norm is \($0.weken) weeks")
      }
      blad.veld(
        taal("Wacht", "Waiting"),
        taal("\(duur), sinds \(dag(wacht.sinds))", "\(duur), since \(dag(wacht.sinds))")
          + (norm ?? ""), wacht.dagenOver > 0 ? .alarm : .text)
    }
    if let (mijlpaal, op) = dossier.kop.mijlpaal {
      blad.veld(
        taal("Wordt \(mijlpaal.rawValue)", "Turns \(mijlpaal.rawValue)"),
        "\(dag(op)); \(mijlpaal.gevolg(taal))")
    }
    if let wet = casus.vervolgWet { blad.veld(taal("Na 18", "After 18"), wet.woord(taal)) }
    stand()
    openAfspraken()
  }

  private func van(_ stem: Vermelding) -> String? { stem.gegevens.tekst("van") }

  private mutating func stand() {
    blad.kop(taal("Waar het staat", "Where it stands"))
    guard let kaart = dossier.kop.kaart else { return standZonderKaart() }
    blad.veld(
      taal("Op het bord", "On the board"), kaart.kolom.woord(taal),
      kaart.kolom == .gestagneerd ? .alarm : .text)
    for reden in kaart.redenen {
      blad.veld(taal("Want", "Because"), reden.zin(zicht))
    }
    blad.veld(
      taal("Advies", "Advice"),
      [
        kaart.advies.soort.woord(taal),
        taal(
          "uiterlijk \(dag(kaart.advies.uiterlijk))", "by \(dag(kaart.advies.uiterlijk))"),
        zicht.professional(kaart.advies.verantwoordelijke.naam),
      ].joined(separator: ", "))
    if let lid = dossier.kop.procesversneller {
      blad.veld(taal("Versneller", "Accelerator"), lid.naam)
    }
    blad.veld(
      taal("Voorstel", "Proposal"), kaart.voorstel.zin(taal),
      kaart.voorstel.ladder == nil ? .text : .alarm)
    blad.veld(taal("Contact", "Contact"), contact(kaart))
  }

  /// Before there is an advice, and when the casus is closed.
  private mutating func standZonderKaart() {
    blad.veld(taal("Fase", "Phase"), casus.fase.woord(taal))
    if casus.fase == .gesloten {
      let sluiting = dossier.tijdlijn.first {
        $0.vermelding.soort == .afgesloten && $0.correctie == nil
      }
      guard let sluiting else { return }
      blad.alinea(sluiting.vermelding.samenvatting(zicht).metHoofdletter)
      blad.alinea(herkomst(sluiting.vermelding), .dim)
    } else if let screening = casus.screening, screening.uitkomst == .aangehouden {
      let op = screening.wachtOp.map(zicht.naam) ?? ""
      let tot = screening.wachtTot.map { taal("tot \(dag($0))", "until \(dag($0))") }
      blad.veld(
        taal("Wacht op", "Awaits"),
        [op, tot ?? ""].filter { !$0.isEmpty }.joined(separator: ", "), .warning)
    }
  }

  private func contact(_ kaart: Bordkaart) -> String {
    let volgend = taal(
      "volgende \(dag(kaart.volgendContact))", "next \(dag(kaart.volgendContact))")
    return kaart.laatsteContact.map { taal("laatst \(dag($0)), ", "last \(dag($0)), ") + volgend }
      ?? volgend
  }

  private mutating func openAfspraken() {
    let open = dossier.afspraken.filter(\.isOpen)
    if open.isEmpty { return }
    blad.kop(taal("Open afspraken", "Open promises"))
    for afspraak in open { regel(afspraak) }
  }

  mutating func stem() {
    for stem in dossier.stemmen { citaat(stem) }
    if !dossier.standpunten.isEmpty {
      blad.kop(taal("Verschil van inzicht", "Difference of view"))
      for standpunt in dossier.standpunten {
        let d = standpunt.gegevens
        let stand = d.keuze("standpunt", Standpunt.self)?.woord(taal)
        uitspraak(standpunt, "tekst", d.tekst("van").map(zicht.naam), stand)
      }
    }
  }

  /// Someone's own words, verbatim.
  mutating func citaat(_ stem: Vermelding) {
    let d = stem.gegevens
    if zicht.verbergt(stem) {
      blad.alinea(zicht.vertrouwelijkeRegel, .hidden)
    } else {
      let tekst = zicht.tekst(d.tekst("tekst") ?? "")
      blad.alinea(zicht.privacy ? tekst : "\u{201C}\(tekst)\u{201D}", .quote)
    }
    let van = d.keuze("van", Gezinsrol.self)?.woord(taal)
    let wie = d.tekst("betrokkene").flatMap { id in casus.betrokkenen.first { $0.id == id } }
    blad.alinea(herkomst(stem, wie.map(naam) ?? van), .dim)
    blad.wit()
  }

  /// How someone is called here: by role, until the names are asked for.
  private func naam(_ wie: Casus.Betrokkene) -> String {
    if wie.isVertrouwelijk && !zicht.vertrouwelijk { return zicht.vertrouwelijkeRegel }
    let getoond = zicht.naam(wie.naam)
    return getoond == wie.naam ? "\(wie.rol): \(wie.naam)" : zicht.naam(wie.rol)
  }

  mutating func betrokkenen() {
    let jeugdige = casus.intake.jeugdige
    blad.kop(taal("Jeugdige", "Young person"))
    let naam = jeugdige.naam.map(zicht.naam) ?? taal("anoniem", "anonymous")
    blad.alinea(jeugdige.naam != nil && !zicht.onthuld ? verborgen : naam)
    if let geboren = jeugdige.geboortedatum, let leeftijd = dossier.kop.leeftijd {
      let op = zicht.onthuld ? ", \(geboren.kort(taal, vandaag: dossier.vandaag))" : ""
      blad.alinea(taal("\(leeftijd) jaar", "aged \(leeftijd)") + op, .dim)
    }
    let aanwezig = casus.betrokkenen.filter { !$0.isVerwijderd }
    if !aanwezig.isEmpty { blad.kop(taal("Betrokkenen", "People involved")) }
    for wie in aanwezig { regels(wie) }
    let weg = casus.betrokkenen.filter(\.isVerwijderd)
    if !weg.isEmpty {
      blad.kop(taal("Niet meer betrokken", "No longer involved"))
      for wie in weg { blad.alinea(self.naam(wie), .removed) }
    }
    if !dossier.toestemmingen.isEmpty { blad.kop(taal("Toestemming", "Consent")) }
    for toestemming in dossier.toestemmingen { regels(toestemming) }
  }

  private var verborgen: String {
    zicht.privacy
      ? taal("naam verborgen (privacy)", "name hidden (privacy)")
      : taal("naam verborgen (r toont)", "name hidden (r shows)")
  }

  private mutating func regels(_ wie: Casus.Betrokkene) {
    let isVerborgen = wie.isVertrouwelijk && !zicht.vertrouwelijk
    blad.alinea(naam(wie), isVerborgen ? .hidden : .text)
    if isVerborgen { return }
    let bekend = zicht.naam(wie.naam) == wie.naam
    let gezag = wie.gezag.map {
      $0 ? taal("heeft gezag", "has custody") : taal("geen gezag", "no custody")
    }
    let delen = [
      gezag, wie.organisatie.map(zicht.naam), bekend ? wie.contact : nil,
      wie.isVertrouwelijk ? taal("vertrouwelijk", "confidential") : nil,
    ].compactMap { $0 }
    if !delen.isEmpty {
      blad.alinea(delen.joined(separator: " · "), .dim, inspringing: 4)
    }
  }

  private mutating func regels(_ toestemming: Vermelding) {
    let gegeven = toestemming.gegevens.jaNee("gegeven") == true
    let tot = toestemming.gegevens.datum("tot")
    let verlopen = tot.map { $0 < dossier.vandaag } ?? false
    blad.alinea(
      toestemming.samenvatting(zicht).metHoofdletter,
      gegeven && !verlopen ? .text : .warning)
    blad.alinea(herkomst(toestemming, verlopen ? taal("verlopen", "expired") : nil), .dim)
    if gegeven, let mijlpaal = casus.mijlpaal(sinds: toestemming.op, op: dossier.vandaag) {
      let jaren = mijlpaal.rawValue
      blad.alinea(
        taal(
          "gegeven vóór de \(jaren)e verjaardag: vraag opnieuw",
          "given before the birthday at \(jaren): ask again"), .warning, inspringing: 4)
    }
  }
}
