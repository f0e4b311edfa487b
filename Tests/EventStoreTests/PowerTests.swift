import Chance
import EventStore
import Foundation
import Testing

/// Power that goes while a program writes: what was not synced is lost, wholly or in part, in any
/// order, by sectors. What was acknowledged must not be.
@Suite struct PowerTests {
  @Test(arguments: [false, true])
  func `power loss at any moment loses nothing acknowledged and halves nothing`(
    _ sealed: Bool
  ) throws {
    var series = Series(sealed: sealed)
    for seed in Rounds("power loss\(sealed ? ", sealed" : "")", most: 400, seconds: 15) {
      let problems = try series.run("power", seed: seed)
      try #require(problems.isEmpty, "seed \(seed): \(problems)")
    }
    print("power loss: \(series.losses) losses, \(series.acknowledged.ids.count) in the last store")
    #expect(series.losses > 50)
  }

  /// Shows that the test above can fail.
  @Test func `on a disk that lies about its syncs something is lost or broken`() throws {
    var found: [String] = []
    for seed in Rounds("lying disk", most: 60, seconds: 10) {
      var series = Series(sealed: false)
      found = try series.run("lies", seed: seed)
      if !found.isEmpty { break }
    }
    #expect(!found.isEmpty)
    print("lying disk: \(found.first ?? "nothing was lost")")
  }
}

/// Losses of power, one after another on the same store, now and then on a new one.
private struct Series {
  let sealed: Bool
  private(set) var acknowledged = Acknowledged()
  private(set) var losses = 0
  private var folder: TemporaryFolder?

  init(sealed: Bool) { self.sealed = sealed }

  mutating func run(_ mode: String, seed: UInt64) throws -> [String] {
    if losses % 20 == 0 { folder = nil }
    let folder = try folder ?? begin()
    let child = try Child(mode, folder.store, "\(seed)")
    var lines: [String] = []
    while let line = child.line() { lines.append(line) }
    guard child.wait() == 9 else { return ["the child stopped by itself: \(lines.last ?? "")"] }
    losses += 1
    acknowledged.note(lines)
    // Looked at in a copy: the next program must find the store as the power left it.
    let copy = folder.path + "/kopie"
    try FileManager.default.copyItem(atPath: folder.store, toPath: copy)
    defer { try? FileManager.default.removeItem(atPath: copy) }
    return acknowledged.problems(at: copy)
  }

  private mutating func begin() throws -> TemporaryFolder {
    let new = try TemporaryFolder()
    try make(at: new.store, sealed: sealed).close()
    acknowledged = Acknowledged()
    folder = new
    return new
  }
}
