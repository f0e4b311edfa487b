import GRDBSQLite

/// One prepared statement: bind, step, read. Columns and parameters count as in SQLite, parameters
/// from 1 and columns from 0.
final class Statement {
  private let pointer: OpaquePointer
  let sql: String

  init(_ sql: String, on database: OpaquePointer) throws(StoreError) {
    var pointer: OpaquePointer?
    let code = sqlite3_prepare_v3(
      database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
    guard code == SQLITE_OK, let pointer else { throw .io(reason: sqliteReason(code)) }
    self.pointer = pointer
    self.sql = sql
  }

  deinit { sqlite3_finalize(pointer) }

  /// SQLite's result code: `SQLITE_ROW`, `SQLITE_DONE` or an error.
  func step() -> Int32 { sqlite3_step(pointer) }

  func reset() { sqlite3_reset(pointer) }

  /// Steps to the next row; false at the end.
  func next() throws(StoreError) -> Bool {
    let code = sqlite3_step(pointer)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    throw .io(reason: sqliteReason(code))
  }

  func bind(_ index: Int32, _ value: Int64) { sqlite3_bind_int64(pointer, index, value) }

  func bind(_ index: Int32, _ value: Int) { bind(index, Int64(value)) }

  func bind(_ index: Int32, _ text: String?) {
    guard var text else {
      sqlite3_bind_null(pointer, index)
      return
    }
    if text.isEmpty {
      // An empty text may have no address, which SQLite would take for NULL.
      sqlite3_bind_text(pointer, index, "", 0, Self.copied)
      return
    }
    text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        _ = sqlite3_bind_text(pointer, index, $0.baseAddress, Int32($0.count), Self.copied)
      }
    }
  }

  func bind(_ index: Int32, _ bytes: [UInt8]?) {
    guard let bytes else {
      sqlite3_bind_null(pointer, index)
      return
    }
    if bytes.isEmpty {
      sqlite3_bind_zeroblob(pointer, index, 0)
    } else {
      _ = bytes.withUnsafeBytes {
        sqlite3_bind_blob(pointer, index, $0.baseAddress, Int32($0.count), Self.copied)
      }
    }
  }

  var columns: Int32 { sqlite3_column_count(pointer) }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(pointer, column) }

  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(pointer, column) == SQLITE_NULL
  }

  /// The bytes of a blob or text, valid until the next step.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(pointer, column)
    return UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(pointer, column)))
  }

  func optionalBytes(_ column: Int32) -> UnsafeRawBufferPointer? {
    isNull(column) ? nil : bytes(column)
  }

  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// SQLite copies what is bound before the call returns.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

}

/// An error of SQLite in words, without anything of a statement or a value.
func sqliteReason(_ code: Int32) -> String {
  "\(String(cString: sqlite3_errstr(code))) (SQLite \(code))"
}
