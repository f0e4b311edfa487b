import CFaultVFS
import Chance
import EventStore

/// Appends, wipes, closes and opens until the power goes, at a change of the disk that the seed
/// chooses. With `lies` the disk says that it synced and did not.
func writeUntilPowerLoss(at folder: String, seed: UInt64, lies: Bool) throws {
  var dice = Dice(seed: seed)
  fault_install(dice.next())
  if lies { fault_lie() }
  fault_arm(FAULT_POWER, Int64(dice.number(1...300)), false)
  var store = try SQLiteEventStore.open(at: folder)
  for batch in 1...Int.max {
    switch dice.number(0...9) {
    case 0:
      store.close()
      store = try SQLiteEventStore.open(at: folder)
    case 1:
      let stream = "stroom \(dice.number(0...2))"
      try store.transaction { action in _ = try action.wipe(owner: stream) }
      say("W \(stream)")
    default:
      let size = dice.number(1...5)
      let events = (1...size).map { number in
        event(
          "\(seed)-\(batch)-\(number)of\(size)", in: "stroom \(dice.number(0...2))",
          bytes: dice.number(0...9_000))
      }
      say("A " + ids(try appended(events, to: store)))
    }
  }
}

/// Appends and wipes while one thing fails, then once more with a new handle, and loses power.
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
      let store = try SQLiteEventStore.open(at: folder)
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
    let events = (1...3).map { event("\(nth)-\(number)-\($0)of3", in: "weg", bytes: 5_000) }
    let isStored = trying(ids(events)) { say("A " + ids(try appended(events, to: store))) }
    if !isStored { failed.append(events) }
    guard number == 3 else { return }
    trying("wipe") {
      try store.transaction { action in _ = try action.wipe(owner: "weg") }
      say("W weg")
    }
  }

  /// The trouble is over: what was not acknowledged is looked up and appended again.
  private func again() throws {
    let store = try SQLiteEventStore.open(at: folder)
    for events in failed {
      for event in events where try store.event(withId: event.id) != nil { say("H \(event.id)") }
    }
    for events in failed { say("A " + ids(try appended(events, to: store))) }
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
