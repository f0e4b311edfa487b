import Chance
import EventStore
import Testing

/// Programs that are killed while they write: what was acknowledged stays, no batch is halved.
@Suite struct KillTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `kill -9 at any moment loses nothing acknowledged and halves nothing`() throws {
    _ = try SQLiteEventStore.create(at: folder.store)
    var kills = 0
    var inside = 0
    var acknowledged = 0
    var checked: Int64 = 0
    for seed in Rounds("kill loop", most: 2_000, seconds: 20) {
      kills += 1
      let run = try run(round: kills, seed: seed)
      inside += run.wasInside ? 1 : 0
      acknowledged += run.acknowledged.count
      checked = try check(run.acknowledged, after: checked)
    }
    let store = try SQLiteEventStore.open(at: folder.store)
    #expect(try store.verify(progress: { _ in true }).broken == nil)
    let share = inside * 100 / kills
    print(
      "kill loop: \(kills) kills, \(inside) between BEGIN and acknowledgement (\(share) %), "
        + "\(acknowledged) events acknowledged, \(checked) stored")
    #expect(share >= 30)
  }

  /// Starts a writer and kills it somewhat after one of its first transactions began.
  private func run(
    round: Int, seed: UInt64
  ) throws -> (acknowledged: [String], wasInside: Bool) {
    var generator = Dice(seed: seed)
    let child = try Child("forever", folder.store, "\(round)")
    var begins = Int.random(in: 1...6, using: &generator)
    let spin = Int.random(in: 0...20_000, using: &generator)
    var acknowledged: [String] = []
    var last = ""
    func note(_ line: String) {
      last = line
      if line.hasPrefix("A ") {
        acknowledged += line.dropFirst(2).split(separator: " ").map(String.init)
      }
    }
    while begins > 0, let line = child.line() {
      note(line)
      if line == "B" { begins -= 1 }
    }
    var waste = spin
    while waste > 0 { waste -= 1 }
    child.kill()
    while let line = child.line() { note(line) }
    #expect(begins == 0, "the child stopped by itself: \(last)")
    return (acknowledged, last == "B")
  }

  /// - Returns: the last position looked at.
  private func check(_ acknowledged: [String], after position: Int64) throws -> Int64 {
    let store = try SQLiteEventStore.open(at: folder.store)
    let events = try store.events(after: position, limit: .max)
    let ids = Set(events.map(\.id))
    #expect(ids.isSuperset(of: acknowledged), "lost after position \(position)")
    let batches = Dictionary(grouping: ids) { $0.split(separator: "-")[1] }
    for (batch, ids) in batches {
      let size = ids[0].split(separator: "of").last.map(String.init).flatMap(Int.init)
      #expect(size == ids.count, "batch \(batch) is halved: \(ids)")
    }
    return position + Int64(events.count)
  }
}
