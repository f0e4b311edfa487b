/// The team as folded from its stream.
public struct Team: Sendable {
  public let id: String
  public internal(set) var naam: String
  public internal(set) var regio: String
  public internal(set) var leden: [Lid] = []
  public internal(set) var treden: [Ladder: [Trede]] = [:]
  public internal(set) var contacten: [Contactpersoon] = []
  public internal(set) var normen: [Norm] = []
  /// The newest stand of each of the ten bouwstenen that was looked at, by its number (R96).
  public internal(set) var bouwstenen: [Int: Bouwsteen] = [:]

  public struct Lid: Equatable, Sendable {
    public let id: String
    public internal(set) var naam: String
    public internal(set) var organisatie: String
    public internal(set) var schil: Schil
    public internal(set) var rol: Teamrol
    public internal(set) var deskundigheid: [String]
    public internal(set) var beslisruimte: Bool?
    /// The day on which the member was added.
    public let sinds: Datum
    public internal(set) var vertrokkenOp: Datum?
    public var isVertrokken: Bool { vertrokkenOp != nil }
  }

  public struct Trede: Equatable, Sendable {
    public let functie: String
    public let naam: String?
  }

  public struct Contactpersoon: Equatable, Sendable {
    public let id: String
    public let organisatie: String
    public let naam: String
    public let functie: String
    public let ladder: Ladder?
    public let trede: Int?
    public let bereik: String?
    public let vervanger: String?
    public let laatstGesproken: Datum?
  }

  public struct Norm: Hashable, Sendable {
    public let norm: String
    public let weken: Int
    public let vanaf: Datum
  }

  public struct Bouwsteen: Equatable, Sendable {
    public let stand: Bouwsteenstand
    public let toelichting: String?
    /// When it was looked at.
    public let op: Datum
  }

  /// The numbers of the bouwstenen.
  public static let bouwsteennummers = 1...10

  public func lid(_ id: String) -> Lid? { leden.first { $0.id == id } }

  /// Who has not left.
  public var aanwezigen: [Lid] { leden.filter { !$0.isVertrokken } }

  public func isAanwezig(_ id: String) -> Bool { lid(id).map { !$0.isVertrokken } ?? false }

  /// Rungs of a ladder: three until `ladder-vastgesteld` (R56).
  public func aantalTreden(_ ladder: Ladder) -> Int {
    treden[ladder]?.count ?? Self.standaardTreden
  }

  public static let standaardTreden = 3
}
