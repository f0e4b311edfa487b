import Domain
import Screens
import TUI
import Testing

/// Looking back, from any place.
struct TerugblikSchermTests {
  @Test func `het bord zoals het was kost twee toetsen, een datum en Enter`() {
    var wie = Terugkijkend()
    wie.druk("4")
    wie.druk("t", "g")
    wie.typ("1-3")
    wie.druk("Enter")
    #expect(wie.boven.contains("Bord") && wie.boven.contains("TERUGBLIK"))
    #expect(wie.boven.contains("zo 1 mrt 2026  23:59"))
    #expect(wie.tekst.contains("Kluut") && !wie.tekst.contains("Kievit"))
    #expect(wie.kijker.canvas.picture(of: .titleReplay).contains("TERUGBLIK"))
  }

  @Test func `een dag en een maand terug en weer verder`() {
    var wie = Terugkijkend()
    wie.druk("4", "t", ",")
    #expect(wie.boven.contains("ma 23 mrt 2026  23:59"))
    wie.druk("m")
    #expect(wie.boven.contains("ma 23 feb 2026"))
    wie.druk("M", ".")
    #expect(wie.boven.contains("di 24 mrt 2026  09:27"))
  }

  @Test func `een gebeurtenis terug is net na de vorige`() {
    var wie = Terugkijkend()
    wie.druk("4", "t", "<")
    #expect(wie.boven.contains("vr 20 mrt 2026  12:00"))
    wie.druk("<")
    #expect(wie.melding.hasPrefix("Zoals het was op vr 20 mrt 2026 11:00"))
    wie.druk(">", ">", ">")
    #expect(wie.boven.contains("di 24 mrt 2026  09:27"))
  }

  @Test(arguments: ["1", "2", "3", "4", "7"])
  func `vastleggen kan nergens, en zegt waarom`(plaats: String) {
    var wie = Terugkijkend()
    wie.druk(plaats)
    wie.druk(plaats == "2" ? "C-t" : "t")
    #expect(wie.boven.contains("TERUGBLIK"))
    wie.druk(",")
    for toets in ["N", "u", "p", "a", "n", "Ins"] { wie.druk(toets) }
    let legtVast = wie.effecten.contains {
      if case .legVast = $0 { true } else { false }
    }
    #expect(!legtVast)
    wie.druk("N")
    #expect(wie.melding == "Dit is een terugblik: t gaat terug naar nu.")
  }

  @Test func `hulp en palet dimmen met die reden`() {
    var wie = Terugkijkend(120, 40)
    wie.druk("4", "Enter", "t", ",", "?")
    #expect(wie.tekst.contains("Dit is een terugblik"))
  }

  @Test func `t en Esc gaan terug naar waar men was`() {
    for toets in ["t", "Esc"] {
      var wie = Terugkijkend()
      wie.druk("4", "j", "j")
      let daarvoor = wie.kijker.regels.dropLast(2)
      wie.druk("t", "m", "3", "j", toets)
      #expect(wie.melding == "Weer nu, waar je was.")
      #expect(wie.kijker.regels.dropLast(2) == daarvoor)
    }
  }

  @Test func `de tijd speelt met elke tik een dag verder, sneller en stil`() {
    var wie = Terugkijkend()
    wie.druk("4", "t", "m", "Space")
    #expect(wie.kijker.app.speeltijd == 1_000)
    wie.tik()
    #expect(wie.boven.contains("wo 25 feb 2026"))
    wie.druk("+")
    #expect(wie.kijker.app.speeltijd == 250)
    wie.tik()
    wie.druk("Space")
    wie.tik()
    #expect(wie.boven.contains("do 26 feb 2026"))
    #expect(wie.kijker.app.speeltijd == nil)
  }

  @Test func `de selectie blijft op dezelfde casus`() {
    var wie = Terugkijkend()
    wie.druk("4", "j", "t", "<", "<")
    #expect(wie.kijker.gekozen.contains("IJsvogel"))
  }

  @Test func `zoals het bekend was is een andere vraag`() {
    var wie = Terugkijkend()
    wie.druk("4", "t", ",", "w")
    #expect(wie.boven.contains("TERUGBLIK zoals bekend"))
  }

  @Test func `vergelijken met vandaag en met een gemerkt moment`() {
    var wie = Terugkijkend()
    wie.druk("4", "t", "g")
    wie.typ("1-3")
    wie.druk("Enter", "=")
    #expect(wie.tekst.contains("Sinds zo 1 mrt 2026 23:59"))
    #expect(wie.tekst.contains("Kievit: niet op het bord → uitgebracht"))
    wie.druk("Esc", "*", ".", ".", "=")
    #expect(wie.tekst.contains("Van ") || wie.tekst.contains("tot"))
  }

  @Test func `een dossier gaat mee terug, en zijn eigen gebeurtenissen zijn de stappen`() {
    var wie = Terugkijkend()
    wie.druk("4", "Enter", "t", "<")
    #expect(wie.boven.contains("Kluut") && wie.boven.contains("di 3 mrt 2026"))
    wie.druk("t")
    #expect(wie.boven.contains("Kluut") && wie.boven.contains("di 24 mrt 2026"))
  }

  @Test func `voorbij nu is wat er komt als niemand iets doet`() {
    var wie = Terugkijkend()
    wie.druk("4", "t", "g")
    wie.typ("2026-05-02")
    wie.druk("Enter")
    #expect(wie.boven.contains("VOORUITBLIK"))
    #expect(wie.tekst.contains("4 op te schalen") || wie.tekst.contains("opschalen"))
    wie.druk("t")
    #expect(!wie.boven.contains("VOORUITBLIK"))
  }

  @Test(arguments: [(60, 16), (80, 24), (120, 40)], Taal.allCases)
  func `op elke maat en in beide talen staat boven wat het is`(maat: (Int, Int), taal: Taal) {
    var wie = Terugkijkend(maat.0, maat.1, taal)
    wie.druk("4", "t", ",")
    #expect(wie.boven.contains(taal == .nl ? "TERUGBLIK" : "LOOKING BACK"))
    #expect(wie.boven.contains(taal == .nl ? "ma 23 mrt" : "Mon 23 Mar"))
    wie.druk("F")
    #expect(wie.tekst.contains(taal == .nl ? "Vooruitblik" : "Looking ahead"))
  }
}
