/// Why the store did not do what was asked. No case carries a byte of any content.
public enum StoreError: Error, Equatable, Sendable {
  /// Someone else was first; nothing was stored. Reload and judge again.
  case wrongVersion(stream: String, expected: Int, actual: Int)
  /// This id is in the store with other bytes, or only a part of the batch is; nothing was stored.
  case idTaken(id: String)
  /// Certainly not stored.
  case notStored(reason: String)
  /// Stored or not: append the same events with the same ids again to know.
  case outcomeUnknown(reason: String)
  /// Made by a newer program.
  case newerFormat(found: Int)
  /// There is something here, but no store.
  case notAStore(path: String)
  case alreadyExists(path: String)
  case missing(path: String)
  case cannotCreate(path: String, reason: String)
  /// Another program kept the lock longer than we wait, or this handle is in a transaction.
  case busy
  /// Reading or opening failed.
  case io(reason: String)
  /// The chain does not hold at this position.
  case broken(position: Int64, reason: BreakReason)
  /// Opened to read, or an earlier write error closed this handle for writing.
  case readOnly
  /// A sealed store that nobody unlocked.
  case locked
  case wrongPassphrase
  case seatUnknown(name: String)
  case seatExists(name: String)
  /// Nobody would be left who can unlock the store.
  case lastSeat
  /// The content of this owner was destroyed: nothing may be added to it.
  case erased
  /// Something about a backup, or about putting one back.
  case backup(BackupFlaw)
  /// An erasure is stored, but its key or the ledger could not be written; the next opening does it.
  case ledgerUnwritten(reason: String)
  /// A progress callback asked to stop.
  case interrupted
}
