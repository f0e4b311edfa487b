import Domain
import Exchange
import Histories
import Testing

/// Section 3 of EXCHANGE.md against a second reading of it that shares nothing but dates.
@Suite struct SectionThreeTests {
  @Test(arguments: History.seeds)
  func `board, agenda and dossiers are what the naive reading says`(seed: UInt64) throws {
    let history = History.of(seed)
    let lines = try history.naive
    for moment in history.moments(12) {
      let world = Wereld.vouw(history.events, tot: moment)
      #expect(
        Answers(world, at: moment) == Answers(NaiveRegion(lines, at: moment), at: moment),
        "as at \(moment.tekst)")
    }
  }

  @Test(arguments: History.seeds)
  func `the report is what the naive reading says`(seed: UInt64) throws {
    let history = History.of(seed)
    let lines = try history.naive
    for (moment, days) in zip(history.moments(3), [400, 90, 0, 1, 30]) {
      let last = moment.datum + days / 8
      let at = Rapport.standmoment(tot: last, op: moment)
      let counting = history.events.filter { $0.tijd <= moment }
      let report = Rapport(
        van: last - days, tot: last, stromen: Dictionary(grouping: counting, by: \.stroom).values,
        stand: Wereld.vouw(history.events, tot: at), op: at)
      let naive = NaiveReport(lines, from: last - days, to: last, at: moment)
      #expect(report.json.text == naive.json, "\((last - days).tekst) at \(moment.tekst)")
    }
  }
}

extension History {
  fileprivate var naive: [NaiveEvent] {
    get throws {
      try accepted.enumerated().map { try NaiveEvent($0.element, place: $0.offset + 1) }
    }
  }
}
