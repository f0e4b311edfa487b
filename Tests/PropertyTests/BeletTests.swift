import Domain
import Histories
import Testing

@Suite struct BeletTests {
  @Test(arguments: History.seeds)
  func `what is refused beforehand is refused by the judge, whatever the data`(seed: UInt64) {
    var world = Wereld()
    var streams: [Stroom: [Gebeurtenis]] = [:]
    var accepted = 0
    for event in History.of(seed).events {
      if !event.isGewist {
        let refusal = world.belet(event.soort, event.stroom, rol: nil)
        #expect(
          refusal == nil, "\(event.soort) at \(event.positie): \(String(describing: refusal))")
        accepted += 1
      }
      let earlier = event.soort.isHerroepen ? streams[event.stroom] ?? [] : []
      world.verwerk(event, event.gegevens, eerdere: earlier)
      streams[event.stroom, default: []].append(event)
    }
    #expect(accepted > 0)
  }
}
