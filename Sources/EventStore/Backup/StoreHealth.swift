import GRDBSQLite
import Glibc

/// What the store and its surroundings look like, as facts; what to think of them is decided
/// elsewhere.
public struct StoreHealth: Sendable, Equatable {
  public var format: Int64
  public var isSealed: Bool
  public var seats: Int
  public var events: Int
  /// `PRAGMA` name to the value in force on a connection of ours.
  public var settings: [String: String]
  /// The same of the database of keys.
  public var keySettings: [String: String]
  /// Permission bits of the folder (under ".") and of every file in it.
  public var rights: [String: UInt32]
  /// Drafts beside the store that a crash left behind.
  public var leftovers: [String]
  /// Bytes in the write-ahead log.
  public var logSize: Int64
  public var lastBackup: BackupMark?

  public init(
    format: Int64, isSealed: Bool, seats: Int, events: Int, settings: [String: String],
    keySettings: [String: String], rights: [String: UInt32], leftovers: [String], logSize: Int64,
    lastBackup: BackupMark?
  ) {
    self.format = format
    self.isSealed = isSealed
    self.seats = seats
    self.events = events
    self.settings = settings
    self.keySettings = keySettings
    self.rights = rights
    self.leftovers = leftovers
    self.logSize = logSize
    self.lastBackup = lastBackup
  }

  /// The version of the SQLite library in use, such as `3.40.1`.
  public static var sqliteVersion: String { String(cString: sqlite3_libversion()) }
  /// The same as one number: 3040001.
  public static var sqliteNumber: Int32 { sqlite3_libversion_number() }
}

extension SQLiteEventStore {
  private static let asked = [
    "synchronous", "journal_mode", "wal_autocheckpoint", "secure_delete", "temp_store",
    "mmap_size", "recursive_triggers", "trusted_schema",
  ]

  /// Looks at settings, rights and what lies around.
  public func health() throws(StoreError) -> StoreHealth {
    guard let folder else { throw .io(reason: "a store in memory has no folder") }
    var rights = [".": Disk.rights(folder.path)]
    for name in Disk.names(in: folder.path) { rights[name] = Disk.rights(folder.path + "/" + name) }
    let place = folder.path.split(separator: "/").last.map(String.init) ?? folder.path
    return StoreHealth(
      format: isSealed ? Schema.sealedFormat : Schema.unsealedFormat, isSealed: isSealed,
      seats: folder.hasKeys ? try seats().count : 0, events: try count,
      settings: try connection.settings(Self.asked), keySettings: try keySettings(folder),
      rights: rights,
      leftovers: DraftFolder.leftovers(in: Disk.parent(of: folder.path)) { $0 == place },
      logSize: Disk.size(folder.database + "-wal"), lastBackup: try BackupMark.read(folder))
  }

  private func keySettings(_ folder: StoreFolder) throws(StoreError) -> [String: String] {
    guard folder.hasKeys else { return [:] }
    let keys = try KeyDatabase(folder)
    defer { keys.close() }
    return try keys.connection.settings(["synchronous", "journal_mode", "secure_delete"])
  }
}

extension Connection {
  fileprivate func settings(_ names: [String]) throws(StoreError) -> [String: String] {
    try access { () throws(StoreError) in
      var found: [String: String] = [:]
      for name in names {
        found[name] = try query("PRAGMA \(name)") { (row) throws(StoreError) in
          try row.next() ? row.text(0) : nil
        }
      }
      return found
    }
  }
}

/// When the last backup of a store was made, remembered in its own folder: several people share a
/// store, and whoever asks should hear of a backup that another made. It is no proof of anything.
public struct BackupMark: Sendable, Equatable {
  /// Seconds since 1970.
  public var moment: Int64
  /// Events in it.
  public var events: Int64

  public init(moment: Int64, events: Int64) {
    self.moment = moment
    self.events = events
  }

  static let name = "last-backup"

  static func read(_ folder: StoreFolder) throws(StoreError) -> BackupMark? {
    guard let bytes = try Disk.read(folder.path + "/" + name, atMost: 256) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let moment = UTC(String(words[0])), let events = Int64(words[1]) else {
      return nil
    }
    return BackupMark(moment: moment.seconds, events: events)
  }

  /// Puts it in the place of the one before.
  func write(_ folder: StoreFolder) throws(StoreError) {
    let place = folder.path + "/" + Self.name
    let draft = "\(place).\(randomBytes(4).hexadecimal)"
    try Disk.write(Array("\(UTC(moment).text) \(events)\n".utf8), to: draft)
    guard rename(draft, place) == 0 else {
      let reason = systemReason()
      unlink(draft)
      throw .backup(.cannotWrite(path: place, reason: reason))
    }
  }
}
