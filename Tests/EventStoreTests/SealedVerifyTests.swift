import Chance
import EventStore
import Foundation
import Testing

/// The checker of a sealed store, with the passphrase and without: whatever is altered is found.
@Suite struct SealedVerifyTests {
  private let folder: TemporaryFolder
  private let whole: [StoredEvent]

  /// Events 1…9 over three streams, with an owner and a stub among them, and an erasure.
  init() throws {
    folder = try TemporaryFolder()
    let store = try make(at: folder.store, sealed: true)
    let events = (1...9).map { number in
      event(
        "id \(number)", in: "s\(number % 3)", number == 4 ? nil : "inhoud \(number)",
        owner: number % 2 == 0 ? "x" : nil)
    }
    _ = try store.append(events, expecting: [])
    try store.transaction { action in
      _ = try action.wipe(owner: "s2")
      _ = try action.append(event("akte", in: "s2", owner: NewEvent.store))
    }
    whole = try store.events(after: 0, limit: .max)
    store.close()
  }

  /// How a store fared: what was found, or that nothing was and it reads as before.
  private enum Outcome: Equatable {
    case found
    case sameAsBefore
    case survived
  }

  private func outcome(unlocking: Bool) throws -> Outcome {
    do {
      let store =
        unlocking
        ? try opened(folder.store, readOnly: true)
        : try SQLiteEventStore.open(at: folder.store, readOnly: true)
      defer { store.close() }
      guard try store.verify(progress: { _ in true }).broken == nil else { return .found }
      guard unlocking else { return .survived }
      return try store.events(after: 0, limit: .max) == whole ? .sameAsBefore : .survived
    } catch is StoreError {
      return .found
    }
  }

  /// The databases as they are; a wipe that nobody asked for is the only thing that a locked store
  /// cannot tell.
  private func survivors(of alterations: [String], unlocking: Bool) throws -> [String] {
    let path = URL(filePath: folder.store + "/events.sqlite")
    let original = try Data(contentsOf: path)
    var survivors: [String] = []
    for alteration in alterations {
      let before = Stranger(folder.store).texts(Self.everything)
      #expect(Stranger(folder.store).runWithoutTriggers(alteration) == nil, "\(alteration)")
      let isChanged = Stranger(folder.store).texts(Self.everything) != before
      let found = try outcome(unlocking: unlocking)
      if isChanged, found != .found { survivors.append(alteration) }
      for end in ["-wal", "-shm"] {
        // Absent when the last connection closed.
        try? FileManager.default.removeItem(atPath: folder.store + "/events.sqlite" + end)
      }
      try original.write(to: path)
    }
    return survivors
  }

  /// One text for each row of each table.
  private static let everything = """
    SELECT quote(position) || quote(stream_no) || quote(version) || quote(owner) || quote(id) || \
    quote(content_hash) || quote(link) || quote(salt) || quote(header) || quote(content) \
    FROM events UNION ALL SELECT quote(stream_no) || quote(name) FROM streams \
    UNION ALL SELECT quote(key) || quote(value) FROM meta UNION ALL SELECT sql FROM sqlite_schema \
    WHERE sql IS NOT NULL ORDER BY 1
    """

  /// Boxes of other events, which are sealed rightly but not there.
  private static let exchanges = [
    "header = (SELECT header FROM events WHERE position = 7)",
    "content = (SELECT content FROM events WHERE position = 7)",
    "content = (SELECT content FROM events WHERE position = 7), content_hash = "
      + "(SELECT content_hash FROM events WHERE position = 7)",
    "owner = (SELECT name FROM streams WHERE stream_no = 1)", "owner = ''",
    "header = zeroblob(length(header))",
  ]

  @Test(arguments: [true, false])
  func `whatever is altered in an event is found, locked and unlocked`(_ unlocking: Bool) throws {
    let columns = (VerifyTests.alterations + Self.exchanges).map {
      // The act is the fourth event of its stream.
      $0.replacingOccurrences(of: "version = 4", with: "version = 5")
    }
    // Taking a content away leaves the chain as it was: that is a wipe, and only the key tells.
    let wipe = "content = iif(content IS NULL, x'', NULL)"
    let alterations = columns.filter { unlocking || $0 != wipe }.flatMap { column in
      [1, 4, 6, 8, 9, 10].map { "UPDATE events SET \(column) WHERE position = \($0)" }
    }
    let survivors = try survivors(of: alterations, unlocking: unlocking)
    print("sealed, \(unlocking ? "unlocked" : "locked"): \(alterations.count), \(survivors)")
    #expect(survivors == [])
  }

  @Test(arguments: [true, false])
  func `rows that were taken, doubled, swapped or cut off are found`(_ unlocking: Bool) throws {
    _ = try opened(folder.store).checkpoint(
      audit: .empty, time: "2026-03-24T11:40:02Z")
    let cuts = (1...10).map { "DELETE FROM events WHERE position >= \($0)" }
    let alterations =
      VerifyTests.rearrangements.map {
        $0.sql.replacingOccurrences(of: "SELECT 10, stream_no", with: "SELECT 11, stream_no")
      } + cuts
    let survivors = try survivors(of: alterations, unlocking: unlocking)
    #expect(survivors == [])
  }

  @Test(arguments: ["events.sqlite", "keys.sqlite"])
  func `a byte that changed in a file is found, or changed nothing`(_ file: String) throws {
    let path = URL(filePath: folder.store + "/" + file)
    let original = try Data(contentsOf: path)
    // Most of a small database is nothing: three out of four places are in what is written.
    let written = original.indices.filter { original[$0] != 0 }
    var counts = (found: 0, same: 0)
    for seed in Rounds("bytes of \(file)", most: 400, seconds: 12) {
      var dice = Dice(seed: seed)
      var bytes = original
      let anywhere = dice.number(0...bytes.count - 1)
      let place = dice.chance(75) ? dice.pick(written) ?? anywhere : anywhere
      bytes[place] ^= UInt8(dice.number(1...255))
      try bytes.write(to: path)
      switch try outcome(unlocking: true) {
      case .found: counts.found += 1
      case .sameAsBefore: counts.same += 1
      case .survived: Issue.record("seed \(seed): byte \(place) of \(file) survives")
      }
      for end in ["-wal", "-shm", "-journal"] {
        // Absent when the last connection closed.
        try? FileManager.default.removeItem(atPath: path.path + end)
      }
    }
    try original.write(to: path)
    print("bytes of \(file): \(counts.found) found, \(counts.same) changed nothing")
    #expect(counts.found > 50)
  }
}
