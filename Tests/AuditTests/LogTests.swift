import Audit
import Crypto
import Foundation
import TerminalDriver
import Testing

/// Appending and reading.
struct LogTests {
  @Test(arguments: [true, false])
  func `entries come back in their order with their numbers`(sealed: Bool) throws {
    let proof = try Proof(sealed: sealed)
    try proof.append("een", "", "drie")
    #expect(try proof.entries() == ["1 een", "2 ", "3 drie"])
    let found = try proof.verify()
    #expect(found.broken == nil && !found.torn)
    #expect(found.head == (try proof.open().head))
    #expect(found.head.count == 3 && found.head.link.count == 32)
  }

  @Test func `an empty log is whole, and only its owner can read the file`() throws {
    let before = umask(0)
    defer { umask(before) }
    let proof = try Proof()
    let log = try proof.open()
    #expect(try log.head.count == 0)
    #expect(try proof.verify(expecting: log.head).broken == nil)
    #expect(try proof.entries() == [])
    let file = try FileManager.default.attributesOfItem(atPath: proof.path)
    #expect(file[.posixPermissions] as? Int == 0o600)
  }

  @Test func `two handles may write in turns`() throws {
    let proof = try Proof()
    let one = try proof.open()
    let other = try proof.open()
    for number in 1...5 {
      try one.append(Array("a\(number)".utf8))
      try other.append(Array("b\(number)".utf8))
    }
    #expect(try proof.entries().count == 10)
    #expect(try proof.entries().suffix(2) == ["9 a5", "10 b5"])
    #expect(try one.head == other.head)
  }

  @Test func `several programs may write at once`() async throws {
    let proof = try Proof(sealed: false)
    let path = proof.path
    let names = ["a", "b", "c"]
    try await withThrowingTaskGroup(of: Outcome.self) { group in
      for name in names {
        group.addTask { try run(programPath("AuditChild"), ["race", path, name, "50"]) }
      }
      for try await outcome in group { #expect(outcome.status == 0, "\(outcome.stdout)") }
    }
    let entries = try proof.entries().compactMap { $0.split(separator: " ").last.map(String.init) }
    for name in names {
      #expect(entries.filter { $0.hasPrefix(name) } == (1...50).map { "\(name)-\($0)" })
    }
    #expect(entries.count == 150)
    #expect(try proof.verify().broken == nil)
  }

  @Test func `a sealed log shows nothing of an entry, and no two lines are the same`() throws {
    let proof = try Proof()
    try proof.append("m.devries opende ET-2026-00001", "m.devries opende ET-2026-00001")
    let payloads = try proof.lines().map { line in
      try #require(
        Data(base64Encoded: String(decoding: line.split(separator: 0x20)[1], as: UTF8.self)))
    }
    #expect(payloads[0] != payloads[1])
    for payload in payloads { #expect(payload.range(of: Data("devries".utf8)) == nil) }
  }

  @Test func `another key opens nothing, and without a key nothing is opened`() throws {
    let proof = try Proof()
    try proof.append("een")
    func read(with key: [UInt8]?, as id: [UInt8] = Proof.logId) throws {
      try AuditLog.read(at: proof.path, logId: id, privateKey: key) { _, _ in
        Issue.record("this was opened")
      }
    }
    let other = Array(Curve25519.KeyAgreement.PrivateKey().rawRepresentation)
    #expect(throws: AuditError.cannotUnseal(number: 1)) { try read(with: other) }
    #expect(throws: AuditError.isSealed(number: 1)) { try read(with: nil) }
    #expect(throws: AuditError.malformedKey) { try read(with: [1, 2, 3]) }
    #expect(throws: AuditError.malformedId) { try read(with: other, as: [1]) }
    #expect(throws: AuditError.malformedKey) {
      try AuditLog(at: proof.path, logId: Proof.logId, recipient: [1, 2, 3])
    }
  }

  @Test func `an entry sealed for another place does not open`() throws {
    // Someone who knows no key makes the chain anew around a sealed entry that was moved: only the
    // sealing shows it. Here it stands in the first place and in the second.
    let proof = try Proof()
    try proof.append("een")
    let text = String(decoding: try proof.bytes(), as: UTF8.self)
    let payload = text.split(separator: " ")[1]
    let genesis: [UInt8] = Array("experttafel audit".utf8) + [1] + Proof.logId
    let one = link(Array(SHA256.hash(data: genesis)), 1, payload)
    let two = link(one, 2, payload)
    let lines = [one, two].enumerated().map { index, link in
      "\(index + 1) \(payload) \(hex(link))\n"
    }
    #expect(lines[0] == text)
    try proof.replace(Array(lines.joined().utf8))
    #expect(try proof.verify().broken == nil)
    #expect(throws: AuditError.cannotUnseal(number: 2)) { try proof.entries() }
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The link as the documentation of the chain says it.
  private func link(_ previous: [UInt8], _ number: Int, _ payload: Substring) -> [UInt8] {
    func eight(_ number: Int) -> [UInt8] {
      (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
    }
    let bytes = Array(payload.utf8)
    var all: [UInt8] = [1] + previous
    all += eight(number)
    all += eight(bytes.count)
    return Array(SHA256.hash(data: all + bytes))
  }

  @Test func `an entry has a longest size`() throws {
    let proof = try Proof()
    let log = try proof.open()
    try log.append([UInt8](repeating: 1, count: AuditLog.longestEntry))
    #expect(throws: AuditError.tooLong) {
      try log.append([UInt8](repeating: 1, count: AuditLog.longestEntry + 1))
    }
    try log.append([2])
    #expect(try proof.verify(expecting: log.head).head.count == 2)
    #expect(try proof.entries().count == 2)
  }
}
