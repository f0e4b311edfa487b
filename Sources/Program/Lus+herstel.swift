import Domain
import EventStore
import Screens

extension Lus {
  /// How far back one can undo: so many events, of everybody.
  private static let staart: Int64 = 2_000

  /// Undoes or redoes what this person did last.
  func herstel(opnieuw: Bool) throws {
    let herstel = try zoekHerstel(opnieuw: opnieuw, journaal.staart(Self.staart))
    if let vastlegging = app.vastlegging(herstel, opnieuw: opnieuw, beeld) {
      try legVast(vastlegging)
    }
  }

  /// Looks up what can be undone and redone, for whoever asks which keys work.
  func toonHerstel() throws {
    let staart = try journaal.staart(Self.staart)
    app.toonHerstel(
      ongedaan: zoekHerstel(opnieuw: false, staart), opnieuw: zoekHerstel(opnieuw: true, staart),
      beeld)
  }

  private func zoekHerstel(opnieuw: Bool, _ staart: [Gebeurtenis]) -> Herstel? {
    let nu = omgeving.klok()
    // A stream that cannot be read holds nothing that could be undone; recording reads it again,
    // and says what is wrong.
    let stroom = { [journaal] in (try? journaal.gebeurtenissen(van: $0)) ?? [] }
    if opnieuw {
      return Herstel.opnieuw(
        van: beeld.wie, gebeurtenissen: staart, wereld: journaal.wereld, nu: nu, stroom: stroom)
    }
    return Herstel.ongedaan(
      van: beeld.wie, gebeurtenissen: staart, wereld: journaal.wereld, nu: nu,
      reden: Herstel.reden(app.spreektaal), stroom: stroom)
  }
}

extension Journaal {
  /// The newest events of the store, in their order.
  func staart(_ aantal: Int64) throws -> [Gebeurtenis] {
    try Self.lees(store.events(after: max(0, positie - aantal), limit: Int(aantal)))
  }
}
