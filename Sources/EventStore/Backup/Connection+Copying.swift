import GRDBSQLite

extension Connection {
  /// How many pages a step copies: 8 MiB, some milliseconds.
  private static let pagesAStep: Int32 = 2_048

  /// Copies the database, as this connection sees it, into an empty file by SQLite's backup API. In
  /// a read transaction of a database with a write-ahead log the copy is of that moment, however
  /// much others write meanwhile. The copy has a rollback journal: it is one file. It is not durable
  /// yet: whoever asked for it syncs it.
  ///
  /// - Parameter goOn: asked after each step, with the pages so far; false stops the copy.
  func copy(to file: String, while goOn: (Int64) -> Bool) throws(StoreError) {
    try access { () throws(StoreError) in
      var target = try Self.open(file, ["journal_mode=OFF", "synchronous=OFF"])
      defer { sqlite3_close(target) }
      guard let copying = sqlite3_backup_init(target, "main", handle, "main") else {
        throw .io(reason: sqliteReason(sqlite3_extended_errcode(target)))
      }
      var isInterrupted = false
      var code = SQLITE_OK
      while code == SQLITE_OK, !isInterrupted {
        code = sqlite3_backup_step(copying, Self.pagesAStep)
        let done = sqlite3_backup_pagecount(copying) - sqlite3_backup_remaining(copying)
        isInterrupted = !goOn(Int64(done))
      }
      sqlite3_backup_finish(copying)
      if isInterrupted { throw .interrupted }
      guard code == SQLITE_DONE else { throw .io(reason: sqliteReason(code)) }
      // The first page still says that there is a log beside the file; only a connection that
      // opens it so can change that.
      guard sqlite3_close(target) == SQLITE_OK else { throw .io(reason: "the copy stays open") }
      target = nil
      target = try Self.open(file, ["synchronous=OFF", "journal_mode=DELETE"])
    }
  }

  /// Opens a file that is there, with settings.
  private static func open(
    _ file: String, _ settings: [String]
  ) throws(StoreError) -> OpaquePointer? {
    var database: OpaquePointer?
    var code = sqlite3_open_v2(file, &database, SQLITE_OPEN_READWRITE, nil)
    for setting in settings where code == SQLITE_OK {
      code = sqlite3_exec(database, "PRAGMA \(setting)", nil, nil, nil)
    }
    guard code == SQLITE_OK else {
      sqlite3_close(database)
      throw .io(reason: sqliteReason(code))
    }
    return database
  }
}
