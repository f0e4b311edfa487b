import Foundation
import Testing

@testable import EventStore

/// Signed statements of where the log ended, and what they reveal.
@Suite struct CheckpointTests {
  private let folder: TemporaryFolder
  private let audit = LogHead(count: 3, hash: [UInt8](repeating: 7, count: 32))

  init() throws { folder = try TemporaryFolder() }

  private func make() throws -> SQLiteEventStore {
    let store = try SQLiteEventStore.create(at: folder.store)
    _ = try store.append((1...5).map { event("\($0)") }, expecting: [])
    return store
  }

  private func sign(_ store: SQLiteEventStore) throws -> Checkpoint {
    try store.checkpoint(audit: audit, time: "2026-03-24T11:40:02Z")
  }

  @Test func `a checkpoint reads back word for word, also from another place`() throws {
    let store = try make()
    for _ in 1...3 { try store.keep(sign(store), in: folder.path) }
    let id = try store.storeId.prefix(4).hexadecimal
    let elsewhere = URL(filePath: "\(folder.path)/experttafel-\(id).checkpoints")
    let kept = try Checkpoint.all(in: Array(Data(contentsOf: elsewhere)))
    #expect(try kept == store.checkpoints())
    #expect(kept.map(\.head.position) == [5, 5, 5])
    #expect(kept[0].audit == audit)
    #expect(try store.breakAgainst(kept) == nil)
    _ = try store.append([event("6")], expecting: [])
    #expect(try store.breakAgainst(kept) == nil, "the log may go on")
    #expect(try store.verify(progress: { _ in true }).broken == nil)
  }

  @Test func `a tail that was cut off shows against a checkpoint only`() throws {
    let store = try make()
    let checkpoint = try sign(store)
    store.close()
    #expect(
      Stranger(folder.store).runWithoutTriggers("DELETE FROM events WHERE position > 3") == nil)
    try FileManager.default.removeItem(atPath: folder.store + "/checkpoints")
    let cut = try SQLiteEventStore.open(at: folder.store)
    #expect(try cut.verify(progress: { _ in true }).broken == nil)
    #expect(
      try cut.breakAgainst([checkpoint]) == Break(position: 4, reason: .tailCutOff(events: 5)))
  }

  @Test func `a history that was written anew shows, and so does another store`() throws {
    let checkpoint = try sign(make())
    let other = TemporaryStore()
    let store = try other.make()
    #expect(
      try store.breakAgainst([checkpoint]) == Break(position: 0, reason: .checkpointOfOther))
    // The forger has every file of ours, but not what was signed.
    let ours = try SQLiteEventStore.open(at: folder.store)
    ours.close()
    let last = "UPDATE events SET link = zeroblob(32) WHERE position = 5"
    #expect(Stranger(folder.store).runWithoutTriggers(last) == nil)
    let forged = try SQLiteEventStore.open(at: folder.store)
    #expect(
      try forged.breakAgainst([checkpoint]) == Break(position: 5, reason: .historyRewritten))
  }

  @Test func `every bit of the checkpoints and of the ledger counts`() throws {
    let store = try make()
    try store.transaction { action in
      _ = try action.wipe(owner: "a")
      _ = try action.append(event("gewist", owner: NewEvent.store))
    }
    _ = try sign(store)
    _ = try sign(store)
    #expect(try store.verify(progress: { _ in true }).broken == nil)
    store.close()
    for name in ["checkpoints", "ledger"] {
      let url = URL(filePath: folder.store + "/" + name)
      let whole = try Data(contentsOf: url)
      #expect(whole.count > 200)
      var survivors: [Int] = []
      for byte in whole.indices {
        var bytes = whole
        bytes[byte] ^= 1 << UInt8(byte % 8)
        try bytes.write(to: url)
        let found = try SQLiteEventStore.open(at: folder.store, readOnly: true)
        if try found.verify(progress: { _ in true }).broken == nil { survivors.append(byte) }
      }
      #expect(survivors == [], "survivors in \(name)")
      try whole.write(to: url)
    }
  }
}

/// A second store, gone with its owner.
private final class TemporaryStore {
  private var folder: TemporaryFolder?

  func make() throws -> SQLiteEventStore {
    let folder = try TemporaryFolder()
    self.folder = folder
    return try SQLiteEventStore.create(at: folder.store)
  }
}
