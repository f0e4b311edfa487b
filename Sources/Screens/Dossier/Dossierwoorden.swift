import Domain

// Sentences of the dossier that are put together from facts.

extension Stagnatiereden {
  func zin(_ zicht: Zicht) -> String {
    let taal = zicht.taal
    switch self {
    case .voortgang(let stand, let oorzaak):
      return "\(stand.woord(taal)): \(oorzaak.woord(taal))"
    case .afgewezen(let partij, let wie):
      let wie = wie.map { " (\(zicht.naam($0)))" } ?? ""
      return taal(
        "\(partij.woord(.nl))\(wie) neemt het advies niet over",
        "\(partij.woord(.en))\(wie) does not accept the advice")
    case .zorgGestopt(let oorzaak):
      return taal("hulp gestopt: \(oorzaak.woord(.nl))", "help stopped: \(oorzaak.woord(.en))")
    }
  }
}

extension Voorstel {
  func zin(_ taal: Taal) -> String {
    switch self {
    case .escaleren(let ladder, let grond):
      taal(
        "Schaal op bij \(ladder.woord(.nl)): \(grond.zin(.nl))",
        "Escalate to \(ladder.woord(.en)): \(grond.zin(.en))")
    case .contact: taal("Neem contact op", "Make contact")
    case .geen: taal("Niets te doen", "Nothing to do")
    }
  }
}

extension Voorstel.Grond {
  fileprivate func zin(_ taal: Taal) -> String {
    switch self {
    case .antwoordUitgebleven: taal("het antwoord bleef uit", "no answer came")
    case .looptVast: taal("het loopt vast", "it is stuck")
    case .overDatum: taal("het advies is over zijn datum", "the advice is past its date")
    }
  }
}

extension Mijlpaal {
  /// What changes at this birthday.
  func gevolg(_ taal: Taal) -> String {
    switch self {
    case .twaalf: taal("beslist dan mee", "then agrees too")
    case .zestien: taal("beslist dan zelf", "then decides alone")
    case .achttien: taal("jeugdhulp eindigt dan", "youth care ends then")
    }
  }
}

extension Ladder {
  /// The rungs of a ladder that the team has not laid down (R56).
  func standaardfuncties(_ taal: Taal) -> [String] {
    switch self {
    case .gemeente:
      [
        taal(
          "manager van de casusregisseur of GI-medewerker", "manager of the case coordinator"),
        taal("manager sociaal domein en beleidsmedewerker", "social domain manager"),
        taal("wethouder", "alderman"),
      ]
    case .zorgaanbieder:
      [
        taal("manager van de indiener", "manager of the applicant"),
        taal("directeur jeugd", "director of youth care"), taal("bestuurder", "board member"),
      ]
    case .inkoop:
      [
        taal("inkoper", "purchaser"),
        taal("hoofd inkoop sociaal domein", "head of purchasing"),
        taal("directeur inkoop jeugdzorg", "director of purchasing"),
      ]
    }
  }
}
