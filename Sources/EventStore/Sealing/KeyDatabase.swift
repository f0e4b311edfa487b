import Crypto
import GRDBSQLite

/// The database of keys, a file of its own beside the events: what is in it is worth as much as the
/// dossiers, is backed up apart, and is written before the events that need it.
///
/// It has a rollback journal and no log, so that a destroyed key lingers in no second file. Every
/// row of `keys` carries a proof of its own; all other rows together with the number of keys carry
/// the proof in `meta`. Both are made with a key that the store's secret gives.
final class KeyDatabase {
  let connection: Connection

  private static let applicationId: Int64 = 0x4578_704B
  private static let format: Int64 = 1

  static let statements = [
    "CREATE TABLE meta(key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE seats(seat_no INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, role TEXT NOT NULL, \
    is_recovery INTEGER NOT NULL, salt BLOB NOT NULL, log2_rounds INTEGER NOT NULL, \
    block_size INTEGER NOT NULL, parallelism INTEGER NOT NULL, wrapped BLOB NOT NULL) STRICT
    """,
    """
    CREATE TABLE secrets(name TEXT PRIMARY KEY NOT NULL, public BLOB NOT NULL, \
    wrapped BLOB NOT NULL) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE keys(key_no INTEGER PRIMARY KEY, owner TEXT NOT NULL UNIQUE, \
    fingerprint BLOB NOT NULL, wrapped BLOB, proof BLOB NOT NULL) STRICT
    """,
    """
    CREATE TABLE erasures(erasure_no INTEGER PRIMARY KEY, owner TEXT NOT NULL, \
    sealed BLOB NOT NULL) STRICT
    """,
  ]

  /// Opens the database, which must be there.
  init(_ folder: StoreFolder) throws(StoreError) {
    connection = try Connection(file: folder.keys, of: folder.path)
    try connection.access { () throws(StoreError) in
      for setting in [
        "synchronous=EXTRA", "temp_store=MEMORY", "secure_delete=ON", "trusted_schema=OFF",
        "mmap_size=0",
      ] { try connection.execute("PRAGMA \(setting)") }
    }
  }

  /// Makes the tables of an empty database.
  static func make(in folder: StoreFolder, storeId: [UInt8]) throws(StoreError) -> KeyDatabase {
    let database = try KeyDatabase(folder)
    try database.change { (c) throws(StoreError) in
      for statement in statements { try c.execute(statement) }
      try database.set("store", storeId)
      try c.execute("PRAGMA application_id=\(applicationId)")
      try c.execute("PRAGMA user_version=\(format)")
    }
    return database
  }

  func close() { connection.close() }

  /// Whose file this is and in which format.
  func checkFormat(path: String, storeId: [UInt8]) throws(StoreError) {
    try connection.access { () throws(StoreError) in
      guard try connection.integer("PRAGMA application_id") == Self.applicationId else {
        throw .broken(position: 0, reason: .keysChanged)
      }
      let format = try connection.integer("PRAGMA user_version") ?? 0
      guard format == Self.format else { throw .newerFormat(found: Int(format)) }
      guard try get("store") == storeId else { throw .broken(position: 0, reason: .keysOfOther) }
    }
  }

  /// Makes whatever is read here durable. When the end of a change could not be synced its program
  /// was told so, yet the change is there for who reads, until the power goes: a key of it must not
  /// be sealed with before it cannot be lost any more. Call it under the lock.
  func secure() throws(StoreError) {
    try change { (c) throws(StoreError) in try c.execute("PRAGMA user_version=\(Self.format)") }
  }

  /// Runs `body` as one durable change, or none.
  func change<R>(_ body: (Connection) throws(StoreError) -> R) throws(StoreError) -> R {
    try connection.access { () throws(StoreError) in
      try connection.execute("BEGIN IMMEDIATE")
      do throws(StoreError) {
        let result = try body(connection)
        try connection.execute("COMMIT")
        return result
      } catch {
        try connection.rollBack()
        throw error
      }
    }
  }

  func get(_ key: String) throws(StoreError) -> [UInt8]? {
    try connection.query("SELECT value FROM meta WHERE key = ?") { (row) throws(StoreError) in
      row.bind(1, key)
      return try row.next() ? Array(row.bytes(0)) : nil
    }
  }

  func set(_ key: String, _ value: [UInt8]) throws(StoreError) {
    try write("INSERT INTO meta VALUES (?1, ?2) ON CONFLICT(key) DO UPDATE SET value = ?2") {
      $0.bind(1, key)
      $0.bind(2, value)
    }
  }

  /// Runs one statement that changes something.
  func write(_ sql: String, _ bind: (Statement) -> Void) throws(StoreError) {
    try connection.query(sql) { (statement) throws(StoreError) in
      bind(statement)
      let code = statement.step()
      guard code == SQLITE_DONE else { throw .notStored(reason: sqliteReason(code)) }
    }
  }

  /// Rises when another connection changed something.
  func version() throws(StoreError) -> Int64 {
    try connection.integer("PRAGMA data_version") ?? 0
  }
}

/// A seat as it is kept.
struct SeatRow {
  var seat: Seat
  var cost: PassphraseCost
  var wrapped: [UInt8]

  /// What the wrapped root key is bound to.
  static func binding(_ storeId: [UInt8], _ seat: Seat, _ cost: PassphraseCost) -> [UInt8] {
    var binding = Binding("seat")
    binding.add(storeId)
    binding.add(seat.name)
    binding.add(seat.role)
    binding.add(seat.isRecovery ? 1 as Int64 : 0)
    binding.add(cost.salt)
    for number in [cost.log2Rounds, cost.blockSize, cost.parallelism] { binding.add(number) }
    return binding.bytes
  }

  init(
    _ seat: Seat, root: SymmetricKey, storeId: [UInt8], passphrase: Passphrase, log2Rounds: Int64
  ) throws(StoreError) {
    self.seat = seat
    cost = PassphraseCost.fresh(log2Rounds)
    wrapped = try Box.seal(
      root.bytes, with: cost.key(from: passphrase),
      binding: Self.binding(storeId, seat, cost))
  }

  init(_ row: Statement) {
    seat = Seat(name: row.text(0), role: row.text(1), isRecovery: row.integer(2) == 1)
    cost = PassphraseCost(
      salt: Array(row.bytes(3)), log2Rounds: row.integer(4), blockSize: row.integer(5),
      parallelism: row.integer(6))
    wrapped = Array(row.bytes(7))
  }

  /// The root key; nil for another passphrase.
  func root(_ passphrase: Passphrase, storeId: [UInt8]) throws(StoreError) -> SymmetricKey? {
    let key = try cost.key(from: passphrase)
    return Box.open(wrapped, with: key, binding: Self.binding(storeId, seat, cost))
      .map { SymmetricKey(data: $0) }
  }
}

extension KeyDatabase {
  private static let seatColumns =
    "name, role, is_recovery, salt, log2_rounds, block_size, parallelism, wrapped"

  func seats() throws(StoreError) -> [SeatRow] {
    try connection.access { () throws(StoreError) in
      try connection.query("SELECT \(Self.seatColumns) FROM seats ORDER BY seat_no") {
        (row) throws(StoreError) in
        var seats: [SeatRow] = []
        while try row.next() { seats.append(SeatRow(row)) }
        return seats
      }
    }
  }

  /// Adds a seat, or puts another key in the place of one with the same name.
  func put(_ row: SeatRow) throws(StoreError) {
    try write(
      """
      INSERT INTO seats(\(Self.seatColumns)) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
      ON CONFLICT(name) DO UPDATE SET role = ?2, is_recovery = ?3, salt = ?4, log2_rounds = ?5, \
      block_size = ?6, parallelism = ?7, wrapped = ?8
      """
    ) {
      $0.bind(1, row.seat.name)
      $0.bind(2, row.seat.role)
      $0.bind(3, row.seat.isRecovery ? 1 as Int64 : 0)
      $0.bind(4, row.cost.salt)
      $0.bind(5, row.cost.log2Rounds)
      $0.bind(6, row.cost.blockSize)
      $0.bind(7, row.cost.parallelism)
      $0.bind(8, row.wrapped)
    }
  }

  func removeSeat(_ name: String) throws(StoreError) {
    try write("DELETE FROM seats WHERE name = ?") { $0.bind(1, name) }
  }

  func secret(_ name: String) throws(StoreError) -> (public: [UInt8], wrapped: [UInt8])? {
    try connection.access { () throws(StoreError) in
      try connection.query("SELECT public, wrapped FROM secrets WHERE name = ?") {
        (row) throws(StoreError) in
        row.bind(1, name)
        return try row.next() ? (Array(row.bytes(0)), Array(row.bytes(1))) : nil
      }
    }
  }

  func setSecret(_ name: String, public open: [UInt8], wrapped: [UInt8]) throws(StoreError) {
    try write(
      """
      INSERT INTO secrets VALUES (?1, ?2, ?3) ON CONFLICT(name) DO UPDATE SET public = ?2, \
      wrapped = ?3
      """
    ) {
      $0.bind(1, name)
      $0.bind(2, open)
      $0.bind(3, wrapped)
    }
  }
}
