import Foundation
import Testing

@testable import EventStore

/// Backups: whole, of one moment, events and keys apart, or not there.
@Suite struct BackupTests {
  private let folder: TemporaryFolder
  private var backups: String { folder.path + "/kopieen" }
  private static let now: Int64 = 1_790_000_000

  init() throws { folder = try TemporaryFolder() }

  private func make(_ count: Int = 20) throws -> SQLiteEventStore {
    let store = try SQLiteEventStore.create(at: folder.store)
    _ = try store.append(
      (1...count).map { event("\($0)", in: "s\($0 % 3)", String(repeating: "x", count: 900)) },
      expecting: [])
    return store
  }

  private func names(_ path: String) -> [String] { Disk.names(in: path).sorted() }

  private func drill(_ path: String) throws -> Restored {
    try SQLiteEventStore.drill(
      RestoreSource(path, keys: nil), in: folder.path, prepare: { _ in }, use: { _ in })
  }

  @Test func `events and keys lie apart, each with a manifest, for their owner alone`() throws {
    let before = umask(0)
    defer { umask(before) }
    let store = try make()
    let backup = try store.backup(to: backups + "/", at: Self.now)
    let id = try store.storeId.prefix(4).hexadecimal
    #expect(names(backups) == ["20260921T141320Z-\(id)"])
    #expect(backup.path == backups + "/20260921T141320Z-\(id)")
    #expect(names(backup.path) == ["gebeurtenissen", "sleutels"])
    #expect(names(backup.path + "/gebeurtenissen") == ["events.sqlite", "manifest"])
    #expect(names(backup.path + "/sleutels") == ["keys.sqlite", "manifest"])
    #expect(Disk.rights(backup.path) == 0o700)
    for part in ["gebeurtenissen", "sleutels"] {
      #expect(Disk.rights("\(backup.path)/\(part)") == 0o700)
      for name in names("\(backup.path)/\(part)") {
        #expect(Disk.rights("\(backup.path)/\(part)/\(name)") == 0o600, "\(name)")
      }
    }
    #expect(try backup.manifest.head == store.head)
    #expect(backup.verification.events == 20 && backup.sealsChecked)
    #expect(
      try BackupPart(.events, at: backup.path + "/gebeurtenissen").manifest == backup.manifest)
    #expect(try drill(backups).verification == backup.verification)
    #expect(try store.health().lastBackup == BackupMark(moment: Self.now, events: 20))
  }

  @Test func `the texts beside the store come along, up to their last whole line`() throws {
    let store = try make()
    try store.checkpoint(audit: .empty, time: "2026-09-21T14:13:20Z")
    try Data("1 abc\n2 de".utf8).write(to: URL(filePath: folder.store + "/audit.log"))
    let backup = try store.backup(to: backups, at: Self.now)
    let part = backup.path + "/gebeurtenissen"
    #expect(names(part) == ["audit.log", "checkpoints", "events.sqlite", "manifest"])
    #expect(try Disk.read(part + "/audit.log", atMost: 99) == Array("1 abc\n".utf8))
    #expect(
      try Disk.read(part + "/checkpoints", atMost: 9_999)
        == Disk.read(folder.store + "/checkpoints", atMost: 9_999))
  }

  @Test func `while another program keeps writing a backup is whole and of one moment`() throws {
    let store = try make()
    let child = try Child("silent", folder.store)
    #expect(child.line() == "A")
    for round in 0..<4 {
      let least = try store.head.position
      let backup = try store.backup(to: backups, at: Self.now + Int64(round))
      #expect(backup.manifest.head.position >= least)
      // Two at a time, twenty of before.
      #expect(backup.manifest.head.position % 2 == 0)
      #expect(try drill(backup.path).verification == backup.verification)
      #expect(try store.head.position > least, "it went on writing")
    }
    child.kill()
    #expect(names(backups).count == 4)
    #expect(try store.verify(progress: { _ in true }).broken == nil)
  }

  @Test func `whoever stops it, wherever, finds nothing left`() throws {
    let store = try make(400)
    var steps = 0
    _ = try store.backup(to: backups, at: Self.now) { _ in
      steps += 1
      return true
    }
    #expect(steps >= 4)
    for stop in 1...steps {
      var seen = 0
      #expect(throws: StoreError.interrupted) {
        _ = try store.backup(to: backups, at: Self.now + 1) { _ in
          seen += 1
          return seen < stop
        }
      }
      #expect(names(backups).count == 1, "stopped at step \(stop)")
    }
    _ = try store.append([event("daarna")], expecting: [])
  }

  @Test func `killed in the middle nothing has the final name, and the next one clears away`()
    throws
  {
    let store = try make(400)
    var leftBehind = 0
    for kill in 1...6 {
      let place = backups + "\(kill)"
      let child = try Child("backup", folder.store, place)
      var left = kill
      while left > 0, let line = child.line() { left -= line == "P" ? 1 : 0 }
      child.kill()
      for name in names(place) where Backup.isName(name) { _ = try drill(place + "/" + name) }
      leftBehind += names(place).count { !Backup.isName($0) }
      _ = try store.backup(to: place, at: Self.now + 1)
      #expect(names(place).allSatisfy(Backup.isName))
    }
    #expect(leftBehind > 0)
    #expect(try store.verify(progress: { _ in true }).broken == nil)
  }

  @Test func `on a full disk and in a place that is no folder nothing is left`() throws {
    let store = try make(400)
    let child = try Child("backup", folder.store, backups, "100000")
    var last = ""
    while let line = child.line() { last = line }
    child.wait()
    #expect(last.hasPrefix("E "), "\(last)")
    #expect(names(backups).isEmpty)
    let file = folder.path + "/bestand"
    try Data().write(to: URL(filePath: file))
    #expect(throws: StoreError.self) { try store.backup(to: file, at: Self.now) }
    #expect(throws: StoreError.self) { try store.backup(to: file + "/diep", at: Self.now) }
    #expect(Disk.size(file) == 0)
  }

  @Test func `one that is there is never overwritten`() throws {
    let store = try make()
    let first = try store.backup(to: backups, at: Self.now)
    _ = try store.append([event("meer")], expecting: [])
    #expect(throws: StoreError.backup(.exists(path: first.path))) {
      try store.backup(to: backups, at: Self.now)
    }
    #expect(try drill(first.path).verification.events == 20)
  }

  @Test func `a store that is not whole gives no backup`() throws {
    let store = try make()
    let problem = Stranger(folder.store).runWithoutTriggers(
      "UPDATE events SET header = x'00' WHERE position = 7")
    #expect(problem == nil)
    #expect(throws: StoreError.broken(position: 7, reason: .linkChanged)) {
      try store.backup(to: backups, at: Self.now)
    }
    #expect(names(backups).isEmpty)
  }

  @Test func `a locked store can be backed up; unlocked the seals are looked at as well`() throws {
    let phrase = try Passphrase(Array("een lange wachtwoordzin".utf8), isNew: true)
    let made = try SQLiteEventStore.createSealed(
      at: folder.store, seat: Seat(name: "m", role: "voorzitter"), passphrase: phrase,
      log2Rounds: 10
    ).store
    _ = try made.append([event("1", in: "casus/A")], expecting: [])
    made.close()
    let store = try SQLiteEventStore.open(at: folder.store)
    #expect(try store.backup(to: backups, at: Self.now).sealsChecked == false)
    try store.unlock(phrase)
    #expect(try store.backup(to: backups, at: Self.now + 1).sealsChecked)
    Stranger(keys: folder.store).run("UPDATE keys SET wrapped = zeroblob(60)")
    #expect(throws: StoreError.self) { try store.backup(to: backups, at: Self.now + 2) }
    #expect(names(backups).count == 2)
  }

  @Test func `a key that is destroyed meanwhile does not come back as live`() throws {
    let phrase = try Passphrase(Array("een lange wachtwoordzin".utf8), isNew: true)
    let store = try SQLiteEventStore.createSealed(
      at: folder.store, seat: Seat(name: "m", role: "voorzitter"), passphrase: phrase,
      log2Rounds: 10
    ).store
    _ = try store.append(
      [event("1", in: "casus/A"), event("2", in: "casus/B")], expecting: [])
    let other = try SQLiteEventStore.open(at: folder.store)
    try other.unlock(phrase)
    var step = 0
    let backup = try store.backup(to: backups, at: Self.now) { _ in
      step += 1
      // The first step is the keys, under the lock; the second the events.
      if step == 2 {
        #expect(throws: Never.self) {
          try other.transaction { action in
            _ = try action.wipe(owner: "casus/A")
            _ = try action.append(event("gewist", in: "casus/A", owner: NewEvent.store))
          }
        }
      }
      return true
    }
    #expect(backup.manifest.head.position == 3)
    let kept = Stranger(keys: backup.path + "/sleutels")
    #expect(kept.texts("SELECT count(*) FROM keys WHERE wrapped IS NULL") == ["1"])
  }
}
