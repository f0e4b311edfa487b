import Audit
import Foundation
import TerminalDriver
import Testing

/// The file: where it cannot be, and what is no log.
struct FileTests {
  @Test func `a log that cannot be written is known before anything is read`() throws {
    let proof = try Proof()
    for path in [proof.folder.file("nergens/inzage.log"), proof.folder.path, "/proc/self/exe", ""] {
      #expect {
        try AuditLog(at: path, logId: Proof.logId, recipient: nil)
      } throws: { error in
        guard case AuditError.cannotOpen(path, _) = error else { return false }
        return true
      }
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write everything"))
  func `a file that may only be read is read and not written`() throws {
    let proof = try Proof()
    try proof.append("een")
    chmod(proof.path, 0o400)
    #expect(try proof.entries() == ["1 een"])
    #expect(throws: AuditError.self) { try proof.append("twee") }
  }

  @Test func `a log that was taken away is not silently begun anew`() throws {
    let proof = try Proof()
    let log = try proof.open()
    try log.append([1])
    try FileManager.default.removeItem(atPath: proof.path)
    #expect(throws: AuditError.missing(path: proof.path)) { try log.append([2]) }
    #expect(throws: AuditError.missing(path: proof.path)) { try proof.verify() }
    #expect(!FileManager.default.fileExists(atPath: proof.path))
  }

  @Test func `a log that was put back is the one that is written to`() throws {
    let proof = try Proof()
    try proof.append("een")
    let backup = try proof.bytes()
    let log = try proof.open()
    try FileManager.default.removeItem(atPath: proof.path)
    try proof.replace(backup)
    try log.append(Array("twee".utf8))
    #expect(try proof.entries() == ["1 een", "2 twee"])
  }

  @Test func `the log of another store is refused`() throws {
    let proof = try Proof()
    try proof.append("een")
    let other = [UInt8](repeating: 8, count: 16)
    let broken = AuditBreak(number: 1, reason: .linkChanged)
    #expect(throws: AuditError.broken(broken)) {
      try AuditLog(at: proof.path, logId: other, recipient: nil)
    }
    #expect(try AuditLog.verify(at: proof.path, logId: other).broken == broken)
  }

  @Test(arguments: ["dit is geen logboek", "dit is geen logboek\nmaar een brief\n", "\n", "1  x\n"])
  func `what is no log is not touched`(text: String) throws {
    let proof = try Proof()
    try proof.replace(Array(text.utf8))
    #expect(throws: AuditError.notALog(path: proof.path)) { try proof.open() }
    #expect(try proof.verify().broken == AuditBreak(number: 1, reason: .malformed))
    #expect(try proof.bytes() == Array(text.utf8))
  }

  @Test func `what stands behind the last line and is no torn line is not cut off`() throws {
    let proof = try Proof()
    let log = try proof.open()
    try log.append([1])
    let all = try proof.bytes() + Array("een aantekening".utf8)
    try proof.replace(all)
    let broken = AuditBreak(number: 2, reason: .malformed)
    #expect(throws: AuditError.broken(broken)) { try log.append([2]) }
    #expect(try proof.verify().broken == broken)
    #expect(try proof.bytes() == all)
  }

  @Test func `a huge file without lines is refused without being read`() throws {
    let proof = try Proof()
    let log = try proof.open()
    // Nothing but zeros, and hardly a block on the disk.
    #expect(truncate(proof.path, 8 << 30) == 0)
    #expect(throws: AuditError.notALog(path: proof.path)) { try proof.open() }
    #expect(throws: AuditError.notALog(path: proof.path)) { try log.append([1]) }
    #expect(try proof.verify().broken == AuditBreak(number: 1, reason: .malformed))
  }

  @Test func `opening and appending read the first and the last lines, not what is between them`()
    throws
  {
    let proof = try Proof()
    try proof.append("een", "twee")
    let last = try proof.lines()[1]
    // A hole of gigabytes stands before the last line.
    #expect(truncate(proof.path, 8 << 30) == 0)
    let file = try #require(FileHandle(forWritingAtPath: proof.path))
    try file.seekToEnd()
    try file.write(contentsOf: [0x0A] + last)
    try file.close()
    let log = try proof.open()
    #expect(try log.head.count == 2)
    try log.append([3])
    #expect(try log.head.count == 3)
    #expect(try proof.verify().broken == AuditBreak(number: 3, reason: .malformed))
  }

  @Test func `a pipe is no log, and is not waited for`() throws {
    let proof = try Proof()
    #expect(mkfifo(proof.path, 0o600) == 0)
    #expect(throws: AuditError.notALog(path: proof.path)) { try proof.open() }
    #expect(throws: AuditError.notALog(path: proof.path)) { try proof.verify() }
  }

  @Test func `a full disk takes no entry and breaks nothing`() throws {
    let proof = try Proof(sealed: false)
    let outcome = try run(programPath("AuditChild"), ["full", proof.path, "1000"])
    #expect(outcome.status == 1)
    let said = outcome.stdout.split(separator: "\n")
    #expect(said.last?.hasPrefix("E notWritten") == true, "\(outcome.stdout)")
    let acknowledged = said.dropLast().map { String($0.dropFirst(2)) }
    #expect(acknowledged.count > 5)
    let numbered = acknowledged.enumerated().map { "\($0 + 1) \($1)" }
    #expect(try proof.entries() == numbered)
    #expect(try proof.verify().torn == false)
    try proof.append("weer ruimte")
    #expect(try proof.entries().count == acknowledged.count + 1)
  }
}
