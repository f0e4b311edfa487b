import EventStore
import Foundation
import Testing

/// Destroying contents, and nothing else.
@Suite struct WipeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: Kind.allCases)
  func `a wipe takes the contents of an owner wherever they stand, and the chain holds`(
    _ kind: Kind
  ) throws {
    let store = try kind.make(in: folder)
    let events = [
      event("1"), event("2", in: "tafel", owner: "a"), event("3", in: "tafel"),
      event("4", in: "b"), event("5", owner: "b"), event("6", nil),
    ]
    _ = try store.append(events, expecting: [])
    let head = try store.head
    try store.transaction { action in
      #expect(try action.wipe(owner: "a") == 2)
      #expect(try action.wipe(owner: "niemand") == 0)
      _ = try action.append(event("gewist"))
    }
    let kept = try store.events(after: 0, limit: 10).filter { $0.content != nil }.map(\.id)
    #expect(kept == ["3", "4", "5", "gewist"])
    #expect(try store.events(after: 0, limit: 6).map(\.header) == events.map(\.header))
    #expect(try store.head != head)
    let verification = try store.verify(progress: { _ in true })
    #expect(verification == Verification(events: 7, wiped: 3, streams: 3, broken: nil))
  }

  @Test func `wiped bytes are in no file, though the store stays open`() throws {
    let store = try SQLiteEventStore.create(at: folder.store)
    let secret = "dit mag niemand meer lezen"
    _ = try store.append((1...40).map { event("\($0)", secret) }, expecting: [])
    #expect(try files(with: secret) != [])
    try store.transaction { action in _ = try action.wipe(owner: "a") }
    #expect(try files(with: secret) == [])
    #expect(try store.verify(progress: { _ in true }).wiped == 40)
  }

  /// The files are searched by another program: reading a database file here would drop its locks.
  private func files(with text: String) throws -> [String] {
    let search = Process()
    search.executableURL = URL(filePath: "/bin/grep")
    search.arguments = ["-rlaF", text, folder.store]
    let pipe = Pipe()
    search.standardOutput = pipe
    try search.run()
    let found = pipe.fileHandleForReading.readDataToEndOfFile()
    search.waitUntilExit()
    return String(decoding: found, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
