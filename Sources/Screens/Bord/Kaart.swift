import Domain

/// What a card says: few words, the most pressing first.
struct Kaart {
  /// Rows that a card takes, with the blank one below it.
  static let hoogte = 4

  let kaart: Bordkaart
  let blik: Blik
  let vandaag: Datum
  /// Whose norms hold.
  let team: Team?

  private var taal: Taal { blik.taal }

  /// A word and whether it presses.
  struct Regel: Equatable {
    let tekst: String
    let dringt: Bool
  }

  var ouderdom: String { dagenwoord(max(0, vandaag - kaart.advies.op.datum)) }

  /// The two rows below the name.
  var regels: [Regel] { Array(alleRegels.prefix(2)) }

  /// Something bites for which there is no room: the row of the name says so.
  var verzwijgtBeet: Bool {
    let getoond = regels.map(\.tekst)
    return beten.contains { !getoond.contains(regel($0)) }
  }

  private func regel(_ beet: Beet) -> String {
    "! " + blik(.bordwoord(.beet(beet, vandaag: vandaag)))
  }

  private var alleRegels: [Regel] {
    var regels: [Regel] = []
    func zeg(_ tekst: String, dringt: Bool = false) {
      regels.append(Regel(tekst: tekst, dringt: dringt))
    }
    let treden = ladders
    // Three ladders do not fit in one row.
    if treden.count > 2 {
      zeg(treden.prefix(2).joined(separator: " · "))
      zeg(treden.dropFirst(2).joined(separator: " · "))
    } else if !treden.isEmpty {
      zeg(treden.joined(separator: " · "))
    }
    if let reden = kaart.redenen.first, kaart.kolom == .gestagneerd { zeg(reden.kort(taal)) }
    if kaart.voorstel.ladder != nil { zeg(blik(.schaalOp), dringt: true) }
    if kaart.dagenTeLaat > 0 { zeg(blik(.dagenTeLaat(kaart.dagenTeLaat)), dringt: true) }
    if mistOverbrugging { zeg(blik(.overbruggingKort), dringt: true) }
    for beet in beten { zeg(regel(beet), dringt: true) }
    if kaart.kolom == .uitgebracht || kaart.kolom == .aanvaard {
      zeg(kaart.advies.soort.kort(taal))
    }
    if kaart.dagenTeLaat == 0 {
      zeg(blik(.contactOp(kaart.volgendContact.krap(taal, vandaag: vandaag))))
    }
    if kaart.kolom != .gerealiseerd {
      zeg(blik(.uiterlijkOp(kaart.advies.uiterlijk.krap(taal, vandaag: vandaag))))
    }
    return regels
  }

  private var beten: [Beet] { kaart.casus.beten(team, op: vandaag) }

  /// `gem 3`, `aanb 3`, in the order of the ladders.
  var ladders: [String] {
    Ladder.allCases.compactMap { ladder in
      kaart.casus.escalaties[ladder].map { "\(ladder.afkorting(taal)) \($0.trede)" }
    }
  }

  var mistOverbrugging: Bool {
    kaart.casus.fase == .opvolging && kaart.casus.overbruggingNodig == true
      && !kaart.heeftOverbrugging
  }

  /// Why it stands where it stands, for the table: ladders, then what presses.
  var waarom: String {
    var delen = ladders
    switch kaart.voorstel {
    case .escaleren(_, .antwoordUitgebleven): delen.append(blik(.redenGeenAntwoord))
    case .escaleren(_, .looptVast): delen += kaart.redenen.prefix(1).map { $0.kort(taal) }
    case .escaleren(_, .overDatum): delen.append(blik(.redenOverDatum))
    case .contact:
      delen += kaart.redenen.prefix(1).map { $0.kort(taal) }
      if kaart.volgendContact == vandaag { delen.append(blik(.redenVandaag)) }
    case .geen: break
    }
    if mistOverbrugging { delen.append(blik(.overbruggingMist)) }
    delen += beten.map { blik(.bordwoord(.beet($0, vandaag: vandaag))) }
    return delen.joined(separator: " · ")
  }
}

extension Voorstel {
  /// The mark before a card: a sign, so that it does not rest on colour.
  func merk(ascii: Bool) -> String {
    switch self {
    case .escaleren: ascii ? "^" : "▲"
    case .contact: ascii ? "*" : "•"
    case .geen: " "
    }
  }
}

extension Stagnatiereden {
  func kort(_ taal: Taal) -> String {
    switch self {
    case .voortgang(_, let oorzaak): oorzaak.kort(taal)
    case .afgewezen(let partij, _): Tekst.redenNeeVan(partij).in(taal)
    case .zorgGestopt(let oorzaak): Tekst.redenGestopt(oorzaak).in(taal)
    }
  }
}
