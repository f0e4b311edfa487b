import Domain

/// A clock that runs on by leaps and likes the edges: midnight, summer time, 29 February. The same
/// instant is written in many ways.
struct Timeline {
  private(set) var now: Moment

  init(_ dice: inout Dice) {
    // From 1996 on the summer time of all of Europe holds; far years are rare.
    let year = dice.chance(85) ? dice.number(2020...2029) : dice.number(1996...2180)
    let start = Datum(jaar: year, maand: dice.number(1...12), dag: dice.number(1...28))
    now = Moment(seconden: (start?.dagen ?? 0) * 86_400 + dice.number(0...86_399))
  }

  /// Goes on: mostly seconds to hours, sometimes weeks, sometimes to an edge.
  mutating func run(_ dice: inout Dice) {
    switch dice.number(0...99) {
    case ..<10: break
    case ..<60: now = now.later(seconds: dice.number(1...7_200))
    case ..<80: now = now.later(seconds: dice.number(1...86_400))
    case ..<94: now = now.later(seconds: dice.number(1...20) * 86_400)
    default: now = nextEdge(&dice).later(nanoseconds: dice.number(-1...1))
    }
    if dice.chance(20) { now = now.later(nanoseconds: dice.number(0...999_999_999)) }
  }

  /// The moment of recording in a stream whose newest time is `newest`: now, or a while ago at a
  /// source that was late, and once in a while before `newest`, which is refused.
  func stamp(after newest: Moment?, _ dice: inout Dice) -> Moment {
    var moment = dice.chance(12) ? now.later(seconds: -dice.number(1...300_000)) : now
    guard let newest else { return moment }
    moment = max(moment, newest)
    return dice.chance(2) ? newest.later(nanoseconds: -dice.number(1...2) * 500_000_001) : moment
  }

  private func nextEdge(_ dice: inout Dice) -> Moment {
    let tomorrow = Amsterdam.begin(van: now.datum + 1)
    let year = now.datum.delen.jaar
    var edges = [tomorrow]
    for (month, day) in [(2, 29), (3, 1), (1, 1)] {
      for year in [year, year + 1] {
        guard let date = Datum(jaar: year, maand: month, dag: day) else { continue }
        edges.append(Amsterdam.begin(van: date))
      }
    }
    for month in [3, 10] {
      guard let last = Datum(jaar: year, maand: month, dag: 31) else { continue }
      edges.append(Moment(seconden: (last - last.weekdag % 7).dagen * 86_400 + 3_600))
    }
    let ahead = edges.filter { $0 > now && $0 < now.later(seconds: 200 * 86_400) }
    return dice.pick(ahead) ?? tomorrow
  }
}

extension Moment {
  func later(seconds: Int = 0, nanoseconds: Int = 0) -> Moment {
    Moment(nanoseconden: nanoseconden + seconds * 1_000_000_000 + nanoseconds)
  }

  /// RFC 3339 with any offset and as many digits of fraction as it takes, or more.
  func written(_ dice: inout Dice) -> String {
    let offset = dice.pick([0, 0, 0, 60, 60, 60, 120, 120, 120, 330, -660, -1]) ?? 0
    let local = seconden + offset * 60
    let day = Datum(dagen: local / 86_400)
    let (hour, minute, second) = (local % 86_400 / 3_600, local % 3_600 / 60, local % 60)
    let two = { Datum.cijfers($0, 2) }
    var text = day.tekst + (dice.chance(4) ? "t" : "T")
    text += "\(two(hour)):\(two(minute)):\(two(second))"
    let fraction = nanoseconden - seconden * 1_000_000_000
    if fraction > 0 || dice.chance(5) {
      var digits = Datum.cijfers(fraction, 9)
      while digits.count > 1, digits.hasSuffix("0"), dice.chance(80) { digits.removeLast() }
      text += ".\(digits)"
    }
    if offset == 0 { return text + (dice.pick(["Z", "Z", "z", "+00:00", "-00:00"]) ?? "Z") }
    let sign = offset < 0 ? "-" : "+"
    return text + "\(sign)\(two(abs(offset) / 60)):\(two(abs(offset) % 60))"
  }
}
