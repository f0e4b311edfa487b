extension Doorlooptijden {
  /// The bars of the histogram: a day, then week by week, and what took longer. Weeks, so that a
  /// norm (whole weeks) falls between two bars and can be drawn there.
  public enum Bak: Hashable, Comparable, Sendable {
    case dag
    /// In the n-th week, from 1; the first without its first day.
    case week(Int)
    case langer

    public static let weken = 1...12
    public static let alle: [Bak] = [.dag] + weken.map(Bak.week) + [.langer]

    public init(seconden: Int) {
      switch seconden {
      case ...86_400: self = .dag
      case ...(Self.weken.upperBound * 604_800): self = .week((seconden + 604_799) / 604_800)
      default: self = .langer
      }
    }

    /// Whether everything in this bar took longer than so many weeks.
    public func isOver(weken: Int) -> Bool {
      switch self {
      case .dag: false
      case .week(let nummer): nummer > weken
      case .langer: weken <= Self.weken.upperBound
      }
    }
  }
}
