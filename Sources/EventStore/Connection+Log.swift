import GRDBSQLite

extension Connection {
  /// Writes the log that an earlier program left once more, and syncs it.
  ///
  /// After a failed sync the kernel forgets what it could not write, and yet shows it to who reads: a
  /// log that reads as whole may be on no disk. What is appended behind it would be acknowledged, and
  /// be lost with the power. Call it under the lock, before anything is appended.
  func secureLog() throws(StoreError) {
    try access { () throws(StoreError) in
      _ = try storeId()  // a first look opens the log
      var file: UnsafeMutablePointer<sqlite3_file>?
      try check(sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &file))
      guard let file, let methods = file.pointee.pMethods?.pointee, let read = methods.xRead,
        let write = methods.xWrite, let sync = methods.xSync, let measure = methods.xFileSize
      else { return }
      var size: Int64 = 0
      try check(measure(file, &size))
      guard size > 0 else { return }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      for start in stride(from: 0, to: size, by: buffer.count) {
        let count = Int32(min(Int64(buffer.count), size - start))
        try check(read(file, &buffer, count, start))
        try check(write(file, buffer, count, start))
      }
      try check(sync(file, SQLITE_SYNC_NORMAL))
    }
  }

  private func check(_ code: Int32) throws(StoreError) {
    guard code == SQLITE_OK else { throw .io(reason: sqliteReason(code)) }
  }
}
