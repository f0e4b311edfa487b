import Domain
import Screens
import TUI
import Testing

/// The lock over the screens.
struct SlotTests {
  @Test func `in een onverzegelde opslag zegt L waarom het niet kan`() {
    var kijker = Kijker(80, 24)
    kijker.druk("L")
    #expect(kijker.melding == "Deze opslag is onverzegeld: er is geen slot.")
    #expect(kijker.effecten.isEmpty)
  }

  @Test func `op slot staat er niets dan het slot`() {
    var kijker = Kijker(60, 16)
    kijker.druk("3", "j")
    kijker.app.vergrendel(stoel: "m.devries")
    kijker.typ("geheim?")
    #expect(
      kijker.tekst == """





                                  Op slot
                        Wachtwoordzin van m.devries

          •••••••






         Enter ontgrendel  Esc wis  C-c stop
        """)
  }

  @Test func `elke toets is tekst: Enter probeert, Esc wist en Ctrl-C stopt`() {
    var kijker = Kijker(80, 24)
    kijker.app.vergrendel(stoel: nil)
    kijker.druk("Enter")
    #expect(kijker.effecten.isEmpty)
    kijker.typ("q3/?:")
    kijker.druk("Enter")
    #expect(kijker.effecten == [.ontgrendel(wachtwoord: "q3/?:")])
    kijker.druk("Esc")
    #expect(!kijker.tekst.contains("•"))
    kijker.druk("C-c")
    #expect(kijker.effecten.last == .stop)
    #expect(kijker.tekst.contains("Wachtwoordzin van een stoel"))
  }

  @Test func `wat geplakt wordt telt mee, en een weigering zegt hoe lang`() {
    var kijker = Kijker(80, 24, .en)
    kijker.app.vergrendel(stoel: nil)
    _ = kijker.app.verwerk(.paste("uit een kluis"), kijker.beeld, kijker.size)
    #expect(kijker.tekst.contains("•••••••••••••"))
    kijker.app.probeert()
    #expect(kijker.tekst.contains("…") && !kijker.tekst.contains("•"))
    kijker.app.weiger(wacht: 4)
    #expect(kijker.tekst.contains("That is not right. Again in 4 s."))
    kijker.app.weiger(wacht: 0)
    #expect(kijker.tekst.contains("That was not right; try again."))
  }

  @Test(arguments: [(1, 1), (5, 2), (20, 3), (59, 15), (200, 60)])
  func `op geen formaat lekt er iets`(kolommen: Int, rijen: Int) {
    var kijker = Kijker(kolommen, rijen)
    kijker.druk("3")
    kijker.app.vergrendel(stoel: "m.devries")
    for woord in ["RET", "Duin", "Buizerd", "ET-2026", "Casussen", "Zandmeer"] {
      #expect(!kijker.tekst.contains(woord))
    }
  }

  @Test func `namen die getoond werden zijn na het slot weer verborgen, op hetzelfde deel`() {
    let nummer = "ET-2026-00006"
    let stroom = Proefwereld.duin.gebeurtenissen.filter { $0.stroom == .casus(nummer) }
    var kijker = Kijker(100, 30)
    kijker.app.toonDossier(zaaknummer: nummer, gebeurtenissen: stroom, kijker.beeld)
    kijker.druk("Tab", "Tab", "Tab")
    let verborgen = kijker.tekst
    kijker.druk("r")
    #expect(kijker.effecten == [.onthuld(zaaknummer: nummer)])
    kijker.app.vergrendel(stoel: "m.devries")
    #expect(kijker.app.openDossier == nil && kijker.app.isOpSlot)
    #expect(kijker.app.ontgrendel() == nummer)
    kijker.app.toonDossier(zaaknummer: nummer, gebeurtenissen: stroom, kijker.beeld)
    let regels = { (beeld: String) in
      Array(beeld.split(separator: "\n", omittingEmptySubsequences: false).prefix(28))
    }
    #expect(regels(kijker.tekst) == regels(verborgen))
  }

  @Test func `wie alleen leest krijgt geen namen te zien, en leest wie dat wel mag`() {
    let nummer = "ET-2026-00006"
    var kijker = Kijker(100, 30)
    kijker.beeld = Beeld(
      wereld: kijker.beeld.wereld, nu: kijker.beeld.nu, wie: "l.smit", merken: [.alleenLezen],
      rol: .lezer)
    kijker.app.toonDossier(
      zaaknummer: nummer,
      gebeurtenissen: Proefwereld.duin.gebeurtenissen.filter { $0.stroom == .casus(nummer) },
      kijker.beeld)
    kijker.druk("r")
    #expect(kijker.effecten.isEmpty)
    #expect(
      kijker.melding == "Dit kan alleen de voorzitter, de procesversneller of de secretaris.")
    #expect(kijker.regels[0].contains("alleen lezen"))
  }
}
