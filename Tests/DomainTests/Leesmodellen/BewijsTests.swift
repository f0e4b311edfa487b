import Domain
import Proeven
import Testing

/// What the store shows about the bouwstenen (R96), and who was at the table (R99).
struct BewijsTests {
  private func bewijs(
    _ dag: String, _ kwartaal: String = "2026-Q1", @Verhaal _ feiten: () -> [Feit]
  ) throws -> Kwartaalbewijs {
    let kwartaal = try #require(Kwartaal(kwartaal))
    let kijk = try gegeven(feiten).op(dag)
    return try #require(kijk.bewijs([kwartaal]).first)
  }

  @Test func `een contact is op tijd tot en met de dag waarop het moest`() throws {
    let bewijs = try bewijs("2026-03-01") {
      geadviseerd().op("2026-01-05")
      voortgang(.opKoers).op("2026-01-12")
      voortgang(.opKoers).op("2026-01-20")
    }
    #expect(bewijs.waarde(.contactOpTijd) == .deel(1, van: 2))
  }

  @Test func `een advies is opgevolgd als er hulp is, en telt pas na zijn dag`() throws {
    let begin = Feit {
      geadviseerd("C1").op("2026-01-05")
      geadviseerd("C2").op("2026-01-05")
      feit(.adviesBijgesteld, ["uiterlijk": "2026-02-10"], in: "C1")
      feit(.adviesBijgesteld, ["uiterlijk": "2026-02-12"], in: "C2")
      zorgGestart(in: "C2")
    }
    #expect(try bewijs("2026-02-11") { begin }.waarde(.opgevolgd) == .deel(0, van: 1))
    #expect(try bewijs("2026-02-12") { begin }.waarde(.opgevolgd) == .deel(1, van: 2))
    #expect(try bewijs("2026-02-12", "2026-Q2") { begin }.waarde(.opgevolgd) == .deel(0, van: 0))
  }

  @Test func `zonder iets te tellen zegt een deel niets`() throws {
    let bewijs = try bewijs("2026-03-01") { aangemeld().op("2026-01-05") }
    for soort in Bewijssoort.allCases {
      switch bewijs.waarde(soort) {
      case .aantal(let aantal): #expect(aantal == 0)
      case .deel(let goed, let van): #expect(goed == 0 && van == 0)
      case .duur(let seconden): #expect(seconden == nil)
      }
    }
  }

  @Test func `elke bouwsteen heeft een teken in de opslag`() {
    #expect(Set(Bewijssoort.allCases.map(\.bouwsteen)) == Set(Team.bouwsteennummers))
  }

  @Test func `de kern wordt aan elke tafel verwacht, de flexibele schil waar zij gevraagd is`()
    throws
  {
    let kijk = try gegeven {
      TafelTests.geopendMetC1
      besproken()
      gesloten()
    }.op("2026-03-01")
    let kwartaal = try #require(Kwartaal("2026-Q1"))
    let leden = kijk.wereld.team?.leden ?? []
    #expect(!leden.isEmpty)
    for lid in leden {
      let opkomst = kijk.wereld.opkomst(lid, in: kwartaal)
      #expect(opkomst.er <= opkomst.van)
      #expect(lid.schil == .flexibel || opkomst.van == 1)
      #expect(kijk.wereld.opkomst(lid, in: kwartaal.vorige).van == 0)
    }
  }

  @Test func `waarop het gewicht van een advies berust`() throws {
    let kijk = try gegeven {
      geadviseerd("C1").op("2026-01-05")
      geadviseerd("C2").op("2026-01-05")
    }.op("2026-03-01")
    #expect(kijk.wereld.gewichten().map(\.aantal).reduce(0, +) == 2)
  }
}
