import Domain
import Histories
import Testing

/// Section 5 of SCREENS.md against a second reading of it.
@Suite struct FollowUpTests {
  @Test(arguments: History.seeds)
  func `everything with a date is there once, in the order that was promised`(
    seed: UInt64
  ) throws {
    let history = History.of(seed)
    let lines = try history.accepted.enumerated().map {
      try NaiveEvent($0.element, place: $0.offset + 1)
    }
    for moment in history.moments(12) {
      let world = Wereld.vouw(history.events, tot: moment)
      let list = Opvolging(world, op: moment).regels.map(\.text)
      let naive = NaiveRegion(lines, at: moment).followUp(at: moment)
      #expect(list == naive, "as at \(moment.tekst)")
    }
  }

  @Test func `every kind of line occurs in the histories but the norm, that has names of its own`()
  {
    var kinds = Set(Opvolgsoort.allCases)
    for seed in History.seeds {
      let history = History.of(seed)
      for moment in history.moments(6) {
        let world = Wereld.vouw(history.events, tot: moment)
        kinds.subtract(Opvolging(world, op: moment).regels.map(\.soort))
      }
    }
    #expect(kinds.isSubset(of: [.norm]), "\(kinds)")
  }

  @Test(arguments: History.seeds)
  func `no two lines are known by the same`(seed: UInt64) {
    let history = History.of(seed)
    let lines = Opvolging(history.world, op: history.end).regels
    #expect(Set(lines.map(\.plek)).count == lines.count)
  }
}

extension Opvolgregel {
  fileprivate var text: String { "\(soort) \(zaaknummer) \(datum.tekst) \(plek.kenmerk)" }
}
