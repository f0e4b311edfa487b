import Domain
import Histories
import Testing

/// Going through the past by steps against a fold from nothing.
@Suite struct TerugblikTests {
  @Test(arguments: History.seeds, Terugblikvraag.allCases)
  func `stepping comes to the same as folding from nothing`(
    seed: UInt64, question: Terugblikvraag
  ) {
    let history = History.of(seed)
    let events = history.recordedLater(seed)
    let streams = Dictionary(grouping: events, by: \.stroom)
    var line = Tijdlijn()
    line.vul { add in for g in events { add(g.stroom, g.tijd, g.opgeslagen) } }
    var back = Terugblik(Wereld.vouw(events), line)
    let moments = history.moments(12) + history.moments(12).map({ $0.later(days: 9) })
    // Twice: the second time it only puts back what it folded.
    for moment in moments + moments.reversed() {
      back.ga(naar: moment, question) { streams[$0] ?? [] }
      let naive = Wereld.vouw(
        events.filter { counts($0, streams[$0.stroom] ?? [], moment, question) })
      #expect(
        Answers(back.wereld, at: moment) == Answers(naive, at: moment), "\(moment.tekst)")
      #expect(back.wereld.standen == naive.standen)
      #expect(
        Set(back.wereld.lopendeCasussen.map(\.zaaknummer))
          == Set(naive.casussen.values.filter { $0.fase != .gesloten }.map(\.zaaknummer)))
      #expect(
        Set(back.wereld.komendeTafels.map(\.id))
          == Set(naive.tafels.values.filter(\.status.isOpenVoorCasussen).map(\.id)))
    }
  }

  @Test(arguments: History.seeds)
  func `what grew while one looked back is there, and the rest is not read again`(
    seed: UInt64
  ) throws {
    let events = History.of(seed).recordedLater(seed)
    var (half, line) = (Array(events.prefix(events.count / 2)), Tijdlijn())
    line.vul { add in for g in half { add(g.stroom, g.tijd, g.opgeslagen) } }
    var back = Terugblik(Wereld.vouw(half), line)
    let moments = History.of(seed).moments(6)
    for moment in moments { back.ga(naar: moment) { s in half.filter { $0.stroom == s } } }
    let grown = Set(events.dropFirst(half.count).map(\.stroom))
    line.vul { add in
      for g in events.dropFirst(half.count) { add(g.stroom, g.tijd, g.opgeslagen) }
    }
    half = events
    back.neemOver(Wereld.vouw(events), line, gegroeid: grown)
    for moment in moments {
      back.ga(naar: moment) { s in half.filter { $0.stroom == s } }
      let naive = Wereld.vouw(events.filter { $0.tijd <= moment })
      #expect(Answers(back.wereld, at: moment) == Answers(naive, at: moment), "\(moment.tekst)")
    }
  }

  @Test(arguments: History.seeds)
  func `an event on and an event back is where one was`(seed: UInt64) throws {
    let events = History.of(seed).recordedLater(seed)
    var line = Tijdlijn()
    line.vul { add in for g in events { add(g.stroom, g.tijd, g.opgeslagen) } }
    for question in Terugblikvraag.allCases {
      let range = try #require(line.bereik(question))
      var moments = [range.lowerBound]
      while let last = moments.last, let next = line.volgende(na: last, question) {
        #expect(next > last)
        moments.append(next)
      }
      #expect(moments.last == range.upperBound)
      var here = range.upperBound
      for moment in moments.dropLast().reversed() {
        here = try #require(line.vorige(voor: here, question))
        #expect(here == moment)
      }
      // Before the first one nothing was.
      here = try #require(line.vorige(voor: here, question))
      #expect(here < range.lowerBound)
      #expect(line.vorige(voor: here, question) == nil)
    }
  }

  /// Everything up to an event of its stream had happened, and had been recorded when that is asked.
  private func counts(
    _ event: Gebeurtenis, _ stream: [Gebeurtenis], _ moment: Moment, _ question: Terugblikvraag
  ) -> Bool {
    stream.prefix { $0.versie <= event.versie }.allSatisfy {
      $0.tijd <= moment && (question == .was || ($0.opgeslagen ?? $0.tijd) <= moment)
    }
  }
}

extension History {
  /// The events, some recorded days after they happened, some earlier than those before them.
  fileprivate func recordedLater(_ seed: UInt64) -> [Gebeurtenis] {
    var dice = Dice(seed: seed ^ 0x5A)
    return events.map { g in
      let recorded = dice.number(0...3) == 0 ? nil : g.tijd.later(days: dice.number(-2...30))
      return Gebeurtenis(
        positie: g.positie, id: g.id, soort: g.soort, stroom: g.stroom, versie: g.versie,
        tijd: g.tijd, opgeslagen: recorded, actor: g.actor, inhoud: g.inhoud)
    }
  }
}

extension Moment {
  fileprivate func later(days: Int) -> Moment {
    Moment(nanoseconden: nanoseconden + days * 86_400_000_000_000)
  }
}
