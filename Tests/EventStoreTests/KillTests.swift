import Chance
import EventStore
import Testing

/// Programs that are killed while they write: what was acknowledged stays, no batch is halved.
@Suite struct KillTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [false, true])
  func `kill -9 at any moment loses nothing acknowledged and halves nothing`(
    _ sealed: Bool
  ) throws {
    try make(at: folder.store, sealed: sealed).close()
    var (kills, inside, acknowledged) = (0, 0, 0)
    var checked: Int64 = 0
    let name = "kill loop\(sealed ? ", sealed" : "")"
    for seed in Rounds(name, most: 2_000, seconds: sealed ? 25 : 20) {
      kills += 1
      let run = try run(round: kills, seed: seed)
      inside += run.wasInside ? 1 : 0
      acknowledged += run.acknowledged.ids.count
      let store = try opened(folder.store)
      let events = try store.events(after: checked, limit: .max)
      let problems = try run.acknowledged.problems(in: events, of: store)
      try #require(problems.isEmpty, "after position \(checked): \(problems)")
      checked += Int64(events.count)
    }
    #expect(try opened(folder.store).verify(progress: { _ in true }).broken == nil)
    let share = inside * 100 / kills
    print(
      "\(name): \(kills) kills, \(inside) between BEGIN and acknowledgement (\(share) %), "
        + "\(acknowledged) events acknowledged, \(checked) stored")
    #expect(share >= 30)
  }

  /// Starts a writer and kills it somewhat after one of its first transactions began.
  private func run(
    round: Int, seed: UInt64
  ) throws -> (acknowledged: Acknowledged, wasInside: Bool) {
    var generator = Dice(seed: seed)
    let child = try Child("forever", folder.store, "\(round)")
    var begins = Int.random(in: 1...6, using: &generator)
    let spin = Int.random(in: 0...20_000, using: &generator)
    var lines: [String] = []
    while begins > 0, let line = child.line() {
      lines.append(line)
      if line == "B" { begins -= 1 }
    }
    var waste = spin
    while waste > 0 { waste -= 1 }
    child.kill()
    while let line = child.line() { lines.append(line) }
    #expect(begins == 0, "the child stopped by itself: \(lines.last ?? "")")
    var acknowledged = Acknowledged()
    acknowledged.note(lines)
    return (acknowledged, lines.last == "B")
  }
}
