import Domain

// Words for columns that are too narrow for the usual ones.

extension Ladder {
  func afkorting(_ taal: Taal) -> String {
    switch self {
    case .gemeente: taal("gem", "mun")
    case .zorgaanbieder: taal("aanb", "prov")
    case .inkoop: taal("ink", "purch")
    }
  }
}

extension Adviessoort {
  func kort(_ taal: Taal) -> String {
    switch self {
    case .herdefinierenHulp: taal("herdefiniëren", "redefine")
    case .zorgbemiddeling: taal("bemiddeling", "mediation")
    case .outOfTheBox: taal("out of the box", "out of the box")
    case .consultatie: taal("consultatie", "consultation")
    }
  }
}

extension Oorzaak {
  func kort(_ taal: Taal) -> String {
    switch self {
    case .adviesTerzijde: taal("terzijde gelegd", "set aside")
    case .geenFinanciering: taal("geen geld", "no funding")
    case .adviesNietPassend: taal("past niet", "does not fit")
    case .oudersOneens: taal("ander inzicht", "other view")
    case .wachtlijst, .capaciteit, .contract, .overig: woord(taal)
    }
  }
}

extension Deelnamewijze {
  func kort(_ taal: Taal) -> String {
    switch self {
    case .aanTafel: taal("aan tafel", "at table")
    case .online: taal("online", "online")
    case .telefoon: taal("telefoon", "phone")
    }
  }
}

extension Aanwezigheidsrol {
  func kort(_ taal: Taal) -> String {
    switch self {
    case .casusregisseur: taal("regisseur", "coordinator")
    case .flexibeleSchil: taal("deskundige", "expert")
    case .ervaringsdeskundige: taal("ervaring", "experience")
    case .clientondersteuner: taal("ondersteuner", "supporter")
    case .jeugdige, .ouder, .verzorger, .verwijzer, .voorzitter, .vasteKern, .overig: woord(taal)
    }
  }
}
