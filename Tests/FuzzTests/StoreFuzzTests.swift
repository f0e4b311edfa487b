import Chance
import EventStore
import Foundation
import Testing

/// Whatever happened to the bytes of a database: it does not open, or `verify` says that it is
/// broken, or everything in it is as it was.
@Suite struct StoreFuzzTests {
  private let folder = NSTemporaryDirectory() + "fuzz-" + UUID().uuidString
  private var database: String { folder + "/events.sqlite" }

  @Test func `a damaged store is found out or holds what it held`() throws {
    let original = try Corpus.file("Tests/EventStoreTests/Oud/formaat-0/events.sqlite")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let expected = try #require(try contents(of: original))
    var whole = 0
    let mutator = Mutator(
      corpus: [original], words: ["\0", "\u{1}", "SQLite format 3\0", "casus/"])
    try fuzz("store", mutator, most: 1_000) { bytes in
      guard let found = try contents(of: bytes) else { return }
      whole += 1
      try #require(found == expected)
    }
    print("fuzz store: \(whole) were whole")
  }

  @Test func `a damaged log is found out or gives what it held, up to some commit`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let empty = try Corpus.file("Tests/EventStoreTests/Oud/formaat-0/events.sqlite")
    let before = try #require(try contents(of: empty))
    let log = try log(of: 8)
    let expected = try #require(try contents(of: empty, log: log))
    #expect(expected.count == before.count + 8)
    try fuzz("log", Mutator(corpus: [log], words: ["\0", "7\u{7f}\u{6}"]), most: 500) { bytes in
      guard let found = try contents(of: empty, log: bytes) else { return }
      try #require(found.count >= before.count && expected.starts(with: found))
    }
  }

  /// The log of as many commits on the old store, before it is moved into the database.
  private func log(of commits: Int) throws -> [UInt8] {
    let store = try SQLiteEventStore.open(at: folder)
    for number in 1...commits {
      let event = NewEvent(id: "\(number)", stream: "log", header: [1], content: [UInt8](0...99))
      _ = try store.append([event], expecting: [])
    }
    // The file itself goes when the store is closed.
    try FileManager.default.copyItem(atPath: database + "-wal", toPath: folder + "/log")
    return Array(try Data(contentsOf: URL(filePath: folder + "/log")))
  }

  /// nil when it does not open or is broken.
  private func contents(of bytes: [UInt8], log: [UInt8]? = nil) throws -> [StoredEvent]? {
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: database))
    if let log { try Data(log).write(to: URL(filePath: database + "-wal")) }
    do throws(StoreError) {
      let store = try SQLiteEventStore.open(at: folder)
      guard try store.verify(progress: { _ in true }).broken == nil else { return nil }
      return try store.events(after: 0, limit: .max)
    } catch {
      return nil
    }
  }
}
