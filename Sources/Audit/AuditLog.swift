import Crypto

/// The log of who looked at what: entries in their order, each chained to the one before, in a file
/// of its own that only grows. It knows no meaning of an entry.
///
/// The file is text, a line an entry: `NUMBER PAYLOAD LINK`. The number counts from 1; the payload is
/// base64 of one byte that says how the entry is wrapped and the wrapped entry (`AuditSeal`); the
/// link is 64 hexadecimal digits (`AuditChain`). A last line without its line feed was torn by a
/// crash before anybody was told that it stood: it is no break, and the next append cuts it off.
///
/// The chain shows an entry that was altered, added in between, doubled, moved or taken away. It does
/// not show that the last entries were cut off, or that all of the log was made anew: that shows
/// only against a remembered `head`. Reading needs a secret, writing none, so that whoever fails to
/// unlock the store is written down as well (NEN 7513: the log protected as well as the dossier).
public struct AuditLog: Sendable {
  public let path: String
  /// 16 bytes.
  public let logId: [UInt8]
  private let recipient: Curve25519.KeyAgreement.PublicKey?

  /// The bytes that an entry may have.
  public static let longestEntry = 1 << 20

  /// Opens the log, or makes it, readable for its owner alone. Reads no more than its first and its
  /// last lines.
  ///
  /// - Parameters:
  ///   - logId: 16 bytes, the id of the store to which the log belongs.
  ///   - recipient: the X25519 public key, 32 bytes, that entries are sealed to; nil leaves them in
  ///     the clear.
  /// - Throws: `malformedId`, `malformedKey`, `cannotOpen`, `notALog`, and `broken` when the log is
  ///   that of another store: what cannot be written to should be known before anything is read.
  public init(at path: String, logId: [UInt8], recipient: [UInt8]?) throws(AuditError) {
    try Self.check(logId)
    self.path = path
    self.logId = logId
    do {
      self.recipient = try recipient.map {
        try Curve25519.KeyAgreement.PublicKey(rawRepresentation: $0)
      }
    } catch {
      throw .malformedKey
    }
    var walk = try AuditWalk(LogFile(path, for: .make), logId: logId)
    _ = try walk.next()
    if let broken = walk.broken {
      throw broken.reason == .linkChanged ? .broken(broken) : .notALog(path: path)
    }
    _ = try head
  }

  /// Adds an entry. It is on the disk on return. Other programs may do the same at any time.
  ///
  /// - Throws: `tooLong`, `missing` when the file is gone, `cannotOpen`, `busy`, `notWritten`,
  ///   `notALog`, `broken`, `io`: in none of these cases may what was to be audited happen.
  public func append(_ entry: [UInt8]) throws(AuditError) {
    guard entry.count <= Self.longestEntry else { throw .tooLong }
    let file = try LogFile(path, for: .append)
    try file.exclusively { () throws(AuditError) in
      let (head, end) = try state(of: file)
      let number = head.count + 1
      let payload = AuditLine.payload(
        try AuditSeal(logId: logId).wrap(
          entry, for: recipient, number: number, previous: head.link))
      let link = AuditChain.link(previous: head.link, number: number, payload: payload)
      try file.replace(
        from: end, with: AuditLine.text(number: number, payload: payload, link: link))
    }
  }

  /// How far the log has come, by its last line; `verify` tells whether that is true.
  public var head: AuditHead {
    get throws(AuditError) {
      let file = try LogFile(path, for: .read)
      return try file.shared { () throws(AuditError) in try state(of: file).head }
    }
  }

  private func state(of file: LogFile) throws(AuditError) -> (head: AuditHead, end: Int) {
    guard let ending = try LogEnding(of: file) else { throw .notALog(path: path) }
    return (
      try ending.head(after: AuditChain.genesis(logId: logId), path: path), ending.end
    )
  }

  static func check(_ logId: [UInt8]) throws(AuditError) {
    guard logId.count == 16 else { throw .malformedId }
  }
}
