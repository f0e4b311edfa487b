// Help while one waits (R52): needed and not arranged is harm from the first day; what is arranged
// ends.

public enum Overbruggingsvraag: Hashable, Sendable {
  case nietGeregeld
  case eindigt(aanbieder: String)
}

extension Casus {
  /// What bridging care asks, and the day on which harm begins; nothing once help has started.
  public var overbruggingsvraag: (vraag: Overbruggingsvraag, op: Datum)? {
    guard fase == .toegelaten || fase == .opvolging else { return nil }
    if let overbrugging, !overbrugging.isAfgezegd {
      return overbrugging.tot.map { (.eindigt(aanbieder: overbrugging.aanbieder), $0) }
    }
    return overbruggingNodigSinds.map { (.nietGeregeld, $0) }
  }
}
