/// Why a backup was not made, or not put back. No case carries a byte of any content.
public enum BackupFlaw: Equatable, Sendable {
  /// There is no backup, or this part of one is not there.
  case noBackup(path: String)
  /// A folder holds backups of several stores: which one is meant must be said.
  case severalStores(path: String)
  /// The manifest is not one that this program wrote.
  case manifestChanged(path: String)
  /// Made by a newer program.
  case newerFormat(found: Int)
  /// A file of the manifest is not there.
  case fileMissing(name: String)
  /// A file is not the one of which the manifest speaks.
  case fileChanged(name: String)
  /// Events and keys, or events and ledger, are of different stores.
  case otherStore
  /// The keys are older than the events: some may be missing.
  case keysOlder
  /// The chain ends elsewhere than the manifest says.
  case headDiffers
  /// The ledger of erasures must come from another place than the backup.
  case ledgerNeeded
  /// The ledger lacks erasures that the backup knows of.
  case ledgerOlder
  /// There was an erasure each time while the backup was made.
  case erasureMeanwhile
  /// There is a backup of this very second.
  case exists(path: String)
  case cannotWrite(path: String, reason: String)
}
