/// The enumerations of EXCHANGE.md section 2. A raw value is the value in the contract; how it is
/// said on screen stands in the catalogue of texts.
public protocol Keuze: CaseIterable, RawRepresentable, Hashable, Sendable
where RawValue == String, AllCases == [Self] {}

// MARK: The casus

public enum Fase: String, Keuze {
  case aangemeld, screening, toegelaten, opvolging, gerealiseerd, gesloten
}

public enum Indienersoort: String, Keuze {
  case gemeentelijkeToegang = "gemeentelijke-toegang"
  case gecertificeerdeInstelling = "gecertificeerde-instelling"
  case zorgaanbieder, huisarts, onderwijs, jeugdige, ouder, inkooporganisatie, overig
}

public enum Kanaal: String, Keuze {
  case telefoon
  case email = "e-mail"
  case loket, overleg, procedure, webformulier, overig
}

public enum Vraagsoort: String, Keuze {
  case passendeHulp = "passende-hulp"
  case adviesConsultatie = "advies-consultatie"
}

public enum Urgentie: String, Keuze, Comparable {
  case regulier, spoed, crisis

  /// The most urgent first.
  public static func < (links: Self, rechts: Self) -> Bool { links.rang < rechts.rang }
  private var rang: Int {
    switch self {
    case .crisis: 0
    case .spoed: 1
    case .regulier: 2
    }
  }
}

public enum Vastgelopen: String, Keuze {
  case behandeldoelNietBereikt = "behandeldoel-niet-bereikt"
  case passendeZorgOnduidelijk = "passende-zorg-onduidelijk"
  case heenEnWeerGeschoven = "heen-en-weer-geschoven"
  case capaciteit
  case treeknormOverschreden = "treeknorm-overschreden"
  case oudersOneens = "ouders-oneens"
}

public enum Levensdomein: String, Keuze {
  case jeugdwet, wmo, wlz, zvw, onderwijs
  case werkInkomen = "werk-inkomen"
  case schuldhulp, wonen, veiligheid
}

public enum Screeningsuitkomst: String, Keuze {
  case toegelaten, aangehouden, afgewezen, doorverwezen
}

public enum Typering: String, Keuze {
  case procesmatig, inhoudelijk
  case oudersOneens = "ouders-oneens"
}

public enum Gezinsrol: String, Keuze { case jeugdige, ouder, verzorger }

public enum Toestemmingsdoel: String, Keuze {
  case bespreken
  case dossierOpvragen = "dossier-opvragen"
  case delen, overdracht
}

public enum Grondslag: String, Keuze {
  case toestemming
  case wettelijkeTaak = "wettelijke-taak"
  case veiligheid
}

public enum Notitiesoort: String, Keuze { case feit, mening, zorg, inbreng, besluit }

public enum Kader: String, Keuze { case vrijwillig, ots, voogdij, jeugdreclassering }

public enum Machtiging: String, Keuze { case uithuisplaatsing, gesloten }

public enum Koppelaard: String, Keuze {
  case broerZus = "broer-zus"
  case dubbel
}

public enum VervolgWet: String, Keuze {
  case wmo, wlz, zvw
  case verlengdeJeugdhulp = "verlengde-jeugdhulp"
  case geen
}

public enum Financieringsvorm: String, Keuze {
  case regulier, voorfinanciering, maatwerk, expertisenetwerk
}

public enum Financieringsstand: String, Keuze { case gevraagd, toegezegd, geweigerd }

public enum Standpunt: String, Keuze {
  case deelt
  case deeltNiet = "deelt-niet"
}

public enum Aanwezigheidsrol: String, Keuze {
  case jeugdige, ouder, verzorger, verwijzer, casusregisseur, voorzitter
  case vasteKern = "vaste-kern"
  case flexibeleSchil = "flexibele-schil"
  case ervaringsdeskundige, clientondersteuner, overig
}

public enum Besprekingsuitkomst: String, Keuze { case advies, aangehouden, afgerond }

public enum Adviessoort: String, Keuze {
  case herdefinierenHulp = "herdefinieren-hulp"
  case zorgbemiddeling
  case outOfTheBox = "out-of-the-box"
  case consultatie
}

public enum Gewicht: String, Keuze { case bindend, zwaarwegend, gezaghebbend }

public enum Adviesgrond: String, Keuze { case convenant, inkoopcontract, collegebesluit, geen }

public enum Regime: String, Keuze { case wekelijks, maandelijks, driemaandelijks }

public enum Meedeelwijze: String, Keuze {
  case gesprek, telefoon, brief
  case email = "e-mail"
}

public enum Partij: String, Keuze {
  case gemeente, verwijzer
  case gecertificeerdeInstelling = "gecertificeerde-instelling"
  case zorgaanbieder, inkoop, jeugdige, ouder

  /// Nobody is escalated over a family's no (EXCHANGE.md section 3).
  public var isGezin: Bool { self == .jeugdige || self == .ouder }
}

public enum Antwoord: String, Keuze { case aanvaard, deels, afgewezen }

public enum Afspraakuitkomst: String, Keuze { case nagekomen, vervallen }

public enum Initiatief: String, Keuze {
  case proactief
  case opVerzoek = "op-verzoek"
}

public enum Versnellingsvorm: String, Keuze { case coachen, netwerk, financiering, escalatie }

public enum Voortgangsstand: String, Keuze {
  case opKoers = "op-koers"
  case vertraagd, gestagneerd
  case nietOpgevolgd = "niet-opgevolgd"
}

public enum Oorzaak: String, Keuze {
  case adviesTerzijde = "advies-terzijde"
  case geenFinanciering = "geen-financiering"
  case wachtlijst, capaciteit
  case adviesNietPassend = "advies-niet-passend"
  case oudersOneens = "ouders-oneens"
  case contract, overig
}

public enum Contactwijze: String, Keuze {
  case telefoon
  case email = "e-mail"
  case bezoek
}

public enum Contactresultaat: String, Keuze {
  case geenGehoor = "geen-gehoor"
  case voicemail, terugbelverzoek, gemaild
}

/// The three escalation ladders (R56); their order breaks ties.
public enum Ladder: String, Keuze { case gemeente, zorgaanbieder, inkoop }

public enum Escalatieantwoord: String, Keuze {
  case toegezegd
  case onderVoorwaarde = "onder-voorwaarde"
  case inBeraad = "in-beraad"
  case afgewezen
}

public enum ExternePartij: String, Keuze {
  case stuurgroep, expertisenetwerk, cce, ambassadeur, overig
}

public enum Escalatieuitkomst: String, Keuze {
  case doorbraak, afgeschaald
  case zonderResultaat = "zonder-resultaat"
}

public enum Evaluatieuitkomst: String, Keuze {
  case opgelost
  case deelsOpgelost = "deels-opgelost"
  case nietOpgelost = "niet-opgelost"
}

public enum Niveau: String, Keuze { case operationeel, tactisch, strategisch }

public enum Thema: String, Keuze {
  case wachtlijst, capaciteit, financiering, contractering, domeinoverstijgend, onderwijs
  case overgang18 = "overgang-18"
  case gegevensdeling, toegang, zorgaanbod, samenwerking, overig
}

public enum Knelpuntstand: String, Keuze { case opgepakt, gereed, vervallen }

public enum Klachtuitkomst: String, Keuze { case gegrond, ongegrond, ingetrokken, doorgezonden }

public enum Overdrachtantwoord: String, Keuze { case aanvaard, geweigerd, ingetrokken }

public enum Sluitreden: String, Keuze {
  case gerealiseerd, ingetrokken, overgedragen
  case consultatieGegeven = "consultatie-gegeven"
  case abusievelijk, overig
}

// MARK: Team and table

public enum Schil: String, Keuze { case vast, flexibel }

public enum Teamrol: String, Keuze {
  case voorzitter, procesversneller, gedragswetenschapper, secretaris, lid
}

public enum Bouwsteenstand: String, Keuze {
  case nietGestart = "niet-gestart"
  case inOntwikkeling = "in-ontwikkeling"
  case ingericht, onderhouden
}

public enum Uitnodigingsantwoord: String, Keuze {
  case uitgenodigd, komt
  case komtNiet = "komt-niet"
  case nietUitgenodigd = "niet-uitgenodigd"
}

public enum Deelnamewijze: String, Keuze {
  case aanTafel = "aan-tafel"
  case online, telefoon
}

public enum Belangaard: String, Keuze { case organisatie, behandelaar, familie, persoonlijk }

public enum Belanggevolg: String, Keuze {
  case informeert
  case verlaatTafel = "verlaat-tafel"
  case geenStukken = "geen-stukken"
}
