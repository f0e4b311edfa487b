import Domain
import Screens
import Testing

/// One form closes a casus with what is still open, as one action.
struct AfsluitenTests {
  @Test func `afsluiten toont wat open is en handelt het af in een handeling`() throws {
    var wereld = Proefwereld.duin
    let stroom = Stroom.casus("ET-2026-00006")
    wereld.leg(
      stroom, .afspraakGemaakt, "2026-03-20T10:00",
      #""afspraak":"AF7","uiterlijk":"2026-03-27","wat":"bellen","wie":"Kim""#)
    wereld.leg(
      stroom, .geescaleerd, "2026-03-20T10:05",
      #""gesprekspartner":"Kim","ladder":"gemeente","reden":"Stil.","trede":1"#)
    var bureau = Bureau(100, 30, .nl, wereld)
    let casus = try #require(bureau.kijker.beeld.wereld.casussen["ET-2026-00006"])
    bureau.druk("3", "/")
    bureau.typ(casus.roepsel)
    bureau.druk("Enter", "Enter")
    for case .openDossier(let zaaknummer) in bureau.kijker.effecten {
      bureau.kijker.app.toonDossier(
        zaaknummer: zaaknummer, gebeurtenissen: [], bureau.kijker.beeld)
    }
    bureau.druk("x")
    #expect(bureau.tekst.contains("Sluit af wat nog open is"))
    #expect(bureau.tekst.contains("Ladder gemeente"))
    #expect(bureau.tekst.contains("bellen"))
    bureau.druk("C-s")
    // Why it closes is for the chair to say.
    #expect(bureau.handelingen.isEmpty)
    bureau.typ("overig")
    bureau.druk("Enter")
    bureau.druk("C-s")
    #expect(bureau.geweigerd == [])
    #expect(bureau.handelingen.last == [.escalatieBeeindigd, .afspraakAfgerond, .afgesloten])
    let na = try #require(bureau.kijker.beeld.wereld.casussen["ET-2026-00006"])
    #expect(na.fase == .gesloten && na.openAfspraken.isEmpty && na.escalaties.isEmpty)
  }
}
