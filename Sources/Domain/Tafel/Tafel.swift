/// A meeting of the table as folded from its stream.
public struct Tafel: Sendable {
  public let id: String
  public internal(set) var status = Tafelstatus.gepland
  /// The text that came in last.
  public internal(set) var begin: String
  public internal(set) var beginMoment: Moment
  public internal(set) var duurMinuten: Int
  public internal(set) var locatie: String?
  /// A `lid` of the team: who presides.
  public internal(set) var voorzitter: String
  public internal(set) var isGeschorst = false
  /// The casus whose item is running.
  public internal(set) var lopendPunt: String?
  public internal(set) var begonnen: [String] = []
  public internal(set) var beeindigd: [String] = []
  /// The newest `agenda-geordend`.
  public internal(set) var ordening: Ordening?
  public internal(set) var aanwezig: [Aanwezige] = []
  public internal(set) var genodigden: [Genodigde] = []
  public internal(set) var belangen: [Belang] = []
  public internal(set) var klok = Tafelklok()

  public struct Ordening: Equatable, Sendable {
    public let positie: Int
    public let punten: [Punt]
  }

  public struct Punt: Equatable, Sendable {
    public let casus: String
    public let minuten: Int
  }

  public struct Aanwezige: Equatable, Sendable {
    public let naam: String
    public let rol: Aanwezigheidsrol
    public let lid: String?
    /// Only for the item of this casus.
    public let casus: String?
  }

  public struct Genodigde: Equatable, Sendable {
    public let naam: String
    public let rol: Aanwezigheidsrol
    public let lid: String?
    public let casus: String?
    public let antwoord: Uitnodigingsantwoord
    public let wijze: Deelnamewijze?
    public let reden: String?
  }

  public struct Belang: Equatable, Sendable {
    public let lid: String
    public let casus: String
    public let aard: Belangaard
    public let gevolg: Belanggevolg
  }
}

public enum Tafelstatus: String, CaseIterable, Sendable {
  case gepland, geopend, gesloten, afgelast

  /// A table that is over holds nobody.
  public var isOpenVoorCasussen: Bool { self == .gepland || self == .geopend }
}
