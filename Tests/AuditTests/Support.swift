import Audit
import Crypto
import Foundation
import TerminalDriver

/// A log in a folder of its own, and what someone with other tools can do to it.
struct Proof {
  let folder: TemporaryFolder
  let key = Curve25519.KeyAgreement.PrivateKey()
  let isSealed: Bool

  init(sealed: Bool = true) throws {
    folder = try TemporaryFolder()
    isSealed = sealed
  }

  static let logId = [UInt8](repeating: 7, count: 16)
  var path: String { folder.file("inzage.log") }

  func open() throws -> AuditLog {
    try AuditLog(
      at: path, logId: Self.logId,
      recipient: isSealed ? Array(key.publicKey.rawRepresentation) : nil)
  }

  /// Appends the entries, each by a handle of its own.
  func append(_ entries: String...) throws {
    for entry in entries { try open().append(Array(entry.utf8)) }
  }

  func verify(expecting head: AuditHead? = nil) throws -> AuditVerification {
    try AuditLog.verify(at: path, logId: Self.logId, expecting: head)
  }

  func entries() throws -> [String] {
    var entries: [String] = []
    try AuditLog.read(
      at: path, logId: Self.logId, privateKey: isSealed ? Array(key.rawRepresentation) : nil
    ) { number, entry in
      entries.append("\(number) \(String(decoding: entry, as: UTF8.self))")
    }
    return entries
  }

  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  func replace(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

  /// The lines with their line feeds.
  func lines() throws -> [[UInt8]] {
    try bytes().split(separator: 0x0A).map { Array($0) + [0x0A] }
  }
}
