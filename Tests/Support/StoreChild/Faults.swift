import CFaultVFS
import Chance
import EventStore

/// Appends, erases, closes and opens until the power goes, at a change of the disk that the seed
/// chooses. With `lies` the disk says that it synced and did not.
func writeUntilPowerLoss(at folder: String, seed: UInt64, lies: Bool) throws {
  var dice = Dice(seed: seed)
  fault_install(dice.next())
  if lies { fault_lie() }
  fault_arm(FAULT_POWER, Int64(dice.number(1...300)), false)
  var store = try opened(folder)
  var streams = (0...2).map { "stroom \($0) van \(seed)" } + ["samen"]
  for batch in 1...Int.max {
    switch dice.number(0...9) {
    case 0:
      store.close()
      store = try opened(folder)
    case 1:
      // What was erased takes nothing any more.
      let number = dice.number(0...2)
      try erase(streams[number], "\(seed)-\(batch)", in: store)
      streams[number] = "stroom \(number) van \(seed) na \(batch)"
    default:
      let size = dice.number(1...5)
      let events = (1...size).map { number in
        event(
          "\(seed)-\(batch)-\(number)of\(size)", in: streams[dice.number(0...3)],
          bytes: dice.number(0...9_000))
      }
      say("A " + ids(try appended(events, to: store)))
    }
  }
}

/// Appends and erases while one thing fails, then once more with a new handle, and loses power.
struct FaultyRun {
  let folder: String
  let kind: fault_kind
  let nth: Int64
  /// `early`: the fault may come while the store is opened; `lasting`: it comes at every call after
  /// the first too; `now`: the power goes without a second look.
  let how: Set<Substring>
  /// Batches that were not acknowledged.
  private var failed: [[NewEvent]] = []

  init(at folder: String, kind: String, nth: String, how: String) {
    let kinds = [
      "write": FAULT_WRITE_IO, "full": FAULT_WRITE_FULL, "sync": FAULT_SYNC_IO,
      "read": FAULT_READ_IO, "short": FAULT_READ_SHORT,
    ]
    self.folder = folder
    self.kind = kinds[kind] ?? FAULT_NONE
    self.nth = Int64(nth) ?? 1
    self.how = Set(how.split(separator: " "))
  }

  mutating func run() throws {
    fault_install(UInt64(nth))
    let (isEarly, lasts) = (how.contains("early"), how.contains("lasting"))
    if isEarly { fault_arm(kind, nth, lasts) }
    trying("open") {
      let store = try opened(folder)
      say("A " + ids(try appended([event("\(nth)-voor-1of1", in: "weg", bytes: 10)], to: store)))
      if !isEarly { fault_arm(kind, nth, lasts) }
      for number in 1...6 { write(number, to: store) }
    }
    say(fault_fired() ? "F" : "N")
    fault_arm(FAULT_NONE, 0, false)
    if !how.contains("now") { try again() }
    fault_lose_power()
  }

  private mutating func write(_ number: Int, to store: SQLiteEventStore) {
    // Sealed, little content leaves room for faults in what is written of keys.
    let (stream, bytes) = (number > 3 ? "ver" : "weg", store.isSealed ? 300 : 5_000)
    let events = (1...3).map { event("\(nth)-\(number)-\($0)of3", in: stream, bytes: bytes) }
    let isStored = trying(ids(events)) { say("A " + ids(try appended(events, to: store))) }
    if !isStored { failed.append(events) }
    guard number == 3 else { return }
    trying("wipe") { try erase("weg", "\(nth)-weg", in: store) }
  }

  /// The trouble is over: what was not acknowledged is looked up and appended again.
  private func again() throws {
    let store = try opened(folder)
    for events in failed {
      for event in events where try store.event(withId: event.id) != nil { say("H \(event.id)") }
    }
    for events in failed {
      do throws(StoreError) {
        say("A " + ids(try appended(events, to: store)))
      } catch .erased {
        say("R \(ids(events))")
      }
    }
  }
}

/// - Returns: whether it went well.
@discardableResult
private func trying(_ what: String, _ body: () throws -> Void) -> Bool {
  do {
    try body()
    return true
  } catch {
    say("E \(String(describing: error).prefix { $0 != "(" }) \(what)")
    return false
  }
}

private func appended(
  _ events: [NewEvent], to store: SQLiteEventStore
) throws(StoreError) -> [NewEvent] {
  _ = try store.append(events, expecting: [])
  return events
}

private func ids(_ events: [NewEvent]) -> String { events.map(\.id).joined(separator: " ") }

/// Keeps a note, then a larger one on a disk that is full at its first, second, third… write, until
/// it comes through; says how each fared and whether the first note is still there.
func keepOnFullDisk(at folder: String) throws {
  fault_install(1)
  let store = try opened(folder)
  func note(_ bytes: Int) -> DeskNote {
    DeskNote(owner: "", name: "concept", bytes: Array(repeating: 1, count: bytes))
  }
  func keep(_ new: DeskNote, replacing seen: [UInt8]?) {
    do throws(StoreError) {
      try store.putOnDesk(new, replacing: seen)
      say("kept")
    } catch {
      say("E \(String(describing: error).prefix { $0 != "(" })")
    }
  }
  let (small, large) = (note(10), note(40_000))
  keep(small, replacing: nil)
  for nth in 1...3 {
    fault_arm(FAULT_WRITE_FULL, Int64(nth), true)
    keep(large, replacing: small.bytes)
  }
  fault_arm(FAULT_NONE, 0, false)
  say("free")
  say(try store.notesOnDesk() == [small] ? "as before" : "lost")
  keep(large, replacing: small.bytes)
}
