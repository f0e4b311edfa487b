import Foundation
import Testing

@testable import EventStore

/// The folder, the file and its guards.
@Suite struct FolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `every commit is durable: synchronous is FULL, also after opening again`() throws {
    let made = try SQLiteEventStore.create(at: folder.store)
    #expect(try made.durability == 2)
    #expect(try SQLiteEventStore.open(at: folder.store).durability == 2)
  }

  @Test func `only the owner can enter, whatever the umask`() throws {
    let before = umask(0)
    defer { umask(before) }
    let store = try SQLiteEventStore.create(at: folder.store)
    _ = try store.append([event("1")], expecting: [])
    #expect(try rights(folder.store) == 0o700)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.store).sorted()
    #expect(
      files == [
        "events.lock", "events.sqlite", "events.sqlite-shm", "events.sqlite-wal", "keys.sqlite",
      ])
    for file in files { #expect(try rights(folder.store + "/" + file) == 0o600, "\(file)") }
  }

  @Test func `a store is made once, in nothing or in an empty folder`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.store, withIntermediateDirectories: true)
    let store = try SQLiteEventStore.create(at: folder.store + "/")
    _ = try store.append([event("1")], expecting: [])
    #expect(throws: StoreError.alreadyExists(path: folder.store)) {
      try SQLiteEventStore.create(at: folder.store)
    }
    let deep = folder.path + "/een/twee"
    #expect(try SQLiteEventStore.create(at: deep).count == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "een", "opslag",
      ])
  }

  @Test func `what is no store is not opened, and not touched`() throws {
    #expect(throws: StoreError.missing(path: folder.store)) {
      try SQLiteEventStore.open(at: folder.store)
    }
    #expect(throws: StoreError.notAStore(path: folder.path)) {
      try SQLiteEventStore.open(at: folder.path)
    }
    for content in ["", "dit is geen databank, maar een lange tekst " + String(describing: self)] {
      try Data(content.utf8).write(to: URL(filePath: folder.path + "/events.sqlite"))
      #expect(throws: StoreError.notAStore(path: folder.path)) {
        try SQLiteEventStore.open(at: folder.path)
      }
    }
  }

  @Test func `a store of a newer program is refused`() throws {
    _ = try SQLiteEventStore.create(at: folder.store)
    Stranger(folder.store).run("PRAGMA user_version = 7")
    #expect(throws: StoreError.newerFormat(found: 7)) {
      try SQLiteEventStore.open(at: folder.store)
    }
  }

  @Test func `a store opened to read reads and refuses to write`() throws {
    let writer = try SQLiteEventStore.create(at: folder.store)
    let reader = try SQLiteEventStore.open(at: folder.store, readOnly: true)
    _ = try writer.append([event("1")], expecting: [])
    #expect(try reader.count == 1)
    #expect(throws: StoreError.readOnly) { try reader.append([event("2")], expecting: []) }
    #expect(try reader.storeId == writer.storeId)
    #expect(try reader.storeId.count == 16)
  }

  @Test(arguments: Kind.allCases)
  func `a closed store says so`(_ kind: Kind) throws {
    let store = try kind.make(in: folder)
    store.close()
    store.close()
    #expect(throws: StoreError.readOnly) { try store.append([event("1")], expecting: []) }
    #expect(throws: StoreError.io(reason: "the store is closed")) { try store.count }
    #expect(throws: StoreError.io(reason: "the store is closed")) {
      try store.verify(progress: { _ in true })
    }
  }

  static let forbidden = [
    "DELETE FROM events", "UPDATE events SET header = x'00'", "UPDATE events SET content = NULL",
    "UPDATE events SET salt = NULL", "UPDATE events SET content = x'00'",
    "UPDATE events SET content = NULL, salt = NULL, owner = 'x'",
    "UPDATE events SET content = NULL, salt = NULL, position = 9",
    "DELETE FROM streams", "UPDATE streams SET name = 'x'", "DELETE FROM meta",
    "UPDATE meta SET value = x'00'",
    "PRAGMA recursive_triggers = ON; REPLACE INTO events SELECT * FROM events",
  ]

  @Test(arguments: forbidden)
  func `the tables refuse to be rewritten`(_ sql: String) throws {
    _ = try SQLiteEventStore.create(at: folder.store).append([event("1")], expecting: [])
    #expect(Stranger(folder.store).run(sql)?.contains("written once") == true)
  }

  @Test func `a store that lost its own record takes no events`() throws {
    _ = try SQLiteEventStore.create(at: folder.store)
    #expect(Stranger(folder.store).runWithoutTriggers("DELETE FROM meta") == nil)
    let store = try SQLiteEventStore.open(at: folder.store)
    #expect(throws: StoreError.broken(position: 0, reason: .storeRecordMissing)) {
      try store.append([event("1")], expecting: [])
    }
  }

  @Test func `a full disk stores nothing and breaks nothing`() throws {
    let store = try SQLiteEventStore.create(at: folder.store)
    _ = try store.append([event("1")], expecting: [])
    try store.connection.execute("PRAGMA max_page_count = 20")
    let large = event("groot", String(repeating: "x", count: 200_000))
    #expect {
      try store.append([event("2"), large], expecting: [])
    } throws: { error in
      guard case StoreError.notStored = error else { return false }
      return true
    }
    try store.connection.execute("PRAGMA max_page_count = 1000000")
    #expect(try store.append([event("2"), large], expecting: []) == [2, 3])
    #expect(try store.verify(progress: { _ in true }).broken == nil)
  }

  @Test func `the log is moved into the database before it grows without end`() throws {
    let store = try SQLiteEventStore.create(at: folder.store)
    let text = String(repeating: "x", count: 100_000)
    for number in 1...150 { _ = try store.append([event("\(number)", text)], expecting: []) }
    let log = try FileManager.default.attributesOfItem(atPath: folder.store + "/events.sqlite-wal")
    #expect((log[.size] as? Int).map { $0 < 6 << 20 } == true)
  }

  private func rights(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}

extension SQLiteEventStore {
  /// What SQLite itself says of `synchronous`; 2 is FULL.
  fileprivate var durability: Int64? {
    get throws { try connection.access { try connection.synchronous() } }
  }
}
