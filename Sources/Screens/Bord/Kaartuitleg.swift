import Domain

/// A line that explains: what it is about, and a sentence.
struct Uitlegregel: Equatable {
  let kop: String
  let tekst: String
  var dringt = false
  /// The most rows that it may take.
  var hoogstens = Int.max
}

/// The selected card in sentences: why it stands in its column and why on that height, who is to do
/// what, and when the next contact is.
struct Kaartuitleg {
  let kop: String
  private(set) var regels: [Uitlegregel] = []

  private let kaart: Bordkaart
  private let beeld: Beeld
  private let blik: Blik

  /// - Parameter plaats: of the card in the board's order, from 0.
  init(_ kaart: Bordkaart, plaats: Int, _ beeld: Beeld, _ blik: Blik) {
    self.kaart = kaart
    self.beeld = beeld
    self.blik = blik
    kop = blik(
      .kaartkop(
        kaart.casus.roepsel, kaart.kolom, plaats: plaats + 1,
        van: beeld.bord.kaarten.count))
    zegVoorstel()
    zegContact()
    for beet in kaart.casus.beten(beeld.wereld.team, op: beeld.vandaag) {
      zeg(
        .bordwoord(.kopBijt), .bordwoord(.beetzin(beet, vandaag: beeld.vandaag)),
        dringt: beet.isTeLaat(op: beeld.vandaag))
    }
    zegKolom()
    zegVerantwoordelijke()
    zegOverbrugging()
    if let lid = kaart.casus.procesversneller {
      let naam = beeld.wereld.team?.lid(lid)?.naam ?? lid
      zeg(.kopVersneller, .procesversnellerIs(naam))
    }
  }

  private mutating func zeg(_ kop: Tekst, _ tekst: Tekst, dringt: Bool = false) {
    regels.append(Uitlegregel(kop: blik(kop), tekst: blik(tekst), dringt: dringt))
  }

  private mutating func zegVoorstel() {
    switch kaart.voorstel {
    case .escaleren(let ladder, .antwoordUitgebleven):
      let vervalt = kaart.casus.escalaties[ladder]?.vervalt ?? beeld.vandaag
      zeg(
        .kopVoorstel, .opschalenGeenAntwoord(ladder, vervalt, vandaag: beeld.vandaag), dringt: true)
    case .escaleren(let ladder, .looptVast):
      zeg(.kopVoorstel, .opschalenLooptVast(ladder), dringt: true)
    case .escaleren(let ladder, .overDatum):
      zeg(
        .kopVoorstel,
        .opschalenOverDatum(ladder, kaart.advies.uiterlijk, vandaag: beeld.vandaag), dringt: true)
    case .contact:
      zeg(.kopVoorstel, .neemContact(Contactgrond(kaart, beeld.vandaag), vandaag: beeld.vandaag))
    case .geen: zeg(.kopVoorstel, .nietsNodig)
    }
  }

  private mutating func zegKolom() {
    for ladder in Ladder.allCases {
      guard let stap = kaart.casus.escalaties[ladder] else { continue }
      let treden = beeld.wereld.team?.aantalTreden(ladder) ?? Team.standaardTreden
      let functie = beeld.wereld.team?.treden[ladder]?[veilig: stap.trede - 1]?.functie
      let zin = Tekst.opTrede(
        stap.trede, van: treden, functie, sinds: stap.op.datum, vandaag: beeld.vandaag)
      regels.append(
        Uitlegregel(kop: ladder.woord(blik.taal).metHoofdletter, tekst: blik(zin)))
    }
    for reden in kaart.redenen { zeg(.kopLooptVast, .looptVastDoor(reden)) }
    if kaart.casus.escalaties.isEmpty && kaart.redenen.isEmpty {
      zeg(
        .kopStand,
        .staatIn(
          kaart.kolom, kaart.advies.soort, sinds: kaart.advies.op.datum, vandaag: beeld.vandaag))
    }
  }

  private mutating func zegContact() {
    zeg(
      .kopContact,
      .contactzin(
        volgende: kaart.volgendContact, laatste: kaart.laatsteContact, vandaag: beeld.vandaag),
      dringt: kaart.dagenTeLaat > 0)
  }

  private mutating func zegVerantwoordelijke() {
    let wie = kaart.advies.verantwoordelijke
    // The name of an organisation often has the municipality in it.
    let naam = blik.privacy ? blik(.verborgen) : "\(wie.naam), \(wie.organisatie)"
    zeg(
      .kopVerantwoordelijke,
      .verantwoordelijkTot(naam, kaart.advies.uiterlijk, vandaag: beeld.vandaag))
  }

  private mutating func zegOverbrugging() {
    let casus = kaart.casus
    if kaart.heeftOverbrugging, let zorg = casus.overbrugging {
      zeg(.kopOverbrugging, .overbruggingDoor(zorg.aanbieder, tot: zorg.tot))
    } else if casus.fase == .opvolging, casus.overbruggingNodig == true {
      zeg(.kopOverbrugging, .overbruggingNodig, dringt: true)
    }
  }
}
