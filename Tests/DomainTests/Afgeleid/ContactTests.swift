import Domain
import Proeven
import Testing

/// Next contact and how late it is (section 3).
struct ContactTests {
  @Test(arguments: [
    (Regime.wekelijks, "2026-01-31", "2026-02-07"),
    (.maandelijks, "2026-01-31", "2026-02-28"),
    (.maandelijks, "2028-01-31", "2028-02-29"),
    (.maandelijks, "2026-12-15", "2027-01-15"),
    (.driemaandelijks, "2026-11-30", "2027-02-28"),
    (.driemaandelijks, "2026-08-31", "2026-11-30"),
  ])
  func `het regime zegt wanneer het volgende contact is`(
    regime: Regime, op: String, volgende: String
  ) throws {
    let toestand = try gegeven {
      toegelaten()
      advies().met(["regime": .text(regime.rawValue), "uiterlijk": "2199-12-31"]).op(op)
    }
    #expect(try toestand.kaart(op: op).volgendContact.tekst == volgende)
  }

  @Test func `na voortgang telt het regime vanaf die dag in Amsterdam`() throws {
    let toestand = try gegeven {
      geadviseerd()
      voortgang(.opKoers).op("2026-01-20T23:30:00Z")
    }
    let kaart = try toestand.kaart(op: "2026-01-21")
    #expect(kaart.laatsteContact == Datum("2026-01-21"))
    #expect(kaart.volgendContact == Datum("2026-01-28"))
  }

  @Test func `wat bij de voortgang is afgesproken gaat voor het regime`() throws {
    let toestand = try gegeven {
      geadviseerd()
      voortgang(.opKoers).met(["volgende": "2026-02-20"])
    }
    #expect(try toestand.kaart(op: "2026-01-05").volgendContact == Datum("2026-02-20"))
  }

  @Test func `alleen de nieuwste voortgang zegt wanneer`() throws {
    let toestand = try gegeven {
      geadviseerd()
      voortgang(.opKoers).met(["volgende": "2026-02-20"])
      voortgang(.opKoers).op("2026-01-10")
    }
    #expect(try toestand.kaart(op: "2026-01-10").volgendContact == Datum("2026-01-17"))
  }

  @Test func `een poging met een nieuwe datum verzet het contact`() throws {
    let toestand = try gegeven {
      geadviseerd()
      feit(.contactGepoogd, ["volgende": "2026-01-08"])
    }
    #expect(try toestand.kaart(op: "2026-01-05").volgendContact == Datum("2026-01-08"))
    let na = try toestand.als(voortgang(.opKoers)).danAanvaard()
    #expect(try na.kaart(op: "2026-01-05").volgendContact == Datum("2026-01-12"))
  }

  @Test func `een poging zonder datum verandert niets, ook niet wat eerder verzet was`() throws {
    let toestand = try gegeven {
      geadviseerd()
      feit(.contactGepoogd, ["volgende": "2026-01-08"])
      feit(.contactGepoogd)
    }
    #expect(try toestand.kaart(op: "2026-01-05").volgendContact == Datum("2026-01-08"))
  }

  @Test func `een poging van voor het advies telt niet`() throws {
    let toestand = try gegeven {
      toegelaten()
      feit(.contactGepoogd, ["volgende": "2026-01-08"])
      advies()
    }
    #expect(try toestand.kaart(op: "2026-01-05").volgendContact == Datum("2026-01-12"))
  }

  @Test func `een bijgesteld regime geldt meteen`() throws {
    let toestand = try gegeven {
      geadviseerd()
      feit(.adviesBijgesteld)
    }
    #expect(try toestand.kaart(op: "2026-01-05").volgendContact == Datum("2026-02-05"))
  }

  @Test(arguments: [("2026-01-11", 0), ("2026-01-12", 0), ("2026-01-13", 1), ("2026-02-12", 31)])
  func `te laat is wie na de dag van het contact nog niets deed`(dag: String, dagen: Int) throws {
    let toestand = try gegeven { geadviseerd() }
    #expect(try toestand.kaart(op: dag).dagenTeLaat == dagen)
  }
}
