import GRDB
import GRDBSQLite

/// One connection to the database: its settings, its prepared statements, its way in.
///
/// Statements may only be used inside `access`. The statements are raw, because GRDB's rows and
/// arguments cost half the speed at this size of event.
final class Connection {
  private let queue: DatabaseQueue
  let handle: OpaquePointer
  private var idle: [String: [Statement]] = [:]
  private var isBulk = false
  private var isOpen = true
  /// Pages in the write-ahead log after the last commit, kept by SQLite's hook.
  private let walPages = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

  /// The keys of a sealed store while it is open.
  var seal: Seal?
  /// Whether headers and contents are sealed; then nothing can be read without `seal`.
  var isSealed = false

  /// - Parameters:
  ///   - file: of the database; nil for one in memory.
  ///   - path: of the store that it belongs to, for errors.
  init(file: String?, of path: String) throws(StoreError) {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false  // `verify` checks it, an insert need not
    configuration.allowsUnsafeTransactions = true  // ours are begun and ended by statements
    configuration.busyMode = .timeout(5)
    do {
      queue =
        if let file {
          try DatabaseQueue(path: file, configuration: configuration)
        } else {
          try DatabaseQueue(configuration: configuration)
        }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .notAStore(path: path)
    } catch let error as DatabaseError {
      throw .io(reason: sqliteReason(error.extendedResultCode.rawValue))
    } catch {
      throw .io(reason: "\(type(of: error))")
    }
    guard let handle = queue.unsafeReentrantWrite({ $0.sqliteConnection }) else {
      throw .io(reason: sqliteReason(SQLITE_CANTOPEN))
    }
    self.handle = handle
    walPages.initialize(to: 0)
  }

  deinit {
    close()
    walPages.deallocate()
  }

  /// Gives up the statements and the database; SQLite moves the log into the file when this was
  /// the last connection. Call it under the lock.
  func close() {
    guard isOpen else { return }
    isOpen = false
    idle = [:]
    // What could fail here is the last checkpoint; everything acknowledged is in the log.
    try? queue.close()
  }

  /// The only way in. May be nested: a callback of a scan may read.
  func access<R, E: Error>(_ body: () throws(E) -> R) throws(E) -> R {
    let result: Result<R, E> = queue.unsafeReentrantWrite { _ in
      do throws(E) {
        return .success(try body())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Lends a prepared statement; a nested use of the same text gets one of its own.
  func query<R>(
    _ sql: String, _ body: (Statement) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    let statement = try take(sql)
    defer { giveBack(statement) }
    return try body(statement)
  }

  /// Runs one statement to its end.
  ///
  /// - Returns: SQLite's result code, `SQLITE_DONE` when all went well.
  func run(_ sql: String) throws(StoreError) -> Int32 {
    try query(sql) { statement throws(StoreError) in
      var code = statement.step()
      while code == SQLITE_ROW { code = statement.step() }
      return code
    }
  }

  /// Runs one statement that should not fail.
  func execute(_ sql: String) throws(StoreError) {
    let code = try run(sql)
    guard code == SQLITE_DONE else { throw .io(reason: sqliteReason(code)) }
  }

  /// The number that a pragma or another query answers with; nil without a row.
  func integer(_ sql: String) throws(StoreError) -> Int64? {
    try query(sql) { statement throws(StoreError) in
      try statement.next() ? statement.integer(0) : nil
    }
  }

  /// A prepared statement to keep for a while; `giveBack` returns it.
  func take(_ sql: String) throws(StoreError) -> Statement {
    guard isOpen else { throw .io(reason: "the store is closed") }
    if let statement = idle[sql]?.popLast() { return statement }
    return try Statement(sql, on: handle)
  }

  func giveBack(_ statement: Statement) {
    statement.reset()
    guard isOpen else { return }
    idle[statement.sql, default: []].append(statement)
  }

  var isInTransaction: Bool { isOpen && sqlite3_get_autocommit(handle) == 0 }

  /// Ends a transaction without keeping anything; after some errors SQLite already did.
  func rollBack() throws(StoreError) {
    if isInTransaction { try execute("ROLLBACK") }
  }

  /// Rows changed by the last statement.
  var changes: Int { Int(sqlite3_changes64(handle)) }

  var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle) }

  /// Takes memory for an action of many events, until `endBulk`.
  func beginBulk() throws(StoreError) {
    isBulk = true
    try execute("PRAGMA cache_size=\(Self.bulkCacheSize)")
  }

  func endBulk() {
    guard isBulk else { return }
    isBulk = false
    // Only memory is at stake, and the action has ended: its outcome stands.
    try? execute("PRAGMA cache_size=\(Self.cacheSize)")
    sqlite3_db_release_memory(handle)
  }

  /// Bytes in the write-ahead log, as of the last commit of this connection.
  var walBytes: Int { Int(walPages.pointee) * 4_096 }

  /// Keeps count of the log. SQLite has one hook only, which its own checkpointing also uses, so
  /// this goes after every setting of `wal_autocheckpoint`.
  func watchLog() {
    sqlite3_wal_hook(
      handle,
      { count, _, _, pages in
        count?.storeBytes(of: pages, as: Int32.self)
        return SQLITE_OK
      }, walPages)
  }

  /// Has SQLite ask this question during long work; nil ends it. The caller keeps it alive.
  func watchProgress(_ question: Question?) {
    guard let question else { return sqlite3_progress_handler(handle, 0, nil, nil) }
    sqlite3_progress_handler(
      handle, 100_000,
      { context in
        guard let context else { return 0 }
        return Unmanaged<Question>.fromOpaque(context).takeUnretainedValue().goOn() ? 0 : 1
      }, Unmanaged.passUnretained(question).toOpaque())
  }
}
