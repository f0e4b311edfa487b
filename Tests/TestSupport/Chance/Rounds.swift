import Glibc

/// The rounds of a random test: a seed each, bounded in number and in time.
///
/// `EXPERTTAFEL_SEED` gives the first seed, which is printed, so that a series can be run again;
/// with `EXPERTTAFEL_SECONDS` only that time bounds the series.
public struct Rounds: Sequence, IteratorProtocol {
  /// The rounds begun.
  public private(set) var count = 0
  private let most: Int
  private let end: Int
  private var dice: Dice

  /// - Parameter fixed: the first seed when nothing is asked from outside; nil for a new one.
  public init(_ name: String, most: Int, seconds: Int, fixed: UInt64? = nil) {
    let asked = Self.number("EXPERTTAFEL_SECONDS")
    let usual = asked == nil ? fixed : nil
    let seed = Self.number("EXPERTTAFEL_SEED") ?? usual ?? .random(in: 0 ... .max)
    print("\(name): EXPERTTAFEL_SEED=\(seed)")
    self.most = asked == nil ? most : .max
    end = Self.seconds + Int(asked ?? UInt64(seconds))
    dice = Dice(seed: seed)
  }

  public mutating func next() -> UInt64? {
    guard count < most, Self.seconds < end else { return nil }
    count += 1
    return dice.next()
  }

  private static func number(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }

  /// A clock that nobody sets.
  private static var seconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
