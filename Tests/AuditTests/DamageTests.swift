import Audit
import Testing

/// What was written is altered, taken away or torn.
struct DamageTests {
  @Test func `a last line torn at any byte is told, is no break, and the next append cuts it off`()
    throws
  {
    let proof = try Proof()
    try proof.append("een", "twee")
    let whole = try proof.bytes()
    let head = try proof.open().head
    try proof.append("drie")
    let all = try proof.bytes()
    for end in whole.count..<all.count {
      for filling in [[], [0, 0, 0] as [UInt8]] {
        try proof.replace(Array(all[..<end]) + filling)
        let found = try proof.verify(expecting: head)
        let isTorn = end > whole.count || !filling.isEmpty
        #expect(
          found == AuditVerification(head: head, torn: isTorn, broken: nil), "torn at \(end)")
        #expect(try proof.open().head == head)
        try proof.append("vier")
        #expect(try proof.entries() == ["1 een", "2 twee", "3 vier"], "torn at \(end)")
        #expect(try proof.verify().torn == false)
      }
    }
  }

  @Test func `a torn first line is cut off too`() throws {
    let proof = try Proof(sealed: false)
    try proof.append("een")
    let all = try proof.bytes()
    for end in 0..<all.count {
      try proof.replace(Array(all[..<end]))
      #expect(try proof.verify().broken == nil)
      try proof.append("twee")
      #expect(try proof.entries() == ["1 twee"], "torn at \(end)")
    }
  }

  @Test(arguments: [true, false])
  func `no bit can be altered without a break at its entry`(sealed: Bool) throws {
    let proof = try Proof(sealed: sealed)
    try proof.append("een", "twee", "drie!")
    let all = try proof.bytes()
    var number = 1
    var survivors: [String] = []
    for place in all.indices {
      for bit in 0..<8 {
        var altered = all
        altered[place] ^= 1 << bit
        try proof.replace(altered)
        let found = try proof.verify()
        if found.broken?.number != number || found.torn || found.head.count != number - 1 {
          survivors.append("byte \(place) bit \(bit): \(found)")
        }
      }
      if all[place] == 0x0A { number += 1 }
    }
    print("mutations: \(all.count * 8), survivors: \(survivors)")
    #expect(survivors.isEmpty)
  }

  /// What is done to a log of five lines, and where it shows.
  static let rearrangements:
    [(String, @Sendable (inout [[UInt8]]) -> Void, Int, AuditBreakReason)] =
      [
        ("first away", { $0.remove(at: 0) }, 1, .numberOutOfOrder(found: 2)),
        ("middle away", { $0.remove(at: 2) }, 3, .numberOutOfOrder(found: 4)),
        ("last but one away", { $0.remove(at: 3) }, 4, .numberOutOfOrder(found: 5)),
        ("first doubled", { $0.insert($0[0], at: 0) }, 2, .numberOutOfOrder(found: 1)),
        ("middle doubled", { $0.insert($0[2], at: 2) }, 4, .numberOutOfOrder(found: 3)),
        ("last but one doubled", { $0.insert($0[3], at: 3) }, 5, .numberOutOfOrder(found: 4)),
        ("last doubled", { $0.append($0[4]) }, 6, .numberOutOfOrder(found: 5)),
        ("first two swapped", { $0.swapAt(0, 1) }, 1, .numberOutOfOrder(found: 2)),
        ("middle swapped", { $0.swapAt(2, 3) }, 3, .numberOutOfOrder(found: 4)),
        ("last two swapped", { $0.swapAt(3, 4) }, 4, .numberOutOfOrder(found: 5)),
        ("empty line", { $0.insert([0x0A], at: 2) }, 3, .malformed),
        ("middle in the place of the next", { $0[3] = renumbered($0[2]) }, 4, .linkChanged),
      ]

  private static func renumbered(_ line: [UInt8]) -> [UInt8] { Array("4".utf8) + line.dropFirst() }

  @Test(arguments: rearrangements)
  func `lines taken away, doubled or moved are a break at their number`(
    what: String, change: @Sendable (inout [[UInt8]]) -> Void, number: Int,
    reason: AuditBreakReason
  ) throws {
    let proof = try Proof()
    try proof.append("een", "twee", "drie", "vier", "vijf")
    var lines = try proof.lines()
    change(&lines)
    try proof.replace(Array(lines.joined()))
    let broken = AuditBreak(number: number, reason: reason)
    #expect(try proof.verify().broken == broken, "\(what)")
    // What holds is read, then it is told.
    var read: [Int] = []
    #expect(throws: AuditError.broken(broken)) {
      try AuditLog.read(
        at: proof.path, logId: Proof.logId, privateKey: Array(proof.key.rawRepresentation)
      ) { number, _ in read.append(number) }
    }
    #expect(read == Array(1..<number))
  }

  @Test func `a tail that was cut off shows only to who remembers the head`() throws {
    let proof = try Proof()
    try proof.append("een", "twee", "drie")
    let head = try proof.open().head
    let lines = try proof.lines()
    try proof.append("vier")
    #expect(try proof.verify(expecting: head).broken == nil)
    try proof.replace(Array(lines[..<1].joined()))
    #expect(try proof.verify().broken == nil)
    #expect(
      try proof.verify(expecting: head).broken
        == AuditBreak(number: 2, reason: .tailMissing(upTo: 3)))
    // And so does a log that went on from there along another way.
    try proof.append("anders", "dan", "eerst")
    #expect(try proof.verify().broken == nil)
    #expect(
      try proof.verify(expecting: head).broken
        == AuditBreak(number: 3, reason: .otherThanRemembered))
  }
}
