import Crypto

/// Shows that copied databases are whole: the chain, with keys every seal, and the keys themselves.
/// They are opened to read and nothing is written beside them.
struct CopyCheck {
  let events: StoreFolder
  let keys: StoreFolder
  let storeId: [UInt8]
  /// The opened keys of the store they were copied from; nil when it is locked.
  let ring: Keyring?
  /// Where the chain should end.
  let head: Head

  /// - Throws: `broken`, `headDiffers`, `interrupted`, and what opening throws.
  func run(progress: @escaping (Int64) -> Bool) throws(StoreError) -> Verification {
    let copiedKeys = try KeyDatabase(keys)
    defer { copiedKeys.close() }
    try copiedKeys.checkFormat(path: keys.path, storeId: storeId)
    let copiedRing = try ring.map { (ring) throws(StoreError) in
      try Keyring(copiedKeys, storeId: storeId, root: ring.root, seat: ring.seat)
    }
    let connection = try Connection(file: events.database, of: events.path)
    defer { connection.close() }
    try connection.checkFormat(path: events.path)
    try connection.configure(readOnly: true)
    if connection.isSealed { connection.seal = copiedRing.map { Seal($0) } }
    let (verification, found) = try connection.access { () throws(StoreError) in
      var verifier = Verifier(connection, progress: progress)
      return (try verifier.run(), try connection.head())
    }
    if let broken = verification.broken {
      throw .broken(position: broken.position, reason: broken.reason)
    }
    guard found == head else { throw .backup(.headDiffers) }
    try checkTexts(connection)
    // Of a sealed store that is open the verifier has looked at the keys.
    if connection.seal == nil { try checkKeys(copiedKeys, copiedRing) }
    return verification
  }

  /// The ledger is whole, and the chain is as it was at each checkpoint.
  private func checkTexts(_ connection: Connection) throws(StoreError) {
    _ = try Ledger(at: events.ledger, storeId: storeId)
    let bytes = try SideFile(path: events.checkpoints).read()
    let checkpoints: [Checkpoint]
    do throws(CheckpointFlaw) {
      checkpoints = try Checkpoint.all(in: bytes)
    } catch {
      throw .broken(position: 0, reason: .checkpointChanged(line: error.line))
    }
    for checkpoint in checkpoints where checkpoint.head.position > 0 {
      let link = try connection.access { () throws(StoreError) in
        try connection.query("SELECT link FROM events WHERE position = ?") {
          (row) throws(StoreError) in
          row.bind(1, checkpoint.head.position)
          return try row.next() ? Array(row.bytes(0)) : nil
        }
      }
      guard link == checkpoint.head.hash else {
        throw .broken(position: checkpoint.head.position, reason: .historyRewritten)
      }
    }
  }

  private func checkKeys(_ database: KeyDatabase, _ ring: Keyring?) throws(StoreError) {
    if let ring {
      if let reason = try ring.reasonToDoubt() { throw .broken(position: 0, reason: reason) }
      return
    }
    let isWhole = try database.connection.access { () throws(StoreError) in
      guard try database.connection.hasSchema(KeyDatabase.statements) else { return false }
      return try database.connection.isSound(while: { true })
    }
    guard isWhole else { throw .broken(position: 0, reason: .keysChanged) }
  }
}
