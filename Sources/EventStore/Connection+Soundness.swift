import GRDBSQLite

extension Connection {
  /// SQLite's own check of every page and every index.
  ///
  /// - Parameter goOn: asked now and then; false stops the check, which throws `interrupted`.
  func isSound(while goOn: @escaping () -> Bool) throws(StoreError) -> Bool {
    let question = Question(goOn)
    watchProgress(question)
    defer { withExtendedLifetime(question) { watchProgress(nil) } }
    return try query("PRAGMA integrity_check(1)") { (row) throws(StoreError) in
      switch row.step() & 0xff {
      case SQLITE_ROW: return row.text(0) == "ok"
      case SQLITE_INTERRUPT: throw .interrupted
      case SQLITE_CORRUPT: return false
      case let code: throw .io(reason: sqliteReason(code))
      }
    }
  }

  /// A question that SQLite can carry through C.
  final class Question {
    let goOn: () -> Bool

    init(_ goOn: @escaping () -> Bool) { self.goOn = goOn }
  }
}
