import EventStore
import Foundation
import Glibc
import Testing

/// Several programs on one store, and programs that die.
@Suite struct ProcessTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `programs that race keep one order without gaps, and readers never see half`() throws {
    let store = try SQLiteEventStore.create(at: folder.store)
    let names = ["een", "twee", "drie"]
    let children = try names.map { try Child("race", folder.store, $0, "60") }
    var seen: Int64 = 0
    for child in children {
      while child.line() != nil {
        let events = try store.events(after: seen, limit: 1_000)
        #expect(events.map(\.position) == events.indices.map { seen + 1 + Int64($0) })
        #expect(events.count % 2 == 0)
        seen += Int64(events.count)
      }
      child.wait()
    }
    #expect(seen == 360)
    #expect(try store.count == 360)
    #expect(try store.version(ofStream: "samen") == 180)
    for name in names { #expect(try store.version(ofStream: name) == 60) }
    #expect(try store.verify(progress: { _ in true }).broken == nil)
  }

  @Test func `programs that race go on when one of them is killed`() throws {
    let store = try SQLiteEventStore.create(at: folder.store)
    let doomed = try Child("race", folder.store, "gedood", "100000")
    let others = try ["een", "twee"].map { try Child("race", folder.store, $0, "60") }
    var acknowledged = 0
    for _ in 1...Int.random(in: 5...30) where doomed.line() != nil { acknowledged += 1 }
    doomed.kill()
    while doomed.line() != nil { acknowledged += 1 }
    for child in others {
      while child.line() != nil {}
      #expect(child.wait() == 0)
    }
    let count = try store.version(ofStream: "gedood")
    #expect(acknowledged...acknowledged + 1 ~= count)
    #expect(try store.version(ofStream: "samen") == 120 + count)
    #expect(try store.count == 2 * (120 + count))
    #expect(try store.verify(progress: { _ in true }).broken == nil)
  }

  @Test func `who may not write gets an error and leaves everything as it was`() throws {
    let head = try SQLiteEventStore.create(at: folder.store).head
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.store).sorted()
    for file in files { chmod(folder.store + "/" + file, 0o444) }
    chmod(folder.store, 0o555)
    let child = try Child("rights", folder.store)
    #expect(child.line() == "E io")
    #expect(child.line() == "E cannotCreate")
    #expect(child.line() == nil)
    chmod(folder.store, 0o700)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.store).sorted() == files)
    for file in files { chmod(folder.store + "/" + file, 0o600) }
    #expect(try SQLiteEventStore.open(at: folder.store).head == head)
  }

  @Test func `a descriptor tells of writing by another program`() throws {
    let store = try SQLiteEventStore.create(at: folder.store)
    let descriptor = try store.changeDescriptor()
    store.drainChanges()
    #expect(try store.hasNewEvents(since: 0) == false)
    let child = try Child("race", folder.store, "ander", "1")
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&wait, 1, 20_000) == 1)
    while child.line() != nil {}
    child.wait()
    #expect(store.drainChanges())
    #expect(!store.drainChanges())
    #expect(try store.hasNewEvents(since: 0))
  }

  @Test func `a file that may not grow ends the writing, and the store stays whole`() throws {
    _ = try SQLiteEventStore.create(at: folder.store)
    let child = try Child("full", folder.store, "200000")
    var lines: [String] = []
    while let line = child.line() { lines.append(line) }
    child.wait()
    let acknowledged = lines.filter { $0.hasPrefix("A ") }.map { String($0.dropFirst(2)) }
    #expect(acknowledged.count > 5)
    #expect(
      Array(lines.suffix(2)) == ["E notStored vol-\(acknowledged.count + 1)", "E readOnly"])
    let store = try SQLiteEventStore.open(at: folder.store)
    #expect(try store.events(inStream: "vol").map(\.id) == acknowledged)
    #expect(try store.verify(progress: { _ in true }).broken == nil)
    _ = try store.append([event("daarna")], expecting: [])
  }
}
