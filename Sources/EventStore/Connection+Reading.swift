extension Connection {
  func event(withId id: String) throws(StoreError) -> StoredEvent? {
    try events("WHERE id = ?") { $0.bind(1, id) }.first
  }

  func events(inStream stream: String) throws(StoreError) -> [StoredEvent] {
    try events(
      "WHERE stream_no = (SELECT stream_no FROM streams WHERE name = ?) ORDER BY version"
    ) { $0.bind(1, stream) }
  }

  func events(after position: Int64, limit: Int) throws(StoreError) -> [StoredEvent] {
    try events("WHERE position > ? ORDER BY position LIMIT ?") {
      $0.bind(1, position)
      $0.bind(2, limit)
    }
  }

  private func events(
    _ condition: String, bind: (Statement) -> Void
  ) throws(StoreError) -> [StoredEvent] {
    try query("SELECT \(EventView.columns) FROM events \(condition)") {
      (row) throws(StoreError) in
      bind(row)
      var found: [StoredEvent] = []
      while try row.next() {
        guard let stream = try name(ofStream: row.integer(1)) else {
          throw .broken(position: row.integer(0), reason: .streamUnknown)
        }
        found.append(EventView(row: row, stream: stream).stored())
      }
      return found
    }
  }

  /// Number and last version of a stream; zeros when there is none.
  func end(ofStream stream: String) throws(StoreError) -> StreamEnd {
    try query(
      """
      SELECT stream_no, (SELECT max(version) FROM events e WHERE e.stream_no = s.stream_no) \
      FROM streams s WHERE name = ?
      """
    ) { (row) throws(StoreError) in
      row.bind(1, stream)
      guard try row.next() else { return StreamEnd(number: 0, version: 0) }
      return StreamEnd(number: row.integer(0), version: Int(row.integer(1)))
    }
  }

  /// The name of a stream by its number; nil when there is none.
  func name(ofStream number: Int64) throws(StoreError) -> String? {
    try query("SELECT name FROM streams WHERE stream_no = ?") { (row) throws(StoreError) in
      row.bind(1, number)
      return try row.next() ? row.text(0) : nil
    }
  }
}

/// Where a stream ends.
struct StreamEnd {
  var number: Int64
  var version: Int
}

/// The names of the streams met so far, by number.
struct StreamNames {
  private var names: [Int64: String] = [:]

  mutating func name(of number: Int64, on connection: Connection) throws(StoreError) -> String? {
    if let known = names[number] { return known }
    let name = try connection.name(ofStream: number)
    names[number] = name
    return name
  }
}
