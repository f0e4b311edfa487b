/// An append-only log of events in streams, with one order over all of them.
///
/// A handle belongs to one thread or actor at a time; open a second one to read in parallel.
public protocol EventStore: AnyObject {
  /// The number of events, which is also the last position.
  var count: Int { get throws(StoreError) }
  var head: Head { get throws(StoreError) }

  /// Stores all of the events or none, provided every expectation holds.
  ///
  /// - Returns: their positions, in order. Events that are all there already, with the same bytes,
  ///   are a success with their old positions, whatever was expected.
  func append(_ events: [NewEvent], expecting: [Expectation]) throws(StoreError) -> [Int64]

  /// Runs `body` as one action: all of it is stored when it returns, nothing when it throws.
  ///
  /// - Throws: what `body` throws, or a `StoreError`.
  @discardableResult
  func transaction<R>(_ body: (inout StoreTransaction) throws -> R) throws -> R

  /// Calls `body` for every event after `position`, in order, without copying any bytes. Throw to
  /// stop. What is appended meanwhile is not seen.
  func events(after position: Int64, _ body: (borrowing EventView) throws -> Void) throws

  /// At most `limit` events after `position`, in order.
  func events(after position: Int64, limit: Int) throws(StoreError) -> [StoredEvent]
  func events(inStream stream: String) throws(StoreError) -> [StoredEvent]
  func event(withId id: String) throws(StoreError) -> StoredEvent?
  /// The last version of a stream; 0 when it has no events.
  func version(ofStream stream: String) throws(StoreError) -> Int

  /// Checks every link of the chain and everything that must agree with it.
  ///
  /// - Parameter progress: called with the number of events checked; answer false to stop, which
  ///   throws `interrupted`.
  func verify(progress: (Int64) -> Bool) throws(StoreError) -> Verification
}
