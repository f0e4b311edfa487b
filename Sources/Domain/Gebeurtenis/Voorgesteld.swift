import Codec

/// An event that somebody wants to record: not judged yet.
public struct Voorgesteld: Equatable, Sendable {
  public let soort: Gebeurtenissoort
  public let stroom: Stroom
  public let data: JSONValue

  public init(_ soort: Gebeurtenissoort, _ stroom: Stroom, _ data: JSONValue) {
    self.soort = soort
    self.stroom = stroom
    self.data = data
  }
}
