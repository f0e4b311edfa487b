import Domain

/// The ids that an event can name: those that fit the state of its stream, and those that do not.
/// Everything is sorted, so that a seed gives the same history in every run.
struct Pointers {
  let world: Wereld
  let stream: Stroom
  let kind: Gebeurtenissoort
  /// The ids of the events of the stream.
  let events: [String]

  var casus: Casus? { stream.soort == .casus ? world.casussen[stream.id] : nil }
  var tafel: Tafel? { stream.soort == .tafel ? world.tafels[stream.id] : nil }
  /// The casussen on the agenda of this table.
  var agenda: [String] { tafel.map { world.agenda(van: $0).map(\.zaaknummer).sorted() } ?? [] }

  /// An id that makes the event legal as far as it depends on this one; `nil` when there is none.
  func right(_ field: String, _ dice: inout Dice) -> String? {
    switch (field, kind) {
    case ("lid", .teamLidToegevoegd): "L\((world.team?.leden.count ?? 0) + 1)"
    case ("lid", _), ("voorzitter", _), ("procesversneller", _):
      dice.pick(world.team?.leden.filter { !$0.isVertrokken }.map(\.id) ?? [])
    case ("betrokkene", .betrokkeneToegevoegd): "B\((casus?.betrokkenen.count ?? 0) + 1)"
    case ("betrokkene", _):
      dice.pick(casus?.betrokkenen.filter { !$0.isVerwijderd }.map(\.id) ?? [])
    case ("advies", .adviesUitgebracht): "A\((casus?.adviezen.count ?? 0) + 1)"
    case ("advies", _): casus?.advies?.id
    case ("afspraak", .afspraakGemaakt): "P\((casus?.afspraken.count ?? 0) + 1)"
    case ("afspraak", _): dice.pick(casus?.openAfspraken.map(\.id) ?? [])
    case ("knelpunt", .knelpuntGesignaleerd): "K\((casus?.knelpunten.count ?? 0) + 1)"
    case ("knelpunt", _): dice.pick(casus?.knelpunten ?? [])
    case ("klacht", .klachtOntvangen): "Q\((casus?.klachten.count ?? 0) + 1)"
    case ("klacht", _): dice.pick(casus?.openKlachten.map(\.id) ?? [])
    case ("contact", _): "P\(dice.number(1...3))"
    case ("tafel", .geagendeerd):
      dice.pick(world.tafels.values.filter(\.status.isOpenVoorCasussen).map(\.id).sorted())
    case ("tafel", .adviesUitgebracht): dice.pick(casus?.besprokenAan.sorted() ?? [])
    case ("tafel", _): casus?.plaatsing?.tafel
    case ("casus", .tafelPuntBeeindigd): tafel?.lopendPunt
    case ("casus", .tafelPuntBegonnen): dice.pick(agenda)
    case ("casus", .casusGekoppeld): dice.pick(casussen.filter { $0 != stream.id })
    case ("casus", _): dice.pick(casussen)
    case ("gebeurtenis", _): dice.pick(dice.chance(70) ? events.suffix(4) : events)
    default: nil
    }
  }

  /// An id that is likely to be refused.
  func wrong(_ field: String, _ dice: inout Dice) -> String? {
    switch field {
    case "lid", "voorzitter", "procesversneller":
      dice.pick((world.team?.leden.map(\.id) ?? []) + ["L99", "l1"])
    case "betrokkene": dice.pick((casus?.betrokkenen.map(\.id) ?? []) + ["B99"])
    case "advies": dice.pick((casus?.adviezen ?? []) + ["A99"])
    case "afspraak": dice.pick((casus?.afspraken.map(\.id) ?? []) + ["P99"])
    case "klacht": dice.pick((casus?.klachten.map(\.id) ?? []) + ["Q99"])
    case "knelpunt": dice.pick((casus?.knelpunten ?? []) + ["K99"])
    case "tafel": dice.pick(world.tafels.keys.sorted() + ["T99"])
    case "casus": dice.pick(casussen + [stream.id, "C99"])
    case "gebeurtenis": dice.pick(events + ["nergens"])
    default: nil
    }
  }

  /// An open ladder, for what answers or ends one.
  func ladder(_ dice: inout Dice) -> Ladder? {
    guard kind == .escalatieBeantwoord || kind == .escalatieBeeindigd, dice.chance(90) else {
      return nil
    }
    return dice.pick(Ladder.allCases.filter { casus?.escalaties[$0] != nil })
  }

  private var casussen: [String] { world.casussen.keys.sorted() }
}
