extension Connection {
  /// SQLite's page cache in KiB, negative as its pragma wants it: in rest, and for an action of
  /// many events, which touches many pages of the indexes.
  static let cacheSize = -8_000
  static let bulkCacheSize = -262_144

  /// Settings of a connection that may write.
  ///
  /// FULL makes every commit durable before it returns. Checkpoints are ours, under the lock:
  /// before 3.51.3 SQLite can damage a database when a commit overlaps a checkpoint of another
  /// connection. With `recursive_triggers` the triggers also see what REPLACE deletes.
  func configure(readOnly: Bool) throws(StoreError) {
    try access { () throws(StoreError) in
      for setting in [
        "wal_autocheckpoint=0", "synchronous=FULL", "temp_store=MEMORY", "secure_delete=ON",
        "recursive_triggers=ON", "trusted_schema=OFF", "mmap_size=0",
        "cache_size=\(Self.cacheSize)",
        "journal_size_limit=4194304",
      ] { try execute("PRAGMA \(setting)") }
      watchLog()
      if readOnly { try execute("PRAGMA query_only=ON") }
      guard try synchronous() == 2 else { throw .io(reason: "synchronous is not FULL") }
    }
  }

  /// SQLite's level of durability: 2 is FULL.
  func synchronous() throws(StoreError) -> Int64? { try integer("PRAGMA synchronous") }

  /// Whose file this is and in which format; throws unless it is ours and can be read. From here on
  /// the connection knows whether the store is sealed.
  func checkFormat(path: String) throws(StoreError) {
    try access { () throws(StoreError) in
      guard try integer("PRAGMA application_id") == Schema.applicationId else {
        throw .notAStore(path: path)
      }
      let format = try integer("PRAGMA user_version") ?? 0
      guard format == Schema.unsealedFormat || format == Schema.sealedFormat else {
        throw .newerFormat(found: Int(format))
      }
      isSealed = format == Schema.sealedFormat
    }
  }

  /// Makes the tables of an empty database.
  ///
  /// - Parameter storeId: its identity, 16 random bytes.
  func makeSchema(storeId: [UInt8], sealed: Bool) throws(StoreError) {
    isSealed = sealed
    try access { () throws(StoreError) in
      try execute("BEGIN IMMEDIATE")
      for statement in Schema.statements(sealed: sealed) { try execute(statement) }
      try query("INSERT INTO meta(key, value) VALUES ('store', ?)") {
        (statement) throws(StoreError) in
        statement.bind(1, storeId)
        _ = try statement.next()
      }
      try execute("PRAGMA application_id=\(Schema.applicationId)")
      try execute("PRAGMA user_version=\(sealed ? Schema.sealedFormat : Schema.unsealedFormat)")
      try execute("COMMIT")
    }
  }

  /// The store's identity, 16 bytes; nil when its record is gone.
  func storeId() throws(StoreError) -> [UInt8]? {
    try query("SELECT value FROM meta WHERE key = 'store'") { (statement) throws(StoreError) in
      try statement.next() ? Array(statement.bytes(0)) : nil
    }
  }

  /// The end of the chain, as it stands.
  func head() throws(StoreError) -> Head {
    let last = try query("SELECT position, link FROM events ORDER BY position DESC LIMIT 1") {
      (row) throws(StoreError) -> Head? in
      try row.next() ? Head(position: row.integer(0), hash: Array(row.bytes(1))) : nil
    }
    if let last { return last }
    guard let id = try storeId() else { throw .broken(position: 0, reason: .storeRecordMissing) }
    return Head(position: 0, hash: Chain.genesis(storeId: id, sealed: isSealed))
  }
}
