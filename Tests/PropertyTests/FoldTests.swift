import Domain
import Histories
import Program
import Testing

@Suite struct FoldTests {
  @Test(arguments: History.seeds)
  func `events folded one by one and all at once come to the same`(seed: UInt64) {
    let history = History.of(seed)
    let whole = Wereld.vouw(history.events)
    #expect(Answers(history.world, at: history.end) == Answers(whole, at: history.end))
    #expect(history.world.standen == whole.standen)
  }

  @Test(arguments: History.seeds)
  func `what was revoked has never happened`(seed: UInt64) {
    let history = History.of(seed)
    let revoking = history.events.filter { $0.soort.isHerroepen && !$0.isGewist }
    let revoked = Set(revoking.compactMap { $0.gegevens.tekst("gebeurtenis") })
    let rest = history.events.filter { !$0.soort.isHerroepen && !revoked.contains($0.id) }
    #expect(
      Answers(Wereld.vouw(rest), at: history.end)
        == Answers(Wereld.vouw(history.events), at: history.end))
  }

  @Test(arguments: History.seeds)
  func `as at a moment is what was recorded until then`(seed: UInt64) throws {
    let history = History.of(seed)
    let journal = try Journaal.inMemory()
    try journal.take(history.accepted)
    for moment in history.moments(4) {
      let prefix = history.events.filter { $0.tijd <= moment }
      #expect(
        Answers(try journal.wereld(op: moment), at: moment)
          == Answers(Wereld.vouw(prefix), at: moment), "\(moment.tekst)")
    }
  }
}
