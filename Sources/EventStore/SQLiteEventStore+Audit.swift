extension SQLiteEventStore {
  /// The public key (X25519, 32 bytes) that entries of the audit log are sealed to, which nobody has
  /// to unlock anything for; nil for an unsealed store, whose log is in the clear.
  public func auditRecipient() throws(StoreError) -> [UInt8]? {
    guard let folder, isSealed else { return nil }
    if let ring { return try ring.database.secret("audit")?.public }
    let keys = try KeyDatabase(folder)
    defer { keys.close() }
    return try keys.secret("audit")?.public
  }
}
