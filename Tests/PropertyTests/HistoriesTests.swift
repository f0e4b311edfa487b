import Domain
import Exchange
import Histories
import Testing

@Suite struct HistoriesTests {
  @Test func `every kind of event is accepted and every kind of refusal is given`() {
    var events = Set(Gebeurtenissoort.allCases)
    var refusals = Set(RefusalKind.allCases)
    for seed in History.seeds {
      let history = History.of(seed)
      events.subtract(history.events.map(\.soort))
      for refused in history.refused {
        if case .weigering(let refusal) = refused.reason, let kind = RefusalKind(refusal) {
          refusals.remove(kind)
        }
      }
    }
    #expect(events.isEmpty, "never accepted: \(events.map(\.rawValue).sorted())")
    #expect(refusals.isEmpty, "never given: \(refusals.map(\.rawValue).sorted())")
  }

  @Test func `a seed gives the same history again`() {
    #expect(History(seed: 7, proposals: 150).accepted == History(seed: 7, proposals: 150).accepted)
  }
}
