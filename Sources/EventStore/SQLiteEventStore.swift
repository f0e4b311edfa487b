import GRDBSQLite

/// The store in SQLite: a folder with one database, or a database in memory with the same code.
///
/// Every commit, checkpoint, open and close happens under a lock file of the folder; readers take no
/// lock and never write. A sealed store is opened locked: until `unlock` only its chain can be
/// checked.
public final class SQLiteEventStore: EventStore {
  let folder: StoreFolder?
  private let guardLock: FileLock?
  private(set) var connection: Connection
  private(set) var mayWrite: Bool
  private var isWriting = false
  var names = StreamNames()
  var changes: ChangeWatch?
  /// The open keys; those of an unsealed store are opened when they are asked for.
  var ring: Keyring?
  /// What was typed and is not recorded; opened when something is.
  var desk: Desk?

  /// The log is moved into the database beyond this many bytes, and its file cut beyond the other.
  private static let checkpointAt = 4 << 20
  private static let truncateAt = 64 << 20

  private init(folder: StoreFolder?, lock: FileLock?, connection: Connection, mayWrite: Bool) {
    self.folder = folder
    guardLock = lock
    self.connection = connection
    self.mayWrite = mayWrite
  }

  deinit { close() }

  /// Makes a new unsealed store and opens it. Missing parent folders are made; an empty folder is
  /// used.
  ///
  /// - Throws: `alreadyExists`, `cannotCreate`.
  public static func create(at folder: String) throws(StoreError) -> SQLiteEventStore {
    try StoreFolder(folder).create { (draft) throws(StoreError) in
      try fill(draft, sealed: false) { (keys, storeId) throws(StoreError) in
        try Keyring.makeUnsealed(keys, storeId: storeId)
      }
    }
    return try open(at: folder)
  }

  /// Fills a draft with the two databases of a store.
  static func fill(
    _ draft: StoreFolder, sealed: Bool,
    keys makeKeys: (KeyDatabase, [UInt8]) throws(StoreError) -> Void
  ) throws(StoreError) {
    let storeId = randomBytes(16)
    let keys = try KeyDatabase.make(in: draft, storeId: storeId)
    defer { keys.close() }
    try makeKeys(keys, storeId)
    let connection = try Connection(file: draft.database, of: draft.path)
    defer { connection.close() }
    try connection.configure(readOnly: false)
    try connection.access { () throws(StoreError) in
      try connection.execute("PRAGMA journal_mode=WAL")
    }
    try connection.makeSchema(storeId: storeId, sealed: sealed)
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
    let store = SQLiteEventStore(
      folder: folder, lock: lock, connection: connection, mayWrite: !readOnly)
    if !readOnly, !store.isSealed {
      try store.exclusively { () throws(StoreError) in
        try store.settleLedger()
        try store.clearDesk()
      }
    }
    return store
  }

  /// A store that is gone with its handle.
  public static func inMemory() throws(StoreError) -> SQLiteEventStore {
    let connection = try Connection(file: nil, of: "")
    try connection.configure(readOnly: false)
    try connection.makeSchema(storeId: randomBytes(16), sealed: false)
    return SQLiteEventStore(folder: nil, lock: nil, connection: connection, mayWrite: true)
  }

  /// Gives up the database; the handle can do nothing more. Also done when the handle goes.
  public func close() {
    mayWrite = false
    // When the lock cannot be had we leave the log as it is: the next opening takes care of it.
    try? exclusively { () throws(StoreError) in
      closeDesk()
      ring?.close()
      connection.close()
    }
  }

  func closeDesk() {
    desk?.close()
    desk = nil
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
    case stored(R, hasWiped: Bool)
    /// The body threw; rolled back.
    case refused(E)
    /// SQLite failed; what the head would have been.
    case failed(code: Int32, head: Head)
  }

  /// The one road to the disk.
  ///
  /// - Parameter settling: whether erasures in it go into the ledger here.
  func write<R, E: Error>(
    settling: Bool = true, _ body: (inout StoreTransaction) throws(E) -> R
  ) throws(StoreError) -> Result<R, E> {
    guard mayWrite else { throw .readOnly }
    guard !isWriting else { throw .busy }
    isWriting = true
    defer { isWriting = false }
    guard connection.seal != nil || !connection.isSealed else { throw .locked }
    return try exclusively { () throws(StoreError) in
      try connection.seal?.ring.refresh()
      let outcome = try connection.access { () throws(StoreError) in try attempt(body) }
      switch outcome {
      case .stored(let value, let hasWiped):
        if hasWiped { try clearDesk() }
        if hasWiped, settling { try settleLedger() }
        return .success(value)
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
        try rollBack()
        return .refused(error)
      }
      let code: Int32
      if let failure = action.failure {
        code = failure
      } else {
        // Keys before events: a new one is durable before its first event, and a destroyed one is
        // gone before the store says so.
        try connection.seal?.ring.commit()
        code = try connection.run("COMMIT")
      }
      guard code == SQLITE_DONE, case .success(let value) = result else {
        try rollBack()
        return .failed(code: code, head: action.head)
      }
      moveLog(all: action.hasWiped)
      return .stored(value, hasWiped: action.hasWiped)
    } catch {
      try rollBack()
      throw error
    }
  }

  private func rollBack() throws(StoreError) {
    connection.seal?.ring.rollBack()
    try connection.rollBack()
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
    let seal = connection.seal
    connection.close()
    do {
      connection = try Self.connect(folder, readOnly: true)
      connection.seal = seal
      let found = try connection.access { () throws(StoreError) in try connection.head() }
      return found == head ? .outcomeUnknown(reason: reason) : .notStored(reason: reason)
    } catch {
      return .outcomeUnknown(reason: reason)
    }
  }

  private static func connect(
    _ folder: StoreFolder, readOnly: Bool
  ) throws(StoreError) -> Connection {
    let connection = try Connection(file: folder.database, of: folder.path)
    try connection.checkFormat(path: folder.path)
    try connection.configure(readOnly: readOnly)
    if !readOnly { try connection.secureLog() }
    return connection
  }

  func exclusively<R>(_ body: () throws(StoreError) -> R) throws(StoreError) -> R {
    guard let guardLock else { return try body() }
    return try guardLock.exclusively(body)
  }
}
