import Domain
import Proeven
import Testing

struct AdviesTests {
  @Test func `een advies heeft een kenmerk dat nooit eerder gebruikt is`() throws {
    let toestand = try gegeven { geadviseerd() }
    try toestand.als(advies("A1")).danGeweigerd(.kenmerkAlGebruikt(.advies, "A1"))
    let na = try toestand.als(advies("A2")).danAanvaard()
    #expect(try na.casus().advies?.id == "A2")
    #expect(try na.casus().adviezen == ["A1", "A2"])
    try na.als(heropend()).danGeweigerd(.faseIs(.opvolging))
  }

  @Test func `ook na heropenen blijft het kenmerk van een advies bezet`() throws {
    let na = try gegeven {
      gerealiseerd()
      heropend()
    }
    #expect(try na.casus().advies == nil)
    try na.als(advies("A1")).danGeweigerd(.kenmerkAlGebruikt(.advies, "A1"))
    try na.als(advies("A2")).danAanvaard()
  }

  @Test func `een advies is uiterlijk vandaag of later`() throws {
    let toestand = try gegeven { toegelaten() }
    let vandaag = advies().met(["uiterlijk": "2026-02-02"])
    try toestand.als(vandaag.op("2026-02-02T22:59:59Z")).danAanvaard()
    // A second later it is the third in Amsterdam.
    try toestand.als(vandaag.op("2026-02-02T23:00:00Z"))
      .danGeweigerd(.datumVoorVandaag(veld: "uiterlijk"))
  }

  @Test func `een advies van een tafel vraagt dat de casus daar besproken is`() throws {
    let toestand = try gegeven { TafelTests.geopendMetC1 }
    let vanT1 = advies().met(["tafel": "T1"])
    try toestand.als(vanT1).danGeweigerd(.nietBesprokenAan(tafel: "T1"))
    let na = try toestand.als(besproken()).danAanvaard()
    try na.als(vanT1).danAanvaard()
    try na.als(advies().met(["tafel": "T2"])).danGeweigerd(.nietBesprokenAan(tafel: "T2"))
  }

  @Test func `een advies mag van een tafel zijn waar de casus lang geleden besproken is`() throws {
    try gegeven {
      TafelTests.geopendMetC1
      besproken()
      advies()
      zorgGestart()
      heropend()
    }.als(advies("A2").met(["tafel": "T1"])).danAanvaard()
  }

  @Test(arguments: [
    Gebeurtenissoort.adviesBijgesteld, .adviesMeegedeeld, .adviesBeantwoord, .voortgangGemonitord,
    .zorgGestart,
  ])
  func `alleen het huidige advies wordt opgevolgd`(soort: Gebeurtenissoort) throws {
    let toestand = try gegeven {
      geadviseerd()
      advies("A2")
    }
    try toestand.als(feit(soort, ["advies": "A1"])).danGeweigerd(.nietHetHuidigeAdvies("A1"))
    try toestand.als(feit(soort, ["advies": "A2"])).danAanvaard()
  }

  @Test func `zorg stopt alleen op het huidige advies`() throws {
    try gegeven { gerealiseerd() }.als(zorgGestopt(advies: "A9"))
      .danGeweigerd(.nietHetHuidigeAdvies("A9"))
  }

  @Test func `een advies wordt bijgesteld op wat genoemd is`() throws {
    let na = try gegeven {
      geadviseerd()
      feit(.adviesBijgesteld).data([
        "advies": "A1", "uiterlijk": "2026-04-01", "reden": "Meer tijd nodig.",
      ])
    }
    let huidig = try #require(try na.casus().advies)
    #expect(huidig.uiterlijk == Datum("2026-04-01"))
    #expect(huidig.regime == .wekelijks)
    try na.als(feit(.adviesBijgesteld, ["uiterlijk": "2026-01-04"]))
      .danGeweigerd(.datumVoorVandaag(veld: "uiterlijk"))
    let anders = try na.als(
      feit(.adviesBijgesteld, ["verantwoordelijke": ["naam": "Pim", "organisatie": "GI"]])
    ).danAanvaard()
    #expect(try anders.casus().advies?.verantwoordelijke.naam == "Pim")
    #expect(try anders.casus().advies?.regime == .maandelijks)
  }

  @Test func `met een nieuw advies vervallen de antwoorden en de voortgang`() throws {
    let na = try gegeven {
      geadviseerd()
      antwoord(.afgewezen)
      voortgang(.gestagneerd, .contract)
      advies("A2")
    }
    let huidig = try #require(try na.casus().advies)
    #expect(huidig.antwoorden.isEmpty)
    #expect(huidig.voortgang.isEmpty)
    #expect(try na.kaart(op: "2026-01-05").kolom == .uitgebracht)
  }

  @Test func `als de zorg start eindigt de procesversnelling`() throws {
    let na = try gegeven {
      geadviseerd()
      feit(.procesversnellingGestart)
      zorgGestart()
    }
    #expect(try na.casus().procesversneller == nil)
    try na.als(feit(.procesversnellingBeeindigd)).danGeweigerd(.procesversnellingLooptNiet)
  }
}
