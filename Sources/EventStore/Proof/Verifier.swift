import GRDBSQLite

/// One pass over the whole log in the order of the chain, then over what must agree with it. Of a
/// locked store only the chain can be checked; of one that is open every seal as well.
struct Verifier {
  private let connection: Connection
  private let progress: (Int64) -> Bool
  private var chain: Chain
  private var names = StreamNames()
  /// The last version of each stream met, by the stream's number.
  private var versions: [Int64: Int64] = [:]
  private var previous: [UInt8]
  /// Room to open seals in; nil when there are none, or no key.
  private var opened: OpenedEvent?
  private var found = Verification(events: 0, wiped: 0, streams: 0, broken: nil)
  /// How many events pass between two calls of `progress`.
  private static let stride: Int64 = 4_096

  init(_ connection: Connection, progress: @escaping (Int64) -> Bool) {
    self.connection = connection
    self.progress = progress
    chain = Chain(sealed: connection.isSealed)
    previous = []
  }

  /// All checks, on one unchanging view of the database.
  mutating func run() throws(StoreError) -> Verification {
    if let broken = try firstBreak() { found.broken = broken }
    return found
  }

  private mutating func firstBreak() throws(StoreError) -> Break? {
    guard try connection.hasSchema(Schema.statements(sealed: connection.isSealed)) else {
      return Break(position: 0, reason: .schemaChanged)
    }
    guard let id = try connection.storeId(), id.count == 16 else {
      return Break(position: 0, reason: .storeRecordMissing)
    }
    previous = Chain.genesis(storeId: id, sealed: connection.isSealed)
    if let broken = try eventBreak() { return broken }
    if let broken = try streamBreak() { return broken }
    if let broken = try keysBreak() { return broken }
    return try damage()
  }

  private mutating func eventBreak() throws(StoreError) -> Break? {
    try connection.query(
      """
      SELECT position, stream_no, version, owner, id, header, content, salt, content_hash, link \
      FROM events ORDER BY position
      """
    ) { (row) throws(StoreError) in
      opened = connection.seal.map { OpenedEvent($0) }
      var expected: Int64 = 1
      while true {
        let code = row.step()
        if code == SQLITE_DONE { return nil }
        if code & 0xff == SQLITE_CORRUPT {
          return Break(position: expected, reason: .databaseDamaged)
        }
        guard code == SQLITE_ROW else { throw .io(reason: sqliteReason(code)) }
        guard row.integer(0) == expected else {
          return Break(position: expected, reason: .eventMissing)
        }
        if let reason = try reason(toDoubt: row, at: expected) {
          return Break(position: expected, reason: reason)
        }
        found.events += 1
        if expected % Self.stride == 0 { try report(expected) }
        expected += 1
      }
    }
  }

  /// Checks one event; nil when it is what was stored.
  private mutating func reason(
    toDoubt row: Statement, at position: Int64
  ) throws(StoreError) -> BreakReason? {
    let stream = row.integer(1)
    guard let name = try names.stored(stream, on: connection) else { return .streamUnknown }
    let version = versions[stream, default: 0] + 1
    guard row.integer(2) == version else {
      return .versionOutOfOrder(expected: Int(version), found: Int(row.integer(2)))
    }
    versions[stream] = version
    found.streams = versions.count
    let owner = row.optionalBytes(3)
    if let owner, owner.elementsEqual(name.utf8) { return .ownerRedundant }
    let contentHash = row.bytes(8)
    let link = row.bytes(9)
    guard contentHash.count == Chain.hashSize, link.count == Chain.hashSize else {
      return .malformed
    }
    if let reason = contentReason(row, hash: contentHash) { return reason }
    let computed = chain.link(
      previous: previous, position: position, stream: name, version: version, id: row.bytes(4),
      owner: owner, header: row.bytes(5), contentHash: contentHash)
    guard computed.hasSameBytes(as: link) else { return .linkChanged }
    if let reason = try sealReason(row, stored: name) { return reason }
    previous.withUnsafeMutableBytes { $0.copyMemory(from: link) }
    return nil
  }

  private mutating func contentReason(
    _ row: Statement, hash: UnsafeRawBufferPointer
  ) -> BreakReason? {
    switch (row.optionalBytes(6), row.optionalBytes(7)) {
    case (nil, nil):
      found.wiped += 1
      return nil
    case (let content?, let salt?) where !connection.isSealed:
      guard salt.count == Chain.saltSize else { return .malformed }
      return reason(toDoubt: content, salt: salt, hash: hash)
    case (let content?, nil) where connection.isSealed:
      let none = UnsafeRawBufferPointer(start: nil, count: 0)
      return reason(toDoubt: content, salt: none, hash: hash)
    default: return .contentAndSaltDisagree
    }
  }

  private func reason(
    toDoubt content: UnsafeRawBufferPointer, salt: UnsafeRawBufferPointer,
    hash: UnsafeRawBufferPointer
  ) -> BreakReason? {
    Chain.contentHash(salt: salt, content: content).hasSameBytes(as: hash) ? nil : .contentChanged
  }

  /// Opens both boxes. Content without its key, or the other way round, is half an erasure.
  private func sealReason(_ row: Statement, stored: String) throws(StoreError) -> BreakReason? {
    guard let opened else { return nil }
    do throws(StoreError) {
      try opened.open(row, stored: stored)
    } catch .broken(_, let reason) {
      return reason
    }
    if connection.seal?.ring.storedName(of: String(decoding: opened.stream, as: UTF8.self))
      != stored
    {
      return .sealBroken
    }
    if opened.content != nil { return nil }
    if !row.isNull(6) { return .erasureIncomplete }
    return try isBereft(row, stored: stored) ? .erasureIncomplete : nil
  }

  /// Whether the content is gone of an event that could still be read: no erasure took that.
  private func isBereft(_ row: Statement, stored: String) throws(StoreError) -> Bool {
    guard let ring = connection.seal?.ring, !row.bytes(8).elementsEqual(Chain.noContent) else {
      return false
    }
    let owner = row.optionalText(3) ?? stored
    if owner == NewEvent.store { return true }
    if case .live = try ring.key(of: owner) { return true }
    return false
  }

  /// What no event shows: an index that misses a row or repeats an id, a page that is torn.
  /// Looks up every event in every index, which with little memory is most of the work.
  private func damage() throws(StoreError) -> Break? {
    try connection.beginBulk()
    defer { connection.endBulk() }
    let (progress, checked) = (progress, Int64(found.events))
    let isSound = try connection.isSound { progress(checked) }
    return isSound ? nil : Break(position: 0, reason: .databaseDamaged)
  }

  private func keysBreak() throws(StoreError) -> Break? {
    do throws(StoreError) {
      return try connection.seal?.ring.reasonToDoubt().map { Break(position: 0, reason: $0) }
    } catch .broken(let position, let reason) {
      return Break(position: position, reason: reason)
    }
  }

  private func streamBreak() throws(StoreError) -> Break? {
    let listed = try connection.integer("SELECT count(*) FROM streams") ?? 0
    return listed == Int64(versions.count)
      ? nil : Break(position: Int64(found.events), reason: .streamWithoutEvents)
  }

  private func report(_ position: Int64) throws(StoreError) {
    guard progress(position) else { throw .interrupted }
  }
}

extension SQLiteEventStore {
  /// Checks the chain, the seals and keys of a store that is unlocked, and the side files: the
  /// checkpoints beside the store, which the log must agree with, and the ledger.
  public func verify(
    progress: (Int64) -> Bool = { _ in true }
  ) throws(StoreError) -> Verification {
    var found = try verifyLog(progress: progress)
    guard found.broken == nil else { return found }
    do throws(StoreError) {
      found.broken = try breakAgainst(checkpoints())
      if found.broken == nil { found.broken = try ledgerBreak() }
    } catch .broken(let position, let reason) {
      found.broken = Break(position: position, reason: reason)
    }
    return found
  }

  /// Every erasure has its line in the ledger. A locked store cannot say.
  private func ledgerBreak() throws(StoreError) -> Break? {
    guard folder != nil, !isLocked else { return nil }
    let listed = try ledger().entries.count
    return try listed >= erasedOwners() ? nil : Break(position: 0, reason: .ledgerIncomplete)
  }

  private func verifyLog(
    progress: (Int64) -> Bool
  ) throws(StoreError) -> Verification {
    try withoutActuallyEscaping(progress) { progress throws(StoreError) in
      try snapshot { (connection) throws(StoreError) in
        var verifier = Verifier(connection, progress: progress)
        return try verifier.run()
      }
    }
  }
}
