import Domain
import Exchange
import Proeven
import Testing

struct GewistTests {
  @Test func `een casus met een open klacht wordt niet vernietigd`() throws {
    let toestand = try gegeven {
      afgerond()
      feit(.klachtOntvangen)
    }
    try toestand.als(gewist()).danGeweigerd(.openKlachten(1))
    try toestand.als(feit(.klachtAfgehandeld)).danAanvaard().als(gewist()).danAanvaard()
  }

  @Test func `na vernietiging is de casus nergens meer en komt er niets meer bij`() throws {
    let na = try gegeven {
      afgerond()
      gewist()
    }
    #expect(na.wereld.casussen["C1"] == nil)
    #expect(try na.op("2026-01-05").wereld.casussen["C1"] == nil)
    try na.als(feit(.notitieToegevoegd)).danGeweigerd(.naVernietiging)
    try na.als(heropend()).danGeweigerd(.naVernietiging)
    try na.als(gewist()).danGeweigerd(.naVernietiging)
    try na.als(rest(.opgepakt)).danGeweigerd(.naVernietiging)
  }

  @Test func `ook over het verleden telt een vernietigde casus niet meer mee`() throws {
    let na = try gegeven {
      aangemeld("C2")
      afgerond("C1")
      gewist("C1").op("2026-02-01")
    }
    let rapport = try na.op("2026-02-01").rapport("2026-01-01", "2026-01-31")
    #expect(rapport.aanmeldingen == 1)
    #expect(rapport.adviezen.totaal == 0)
  }

  @Test func `een tafel vergeet wie er voor een vernietigde casus was`() throws {
    let na = try gegeven {
      TafelTests.geopendMetC1
      feit(.tafelAanwezigheidVastgelegd, ["casus": "C1"], aanTafel: "T1")
      feit(.tafelAanwezigheidVastgelegd, aanTafel: "T1")
      feit(.tafelGenodigd, ["casus": "C1"], aanTafel: "T1")
      feit(.tafelBelangGemeld, aanTafel: "T1")
      besproken()
      afgesloten()
      gewist()
    }
    for tafel in [try na.tafel(), try #require(try na.op("2026-01-05").wereld.tafels["T1"])] {
      #expect(tafel.aanwezig.count == 1)
      #expect(tafel.genodigden.isEmpty)
      #expect(tafel.belangen.isEmpty)
    }
  }

  @Test func `resten van een vernietigde casus komen binnen zonder oordeel`() throws {
    let na = try gegeven {
      rest(.aangemeld)
      rest(.zorgGestopt)
      rest(.casusHerroepen)
      gewist()
    }
    #expect(na.wereld.casussen["C1"] == nil)
    try na.als(rest(.opgepakt)).danGeweigerd(.naVernietiging)
  }

  @Test func `tussen resten leeft niets`() throws {
    let toestand = try gegeven { rest(.aangemeld) }
    try toestand.als(opgepakt()).danGeweigerd(.naVernietiging)
    try toestand.als(aangemeld()).danGeweigerd(.naVernietiging)
    try toestand.als(herroepen("g4")).danGeweigerd(.naVernietiging)
  }

  @Test func `tussen levende gebeurtenissen staan geen resten`() throws {
    try gegeven { aangemeld() }.als(rest(.opgepakt)).danGeweigerd(.gewistTussenLevend)
  }

  @Test func `de tijd van resten loopt niet terug`() throws {
    try gegeven { rest(.aangemeld).op("2026-02-01") }
      .als(rest(.opgepakt).op("2026-01-31T10:00:00+01:00")).danGeweigerd(.tijdLooptTerug)
  }

  @Test func `een vernietigde casus is er nog om naar te verwijzen`() throws {
    let na = try gegeven {
      aangemeld("C2")
      rest(.aangemeld)
      gewist()
      tafel()
    }
    try na.als(feit(.casusGekoppeld, ["casus": "C1"], in: "C2")).danAanvaard()
    try na.als(geordend(["C1"])).danAanvaard()
    let open = try na.als(geopend()).danAanvaard()
    try open.als(begonnen()).danAanvaard()
  }

  @Test(arguments: [
    Gebeurtenissoort.tafelAanwezigheidVastgelegd, .tafelGenodigd, .tafelBelangGemeld,
  ])
  func `ook wat een tafel over een casus vastlegde kan een rest zijn`(
    soort: Gebeurtenissoort
  ) throws {
    try gegeven { tafel() }.als(rest(soort, .tafel("T1"))).danAanvaard()
  }

  @Test func `alleen wat over een casus gaat kan een rest zijn, en nooit de vernietiging zelf`()
    throws
  {
    for soort in Gebeurtenissoort.allCases {
      let mag =
        soort.stroomsoort == .casus
        ? soort != .gewist
        : [.tafelAanwezigheidVastgelegd, .tafelGenodigd, .tafelBelangGemeld].contains(soort)
      let fout = vormfout(rest(soort, Stroom(soort.stroomsoort, "X1")))
      #expect(fout == (mag ? nil : .gewistNietHier), "\(soort)")
    }
  }

  @Test func `een rest heeft geen inhoud`() {
    #expect(
      vormfout(rest(.opgepakt).data(["door": "Robin"])) == .gewistMetInhoud)
    #expect(
      vormfout(opgepakt().attribuut("gewist", false)) == .attribuut("gewist"))
  }
}
