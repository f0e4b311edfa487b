import Domain
import Proeven
import Testing

/// The ladder that goes with a proposal to escalate (section 3).
struct LadderkeuzeTests {
  @Test(arguments: [
    (Oorzaak.wachtlijst, Ladder.zorgaanbieder), (.capaciteit, .zorgaanbieder),
    (.adviesNietPassend, .zorgaanbieder), (.contract, .inkoop), (.adviesTerzijde, .gemeente),
    (.geenFinanciering, .gemeente), (.overig, .gemeente),
  ])
  func `de oorzaak wijst de ladder`(oorzaak: Oorzaak, ladder: Ladder) throws {
    try verwacht(ladder, [voortgang(.gestagneerd, oorzaak)])
    try verwacht(ladder, [zorgGestart(), zorgGestopt(oorzaak)])
  }

  @Test(arguments: [
    (Partij.zorgaanbieder, Ladder.zorgaanbieder), (.inkoop, .inkoop), (.gemeente, .gemeente),
    (.verwijzer, .gemeente), (.gecertificeerdeInstelling, .gemeente),
  ])
  func `zonder oorzaak wijst wie nee zei de ladder`(partij: Partij, ladder: Ladder) throws {
    try verwacht(ladder, [antwoord(.afgewezen, van: partij)])
  }

  @Test func `de oorzaak gaat voor wie nee zei`() throws {
    try verwacht(
      .inkoop,
      [
        voortgang(.vertraagd, .contract), antwoord(.afgewezen, van: .zorgaanbieder),
      ])
  }

  @Test func `van meer keren nee telt de laatste die niet van het gezin is`() throws {
    try verwacht(
      .inkoop,
      [
        antwoord(.afgewezen, van: .zorgaanbieder), antwoord(.afgewezen, van: .inkoop),
        antwoord(.afgewezen, van: .ouder),
      ])
  }

  @Test func `de nieuwste oorzaak telt, ook van gestopte zorg`() throws {
    try verwacht(
      .zorgaanbieder,
      [
        zorgGestart(), voortgang(.vertraagd, .contract), zorgGestopt(.wachtlijst),
      ])
    try verwacht(
      .inkoop,
      [
        zorgGestart(), zorgGestopt(.wachtlijst), voortgang(.gestagneerd, .contract),
      ])
  }

  @Test func `dat ouders het oneens zijn wijst geen ladder, de oorzaak ervoor wel`() throws {
    try verwacht(
      .inkoop,
      [
        voortgang(.vertraagd, .contract), voortgang(.gestagneerd, .oudersOneens),
        antwoord(.afgewezen, van: .gemeente),
      ])
  }

  @Test func `wat op koers ligt wijst geen ladder, de oorzaak ervoor wel`() throws {
    let toestand = try gegeven {
      geadviseerd()
      voortgang(.gestagneerd, .contract)
      voortgang(.opKoers).met(["volgende": "2026-12-01"])
    }
    #expect(try toestand.kaart(op: "2026-03-02").voorstel.ladder == .inkoop)
  }

  @Test func `wat voor een doorbraak was wijst geen ladder meer`() throws {
    try verwacht(
      .gemeente,
      [
        voortgang(.gestagneerd, .contract), geescaleerd(.inkoop),
        escalatieBeeindigd(.inkoop, .doorbraak), antwoord(.afgewezen, van: .gemeente),
      ])
  }

  @Test func `zonder iets wat wijst is het de gemeente`() throws {
    let toestand = try gegeven { VoorstelTests.rustig }
    #expect(try toestand.kaart(op: "2026-03-02").voorstel.ladder == .gemeente)
  }

  @Test func `van twee verlopen ladders gaat de oudste stap voor`() throws {
    let toestand = try gegeven {
      geadviseerd()
      geescaleerd(.inkoop)
      geescaleerd(.gemeente)
    }
    #expect(try toestand.kaart(op: "2026-02-01").voorstel.ladder == .inkoop)
  }

  @Test func `een ladder die boven aan is wordt overgeslagen`() throws {
    let toestand = try gegeven {
      geadviseerd()
      geescaleerd(.inkoop, trede: 3)
      geescaleerd(.gemeente)
    }
    #expect(try toestand.kaart(op: "2026-02-01").voorstel.ladder == .gemeente)
  }

  @Test func `op hetzelfde ogenblik gaat gemeente voor zorgaanbieder voor inkoop`() throws {
    let toestand = try gegeven {
      geadviseerd()
      geescaleerd(.inkoop).op("2026-01-06T10:00:00+01:00")
      geescaleerd(.zorgaanbieder).op("2026-01-06T09:00:00Z")
    }
    #expect(try toestand.kaart(op: "2026-02-01").voorstel.ladder == .zorgaanbieder)
    let drie = try toestand.als(geescaleerd().op("2026-01-06T11:00:00+02:00")).danAanvaard()
    #expect(try drie.kaart(op: "2026-02-01").voorstel.ladder == .gemeente)
  }

  /// The ladder of the proposal after these facts on an advice.
  private func verwacht(_ ladder: Ladder, _ feiten: [Feit], line: Int = #line) throws {
    let toestand = try gegeven(line: line) {
      geadviseerd()
      feiten
    }
    #expect(
      try toestand.kaart(op: "2026-01-05", line: line).voorstel == .escaleren(ladder, .looptVast))
  }
}
