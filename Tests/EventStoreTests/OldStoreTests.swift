import EventStore
import Foundation
import Testing

/// A store that an earlier version of this program wrote: `Oud/formaat-0`, never to be made again.
@Suite struct OldStoreTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let old = try #require(Bundle.module.resourcePath) + "/Oud/formaat-0"
    // A copy, as opening a store makes files beside it.
    try FileManager.default.copyItem(atPath: old, toPath: folder.store)
  }

  /// What was appended at the time, in two actions; between them the casus `weg` was wiped.
  static let events = [
    NewEvent(
      id: "een", stream: "team/T", header: Array("kop één".utf8), content: Array("{}".utf8)),
    NewEvent(id: "leeg", stream: "team/T", header: [], content: []),
    NewEvent(id: "bytes", stream: "casus/C1", header: [0, 255, 10], content: [UInt8](0...255)),
    NewEvent(id: "stomp", stream: "casus/C1", header: [1], content: nil),
    NewEvent(id: "weg-1", stream: "casus/weg", header: [2], content: Array("gewist".utf8)),
    NewEvent(
      id: "weg-2", stream: "tafel/A", header: [3], content: Array("ook".utf8), owner: "casus/weg"),
    NewEvent(
      id: "lang", stream: "tafel/A", header: [4], content: [UInt8](repeating: 7, count: 9_000),
      owner: "casus/C1"),
    NewEvent(id: "na-1", stream: "casus/weg", header: [5], content: Array("gebleven".utf8)),
    NewEvent(id: "e\u{301}\u{e9}", stream: "tafel/A", header: [6], content: Array("é".utf8)),
  ]
  static let wiped: Set<String> = ["weg-1", "weg-2"]

  @Test func `an old store reads back byte for byte`() throws {
    let store = try SQLiteEventStore.open(at: folder.store)
    var versions: [String: Int] = [:]
    let expected = Self.events.enumerated().map { index, event in
      versions[event.stream, default: 0] += 1
      return StoredEvent(
        position: Int64(index + 1), id: event.id, stream: event.stream,
        version: versions[event.stream] ?? 0, header: event.header,
        content: Self.wiped.contains(event.id) ? nil : event.content, owner: event.owner)
    }
    #expect(try store.events(after: 0, limit: .max) == expected)
    #expect(
      try store.verify(progress: { _ in true })
        == Verification(
          events: 9, wiped: 3, streams: 4, broken: nil))
    #expect(try hex(store.storeId) == "dcbdbc7808fca2eef1fafe83a1b57a8d")
    #expect(
      try hex(store.head.hash)
        == "bf6e31744ac9ea1bb0c444e9a367367d96454769d4625be33a1a6b319be4cd41")
  }

  @Test func `an old store takes new events, and knows the old ones`() throws {
    let store = try SQLiteEventStore.open(at: folder.store)
    #expect(try store.append([Self.events[0]], expecting: []) == [1])
    #expect(try store.append([event("nieuw", in: "casus/C1")], expecting: []) == [10])
    try store.transaction { action in _ = try action.wipe(owner: "casus/C1") }
    store.close()
    let again = try SQLiteEventStore.open(at: folder.store)
    #expect(
      try again.verify(progress: { _ in true })
        == Verification(
          events: 10, wiped: 6, streams: 4, broken: nil))
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
