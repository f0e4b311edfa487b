import Foundation
import Testing

@testable import EventStore

/// A sealed store: what can be read with the passphrase, and what without.
@Suite struct SealingTests {
  private let folder: TemporaryFolder
  private let chair = Seat(name: "m.devries", role: "voorzitter")

  init() throws { folder = try TemporaryFolder() }

  private func make() throws -> (store: SQLiteEventStore, recovery: RecoveryKey) {
    try SQLiteEventStore.createSealed(
      at: folder.store, seat: chair, passphrase: phrase(), log2Rounds: 10)
  }

  private func phrase(_ text: String = "een lange wachtwoordzin") throws -> Passphrase {
    try Passphrase(Array(text.utf8), isNew: true)
  }

  private func opened(_ text: String = "een lange wachtwoordzin") throws -> SQLiteEventStore {
    let store = try SQLiteEventStore.open(at: folder.store)
    try store.unlock(phrase(text))
    return store
  }

  @Test func `what was sealed reads back after unlocking, streams and owners included`() throws {
    let (store, _) = try make()
    let events = [
      event("1", in: "casus/A"), event("2", in: "tafel/T", owner: "casus/A"),
      event("3", in: "tafel/T"), event("4", in: "casus/A", nil),
      event("5", in: "casus/A", owner: NewEvent.store),
    ]
    #expect(try store.append(events, expecting: []) == [1, 2, 3, 4, 5])
    #expect(try store.append(events, expecting: []) == [1, 2, 3, 4, 5], "the same again")
    store.close()
    let again = try opened()
    let found = try again.events(after: 0, limit: 10)
    #expect(found.map(\.stream) == events.map(\.stream))
    #expect(found.map(\.header) == events.map(\.header))
    #expect(found.map(\.content) == events.map(\.content))
    #expect(found.map(\.owner) == [nil, "casus/A", nil, nil, ""])
    #expect(try again.events(inStream: "casus/A").map(\.id) == ["1", "4", "5"])
    #expect(try again.version(ofStream: "tafel/T") == 2)
    var scanned: [StoredEvent] = []
    try again.events(after: 0) { view in scanned.append(view.stored()) }
    #expect(scanned == found)
    #expect(
      try again.verify(progress: { _ in true })
        == Verification(events: 5, wiped: 1, streams: 2, broken: nil))
  }

  @Test func `without a passphrase only the chain can be checked`() throws {
    let (made, _) = try make()
    _ = try made.append([event("1")], expecting: [])
    made.close()
    let store = try SQLiteEventStore.open(at: folder.store)
    #expect(store.isSealed && store.isLocked)
    #expect(try store.verify(progress: { _ in true }).events == 1)
    #expect(throws: StoreError.locked) { try store.events(after: 0, limit: 1) }
    #expect(throws: StoreError.locked) { try store.events(inStream: "a") }
    #expect(throws: StoreError.locked) { try store.event(withId: "1") }
    #expect(throws: StoreError.locked) { try store.append([event("2")], expecting: []) }
    #expect(throws: StoreError.wrongPassphrase) {
      try store.unlock(phrase("een andere zin, ook lang"))
    }
    #expect(throws: StoreError.seatUnknown(name: "niemand")) {
      try store.unlock(phrase(), seat: "niemand")
    }
    #expect(try store.unlock(phrase(), seat: "m.devries") == chair)
    #expect(try store.events(after: 0, limit: 1).count == 1)
    store.lock()
    #expect(throws: StoreError.locked) { try store.events(after: 0, limit: 1) }
  }

  @Test func `the recovery key unlocks as it was typed from paper, another does not`() throws {
    let recovery = try make().recovery
    let store = try SQLiteEventStore.open(at: folder.store)
    let typed = recovery.text.lowercased().replacingOccurrences(of: "-", with: " ")
    let seat = try store.unlock(Passphrase(Array(typed.utf8), isNew: false))
    #expect(seat.isRecovery && seat.role == "voorzitter")
    store.lock()
    let other = RecoveryKey.fresh().text
    #expect(throws: StoreError.wrongPassphrase) {
      try store.unlock(Passphrase(Array(other.utf8), isNew: false))
    }
    #expect(RecoveryKey(typed: String(recovery.text.dropLast()) + "!") == nil)
  }

  @Test func `seats come and go, and the last one stays`() throws {
    let store = try make().store
    let other = Seat(name: "p.bakker", role: "procesversneller")
    try store.putSeat(other, phrase("de zin van een ander"), isNew: true, log2Rounds: 10)
    #expect(throws: StoreError.seatExists(name: "p.bakker")) {
      try store.putSeat(other, phrase(), isNew: true, log2Rounds: 10)
    }
    #expect(try store.seats() == [chair, other])
    #expect(try opened("de zin van een ander").seat == other)
    try store.putSeat(other, phrase("een nieuwe zin, langer"), isNew: false, log2Rounds: 10)
    #expect(throws: StoreError.wrongPassphrase) { try opened("de zin van een ander") }
    #expect(try opened("een nieuwe zin, langer").seat == other)
    try store.removeSeat("m.devries")
    #expect(throws: StoreError.wrongPassphrase) { try opened() }
    #expect(throws: StoreError.lastSeat) { try store.removeSeat("p.bakker") }
    #expect(throws: StoreError.seatUnknown(name: "x")) { try store.removeSeat("x") }
    #expect(try store.verify(progress: { _ in true }).broken == nil)
  }

  @Test func `a role that was changed in the file does not unlock`() throws {
    try make().store.close()
    Stranger(keys: folder.store).run("UPDATE seats SET role = 'lezer'")
    #expect(throws: StoreError.wrongPassphrase) { try opened() }
  }

  @Test func `an erasure takes the key, and what was sealed with it cannot come back`() throws {
    let store = try make().store
    _ = try store.append(
      [
        event("1", in: "casus/A"), event("2", in: "tafel/T", owner: "casus/A"), event("3", in: "b"),
      ],
      expecting: [])
    let before = try Data(contentsOf: URL(filePath: folder.store + "/keys.sqlite"))
    try store.transaction { action in
      #expect(try action.wipe(owner: "casus/A") == 2)
      _ = try action.append(event("gewist", in: "casus/A", owner: NewEvent.store))
    }
    #expect(throws: StoreError.erased) {
      try store.append([event("4", in: "casus/A")], expecting: [])
    }
    let found = try opened().events(after: 0, limit: 9)
    #expect(found.map { $0.content == nil } == [true, true, false, false])
    #expect(try store.verify(progress: { _ in true }).broken == nil)
    #expect(before.count > 0)
  }

  @Test func `an action that is refused destroys no key and makes none`() throws {
    let store = try make().store
    _ = try store.append([event("1", in: "casus/A")], expecting: [])
    #expect(throws: StoreError.idTaken(id: "1")) {
      try store.transaction { action in
        _ = try action.wipe(owner: "casus/A")
        _ = try action.append(event("2", in: "casus/B"))
        _ = try action.append(event("1", in: "casus/B", "anders"))
      }
    }
    #expect(try store.events(inStream: "casus/A").first?.content != nil)
    #expect(Stranger(keys: folder.store).texts("SELECT count(*) FROM keys") == ["1"])
    #expect(try store.verify(progress: { _ in true }).broken == nil)
  }

  @Test func `nothing of an event but its id stands in the files`() throws {
    let store = try make().store
    _ = try store.append(
      [event("kenmerk-1", in: "casus/GEHEIM-7", "de inhoud", owner: "casus/ANDER-8")],
      expecting: [])
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.store)
    store.close()
    var all = Data()
    for file in files {
      if let bytes = FileManager.default.contents(atPath: folder.store + "/" + file) {
        all += bytes
      }
    }
    for marker in ["GEHEIM-7", "ANDER-8", "de inhoud", "kop van"] {
      #expect(all.range(of: Data(marker.utf8)) == nil, "\(marker)")
    }
    #expect(all.range(of: Data("kenmerk-1".utf8)) != nil)
  }
}
