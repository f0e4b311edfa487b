extension Casus {
  /// The casus after `aangemeld`.
  init(_ g: Gebeurtenis, _ d: Gegevens) {
    zaaknummer = g.stroom.id
    aangemeldOp = g.tijd
    gebeurtenissen = 1
    intake.wijzig(d)
  }

  /// What is true after an event. Never refuses.
  mutating func evolve(_ g: Gebeurtenis, _ d: Gegevens) {
    gebeurtenissen += 1
    switch g.soort {
    case .opgepakt:
      fase = .screening
      opgepaktOp = g.tijd
    case .gescreend: screen(g, d)
    case .gegevensGewijzigd: intake.wijzig(d)
    case .betrokkeneToegevoegd:
      betrokkenen.append(
        Betrokkene(
          id: d.tekst("betrokkene") ?? "", rol: d.tekst("rol") ?? "", naam: d.tekst("naam") ?? "",
          organisatie: d.tekst("organisatie"), contact: d.tekst("contact"),
          gezag: d.jaNee("gezag"), isVertrouwelijk: d.jaNee("vertrouwelijk") ?? false))
    case .betrokkeneVerwijderd:
      let id = d.tekst("betrokkene")
      for index in betrokkenen.indices where betrokkenen[index].id == id {
        betrokkenen[index].isVerwijderd = true
      }
    case .stemVastgelegd: heeftStem = true
    case .kaderVastgelegd:
      guard let kader = d.keuze("kader", Kader.self) else { return }
      self.kader = Kaderstand(
        kader: kader, machtiging: d.keuze("machtiging"), tot: d.datum("tot"))
      if kader == .ots || kader == .voogdij { hadMaatregel = true }
    case .vervolg18Bepaald: vervolgWet = d.keuze("wet")
    case .geagendeerd:
      plaatsing = Plaatsing(
        tafel: d.tekst("tafel") ?? "", minuten: d.getal("minuten") ?? 0, positie: g.positie)
    case .vanAgendaGehaald:
      verlaat(tafel: d.tekst("tafel"))
    case .besproken:
      let tafel = d.tekst("tafel") ?? ""
      besprokenAan.insert(tafel)
      bespreking = Bespreking(tafel: tafel, uitkomst: d.keuze("uitkomst") ?? .afgerond, op: g.tijd)
      verlaat(tafel: tafel)
    case .knelpuntGesignaleerd: knelpunten.append(d.tekst("knelpunt") ?? "")
    case .klachtOntvangen:
      klachten.append(Klacht(id: d.tekst("klacht") ?? "", ontvangenOp: g.tijd))
    case .klachtAfgehandeld:
      let id = d.tekst("klacht")
      for index in klachten.indices where klachten[index].id == id {
        klachten[index].isOpen = false
      }
    case .overdrachtAangeboden: overdracht = .aangeboden(aan: d.tekst("aan") ?? "")
    case .overdrachtBeantwoord:
      if case .aangeboden(let aan) = overdracht {
        overdracht =
          d.keuze("antwoord") == Overdrachtantwoord.aanvaard ? .aanvaard(door: aan) : .geen
      }
    case .afgesloten: sluit(op: g.tijd, d.keuze("reden"))
    case .heropend: heropen(op: g.tijd)
    default: evolveOpvolging(g, d)
    }
  }

  private mutating func screen(_ g: Gebeurtenis, _ d: Gegevens) {
    guard let uitkomst = d.keuze("uitkomst", Screeningsuitkomst.self) else { return }
    screening = Screening(
      uitkomst: uitkomst, typering: d.keuze("typering") ?? .procesmatig,
      wachtOp: d.tekst("wachtOp"), wachtTot: d.datum("wachtTot"), op: g.tijd)
    switch uitkomst {
    case .toegelaten: laatToe(op: g.tijd)
    case .aangehouden: break
    case .afgewezen, .doorverwezen: sluit(op: g.tijd)
    }
  }

  private mutating func sluit(op tijd: Moment, _ reden: Sluitreden? = nil) {
    fase = .gesloten
    geslotenOp = tijd
    sluitreden = reden
  }

  private mutating func laatToe(op tijd: Moment) {
    fase = .toegelaten
    toegelatenOp = tijd
    bespreking = nil
  }

  private mutating func verlaat(tafel: String?) {
    if plaatsing?.tafel == tafel { plaatsing = nil }
  }

  private mutating func heropen(op tijd: Moment) {
    laatToe(op: tijd)
    geslotenOp = nil
    sluitreden = nil
    advies = nil
    escalaties = [:]
    procesversneller = nil
    overdracht = .geen
    overbrugging = nil
    overbruggingNodig = nil
    overbruggingNodigSinds = nil
  }
}

extension Casus.Intake {
  /// Each field that is there takes the place of the earlier one, whole.
  mutating func wijzig(_ d: Gegevens) {
    if let nieuw = d.object("jeugdige") {
      jeugdige = Casus.Jeugdige(
        naam: nieuw.tekst("naam"), roepnaam: nieuw.tekst("roepnaam"),
        geboortedatum: nieuw.datum("geboortedatum"), gemeente: nieuw.tekst("gemeente") ?? "")
    }
    if let nieuw = d.object("indiener") {
      indiener = Casus.Indiener(
        soort: nieuw.keuze("soort") ?? .overig, naam: nieuw.tekst("naam"),
        organisatie: nieuw.tekst("organisatie"))
    }
    if let nieuw = d.object("casusregisseur") {
      casusregisseur = Casus.Persoon(
        naam: nieuw.tekst("naam") ?? "", organisatie: nieuw.tekst("organisatie") ?? "")
    }
    codenaam = d.tekst("codenaam") ?? codenaam
    kanaal = d.keuze("kanaal") ?? kanaal
    vraagsoort = d.keuze("vraagsoort") ?? vraagsoort
    hulpvraag = d.tekst("hulpvraag") ?? hulpvraag
    urgentie = d.keuze("urgentie") ?? urgentie
    if d.heeft("vastgelopen") { vastgelopen = d.keuzes("vastgelopen") }
    if d.heeft("domeinen") { domeinen = d.keuzes("domeinen") }
    opschalingsfase = d.getal("opschalingsfase") ?? opschalingsfase
    wachtSinds = d.datum("wachtSinds") ?? wachtSinds
  }
}
