@testable import EventStore

/// What programs were told about a store, and whether it still holds.
struct Acknowledged {
  /// In the order in which they were acknowledged.
  private(set) var ids: [String] = []
  /// Erasures that were begun; true when they were acknowledged.
  private var erasures: [String: Bool] = [:]

  /// Takes in what a child said: `A <id>…`, `w <owner>`, `W <owner>`.
  mutating func note(_ lines: [String]) {
    for line in lines {
      if line.hasPrefix("A ") { ids += line.dropFirst(2).split(separator: " ").map(String.init) }
      if line.hasPrefix("w ") { erasures[String(line.dropFirst(2)), default: false] = false }
      if line.hasPrefix("W ") { erasures[String(line.dropFirst(2))] = true }
    }
  }

  /// What is wrong with a store; empty when nothing is.
  func problems(at folder: String) -> [String] {
    do {
      let store = try opened(folder)
      let found = try store.verify(progress: { _ in true })
      if let broken = found.broken { return ["broken: \(broken)"] }
      return try problems(in: store.events(after: 0, limit: .max), of: store)
    } catch {
      return ["\(error)"]
    }
  }

  /// - Parameter events: all that can be of what was acknowledged here.
  func problems(in events: [StoredEvent], of store: SQLiteEventStore) throws -> [String] {
    let known = Dictionary(uniqueKeysWithValues: events.map { ($0.id, $0) })
    let lost = ids.filter { known[$0] == nil }.map { "lost: \($0)" }
    let unreadable = events.filter { $0.content == nil && erasures[$0.stream] == nil }
      .map { "unreadable: \($0.id)" }
    let halves = try erasures.compactMap { owner, isAcknowledged in
      try problem(ofErased: owner, isAcknowledged, in: events, of: store)
    }
    let unlisted = try store.erasedOwners() - store.ledger().entries.count
    return lost + unreadable + halves + Self.halved(events.map(\.id))
      + (unlisted == 0 ? [] : ["\(unlisted) erasures are not in the ledger"])
  }

  /// An erasure is whole or not there; one that was acknowledged is whole.
  private func problem(
    ofErased owner: String, _ isAcknowledged: Bool, in events: [StoredEvent],
    of store: SQLiteEventStore
  ) throws -> String? {
    let act = events.first { $0.stream == owner && $0.owner == NewEvent.store }
    let contents = events.filter {
      $0.stream == owner && $0.owner == nil && $0.position < act?.position ?? .max
    }.map { $0.content != nil }
    let isWhole = act.map { $0.content != nil } ?? false
    guard contents.allSatisfy({ $0 == !isWhole }) else { return "half erased: \(owner)" }
    if isAcknowledged, !isWhole { return "not erased: \(owner)" }
    guard store.isSealed else { return nil }
    let ring = try store.keys()
    let isFenced =
      if case .destroyed = try ring.key(of: ring.storedName(of: owner)) { true } else { false }
    let hasKey = try ring.wrappedKey(ofOwner: ring.storedName(of: owner)) != nil
    return isFenced == isWhole && !(hasKey && isWhole) ? nil : "key of \(owner): \(isFenced)"
  }

  /// The batches of which not all events are there: an id is `<batch>-<number>of<size>`.
  private static func halved(_ ids: [String]) -> [String] {
    Dictionary(grouping: ids) { $0.prefix(upTo: $0.lastIndex(of: "-") ?? $0.endIndex) }
      .filter { batch, ids in
        ids[0].split(separator: "of").last.flatMap { Int($0) } ?? 1 != ids.count
      }
      .map { "halved: \($0.key)" }
  }
}
