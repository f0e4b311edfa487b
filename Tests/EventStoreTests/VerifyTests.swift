import EventStore
import Testing

/// The checker itself is checked: whatever is altered behind the store's back must be found.
@Suite struct VerifyTests {
  /// Events 1…9 over three streams, with an owner, a stub and a wiped one among them.
  private func makeStore(in folder: TemporaryFolder) throws {
    let store = try SQLiteEventStore.create(at: folder.store)
    let events = (1...9).map { number in
      event(
        "id \(number)", in: "s\(number % 3)", number == 4 ? nil : "inhoud \(number)",
        owner: number % 2 == 0 ? "x" : nil)
    }
    _ = try store.append(events, expecting: [])
    try store.transaction { action in _ = try action.wipe(owner: "s2") }
  }

  private func verify(_ folder: TemporaryFolder) throws -> Break? {
    try SQLiteEventStore.open(at: folder.store).verify(progress: { _ in true }).broken
  }

  /// Every column, with something else of the right kind in it. A content and its salt that go
  /// together are a wipe, which this check cannot tell from an honest one.
  static let alterations = [
    "position = position + 100", "stream_no = stream_no % 3 + 1, version = 4", "stream_no = 77",
    "version = version + 50", "owner = 'iemand'",
    "owner = iif(owner IS NULL, 's' || position % 3, NULL)",
    "id = id || '!'", "content_hash = zeroblob(33)",
    "content_hash = CAST('01234567890123456789012345678901' AS BLOB)",
    "link = CAST('01234567890123456789012345678901' AS BLOB)", "link = x''",
    "salt = iif(salt IS NULL, zeroblob(16), NULL)", "salt = zeroblob(16)",
    "header = CAST(header || x'00' AS BLOB)", "header = x''",
    "content = iif(content IS NULL, x'', NULL)", "content = x''", "content = x'00'",
    "content = x'', salt = zeroblob(16)",
  ]

  /// The first, a middle, a stub, the last but one and the last.
  @Test(arguments: alterations, [1, 4, 6, 8, 9])
  func `an altered value is found at its place`(_ alteration: String, _ position: Int) throws {
    let folder = try TemporaryFolder()
    try makeStore(in: folder)
    #expect(try verify(folder) == nil)
    let problem = Stranger(folder.store).runWithoutTriggers(
      "UPDATE events SET \(alteration) WHERE position = \(position)")
    try #require(problem == nil)
    let found = try #require(try verify(folder), "survivor: \(alteration) at \(position)")
    #expect(found.position == Int64(position))
  }

  static let rearrangements: [(sql: String, position: Int64, reason: BreakReason)] = [
    ("DELETE FROM events WHERE position = 1", 1, .eventMissing),
    ("DELETE FROM events WHERE position = 5", 5, .eventMissing),
    ("DELETE FROM events WHERE position = 8", 8, .eventMissing),
    (swap(3, 6), 3, .versionOutOfOrder(expected: 1, found: 2)), (swap(8, 9), 8, .linkChanged),
    (duplicate(9), 10, .linkChanged), (duplicate(2), 10, .linkChanged),
    ("UPDATE streams SET name = 'anders' WHERE stream_no = 2", 2, .linkChanged),
    ("INSERT INTO streams(name) VALUES ('leeg')", 9, .streamWithoutEvents),
    ("DELETE FROM streams WHERE stream_no = 3", 3, .streamUnknown),
    ("UPDATE meta SET value = zeroblob(16)", 1, .linkChanged),
    ("DELETE FROM meta", 0, .storeRecordMissing), ("DROP INDEX events_by_owner", 0, .schemaChanged),
    ("CREATE TABLE extra(x)", 0, .schemaChanged),
    (closeGap(after: 5), 5, .linkChanged),
  ]

  @Test(arguments: 0..<rearrangements.count)
  func `rows that were taken, doubled, swapped or renamed are found`(_ number: Int) throws {
    let (sql, position, reason) = Self.rearrangements[number]
    let folder = try TemporaryFolder()
    try makeStore(in: folder)
    #expect(Stranger(folder.store).runWithoutTriggers(sql) == nil)
    let found = try #require(try verify(folder), "survivor: \(sql)")
    #expect(found == Break(position: position, reason: reason))
  }

  @Test func `a trigger that is gone is found`() throws {
    let folder = try TemporaryFolder()
    try makeStore(in: folder)
    Stranger(folder.store).run("DROP TRIGGER events_no_delete")
    #expect(try verify(folder) == Break(position: 0, reason: .schemaChanged))
  }

  @Test func `an index that does not fit its table is found though the chain holds`() throws {
    let folder = try TemporaryFolder()
    try makeStore(in: folder)
    let problem = Stranger(folder.store).run(
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = \
      'sqlite_autoindex_streams_1') WHERE name = 'sqlite_autoindex_events_1';
      """)
    #expect(problem == nil)
    #expect(try verify(folder) == Break(position: 0, reason: .databaseDamaged))
  }

  /// Exchanges two rows, each keeping its own bytes.
  private static func swap(_ a: Int, _ b: Int) -> String {
    """
    UPDATE events SET position = -1 WHERE position = \(a);
    UPDATE events SET position = \(a) WHERE position = \(b);
    UPDATE events SET position = \(b) WHERE position = -1
    """
  }

  private static func duplicate(_ position: Int) -> String {
    """
    INSERT INTO events SELECT 10, stream_no, (SELECT max(version) + 1 FROM events e WHERE \
    e.stream_no = events.stream_no), owner, id || '+', content_hash, link, salt, header, content \
    FROM events WHERE position = \(position)
    """
  }

  /// Takes an event and moves the later ones up.
  private static func closeGap(after position: Int) -> String {
    """
    DELETE FROM events WHERE position = \(position);
    UPDATE events SET position = position - 100 WHERE position > \(position);
    UPDATE events SET position = position + 99 WHERE position < 1
    """
  }
}
