import Testing

@testable import EventStore

/// The text that says what a backup holds.
@Suite struct ManifestTests {
  private static let manifest = BackupManifest(
    part: .events, storeId: Array(0..<16), head: Head(position: 12, hash: Array(100..<132)),
    moment: 1_790_000_000,
    files: [.init(name: "events.sqlite", size: 4_096, hash: Array(0..<32))])

  private func read(_ bytes: [UInt8]) throws -> BackupManifest {
    try BackupManifest.parse(bytes, path: "m")
  }

  @Test func `what was written reads back`() throws {
    let text = Self.manifest.text
    #expect(text.hasPrefix("experttafel backup 1\npart gebeurtenissen\nstore 000102"))
    #expect(text.contains("\nmoment 2026-09-21T14:13:20Z\nfile events.sqlite 4096 0001"))
    #expect(try read(Array(text.utf8)) == Self.manifest)
  }

  @Test func `no bit of it can be another`() {
    let bytes = Array(Self.manifest.text.utf8)
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << bit
        #expect(throws: StoreError.self) { try read(changed) }
      }
    }
  }

  @Test func `cut short, empty or doubled it is none`() {
    let bytes = Array(Self.manifest.text.utf8)
    for count in 0..<bytes.count {
      #expect(throws: StoreError.self) { try read(Array(bytes[..<count])) }
    }
    #expect(throws: StoreError.self) { try read(bytes + bytes) }
  }

  @Test func `one of a newer program says so`() {
    let text = Self.manifest.text.replacing("backup 1", with: "backup 2")
    #expect(throws: StoreError.backup(.newerFormat(found: 2))) { try read(Array(text.utf8)) }
  }

  @Test(arguments: [
    "2026-02-30T00:00:00Z", "2026-1-01T00:00:00Z", "2026-01-01 00:00:00Z", "", "Z",
    "99999999999-01-01T00:00:00Z",
  ])
  func `what is no moment is none`(_ text: String) {
    #expect(UTC(text)?.seconds == nil)
  }
}
