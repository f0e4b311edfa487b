import Domain
import Proeven
import Testing

struct OpvolgingTests {
  @Test func `een afspraak wordt een keer gemaakt en een keer afgerond`() throws {
    let maken = feit(.afspraakGemaakt)
    let afronden = feit(.afspraakAfgerond)
    let toestand = try gegeven { aangemeld() }
    try toestand.als(afronden).danGeweigerd(.kenmerkOnbekend(.afspraak, "F1"))
    let na = try toestand.als(maken).danAanvaard()
    #expect(try na.casus().openAfspraken.count == 1)
    try na.als(maken).danGeweigerd(.kenmerkAlGebruikt(.afspraak, "F1"))
    let klaar = try na.als(afronden).danAanvaard()
    #expect(try klaar.casus().openAfspraken.isEmpty)
    try klaar.als(afronden).danGeweigerd(.afgehandeld(.afspraak, "F1"))
    try klaar.als(maken).danGeweigerd(.kenmerkAlGebruikt(.afspraak, "F1"))
  }

  @Test func `er loopt een procesversnelling tegelijk, door een lid`() throws {
    let start = feit(.procesversnellingGestart)
    let toestand = try gegeven { geadviseerd() }
    try toestand.als(start.met(["procesversneller": "L8"]))
      .danGeweigerd(.kenmerkOnbekend(.lid, "L8"))
    try toestand.als(feit(.procesversnellingIngezet)).danGeweigerd(.procesversnellingLooptNiet)
    try toestand.als(feit(.procesversnellingBeeindigd)).danGeweigerd(.procesversnellingLooptNiet)
    let lopend = try toestand.als(start).danAanvaard()
    #expect(try lopend.casus().procesversneller == "L2")
    try lopend.als(start).danGeweigerd(.procesversnellingLoopt)
    try lopend.als(feit(.procesversnellingIngezet)).danAanvaard()
    let klaar = try lopend.als(feit(.procesversnellingBeeindigd)).danAanvaard()
    #expect(try klaar.casus().procesversneller == nil)
    try klaar.als(start).danAanvaard()
  }

  @Test func `een procesversnelling loopt door onder een nieuw advies`() throws {
    let na = try gegeven {
      geadviseerd()
      feit(.procesversnellingGestart)
      advies("A2")
    }
    #expect(try na.casus().procesversneller == "L2")
  }

  @Test func `nieuwe overbruggingszorg vervangt de eerdere`() throws {
    let na = try gegeven {
      toegelaten()
      feit(.overbruggingszorgGeregeld)
      feit(.overbruggingszorgGeregeld, ["aanbieder": "Kantelhof", "tot": "2026-02-01"])
    }
    #expect(try na.casus().overbrugging?.aanbieder == "Kantelhof")
  }

  @Test(arguments: [
    ("2026-01-09", false), ("2026-01-10", true), ("2026-01-20", true), ("2026-01-21", false),
  ])
  func `overbruggingszorg telt van haar eerste tot en met haar laatste dag`(
    dag: String, telt: Bool
  ) throws {
    let toestand = try gegeven {
      geadviseerd()
      feit(.overbruggingszorgGeregeld, ["vanaf": "2026-01-10", "tot": "2026-01-20"])
    }
    #expect(try toestand.kaart(op: dag).heeftOverbrugging == telt)
  }

  @Test func `overbruggingszorg zonder einde telt door tot zij niet meer nodig is`() throws {
    let toestand = try gegeven {
      geadviseerd()
      feit(.overbruggingszorgGeregeld)
      feit(.overbruggingBeoordeeld, ["nodig": true]).op("2026-02-01")
    }
    #expect(try toestand.kaart(op: "2027-01-01").heeftOverbrugging)
    let na = try toestand.als(feit(.overbruggingBeoordeeld, ["nodig": false]).op("2026-02-02"))
      .danAanvaard()
    #expect(try na.kaart(op: "2026-02-01").heeftOverbrugging)
    #expect(try !na.kaart(op: "2026-02-02").heeftOverbrugging)
    // Saying that it is needed after all arranges nothing.
    let nodig = try na.als(feit(.overbruggingBeoordeeld, ["nodig": true])).danAanvaard()
    #expect(try !nodig.kaart(op: "2026-02-02").heeftOverbrugging)
    let weer = try nodig.als(feit(.overbruggingszorgGeregeld)).danAanvaard()
    #expect(try weer.kaart(op: "2026-02-02").heeftOverbrugging)
  }

  @Test func `overbruggingszorg van voor een heropening telt niet meer`() throws {
    let na = try gegeven {
      toegelaten()
      feit(.overbruggingszorgGeregeld)
      advies()
      zorgGestart()
      heropend()
      advies("A2")
    }
    #expect(try !na.kaart(op: "2026-01-05").heeftOverbrugging)
  }

  @Test func `een ladder wordt alleen beklommen, een of meer treden tegelijk`() throws {
    let toestand = try gegeven { geadviseerd() }
    let na = try toestand.als(geescaleerd(trede: 2)).danAanvaard()
    #expect(try na.casus().escalaties[.gemeente]?.trede == 2)
    try na.als(geescaleerd(trede: 2)).danGeweigerd(.tredeNietHoger(staat: 2))
    try na.als(geescaleerd(trede: 1)).danGeweigerd(.tredeNietHoger(staat: 2))
    try na.als(geescaleerd(trede: 3)).danAanvaard()
    try na.als(geescaleerd(.inkoop, trede: 1)).danAanvaard()
  }

  @Test func `een ladder gaat niet hoger dan zijn treden`() throws {
    let toestand = try gegeven { geadviseerd() }
    try toestand.als(geescaleerd(trede: 4)).danGeweigerd(.tredeBovenLadder(treden: 3))
    let hoger = try toestand.als(ladder(.gemeente, treden: 6)).danAanvaard()
    try hoger.als(geescaleerd(trede: 6)).danAanvaard()
    try hoger.als(geescaleerd(.inkoop, trede: 4)).danGeweigerd(.tredeBovenLadder(treden: 3))
    let lager = try toestand.als(ladder(.gemeente, treden: 1)).danAanvaard()
    try lager.als(geescaleerd(trede: 2)).danGeweigerd(.tredeBovenLadder(treden: 1))
  }

  @Test func `alleen een open ladder wordt beantwoord en beeindigd`() throws {
    let toestand = try gegeven { geadviseerd() }
    try toestand.als(escalatieBeantwoord()).danGeweigerd(.ladderNietOpen(.gemeente))
    try toestand.als(escalatieBeeindigd()).danGeweigerd(.ladderNietOpen(.gemeente))
    let open = try toestand.als(geescaleerd()).danAanvaard()
    try open.als(escalatieBeantwoord(.inkoop)).danGeweigerd(.ladderNietOpen(.inkoop))
    try open.als(escalatieBeantwoord()).danAanvaard()
    let dicht = try open.als(escalatieBeeindigd()).danAanvaard()
    #expect(try dicht.casus().escalaties.isEmpty)
    try dicht.als(escalatieBeeindigd()).danGeweigerd(.ladderNietOpen(.gemeente))
    try dicht.als(geescaleerd(trede: 1)).danAanvaard()
  }

  @Test func `van escaleren wordt afgezien tot vandaag of later`() throws {
    let toestand = try gegeven { geadviseerd() }
    try toestand.als(afgezien(tot: "2026-01-05")).danAanvaard()
    try toestand.als(afgezien(tot: "2026-01-04")).danGeweigerd(.datumVoorVandaag(veld: "tot"))
  }
}
