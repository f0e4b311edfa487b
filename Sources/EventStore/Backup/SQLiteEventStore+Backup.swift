extension SQLiteEventStore {
  /// Makes a backup in a new folder in `directory`, while this and other programs go on writing.
  ///
  /// It is of one moment: under the lock, which no writer has then, the view of the events begins and
  /// the keys and texts are copied, which takes some milliseconds. The events, by far the most, are
  /// copied from that view when the lock is free again. So every event of the copy has its key in the
  /// copy, and no key is there that was destroyed before that moment. When one is destroyed while
  /// the copy is made, all is made anew: what is destroyed before a backup is finished is not in it.
  /// What is destroyed later the ledger of erasures takes away when the backup is put back.
  ///
  /// - Parameters:
  ///   - moment: now, in seconds since 1970; it names the backup.
  ///   - progress: called with pages copied, bytes hashed and events checked; false stops, which
  ///     throws `interrupted`. After any error nothing is left.
  /// - Throws: `backup`, `broken` when the store is not whole, `io`, `busy`.
  public func backup(
    to directory: String, at moment: Int64, progress: @escaping (Int64) -> Bool = { _ in true }
  ) throws(StoreError) -> Backup {
    guard let folder else { throw .io(reason: "a store in memory has no backup") }
    let id = try storeId
    let ring = isLocked ? nil : try keys()
    let directory = StoreFolder(directory).path
    let place = directory + "/" + Backup.name(id, at: moment)
    guard !Disk.exists(place) else { throw .backup(.exists(path: place)) }
    try Disk.makeFolders(directory)
    DraftFolder.removeLeftovers(in: directory, Backup.isName)
    let making = BackupMaking(
      store: self, folder: folder, storeId: id, ring: ring, moment: moment, progress: progress)
    do throws(StoreError) {
      let backup = try DraftFolder.make(at: place) { (draft) throws(StoreError) in
        var backup = try making.fill(draft)
        backup.path = place
        return backup
      }
      // The backup stands; a folder that may only be read does not remember it.
      try? BackupMark(moment: moment, events: backup.manifest.head.position).write(folder)
      return backup
    } catch .alreadyExists {
      throw .backup(.exists(path: place))
    }
  }
}

/// The making of one backup.
private struct BackupMaking {
  let store: SQLiteEventStore
  let folder: StoreFolder
  let storeId: [UInt8]
  /// nil when the store is locked.
  let ring: Keyring?
  let moment: Int64
  let progress: (Int64) -> Bool
  private static let attempts = 3

  func fill(_ draft: String) throws(StoreError) -> Backup {
    let events = StoreFolder("\(draft)/\(BackupManifest.Part.events.rawValue)")
    let keys = StoreFolder("\(draft)/\(BackupManifest.Part.keys.rawValue)")
    for _ in 0..<Self.attempts {
      if let backup = try attempt(events, keys) { return backup }
      Disk.removeAll(events.path)
      Disk.removeAll(keys.path)
    }
    throw .backup(.erasureMeanwhile)
  }

  /// nil when something was destroyed meanwhile.
  private func attempt(
    _ events: StoreFolder, _ keys: StoreFolder
  ) throws(StoreError) -> Backup? {
    try DraftFolder.makeFolder(events.path)
    try DraftFolder.makeFolder(keys.path)
    let (head, before) = try copy(events, keys)
    try Disk.sync(events.database)
    try Disk.sync(keys.keys)
    let check = CopyCheck(events: events, keys: keys, storeId: storeId, ring: ring, head: head)
    let verification = try check.run(progress: progress)
    var size: Int64 = 0
    var manifest = BackupManifest(
      part: .keys, storeId: storeId, head: head, moment: moment, files: [])
    for (part, folder) in [(BackupManifest.Part.keys, keys), (.events, events)] {
      manifest.part = part
      manifest.files = []
      manifest = try BackupPart.seal(folder, manifest, while: progress).manifest
      size += manifest.files.map(\.size).reduce(0, +)
    }
    guard try store.exclusively({ () throws(StoreError) in try erasures() }) == before else {
      return nil
    }
    return Backup(
      path: "", manifest: manifest, size: size, verification: verification,
      sealsChecked: ring != nil)
  }

  private func copy(
    _ events: StoreFolder, _ keys: StoreFolder
  ) throws(StoreError) -> (head: Head, erasures: Erasures) {
    try store.snapshot { (connection) throws(StoreError) in
      let seen = try store.exclusively { () throws(StoreError) in
        // The first look begins the view of the events.
        let head = try connection.head()
        try copyKeys(to: keys)
        for text in BackupPart.texts where Disk.exists(folder.path + "/" + text) {
          let source = folder.path + "/" + text
          let end = try Disk.endOfLines(source)
          _ = try Disk.copy(source, to: events.path + "/" + text, upTo: end, while: progress)
        }
        return (head, try erasures())
      }
      try events.makeFile(events.database)
      try connection.copy(to: events.database, while: progress)
      return seen
    }
  }

  private func copyKeys(to keys: StoreFolder) throws(StoreError) {
    let source = try KeyDatabase(folder)
    defer { source.close() }
    try source.checkFormat(path: folder.path, storeId: storeId)
    try keys.makeFile(keys.keys)
    try source.connection.copy(to: keys.keys, while: progress)
  }

  /// What grows with each erasure.
  private struct Erasures: Equatable {
    var destroyedKeys: Int64?
    var ledger: Int64
  }

  private func erasures() throws(StoreError) -> Erasures {
    let source = try KeyDatabase(folder)
    defer { source.close() }
    let destroyed = try source.connection.access { () throws(StoreError) in
      try source.connection.integer("SELECT count(*) FROM keys WHERE wrapped IS NULL")
    }
    let ledger = folder.path + "/ledger"
    return Erasures(
      destroyedKeys: destroyed, ledger: Disk.exists(ledger) ? try Disk.endOfLines(ledger) : 0)
  }
}
