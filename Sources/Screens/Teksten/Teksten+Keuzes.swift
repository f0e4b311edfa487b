import Domain

// How the values of the contract are said. In lower case, but for names: a sentence can take them
// as they are, a heading uses `metHoofdletter`. To add a value: its case in Domain; the compiler
// then asks for its words here.

// MARK: The casus

extension Fase {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .aangemeld: taal("aangemeld", "registered")
    case .screening: taal("screening", "screening")
    case .toegelaten: taal("toegelaten", "admitted")
    case .opvolging: taal("opvolging", "follow-up")
    case .gerealiseerd: taal("hulp gestart", "help started")
    case .gesloten: taal("gesloten", "closed")
    }
  }
}

extension Indienersoort {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .gemeentelijkeToegang: taal("gemeentelijke toegang", "municipal access team")
    case .gecertificeerdeInstelling: taal("gecertificeerde instelling", "certified institution")
    case .zorgaanbieder: taal("zorgaanbieder", "care provider")
    case .huisarts: taal("huisarts", "general practitioner")
    case .onderwijs: taal("onderwijs", "education")
    case .jeugdige: taal("jeugdige", "young person")
    case .ouder: taal("ouder", "parent")
    case .inkooporganisatie: taal("inkooporganisatie", "purchasing organisation")
    case .overig: taal("overig", "other")
    }
  }
}

extension Kanaal {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .telefoon: taal("telefoon", "telephone")
    case .email: taal("e-mail", "e-mail")
    case .loket: taal("loket", "desk")
    case .overleg: taal("overleg", "consultation")
    case .procedure: taal("procedure", "procedure")
    case .webformulier: taal("webformulier", "web form")
    case .overig: taal("overig", "other")
    }
  }
}

extension Vraagsoort {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .passendeHulp: taal("passende hulp", "fitting help")
    case .adviesConsultatie: taal("advies of consultatie", "advice or consultation")
    }
  }
}

extension Urgentie {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .regulier: taal("regulier", "regular")
    case .spoed: taal("spoed", "urgent")
    case .crisis: taal("crisis", "crisis")
    }
  }
}

extension Vastgelopen {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .behandeldoelNietBereikt: taal("behandeldoel niet bereikt", "treatment misses its goal")
    case .passendeZorgOnduidelijk: taal("passende zorg onduidelijk", "unclear which care fits")
    case .heenEnWeerGeschoven: taal("heen en weer geschoven", "passed back and forth")
    case .capaciteit: taal("geen capaciteit", "no capacity")
    case .treeknormOverschreden: taal("Treeknorm overschreden", "waiting norm exceeded")
    case .oudersOneens: taal("verschil van inzicht", "difference of view")
    }
  }
}

extension Levensdomein {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .jeugdwet: "Jeugdwet"
    case .wmo: "Wmo"
    case .wlz: "Wlz"
    case .zvw: "Zvw"
    case .onderwijs: taal("onderwijs", "education")
    case .werkInkomen: taal("werk en inkomen", "work and income")
    case .schuldhulp: taal("schuldhulp", "debt relief")
    case .wonen: taal("wonen", "housing")
    case .veiligheid: taal("veiligheid", "safety")
    }
  }
}

extension Screeningsuitkomst {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .toegelaten: taal("toegelaten", "admitted")
    case .aangehouden: taal("wacht op aanvulling", "awaits completion")
    case .afgewezen: taal("niet voor deze tafel", "not for this table")
    case .doorverwezen: taal("doorverwezen", "referred on")
    }
  }
}

extension Typering {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .procesmatig: taal("procesmatig", "about the process")
    case .inhoudelijk: taal("inhoudelijk", "about the content")
    case .oudersOneens: taal("verschil van inzicht", "difference of view")
    }
  }
}

extension Gezinsrol {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .jeugdige: taal("jeugdige", "young person")
    case .ouder: taal("ouder", "parent")
    case .verzorger: taal("verzorger", "carer")
    }
  }
}

extension Toestemmingsdoel {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .bespreken: taal("bespreken", "discussing")
    case .dossierOpvragen: taal("dossier opvragen", "requesting the file")
    case .delen: taal("delen", "sharing")
    case .overdracht: taal("overdracht", "transfer")
    }
  }
}

extension Grondslag {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .toestemming: taal("toestemming", "consent")
    case .wettelijkeTaak: taal("wettelijke taak", "legal duty")
    case .veiligheid: taal("veiligheid", "safety")
    }
  }
}

extension Notitiesoort {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .feit: taal("feit", "fact")
    case .mening: taal("mening", "opinion")
    case .zorg: taal("zorg", "worry")
    case .inbreng: taal("inbreng", "contribution")
    case .besluit: taal("besluit", "decision")
    }
  }
}

extension Kader {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .vrijwillig: taal("vrijwillig", "voluntary")
    case .ots: taal("ondertoezichtstelling", "supervision order")
    case .voogdij: taal("voogdij", "guardianship")
    case .jeugdreclassering: taal("jeugdreclassering", "youth probation")
    }
  }
}

extension Machtiging {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .uithuisplaatsing: taal("machtiging uithuisplaatsing", "authorised out-of-home placement")
    case .gesloten: taal("machtiging gesloten jeugdhulp", "authorised secure care")
    }
  }
}

extension Koppelaard {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .broerZus: taal("broer of zus", "brother or sister")
    case .dubbel: taal("dubbel aangemeld", "registered twice")
    }
  }
}

extension VervolgWet {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .wmo: "Wmo"
    case .wlz: "Wlz"
    case .zvw: "Zvw"
    case .verlengdeJeugdhulp: taal("verlengde jeugdhulp", "extended youth care")
    case .geen: taal("geen vervolg", "nothing to follow")
    }
  }
}

extension Financieringsvorm {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .regulier: taal("regulier", "regular")
    case .voorfinanciering: taal("voorfinanciering", "advance funding")
    case .maatwerk: taal("maatwerk", "made to measure")
    case .expertisenetwerk: taal("expertisenetwerk", "expertise network")
    }
  }
}

extension Financieringsstand {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .gevraagd: taal("gevraagd", "asked for")
    case .toegezegd: taal("toegezegd", "promised")
    case .geweigerd: taal("geweigerd", "refused")
    }
  }
}

extension Standpunt {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .deelt: taal("deelt het advies", "shares the advice")
    case .deeltNiet: taal("ziet het anders", "sees it differently")
    }
  }
}

extension Aanwezigheidsrol {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .jeugdige: taal("jeugdige", "young person")
    case .ouder: taal("ouder", "parent")
    case .verzorger: taal("verzorger", "carer")
    case .verwijzer: taal("verwijzer", "referrer")
    case .casusregisseur: taal("casusregisseur", "case coordinator")
    case .voorzitter: taal("voorzitter", "chair")
    case .vasteKern: taal("vaste kern", "core member")
    case .flexibeleSchil: taal("flexibele schil", "flexible member")
    case .ervaringsdeskundige: taal("ervaringsdeskundige", "expert by experience")
    case .clientondersteuner: taal("cliëntondersteuner", "client supporter")
    case .overig: taal("overig", "other")
    }
  }
}

extension Besprekingsuitkomst {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .advies: taal("advies", "advice")
    case .aangehouden: taal("doorgeschoven", "postponed")
    case .afgerond: taal("afgerond", "concluded")
    }
  }
}

// MARK: Advice and what follows

extension Adviessoort {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .herdefinierenHulp: taal("hulp herdefiniëren", "redefining the help")
    case .zorgbemiddeling: taal("zorgbemiddeling", "care mediation")
    case .outOfTheBox: taal("out of the box", "out of the box")
    case .consultatie: taal("consultatie", "consultation")
    }
  }
}

extension Gewicht {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .bindend: taal("bindend", "binding")
    case .zwaarwegend: taal("zwaarwegend", "weighty")
    case .gezaghebbend: taal("gezaghebbend", "authoritative")
    }
  }
}

extension Adviesgrond {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .convenant: taal("convenant", "covenant")
    case .inkoopcontract: taal("inkoopcontract", "purchasing contract")
    case .collegebesluit: taal("collegebesluit", "decision of the municipal executive")
    case .geen: taal("geen afspraak", "no agreement")
    }
  }
}

extension Regime {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .wekelijks: taal("wekelijks", "weekly")
    case .maandelijks: taal("maandelijks", "monthly")
    case .driemaandelijks: taal("driemaandelijks", "quarterly")
    }
  }
}

extension Meedeelwijze {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .gesprek: taal("gesprek", "conversation")
    case .telefoon: taal("telefoon", "telephone")
    case .brief: taal("brief", "letter")
    case .email: taal("e-mail", "e-mail")
    }
  }
}

extension Partij {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .gemeente: taal("gemeente", "municipality")
    case .verwijzer: taal("verwijzer", "referrer")
    case .gecertificeerdeInstelling: taal("gecertificeerde instelling", "certified institution")
    case .zorgaanbieder: taal("zorgaanbieder", "care provider")
    case .inkoop: taal("inkoop", "purchasing")
    case .jeugdige: taal("jeugdige", "young person")
    case .ouder: taal("ouder", "parent")
    }
  }
}

extension Antwoord {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .aanvaard: taal("overgenomen", "accepted")
    case .deels: taal("deels overgenomen", "accepted in part")
    case .afgewezen: taal("niet overgenomen", "not accepted")
    }
  }
}

extension Afspraakuitkomst {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .nagekomen: taal("nagekomen", "kept")
    case .vervallen: taal("vervallen", "lapsed")
    }
  }
}

extension Initiatief {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .proactief: taal("proactief", "proactive")
    case .opVerzoek: taal("op verzoek", "on request")
    }
  }
}

extension Versnellingsvorm {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .coachen: taal("coachen", "coaching")
    case .netwerk: taal("netwerk", "network")
    case .financiering: taal("financiering", "funding")
    case .escalatie: taal("opschaling", "escalation")
    }
  }
}

extension Voortgangsstand {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .opKoers: taal("op koers", "on course")
    case .vertraagd: taal("vertraagd", "delayed")
    case .gestagneerd: taal("loopt vast", "stuck")
    case .nietOpgevolgd: taal("niet opgevolgd", "not followed")
    }
  }
}

extension Oorzaak {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .adviesTerzijde: taal("advies terzijde gelegd", "advice set aside")
    case .geenFinanciering: taal("geen financiering", "no funding")
    case .wachtlijst: taal("wachtlijst", "waiting list")
    case .capaciteit: taal("geen capaciteit", "no capacity")
    case .adviesNietPassend: taal("advies past niet", "advice does not fit")
    case .oudersOneens: taal("verschil van inzicht", "difference of view")
    case .contract: taal("contract", "contract")
    case .overig: taal("overig", "other")
    }
  }
}

extension Contactwijze {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .telefoon: taal("telefoon", "telephone")
    case .email: taal("e-mail", "e-mail")
    case .bezoek: taal("bezoek", "visit")
    }
  }
}

extension Contactresultaat {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .geenGehoor: taal("geen gehoor", "no answer")
    case .voicemail: taal("voicemail", "voicemail")
    case .terugbelverzoek: taal("terugbelverzoek", "asked to ring back")
    case .gemaild: taal("gemaild", "e-mailed")
    }
  }
}

extension Ladder {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .gemeente: taal("gemeente", "municipality")
    case .zorgaanbieder: taal("zorgaanbieder", "care provider")
    case .inkoop: taal("inkoop", "purchasing")
    }
  }
}

extension Escalatieantwoord {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .toegezegd: taal("toegezegd", "promised")
    case .onderVoorwaarde: taal("onder voorwaarde", "on a condition")
    case .inBeraad: taal("in beraad", "under consideration")
    case .afgewezen: taal("afgewezen", "refused")
    }
  }
}

extension ExternePartij {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .stuurgroep: taal("stuurgroep", "steering group")
    case .expertisenetwerk: taal("expertisenetwerk", "expertise network")
    case .cce: "CCE"
    case .ambassadeur: taal("ambassadeur", "ambassador")
    case .overig: taal("overig", "other")
    }
  }
}

extension Escalatieuitkomst {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .doorbraak: taal("doorbraak", "breakthrough")
    case .afgeschaald: taal("afgeschaald", "scaled down")
    case .zonderResultaat: taal("zonder resultaat", "without result")
    }
  }
}

extension Evaluatieuitkomst {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .opgelost: taal("opgelost", "solved")
    case .deelsOpgelost: taal("deels opgelost", "solved in part")
    case .nietOpgelost: taal("niet opgelost", "not solved")
    }
  }
}

extension Niveau {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .operationeel: taal("operationeel", "operational")
    case .tactisch: taal("tactisch", "tactical")
    case .strategisch: taal("strategisch", "strategic")
    }
  }
}

extension Thema {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .wachtlijst: taal("wachtlijst", "waiting list")
    case .capaciteit: taal("capaciteit", "capacity")
    case .financiering: taal("financiering", "funding")
    case .contractering: taal("contractering", "contracting")
    case .domeinoverstijgend: taal("domeinoverstijgend", "across domains")
    case .onderwijs: taal("onderwijs", "education")
    case .overgang18: taal("overgang naar 18", "turning 18")
    case .gegevensdeling: taal("gegevensdeling", "sharing data")
    case .toegang: taal("toegang", "access")
    case .zorgaanbod: taal("zorgaanbod", "range of care")
    case .samenwerking: taal("samenwerking", "cooperation")
    case .overig: taal("overig", "other")
    }
  }
}

extension Knelpuntstand {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .opgepakt: taal("opgepakt", "taken up")
    case .gereed: taal("gereed", "done")
    case .vervallen: taal("vervallen", "lapsed")
    }
  }
}

extension Klachtuitkomst {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .gegrond: taal("gegrond", "upheld")
    case .ongegrond: taal("ongegrond", "not upheld")
    case .ingetrokken: taal("ingetrokken", "withdrawn")
    case .doorgezonden: taal("doorgezonden", "passed on")
    }
  }
}

extension Overdrachtantwoord {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .aanvaard: taal("aanvaard", "accepted")
    case .geweigerd: taal("geweigerd", "refused")
    case .ingetrokken: taal("ingetrokken", "withdrawn")
    }
  }
}

extension Sluitreden {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .gerealiseerd: taal("hulp gestart", "help started")
    case .ingetrokken: taal("ingetrokken", "withdrawn")
    case .overgedragen: taal("overgedragen", "transferred")
    case .consultatieGegeven: taal("consultatie gegeven", "consultation given")
    case .abusievelijk: taal("abusievelijk aangemeld", "registered by mistake")
    case .overig: taal("overig", "other")
    }
  }
}
