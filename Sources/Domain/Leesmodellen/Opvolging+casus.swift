// The lines of one casus.

extension Opvolgregel {
  /// A casus on the board stands there once: with what the board proposes, else with its next
  /// contact.
  init(_ kaart: Bordkaart, _ vandaag: Datum) {
    let grond = kaart.voorstel == .contact ? Contactgrond(kaart, vandaag) : nil
    let reden = Opvolgreden.Bordreden(
      voorstel: kaart.voorstel, grond: grond, stagnatie: kaart.redenen.first,
      signaal: kaart.advies.signaal(op: vandaag), laatsteContact: kaart.laatsteContact,
      volgendContact: kaart.volgendContact, uiterlijk: kaart.advies.uiterlijk,
      isGerealiseerd: kaart.casus.fase == .gerealiseerd,
      organisatie: kaart.advies.verantwoordelijke.organisatie)
    let datum =
      switch kaart.voorstel {
      case .escaleren(let ladder, .antwoordUitgebleven):
        kaart.casus.escalaties[ladder]?.vervalt ?? kaart.volgendContact
      case .escaleren(_, .overDatum): kaart.advies.uiterlijk
      case .escaleren(_, .looptVast), .contact, .geen:
        reden.wachtLadder.flatMap { kaart.casus.escalaties[$0]?.vervalt } ?? kaart.volgendContact
      }
    self.init(
      kaart.voorstel.ladder == nil ? .contact : .opschalen, kaart.casus, datum, .bord(reden))
  }
}

extension Casus {
  /// Answers that are due on ladders, but for the one of which the board speaks already.
  func ladderregels(zonder genoemd: Ladder?) -> [Opvolgregel] {
    Ladder.allCases.compactMap { ladder in
      guard ladder != genoemd, let stap = escalaties[ladder] else { return nil }
      return Opvolgregel(
        .antwoord, self, stap.vervalt,
        .antwoord(ladder, trede: stap.trede, stap.antwoord?.antwoord), kenmerk: ladder.rawValue)
    }
  }

  /// On its way to an advice: aanmelding, screening, writing out, and how long the child waits.
  func voorregels(_ wereld: Wereld, _ norm: Team.Norm?) -> [Opvolgregel] {
    var regels: [Opvolgregel] = []
    switch fase {
    case .aangemeld:
      let termijn = Oppaktermijn(intake.urgentie)
      regels.append(
        Opvolgregel(
          .aanmelding, self, oppakkenVoor, .oppakken(termijn, sinds: aangemeldOp.datum)))
    case .screening:
      if let screening {
        regels.append(
          Opvolgregel(.aanvulling, self, screenenVoor, .aanvulling(op: screening.wachtOp)))
      } else {
        let sinds = (opgepaktOp ?? aangemeldOp).datum
        regels.append(Opvolgregel(.aanmelding, self, screenenVoor, .screenen(sinds: sinds)))
      }
    case .toegelaten:
      if wereld.tafel(van: self) == nil, let werk = UitTeWerken(self) {
        regels.append(
          Opvolgregel(
            .uitwerken, self, werk.uiterlijk, .uitwerken(werk.uitkomst, sinds: werk.sinds)))
      }
    case .opvolging, .gerealiseerd, .gesloten: break
    }
    if let norm {
      regels.append(
        Opvolgregel(
          .norm, self, wachtVanaf + norm.weken * 7,
          .norm(norm.norm, weken: norm.weken, sinds: wachtVanaf)))
    }
    return regels
  }

  /// What any casus that is not closed can ask.
  func dossierregels(_ team: Team?, op vandaag: Datum) -> [Opvolgregel] {
    var regels: [Opvolgregel] = []
    for afspraak in afspraken where afspraak.isOpen {
      let lid = team?.lid(metNaam: afspraak.wie)
      regels.append(
        Opvolgregel(
          .afspraak, self, afspraak.uiterlijk,
          .afspraak(lid: lid?.naam, namens: afspraak.namens, wat: afspraak.wat),
          kenmerk: afspraak.id, lid: lid?.id, isOnze: lid != nil))
    }
    let overbrugging = overbruggingsstand(op: vandaag)
    if let op = overbrugging.datum {
      regels.append(
        Opvolgregel(
          .overbrugging, self, op,
          .overbrugging(overbrugging, aanbieder: self.overbrugging?.aanbieder)))
    }
    if let kader, let tot = kader.tot, let aanvragen = kader.aanvragenVoor {
      regels.append(
        Opvolgregel(
          .machtiging, self, aanvragen, .kader(kader.kader, kader.machtiging, tot: tot)))
    }
    if let (vraag, uiterlijk) = verjaardag(op: vandaag) {
      regels.append(Opvolgregel(.verjaardag, self, uiterlijk, .verjaardag(vraag)))
    }
    return regels + klachtregels
  }

  var klachtregels: [Opvolgregel] {
    openKlachten.map { klacht in
      Opvolgregel(
        .klacht, self, klacht.uiterlijk, .klacht(ontvangen: klacht.ontvangenOp.datum),
        kenmerk: klacht.id)
    }
  }
}
