extension Connection {
  func event(withId id: String) throws(StoreError) -> StoredEvent? {
    try events("WHERE id = ?") { $0.bind(1, id) }.first
  }

  func events(inStream stream: String) throws(StoreError) -> [StoredEvent] {
    let stored = try storedName(of: stream)
    return try events(
      "WHERE stream_no = (SELECT stream_no FROM streams WHERE name = ?) ORDER BY version"
    ) { $0.bind(1, stored) }
  }

  func events(after position: Int64, limit: Int) throws(StoreError) -> [StoredEvent] {
    try events("WHERE position > ? ORDER BY position LIMIT ?") {
      $0.bind(1, position)
      $0.bind(2, limit)
    }
  }

  func events(
    _ condition: String, bind: (Statement) -> Void
  ) throws(StoreError) -> [StoredEvent] {
    try query("SELECT \(EventView.columns) FROM events \(condition)") {
      (row) throws(StoreError) in
      bind(row)
      var names = StreamNames()
      let opened = try openedEvent()
      var found: [StoredEvent] = []
      while try row.next() {
        found.append(try EventView(row, names: &names, on: self, opened).stored())
      }
      return found
    }
  }

  /// Number and last version of a stream; zeros when there is none.
  func end(ofStream stream: String) throws(StoreError) -> StreamEnd {
    let stored = try storedName(of: stream)
    return try query(
      """
      SELECT stream_no, (SELECT max(version) FROM events e WHERE e.stream_no = s.stream_no) \
      FROM streams s WHERE name = ?
      """
    ) { (row) throws(StoreError) in
      row.bind(1, stored)
      guard try row.next() else { return StreamEnd(number: 0, version: 0, stored: stored) }
      return StreamEnd(number: row.integer(0), version: Int(row.integer(1)), stored: stored)
    }
  }

  /// The name under which a stream is stored: itself, or its look-up name in a sealed store.
  func storedName(of stream: String) throws(StoreError) -> String {
    guard isSealed else { return stream }
    guard let seal else { throw .locked }
    return seal.ring.storedName(of: stream)
  }

  /// Room to open sealed events in; nil when nothing is sealed.
  func openedEvent() throws(StoreError) -> OpenedEvent? {
    guard isSealed else { return nil }
    guard let seal else { throw .locked }
    return OpenedEvent(seal)
  }

  /// The stored name of a stream by its number; nil when there is none.
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
  /// The name under which the stream is stored.
  var stored: String
}

/// The names of the streams met so far, by number.
struct StreamNames {
  private var stored: [Int64: String] = [:]
  private var plain: [Int64: String] = [:]

  /// The name under which a stream is stored; nil when there is no such stream.
  mutating func stored(_ number: Int64, on connection: Connection) throws(StoreError) -> String? {
    if let known = stored[number] { return known }
    let name = try connection.name(ofStream: number)
    stored[number] = name
    return name
  }

  /// The stream's own name, which in a sealed store stands in the header of each of its events.
  mutating func plain(_ number: Int64, read: UnsafeRawBufferPointer) -> String {
    if let known = plain[number] { return known }
    let name = String(decoding: read, as: UTF8.self)
    plain[number] = name
    return name
  }
}
