import Domain

// What place 7 counts from the store, beside what was recorded.

extension Teamlijst {
  /// The quarter of today and the three before it, the newest first.
  static func kwartalen(_ vandaag: Datum) -> [Kwartaal] {
    let nu = Kwartaal(van: vandaag)
    return [nu, nu.vorige, nu.vorige.vorige, nu.vorige.vorige.vorige]
  }

  /// At how many tables a member was, quarter by quarter (R99).
  func opkomst(_ lid: Team.Lid) -> Uitlegregel {
    let kwartalen = Self.kwartalen(beeld.vandaag)
    let waarden = kwartalen.map { kwartaal in
      let (er, van) = beeld.wereld.opkomst(lid, in: kwartaal)
      return Bewijswaarde.deel(er, van: van)
    }
    let isVerwacht = waarden.contains { if case .deel(_, let van) = $0 { van > 0 } else { false } }
    let tekst = isVerwacht ? Bewijswoord.reeks(kwartalen, waarden) : .nergens
    return Uitlegregel(
      kop: Bewijswoord.opkomst.in(taal), tekst: tekst.in(taal), hoogstens: 2)
  }

  /// What the store shows about a bouwsteen, and how that went over the quarters.
  func bewijs(voor bouwsteen: Int) -> [Uitlegregel] {
    Bewijssoort.allCases.filter { $0.bouwsteen == bouwsteen && !bewijs.isEmpty }.map { soort in
      Uitlegregel(
        kop: Bewijswoord.soort(soort).in(taal),
        tekst: Bewijswoord.reeks(
          bewijs.map(\.kwartaal), bewijs.map { $0.waarde(soort) }
        ).in(taal), hoogstens: 2)
    }
  }

  /// What the weight of current advice rests on: beside the norms, as both say what was agreed on.
  var gewichten: [Rij] {
    beeld.wereld.gewichten().map { gewicht, grond, aantal in
      let naam = Bewijswoord.gewicht(gewicht, grond).in(taal)
      return Rij(
        id: "gewicht \(gewicht?.rawValue ?? "") \(grond?.rawValue ?? "")",
        vakken: [naam, "\(aantal)", Bewijswoord.lopend(aantal).in(taal)], rol: .dim,
        uitleg: [
          Uitlegregel(
            kop: Bewijswoord.kopGewicht.in(taal),
            tekst: gewicht?.woord(taal) ?? Bewijswoord.geenGewicht.in(taal)),
          Uitlegregel(
            kop: Bewijswoord.kopBerustOp.in(taal),
            tekst: grond?.woord(taal) ?? Bewijswoord.geenGrond.in(taal)),
        ])
    }
  }
}

extension App {
  /// The quarters of which place 7 lacks the evidence; `nil` when it shows none or has it.
  public func gevraagdBewijs(_ beeld: Beeld) -> [Kwartaal]? {
    toontBeheer && team.deel == .bouwstenen && team.bewijs == nil
      ? Teamlijst.kwartalen(beeld.vandaag) : nil
  }

  /// Hands over what was counted, in the order in which it was asked.
  public mutating func toonBewijs(_ bewijs: [Kwartaalbewijs]) { team.bewijs = bewijs }
}
