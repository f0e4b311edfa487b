/// The tables of the log. Format 0: contents in the clear, with a salt that goes with them. Format 1:
/// headers and contents sealed, streams and owners under their look-up names, no salt.
enum Schema {
  /// Marks the file as ours ("ExpT").
  static let applicationId: Int64 = 0x4578_7054
  static let unsealedFormat: Int64 = 0
  static let sealedFormat: Int64 = 1

  /// Everything that stands in `sqlite_schema`, word for word: `verify` compares.
  ///
  /// The short columns come first, so that reading them never walks through a long content. The
  /// triggers are a seat belt, no proof: the chain is.
  static func statements(sealed: Bool) -> [String] {
    [
      """
      CREATE TABLE meta(key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE streams(stream_no INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT
      """,
      """
      CREATE TABLE events(position INTEGER PRIMARY KEY, stream_no INTEGER NOT NULL, \
      version INTEGER NOT NULL, owner TEXT, id TEXT NOT NULL UNIQUE, content_hash BLOB NOT NULL, \
      link BLOB NOT NULL, salt BLOB, header BLOB NOT NULL, content BLOB, \
      UNIQUE(stream_no, version)) STRICT
      """,
      "CREATE INDEX events_by_owner ON events(owner) WHERE owner IS NOT NULL",
      refuse("DELETE", on: "events"),
      refuse(
        "UPDATE", on: "events",
        unless: """
          NEW.content IS NULL AND NEW.salt IS NULL AND OLD.content IS NOT NULL \
          AND OLD.salt IS \(sealed ? "NULL" : "NOT NULL") AND NEW.position = OLD.position \
          AND NEW.stream_no = OLD.stream_no AND NEW.version = OLD.version \
          AND NEW.owner IS OLD.owner AND NEW.id = OLD.id \
          AND NEW.content_hash = OLD.content_hash AND NEW.link = OLD.link AND NEW.header = OLD.header
          """),
      refuse("DELETE", on: "streams"),
      refuse("UPDATE", on: "streams"),
      refuse("DELETE", on: "meta"),
      refuse("UPDATE", on: "meta"),
    ]
  }

  private static func refuse(
    _ action: String, on table: String, unless allowed: String? = nil
  ) -> String {
    let condition = allowed.map { " WHEN NOT (\($0))" } ?? ""
    return """
      CREATE TRIGGER \(table)_no_\(action.lowercased()) BEFORE \(action) ON \(table)\(condition) \
      BEGIN SELECT RAISE(ABORT, 'the log is written once'); END
      """
  }
}
