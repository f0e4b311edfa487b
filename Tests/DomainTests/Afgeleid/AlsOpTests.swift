import Domain
import Proeven
import Testing

/// How things stood at a moment (section 3, "As at T").
struct AlsOpTests {
  @Test func `wat na het moment gebeurde telt niet`() throws {
    let toestand = try gegeven {
      aangemeld()
      opgepakt().op("2026-02-01T10:00:00+01:00")
    }
    #expect(try toestand.op("2026-01-31").wereld.casussen["C1"]?.fase == .aangemeld)
    let net = try toestand.op("2026-02-01T08:59:59.999999999Z")
    #expect(net.wereld.casussen["C1"]?.fase == .aangemeld)
    let dan = try toestand.op("2026-02-01T09:00:00Z")
    #expect(dan.wereld.casussen["C1"]?.fase == .screening)
  }

  @Test func `een gebeurtenis telt tot het moment van haar herroeping`() throws {
    let toestand = try gegeven {
      geadviseerd()
      voortgang(.gestagneerd, .contract).als(id: "fout")
      herroepen("fout").op("2026-02-01")
    }
    #expect(try toestand.kaart(op: "2026-01-31").kolom == .gestagneerd)
    #expect(try toestand.kaart(op: "2026-02-01").kolom == .uitgebracht)
  }

  @Test func `elke stroom wordt apart afgekapt`() throws {
    // The table was closed on a later day than the discussion at it was recorded for.
    let toestand = try gegeven {
      TafelTests.geopendMetC1
      besproken().op("2026-02-01")
    }
    let kijk = try toestand.op("2026-01-31")
    #expect(kijk.agenda.tafels.map(\.punten.count) == [1])
    #expect(try toestand.op("2026-02-01").agenda.tafels.map(\.punten.count) == [0])
  }

  @Test func `een dag eindigt om middernacht in Amsterdam`() throws {
    let toestand = try gegeven {
      aangemeld()
      opgepakt().op("2026-07-01T21:59:59.999Z")
      gescreend(.toegelaten).op("2026-07-01T22:00:00Z")
    }
    #expect(try toestand.op("2026-07-01").wereld.casussen["C1"]?.fase == .screening)
    #expect(try toestand.op("2026-07-02").wereld.casussen["C1"]?.fase == .toegelaten)
  }
}
