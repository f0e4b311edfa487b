import Domain
import Proeven
import Screens
import Testing

struct HerstelTekstTests {
  private func herstel(_ toestand: Toestand) throws -> Herstel {
    try #require(
      Herstel.ongedaan(
        van: "m.devries", gebeurtenissen: toestand.gebeurtenissen, wereld: toestand.wereld,
        nu: Toestand.begin, reden: Herstel.reden(.nl), stroom: toestand.stroom))
  }

  @Test func `wat ongedaan wordt staat in één zin`() throws {
    let toestand = try gegeven {
      aangemeld()
      feit(.notitieToegevoegd).als(id: "h1").attribuut("handeling", "h1")
      feit(.stukOntvangen).attribuut("handeling", "h1")
      feit(.notitieToegevoegd).attribuut("handeling", "h1")
    }
    let herstel = try herstel(toestand)
    #expect(
      herstel.zinOngedaan(.nl) { _ in "Kievit" }
        == "Ongedaan gemaakt: Notitie (2×), Stuk ontvangen (Kievit).")
    #expect(
      herstel.zinOpnieuw(.en) { $0.id } == "Redone: Note (2×), Document received (C1).")
    #expect(herstel.zinOnmogelijk(.nl) { $0.id } == nil)
  }

  @Test func `wat niet ongedaan kan zegt waarom`() throws {
    let zin = try herstel(gegeven { aangemeld() }).zinOnmogelijk(.nl) { $0.id }
    #expect(
      zin == "Dit kan niet: Aangemeld (C1). Dit kan niet gecorrigeerd worden: Aangemeld.")
  }

  @Test func `een kalender zegt hoeveel casussen er zijn, niet welke`() throws {
    let toestand = try gegeven { tafel() }
    #expect(try toestand.team().kalendertitel(.nl) == "Experttafel Expertteam Zandmeer")
    #expect(try toestand.tafel().kalenderomschrijving(.nl, casussen: 1) == "1 casus.")
    #expect(try toestand.tafel().kalenderomschrijving(.en, casussen: 8) == "8 cases.")
    let weg = try toestand.als(afgelast()).danAanvaard()
    #expect(try weg.tafel().kalenderomschrijving(.nl, casussen: 0) == "Afgelast.")
  }
}
