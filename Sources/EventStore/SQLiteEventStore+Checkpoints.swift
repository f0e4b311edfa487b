import Crypto

extension SQLiteEventStore {
  /// Signs where the log ends now, and adds that to the checkpoints beside the store.
  ///
  /// - Parameters:
  ///   - audit: the end of the audit log.
  ///   - time: RFC 3339, UTC.
  /// - Returns: the checkpoint, to be kept elsewhere too.
  /// - Throws: `locked`, `readOnly`, `io`.
  @discardableResult
  public func checkpoint(audit: LogHead, time: String) throws(StoreError) -> Checkpoint {
    guard let folder else { throw .io(reason: "a store in memory has no checkpoints") }
    let ring = try keys()
    let secret = try ring.secret("signing")
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret) else {
      throw .broken(position: 0, reason: .keysChanged)
    }
    return try exclusively { () throws(StoreError) in
      let checkpoint = try Checkpoint(
        storeId: ring.storeId, signing: key, head: try head, ledger: try ledger().head,
        audit: audit, time: time)
      try SideFile(path: folder.checkpoints).append(Array(checkpoint.text.utf8))
      return checkpoint
    }
  }

  /// Adds a checkpoint to the file of this store in another folder, and takes the erasure ledger
  /// along.
  public func keep(_ checkpoint: Checkpoint, in folder: String) throws(StoreError) {
    let place = "\(folder)/experttafel-\(checkpoint.storeId.prefix(4).hexadecimal)"
    try SideFile(path: place + ".checkpoints").append(Array(checkpoint.text.utf8))
    let (own, there) = (
      try ledger(), try Ledger(at: place + ".ledger", storeId: checkpoint.storeId)
    )
    guard own.extends(there) else {
      throw .broken(position: 0, reason: .ledgerChanged(line: there.entries.count))
    }
    let text = own.text(after: there.entries.count)
    if !text.isEmpty { try SideFile(path: place + ".ledger").append(Array(text.utf8)) }
  }

  /// The checkpoints beside the store, in their order.
  ///
  /// - Throws: `broken` with the line at which the file is not what was written.
  public func checkpoints() throws(StoreError) -> [Checkpoint] {
    guard let folder else { return [] }
    do {
      return try Checkpoint.all(in: SideFile(path: folder.checkpoints).read())
    } catch let flaw as CheckpointFlaw {
      throw .broken(position: 0, reason: .checkpointChanged(line: flaw.line))
    } catch let error as StoreError {
      throw error
    } catch {
      throw .io(reason: "\(type(of: error))")
    }
  }

  /// Holds the log against checkpoints; nil when it agrees with all of them.
  ///
  /// - Returns: the first position that is not as it was when one of them was signed. The log itself
  ///   is taken as whole: `verify` it as well.
  public func breakAgainst(_ checkpoints: [Checkpoint]) throws(StoreError) -> Break? {
    let (id, key) = (try storeId, try signingKey())
    let ledger = try ledger()
    for checkpoint in checkpoints.sorted(by: { $0.head.position < $1.head.position }) {
      guard checkpoint.storeId == id else {
        return Break(position: 0, reason: .checkpointOfOther)
      }
      guard checkpoint.publicKey == key else {
        return Break(position: 0, reason: .signingKeyChanged)
      }
      let (position, end) = (checkpoint.head.position, try head.position)
      if position > end {
        return Break(position: end + 1, reason: .tailCutOff(events: Int(position)))
      }
      if try link(at: position) != checkpoint.head.hash {
        return Break(position: position, reason: .historyRewritten)
      }
      guard ledger.link(after: checkpoint.ledger.count) == checkpoint.ledger.hash else {
        return Break(position: 0, reason: .ledgerChanged(line: checkpoint.ledger.count))
      }
    }
    return nil
  }

  /// The public half of the key that signs; nil for a store that never had one.
  private func signingKey() throws(StoreError) -> [UInt8]? {
    guard let folder, folder.hasKeys else { return nil }
    if let ring { return try ring.database.secret("signing")?.public }
    let keys = try KeyDatabase(folder)
    defer { keys.close() }
    return try keys.secret("signing")?.public
  }

  /// The link at a position; that of the beginning at 0.
  private func link(at position: Int64) throws(StoreError) -> [UInt8]? {
    let connection = connection
    if position == 0 {
      return Chain.genesis(storeId: try storeId, sealed: connection.isSealed)
    }
    return try connection.access { () throws(StoreError) in
      try connection.query("SELECT link FROM events WHERE position = ?") {
        (row) throws(StoreError) in
        row.bind(1, position)
        return try row.next() ? Array(row.bytes(0)) : nil
      }
    }
  }
}
