import Domain
import EventStore
import Program
import TerminalDriver

extension Bench {
  /// Looking back in the program itself, from the key to the settled screen.
  func measureReplay(_ store: Filled) throws {
    let session = try open(store)
    let of = "\(store.events) events"
    try session.press("4")
    func time(_ key: String) throws -> Double {
      let stopwatch = Stopwatch()
      try session.press(key)
      return stopwatch.elapsed
    }
    func show(_ what: String, _ times: [Double], by keys: String) {
      let figure =
        times.count == 1
        ? times.milliseconds(50) : "\(times.milliseconds(50)), \(times.milliseconds(99))"
      Figure("\(what), \(of)", figure, budget: "–", by: keys).show()
    }
    show("into the past", [try time("t")], by: "t")
    show("a day back, p50 and p99 of 60", try (0..<60).map { _ in try time(",") }, by: ",")
    show("a day on, p50 and p99 of 60", try (0..<60).map { _ in try time(".") }, by: ".")
    try session.press("3")
    show(
      "a day back in the list of casussen, of 30", try (0..<30).map { _ in try time(",") },
      by: "3 ,")
    show("an event back, of 30", try (0..<30).map { _ in try time("<") }, by: "<")
    show("six months back, each", try (0..<6).map { _ in try time("m") }, by: "m")
    show("six months on, each", try (0..<6).map { _ in try time("M") }, by: "M")
    try session.press("Esc")
    try leave(session)
    try measureSteps(store)
  }

  /// The same without a screen: what a step costs for each event that happened in between.
  private func measureSteps(_ store: Filled) throws {
    let journal = Journaal(try SQLiteEventStore.open(at: store.path, readOnly: true))
    defer { journal.store.close() }
    try journal.laadNieuwe()
    var back = try Terugkijker(journal)
    guard let last = back.tijdlijn.bereik(.was)?.upperBound.datum else { return }
    var happened = 0
    let stopwatch = Stopwatch()
    for day in 1...30 {
      try back.ga(naar: Amsterdam.einde(van: last - day), in: journal)
      happened += back.tijdlijn.aantal(op: last - day + 1)
    }
    Figure(
      "a day back, by events of that day (\(happened / 30)), \(store.events) events",
      "\((stopwatch.elapsed * 1_000_000 / Double(max(1, happened))).rounded() / 1_000) ms",
      budget: "–", by: "mean of 30"
    ).show()
  }
}
