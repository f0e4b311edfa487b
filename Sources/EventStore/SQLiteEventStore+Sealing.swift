import Crypto

extension SQLiteEventStore {
  /// scrypt's cost for new seats: 2^17 rounds of 8, 128 MiB and about 0.4 s.
  public static let usualCost: Int64 = 17

  /// Makes a new sealed store with its first seat, and opens and unlocks it.
  ///
  /// - Parameter log2Rounds: scrypt's cost.
  /// - Returns: the store, and the recovery key, which is kept nowhere.
  /// - Throws: `alreadyExists`, `cannotCreate`.
  public static func createSealed(
    at folder: String, seat: Seat, passphrase: Passphrase, log2Rounds: Int64 = usualCost
  ) throws(StoreError) -> (store: SQLiteEventStore, recovery: RecoveryKey) {
    let recovery = RecoveryKey.fresh()
    try StoreFolder(folder).create { (draft) throws(StoreError) in
      try fill(draft, sealed: true) { (keys, storeId) throws(StoreError) in
        try Keyring.makeSealed(
          keys, storeId: storeId, seat, passphrase, recovery, log2Rounds: log2Rounds)
      }
    }
    let store = try open(at: folder)
    try store.unlock(passphrase, seat: seat.name)
    return (store, recovery)
  }

  /// Whether a passphrase is needed to read it.
  public var isSealed: Bool { connection.isSealed }
  /// A sealed store that nobody unlocked.
  public var isLocked: Bool { connection.isSealed && connection.seal == nil }
  /// Who unlocked it; nil for an unsealed or locked store.
  public var seat: Seat? { connection.seal?.ring.seat }

  /// The seats of the store, readable by anybody who has its files; the recovery holder's is left
  /// out.
  public func seats() throws(StoreError) -> [Seat] {
    guard let folder else { return [] }
    let keys = try KeyDatabase(folder)
    defer { keys.close() }
    try keys.checkFormat(path: folder.path, storeId: try storeId)
    return try keys.seats().map(\.seat).filter { !$0.isRecovery }
  }

  /// Unlocks a sealed store.
  ///
  /// - Parameters:
  ///   - passphrase: of a seat, or the recovery key as it was typed.
  ///   - name: of the seat; nil tries every one of them, half a second each.
  /// - Returns: the seat that it was.
  /// - Throws: `wrongPassphrase`, `seatUnknown`, `broken` when the keys were tampered with.
  @discardableResult
  public func unlock(_ passphrase: Passphrase, seat name: String? = nil) throws(StoreError) -> Seat
  {
    guard let folder, isSealed else { throw .notAStore(path: folder?.path ?? "") }
    let id = try storeId
    let keys = try KeyDatabase(folder)
    do throws(StoreError) {
      try keys.checkFormat(path: folder.path, storeId: id)
      let (seat, root) = try Keyring.root(in: keys, storeId: id, passphrase, seat: name)
      let opened = try Keyring(keys, storeId: id, root: root, seat: seat)
      closeDesk()
      ring?.close()
      ring = opened
      connection.seal = Seal(opened)
      if mayWrite {
        try exclusively { () throws(StoreError) in
          try settleLedger()
          try clearDesk()
        }
      }
      return seat
    } catch {
      keys.close()
      throw error
    }
  }

  /// Forgets the keys: until the next `unlock` nothing can be read.
  public func lock() {
    guard isSealed else { return }
    connection.seal = nil
    closeDesk()
    names = StreamNames()
    ring?.close()
    ring = nil
  }

  /// The keys of this store: those that were unlocked, or those of an unsealed store, which lie in
  /// the open. A store that an old version made gets them here.
  ///
  /// - Throws: `locked`; `io` for a store in memory, which has none.
  func keys() throws(StoreError) -> Keyring {
    if let ring { return ring }
    if isSealed { throw .locked }
    guard let folder else { throw .io(reason: "a store in memory has no keys") }
    let id = try storeId
    let opened = try exclusively { () throws(StoreError) in
      let keys =
        folder.hasKeys
        ? try KeyDatabase(folder) : try Keyring.makeUnsealedKeys(in: folder, storeId: id)
      try keys.checkFormat(path: folder.path, storeId: id)
      guard let root = try keys.get("root") else {
        throw .broken(position: 0, reason: .keysChanged)
      }
      return try Keyring(keys, storeId: id, root: SymmetricKey(data: root), seat: nil)
    }
    ring = opened
    return opened
  }
}

extension SQLiteEventStore {
  /// Adds a seat, or gives one another passphrase.
  ///
  /// - Throws: `seatExists`, `seatUnknown`, `locked`.
  public func putSeat(
    _ seat: Seat, _ passphrase: Passphrase, isNew: Bool, log2Rounds: Int64 = usualCost
  ) throws(StoreError) {
    let ring = try keys()
    let row = try SeatRow(
      seat, root: ring.root, storeId: ring.storeId, passphrase: passphrase, log2Rounds: log2Rounds)
    try exclusively { () throws(StoreError) in
      try ring.change { (keys) throws(StoreError) in
        let known = try keys.seats().contains { $0.seat.name.hasSameBytes(as: seat.name) }
        if isNew, known { throw .seatExists(name: seat.name) }
        if !isNew, !known { throw .seatUnknown(name: seat.name) }
        try keys.put(row)
      }
    }
  }

  /// Takes a seat away. Whoever had it may have copied the keys: the store says nothing about that.
  ///
  /// - Throws: `seatUnknown`, `lastSeat`, `locked`.
  public func removeSeat(_ name: String) throws(StoreError) {
    let ring = try keys()
    try exclusively { () throws(StoreError) in
      try ring.change { (keys) throws(StoreError) in
        let seats = try keys.seats().map(\.seat).filter { !$0.isRecovery }
        guard seats.contains(where: { $0.name.hasSameBytes(as: name) }) else {
          throw .seatUnknown(name: name)
        }
        guard seats.count > 1 else { throw .lastSeat }
        try keys.removeSeat(name)
      }
    }
  }
}
