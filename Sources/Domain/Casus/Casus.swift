/// A casus as folded from its stream: what the rules and the lists look at. Long texts stay in the
/// events; a dossier reads them when it is opened.
public struct Casus: Sendable {
  public let zaaknummer: String
  public internal(set) var fase = Fase.aangemeld
  public internal(set) var intake = Intake()
  public let aangemeldOp: Moment
  public internal(set) var opgepaktOp: Moment?
  /// The newest `gescreend`.
  public internal(set) var screening: Screening?
  /// What made it toegelaten: the screening or the newest `heropend`.
  public internal(set) var toegelatenOp: Moment?
  /// The newest `geagendeerd`, until it is followed by `besproken` or `van-agenda-gehaald` for that
  /// table. Whether that table still holds anyone is the table's fact.
  public internal(set) var plaatsing: Plaatsing?
  /// The newest `besproken` since the casus became toegelaten.
  public internal(set) var bespreking: Bespreking?
  public internal(set) var besprokenAan: Set<String> = []
  public internal(set) var betrokkenen: [Betrokkene] = []
  public internal(set) var kader: Kaderstand?
  /// A child protection order (ots or voogdij) was in force at some time: the dossier is kept longer.
  public internal(set) var hadMaatregel = false
  /// Ids of all advice, also of before a `heropend`.
  public internal(set) var adviezen: [String] = []
  /// The current advice: the newest since the last `heropend`.
  public internal(set) var advies: Advies?
  public internal(set) var escalaties: [Ladder: Escalatie] = [:]
  public internal(set) var overbrugging: Overbrugging?
  public internal(set) var overbruggingNodig: Bool?
  /// The day on which it was first said to be needed, as long as that is what was said last.
  public internal(set) var overbruggingNodigSinds: Datum?
  /// The newest assessment found that what there is suffices.
  public internal(set) var isOverbruggingToereikend = false
  /// The `lid` of the running procesversnelling.
  public internal(set) var procesversneller: String?
  public internal(set) var afspraken: [Afspraak] = []
  public internal(set) var signalen: [Knelpunt] = []
  public internal(set) var klachten: [Klacht] = []
  public internal(set) var overdracht = Overdracht.geen
  public internal(set) var vervolgWet: VervolgWet?
  public internal(set) var heeftStem = false
  /// When it became gesloten; `nil` in any other phase. Its local date starts the retention term.
  public internal(set) var geslotenOp: Moment?
  /// Why, of `afgesloten`; `nil` for a casus that ended in the screening.
  public internal(set) var sluitreden: Sluitreden?
  /// Live events, without the revoking ones.
  public internal(set) var gebeurtenissen = 0

  public var openAfspraken: [Afspraak] { afspraken.filter(\.isOpen) }
  /// The ids of all bottlenecks.
  public var knelpunten: [String] { signalen.map(\.id) }
  public var openKlachten: [Klacht] { klachten.filter(\.isOpen) }

  /// What the casus is called on a list: its codenaam, else its number.
  public var roepsel: String { intake.codenaam ?? zaaknummer }
}

extension Casus {
  /// The newest values of the fields of `aangemeld`.
  public struct Intake: Equatable, Sendable {
    public internal(set) var jeugdige = Jeugdige()
    public internal(set) var codenaam: String?
    public internal(set) var indiener = Indiener()
    public internal(set) var kanaal: Kanaal?
    public internal(set) var vraagsoort = Vraagsoort.passendeHulp
    public internal(set) var hulpvraag = ""
    public internal(set) var urgentie = Urgentie.regulier
    public internal(set) var vastgelopen: [Vastgelopen] = []
    public internal(set) var domeinen: [Levensdomein] = []
    public internal(set) var opschalingsfase: Int?
    public internal(set) var wachtSinds: Datum?
    public internal(set) var casusregisseur: Persoon?
  }

  public struct Jeugdige: Equatable, Sendable {
    public internal(set) var naam: String?
    public internal(set) var roepnaam: String?
    public internal(set) var geboortedatum: Datum?
    public internal(set) var gemeente = ""
  }

  public struct Indiener: Equatable, Sendable {
    public internal(set) var soort = Indienersoort.overig
    public internal(set) var naam: String?
    public internal(set) var organisatie: String?
  }

  public struct Persoon: Equatable, Sendable {
    public let naam: String
    public let organisatie: String
  }

  public struct Screening: Equatable, Sendable {
    public let uitkomst: Screeningsuitkomst
    public let typering: Typering
    public let wachtOp: String?
    public let wachtTot: Datum?
    public let op: Moment
  }

  public struct Plaatsing: Equatable, Sendable {
    public let tafel: String
    public let minuten: Int
    public let positie: Int
  }

  public struct Bespreking: Equatable, Sendable {
    public let tafel: String
    public let uitkomst: Besprekingsuitkomst
    public let op: Moment
  }

  public struct Betrokkene: Equatable, Sendable {
    public let id: String
    public let rol: String
    public let naam: String
    public let organisatie: String?
    public let contact: String?
    public let gezag: Bool?
    public let isVertrouwelijk: Bool
    public internal(set) var isVerwijderd = false
  }

  public struct Kaderstand: Equatable, Sendable {
    public let kader: Kader
    public let machtiging: Machtiging?
    public let tot: Datum?
  }

  public struct Afspraak: Equatable, Sendable {
    public let id: String
    public let wie: String
    public let namens: String?
    public let wat: String
    public let uiterlijk: Datum
    public internal(set) var uitkomst: Afspraakuitkomst?
    public var isOpen: Bool { uitkomst == nil }

    /// Open, and its date is before a day (EXCHANGE.md section 4, `afsprakenTeLaat`).
    public func isTeLaat(op vandaag: Datum) -> Bool { isOpen && uiterlijk < vandaag }
  }

  /// A bottleneck with what was last proposed about it (R87).
  public struct Knelpunt: Equatable, Sendable {
    public let id: String
    public let niveau: Niveau
    public let thema: Thema
    public let omschrijving: String
    public let op: Datum
    /// The newest `knelpunt-opgepakt`.
    public internal(set) var aanpak: Aanpak?

    public var stand: Knelpuntstand? { aanpak?.stand }
  }

  public struct Aanpak: Equatable, Sendable {
    public let wie: String
    public let voorstel: String
    public let stand: Knelpuntstand
    public let op: Datum
  }

  public struct Klacht: Equatable, Sendable {
    public let id: String
    public let ontvangenOp: Moment
    public internal(set) var isOpen = true
  }

  public struct Overbrugging: Equatable, Sendable {
    public let aanbieder: String
    public let vanaf: Datum
    public let tot: Datum?
    /// A later `overbrugging-beoordeeld` said that none is needed.
    public internal(set) var isAfgezegd = false
    /// Since when an `overbrugging-beoordeeld` finds that this does not suffice.
    public internal(set) var ontoereikendSinds: Datum?
  }

  public enum Overdracht: Equatable, Sendable {
    case geen
    case aangeboden(aan: String)
    case aanvaard(door: String)
  }

  /// An open escalation on one ladder, at its newest step.
  public struct Escalatie: Equatable, Sendable {
    public let trede: Int
    public let op: Moment
    public let gesprekspartner: String
    public let antwoordVoor: Datum?
    /// The newest answer since the newest step.
    public internal(set) var antwoord: Ladderantwoord?
  }

  public struct Ladderantwoord: Equatable, Sendable {
    public let antwoord: Escalatieantwoord
    public let op: Moment
    public let uiterlijk: Datum?
  }
}
