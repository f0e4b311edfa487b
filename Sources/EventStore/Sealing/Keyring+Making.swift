import Crypto

extension Keyring {
  /// Name of the recovery holder's seat; no seat of a person can have it, as it is no login name.
  static let recoveryName = "(recovery)"

  /// Fills the key database of a new sealed store.
  static func makeSealed(
    _ keys: KeyDatabase, storeId: [UInt8], _ root: SymmetricKey, _ seat: Seat,
    _ passphrase: Passphrase, _ recovery: RecoveryKey, log2Rounds: Int64
  ) throws(StoreError) {
    let holder = Seat(name: recoveryName, role: seat.role, isRecovery: true)
    let rows = [
      try SeatRow(
        seat, root: root, storeId: storeId, passphrase: passphrase, log2Rounds: log2Rounds),
      try SeatRow(
        holder, root: root, storeId: storeId, passphrase: recovery.passphrase(),
        log2Rounds: log2Rounds),
    ]
    try fill(keys, storeId: storeId, root) { () throws(StoreError) in
      for row in rows { try keys.put(row) }
    }
  }

  /// Fills the key database of a new unsealed store: the root key lies in the open.
  static func makeUnsealed(_ keys: KeyDatabase, storeId: [UInt8]) throws(StoreError) {
    let root = SymmetricKey(size: .bits256)
    try fill(keys, storeId: storeId, root) { () throws(StoreError) in
      try keys.set("root", root.bytes)
    }
  }

  /// The key database for a store of before there were any.
  static func makeUnsealedKeys(
    in folder: StoreFolder, storeId: [UInt8]
  ) throws(StoreError) -> KeyDatabase {
    try folder.makeFile(folder.keys)
    let keys = try KeyDatabase.make(in: folder, storeId: storeId)
    try makeUnsealed(keys, storeId: storeId)
    return keys
  }

  private static func fill(
    _ keys: KeyDatabase, storeId: [UInt8], _ root: SymmetricKey,
    _ add: () throws(StoreError) -> Void
  ) throws(StoreError) {
    let signing = Curve25519.Signing.PrivateKey()
    let audit = Curve25519.KeyAgreement.PrivateKey()
    let secrets: [(name: String, open: [UInt8], secret: [UInt8])] = [
      ("store", [], SymmetricKey(size: .bits256).bytes),
      ("projection", [], SymmetricKey(size: .bits256).bytes),
      ("signing", Array(signing.publicKey.rawRepresentation), Array(signing.rawRepresentation)),
      ("audit", Array(audit.publicKey.rawRepresentation), Array(audit.rawRepresentation)),
    ]
    try keys.change { (_) throws(StoreError) in
      for secret in secrets {
        let binding = secretBinding(secret.name, storeId, secret.open)
        let wrapped = try Box.seal(secret.secret, with: root, binding: binding)
        try keys.setSecret(secret.name, public: secret.open, wrapped: wrapped)
      }
      try add()
      try Keyring(keys, storeId: storeId, root: root, seat: nil).renewProof()
    }
  }

  /// The root key that a passphrase unlocks, and whose seat it was.
  static func root(
    in keys: KeyDatabase, storeId: [UInt8], _ passphrase: Passphrase, seat name: String?
  ) throws(StoreError) -> (Seat, SymmetricKey) {
    let seats = try keys.seats()
    if let recovery = RecoveryKey(typed: String(decoding: passphrase.bytes, as: UTF8.self)) {
      for row in seats where row.seat.isRecovery {
        if let root = try row.root(recovery.passphrase(), storeId: storeId) {
          return (row.seat, root)
        }
      }
    }
    let tried = seats.filter { row in
      !row.seat.isRecovery && (name.map { row.seat.name.hasSameBytes(as: $0) } ?? true)
    }
    if let name, tried.isEmpty { throw .seatUnknown(name: name) }
    for row in tried {
      if let root = try row.root(passphrase, storeId: storeId) { return (row.seat, root) }
    }
    throw .wrongPassphrase
  }
}
