/// The kinds of things that a team owes or awaits, in the order of SCREENS.md section 5. What the
/// board wants escalated comes before all of them.
public enum Opvolgsoort: Int, CaseIterable, Comparable, Sendable {
  case opschalen
  case aanmelding, aanvulling, uitwerken, afspraak, contact, antwoord, overbrugging, machtiging,
    verjaardag, klacht, norm

  public static func < (een: Self, ander: Self) -> Bool { een.rawValue < ander.rawValue }
}

/// Something with a date that the team owes or awaits.
public struct Opvolgregel: Hashable, Sendable {
  public let plek: Plek
  /// The last day on which no harm is done; of what harms already the day on which that began.
  public let datum: Datum
  public let reden: Opvolgreden
  /// Whose it is: the member who promised it, else who accelerates the casus.
  public let lid: String?
  /// A promise of a member of the team: ours come first.
  public let isOnze: Bool

  /// What a line is known by.
  public struct Plek: Hashable, Sendable {
    public let zaaknummer: String
    public let soort: Opvolgsoort
    /// The promise, the ladder or the complaint; empty where a casus has one line of this kind.
    public let kenmerk: String
  }

  init(
    _ soort: Opvolgsoort, _ casus: Casus, _ datum: Datum, _ reden: Opvolgreden,
    kenmerk: String = "", lid: String? = nil, isOnze: Bool = false
  ) {
    plek = Plek(zaaknummer: casus.zaaknummer, soort: soort, kenmerk: kenmerk)
    self.datum = datum
    self.reden = reden
    self.lid = lid ?? casus.procesversneller
    self.isOnze = isOnze
  }

  public var zaaknummer: String { plek.zaaknummer }
  public var soort: Opvolgsoort { plek.soort }

  /// The ladder that it is about.
  public var ladder: Ladder? {
    switch reden {
    case .bord(let reden): reden.voorstel.ladder ?? reden.wachtLadder
    case .antwoord(let ladder, _, _): ladder
    default: nil
    }
  }

  /// What the board proposes is for now, whatever its date.
  public var isVoorgesteld: Bool {
    if case .bord(let reden) = reden { reden.voorstel != .geen } else { false }
  }

  /// Whether a member is the one to do it. What is nobody's own is the chair's (R47, R59), but for
  /// what somebody else promised.
  public func isVan(_ wie: Team.Lid) -> Bool {
    if let lid { return lid == wie.id }
    return soort != .afspraak && wie.rol == .voorzitter
  }

  /// Days past its date; 0 when it is not.
  public func dagenTeLaat(op vandaag: Datum) -> Int { max(0, vandaag - datum) }
}

/// Why a line is there: what a sentence is made of.
public enum Opvolgreden: Hashable, Sendable {
  /// A casus on the board: what it proposes, or the next contact.
  indirect case bord(Bordreden)
  case oppakken(Oppaktermijn, sinds: Datum)
  case screenen(sinds: Datum)
  case aanvulling(op: String?)
  case uitwerken(Besprekingsuitkomst, sinds: Datum)
  /// A promise: of which member, or on behalf of whom.
  case afspraak(lid: String?, namens: String?, wat: String)
  case antwoord(Ladder, trede: Int, Escalatieantwoord?)
  case overbrugging(Overbruggingsstand, aanbieder: String?)
  case kader(Kader, Machtiging?, tot: Datum)
  case verjaardag(Verjaardagvraag)
  case klacht(ontvangen: Datum)
  case norm(String, weken: Int, sinds: Datum)

  public struct Bordreden: Hashable, Sendable {
    public let voorstel: Voorstel
    public let grond: Contactgrond?
    public let stagnatie: Stagnatiereden?
    public let signaal: Contactsignaal?
    public let laatsteContact: Datum?
    public let volgendContact: Datum
    /// Of the advice.
    public let uiterlijk: Datum
    /// Help has started: the date of the advice presses no longer.
    public let isGerealiseerd: Bool
    /// The organisation of whoever is responsible.
    public let organisatie: String

    /// The ladder on which an answer is awaited that asks for contact.
    var wachtLadder: Ladder? {
      if case .antwoordUit(let ladder, _) = grond { ladder } else { nil }
    }
  }
}
