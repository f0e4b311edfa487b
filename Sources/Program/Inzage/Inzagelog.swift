import Audit

/// The log of reads, with its meaning.
public struct Inzagelog: Sendable {
  private let log: AuditLog

  public init(_ log: AuditLog) { self.log = log }

  /// On the disk on return. Whatever is audited waits for this, and does not happen when it throws.
  public func noteer(_ inzage: Inzage) throws(AuditError) { try log.append(inzage.bytes) }

  /// All entries in their order; nil for one that cannot be understood.
  ///
  /// - Parameter sleutel: the private key of the log, 32 bytes; nil for an unsealed store.
  /// - Throws: `AuditError`, of a broken log after the entries that hold; what `body` throws.
  public func lees(
    sleutel: [UInt8]?, _ body: (_ nummer: Int, Inzage?) throws -> Void
  ) throws {
    try AuditLog.read(at: log.path, logId: log.logId, privateKey: sleutel) { nummer, bytes in
      try body(nummer, Inzage(bytes))
    }
  }

  /// Who saw one casus. Of a broken log it holds what was readable, and says so.
  ///
  /// - Throws: `AuditError`, but `broken`.
  public func lees(casus: String, sleutel: [UInt8]?) throws -> Inzagelijst {
    var lijst = Inzagelijst(casus: casus)
    do {
      try lees(sleutel: sleutel) { _, inzage in lijst.neem(inzage) }
    } catch AuditError.broken(let breuk) {
      lijst.breuk = breuk
    }
    return lijst
  }
}
