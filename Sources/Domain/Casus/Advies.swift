/// The current advice of a casus with everything that was recorded on it since. `versie` is the
/// number in the stream: of two, the higher is the newer.
public struct Advies: Sendable {
  public let id: String
  public let soort: Adviessoort
  public let isBindend: Bool
  public let gewicht: Gewicht?
  public let berustOp: Adviesgrond?
  public let op: Moment
  public internal(set) var uiterlijk: Datum
  public internal(set) var regime: Regime
  public internal(set) var verantwoordelijke: Casus.Persoon
  public let uitvoerder: String?
  public internal(set) var voortgang: [Voortgang] = []
  public internal(set) var antwoorden: [Partijantwoord] = []
  public internal(set) var stops: [Zorgstop] = []
  public internal(set) var laatsteStart: Int?
  public internal(set) var laatsteDoorbraak: Int?
  /// The newest `contact-gepoogd` with a next date.
  public internal(set) var poging: Poging?
  /// Attempts at contact since the newest progress, or since the advice.
  public internal(set) var pogingen = 0
  /// Until when not escalating is on record, of the newest `escalatie-afgezien`.
  public internal(set) var afgezienTot: Datum?

  public struct Voortgang: Equatable, Sendable {
    public let versie: Int
    public let op: Moment
    public let stand: Voortgangsstand
    public let oorzaak: Oorzaak?
    public let contact: String
    public let volgende: Datum?
  }

  public struct Partijantwoord: Equatable, Sendable {
    public let versie: Int
    public let partij: Partij
    public let wie: String?
    public let antwoord: Antwoord
  }

  public struct Zorgstop: Equatable, Sendable {
    public let versie: Int
    public let oorzaak: Oorzaak
  }

  public struct Poging: Equatable, Sendable {
    public let versie: Int
    public let volgende: Datum
  }
}
