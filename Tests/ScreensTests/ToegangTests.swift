import Testing

@testable import Domain
@testable import Screens

/// A member with an interest, and one of the flexible circle, on the screens.
struct ToegangSchermTests {
  /// Noor Tan (L3, flexible) declared an interest in Torenvalk; she was asked for Buizerd.
  private func kijker(_ wie: String = "n.tan", gevraagd: Bool = true, rol: Rol? = .voorzitter)
    -> Kijker
  {
    var wereld = Proefwereld.duin
    if gevraagd {
      wereld.leg(
        .tafel("T1"), .tafelGenodigd, "2026-03-13T09:00",
        #""antwoord":"komt","casus":"ET-2026-00001","lid":"L3","naam":"Noor Tan","rol":"flexibele-schil""#
      )
      // She is asked for the other one as well: the interest goes before that.
      wereld.leg(
        .tafel("T1"), .tafelGenodigd, "2026-03-13T09:00",
        #""antwoord":"komt","casus":"ET-2026-00002","lid":"L3","naam":"Noor Tan","rol":"flexibele-schil""#
      )
    }
    var kijker = Kijker(80, 24)
    let echt = wereld.beeld()
    kijker.beeld = Beeld(
      wereld: echt.wereld, nu: echt.nu, wie: wie, merken: [], rol: rol)
    kijker.app.vernieuw(kijker.beeld)
    return kijker
  }

  @Test func `wie van de flexibele schil is ziet in de lijst alleen het eigen punt`() {
    var kijker = kijker()
    kijker.druk("3")
    #expect(kijker.beeld.casussen.map(\.zaaknummer) == ["ET-2026-00001"])
    #expect(kijker.beeld.bord.kaarten.isEmpty)
    #expect(kijker.beeld.zichtbaar.casussen.keys.sorted() == ["ET-2026-00001"])
    kijker.druk("Enter")
    #expect(kijker.effecten.last == .openDossier(zaaknummer: "ET-2026-00001"))
    var ander = self.kijker(gevraagd: false)
    ander.druk("3")
    #expect(ander.beeld.casussen.isEmpty)
  }

  @Test func `een dossier waarbij men een belang heeft gaat niet open, en zegt waarom`() {
    var kijker = kijker()
    kijker.druk("1", "Tab", "j", "Enter")
    #expect(!kijker.effecten.contains(.openDossier(zaaknummer: "ET-2026-00002")))
    #expect(
      kijker.melding
        == "Je hebt een belang bij deze casus (familie): dit dossier is voor jou dicht.")
    #expect(
      kijker.app.belet(.notitieToegevoegd, Proefwereld.stroom(2), kijker.beeld)
        == .gezegd(
          "Je hebt een belang bij deze casus (familie): dit dossier is voor jou dicht."))
  }

  @Test func `op de agenda blijft van een dicht dossier alleen de naam`() {
    var kijker = kijker()
    kijker.druk("1", "Tab", "j")
    #expect(kijker.tekst.contains("Torenvalk"))
    #expect(!kijker.tekst.contains("Torenvalk komt de kamer niet af"))
    kijker.druk("k")
    #expect(kijker.tekst.contains("Buizerd komt de kamer niet af"))
  }

  @Test func `een ander lid, en iedereen in een onverzegelde opslag, ziet alles`() {
    #expect(kijker("b.kok").beeld.casussen.count == 9)
    #expect(kijker(rol: nil).beeld.casussen.count == 9)
    // A seat that is no member's has its role alone.
    #expect(kijker("a.nders").beeld.casussen.count == 9)
  }
}
