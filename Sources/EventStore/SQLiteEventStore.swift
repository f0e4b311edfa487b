import GRDBSQLite

/// The store in SQLite: a folder with one database, or a database in memory with the same code.
///
/// Format 0: contents are not sealed. Every commit, checkpoint, open and close happens under a lock
/// file of the folder; readers take no lock and never write.
public final class SQLiteEventStore: EventStore {
  let folder: StoreFolder?
  private let lock: FileLock?
  private(set) var connection: Connection
  private var mayWrite: Bool
  private var isWriting = false
  var names = StreamNames()
  var changes: ChangeWatch?

  /// The log is moved into the database beyond this many bytes, and its file cut beyond the other.
  private static let checkpointAt = 4 << 20
  private static let truncateAt = 64 << 20

  private init(folder: StoreFolder?, lock: FileLock?, connection: Connection, mayWrite: Bool) {
    self.folder = folder
    self.lock = lock
    self.connection = connection
    self.mayWrite = mayWrite
  }

  deinit { close() }

  /// Makes a new store and opens it. Missing parent folders are made; an empty folder is used.
  ///
  /// - Throws: `alreadyExists`, `cannotCreate`.
  public static func create(at folder: String) throws(StoreError) -> SQLiteEventStore {
    try StoreFolder(folder).create { (draft) throws(StoreError) in
      let connection = try Connection(draft)
      defer { connection.close() }
      try connection.configure(readOnly: false)
      try connection.access { () throws(StoreError) in
        try connection.execute("PRAGMA journal_mode=WAL")
      }
      try connection.makeSchema()
    }
    return try open(at: folder)
  }

  /// Opens a store; one that is opened `readOnly` refuses every append.
  ///
  /// - Throws: `missing`, `notAStore`, `newerFormat`, `busy`, `io`.
  public static func open(
    at path: String, readOnly: Bool = false
  ) throws(StoreError) -> SQLiteEventStore {
    let folder = StoreFolder(path)
    try folder.checkPresence()
    let lock = try FileLock(path: folder.lock)
    let connection = try lock.exclusively { () throws(StoreError) in
      try connect(folder, readOnly: readOnly)
    }
    return SQLiteEventStore(folder: folder, lock: lock, connection: connection, mayWrite: !readOnly)
  }

  /// A store that is gone with its handle.
  public static func inMemory() throws(StoreError) -> SQLiteEventStore {
    let connection = try Connection(nil)
    try connection.configure(readOnly: false)
    try connection.makeSchema()
    return SQLiteEventStore(folder: nil, lock: nil, connection: connection, mayWrite: true)
  }

  /// Gives up the database; the handle can do nothing more. Also done when the handle goes.
  public func close() {
    mayWrite = false
    // When the lock cannot be had we leave the log as it is: the next opening takes care of it.
    try? exclusively { () throws(StoreError) in connection.close() }
  }

  @discardableResult
  public func transaction<R>(_ body: (inout StoreTransaction) throws -> R) throws -> R {
    try write(body).get()
  }

  public func append(
    _ events: [NewEvent], expecting: [Expectation]
  ) throws(StoreError) -> [Int64] {
    try write { (action) throws(StoreError) in
      if let known = try action.positions(ofKnown: events) { return known }
      for expectation in expecting { try action.check(expectation) }
      var positions: [Int64] = []
      for event in events { positions.append(try action.append(event)) }
      return positions
    }.get()
  }
}

extension SQLiteEventStore {
  /// How an action ended, as far as SQLite told.
  private enum Outcome<R, E: Error> {
    case stored(R)
    /// The body threw; rolled back.
    case refused(E)
    /// SQLite failed; what the head would have been.
    case failed(code: Int32, head: Head)
  }

  /// The one road to the disk.
  private func write<R, E: Error>(
    _ body: (inout StoreTransaction) throws(E) -> R
  ) throws(StoreError) -> Result<R, E> {
    guard mayWrite else { throw .readOnly }
    guard !isWriting else { throw .busy }
    isWriting = true
    defer { isWriting = false }
    return try exclusively { () throws(StoreError) in
      let outcome = try connection.access { () throws(StoreError) in try attempt(body) }
      switch outcome {
      case .stored(let value): return .success(value)
      case .refused(let error): return .failure(error)
      case .failed(let code, let head): throw recover(from: code, head: head)
      }
    }
  }

  private func attempt<R, E: Error>(
    _ body: (inout StoreTransaction) throws(E) -> R
  ) throws(StoreError) -> Outcome<R, E> {
    try connection.execute("BEGIN IMMEDIATE")
    defer { connection.endBulk() }
    do throws(StoreError) {
      var action = try StoreTransaction(on: connection)
      let result = action.result(of: body)
      if case .failure(let error) = result, action.failure == nil {
        try connection.rollBack()
        return .refused(error)
      }
      let code: Int32
      if let failure = action.failure {
        code = failure
      } else {
        code = try connection.run("COMMIT")
      }
      guard code == SQLITE_DONE, case .success(let value) = result else {
        try connection.rollBack()
        return .failed(code: code, head: action.head)
      }
      moveLog(all: action.hasWiped)
      return .stored(value)
    } catch {
      try connection.rollBack()
      throw error
    }
  }

  /// Moves the log into the database when it has grown, or at once after a wipe, so that what was
  /// destroyed does not linger in it.
  private func moveLog(all: Bool) {
    guard folder != nil, all || connection.walBytes > Self.checkpointAt else { return }
    let whole = all || connection.walBytes > Self.truncateAt
    // The action itself is durable. When the log cannot be moved now the next commit tries again,
    // and an error of the disk shows there.
    _ = try? connection.run("PRAGMA wal_checkpoint(\(whole ? "TRUNCATE" : "PASSIVE"))")
  }

  /// After an error of the disk nothing in memory can be trusted: open anew, look at what is there
  /// and write no more with this handle. A failed fsync is never tried again, since the second may
  /// succeed without having written anything. A full disk is an ordinary refusal.
  private func recover(from code: Int32, head: Head) -> StoreError {
    let reason = sqliteReason(code)
    if code & 0xff == SQLITE_FULL || code & 0xff == SQLITE_CONSTRAINT {
      return .notStored(reason: reason)
    }
    guard let folder else { return .notStored(reason: reason) }
    mayWrite = false
    connection.close()
    do {
      connection = try Self.connect(folder, readOnly: true)
      let found = try connection.access { () throws(StoreError) in try connection.head() }
      return found == head ? .outcomeUnknown(reason: reason) : .notStored(reason: reason)
    } catch {
      return .outcomeUnknown(reason: reason)
    }
  }

  private static func connect(
    _ folder: StoreFolder, readOnly: Bool
  ) throws(StoreError) -> Connection {
    let connection = try Connection(folder)
    try connection.checkFormat(path: folder.path)
    try connection.configure(readOnly: readOnly)
    if !readOnly { try connection.secureLog() }
    return connection
  }

  private func exclusively<R>(_ body: () throws(StoreError) -> R) throws(StoreError) -> R {
    guard let lock else { return try body() }
    return try lock.exclusively(body)
  }
}
