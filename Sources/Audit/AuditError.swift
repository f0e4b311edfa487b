/// Why the audit log did not do what was asked. No case carries a byte of an entry.
public enum AuditError: Error, Equatable, Sendable {
  /// The id of a log is 16 bytes.
  case malformedId
  /// A key is 32 bytes, and a point of the curve that can be agreed with.
  case malformedKey
  /// An entry is at most `AuditLog.longestEntry` bytes.
  case tooLong
  case missing(path: String)
  case cannotOpen(path: String, reason: String)
  /// There is something here, but no audit log.
  case notALog(path: String)
  /// Another program kept the lock longer than we wait.
  case busy
  /// Not known to be on the disk: what should be audited must not happen. After a failure of the
  /// disk the entry may be found all the same: one too many, never one too few.
  case notWritten(reason: String)
  /// Reading failed.
  case io(reason: String)
  /// The chain does not hold.
  case broken(AuditBreak)
  /// The entry is sealed and no key was given.
  case isSealed(number: Int)
  /// The key is another one, or the entry was not sealed for this place.
  case cannotUnseal(number: Int)
}

/// The first entry (1…) at which the log is not whole, and why.
public struct AuditBreak: Sendable, Equatable {
  public var number: Int
  public var reason: AuditBreakReason

  public init(number: Int, reason: AuditBreakReason) {
    self.number = number
    self.reason = reason
  }
}

/// Why a log is not whole, each as a fact; the words are made elsewhere.
public enum AuditBreakReason: Sendable, Equatable {
  /// It has not the form of a line.
  case malformed
  /// Another number stands here: a line was taken away, doubled or moved.
  case numberOutOfOrder(found: Int)
  /// Something in this entry, or in what precedes it, is not what was written; or the log is that
  /// of another store.
  case linkChanged
  /// There are no more entries, but once there were, up to this number.
  case tailMissing(upTo: Int)
  /// The log is whole, but another one than was remembered.
  case otherThanRemembered
}
