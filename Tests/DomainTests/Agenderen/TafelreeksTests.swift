import Domain
import Proeven
import Testing

/// Tables that are planned in a rhythm, and moved.
struct TafelreeksTests {
  private func reeks(_ toestand: Toestand, _ nu: Moment = Toestand.begin) throws -> Tafelreeks {
    try #require(Tafelreeks(na: toestand.wereld, op: nu))
  }

  @Test func `een reeks gaat door waar de laatste tafel ophield`() throws {
    let toestand = try gegeven {
      tafel().met(["locatie": "Raadhuis"])
      tafel("T2").met(["begin": "2026-01-27T13:00:00+01:00", "duurMinuten": 120])
    }
    let na = try reeks(toestand).gepland(3, toestand.wereld)
      .reduce(toestand) { try $0.als(voorstel: $1) }
    let begin = ["2026-02-10", "2026-02-24", "2026-03-10"].map { "\($0)T13:00:00+01:00" }
    #expect(Agenda(na.wereld).tafels.dropFirst(2).map(\.tafel.begin) == begin)
    #expect(try na.tafel("T-2026-02-10").duurMinuten == 120)
    #expect(try na.tafel("T-2026-02-10").voorzitter == "L1")
  }

  @Test func `het uur blijft hetzelfde als de zomertijd ingaat`() throws {
    let toestand = try gegeven { tafel().met(["begin": "2026-03-17T09:30:00+01:00"]) }
    #expect(
      try reeks(toestand).momenten(2).map(\.tekst)
        == ["2026-03-31T09:30:00+02:00", "2026-04-14T09:30:00+02:00"])
  }

  @Test func `een tafel wordt nooit in het verleden gepland`() throws {
    let toestand = try gegeven { tafel() }
    let later = try #require(Moment("2026-03-10T12:00:00+01:00"))
    #expect(try reeks(toestand, later).eerste.datum.tekst == "2026-03-24")
  }

  @Test func `een dag heeft een naam, en een tweede tafel op die dag een volgnummer`() throws {
    let toestand = try gegeven {
      tafel("T-2026-02-10").met(["begin": "2026-02-10T09:30:00+01:00"])
      tafel("T-2026-02-10-2").met(["begin": "2026-02-10T13:30:00+01:00"])
    }
    let dag = try #require(Datum("2026-02-10"))
    #expect(Tafelreeks.id(op: dag, toestand.wereld) == "T-2026-02-10-3")
    #expect(Tafelreeks.id(op: dag + 1, toestand.wereld) == "T-2026-02-11")
  }

  @Test func `is de voorzitter weg, dan zit een andere voorzitter van het team voor`() throws {
    let toestand = try gegeven {
      tafel()
      lid("L3", .voorzitter)
      vertrokken("L1")
    }
    #expect(try reeks(toestand).voorzitter == "L3")
    let niemand = try gegeven {
      tafel()
      vertrokken("L1")
    }
    #expect(Tafelreeks(na: niemand.wereld, op: Toestand.begin) == nil)
  }

  @Test func `zonder tafel is er geen ritme`() throws {
    #expect(Tafelreeks(na: try gegeven {}.wereld, op: Toestand.begin) == nil)
  }

  @Test func `een tafel die verplaatst wordt neemt haar casussen mee`() throws {
    let toestand = try gegeven {
      tafel()
      toegelaten()
      geagendeerd()
    }
    let voorstel = try #require(try toestand.tafel().verplaatst(dagen: 7, reden: "Ziek."))
    let na = try toestand.als(voorstel: voorstel)
    #expect(try na.tafel().begin == "2026-01-20T09:30:00+01:00")
    #expect(Agenda(na.wereld).tafels.first?.punten.map(\.casus.zaaknummer) == ["C1"])
  }
}
