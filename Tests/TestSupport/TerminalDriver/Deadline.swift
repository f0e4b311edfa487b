/// The moment after which waiting is a failure.
struct Deadline {
  private let moment: ContinuousClock.Instant

  init(in patience: Duration) { moment = .now + patience }

  var hasPassed: Bool { .now >= moment }

  /// What is left, as poll(2) wants it: whole milliseconds, rounded up, at most `limit`.
  func milliseconds(limit: Duration = .seconds(60)) -> Int32 {
    let left = min(max(moment - .now, .zero), limit).components
    return Int32(
      left.seconds * 1000 + (left.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
