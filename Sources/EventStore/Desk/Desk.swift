import Crypto
import GRDBSQLite

/// Something that lies on the desk and is in no dossier yet.
public struct DeskNote: Equatable, Sendable {
  /// The stream that it is about: when that is destroyed, so is this. Empty for none.
  public var owner: String
  /// With the owner, what it is known by.
  public var name: String
  public var bytes: [UInt8]

  public init(owner: String, name: String, bytes: [UInt8]) {
    self.owner = owner
    self.name = name
    self.bytes = bytes
  }
}

/// What became of a note that was to be kept or taken away.
public enum DeskOutcome: Equatable, Sendable {
  case done
  /// Another program kept this there since; it lies there still, and nothing was changed.
  case changed(DeskNote)
}

/// The desk of a store: what was typed and is not recorded, in a file of its own beside the events.
///
/// A rollback journal and no log, so that what was taken away lingers in no second file. In a
/// sealed store names are looked up by a keyed hash, and a note is sealed with the key of the desk
/// and bound to its place: what is moved or exchanged does not open. It has no part in the proof of
/// the store: a note is nobody's record.
final class Desk {
  private let connection: Connection
  private let ring: Keyring?
  private let storeId: [UInt8]

  private static let applicationId: Int64 = 0x4578_7044
  private static let format: Int64 = 1

  /// - Parameters:
  ///   - file: nil for one in memory.
  ///   - ring: the keys of a sealed store; nil leaves everything in the clear.
  init(file: String?, of path: String, ring: Keyring?, storeId: [UInt8]) throws(StoreError) {
    connection = try Connection(file: file, of: path)
    self.ring = ring
    self.storeId = storeId
    try connection.access { () throws(StoreError) in
      for setting in [
        "journal_mode=DELETE", "synchronous=FULL", "temp_store=MEMORY", "secure_delete=ON",
        "trusted_schema=OFF", "mmap_size=0",
      ] { _ = try connection.run("PRAGMA \(setting)") }
      guard try connection.integer("PRAGMA application_id") == 0 else { return try checkFormat() }
      try change { () throws(StoreError) in
        try connection.execute(
          """
          CREATE TABLE notes(place TEXT PRIMARY KEY NOT NULL, owner TEXT NOT NULL, \
          note BLOB NOT NULL) STRICT, WITHOUT ROWID
          """)
        try connection.execute("CREATE INDEX notes_owner ON notes(owner)")
        try connection.execute("PRAGMA application_id=\(Self.applicationId)")
        try connection.execute("PRAGMA user_version=\(Self.format)")
      }
    }
  }

  func close() { connection.close() }

  private func checkFormat() throws(StoreError) {
    guard try connection.integer("PRAGMA application_id") == Self.applicationId else {
      throw .notAStore(path: "desk")
    }
    let format = try connection.integer("PRAGMA user_version") ?? 0
    guard format == Self.format else { throw .newerFormat(found: Int(format)) }
  }

  /// Keeps a note in the place of an earlier one with the same owner and name.
  /// - Parameter isOther: whether what lies there must stay. What was taken away meanwhile does not
  ///   hinder: a text that is still typed in is not lost.
  func put(
    _ note: DeskNote, unless isOther: (DeskNote) -> Bool
  ) throws(StoreError) -> DeskOutcome {
    if let other = try self.note(note.owner, note.name), isOther(other) { return .changed(other) }
    let (place, owner) = (stored(place: note), stored(owner: note.owner))
    let bytes = try sealed(note, place, owner)
    try write(
      "INSERT INTO notes VALUES (?1, ?2, ?3) ON CONFLICT(place) DO UPDATE SET note = ?3"
    ) {
      $0.bind(1, place)
      $0.bind(2, owner)
      $0.bind(3, bytes)
    }
    return .done
  }

  func remove(
    owner: String, name: String, seen: [UInt8]?
  ) throws(StoreError) -> DeskOutcome {
    if let other = try note(owner, name), other.bytes != seen { return .changed(other) }
    let place = stored(place: DeskNote(owner: owner, name: name, bytes: []))
    try write("DELETE FROM notes WHERE place = ?1") { $0.bind(1, place) }
    return .done
  }

  private func note(_ owner: String, _ name: String) throws(StoreError) -> DeskNote? {
    let place = stored(place: DeskNote(owner: owner, name: name, bytes: []))
    return try connection.access { () throws(StoreError) in
      try connection.query("SELECT place, owner, note FROM notes WHERE place = ?1") {
        (row) throws(StoreError) in
        row.bind(1, place)
        guard try row.next() else { return nil }
        return opened(row.text(0), row.text(1), Array(row.bytes(2)))
      }
    }
  }

  /// Takes away everything about an owner, by the name under which it is stored.
  func purge(storedOwner owner: String) throws(StoreError) {
    try write("DELETE FROM notes WHERE owner = ?1") { $0.bind(1, owner) }
  }

  /// Everything that opens; a note that was tampered with, or is of another store, is not shown.
  func all() throws(StoreError) -> [DeskNote] {
    try connection.access { () throws(StoreError) in
      try connection.query("SELECT place, owner, note FROM notes ORDER BY place") {
        (row) throws(StoreError) in
        var notes: [DeskNote] = []
        while try row.next() {
          if let note = opened(row.text(0), row.text(1), Array(row.bytes(2))) { notes.append(note) }
        }
        return notes
      }
    }
  }

  /// The owners of notes, by the names under which they are stored.
  func storedOwners() throws(StoreError) -> [String] {
    try connection.access { () throws(StoreError) in
      try connection.query("SELECT DISTINCT owner FROM notes WHERE owner <> ''") {
        (row) throws(StoreError) in
        var owners: [String] = []
        while try row.next() { owners.append(row.text(0)) }
        return owners
      }
    }
  }
}

extension Desk {
  private func stored(owner: String) -> String {
    owner.isEmpty ? "" : ring?.storedName(of: owner) ?? owner
  }

  private func stored(place note: DeskNote) -> String {
    let place = "desk \(note.owner)\n\(note.name)"
    return ring?.storedName(of: place) ?? place
  }

  private func sealed(
    _ note: DeskNote, _ place: String, _ owner: String
  ) throws(StoreError) -> [UInt8] {
    var packed = Binding("")
    packed.add(note.owner)
    packed.add(note.name)
    packed.add(note.bytes)
    guard let ring else { return packed.bytes }
    return try Box.seal(packed.bytes, with: ring.desk, binding: binding(place, owner))
  }

  private func opened(_ place: String, _ owner: String, _ bytes: [UInt8]) -> DeskNote? {
    let plain: [UInt8]? =
      if let ring {
        Box.open(bytes, with: ring.desk, binding: binding(place, owner))
      } else { bytes }
    guard let plain, let parts = Binding.parts(of: plain), parts.count == 3 else { return nil }
    return DeskNote(
      owner: String(decoding: parts[0], as: UTF8.self),
      name: String(decoding: parts[1], as: UTF8.self), bytes: Array(parts[2]))
  }

  private func binding(_ place: String, _ owner: String) -> [UInt8] {
    var binding = Binding("desk note")
    binding.add(storeId)
    binding.add(place)
    binding.add(owner)
    return binding.bytes
  }

  /// One durable change, or none.
  private func change(_ body: () throws(StoreError) -> Void) throws(StoreError) {
    try connection.execute("BEGIN IMMEDIATE")
    do throws(StoreError) {
      try body()
      let code = try connection.run("COMMIT")
      guard code == SQLITE_DONE else { throw .notStored(reason: sqliteReason(code)) }
    } catch {
      try connection.rollBack()
      throw error
    }
  }

  private func write(_ sql: String, _ bind: (Statement) -> Void) throws(StoreError) {
    try connection.access { () throws(StoreError) in
      try change { () throws(StoreError) in
        try connection.query(sql) { (statement) throws(StoreError) in
          bind(statement)
          let code = statement.step()
          guard code == SQLITE_DONE else { throw .notStored(reason: sqliteReason(code)) }
        }
      }
    }
  }
}
