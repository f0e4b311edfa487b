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

  /// nil when it does not open or is broken.
  private func contents(of bytes: [UInt8]) throws -> [StoredEvent]? {
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: database))
    do throws(StoreError) {
      let store = try SQLiteEventStore.open(at: folder)
      guard try store.verify(progress: { _ in true }).broken == nil else { return nil }
      return try store.events(after: 0, limit: .max)
    } catch {
      return nil
    }
  }
}
