import Domain

/// Writes a plain, legal region of any size: what a real one grows to, for measuring. The same
/// number of casussen and seed give the same lines.
///
/// Eight casussen come in together, meet at one table four weeks later and are followed up for four
/// months: about 33 events a casus, tables included, in the order of their times. The last day is
/// 30 June 2026, on which the youngest are still on their way to a table.
///
/// - Parameter write: is handed one canonical JSON line at a time, line feed included; they are not
///   judged and nothing is held.
/// - Returns: the number of lines.
@discardableResult
public func plainRegion(
  cases: Int, seed: UInt64, _ write: ([UInt8]) throws -> Void
) rethrows -> Int {
  var region = PlainRegion(cases: cases, seed: seed)
  for event in PlainScript.team {
    if let line = region.line(event, of: 0) { try write(line) }
  }
  for day in 0...region.days {
    for (event, group) in region.due(on: day) {
      if let line = region.line(event, of: group) { try write(line) }
    }
  }
  return region.written
}

private struct PlainRegion {
  let cases: Int
  let days: Int
  private(set) var written = 0
  private let first: Datum
  private let groups: Int
  private var day: Datum
  private var dice: Dice

  init(cases: Int, seed: UInt64) {
    self.cases = cases
    days = cases < 5_000 ? 365 : 1_826
    groups = (cases + PlainScript.size - 1) / PlainScript.size
    first = Datum(dagen: 20_634 - days)  // 20,634 days after 1 January 1970 is 30 June 2026
    day = first
    dice = Dice(seed: seed)
  }

  /// The events of a day in the order of their times, each with the group that it happens to.
  mutating func due(on number: Int) -> [(PlainEvent, Int)] {
    day = first + number
    var due: [(event: PlainEvent, group: Int)] = []
    for (offset, events) in PlainScript.days where number >= offset {
      for group in beginning(on: number - offset) {
        due += events.filter { group * PlainScript.size + $0.member < cases }.map { ($0, group) }
      }
    }
    due.sort { ($0.event.minute, $0.group) < ($1.event.minute, $1.group) }
    return due
  }

  /// The groups that begin on a day, so that all are spread evenly over the days.
  private func beginning(on number: Int) -> Range<Int> {
    number * groups / (days + 1)..<(number + 1) * groups / (days + 1)
  }

  /// The line of an event; nil when it does not happen to this casus.
  mutating func line(_ event: PlainEvent, of group: Int) -> [UInt8]? {
    let number = group * PlainScript.size + event.member
    let two = { Datum.cijfers($0, 2) }
    let time = "\(day.tekst)T\(two(event.minute / 60)):\(two(event.minute % 60)):"
    let casus = PlainCasus(
      number: number, table: "T-\(Datum.cijfers(group, 6))", today: day, chance: dice.number(0...99)
    )
    guard let data = event.data(casus) else { return nil }
    written += 1
    let subject =
      switch event.stream {
      case .team: "team/R1"
      case .tafel: "tafel/\(casus.table)"
      case .casus: "casus/\(casus.id)"
      }
    let line = """
      {"actor":"secretariaat","data":\(data),"handeling":"p-\(written)","id":\
      "p-\(written)","recordedtime":"\(time)02Z","source":\
      "urn:nld:oin:00000001003214345000:systeem:experttafel","specversion":"1.0","subject":\
      "\(subject)","time":"\(time)00Z","type":"nl.experttafel.\(event.type).v1"}

      """
    return Array(line.utf8)
  }
}

/// What the texts of an event are made of.
struct PlainCasus {
  let number: Int
  let table: String
  let today: Datum
  /// 0–99, another one for each event.
  let chance: Int

  var id: String { "ET-\(Datum.cijfers(number, 7))" }
  /// Whether care will start; else it gets stuck.
  var succeeds: Bool { number % 9 < 5 }

  func day(_ days: Int) -> String { (today + days).tekst }
  func one(of values: String...) -> String { values[(number / 8 + chance) % values.count] }
}

/// One event of the script: when it happens, to whom, and its `data` as canonical JSON; nil when it
/// does not happen to this casus.
struct PlainEvent {
  let type: String
  /// Which of the casussen of a group.
  let member: Int
  let minute: Int
  let data: @Sendable (PlainCasus) -> String?

  var stream: Stroomsoort { Stroomsoort(rawValue: String(type.prefix { $0 != "." })) ?? .casus }
}
