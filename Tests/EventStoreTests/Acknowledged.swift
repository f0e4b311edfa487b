import EventStore

/// What programs were told about a store, and whether it still holds.
struct Acknowledged {
  /// In the order in which they were acknowledged.
  private(set) var ids: [String] = []
  /// Wipes with the number of ids that were acknowledged before.
  private var wipes: [(owner: String, known: Int)] = []

  /// Takes in what a child said: `A <id>…`, `W <owner>`.
  mutating func note(_ lines: [String]) {
    for line in lines {
      if line.hasPrefix("A ") { ids += line.dropFirst(2).split(separator: " ").map(String.init) }
      if line.hasPrefix("W ") {
        wipes.append((owner: String(line.dropFirst(2)), known: ids.count))
      }
    }
  }

  /// What is wrong with a store; empty when nothing is.
  func problems(at folder: String) -> [String] {
    do throws(StoreError) {
      let store = try SQLiteEventStore.open(at: folder)
      let found = try store.verify(progress: { _ in true })
      if let broken = found.broken { return ["broken: \(broken)"] }
      return problems(in: try store.events(after: 0, limit: .max))
    } catch {
      return ["\(error)"]
    }
  }

  private func problems(in events: [StoredEvent]) -> [String] {
    let known = Dictionary(uniqueKeysWithValues: events.map { ($0.id, $0) })
    let lost = ids.filter { known[$0] == nil }.map { "lost: \($0)" }
    let unwiped = wipes.flatMap { wipe in
      ids[..<wipe.known].filter { known[$0]?.stream == wipe.owner && known[$0]?.content != nil }
        .map { "not wiped: \($0)" }
    }
    return lost + unwiped + Self.halved(events.map(\.id))
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
