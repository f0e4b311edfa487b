/// How the time of a meeting went: when it was opened, when each item ran, and how long it was
/// suspended meanwhile. It is folded from the events, so that a program that starts in the middle
/// of an item shows the same clock.
public struct Tafelklok: Equatable, Sendable {
  public private(set) var geopendOp: Moment?
  /// In the order in which they were begun; an item that was begun twice stands there twice.
  public private(set) var beurten: [Beurt] = []
  /// Since when the table is suspended.
  public private(set) var geschorstSinds: Moment?

  /// One time that an item was on.
  public struct Beurt: Equatable, Sendable {
    public let casus: String
    public let begin: Moment
    /// `nil` while it runs.
    public fileprivate(set) var einde: Moment?
    /// Nanoseconds that the table was suspended meanwhile.
    fileprivate var stil = 0
  }

  mutating func evolve(_ soort: Gebeurtenissoort, _ casus: String?, op tijd: Moment) {
    switch soort {
    case .tafelGeopend: geopendOp = tijd
    case .tafelPuntBegonnen: beurten.append(Beurt(casus: casus ?? "", begin: tijd))
    case .tafelPuntBeeindigd:
      hervat(op: tijd, blijftGeschorst: true)
      if let laatste = beurten.indices.last { beurten[laatste].einde = tijd }
    case .tafelGeschorst: geschorstSinds = tijd
    case .tafelHervat: hervat(op: tijd, blijftGeschorst: false)
    default: break
    }
  }

  /// An item may end while the table is suspended: its clock stood still until then.
  private mutating func hervat(op tijd: Moment, blijftGeschorst: Bool) {
    guard let sinds = geschorstSinds else { return }
    if let laatste = beurten.indices.last, beurten[laatste].einde == nil {
      beurten[laatste].stil += tijd.nanoseconden - max(sinds, beurten[laatste].begin).nanoseconden
    }
    geschorstSinds = blijftGeschorst ? tijd : nil
  }

  /// Whole seconds that the item of a casus was on, all its times together, without the pauses.
  public func seconden(_ casus: String, op nu: Moment) -> Int {
    let nano = beurten.filter { $0.casus == casus }.reduce(0) { som, beurt in
      let tot = beurt.einde ?? geschorstSinds ?? nu
      return som + max(0, tot.nanoseconden - beurt.begin.nanoseconden - beurt.stil)
    }
    return nano / 1_000_000_000
  }

  /// The same in minutes, rounded, as `besproken` holds them: at most 600.
  public func minuten(_ casus: String, op nu: Moment) -> Int {
    min(600, (seconden(casus, op: nu) + 30) / 60)
  }
}
