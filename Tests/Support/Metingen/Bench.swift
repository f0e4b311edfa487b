import EventStore
import Glibc
import Histories
import Program
import TerminalDriver

/// The regions that are measured; the same seed, so that runs can be compared.
enum Region: Int {
  case small = 60
  case medium = 3_100
  /// A million events.
  case million = 30_300
  case large = 170_000

  /// Writes its lines to a file and says how many there are.
  func write(to path: String) throws -> Int {
    guard let file = fopen(path, "w") else { throw BenchError(reason: "cannot write \(path)") }
    defer { fclose(file) }
    return plainRegion(cases: rawValue, seed: 2026) { fwrite($0, 1, $0.count, file) }
  }
}

/// A store with a region in it.
struct Filled {
  let region: Region
  let path: String
  let events: Int
}

/// What all measurements share: the program, and a folder that goes when they are done.
final class Bench {
  let program: String
  let folder: TemporaryFolder

  init(program: String) throws {
    self.program = program
    folder = try TemporaryFolder()
  }

  /// Makes a store of a region by importing it, and prints how fast that went.
  func store(of region: Region) throws -> Filled {
    let (lines, path) = (folder.file("\(region.rawValue).jsonl"), folder.file("\(region.rawValue)"))
    let count = try region.write(to: lines)
    let journal = Journaal(try SQLiteEventStore.create(at: path))
    defer { journal.store.close() }
    let stopwatch = Stopwatch()
    try Invoer(journal, ontvangen: .init(seconden: 1_780_000_000)).voerIn([Regelbron(lines)])
    if region != .small {
      Figure(
        "import of \(count) events, validated", stopwatch.rate(of: count), budget: "≥ 100,000/s",
        by: "experttafel import \(region.rawValue).jsonl"
      ).show()
    }
    unlink(lines)
    return Filled(region: region, path: path, events: count)
  }

  /// Full replay into a world, and the chain.
  func measureFold(_ store: Filled) throws {
    let journal = Journaal(try SQLiteEventStore.open(at: store.path, readOnly: true))
    defer { journal.store.close() }
    var stopwatch = Stopwatch()
    try journal.laadNieuwe()
    Figure(
      "replay of \(store.events) events, one core", stopwatch.rate(of: store.events),
      budget: "≥ 500,000/s", by: "experttafel board"
    ).show()
    stopwatch = Stopwatch()
    let found = try journal.store.verify()
    Figure(
      "verify of \(found.events) events\(found.broken == nil ? "" : ": BROKEN")",
      stopwatch.rate(of: store.events), budget: "–", by: "experttafel verify"
    ).show()
  }
}

struct BenchError: Error {
  let reason: String
}
