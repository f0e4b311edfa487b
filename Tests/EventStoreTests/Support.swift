import EventStore
import Foundation
import GRDBSQLite

/// A folder of its own, gone with its owner.
final class TemporaryFolder {
  let path: String
  var store: String { path + "/opslag" }

  init() throws {
    path = NSTemporaryDirectory() + "eventstore-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    // What stays behind after a failure lies in the system's own temporary folder.
    try? FileManager.default.removeItem(atPath: path)
  }
}

/// The kinds of store that keep the same contract.
enum Kind: CaseIterable {
  case file, memory

  func make(in folder: TemporaryFolder) throws -> SQLiteEventStore {
    switch self {
    case .file: try SQLiteEventStore.create(at: folder.store)
    case .memory: try SQLiteEventStore.inMemory()
    }
  }
}

func event(
  _ id: String, in stream: String = "a", _ content: String? = "inhoud", owner: String? = nil
) -> NewEvent {
  NewEvent(
    id: id, stream: stream, header: Array("kop van \(id)".utf8),
    content: content.map { Array($0.utf8) }, owner: owner)
}

/// Someone who opens the database with other tools than ours.
final class Stranger {
  private var database: OpaquePointer?

  init(_ store: String) { sqlite3_open(store + "/events.sqlite", &database) }

  init(keys store: String) { sqlite3_open(store + "/keys.sqlite", &database) }

  init(desk store: String) { sqlite3_open(store + "/desk.sqlite", &database) }

  deinit { sqlite3_close(database) }

  /// - Returns: SQLite's message, nil when the statement ran.
  @discardableResult
  func run(_ sql: String) -> String? {
    var message: UnsafeMutablePointer<CChar>?
    defer { sqlite3_free(message) }
    guard sqlite3_exec(database, sql, nil, nil, &message) != SQLITE_OK else { return nil }
    return message.map { String(cString: $0) } ?? "no message"
  }

  func texts(_ sql: String) -> [String] {
    var statement: OpaquePointer?
    sqlite3_prepare_v2(database, sql, -1, &statement, nil)
    defer { sqlite3_finalize(statement) }
    var found: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      found.append(String(cString: sqlite3_column_text(statement, 0)))
    }
    return found
  }

  /// Does something that the triggers forbid, and puts them back.
  func runWithoutTriggers(_ sql: String) -> String? {
    let triggers = texts("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
    for name in texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
      run("DROP TRIGGER \(name)")
    }
    defer { for trigger in triggers { run(trigger) } }
    return run(sql)
  }
}
