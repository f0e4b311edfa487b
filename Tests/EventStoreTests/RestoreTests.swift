import Chance
import Foundation
import Testing

@testable import EventStore

/// Putting a backup back: the same store, without what was destroyed since, or nothing.
@Suite struct RestoreTests {
  private let folder: TemporaryFolder
  private let phrase: Passphrase
  private var backups: String { folder.path + "/kopieen" }
  private var place: String { folder.path + "/terug" }
  private static let now: Int64 = 1_790_000_000

  init() throws {
    folder = try TemporaryFolder()
    phrase = try Passphrase(Array("een lange wachtwoordzin".utf8), isNew: true)
  }

  private func make(sealed: Bool) throws -> SQLiteEventStore {
    let store =
      sealed
      ? try SQLiteEventStore.createSealed(
        at: folder.store, seat: Seat(name: "m", role: "voorzitter"), passphrase: phrase,
        log2Rounds: 10
      ).store : try SQLiteEventStore.create(at: folder.store)
    _ = try store.append(
      [
        event("1", in: "casus/A", "het verhaal van A"),
        event("2", in: "tafel/T", "A aan tafel", owner: "casus/A"),
        event("3", in: "casus/B", "het verhaal van B"),
      ], expecting: [])
    return store
  }

  private func erase(_ owner: String, in store: SQLiteEventStore) throws {
    try store.transaction { action in
      _ = try action.wipe(owner: owner)
      _ = try action.append(event("gewist \(owner)", in: owner, owner: NewEvent.store))
    }
  }

  private func unlock(_ store: SQLiteEventStore) throws {
    if store.isSealed { try store.unlock(phrase) }
  }

  private func restore(
    _ path: String? = nil, keys: String? = nil, ledger: String? = nil
  ) throws -> Restored {
    try SQLiteEventStore.restore(
      RestoreSource(path ?? backups, keys: keys), to: place, ledger: ledger,
      prepare: { store, _ in try unlock(store) })
  }

  private func drill(_ path: String) throws -> [StoredEvent] {
    var events: [StoredEvent] = []
    _ = try SQLiteEventStore.drill(
      RestoreSource(path, keys: nil), in: folder.path, prepare: { try unlock($0) },
      use: { events = try $0.events(after: 0, limit: .max) })
    return events
  }

  private func opened(_ path: String) throws -> SQLiteEventStore {
    let store = try SQLiteEventStore.open(at: path)
    try unlock(store)
    return store
  }

  @Test(arguments: [true, false])
  func `what comes back is the same store, and goes on`(_ sealed: Bool) throws {
    let store = try make(sealed: sealed)
    try store.checkpoint(audit: .empty, time: "2026-09-21T14:13:20Z")
    let backup = try store.backup(to: backups, at: Self.now)
    let restored = try restore()
    #expect(restored.verification == backup.verification && restored.sealsChecked)
    let again = try opened(place)
    #expect(try again.head == store.head)
    #expect(try again.storeId == store.storeId)
    #expect(
      try again.events(after: 0, limit: 9) == store.events(after: 0, limit: 9))
    #expect(try again.checkpoints() == store.checkpoints())
    #expect(try again.append([event("4", in: "casus/A")], expecting: []) == [4])
    #expect(try again.verify(progress: { _ in true }).broken == nil)
    let health = try again.health()
    #expect(health.settings["journal_mode"] == "wal")
    #expect(health.rights.allSatisfy { $0.value == ($0.key == "." ? 0o700 : 0o600) })
    #expect(health.leftovers.isEmpty)
  }

  @Test func `it goes where nothing is, and leaves alone what is there`() throws {
    let store = try make(sealed: false)
    _ = try store.backup(to: backups, at: Self.now)
    try Disk.makeFolders(place)
    _ = try restore()
    let files = Disk.names(in: place).sorted()
    #expect(throws: StoreError.alreadyExists(path: place)) { try restore() }
    #expect(Disk.names(in: place).sorted() == files)
    #expect(Disk.names(in: folder.path).sorted() == ["kopieen", "opslag", "terug"])
  }

  @Test func `what prepares it may refuse, with its own error, and nothing is left`() throws {
    struct Refused: Error {}
    _ = try make(sealed: false).backup(to: backups, at: Self.now)
    #expect(throws: Refused.self) {
      try SQLiteEventStore.restore(
        RestoreSource(backups, keys: nil), to: place, ledger: nil,
        prepare: { _, _ in throw Refused() })
    }
    #expect(Disk.names(in: folder.path).sorted() == ["kopieen", "opslag"])
  }

  @Test(arguments: [true, false])
  func `what was destroyed since is destroyed again by the newest ledger`(_ sealed: Bool) throws {
    let store = try make(sealed: sealed)
    try erase("casus/B", in: store)
    let backup = try store.backup(to: backups, at: Self.now)
    let old = folder.path + "/oud"
    try FileManager.default.copyItem(atPath: folder.store + "/ledger", toPath: old)
    try erase("casus/A", in: store)
    let newest = folder.path + "/register"
    try FileManager.default.copyItem(atPath: folder.store + "/ledger", toPath: newest)
    #expect(throws: StoreError.backup(.ledgerNeeded)) {
      try restore(ledger: backup.path + "/gebeurtenissen/ledger")
    }
    #expect(throws: StoreError.backup(.ledgerNeeded)) { try restore(ledger: "/nergens") }
    try Data().write(to: URL(filePath: folder.path + "/leeg"))
    #expect(throws: StoreError.backup(.ledgerOlder)) {
      try restore(ledger: folder.path + "/leeg")
    }
    #expect(try restore(ledger: newest).destroyed == 1)
    let again = try opened(place)
    let events = try again.events(after: 0, limit: 9)
    #expect(events.filter { $0.owner != "" }.allSatisfy { $0.content == nil })
    #expect(try again.ledger().entries.count == 2)
    again.close()
    for name in Disk.names(in: place) {
      let bytes = try Data(contentsOf: URL(filePath: place + "/" + name))
      #expect(bytes.range(of: Data("het verhaal van A".utf8)) == nil, "\(name)")
    }
    try FileManager.default.removeItem(atPath: place)
    #expect(try restore(ledger: old).destroyed == 0, "no older than the backup")
  }

  @Test func `a locked restore cannot destroy, and does not happen`() throws {
    let store = try make(sealed: true)
    _ = try store.backup(to: backups, at: Self.now)
    try erase("casus/A", in: store)
    #expect(throws: StoreError.locked) {
      try SQLiteEventStore.restore(
        RestoreSource(backups, keys: nil), to: place, ledger: folder.store + "/ledger",
        prepare: { _, _ in })
    }
    #expect(!Disk.exists(place))
  }

  @Test(arguments: [true, false])
  func `old events with new keys read, but for what was destroyed`(_ withLedger: Bool) throws {
    let store = try make(sealed: true)
    let old = try store.backup(to: backups + "/oud", at: Self.now)
    try erase("casus/A", in: store)
    _ = try store.append([event("5", in: "casus/C")], expecting: [])
    let new = try store.backup(to: backups + "/nieuw", at: Self.now + 60)
    let ledger = folder.path + "/register"
    try FileManager.default.copyItem(atPath: folder.store + "/ledger", toPath: ledger)
    _ = try restore(old.path, keys: new.path, ledger: withLedger ? ledger : nil)
    let again = try opened(place)
    let contents = try again.events(after: 0, limit: 3).map { $0.content == nil }
    #expect(contents == [true, true, false])
    #expect(try again.verify(progress: { _ in true }).broken == nil)
    #expect(throws: StoreError.backup(.keysOlder)) {
      try RestoreSource(new.path, keys: old.path)
    }
  }

  @Test func `the newest of a folder is meant, of one store only`() throws {
    let store = try make(sealed: false)
    _ = try store.backup(to: backups, at: Self.now)
    _ = try store.append([event("4")], expecting: [])
    let newest = try store.backup(to: backups, at: Self.now + 1)
    try Disk.makeFolders(backups + "/20990101T000000Z-00000000.new-1/gebeurtenissen")
    #expect(try RestoreSource(backups, keys: nil).manifest == newest.manifest)
    #expect(try drill(newest.path + "/gebeurtenissen").count == 4)
    #expect(throws: StoreError.backup(.noBackup(path: folder.path))) {
      try RestoreSource(folder.path, keys: nil)
    }
    let other = try SQLiteEventStore.create(at: folder.path + "/ander")
    let theirs = try other.backup(to: backups, at: Self.now)
    #expect(throws: StoreError.backup(.severalStores(path: backups))) {
      try RestoreSource(backups, keys: nil)
    }
    #expect(throws: StoreError.backup(.otherStore)) {
      try RestoreSource(newest.path, keys: theirs.path)
    }
  }

  @Test func `a file that is missing or longer is found, and a drill leaves nothing`() throws {
    let backup = try make(sealed: false).backup(to: backups, at: Self.now)
    let keys = backup.path + "/sleutels/keys.sqlite"
    let handle = try FileHandle(forWritingTo: URL(filePath: keys))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data([0]))
    try handle.close()
    #expect(throws: StoreError.backup(.fileChanged(name: "keys.sqlite"))) {
      try drill(backup.path)
    }
    unlink(keys)
    #expect(throws: StoreError.backup(.fileMissing(name: "keys.sqlite"))) {
      try drill(backup.path)
    }
    #expect(Disk.names(in: folder.path).sorted() == ["kopieen", "opslag"])
  }

  /// One bit at several hundred places over every file of a backup.
  @Test func `no bit of any file can be another without being found`() throws {
    let store = try make(sealed: true)
    try store.checkpoint(audit: .empty, time: "2026-09-21T14:13:20Z")
    try erase("casus/B", in: store)
    let backup = try store.backup(to: backups, at: Self.now)
    let seed = UInt64.random(in: 0 ... .max)
    print("backup mutations: seed \(seed)")
    var generator = Dice(seed: seed)
    var tried = 0
    for part in ["gebeurtenissen", "sleutels"] {
      for name in Disk.names(in: "\(backup.path)/\(part)") {
        let path = "\(backup.path)/\(part)/\(name)"
        let size = Int(Disk.size(path))
        for _ in 0..<min(size, 100) {
          let (place, bit) = (
            Int.random(in: 0..<size, using: &generator), Int.random(in: 0..<8, using: &generator)
          )
          try flip(path, place, bit)
          #expect(throws: (any Error).self, "survivor: \(name) \(place) \(bit)") {
            try drill(backup.path)
          }
          try flip(path, place, bit)
          tried += 1
        }
      }
    }
    #expect(tried >= 500)
    #expect(try drill(backup.path).count == 4)
  }

  /// The same with a manifest that fits: whoever made that had time to.
  @Test func `behind a manifest made anew the chain and SQLite find it, or nothing differs`() throws
  {
    let store = try make(sealed: false)
    _ = try store.append(
      (4...60).map { event("\($0)", String(repeating: "x", count: 900)) }, expecting: [])
    let backup = try store.backup(to: backups, at: Self.now)
    let part = StoreFolder(backup.path + "/gebeurtenissen")
    let size = Int(Disk.size(part.database))
    let seed = UInt64.random(in: 0 ... .max)
    print("forged manifests: seed \(seed)")
    var generator = Dice(seed: seed)
    let whole = try drill(backup.path)
    var found = 0
    for _ in 0..<250 {
      let (place, bit) = (
        Int.random(in: 0..<size, using: &generator), Int.random(in: 0..<8, using: &generator)
      )
      try flip(part.database, place, bit)
      try reseal(part, backup.manifest)
      do {
        #expect(try drill(backup.path) == whole, "survivor: \(place) \(bit)")
      } catch {
        found += 1
      }
      try flip(part.database, place, bit)
    }
    print("forged manifests: \(found) of 250 found, the others changed nothing")
    try reseal(part, backup.manifest)
    #expect(try drill(backup.path) == whole)
  }

  private func reseal(_ part: StoreFolder, _ manifest: BackupManifest) throws {
    unlink(part.path + "/manifest")
    var empty = manifest
    empty.files = []
    _ = try BackupPart.seal(part, empty, while: { _ in true })
  }

  private func flip(_ path: String, _ place: Int, _ bit: Int) throws {
    let handle = try FileHandle(forUpdating: URL(filePath: path))
    try handle.seek(toOffset: UInt64(place))
    let byte = try #require(try handle.read(upToCount: 1)?.first)
    try handle.seek(toOffset: UInt64(place))
    try handle.write(contentsOf: Data([byte ^ 1 << bit]))
    try handle.close()
  }
}
