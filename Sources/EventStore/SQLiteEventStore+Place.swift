extension SQLiteEventStore {
  /// Throws `alreadyExists` when a store cannot be made here: asked before people are asked
  /// anything. The making itself looks again.
  public static func checkFree(at folder: String) throws(StoreError) {
    guard StoreFolder(folder).isFree else { throw .alreadyExists(path: folder) }
  }
}

extension SQLiteEventStore {
  /// The folder of the store; nil in memory.
  public var path: String? { folder?.path }

  /// Where the log of reads lies; nil in memory, where nobody is looked after.
  public var auditPath: String? { folder?.audit }

  /// The key that entries of the log of reads are sealed to, 32 bytes, known without a passphrase so
  /// that a failed unlock can be written too; nil for an unsealed store.
  public func auditRecipient() throws(StoreError) -> [UInt8]? {
    guard isSealed, let folder else { return nil }
    if let ring { return try ring.database.secret("audit")?.public }
    let keys = try KeyDatabase(folder)
    defer { keys.close() }
    try keys.checkFormat(path: folder.path, storeId: try storeId)
    return try keys.secret("audit")?.public
  }

  /// The key that opens the log of reads, 32 bytes; nil for an unsealed store.
  ///
  /// - Throws: `locked`.
  public func auditSecret() throws(StoreError) -> [UInt8]? {
    isSealed ? try keys().secret("audit") : nil
  }
}
