import Crypto
import GRDBSQLite

/// One action on the store, all or nothing: the only way anything is ever written.
///
/// What was appended in it can be read in it. An error of the store, once thrown here, ends the
/// action even when it is caught, except `idTaken`, which changed nothing.
public struct StoreTransaction: ~Copyable {
  private let connection: Connection
  private let insertion: Statement
  /// Most ids that are asked for are not there: that answer must be quick.
  private let lookup: Statement
  private var chain: Chain
  private var salts = SaltSource()
  private var streams: [ExactText: StreamEnd] = [:]
  /// The end of the chain with what was appended so far.
  private(set) var head: Head
  /// The first error that makes this action impossible, with SQLite's code.
  private(set) var failure: Int32?
  private(set) var hasWiped = false
  private var appended = 0
  /// From here on an action is large enough to be given memory.
  private static let bulk = 1_000

  /// SQLITE_CONSTRAINT_UNIQUE, a macro that Swift does not see.
  private static let uniqueViolated = SQLITE_CONSTRAINT | 8 << 8

  init(on connection: Connection) throws(StoreError) {
    let head = try connection.head()
    let insertion = try connection.take(
      """
      INSERT INTO events(position, stream_no, version, owner, id, content_hash, link, salt, header, \
      content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    let lookup = try connection.take("SELECT 1 FROM events WHERE id = ?")
    self.connection = connection
    chain = Chain(sealed: connection.isSealed)
    self.head = head
    self.insertion = insertion
    self.lookup = lookup
  }

  deinit {
    connection.giveBack(insertion)
    connection.giveBack(lookup)
  }

  /// Runs a body on this action.
  mutating func result<R, E: Error>(
    of body: (inout StoreTransaction) throws(E) -> R
  ) -> Result<R, E> {
    do throws(E) {
      return .success(try body(&self))
    } catch {
      return .failure(error)
    }
  }

  /// Adds one event at the end of its stream.
  ///
  /// - Returns: its position, or the old one when the same event is there already.
  /// - Throws: `idTaken` when its id is there with other bytes.
  public mutating func append(_ event: NewEvent) throws(StoreError) -> Int64 {
    var end = try end(of: event.stream)
    if end.number == 0 {
      // A new stream gets its row only when its event is new too.
      if let known = try find(id: event.id) { return try position(of: event, knownAs: known) }
      end.number = try insertStream(end.stored)
    }
    guard try insert(event, at: end) else {
      guard let known = try find(id: event.id) else { throw fail(SQLITE_CONSTRAINT) }
      return try position(of: event, knownAs: known)
    }
    end.version += 1
    streams[ExactText(text: event.stream)] = end
    appended += 1
    if appended == Self.bulk { try connection.beginBulk() }
    return head.position
  }

  public func find(id: String) throws(StoreError) -> StoredEvent? {
    lookup.bind(1, id)
    defer { lookup.reset() }
    return try lookup.next() ? try connection.event(withId: id) : nil
  }

  public func events(inStream stream: String) throws(StoreError) -> [StoredEvent] {
    try connection.events(inStream: stream)
  }

  /// The last version of a stream; 0 when it has no events.
  public mutating func version(of stream: String) throws(StoreError) -> Int {
    try end(of: stream).version
  }

  /// Destroys the content of every event whose owner is `owner`, the events of the stream of that
  /// name included, and in a sealed store its key, behind a fence. Headers and the chain stay. What
  /// must be kept is appended with `NewEvent.store` as its owner: in the same action, as it is by that
  /// event in the stream that a next opening knows of a key that a crash left.
  ///
  /// - Returns: the number of contents destroyed.
  @discardableResult
  public mutating func wipe(owner: String) throws(StoreError) -> Int {
    let owner = try connection.storedName(of: owner)
    try connection.seal?.ring.doomKey(of: owner)
    let code = try connection.query(
      """
      UPDATE events SET content = NULL, salt = NULL WHERE content IS NOT NULL AND (owner = ?1 \
      OR (owner IS NULL AND stream_no = (SELECT stream_no FROM streams WHERE name = ?1)))
      """
    ) { (statement) throws(StoreError) in
      statement.bind(1, owner)
      return statement.step()
    }
    guard code == SQLITE_DONE else { throw fail(code) }
    hasWiped = true
    return connection.changes
  }

  /// The positions of a batch that is in the store already, nil when none of it is.
  ///
  /// - Throws: `idTaken` when only a part is, or anything is different.
  func positions(ofKnown events: [NewEvent]) throws(StoreError) -> [Int64]? {
    var known: [(id: String, position: Int64)] = []
    for event in events {
      guard let old = try find(id: event.id) else { continue }
      known.append((event.id, try position(of: event, knownAs: old)))
    }
    guard let first = known.first else { return nil }
    guard known.count == events.count else { throw .idTaken(id: first.id) }
    return known.map(\.position)
  }

  mutating func check(_ expectation: Expectation) throws(StoreError) {
    let actual = try version(of: expectation.stream)
    guard actual == expectation.version else {
      throw .wrongVersion(
        stream: expectation.stream, expected: expectation.version, actual: actual)
    }
  }

  /// Makes the action impossible and says so.
  private mutating func fail(_ code: Int32) -> StoreError {
    failure = failure ?? code
    return .notStored(reason: sqliteReason(code))
  }

  private func position(
    of event: NewEvent, knownAs known: StoredEvent
  ) throws(StoreError) -> Int64 {
    guard known.isSame(as: event) else { throw .idTaken(id: event.id) }
    return known.position
  }

  private mutating func end(of stream: String) throws(StoreError) -> StreamEnd {
    if let failure { throw fail(failure) }
    let key = ExactText(text: stream)
    if let known = streams[key] { return known }
    let end = try connection.end(ofStream: stream)
    if end.number != 0 { streams[key] = end }
    return end
  }

  /// - Parameter name: the name under which the stream is stored.
  private mutating func insertStream(_ name: String) throws(StoreError) -> Int64 {
    let code = try connection.query("INSERT INTO streams(name) VALUES (?)") {
      (statement) throws(StoreError) in
      statement.bind(1, name)
      return statement.step()
    }
    guard code == SQLITE_DONE else { throw fail(code) }
    return connection.lastInsertedRow
  }

  /// - Returns: false when the id is taken.
  private mutating func insert(_ event: NewEvent, at end: StreamEnd) throws(StoreError) -> Bool {
    let version = end.version + 1
    let position = head.position + 1
    let form = try storedForm(event, inStream: end.stored, version: version)
    let contentHash = hash(form.content, form.salt)
    let link = Array(
      chain.link(
        previous: head.hash, position: position, stream: end.stored, version: Int64(version),
        id: event.id.utf8, owner: form.owner?.utf8, header: form.header, contentHash: contentHash))
    insertion.bind(1, position)
    insertion.bind(2, end.number)
    insertion.bind(3, version)
    insertion.bind(4, form.owner)
    insertion.bind(5, event.id)
    insertion.bind(6, contentHash)
    insertion.bind(7, link)
    insertion.bind(8, form.salt)
    insertion.bind(9, form.header)
    insertion.bind(10, form.content)
    let code = insertion.step()
    insertion.reset()
    if code == Self.uniqueViolated { return false }
    guard code == SQLITE_DONE else { throw fail(code) }
    head = Head(position: position, hash: link)
    return true
  }

  /// The columns that differ between a sealed and an unsealed store.
  private struct StoredForm {
    var owner: String?
    var salt: [UInt8]?
    var header: [UInt8]
    var content: [UInt8]?
  }

  private mutating func storedForm(
    _ event: NewEvent, inStream stream: String, version: Int
  ) throws(StoreError) -> StoredForm {
    guard let seal = connection.seal else {
      let salt = event.content == nil ? nil : try salts.next()
      return StoredForm(
        owner: event.foreignOwner, salt: salt, header: event.header, content: event.content)
    }
    let sealed = try seal.seal(event, inStream: stream, version: version)
    return StoredForm(
      owner: sealed.owner, salt: nil, header: sealed.header, content: sealed.content)
  }

  private func hash(_ content: [UInt8]?, _ salt: [UInt8]?) -> [UInt8] {
    guard let content else { return Chain.noContent }
    return (salt ?? []).withUnsafeBytes { salt in
      content.withUnsafeBytes { Array(Chain.contentHash(salt: salt, content: $0)) }
    }
  }
}
