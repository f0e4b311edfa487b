extension SQLiteEventStore {
  public var count: Int {
    get throws(StoreError) { Int(try head.position) }
  }

  public var head: Head {
    get throws(StoreError) { try reading { (c) throws(StoreError) in try c.head() } }
  }

  /// The store's identity, 16 random bytes made with it.
  public var storeId: [UInt8] {
    get throws(StoreError) {
      try reading { (c) throws(StoreError) in
        guard let id = try c.storeId() else {
          throw .broken(position: 0, reason: .storeRecordMissing)
        }
        return id
      }
    }
  }

  public func event(withId id: String) throws(StoreError) -> StoredEvent? {
    try reading { (c) throws(StoreError) in try c.event(withId: id) }
  }

  public func events(inStream stream: String) throws(StoreError) -> [StoredEvent] {
    try reading { (c) throws(StoreError) in try c.events(inStream: stream) }
  }

  public func events(
    after position: Int64, limit: Int
  ) throws(StoreError) -> [StoredEvent] {
    try reading { (c) throws(StoreError) in try c.events(after: position, limit: limit) }
  }

  public func version(ofStream stream: String) throws(StoreError) -> Int {
    try reading { (c) throws(StoreError) in try c.end(ofStream: stream).version }
  }

  public func events(
    after position: Int64, _ body: (borrowing EventView) throws -> Void
  ) throws {
    let connection = connection
    try connection.access {
      let row = try connection.take(
        """
        SELECT \(EventView.columns) FROM events WHERE position > ? AND position <= ? \
        ORDER BY position
        """)
      defer { connection.giveBack(row) }
      row.bind(1, position)
      row.bind(2, try connection.head().position)
      let opened = try connection.openedEvent()
      while try row.next() {
        try body(EventView(row, names: &names, on: connection, opened))
      }
    }
  }

  /// Reads several things as they were at one moment.
  func snapshot<R>(
    _ body: (Connection) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    try reading { (connection) throws(StoreError) in
      guard !connection.isInTransaction else { return try body(connection) }
      try connection.execute("BEGIN")
      do throws(StoreError) {
        let result = try body(connection)
        try connection.rollBack()
        return result
      } catch {
        try connection.rollBack()
        throw error
      }
    }
  }

  private func reading<R>(
    _ body: (Connection) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    try connection.access { () throws(StoreError) in try body(connection) }
  }
}
