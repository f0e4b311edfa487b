import Foundation
import Glibc
import Testing

@testable import EventStore

/// What was typed and is not recorded: kept, sealed, and gone with what it is about.
@Suite struct DeskTests {
  private let folder: TemporaryFolder
  private let phrase: Passphrase
  private let note = DeskNote(owner: "casus/A", name: "concept 1", bytes: Array("Oma belde".utf8))

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
    _ = try store.append([event("1", in: "casus/A"), event("2", in: "casus/B")], expecting: [])
    return store
  }

  private func reopen() throws -> SQLiteEventStore {
    let store = try SQLiteEventStore.open(at: folder.store)
    if store.isSealed { try store.unlock(phrase) }
    return store
  }

  private func bytes(of file: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder.store + "/" + file))
  }

  @Test(arguments: [true, false])
  func `a note is there after reopening, replaced by a later one, and gone when it is taken`(
    _ sealed: Bool
  ) throws {
    let store = try make(sealed: sealed)
    #expect(try store.notesOnDesk().isEmpty)
    try store.putOnDesk(note, replacing: nil)
    var later = note
    later.bytes = Array("Oma belde terug".utf8)
    try store.putOnDesk(later, replacing: note.bytes)
    let other = DeskNote(owner: "", name: "concept 1", bytes: [])
    try store.putOnDesk(other, replacing: nil)
    store.close()
    let again = try reopen()
    #expect(Set(try again.notesOnDesk().map(\.bytes)) == [later.bytes, []])
    try again.removeFromDesk(owner: "casus/A", name: "concept 1", seen: later.bytes)
    #expect(try again.notesOnDesk() == [other])
    let rights = try FileManager.default.attributesOfItem(atPath: folder.store + "/desk.sqlite")
    #expect(rights[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: [true, false])
  func `what another program kept there meanwhile is neither replaced nor taken`(
    _ sealed: Bool
  ) throws {
    let first = try make(sealed: sealed)
    try first.putOnDesk(note, replacing: nil)
    let second = try reopen()
    var theirs = note
    theirs.bytes = Array("Oma komt".utf8)
    #expect(try second.putOnDesk(theirs, replacing: note.bytes) == .done)
    var mine = note
    mine.bytes = Array("Oma komt niet".utf8)
    #expect(try first.putOnDesk(mine, replacing: note.bytes) == .changed(theirs))
    #expect(
      try first.removeFromDesk(owner: note.owner, name: note.name, seen: note.bytes)
        == .changed(theirs))
    #expect(try first.notesOnDesk() == [theirs])
    #expect(try first.putOnDesk(mine, replacing: theirs.bytes) == .done)
    // What was taken away does not hinder whoever still types.
    #expect(
      try second.removeFromDesk(owner: note.owner, name: note.name, seen: mine.bytes) == .done)
    #expect(try first.putOnDesk(mine, replacing: mine.bytes) == .done)
    #expect(try second.notesOnDesk() == [mine])
  }

  @Test func `what is kept on the desk is no change for who watches the events`() throws {
    let watching = try make(sealed: false)
    let descriptor = try watching.changeDescriptor()
    watching.drainChanges()
    let typing = try reopen()
    watching.drainChanges()
    try typing.putOnDesk(note, replacing: nil)
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&wait, 1, 0) == 1)
    #expect(!watching.drainChanges())
    _ = try typing.append([event("3", in: "casus/B")], expecting: [])
    #expect(watching.drainChanges())
  }

  @Test func `a full disk is told, and the note that was there stays until there is room`() throws {
    try make(sealed: true).close()
    let child = try Child("desk", folder.store)
    var lines: [String] = []
    while let line = child.line() { lines.append(line) }
    child.wait()
    #expect(lines.first == "kept")
    let refused = lines.dropFirst().prefix { $0 != "free" }
    #expect(refused.contains("E notStored"), "\(lines)")
    #expect(refused.allSatisfy { $0 == "E notStored" || $0 == "E io" }, "\(lines)")
    #expect(lines.suffix(3) == ["free", "as before", "kept"], "\(lines)")
    #expect(try reopen().notesOnDesk().map(\.bytes.count) == [40_000])
  }

  @Test func `in memory the desk is gone with the store`() throws {
    let store = try SQLiteEventStore.inMemory()
    try store.putOnDesk(note, replacing: nil)
    #expect(try store.notesOnDesk() == [note])
  }

  @Test func `sealed, neither the text nor what it is about can be read from the file`() throws {
    let store = try make(sealed: true)
    try store.putOnDesk(note, replacing: nil)
    let file = try bytes(of: "desk.sqlite")
    for text in ["Oma belde", "casus/A", "concept 1"] {
      #expect(file.range(of: Data(text.utf8)) == nil, "\(text)")
    }
    store.lock()
    #expect(throws: StoreError.locked) { try store.notesOnDesk() }
    #expect(throws: StoreError.locked) { try store.putOnDesk(note, replacing: nil) }
  }

  @Test func `a note that was moved to another owner does not open`() throws {
    let store = try make(sealed: true)
    try store.putOnDesk(note, replacing: nil)
    store.close()
    let stranger = Stranger(desk: folder.store)
    #expect(stranger.run("UPDATE notes SET owner = 'ander'") == nil)
    #expect(try reopen().notesOnDesk().isEmpty)
  }

  @Test(arguments: [true, false])
  func `when a casus is destroyed its notes go, and no new one comes`(_ sealed: Bool) throws {
    let store = try make(sealed: sealed)
    try store.putOnDesk(note, replacing: nil)
    let kept = DeskNote(owner: "casus/B", name: "concept 1", bytes: [1])
    try store.putOnDesk(kept, replacing: nil)
    try store.transaction { action in
      _ = try action.wipe(owner: "casus/A")
      _ = try action.append(event("3", in: "casus/A", owner: NewEvent.store))
    }
    #expect(try store.notesOnDesk() == [kept])
    #expect(throws: StoreError.erased) { try store.putOnDesk(note, replacing: nil) }
    store.close()
    #expect(try bytes(of: "desk.sqlite").range(of: Data("Oma belde".utf8)) == nil)
  }

  @Test func `a desk that a crash left full of a destroyed casus is cleared at the next opening`()
    throws
  {
    let store = try make(sealed: false)
    try store.putOnDesk(note, replacing: nil)
    store.close()
    try FileManager.default.copyItem(
      atPath: folder.store + "/desk.sqlite", toPath: folder.path + "/kopie")
    let second = try reopen()
    try second.transaction { action in
      _ = try action.wipe(owner: "casus/A")
      _ = try action.append(event("3", in: "casus/A", owner: NewEvent.store))
    }
    second.close()
    try FileManager.default.removeItem(atPath: folder.store + "/desk.sqlite")
    try FileManager.default.copyItem(
      atPath: folder.path + "/kopie", toPath: folder.store + "/desk.sqlite")
    #expect(try reopen().notesOnDesk().isEmpty)
  }

  @Test func `a store that is opened to read keeps nothing`() throws {
    try make(sealed: false).close()
    let store = try SQLiteEventStore.open(at: folder.store, readOnly: true)
    #expect(throws: StoreError.readOnly) { try store.putOnDesk(note, replacing: nil) }
    #expect(try store.notesOnDesk().isEmpty)
  }
}
