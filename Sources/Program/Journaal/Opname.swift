import Domain
import EventStore
import Exchange

/// Judges events and adds them to a transaction, one after another: the one road by which anything
/// gets into the store, typed or imported.
struct Opname {
  /// Everything that is stored, and what was added.
  private(set) var wereld: Wereld
  private(set) var positie: Int64

  init(_ journaal: Journaal) {
    wereld = journaal.wereld
    positie = journaal.positie
  }

  /// The number that the next event of a stream gets.
  func volgnummer(_ stroom: Stroom) -> Int { wereld.versie(van: stroom) + 1 }

  /// - Parameter inhoud: as it is stored; `nil` when nothing is left of it.
  /// - Throws: `Weigering`, `StoreError`; nothing was added then.
  mutating func neem(
    _ id: String, _ stroom: Stroom, _ tijd: Moment, _ kop: Kop, _ inhoud: [UInt8]?,
    _ gegevens: Gegevens, _ transactie: inout StoreTransaction
  ) throws {
    let g = Gebeurtenis(
      positie: Int(positie) + 1, id: id, soort: kop.soort, stroom: stroom,
      versie: volgnummer(stroom), tijd: tijd, actor: kop.actor, inhoud: kop.isRest ? nil : inhoud)
    var eerdere: [Gebeurtenis] = []
    if g.soort.isHerroepen, !g.isGewist {
      eerdere = try Journaal.lees(transactie.events(inStream: stroom.tekst))
    }
    try wereld.beoordeel(g, gegevens, eerdere: eerdere)
    // The content goes before the event that says so is there: that one is nobody's, and is kept.
    var eigenaar = g.soort.eigenaar(gegevens)?.tekst
    if g.soort == .gewist {
      try transactie.wipe(owner: stroom.tekst)
      eigenaar = NewEvent.store
    }
    positie = try transactie.append(
      NewEvent(
        id: id, stream: stroom.tekst, header: kop.bytes, content: inhoud, owner: eigenaar))
    wereld.verwerk(g, gegevens, eerdere: eerdere)
  }
}
