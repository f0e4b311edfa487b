import Crypto

extension AuditLog {
  /// Walks the whole chain, without a key and without writing.
  ///
  /// - Parameter expecting: a head that was remembered elsewhere: the log must have come at least so
  ///   far, along the same entries.
  /// - Throws: `malformedId`, `missing`, `cannotOpen`, `notALog` for what is no file, `busy`, `io`;
  ///   what is wrong in the file is told in the answer.
  public static func verify(
    at path: String, logId: [UInt8], expecting: AuditHead? = nil
  ) throws(AuditError) -> AuditVerification {
    try check(logId)
    var walk = try AuditWalk(LogFile(path, for: .read), logId: logId)
    var met = walk.head
    while try walk.next() != nil {
      if let expecting, walk.head.count <= expecting.count { met = walk.head }
    }
    var found = AuditVerification(head: walk.head, torn: walk.torn, broken: walk.broken)
    if found.broken == nil, let expecting, met != expecting {
      found.broken =
        met.count < expecting.count
        ? AuditBreak(number: met.count + 1, reason: .tailMissing(upTo: expecting.count))
        : AuditBreak(number: met.count, reason: .otherThanRemembered)
    }
    return found
  }

  /// Hands out the entries in their order, with their numbers; of a broken log those before the
  /// break.
  ///
  /// - Parameter privateKey: X25519, 32 bytes; nil for a log in the clear.
  /// - Throws: `AuditError`: those of `verify`, `malformedKey`, `isSealed`, `cannotUnseal`, and
  ///   `broken` behind the last entry that holds; and what `body` throws.
  public static func read(
    at path: String, logId: [UInt8], privateKey: [UInt8]?,
    _ body: (_ number: Int, _ entry: [UInt8]) throws -> Void
  ) throws {
    try check(logId)
    let key = try privateKey.map(Self.key)
    let seal = AuditSeal(logId: logId)
    var walk = try AuditWalk(LogFile(path, for: .read), logId: logId)
    while let (line, previous) = try walk.next() {
      let number = line.number
      guard let bytes = line.bytes else { throw AuditError.cannotUnseal(number: number) }
      try body(number, seal.unwrap(bytes, with: key, number: number, previous: previous))
    }
    if let broken = walk.broken { throw AuditError.broken(broken) }
  }

  private static func key(
    _ bytes: [UInt8]
  ) throws(AuditError) -> Curve25519.KeyAgreement.PrivateKey {
    do {
      return try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
    } catch {
      throw .malformedKey
    }
  }
}
