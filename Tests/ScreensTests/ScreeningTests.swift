import Domain
import TUI
import Testing

@testable import Screens

/// What the chair sees and can say while screening (R14–R17).
struct ScreeningTests {
  private func screening(fase: Int? = nil, norm: Bool = true) -> Kijker {
    var wereld = Proefwereld.duin
    let smient = Proefwereld.stroom(9)
    wereld.leg(smient, .opgepakt, "2026-03-24T09:00", #""door":"m.devries""#)
    if let fase {
      wereld.leg(
        smient, .gegevensGewijzigd, "2026-03-24T09:01",
        #""opschalingsfase":\#(fase),"wachtSinds":"2026-01-05""#)
    }
    if norm {
      wereld.leg(
        .team("RET"), .teamNormVastgesteld, "2026-03-24T09:02",
        #""norm":"Treeknorm aanmelding","vanaf":"2026-01-01","weken":4"#)
    }
    var kijker = Kijker(80, 24)
    kijker.druk("3", "/")
    kijker.typ("smient")
    kijker.druk("Tab")
    kijker.verander(wereld)
    kijker.druk("s")
    return kijker
  }

  @Test
  func `boven de screening staat hoe lang het wacht tegen de norm, en welke fase doorlopen is`() {
    let kijker = screening(fase: 2)
    #expect(
      kijker.regels[1].contains(
        "Smient · wacht 11 weken, norm 6 weken: 5 weken over · fase 2 van 4"),
      "\(kijker.regels[1])")
  }

  @Test func `de andere tafels staan er met waar ze voor zijn, en worden gekozen met de pijl`() {
    var kijker = screening()
    kijker.ga("Doorverwezen naar")
    for tekst in ["Thuiszitterstafel · gaat niet naar school", "Zorgtafel", "Crisisdienst"] {
      #expect(kijker.tekst.contains(tekst), "\(kijker.tekst)")
    }
    kijker.druk("Down", "Down", "Down", "Enter")
    #expect(kijker.tekst.contains("Zorg- en Veiligheidshuis / MDA++"))
    kijker.ga("Doorverwezen naar")
    // Another one can be typed.
    kijker.druk("C-u")
    kijker.typ("Regiotafel Oost")
    #expect(kijker.tekst.contains("Regiotafel Oost"))
  }

  @Test(arguments: Taal.allCases)
  func `elke tafel en elke fase heeft woorden`(taal: Taal) {
    for tafel in AndereTafel.allCases {
      #expect(!tafel.naam(taal).isEmpty && !tafel.waarvoor(taal).isEmpty)
    }
    #expect(Opschalingsfase.allCases.map(\.rawValue) == [1, 2, 3, 4])
    #expect(Opschalingsfase.procescoordinatie.woord(.nl) == "3 van 4, procescoördinatie")
  }
}
