import Foundation
import Testing

@testable import EventStore

/// What stays of a destroyed owner: a line in the ledger, and not a byte of what it was.
@Suite struct ErasureTests {
  private let folder: TemporaryFolder
  private let phrase: Passphrase

  init() throws {
    folder = try TemporaryFolder()
    phrase = try Passphrase(Array("een lange wachtwoordzin".utf8), isNew: true)
  }

  private func make(sealed: Bool) throws -> SQLiteEventStore {
    let store =
      sealed
      ? try SQLiteEventStore.createSealed(
        at: folder.store, seat: Seat(name: "m", role: "voorzitter"), passphrase: phrase,
        log2Rounds: 10
      ).store : try SQLiteEventStore.create(at: folder.store)
    let long = String(repeating: "een lang verhaal ", count: 600)
    _ = try store.append(
      [
        event("1", in: "casus/A", long), event("2", in: "tafel/T", owner: "casus/A"),
        event("3", in: "casus/B", long),
      ], expecting: [])
    return store
  }

  private func erase(_ owner: String, in store: SQLiteEventStore) throws {
    try store.transaction { action in
      _ = try action.wipe(owner: owner)
      _ = try action.append(event("gewist \(owner)", in: owner, owner: NewEvent.store))
    }
  }

  private func reopen() throws -> SQLiteEventStore {
    let store = try SQLiteEventStore.open(at: folder.store)
    if store.isSealed { try store.unlock(phrase) }
    return store
  }

  @Test(arguments: [true, false])
  func `no file holds a trace of key or content, and before there were`(_ sealed: Bool) throws {
    let store = try make(sealed: sealed)
    let traces = try store.traces(ofOwner: "casus/A")
    #expect(traces.count == (sealed ? 3 : 2))
    store.close()
    #expect(try traces.found(in: folder.store) != [])
    let again = try reopen()
    try erase("casus/A", in: again)
    again.close()
    #expect(try traces.found(in: folder.store) == [])
    let others = try reopen()
    #expect(try others.events(inStream: "casus/B").first?.content != nil)
    #expect(try others.verify(progress: { _ in true }).broken == nil)
    #expect(try others.ledger().entries.count == 1)
  }

  @Test(arguments: [true, false])
  func `an older copy is not opened before the newer ledger was applied`(_ sealed: Bool) throws {
    let store = try make(sealed: sealed)
    try erase("casus/B", in: store)
    store.close()
    let backup = folder.path + "/kopie"
    try FileManager.default.copyItem(atPath: folder.store, toPath: backup)
    let live = try reopen()
    try erase("casus/A", in: live)
    let newest = try live.ledger()
    #expect(newest.entries.count == 2)
    let old = try SQLiteEventStore.open(at: backup)
    if sealed { try old.unlock(phrase) }
    #expect(try old.events(inStream: "casus/A").first?.content != nil)
    #expect(try old.apply(newest) == ["casus/A"])
    #expect(try old.events(inStream: "casus/A").map { $0.content == nil } == [true, false])
    #expect(try old.events(inStream: "tafel/T").map { $0.content == nil } == [true])
    #expect(try old.ledger().entries == newest.entries)
    #expect(try old.verify(progress: { _ in true }).broken == nil)
    #expect(try old.apply(newest) == [], "once is enough")
  }

  @Test func `a ledger that does not go on where ours ends is refused`() throws {
    let store = try make(sealed: false)
    try erase("casus/A", in: store)
    #expect(throws: StoreError.broken(position: 0, reason: .ledgerChanged(line: 1))) {
      try store.apply(Ledger(storeId: store.storeId))
    }
  }

  @Test(arguments: [true, false])
  func `a line that a crash prevented is written at the next opening`(_ sealed: Bool) throws {
    let store = try make(sealed: sealed)
    try erase("casus/A", in: store)
    let written = try store.ledger().entries.map(\.print)
    store.close()
    try FileManager.default.removeItem(atPath: folder.store + "/ledger")
    #expect(try reopen().ledger().entries.map(\.print) == written)
  }

  @Test func `a wish to destroy is remembered sealed, and forgotten`() throws {
    let store = try make(sealed: true)
    try store.setErasureRequest(Array("verzoek van m".utf8), owner: "casus/A")
    #expect(try store.erasureRequest(owner: "casus/A") == Array("verzoek van m".utf8))
    #expect(try store.erasureRequest(owner: "casus/B") == nil)
    #expect(Stranger(keys: folder.store).texts("SELECT hex(sealed) FROM erasures").count == 1)
    #expect(try store.verify(progress: { _ in true }).broken == nil)
    try store.setErasureRequest(nil, owner: "casus/A")
    #expect(try store.erasureRequest(owner: "casus/A") == nil)
  }

  /// Every column of every table of the keys, with something else of the right kind in it.
  static let alterations = [
    "UPDATE seats SET name = name || 'x' WHERE seat_no = 2",
    "UPDATE seats SET role = 'lezer' WHERE seat_no = 2", "UPDATE seats SET is_recovery = 0",
    "UPDATE seats SET salt = zeroblob(16) WHERE seat_no = 2",
    "UPDATE seats SET log2_rounds = 11 WHERE seat_no = 2",
    "UPDATE seats SET block_size = 9 WHERE seat_no = 2",
    "UPDATE seats SET parallelism = 2 WHERE seat_no = 2",
    "UPDATE seats SET wrapped = CAST(wrapped || x'00' AS BLOB) WHERE seat_no = 2",
    "UPDATE seats SET seat_no = 9 WHERE seat_no = 2; UPDATE seats SET seat_no = 2 WHERE seat_no = 1",
    "DELETE FROM seats WHERE seat_no = 2", "DELETE FROM secrets WHERE name = 'audit'",
    "UPDATE secrets SET public = zeroblob(32) WHERE name = 'signing'",
    "UPDATE secrets SET wrapped = zeroblob(60) WHERE name = 'projection'",
    "UPDATE secrets SET name = 'anders' WHERE name = 'audit'",
    "UPDATE keys SET owner = owner || 'x' WHERE key_no = 1",
    "UPDATE keys SET fingerprint = zeroblob(32) WHERE key_no = 1",
    "UPDATE keys SET fingerprint = zeroblob(32) WHERE key_no = 2",
    "UPDATE keys SET wrapped = (SELECT wrapped FROM keys WHERE key_no = 2) WHERE key_no = 1",
    "UPDATE keys SET wrapped = NULL WHERE key_no = 2",
    "UPDATE keys SET proof = zeroblob(32) WHERE key_no = 2",
    "UPDATE keys SET key_no = 7 WHERE key_no = 2", "DELETE FROM keys WHERE key_no = 1",
    "DELETE FROM keys WHERE key_no = 2", "UPDATE erasures SET sealed = zeroblob(40)",
    "UPDATE erasures SET owner = 'x'", "UPDATE erasures SET erasure_no = 4",
    "DELETE FROM erasures", "UPDATE meta SET value = zeroblob(32) WHERE key = 'proof'",
    "DELETE FROM meta WHERE key = 'proof'", "INSERT INTO meta VALUES ('extra', x'01')",
    "CREATE TABLE extra(x)",
  ]

  @Test func `whatever is altered in the keys is found`() throws {
    let store = try make(sealed: true)
    try store.setErasureRequest([1, 2, 3], owner: "casus/B")
    try erase("casus/A", in: store)
    #expect(try store.verify(progress: { _ in true }).broken == nil)
    store.close()
    let whole = try Data(contentsOf: URL(filePath: folder.store + "/keys.sqlite"))
    for alteration in Self.alterations {
      #expect(Stranger(keys: folder.store).run(alteration) == nil, "\(alteration)")
      let opened = try SQLiteEventStore.open(at: folder.store, readOnly: true)
      do {
        try opened.unlock(phrase)
        #expect(
          try opened.verify(progress: { _ in true }).broken != nil, "survivor: \(alteration)")
      } catch StoreError.broken {
        // Found at the door.
      }
      opened.close()
      try whole.write(to: URL(filePath: folder.store + "/keys.sqlite"))
    }
  }
}
