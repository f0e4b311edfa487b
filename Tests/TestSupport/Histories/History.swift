import Domain
import Exchange

/// A random history of a region, grown from a seed: events are proposed over a team, tables and
/// casussen, mostly sensible, some wrong on purpose, and the program's own judge decides.
///
/// All that the format allows is in it: odd times, any text, unknown fields, corrections,
/// destroyed casussen that came in as such or were destroyed here. The same seed and number give
/// the same history on every machine.
public struct History: Sendable {
  public let seed: UInt64
  /// What was accepted, in order, as canonical JSON lines without line feeds.
  public internal(set) var accepted: [[UInt8]] = []
  public internal(set) var refused: [Refused] = []
  /// What was accepted as a store holds it: what was destroyed later has no content.
  public internal(set) var events: [Gebeurtenis] = []
  /// The events folded one by one as they were accepted.
  public internal(set) var world = Wereld()

  public struct Refused: Sendable {
    public let line: [UInt8]
    public let reason: Regelreden
    /// The number of lines that were accepted before it.
    public let after: Int
  }

  public init(seed: UInt64, proposals: Int = 500) {
    var growth = Growth(History(emptyWith: seed))
    for _ in 0..<proposals { growth.propose() }
    self = growth.history
  }

  private init(emptyWith seed: UInt64) { self.seed = seed }

  /// The newest `time` of all events.
  public var end: Moment { events.map(\.tijd).max() ?? Moment(seconden: 0) }
}
