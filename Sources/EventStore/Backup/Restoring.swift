/// What is put back: the events of a backup, with the keys of the same one or of a later one.
public struct RestoreSource {
  let events: BackupPart
  let keys: BackupPart

  /// - Parameters:
  ///   - path: a backup, its part with the events, or a folder of backups: the newest of those.
  ///   - keysPath: the same for the keys; nil takes those beside the events.
  /// - Throws: `backup`.
  public init(_ path: String, keys keysPath: String?) throws(StoreError) {
    events = try BackupPart.find(.events, in: path)
    keys = try BackupPart.find(.keys, in: keysPath ?? Disk.parent(of: events.folder.path))
    guard events.manifest.storeId == keys.manifest.storeId else { throw .backup(.otherStore) }
    guard keys.manifest.head.position >= events.manifest.head.position,
      keys.manifest.moment >= events.manifest.moment
    else { throw .backup(.keysOlder) }
  }

  /// The folder of the events, and what its manifest says.
  public var path: String { events.folder.path }
  public var manifest: BackupManifest { events.manifest }

  /// Reads a ledger of erasures from elsewhere, which must know at least what the backup knew: the
  /// backup's own says nothing about what was destroyed since.
  ///
  /// - Throws: `ledgerNeeded`, `ledgerOlder`, `broken` for what is no ledger of this store.
  func ledger(at path: String) throws(StoreError) -> Ledger {
    let own = events.folder.ledger
    guard Disk.exists(path), !Disk.isSame(path, own) else { throw .backup(.ledgerNeeded) }
    let given = try Ledger(at: path, storeId: manifest.storeId)
    let known = try Ledger(at: own, storeId: manifest.storeId)
    guard !given.extends(known) else { return given }
    if known.extends(given) { throw .backup(.ledgerOlder) }
    throw .broken(position: 0, reason: .ledgerChanged(line: known.entries.count))
  }
}

/// What came of putting a backup back.
public struct Restored: Sendable, Equatable {
  public var manifest: BackupManifest
  public var verification: Verification
  /// Whether the seals were checked as well: not when nobody unlocked it.
  public var sealsChecked: Bool
  /// Dossiers that the ledger of erasures destroyed again.
  public var destroyed: Int
}

extension SQLiteEventStore {
  /// Makes a store of a backup, whole or not at all, in a place where nothing is.
  ///
  /// - Parameters:
  ///   - prepare: is handed the new store and its folder before it has its name, to unlock it and to
  ///     record what is done; a sealed store that stays locked is checked as far as its chain.
  ///   - ledger: the newest ledger of erasures, from elsewhere; what it says was destroyed is
  ///     destroyed before the store is there. nil only when somebody answers for that.
  ///   - progress: as for `backup`.
  /// - Throws: `alreadyExists`, `backup`, `broken`, `locked` when the ledger destroys and nobody
  ///   unlocked.
  public static func restore(
    _ source: RestoreSource, to path: String, ledger: String?,
    progress: @escaping (Int64) -> Bool = { _ in true },
    prepare: (SQLiteEventStore, _ folder: String) throws -> Void
  ) throws -> Restored {
    let place = StoreFolder(path).path
    guard Disk.isFree(place) else { throw StoreError.alreadyExists(path: place) }
    try Disk.makeFolders(Disk.parent(of: place))
    let name = place.split(separator: "/").last.map(String.init) ?? place
    DraftFolder.removeLeftovers(in: Disk.parent(of: place)) { $0 == name }
    var refusal: (any Error)?
    do throws(StoreError) {
      return try DraftFolder.make(at: place) { (draft) throws(StoreError) in
        let rebuilding = Rebuilding(source: source, draft: StoreFolder(draft), progress: progress)
        let (store, restored) = try rebuilding.run(ledger) { (store) throws(StoreError) in
          try carry(&refusal) { try prepare(store, draft) }
        }
        store.close()
        try rebuilding.sync()
        return restored
      }
    } catch {
      throw refusal ?? error
    }
  }

  /// An error that is not ours goes by way of `refusal`; ours only stops.
  private static func carry(
    _ refusal: inout (any Error)?, _ body: () throws -> Void
  ) throws(StoreError) {
    do { try body() } catch {
      refusal = error
      throw .interrupted
    }
  }

  /// Proves a backup: puts it back in a folder of its own in `folder`, checks everything, hands it to
  /// `use`, and takes it away again.
  public static func drill(
    _ source: RestoreSource, in folder: String,
    progress: @escaping (Int64) -> Bool = { _ in true },
    prepare: (SQLiteEventStore) throws -> Void, use: (SQLiteEventStore) throws -> Void
  ) throws -> Restored {
    let draft = "\(StoreFolder(folder).path)/experttafel-proef-\(randomBytes(8).hexadecimal)"
    try DraftFolder.makeFolder(draft)
    defer { Disk.removeAll(draft) }
    var refusal: (any Error)?
    do throws(StoreError) {
      let rebuilding = Rebuilding(source: source, draft: StoreFolder(draft), progress: progress)
      let (store, restored) = try rebuilding.run(nil) { (store) throws(StoreError) in
        try carry(&refusal) { try prepare(store) }
      }
      defer { store.close() }
      try carry(&refusal) { try use(store) }
      return restored
    } catch {
      throw refusal ?? error
    }
  }
}
