import Domain
import Exchange
import Histories
import Program
import Testing

@Suite struct ExchangeTests {
  @Test(arguments: History.seeds)
  func `an export imported elsewhere exports the same bytes`(seed: UInt64) throws {
    let history = History.of(seed)
    let (first, second) = (try Journaal.inMemory(), try Journaal.inMemory())
    #expect(try first.take(history.accepted).nieuw == history.accepted.count)
    let bytes = try first.exported
    try second.take(bytes.split(separator: 0x0A).map(Array.init))
    #expect(try second.exported == bytes)
    let verified = try second.store.verify()
    #expect(verified.broken == nil)
    #expect(verified.events == history.accepted.count)
    #expect(Answers(second.wereld, at: history.end) == Answers(history.world, at: history.end))
  }

  @Test(arguments: History.seeds)
  func `what is there already is skipped, whatever was destroyed since`(seed: UInt64) throws {
    let history = History.of(seed)
    let journal = try Journaal.inMemory()
    try journal.take(history.accepted)
    let bytes = try journal.exported
    for lines in [history.accepted, bytes.split(separator: 0x0A).map(Array.init)] {
      let outcome = try journal.take(lines)
      #expect(outcome.nieuw == 0)
      #expect(outcome.overgeslagen == lines.count)
    }
    #expect(try journal.exported == bytes)
  }

  @Test(arguments: History.seeds)
  func `a refused line is reported and changes nothing`(seed: UInt64) throws {
    let history = History.of(seed)
    let journal = try Journaal.inMemory()
    var taken = 0
    for refused in history.refused.enumerated().filter({ $0.offset % 8 == 0 }).map(\.element) {
      try journal.take(Array(history.accepted[taken..<refused.after]))
      taken = refused.after
      let head = try journal.store.head
      let fault = try #require(throws: Invoerfouten.self) { try journal.take([refused.line]) }
      #expect(fault.aantal == 1)
      #expect(fault.fouten.first?.fout.reden == refused.reason)
      #expect(try journal.store.head == head)
      #expect(Int(journal.positie) == taken)
    }
    try journal.take(Array(history.accepted[taken...]))
    #expect(Answers(journal.wereld, at: history.end) == Answers(history.world, at: history.end))
  }

  @Test(arguments: History.seeds)
  func `lines after a refused one are judged without it`(seed: UInt64) throws {
    let history = History(seed: seed, proposals: 150)
    var lines: [[UInt8]] = []
    var refused = history.refused[...]
    var wrong: [Int] = []
    for (index, line) in history.accepted.enumerated() {
      while let next = refused.first, next.after == index {
        lines.append(next.line)
        wrong.append(lines.count)
        refused.removeFirst()
      }
      lines.append(line)
    }
    let journal = try Journaal.inMemory()
    let fault = try #require(throws: Invoerfouten.self) { try journal.take(lines) }
    #expect(fault.fouten.map(\.regel) == Array(wrong.prefix(Invoer.meesteFouten)))
    #expect(fault.aantal == wrong.count)
    #expect(try journal.store.count == 0)
  }
}
