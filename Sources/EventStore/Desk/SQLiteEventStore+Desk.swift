import Glibc

extension SQLiteEventStore {
  /// Keeps something on the desk, durably, in the place of an earlier note with the same name:
  /// unless another program kept something else there since.
  ///
  /// - Parameter seen: the bytes that this caller read or kept there last; nil for none.
  /// - Throws: `readOnly`, `locked`, `busy`; `erased` when the owner was destroyed; `notStored`,
  ///   also for a full disk.
  @discardableResult
  public func putOnDesk(
    _ note: DeskNote, replacing seen: [UInt8]?
  ) throws(StoreError) -> DeskOutcome {
    try put(note) { $0.bytes != seen }
  }

  /// The same whatever lies there: of a choice that somebody makes, the last one counts.
  public func putOnDesk(_ note: DeskNote) throws(StoreError) { _ = try put(note) { _ in false } }

  private func put(
    _ note: DeskNote, unless isOther: (DeskNote) -> Bool
  ) throws(StoreError) -> DeskOutcome {
    guard mayWrite else { throw .readOnly }
    if isLocked { throw .locked }
    return try exclusively { () throws(StoreError) in
      // Another program may have destroyed it meanwhile.
      try ring?.refresh()
      if !note.owner.isEmpty, try isErased(connection.storedName(of: note.owner)) {
        throw .erased
      }
      return try openDesk().put(note, unless: isOther)
    }
  }

  /// Takes a note off the desk: unless another program kept something else there since.
  ///
  /// - Parameter seen: as for `putOnDesk`.
  @discardableResult
  public func removeFromDesk(
    owner: String, name: String, seen: [UInt8]?
  ) throws(StoreError) -> DeskOutcome {
    guard mayWrite else { throw .readOnly }
    if isLocked { throw .locked }
    return try exclusively { () throws(StoreError) in
      try openDesk().remove(owner: owner, name: name, seen: seen)
    }
  }

  /// Everything on the desk, of everybody; nothing when there is none yet.
  public func notesOnDesk() throws(StoreError) -> [DeskNote] {
    if isLocked { throw .locked }
    return try exclusively { () throws(StoreError) in
      if let folder, !folder.hasDesk { return [] }
      return try openDesk().all()
    }
  }

  /// Takes away what is on the desk about owners that were destroyed: after each erasure, and after
  /// opening, for one that a crash prevented. Call it under the lock.
  func clearDesk() throws(StoreError) {
    guard !isLocked, folder?.hasDesk ?? (desk != nil) else { return }
    let desk = try openDesk()
    for owner in try desk.storedOwners() where try isErased(owner) {
      try desk.purge(storedOwner: owner)
    }
  }

  /// A desk that cannot be opened is no reason to refuse the store: whoever looks at it is told.
  func clearDeskAtOpening() { try? clearDesk() }

  private func openDesk() throws(StoreError) -> Desk {
    if let desk { return desk }
    if let folder, !folder.hasDesk { try folder.makeFile(folder.desk) }
    let opened = try Desk(
      file: folder?.desk, of: folder?.path ?? "", ring: isSealed ? ring : nil, storeId: storeId)
    desk = opened
    return opened
  }

  /// - Parameter owner: the name under which it is stored.
  private func isErased(_ owner: String) throws(StoreError) -> Bool {
    if isSealed {
      if case .destroyed = try ring?.key(of: owner) { return true }
      return false
    }
    let connection = connection
    return try connection.access { () throws(StoreError) in
      try connection.query(
        """
        SELECT 1 FROM events WHERE owner = '' AND stream_no = \
        (SELECT stream_no FROM streams WHERE name = ?1)
        """
      ) { (row) throws(StoreError) in
        row.bind(1, owner)
        return try row.next()
      }
    }
  }
}

extension StoreFolder {
  var desk: String { path + "/desk.sqlite" }
  var hasDesk: Bool { access(desk, F_OK) == 0 }
}
