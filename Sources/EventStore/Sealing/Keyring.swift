import Crypto
import GRDBSQLite

/// The keys of an open store: what one seat's passphrase unlocked.
///
/// Every casus has a random key of its own, wrapped under the root key. Nothing that belongs to a
/// casus is sealed with a key that could be made again: when its wrapped key is destroyed, so is
/// what it sealed. Keys stay in memory until the store is locked; the memory of a key is wiped when
/// it is released.
public final class Keyring {
  /// Who unlocked it; nil for an unsealed store, whose root key lies in the open.
  public let seat: Seat?
  let storeId: [UInt8]
  let root: SymmetricKey
  let database: KeyDatabase
  /// Names of streams are looked up by this key, headers are sealed with that one, and contents that
  /// survive every erasure with the third.
  let lookup: SymmetricKey
  let heading: SymmetricKey
  let surviving: SymmetricKey
  /// Drafts and what the desk remembers.
  let desk: SymmetricKey
  let proving: SymmetricKey
  private let wrapping: SymmetricKey
  private var known: [String: KeyState] = [:]
  private var seenVersion: Int64 = -1
  private var isChanging = false
  private var isSecured = false
  /// Keys that go when the action that is going on is stored.
  private var doomed: [String: CaseKey] = [:]
  /// An error of the disk befell an action: nothing more may be written by these keys.
  private(set) var hasFailed = false

  /// What became of the key of an owner.
  enum KeyState {
    case live(CaseKey)
    /// Fenced: it may never return.
    case destroyed
  }

  struct CaseKey {
    let number: Int64
    let key: SymmetricKey
    let fingerprint: [UInt8]
  }

  /// - Throws: `broken` when the secrets are not the ones that were wrapped.
  init(
    _ database: KeyDatabase, storeId: [UInt8], root: SymmetricKey, seat: Seat?
  ) throws(StoreError) {
    self.database = database
    self.storeId = storeId
    self.root = root
    self.seat = seat
    wrapping = root.derived(for: "case keys")
    guard let row = try database.secret("store"),
      let bytes = Box.open(
        row.wrapped, with: root, binding: Self.secretBinding("store", storeId, row.public))
    else { throw .broken(position: 0, reason: .keysChanged) }
    let store = SymmetricKey(data: bytes)
    lookup = store.derived(for: "lookup")
    heading = store.derived(for: "header")
    surviving = store.derived(for: "surviving")
    desk = store.derived(for: "desk")
    proving = store.derived(for: "proof")
  }

  /// Lets go of everything.
  func close() {
    known = [:]
    database.close()
  }

  static func secretBinding(_ name: String, _ storeId: [UInt8], _ open: [UInt8]) -> [UInt8] {
    var binding = Binding("secret")
    binding.add(storeId)
    binding.add(name)
    binding.add(open)
    return binding.bytes
  }

  /// A secret that is wrapped under the root key.
  func secret(_ name: String) throws(StoreError) -> [UInt8] {
    guard let row = try database.secret(name),
      let bytes = Box.open(
        row.wrapped, with: root, binding: Self.secretBinding(name, storeId, row.public))
    else { throw .broken(position: 0, reason: .keysChanged) }
    return bytes
  }

  /// The name under which a stream is stored: HMAC-SHA-256 cut to 128 bits, in hexadecimal.
  func storedName(of stream: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Array(stream.utf8), using: lookup)
    return Array(code).prefix(16).hexadecimal
  }
}

extension Keyring {
  /// The key of an owner, by the name under which it is stored; nil when it never had one.
  func key(of owner: String) throws(StoreError) -> KeyState? {
    if doomed[owner] != nil { return .destroyed }
    if let state = known[owner] { return state }
    let state = try database.connection.access { () throws(StoreError) in
      try database.connection.query(
        "SELECT key_no, fingerprint, wrapped, proof FROM keys WHERE owner = ?"
      ) { (row) throws(StoreError) -> KeyState? in
        row.bind(1, owner)
        guard try row.next() else { return nil }
        return try readKey(
          row.integer(0), owner, fingerprint: Array(row.bytes(1)),
          wrapped: row.optionalBytes(2).map { Array($0) }, proof: Array(row.bytes(3)))
      }
    }
    known[owner] = state
    return state
  }

  /// Opens a row of `keys`; throws when it is not what was written.
  func readKey(
    _ number: Int64, _ owner: String, fingerprint: [UInt8], wrapped: [UInt8]?, proof: [UInt8]
  ) throws(StoreError) -> KeyState {
    let binding = keyBinding(number, owner, fingerprint)
    guard self.proof(of: binding, isLive: wrapped != nil) == proof else {
      throw .broken(position: 0, reason: .keysChanged)
    }
    guard let wrapped else { return .destroyed }
    guard let bytes = Box.open(wrapped, with: wrapping, binding: binding),
      Self.fingerprint(of: bytes) == fingerprint
    else { throw .broken(position: 0, reason: .keysChanged) }
    return .live(CaseKey(number: number, key: SymmetricKey(data: bytes), fingerprint: fingerprint))
  }

  /// The key to seal with: the one there is, or a new one, which is durable before its first event.
  ///
  /// - Throws: `erased` behind the fence.
  func keyToSeal(_ owner: String) throws(StoreError) -> CaseKey {
    switch try key(of: owner) {
    case .live(let key): return key
    case .destroyed: throw .erased
    case nil: break
    }
    try beginChange()
    let bytes = SymmetricKey(size: .bits256).bytes
    let number = try keyCount() + 1
    let print = Self.fingerprint(of: bytes)
    let binding = keyBinding(number, owner, print)
    let wrapped = try Box.seal(bytes, with: wrapping, binding: binding)
    let proof = proof(of: binding, isLive: true)
    try database.write("INSERT INTO keys VALUES (?, ?, ?, ?, ?)") {
      $0.bind(1, number)
      $0.bind(2, owner)
      $0.bind(3, print)
      $0.bind(4, wrapped)
      $0.bind(5, proof)
    }
    let key = CaseKey(number: number, key: SymmetricKey(data: bytes), fingerprint: print)
    known[owner] = .live(key)
    return key
  }

  /// Puts up the fence before the key of an owner, which goes when the action is stored; an owner
  /// without a key gets one for it. One behind the fence stays there: keys that are newer than the
  /// events know of it already.
  func doomKey(of owner: String) throws(StoreError) {
    if case .destroyed = try key(of: owner) { return }
    doomed[owner] = try keyToSeal(owner)
  }

  /// Destroys the keys that a stored action doomed. Before it was stored they could not go: a crash
  /// between the two would leave contents that nobody can read, and no word of why. What a crash
  /// prevents here is made up for at the next unlocking, by what the log says.
  func destroyDoomed() throws(StoreError) {
    guard !doomed.isEmpty else { return }
    try change { (keys) throws(StoreError) in
      for (owner, key) in doomed {
        let binding = keyBinding(key.number, owner, key.fingerprint)
        let proof = proof(of: binding, isLive: false)
        try keys.write("UPDATE keys SET wrapped = NULL, proof = ? WHERE key_no = ?") {
          $0.bind(1, proof)
          $0.bind(2, key.number)
        }
      }
      try replaceProjectionKey()
    }
    for owner in doomed.keys { known[owner] = .destroyed }
    doomed = [:]
  }

  /// What was cached with the old key cannot be read any more.
  private func replaceProjectionKey() throws(StoreError) {
    let wrapped = try Box.seal(
      SymmetricKey(size: .bits256).bytes, with: root,
      binding: Self.secretBinding("projection", storeId, []))
    try database.setSecret("projection", public: [], wrapped: wrapped)
  }

  /// What stays of a key when it is gone: enough to know it by, not to make it.
  static func fingerprint(of key: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: Array("experttafel case key".utf8))
    hash.update(data: key)
    return Array(hash.finalize())
  }

  private func keyBinding(_ number: Int64, _ owner: String, _ fingerprint: [UInt8]) -> [UInt8] {
    var binding = Binding("case key")
    binding.add(storeId)
    binding.add(number)
    binding.add(owner)
    binding.add(fingerprint)
    return binding.bytes
  }

  private func proof(of binding: [UInt8], isLive: Bool) -> [UInt8] {
    Array(
      HMAC<SHA256>.authenticationCode(for: binding + [isLive ? 1 : 0], using: proving))
  }

  /// The print of an owner's key, live or destroyed; nil when there never was one.
  func fingerprint(ofOwner owner: String) throws(StoreError) -> [UInt8]? {
    try column("fingerprint", ofOwner: owner)
  }

  /// The wrapped key of an owner; nil when it is destroyed or never was.
  func wrappedKey(ofOwner owner: String) throws(StoreError) -> [UInt8]? {
    try column("wrapped", ofOwner: owner)
  }

  private func column(_ name: String, ofOwner owner: String) throws(StoreError) -> [UInt8]? {
    try database.connection.access { () throws(StoreError) in
      try database.connection.query("SELECT \(name) FROM keys WHERE owner = ?") {
        (row) throws(StoreError) in
        row.bind(1, owner)
        return try row.next() ? row.optionalBytes(0).map { Array($0) } : nil
      }
    }
  }

  private func keyCount() throws(StoreError) -> Int64 {
    try database.connection.integer("SELECT max(key_no) FROM keys") ?? 0
  }
}

extension Keyring {
  /// Looks whether another program changed the keys, so that none that it destroyed is used again.
  func refresh() throws(StoreError) {
    let version = try database.connection.access { () throws(StoreError) in
      try database.version()
    }
    if version != seenVersion { known = [:] }
    seenVersion = version
  }

  /// Before the first action that may seal with a key that another program made: see `KeyDatabase`.
  func secure() throws(StoreError) {
    guard !isSecured else { return }
    try database.secure()
    isSecured = true
  }

  /// Keys that are made or destroyed belong to the action of the store that is going on.
  private func beginChange() throws(StoreError) {
    guard !isChanging else { return }
    try database.connection.access { () throws(StoreError) in
      try database.connection.execute("BEGIN IMMEDIATE")
    }
    isChanging = true
  }

  /// Makes the action's new keys durable; the events follow.
  ///
  /// - Returns: SQLite's result code, `SQLITE_DONE` when all went well.
  func commit() throws(StoreError) -> Int32 {
    guard isChanging else { return SQLITE_DONE }
    try renewProof()
    let code = try database.connection.access { () throws(StoreError) in
      try database.connection.run("COMMIT")
    }
    if code == SQLITE_DONE { isChanging = false }
    return code
  }

  func rollBack() {
    doomed = [:]
    guard isChanging else { return }
    isChanging = false
    known = [:]
    // What SQLite says of the last thing that it did here: what ended the action, if it was a key.
    if sqlite3_errcode(database.connection.handle) & 0xff == SQLITE_IOERR { hasFailed = true }
    // What was not committed is gone with the journal, at the latest at the next opening.
    try? database.connection.access { () throws(StoreError) in try database.connection.rollBack() }
  }

  /// Runs a change of the key database that is not part of an action on the events.
  func change<R>(_ body: (KeyDatabase) throws(StoreError) -> R) throws(StoreError) -> R {
    try database.change { (_) throws(StoreError) in
      let result = try body(database)
      try renewProof()
      return result
    }
  }

  /// The proof of all rows that have none of their own, and of the number of keys.
  func tableProof() throws(StoreError) -> [UInt8] {
    var code = HMAC<SHA256>(key: proving)
    for table in [
      "meta WHERE key <> 'proof' ORDER BY key", "seats ORDER BY seat_no",
      "secrets ORDER BY name", "erasures ORDER BY erasure_no",
    ] {
      try database.connection.query("SELECT * FROM \(table)") { (row) throws(StoreError) in
        while try row.next() {
          var binding = Binding("row")
          binding.add(table)
          for column in 0..<row.columns { binding.add(row.bytes(column)) }
          code.update(data: binding.bytes)
        }
      }
    }
    var count = Binding("keys")
    count.add(try database.connection.integer("SELECT count(*) FROM keys") ?? 0)
    code.update(data: count.bytes)
    return Array(code.finalize())
  }

  func renewProof() throws(StoreError) { try database.set("proof", try tableProof()) }
}

extension Collection<UInt8> {
  /// Two lower-case digits a byte.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(count * 2)
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
