import Testing

@testable import Domain
@testable import Screens

extension Kijker {
  /// At place 6, with the quarter counted, so many parts further.
  static func rapport(_ kolommen: Int, _ rijen: Int, _ taal: Taal = .nl, deel: Int = 0) -> Kijker {
    var kijker = Kijker(kolommen, rijen, taal, .metTeam)
    kijker.druk("6")
    kijker.tel(.metTeam)
    for _ in 0..<deel { kijker.druk("Tab") }
    return kijker
  }

  /// Counts what place 6 asks for, as the program does.
  mutating func tel(_ wereld: Proefwereld) {
    guard let kwartaal = app.gevraagdKwartaal(beeld) else { return }
    let stromen = Dictionary(grouping: wereld.gebeurtenissen, by: \.stroom)
    let blad = Rapportblad(
      kwartaal, stromen: stromen.keys.sorted { $0.tekst < $1.tekst }.compactMap { stromen[$0] },
      op: beeld.nu
    ) { moment in Wereld.vouw(wereld.gebeurtenissen, tot: moment) }
    app.toonRapport(blad, KleineAantallen())
  }
}

/// Place 6 as it is seen.
struct RapportBeeldTests {
  @Test func `wat er nu staat, naast het vorige kwartaal`() {
    #expect(Kijker.rapport(80, 24).tekst == "x")
  }

  @Test func `de doorlooptijden met de norm erin`() {
    #expect(Kijker.rapport(120, 40, deel: 6).tekst == "x")
  }

  @Test func `de oorzaken op een smal scherm, in het Engels`() {
    #expect(Kijker.rapport(60, 16, .en, deel: 4).tekst == "x")
  }

  @Test func `achter een cijfer staan de casussen`() {
    var kijker = Kijker.rapport(80, 24, deel: 4)
    kijker.druk("j", "Enter")
    #expect(kijker.tekst == "x")
  }
}
