import Domain
import Proeven
import Testing

/// A quarter beside the one before, with the casussen behind each figure.
struct RapportbladTests {
  /// A referral late in 2025, two early in 2026, of which one is in another municipality.
  static func blad(_ kwartaal: String = "2026-Q1") throws -> Rapportblad {
    try gegeven {
      aangemeld("C1").op("2025-11-03T09:00:00Z")
      aangemeld("C2").op("2026-01-05T09:00:00Z").met(["vraagsoort": "advies-consultatie"])
      aangemeld("C3").op("2026-02-05T09:00:00Z")
        .met(["jeugdige": ["gemeente": "Duinrand"], "vastgelopen": ["capaciteit"]])
    }.op("2026-12-31").blad(kwartaal)
  }

  @Test func `het kwartaal, het vorige, en vier samen`() throws {
    let blad = try Self.blad()
    #expect(
      (blad.nu.aanmeldingen, blad.vorig.aanmeldingen, blad.jaar.aanmeldingen) == (2, 1, 3))
    #expect(blad.kwartaal.vorige.tekst == "2025-Q4")
    #expect(blad.kwartaal.volgende.tekst == "2026-Q2")
    #expect(blad.kwartaal.jaarbegin.tekst == "2025-04-01")
  }

  @Test func `achter een cijfer staan de casussen, elk een keer`() throws {
    let blad = try Self.blad()
    #expect(blad.casussen(.aanmelding) == ["C2", "C3"])
    #expect(blad.casussen(.vraagsoort(.adviesConsultatie)) == ["C2"])
    #expect(blad.casussen(.vastgelopen) == ["C2", "C3"])
    #expect(blad.casussen(.fasen) == ["C1", "C2", "C3"])
    #expect(blad.casussen(.oorzaak(.contract)) == [])
  }

  @Test func `elke groep telt op tot haar totaal, en elk cijfer heeft zijn casussen`() throws {
    let blad = try Self.blad()
    for groep in Rapportdeel.allCases.flatMap(\.groepen) {
      let posten = blad.posten(groep)
      #expect(!posten.isEmpty, "\(groep)")
      for post in posten { #expect(blad.casussen(post).count <= blad.nu[post]) }
      if groep.samenhang == .optelling {
        #expect(blad.totaal(groep, in: blad.nu) == posten.reduce(0) { $0 + blad.nu[$1] })
      }
    }
  }

  @Test func `een reeks met een klein aantal gaat over vier kwartalen, en anders weg`() throws {
    let blad = try Self.blad()
    let buiten = blad.openbaar(.vraagsoorten, KleineAantallen(drempel: 2))
    #expect(buiten.isOverJaar)
    #expect(buiten.regels.allSatisfy { $0.aantal == nil && $0.vorig == nil })
    #expect(buiten.totaal == 3)
    let alles = blad.openbaar(.vraagsoorten, KleineAantallen(drempel: 0))
    #expect(!alles.isOverJaar && alles.totaal == 2)
    #expect(alles.regels.map(\.aantal) == [1, 1])
    #expect(alles.regels.map(\.vorig) == [1, 0])
    // What stands at a moment is never added up over quarters.
    #expect(!blad.openbaar(.fasen, KleineAantallen(drempel: 5)).isOverJaar)
  }

  @Test func `de norm staat tussen twee staven`() throws {
    let blad = try gegeven {
      feitVanTeam(
        .teamNormVastgesteld,
        ["norm": "oppakken na aanmelding", "weken": 1, "vanaf": "2025-01-01"])
    }.op("2026-03-31").blad("2026-Q1")
    #expect(blad.normen[.oppakken]?.weken == 1)
    #expect(!Doorlooptijden.Bak.week(1).isOver(weken: 1))
    #expect(Doorlooptijden.Bak.week(2).isOver(weken: 1))
    #expect(!Doorlooptijden.Bak.langer.isOver(weken: 13))
  }

  @Test(arguments: [
    (0, Doorlooptijden.Bak.dag), (86_400, .dag), (86_401, .week(1)), (604_800, .week(1)),
    (604_801, .week(2)), (12 * 604_800, .week(12)), (12 * 604_800 + 1, .langer),
  ])
  func `een doorlooptijd valt in een week`(seconden: Int, bak: Doorlooptijden.Bak) {
    #expect(Doorlooptijden.Bak(seconden: seconden) == bak)
  }
}
