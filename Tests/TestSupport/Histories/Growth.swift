import Codec
import Domain
import Exchange

/// A history that is growing, with all that is needed to propose and judge the next event.
struct Growth {
  private(set) var history: History
  private var dice: Dice
  private var timeline: Timeline
  private var envelope = Envelop(ontvangen: Moment(seconden: 4_102_444_800))
  /// Of each stream the places of its events in `events`.
  private var places: [Stroom: [Int]] = [:]
  /// Whose content goes when a casus is destroyed, beside its own.
  private var owners: [Stroom: [Int]] = [:]

  init(_ history: History) {
    self.history = history
    dice = Dice(seed: history.seed)
    timeline = Timeline(&dice)
  }

  mutating func propose() {
    timeline.run(&dice)
    let stream = pickStream()
    let life = history.world.standen[stream]?.leven
    let kind = pickKind(stream, life)
    let moment = timeline.stamp(after: history.world.standen[stream]?.tijd, &dice)
    let isRemains = kind.magGewistZijn && (life == .resten || dice.chance(life == nil ? 10 : 2))
    let pointers = Pointers(
      world: history.world, stream: stream, kind: kind,
      events: (places[stream] ?? []).map { history.events[$0].id })
    let filling = Filling(kind: kind, pointers: pointers, today: moment.datum, mischief: 12)
    let data: JSONValue? = isRemains ? .none : filling.data(&dice)
    judge(line(kind, stream, moment, data))
  }

  /// - Parameter data: nil for what is left of a destroyed event.
  private mutating func line(
    _ kind: Gebeurtenissoort, _ stream: Stroom, _ moment: Moment, _ data: JSONValue?
  ) -> [UInt8] {
    var members = [
      JSONMember("specversion", "1.0"),
      JSONMember("id", .text("h-\(history.accepted.count + history.refused.count)")),
      JSONMember("source", "urn:nld:oin:00000001003214345000:systeem:experttafel"),
      JSONMember("type", .text(kind.type)), JSONMember("subject", .text(stream.tekst)),
      JSONMember("time", .text(moment.written(&dice))),
      JSONMember("actor", .text(dice.pick(["m.devries", "a-1", "secretariaat"]) ?? "a")),
      JSONMember("data", data ?? .object([])),
    ]
    if data == nil { members.append(JSONMember("gewist", true)) }
    if dice.chance(30) {
      members.append(JSONMember("streamversion", .integer(history.world.versie(van: stream) + 1)))
    }
    if dice.chance(60) { members.append(JSONMember("recordedtime", "2026-03-24T08:00:00Z")) }
    if dice.chance(20) { members.append(JSONMember("datacontenttype", "application/json")) }
    if dice.chance(30) {
      members.append(JSONMember("handeling", .text("h-\(history.accepted.count)")))
    }
    if dice.chance(4) { members.append(Words.unknownAttribute(&dice)) }
    return JSONValue.object(members).canonical
  }

  private mutating func judge(_ line: [UInt8]) {
    do {
      let incoming = try line.withUnsafeBytes { try envelope.lees($0) }
      let event = Gebeurtenis(
        positie: history.events.count + 1, id: incoming.id, soort: incoming.kop.soort,
        stroom: incoming.stroom, versie: history.world.versie(van: incoming.stroom) + 1,
        tijd: incoming.tijd, actor: incoming.kop.actor,
        inhoud: incoming.kop.isRest ? nil : incoming.inhoud)
      let earlier =
        event.soort.isHerroepen ? (places[event.stroom] ?? []).map { history.events[$0] } : []
      try history.world.beoordeel(event, incoming.gegevens, eerdere: earlier)
      history.world.verwerk(event, incoming.gegevens, eerdere: earlier)
      keep(event, line, owner: incoming.eigenaar)
    } catch let fault as Regelfout {
      history.refused.append(
        History.Refused(line: line, reason: fault.reden, after: history.accepted.count))
    } catch let refusal as Weigering {
      history.refused.append(
        History.Refused(line: line, reason: .weigering(refusal), after: history.accepted.count))
    } catch {
      preconditionFailure("nothing else is thrown: \(error)")
    }
  }

  private mutating func keep(_ event: Gebeurtenis, _ line: [UInt8], owner: Stroom?) {
    if event.soort == .gewist {
      for place in (places[event.stroom] ?? []) + (owners[event.stroom] ?? []) {
        history.events[place] = history.events[place].destroyed
      }
    }
    places[event.stroom, default: []].append(history.events.count)
    if let owner { owners[owner, default: []].append(history.events.count) }
    history.events.append(event)
    history.accepted.append(line)
  }
}

extension Gebeurtenis {
  var destroyed: Gebeurtenis {
    Gebeurtenis(
      positie: positie, id: id, soort: soort, stroom: stroom, versie: versie, tijd: tijd,
      actor: actor, inhoud: nil)
  }
}

extension Growth {
  /// Mostly a stream in which something can still happen, sometimes a new one, sometimes any.
  fileprivate mutating func pickStream() -> Stroom {
    let streams = history.world.standen.keys.map(\.tekst).sorted().compactMap { Stroom($0) }
    let team = streams.first { $0.soort == .team } ?? .team("R1")
    let tables = streams.filter { $0.soort == .tafel }
    let casussen = streams.filter { $0.soort == .casus }
    let members = history.world.team?.leden.count ?? 0
    switch dice.number(0...99) {
    case ..<(members < 4 ? 25 : 5): return team
    case 30..<32:
      return dice.pick([.team("R2"), .casus("c1"), .tafel("t1"), .casus("C99")]) ?? team
    case 32..<35 where tables.count < 12: return .tafel("T\(tables.count + 1)")
    case 35..<40 where casussen.count < 7: return .casus("C\(casussen.count + 1)")
    case 40..<44: return dice.pick(streams) ?? team
    case 44..<65:
      let open = tables.filter { history.world.tafels[$0.id]?.status.isOpenVoorCasussen == true }
      return dice.pick(open) ?? .tafel("T\(tables.count + 1)")
    default:
      let alive = casussen.filter { history.world.casussen[$0.id] != nil }
      return dice.pick(alive) ?? .casus("C\(casussen.count + 1)")
    }
  }

  /// What opens a stream, what fits its state, or anything at all of its kind.
  fileprivate mutating func pickKind(
    _ stream: Stroom, _ life: Wereld.Stroomstand.Leven?
  ) -> Gebeurtenissoort {
    let all = Gebeurtenissoort.allCases.filter { $0.stroomsoort == stream.soort }
    let likely: [Gebeurtenissoort] =
      switch (stream.soort, life) {
      case (.team, nil): [.teamIngericht]
      case (.tafel, nil): [.tafelGepland]
      case (.casus, nil): [.aangemeld]
      case (.casus, .resten): all + [.gewist, .gewist, .gewist, .gewist]
      case (.team, _): Team.likely
      case (.tafel, _): history.world.tafels[stream.id]?.likely ?? all
      case (.casus, _): history.world.casussen[stream.id]?.likely ?? all
      }
    return dice.pick(dice.chance(12) ? all : likely) ?? .notitieToegevoegd
  }
}
