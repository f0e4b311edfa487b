import EventStore
import GRDBSQLite

extension Bench {
  /// Durable appends, one event a commit, in turn with bare SQLite on the same disk: only the ratio
  /// says anything about the store.
  func measureAppends() throws {
    let store = try SQLiteEventStore.create(at: folder.file("appends"))
    defer { store.close() }
    let bare = try BareSQLite(folder.file("bare.sqlite"))
    let header = [UInt8](repeating: 0x68, count: 150)
    let content = [UInt8](repeating: 0x63, count: 300)
    var (ours, theirs): ([Double], [Double]) = ([], [])
    let total = Stopwatch()
    while ours.count < 2_000, total.elapsed < 6 {
      let number = ours.count
      let event = NewEvent(
        id: "event-\(number)", stream: "casus/\(number / 33)", header: header, content: content)
      let expecting = [Expectation(stream: event.stream, version: number % 33)]
      var stopwatch = Stopwatch()
      _ = try store.append([event], expecting: expecting)
      ours.append(stopwatch.elapsed)
      stopwatch = Stopwatch()
      try bare.append(number, event)
      theirs.append(stopwatch.elapsed)
    }
    Figure(
      "durable append, \(ours.count) commits, p50 and p99",
      "\(ours.milliseconds(50)), \(ours.milliseconds(99))", budget: "–", by: "EventStore.append"
    ).show()
    Figure(
      "the same by bare SQLite, WAL and FULL",
      "\(theirs.milliseconds(50)), \(theirs.milliseconds(99))", budget: "–", by: "sqlite3_step"
    ).show()
    Figure(
      "speed of the store against bare SQLite",
      "\((theirs.mean / ours.mean * 100).rounded() / 100) ×",
      budget: "≥ 0.9 ×", by: "means of both"
    ).show()
  }
}

/// The table of the store without the store: what a durable row costs at least.
final class BareSQLite {
  private var database: OpaquePointer?
  private var insertion: OpaquePointer?
  private let blob = [UInt8](repeating: 7, count: 32)

  init(_ path: String) throws {
    try check(sqlite3_open(path, &database), SQLITE_OK)
    let setup = """
      PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
      CREATE TABLE events(position INTEGER PRIMARY KEY, stream_no INTEGER NOT NULL,
        version INTEGER NOT NULL, owner TEXT, id TEXT NOT NULL UNIQUE, content_hash BLOB NOT NULL,
        link BLOB NOT NULL, salt BLOB, header BLOB NOT NULL, content BLOB,
        UNIQUE(stream_no, version)) STRICT;
      """
    try check(sqlite3_exec(database, setup, nil, nil, nil), SQLITE_OK)
    let sql = "INSERT INTO events VALUES (?, ?, ?, NULL, ?, ?, ?, ?, ?, ?)"
    try check(sqlite3_prepare_v2(database, sql, -1, &insertion, nil), SQLITE_OK)
  }

  deinit {
    sqlite3_finalize(insertion)
    sqlite3_close(database)
  }

  /// One row, one commit.
  func append(_ number: Int, _ event: NewEvent) throws {
    sqlite3_bind_int64(insertion, 1, Int64(number + 1))
    sqlite3_bind_int64(insertion, 2, Int64(number / 33 + 1))
    sqlite3_bind_int64(insertion, 3, Int64(number % 33 + 1))
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_bind_text(insertion, 4, event.id, -1, copied)
    let salt = Array(blob.prefix(16))
    for (index, bytes) in [blob, blob, salt, event.header, event.content ?? []].enumerated() {
      sqlite3_bind_blob(insertion, Int32(5 + index), bytes, Int32(bytes.count), copied)
    }
    try check(sqlite3_step(insertion), SQLITE_DONE)
    sqlite3_reset(insertion)
  }

  private func check(_ code: Int32, _ expected: Int32) throws {
    guard code == expected else { throw BenchError(reason: "SQLite \(code)") }
  }
}
