import Crypto

/// A signed statement of where the log ended at a moment. Whoever keeps one elsewhere can show later
/// that the tail was not cut off and the history not rewritten.
///
/// As text, after the signed notes of transparency logs (C2SP): eight lines, an empty one, the
/// signature (Ed25519 over the eight lines), an empty one. Strict: any other byte is a flaw.
///
///     experttafel checkpoint 1
///     store 8f…            the store's id
///     key 3a…              the public key that signs
///     position 2165        events in the store
///     head 77…             the link at that position
///     ledger 0 00…         the end of the erasure ledger
///     audit 14 5c…         the end of the audit log
///     time 2026-03-24T11:40:02Z
///
///     signature 91…
public struct Checkpoint: Sendable, Equatable {
  public let storeId: [UInt8]
  public let publicKey: [UInt8]
  public let head: Head
  public let ledger: LogHead
  public let audit: LogHead
  /// RFC 3339, UTC.
  public let time: String
  let signature: [UInt8]

  static let title = "experttafel checkpoint 1"
  /// Lines that a checkpoint takes in a file, its two empty ones included.
  static let lineCount = 11

  init(
    storeId: [UInt8], signing key: Curve25519.Signing.PrivateKey, head: Head, ledger: LogHead,
    audit: LogHead, time: String
  ) throws(StoreError) {
    self.storeId = storeId
    publicKey = Array(key.publicKey.rawRepresentation)
    self.head = head
    self.ledger = ledger
    self.audit = audit
    self.time = time
    let text = Self.text(storeId, publicKey, head, ledger, audit, time)
    do { signature = Array(try key.signature(for: Array(text.utf8))) } catch {
      throw .io(reason: "signing failed")
    }
  }

  public var text: String {
    Self.text(storeId, publicKey, head, ledger, audit, time)
      + "\nsignature \(signature.hexadecimal)\n\n"
  }

  private static func text(
    _ storeId: [UInt8], _ key: [UInt8], _ head: Head, _ ledger: LogHead, _ audit: LogHead,
    _ time: String
  ) -> String {
    """
    \(title)
    store \(storeId.hexadecimal)
    key \(key.hexadecimal)
    position \(head.position)
    head \(head.hash.hexadecimal)
    ledger \(ledger.count) \(ledger.hash.hexadecimal)
    audit \(audit.count) \(audit.hash.hexadecimal)
    time \(time)

    """
  }

  /// Reads what `text` wrote, to the byte, and checks the signature; nil for anything else.
  init?(lines: ArraySlice<Substring>) {
    guard lines.count == Self.lineCount else { return nil }
    let words = lines.map { $0.split(separator: " ", omittingEmptySubsequences: false) }
    func word(_ line: Int, _ number: Int = 1) -> Substring {
      words[line].count > number ? words[line][number] : ""
    }
    guard let storeId = [UInt8](hexadecimal: word(1)), let key = [UInt8](hexadecimal: word(2)),
      let position = Int64(word(3)), position >= 0, let hash = [UInt8](hexadecimal: word(4)),
      let ledgerCount = Int(word(5)), let ledgerHash = [UInt8](hexadecimal: word(5, 2)),
      let auditCount = Int(word(6)), let auditHash = [UInt8](hexadecimal: word(6, 2)),
      let signature = [UInt8](hexadecimal: word(9))
    else { return nil }
    self.storeId = storeId
    publicKey = key
    head = Head(position: position, hash: hash)
    ledger = LogHead(count: ledgerCount, hash: ledgerHash)
    audit = LogHead(count: auditCount, hash: auditHash)
    time = String(word(7))
    self.signature = signature
    let read = lines.map { $0 + "\n" }.joined()
    guard read.utf8.elementsEqual(text.utf8), isSigned else { return nil }
  }

  /// Whether the signature is made with the key that the checkpoint names.
  private var isSigned: Bool {
    let text = Self.text(storeId, publicKey, head, ledger, audit, time)
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
      return false  // Not a key at all.
    }
    return key.isValidSignature(signature, for: Array(text.utf8))
  }
}

/// Why a file is no list of checkpoints: its first line that is not right.
public struct CheckpointFlaw: Error, Equatable, Sendable {
  public let line: Int
}

extension Checkpoint {
  /// All checkpoints of a file, in their order.
  ///
  /// - Throws: `CheckpointFlaw` for anything that is not word for word and signed.
  public static func all(in bytes: [UInt8]) throws(CheckpointFlaw) -> [Checkpoint] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CheckpointFlaw(line: 1)
    }
    if text.isEmpty { return [] }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    // After the last line feed nothing follows.
    guard lines.removeLast().isEmpty else { throw CheckpointFlaw(line: lines.count + 1) }
    var found: [Checkpoint] = []
    while !lines.isEmpty {
      guard let checkpoint = Checkpoint(lines: lines.prefix(lineCount)) else {
        throw CheckpointFlaw(line: lines.startIndex + 1)
      }
      found.append(checkpoint)
      lines = lines.dropFirst(lineCount)
    }
    return found
  }
}
