/// What `verify` found.
public struct Verification: Sendable, Equatable {
  /// Events checked; all of them when nothing is broken.
  public var events: Int
  /// Of those, events without content.
  public var wiped: Int
  /// Streams among those.
  public var streams: Int
  /// The first place where the store is not whole; nil when it is.
  public var broken: Break?

  public init(events: Int, wiped: Int, streams: Int, broken: Break?) {
    self.events = events
    self.wiped = wiped
    self.streams = streams
    self.broken = broken
  }
}

/// The first position (1…) at which the store is not whole, and why. Position 0 is what precedes
/// the first event: the schema and the store's own record.
public struct Break: Sendable, Equatable {
  public var position: Int64
  public var reason: BreakReason

  public init(position: Int64, reason: BreakReason) {
    self.position = position
    self.reason = reason
  }
}

/// Why a store is not whole, each as a fact; the words are made elsewhere.
public enum BreakReason: Sendable, Equatable {
  /// A table, index or trigger differs from what this program makes.
  case schemaChanged
  /// The store's own record (its identity) is not there.
  case storeRecordMissing
  /// There is no event at this position, though there are later ones.
  case eventMissing
  /// Its stream has no name.
  case streamUnknown
  /// Its version is not the next one of its stream.
  case versionOutOfOrder(expected: Int, found: Int)
  /// It names its own stream as another owner.
  case ownerRedundant
  /// Content without salt or salt without content.
  case contentAndSaltDisagree
  /// The content is not the one that was stored.
  case contentChanged
  /// A stored value has an impossible length or kind.
  case malformed
  /// Something in this event, or in what precedes it, is not what was stored.
  case linkChanged
  /// A stream is listed that has no event.
  case streamWithoutEvents
  /// A sealed header or content does not open: it is not the one that was sealed here.
  case sealBroken
  /// The key of a content is not there.
  case keyMissing
  /// A row of the database of keys is not what was written.
  case keysChanged
  /// The database of keys belongs to another store.
  case keysOfOther
  /// A key is destroyed and content of it is left, or the other way round.
  case erasureIncomplete
  /// A checkpoint is not word for word what was signed.
  case checkpointChanged(line: Int)
  /// A checkpoint of another store.
  case checkpointOfOther
  /// A checkpoint was signed with another key than this store has now.
  case signingKeyChanged
  /// A checkpoint was signed when there were this many events.
  case tailCutOff(events: Int)
  /// The log differs from what was signed here.
  case historyRewritten
  /// A line of the erasure ledger is not what was written, or lines are missing.
  case ledgerChanged(line: Int)
  /// An erasure is not in the ledger.
  case ledgerIncomplete
  /// SQLite's own check of pages and indexes fails; position 0 when no event shows it.
  case databaseDamaged
}
