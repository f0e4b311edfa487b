import Domain

/// The words of what place 7 counts: evidence for the bouwstenen, attendance, what weight rests on.
enum Bewijswoord: Hashable, Sendable {
  case soort(Bewijssoort)
  case reeks([Kwartaal], [Bewijswaarde])
  case opkomst, nergens
  case opkomstIn([Kwartaal], [Bewijswaarde])
  case gewicht(Gewicht?, Adviesgrond?)
  case lopend(Int)
  case kopGewicht, kopBerustOp, geenGewicht, geenGrond

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .soort(let soort): Self.woord(soort, taal)
    case .reeks(let kwartalen, let waarden), .opkomstIn(let kwartalen, let waarden):
      Self.reeks(kwartalen, waarden, taal)
    case .opkomst: taal("Aanwezig", "Attendance")
    case .nergens: taal("nog aan geen tafel verwacht", "expected at no table yet")
    case .gewicht(let gewicht, let grond):
      [
        gewicht?.woord(taal) ?? Bewijswoord.geenGewicht.in(taal),
        taal("berust op ", "rests on ")
          + (grond?.woord(taal) ?? Bewijswoord.geenGrond.in(taal)),
      ].joined(separator: " · ")
    case .lopend(let aantal):
      taal(
        aantal == 1 ? "1 lopend advies" : "\(aantal) lopende adviezen",
        aantal == 1 ? "1 current advice" : "\(aantal) current advice")
    case .kopGewicht: taal("Gewicht", "Weight")
    case .kopBerustOp: taal("Berust op", "Rests on")
    case .geenGewicht: taal("gewicht niet benoemd", "weight not named")
    case .geenGrond: taal("niet benoemd", "nothing named")
    }
  }

  private static func woord(_ soort: Bewijssoort, _ taal: Taal) -> String {
    switch soort {
    case .tafels: taal("Tafels", "Tables")
    case .toegelaten: taal("Toegelaten", "Admitted")
    case .opgevolgd: taal("Opgevolgd", "Followed")
    case .kernAanTafel: taal("Kern aan tafel", "Core present")
    case .oppakken: taal("Opgepakt in", "Picked up in")
    case .versnellingen: taal("Versnellingen", "Accelerations")
    case .contactOpTijd: taal("Contact op tijd", "Contact on time")
    case .doorbraken: taal("Doorbraken", "Breakthroughs")
    case .afsprakenNagekomen: taal("Nagekomen", "Promises kept")
    case .overgenomen: taal("Overgenomen", "Accepted")
    case .gezinAanTafel: taal("Gezin aan tafel", "Family present")
    case .meegedeeld: taal("Meegedeeld", "Family told")
    case .toegezegd: taal("Geld toegezegd", "Money promised")
    }
  }

  /// The newest quarter in full, the others only as far as they fit behind it:
  /// `83 % (10 van 12) · 2025-Q4 75 % · 2025-Q3 –`.
  private static func reeks(
    _ kwartalen: [Kwartaal], _ waarden: [Bewijswaarde], _ taal: Taal
  ) -> String {
    zip(kwartalen, waarden).enumerated().map { plek, paar in
      let (kwartaal, waarde) = paar
      return plek == 0 ? waarde.lang(taal) : "\(kwartaal.tekst) \(waarde.kort(taal))"
    }.joined(separator: " · ")
  }
}

extension Bewijswaarde {
  fileprivate func kort(_ taal: Taal) -> String {
    switch self {
    case .aantal(let aantal): "\(aantal)"
    case .deel(_, let van) where van == 0: "–"
    case .deel(let goed, let van): goed.procent(van: van)
    case .duur(let seconden): seconden.duurwoord(taal)
    }
  }

  fileprivate func lang(_ taal: Taal) -> String {
    guard case .deel(let goed, let van) = self, van > 0 else { return kort(taal) }
    return "\(kort(taal)) (\(goed) \(taal("van", "of")) \(van))"
  }
}
