// A program that the store's tests start, watch and kill. It says on standard output what it did:
// `B` inside a transaction, `A <id>…` after the store acknowledged it, `w <owner>` before an erasure
// and `W <owner>` after the store acknowledged it, `E <error>` on an error, `F` or `N` whether a
// fault came, `H <id>` for an event that is there though it was not acknowledged.

import EventStore
import Glibc

func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
}

func event(_ id: String, in stream: String, bytes: Int = 0) -> NewEvent {
  let content = Array(id.utf8) + Array(repeating: UInt8(ascii: "x"), count: bytes)
  return NewEvent(id: id, stream: stream, header: Array("kop".utf8), content: content)
}

/// Opens a store, a sealed one with the passphrase of the tests.
func opened(_ folder: String) throws -> SQLiteEventStore {
  let store = try SQLiteEventStore.open(at: folder)
  if store.isSealed {
    try store.unlock(Passphrase(Array("een lange wachtwoordzin".utf8), isNew: false))
  }
  return store
}

/// Destroys an owner, with the event that says so: one action, which tells its size as others do.
func erase(_ owner: String, _ batch: String, in store: SQLiteEventStore) throws {
  let act = NewEvent(
    id: batch + "-1of1", stream: owner, header: Array("kop".utf8), content: Array("akte".utf8),
    owner: NewEvent.store)
  say("w \(owner)")
  try store.transaction { action in
    say("B")
    try action.wipe(owner: owner)
    _ = try action.append(act)
  }
  say("A \(act.id)")
  say("W \(owner)")
}

/// Appends batches of 1–5 events over 1–3 streams until it is killed, and erases one of its streams
/// every third time. Each id tells its batch and how large that batch is:
/// `<seed>-<batch>-<number>of<size>`.
func appendForever(to store: SQLiteEventStore, seed: Int) throws {
  for batch in 1...Int.max {
    let size = 1 + (seed &+ batch &* 7) % 5
    let streams = 1 + (seed &+ batch) % 3
    // What was erased takes nothing any more: then there are new streams.
    let prefix = "stroom \(seed) \(batch / 3)"
    if batch % 3 == 2 {
      try erase("\(prefix) 0", "\(seed)-\(batch)", in: store)
      continue
    }
    let events = (1...size).map {
      event("\(seed)-\(batch)-\($0)of\(size)", in: "\(prefix) \((batch &+ $0) % streams)")
    }
    try store.transaction { action in
      say("B")
      for event in events { _ = try action.append(event) }
    }
    say("A " + events.map(\.id).joined(separator: " "))
  }
}

/// Appends without saying anything, as whoever waits to be heard would keep the lock.
func appendSilently(to store: SQLiteEventStore) throws {
  for number in 1...Int.max {
    _ = try store.append(
      [event("stil-\(number)", in: "stil"), event("stil+\(number)", in: "ook")], expecting: [])
    if number == 1 { say("A") }
  }
}

/// Adds `count` events to one stream that others write too, reloading when it was not the first.
func race(on store: SQLiteEventStore, name: String, count: Int) throws {
  for number in 1...count {
    var isStored = false
    while !isStored {
      let version = try store.version(ofStream: "samen")
      do {
        let events = [
          event("\(name)-\(number)", in: "samen"), event("\(name)+\(number)", in: name),
        ]
        _ = try store.append(events, expecting: [Expectation(stream: "samen", version: version)])
        isStored = true
      } catch StoreError.wrongVersion {
        continue
      }
    }
    say("A \(name)-\(number) \(name)+\(number)")
  }
}

/// Appends until no file may grow beyond `bytes`, then once more.
func appendUntilFull(_ store: SQLiteEventStore, bytes: Int) throws {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: UInt(bytes), rlim_max: UInt(bytes))
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  for number in 1...Int.max {
    do {
      _ = try store.append([event("vol-\(number)", in: "vol")], expecting: [])
      say("A vol-\(number)")
    } catch StoreError.readOnly {
      say("E readOnly")
      return
    } catch StoreError.notStored {
      say("E notStored vol-\(number)")
    } catch StoreError.outcomeUnknown {
      say("E outcomeUnknown vol-\(number)")
    }
  }
}

/// Makes a backup; says `P` at each step of it and `A` when it is there. With `bytes` no file may
/// grow beyond that.
func backUp(_ store: SQLiteEventStore, to directory: String, bytes: Int?) throws {
  if let bytes {
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: UInt(bytes), rlim_max: UInt(bytes))
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  }
  _ = try store.backup(to: directory, at: 1_790_000_000) { _ in
    say("P")
    return true
  }
  say("A")
}

/// Does what only someone who may write can do, as someone who may only read.
func writeWithoutRights(at folder: String) {
  let nobody: uid_t = 65_534
  if geteuid() == 0, setuid(nobody) != 0 { return say("E setuid") }
  do throws(StoreError) {
    let store = try SQLiteEventStore.open(at: folder)
    _ = try store.append([event("verboden", in: "a")], expecting: [])
    say("A verboden")
  } catch {
    say("E \(String(describing: error).prefix { $0 != "(" })")
  }
  do throws(StoreError) {
    _ = try SQLiteEventStore.create(at: folder + "/nieuw")
    say("A nieuw")
  } catch {
    say("E \(String(describing: error).prefix { $0 != "(" })")
  }
}

/// The modes that open the store themselves.
func isDone(_ arguments: [String]) throws -> Bool {
  let folder = arguments[2]
  switch arguments[1] {
  case "power", "lies":
    try writeUntilPowerLoss(
      at: folder, seed: UInt64(arguments[3]) ?? 0, lies: arguments[1] == "lies")
  case "fault":
    var run = FaultyRun(
      at: folder, kind: arguments[3], nth: arguments[4], how: arguments[5])
    try run.run()
  case "desk": try keepOnFullDisk(at: folder)
  case "rights": writeWithoutRights(at: folder)
  default: return false
  }
  return true
}

let arguments = CommandLine.arguments
do {
  if try isDone(arguments) { exit(0) }
  let store = try opened(arguments[2])
  switch arguments[1] {
  case "forever": try appendForever(to: store, seed: Int(arguments[3]) ?? 0)
  case "silent": try appendSilently(to: store)
  case "race": try race(on: store, name: arguments[3], count: Int(arguments[4]) ?? 0)
  case "full": try appendUntilFull(store, bytes: Int(arguments[3]) ?? 0)
  case "backup":
    try backUp(store, to: arguments[3], bytes: arguments.count > 4 ? Int(arguments[4]) : nil)
  default: exit(64)
  }
} catch {
  say("E \(error)")
  exit(1)
}
