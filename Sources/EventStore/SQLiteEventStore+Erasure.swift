import Crypto

extension SQLiteEventStore {
  /// The erasure ledger beside the store.
  ///
  /// - Throws: `broken` with the line at which it is not what was written.
  public func ledger() throws(StoreError) -> Ledger {
    let id = try storeId
    guard let folder else { return Ledger(storeId: id) }
    return try Ledger(at: folder.ledger, storeId: id)
  }

  /// Writes the lines of erasures that are not in the ledger: after each erasure, and after opening,
  /// for one whose line a crash prevented, or whose key. Costs nothing when all of them are there.
  ///
  /// - Throws: `ledgerUnwritten`: the content is gone, the ledger does not say so yet.
  func settleLedger() throws(StoreError) {
    guard let folder, !isLocked, try erasedOwners() > 0 else { return }
    do throws(StoreError) {
      var ledger = try ledger()
      let known = Set(ledger.entries.map(\.print))
      let before = ledger.entries.count
      for event in try connection.access({ () throws(StoreError) in
        try connection.events("WHERE owner = '' ORDER BY position") { _ in }
      }) {
        try destroyKey(ofErased: event.stream)
        let print = try erasurePrint(ofOwner: event.stream)
        if known.contains(print) { continue }
        ledger.add(print, try sealForLedger(event))
      }
      guard ledger.entries.count > before else { return }
      try connection.access { () throws(StoreError) in moveLog(all: true) }
      try SideFile(path: folder.ledger).append(Array(ledger.text(after: before).utf8))
    } catch .io(let reason) {
      throw .ledgerUnwritten(reason: reason)
    }
  }

  /// Destroys the key of an owner whose contents are gone, when a crash came before that.
  private func destroyKey(ofErased owner: String) throws(StoreError) {
    guard let ring = connection.seal?.ring else { return }
    let stored = ring.storedName(of: owner)
    guard case .live = try ring.key(of: stored) else { return }
    let connection = connection
    let isLeft = try connection.access { () throws(StoreError) in
      try connection.query(
        """
        SELECT 1 FROM events WHERE content IS NOT NULL AND (owner = ?1 OR (owner IS NULL AND \
        stream_no = (SELECT stream_no FROM streams WHERE name = ?1))) LIMIT 1
        """
      ) { (row) throws(StoreError) in
        row.bind(1, stored)
        return try row.next()
      }
    }
    guard !isLeft else { return }
    try ring.doomKey(of: stored)
    try ring.destroyDoomed()
  }

  /// Events that say that an owner was destroyed.
  func erasedOwners() throws(StoreError) -> Int {
    let connection = connection
    return try connection.access { () throws(StoreError) in
      Int(try connection.integer("SELECT count(*) FROM events WHERE owner = ''") ?? 0)
    }
  }

  /// Destroys whatever a newer ledger says was destroyed, before anybody looks at a store that was
  /// put back from a backup, and takes the ledger over.
  ///
  /// - Returns: the names of the streams that were destroyed now.
  /// - Throws: `broken` when `newer` does not go on where the store's own ledger ends.
  @discardableResult
  public func apply(_ newer: Ledger) throws(StoreError) -> [String] {
    guard let folder else { return [] }
    let own = try ledger()
    guard newer.extends(own) else {
      throw .broken(position: 0, reason: .ledgerChanged(line: own.entries.count))
    }
    var destroyed: [String] = []
    for entry in newer.entries.dropFirst(own.entries.count) {
      let event = try openFromLedger(entry.event)
      guard try erasurePrint(ofOwner: event.stream) == entry.print else { continue }
      guard try self.event(withId: event.id) == nil else { continue }
      _ = try write(settling: false) { (action) throws(StoreError) in
        try action.wipe(owner: event.stream)
        _ = try action.append(event)
      }.get()
      destroyed.append(event.stream)
    }
    let text = newer.text(after: own.entries.count)
    if !text.isEmpty { try SideFile(path: folder.ledger).append(Array(text.utf8)) }
    return destroyed
  }

  /// By what an owner is known in the ledger: the print of its key, which says nothing to whoever
  /// does not have the key; in an unsealed store of its name. One whose key is not in this store,
  /// because a backup is older, has no print here.
  private func erasurePrint(ofOwner owner: String) throws(StoreError) -> [UInt8] {
    guard let ring = connection.seal?.ring else {
      var binding = Binding("erased owner")
      binding.add(try storeId)
      binding.add(owner)
      return Array(SHA256.hash(data: binding.bytes))
    }
    return try ring.fingerprint(ofOwner: ring.storedName(of: owner)) ?? []
  }

  private func sealForLedger(_ event: StoredEvent) throws(StoreError) -> [UInt8] {
    var packed = Binding("")
    packed.add(event.id)
    packed.add(event.stream)
    packed.add(event.header)
    packed.add(event.content ?? [])
    guard let ring = connection.seal?.ring else { return packed.bytes }
    return try Box.seal(packed.bytes, with: ring.desk, binding: Binding("ledger").bytes)
  }

  private func openFromLedger(_ bytes: [UInt8]) throws(StoreError) -> NewEvent {
    let plain: [UInt8]? =
      if let ring = connection.seal?.ring {
        Box.open(bytes, with: ring.desk, binding: Binding("ledger").bytes)
      } else { bytes }
    guard let plain, let parts = Binding.parts(of: plain), parts.count == 4 else {
      throw .broken(position: 0, reason: .ledgerChanged(line: 0))
    }
    let texts = parts.prefix(2).map { String(decoding: $0, as: UTF8.self) }
    return NewEvent(
      id: texts[0], stream: texts[1], header: Array(parts[2]), content: Array(parts[3]),
      owner: NewEvent.store)
  }
}

extension SQLiteEventStore {
  /// Remembers that somebody wants an owner's content destroyed: bytes of the caller's own making,
  /// sealed. nil forgets it.
  public func setErasureRequest(_ bytes: [UInt8]?, owner: String) throws(StoreError) {
    let ring = try keys()
    let stored = ring.storedName(of: owner)
    try exclusively { () throws(StoreError) in
      try ring.change { (keys) throws(StoreError) in
        try keys.write("DELETE FROM erasures WHERE owner = ?") { $0.bind(1, stored) }
        guard let bytes else { return }
        let sealed = try Box.seal(bytes, with: ring.desk, binding: Self.requestBinding(stored))
        try keys.write("INSERT INTO erasures(owner, sealed) VALUES (?, ?)") {
          $0.bind(1, stored)
          $0.bind(2, sealed)
        }
      }
    }
  }

  /// What was remembered of an owner; nil when nothing was.
  public func erasureRequest(owner: String) throws(StoreError) -> [UInt8]? {
    let ring = try keys()
    let stored = ring.storedName(of: owner)
    let sealed = try ring.database.connection.access { () throws(StoreError) in
      try ring.database.connection.query("SELECT sealed FROM erasures WHERE owner = ?") {
        (row) throws(StoreError) -> [UInt8]? in
        row.bind(1, stored)
        return try row.next() ? Array(row.bytes(0)) : nil
      }
    }
    guard let sealed else { return nil }
    guard let bytes = Box.open(sealed, with: ring.desk, binding: Self.requestBinding(stored)) else {
      throw .broken(position: 0, reason: .keysChanged)
    }
    return bytes
  }

  private static func requestBinding(_ stored: String) -> [UInt8] {
    var binding = Binding("erasure request")
    binding.add(stored)
    return binding.bytes
  }
}

extension Binding {
  /// The values of a list of them; nil when it is cut short.
  static func parts(of bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
    var rest = bytes[...]
    var parts: [ArraySlice<UInt8>] = []
    while !rest.isEmpty {
      guard rest.count >= 8 else { return nil }
      let count = rest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      rest = rest.dropFirst(8)
      guard count <= UInt64(rest.count) else { return nil }
      parts.append(rest.prefix(Int(count)))
      rest = rest.dropFirst(Int(count))
    }
    return parts
  }
}
