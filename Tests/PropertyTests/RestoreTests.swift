import Codec
import Domain
import Histories
import Testing

@Suite struct RestoreTests {
  static let actors = ["m.devries", "a-1", "secretariaat"]

  @Test(arguments: History.seeds)
  func `undone is as if it had not been, and redone is as if it came now`(seed: UInt64) throws {
    let history = History.of(seed)
    var undone = 0
    for length in stride(from: history.events.count, to: 0, by: -max(1, history.events.count / 4)) {
      let events = Array(history.events.prefix(length))
      for actor in Self.actors {
        guard let undo = planUndo(actor, events), undo.weigering == nil else { continue }
        let now = end(events)
        let ids = Set(undo.handeling.gebeurtenissen.map(\.id))
        let after = record(undo, actor, after: events)
        undone += 1
        #expect(answers(after, now) == answers(events.filter { !ids.contains($0.id) }, now))

        let redo = try #require(planRedo(actor, after))
        #expect(redo.handeling.gebeurtenissen.map(\.id) == undo.handeling.gebeurtenissen.map(\.id))
        guard redo.weigering == nil else { continue }
        let redone = record(redo, actor, after: after)
        let later = redone.suffix(redo.voorstellen.count)
        #expect(
          answers(redone, now) == answers(events.filter { !ids.contains($0.id) } + later, now))
        #expect(planRedo(actor, redone)?.handeling.id != undo.handeling.id)
      }
    }
    #expect(undone > 0)
  }

  private func planUndo(_ actor: String, _ events: [Gebeurtenis]) -> Herstel? {
    Herstel.ongedaan(
      van: actor, gebeurtenissen: events, wereld: .vouw(events), nu: end(events), reden: "Oops.",
      stroom: { stream in events.filter { $0.stroom == stream } })
  }

  private func planRedo(_ actor: String, _ events: [Gebeurtenis]) -> Herstel? {
    Herstel.opnieuw(
      van: actor, gebeurtenissen: events, wereld: .vouw(events), nu: end(events),
      stroom: { stream in events.filter { $0.stroom == stream } })
  }

  private func record(
    _ plan: Herstel, _ actor: String, after events: [Gebeurtenis]
  ) -> [Gebeurtenis] {
    var events = events
    let now = end(events)
    let first = "r\(events.count)"
    for proposal in plan.voorstellen {
      let version = events.count { $0.stroom == proposal.stroom } + 1
      let content: JSONValue = ["data": proposal.data, "handeling": .text(first)]
      events.append(
        Gebeurtenis(
          positie: events.count + 1, id: "r\(events.count)", soort: proposal.soort,
          stroom: proposal.stroom, versie: version, tijd: now, actor: actor,
          inhoud: content.canonical))
    }
    return events
  }

  private func answers(_ events: [Gebeurtenis], _ moment: Moment) -> Answers {
    Answers(.vouw(events), at: moment)
  }

  private func end(_ events: [Gebeurtenis]) -> Moment {
    events.map(\.tijd).max() ?? Moment(seconden: 0)
  }
}
