import Domain
import EventStore
import Program

extension Bench {
  /// Looking back: what going into the past costs once, and a step of one day, a day at a time.
  func measureReplay(_ filled: Filled) throws {
    let journal = Journaal(try SQLiteEventStore.open(at: filled.path, readOnly: true))
    defer { journal.store.close() }
    try journal.laadNieuwe()
    var stopwatch = Stopwatch()
    var back = try Terugkijker(journal)
    let of = "\(filled.events) events"
    Figure(
      "into the past of \(of), once", "\((stopwatch.elapsed * 100).rounded() / 100) s",
      budget: "–", by: "t"
    ).show()
    guard let last = back.tijdlijn.bereik(.was)?.upperBound.datum else { return }
    var times: [Double] = []
    var happened = 0
    for day in 1...30 {
      stopwatch = Stopwatch()
      try back.ga(naar: Amsterdam.einde(van: last - day), in: journal)
      times.append(stopwatch.elapsed)
      happened += back.tijdlijn.aantal(op: last - day + 1)
    }
    Figure(
      "a day back in \(of), \(happened / 30) on a day, p50 and p99",
      "\(times.milliseconds(50)), \(times.milliseconds(99))", budget: "–", by: "t ,"
    ).show()
    Figure(
      "the same for each event of that day",
      "\((times.mean * 30_000_000 / Double(max(1, happened))).rounded() / 1_000) ms", budget: "–",
      by: "means"
    ).show()
  }
}
