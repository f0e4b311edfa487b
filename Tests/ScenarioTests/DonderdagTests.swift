import Foundation
import TerminalDriver
import Testing

/// A procesversneller's Thursday: forty open advices rung one after another, by keyboard alone. The
/// clock is the real one, so nothing here says which day it is.
@Suite struct `Een donderdag met veertig open adviezen` {
  /// Presses keys and counts them; what is typed as text is not counted, as in the budgets.
  private final class Hand {
    let t: Session
    private(set) var toetsen = 0

    init(_ t: Session) { self.t = t }

    func druk(_ namen: String...) throws {
      for naam in namen { try t.press(naam) }
      toetsen += namen.count
    }
  }

  /// The answer of this morning to a casus that stands so.
  private func beantwoord(_ stand: Openstand, _ hand: Hand) throws {
    switch stand {
    case .overDatum:
      try hand.druk("e", "Enter")
      try hand.t.expect("opgeschaald, gemeente trede 1")
    case .looptVast:
      try hand.druk("l", "Enter", "Enter")
      try hand.t.expect("loopt vast")
    case .hulpGestart:
      try hand.druk("o", "Enter")
      try hand.t.expect("op koers, contact ")
    case .zonderAntwoord:
      try hand.druk("w")
      try hand.t.type("Het college besluit dinsdag.")
      try hand.druk("C-s")
    case .opKoers:
      try hand.druk("g")
      try hand.t.expect("geen gehoor, opnieuw ")
    }
  }

  @Test func `veertig gesprekken in de volgorde van het bord, in twee toetsen elk`() throws {
    let opslag = try Opslag(.veertig)
    let t = try opslag.open()
    let hand = Hand(t)
    try hand.druk("5")
    try t.expect("40 regels: 24 op te schalen, 40 te laat, 0 vandaag.")
    try hand.druk("Enter")
    try t.expect("nog 39")
    for (plaats, nummer) in Verhaal.volgorde.enumerated() {
      try t.expectRow(1, contains: "\(Verhaal.codenaam(nummer))  \(Verhaal.zaaknummer(nummer))")
      try beantwoord(Verhaal.stand(nummer), hand)
      // One answer was a mistake: it is taken back, and the same card is there again.
      guard plaats == 25 else { continue }
      try hand.druk("u")
      try t.expect("Ongedaan gemaakt: ")
      try t.expectRow(1, contains: Verhaal.codenaam(nummer))
      try beantwoord(Verhaal.stand(nummer), hand)
    }
    try t.expect("De rij is af.")
    #expect(hand.toetsen == 84, "\(hand.toetsen)")
    // What is left: eight stuck, and sixteen on a ladder, each with a contact that is late and an
    // answer that is awaited or did not come.
    try t.expect("▲ 8 opschalen")
    try t.expect("! 24 te laat")
    try t.expect("56 regels")
    try t.press("4")
    try t.expect("40 op het bord")
    try t.expect("▲ 8 opschalen")
    try t.press("q")
    #expect(try t.waitForExit() == .status(0))
    try controleer(opslag)
  }

  /// What is left, as the board tells it; and that each answer was one action.
  private func controleer(_ opslag: Opslag) throws {
    let uitvoer = try opslag.voer(["board", "--json", "--store", opslag.pad]).stdout
    let kaarten = try JSONDecoder().decode([Kaart].self, from: Data(uitvoer.utf8))
    func over(_ voorstel: String, _ kolom: String) -> Set<String> {
      Set(kaarten.filter { $0.voorstel == voorstel && $0.kolom == kolom }.map(\.zaaknummer))
    }
    func van(_ standen: Openstand...) -> Set<String> {
      Set((1...40).filter { standen.contains(Verhaal.stand($0)) }.map(Verhaal.zaaknummer))
    }
    #expect(over("escaleren", "gestagneerd") == van(.looptVast))
    // On a ladder now, or deliberately not a rung higher yet: there the contact is still due.
    #expect(over("contact", "geescaleerd") == van(.overDatum, .zonderAntwoord))
    #expect(over("geen", "gerealiseerd") == van(.hulpGestart, .opKoers))

    let gebeurtenissen = try opslag.gebeurtenissen().filter { $0.handeling != nil }
    let handelingen = Dictionary(grouping: gebeurtenissen) { $0.handeling ?? "" }
    // Forty answers, the one that was a mistake, and its being taken back.
    #expect(handelingen.count == 42)
    #expect(gebeurtenissen.count { $0.type.hasSuffix(".casus.herroepen.v1") } == 1)
    // A rung also says when its person was last spoken to: two streams, and still one action.
    #expect(handelingen.values.count { $0.count == 2 } == 8)
    #expect(handelingen.values.allSatisfy { $0.count <= 2 })
    try opslag.voer(["verify", "--store", opslag.pad])
  }

  /// A card of the board, as far as this looks at it.
  private struct Kaart: Decodable {
    let zaaknummer: String
    let kolom: String
    let voorstel: String
  }
}
