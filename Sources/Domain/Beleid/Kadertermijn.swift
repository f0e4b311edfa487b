// When a legal frame or an authorisation asks for attention: a request to prolong it goes to the
// court some weeks before it ends.

public enum Termijnstand: Sendable { case ruim, nadert, voorbij }

extension Casus.Kaderstand {
  static let aanvraagtermijn = 42

  /// The last day on which a request to prolong is in time; `nil` without an end.
  public var aanvragenVoor: Datum? { tot.map { $0 - Self.aanvraagtermijn } }

  public func stand(op vandaag: Datum) -> Termijnstand {
    guard let tot else { return .ruim }
    if tot < vandaag { return .voorbij }
    return tot - vandaag <= Self.aanvraagtermijn ? .nadert : .ruim
  }
}
