import GRDBSQLite

/// A store made again in a draft of a backup: copied, opened, what was destroyed since destroyed
/// again, and checked.
struct Rebuilding {
  let source: RestoreSource
  let draft: StoreFolder
  let progress: (Int64) -> Bool

  /// - Parameter ledger: the path of a ledger from elsewhere.
  /// - Returns: the open store, and what was found.
  func run(
    _ ledger: String?, _ prepare: (SQLiteEventStore) throws(StoreError) -> Void
  ) throws(StoreError) -> (SQLiteEventStore, Restored) {
    let newer = try ledger.map { (path) throws(StoreError) in try source.ledger(at: path) }
    try source.events.copyFiles(to: draft.path, while: progress)
    try source.keys.copyFiles(to: draft.path, while: progress)
    try draft.makeFile(draft.lock)
    try giveLog()
    let store = try SQLiteEventStore.open(at: draft.path)
    do throws(StoreError) {
      guard try store.head == source.manifest.head,
        try store.storeId == source.manifest.storeId
      else { throw .backup(.headDiffers) }
      try prepare(store)
      let destroyed = try store.destroyAgain(newer)
      let verification = try verify(store)
      let restored = Restored(
        manifest: source.manifest, verification: verification, sealsChecked: !store.isLocked,
        destroyed: destroyed)
      return (store, restored)
    } catch {
      store.close()
      throw error
    }
  }

  /// Makes what was copied durable; the store is closed.
  func sync() throws(StoreError) {
    for name in Disk.names(in: draft.path) { try Disk.sync(draft.path + "/" + name) }
  }

  /// A backup is one file; a store has its write-ahead log beside it.
  private func giveLog() throws(StoreError) {
    let connection = try Connection(file: draft.database, of: draft.path)
    defer { connection.close() }
    try connection.checkFormat(path: draft.path)
    try connection.access { () throws(StoreError) in
      try connection.execute("PRAGMA journal_mode=WAL")
    }
  }

  private func verify(_ store: SQLiteEventStore) throws(StoreError) -> Verification {
    let found = try store.verify(progress: progress)
    if let broken = found.broken {
      throw .broken(position: broken.position, reason: broken.reason)
    }
    if !store.isSealed, let reason = try store.keys().reasonToDoubt() {
      throw .broken(position: 0, reason: reason)
    }
    return found
  }
}

extension SQLiteEventStore {
  /// Destroys what was destroyed after the backup was made: what the keys say, when they are newer
  /// than the events, and what a newer ledger says.
  ///
  /// - Returns: the number of dossiers that the ledger took.
  fileprivate func destroyAgain(_ ledger: Ledger?) throws(StoreError) -> Int {
    try finishErasures()
    guard let ledger, ledger.extendsMore(than: try self.ledger()) else { return 0 }
    if isLocked { throw .locked }
    return try apply(ledger).count
  }

  /// Takes the contents whose key is destroyed.
  private func finishErasures() throws(StoreError) {
    guard let folder, isSealed else { return }
    let keys = try KeyDatabase(folder)
    defer { keys.close() }
    try keys.checkFormat(path: folder.path, storeId: try storeId)
    let owners = try keys.destroyedOwners()
    guard !owners.isEmpty else { return }
    try exclusively { () throws(StoreError) in
      try connection.access { () throws(StoreError) in
        try connection.execute("BEGIN IMMEDIATE")
        do throws(StoreError) {
          for owner in owners { try connection.takeContents(ofOwner: owner) }
          try connection.execute("COMMIT")
          try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        } catch {
          try connection.rollBack()
          throw error
        }
      }
    }
  }
}

extension Ledger {
  /// Whether it knows of erasures that another one does not.
  fileprivate func extendsMore(than other: Ledger) -> Bool { head != other.head }
}

extension KeyDatabase {
  /// Under the names under which they are stored.
  fileprivate func destroyedOwners() throws(StoreError) -> [String] {
    try connection.access { () throws(StoreError) in
      try connection.query("SELECT owner FROM keys WHERE wrapped IS NULL") {
        (row) throws(StoreError) in
        var owners: [String] = []
        while try row.next() { owners.append(row.text(0)) }
        return owners
      }
    }
  }
}

extension Connection {
  fileprivate func takeContents(ofOwner owner: String) throws(StoreError) {
    try query(
      """
      UPDATE events SET content = NULL, salt = NULL WHERE content IS NOT NULL AND (owner = ?1 \
      OR (owner IS NULL AND stream_no = (SELECT stream_no FROM streams WHERE name = ?1)))
      """
    ) { (statement) throws(StoreError) in
      statement.bind(1, owner)
      let code = statement.step()
      guard code == SQLITE_DONE else { throw .io(reason: sqliteReason(code)) }
    }
  }
}
