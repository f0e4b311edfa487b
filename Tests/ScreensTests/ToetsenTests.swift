import TUI
import Testing

@testable import Screens

/// The key tables: every action has keys that can be typed and words in both languages.
struct ToetsenTests {
  @Test(arguments: Waar.alle)
  func `geen toets twee keer, geen dode toets, elke naam een keer`(waar: Waar) {
    #expect(Toetsen().tabel(waar).problems.isEmpty)
    #expect(Toetsen().conflicten.isEmpty)
  }

  @Test(arguments: Waar.alle, Taal.allCases)
  func `elke actie heeft woorden in beide talen`(waar: Waar, taal: Taal) {
    for actie in Toetsen.acties(waar) {
      #expect(!actie.uitleg.in(taal).isEmpty, "\(actie.naam)")
      // What is recorded of a casus is mostly found by name.
      #expect(!actie.toetsen.isEmpty || actie.naam.hasPrefix("casus."), "\(actie.naam)")
      #expect(actie.kort.map { !$0.in(taal).isEmpty } ?? true, "\(actie.naam)")
    }
  }

  @Test(arguments: Plaats.allCases)
  func `elke toets in de onderste regel doet wat er staat`(plaats: Plaats) {
    var kijker = Kijker(120, 40)
    kijker.druk("\(plaats.rawValue)")
    let hints = kijker.app.hints(kijker.beeld, kijker.size)
    #expect(hints.count > 4)
    for actie in Toetsen.acties(.plaats(plaats)) where actie.kort != nil {
      for toets in actie.toetsen {
        #expect(Toetsen().tabel(.plaats(plaats)).intent(for: toets) == actie.intent)
      }
    }
    for hint in hints {
      let bekend = Toetsen.acties(.plaats(plaats)).contains {
        $0.toetsen.first?.woord == hint.key
          && kijker.app.kort($0, kijker.beeld)?.in(.nl) == hint.label
      }
      #expect(bekend, "\(hint.key)")
    }
  }

  @Test func `eigen toetsen gelden, ook in de onderste regel en in hulp`() {
    var kijker = Kijker(80, 24, eigen: ["bord.weergave": [.character("w")]])
    kijker.druk("4", "w")
    #expect(kijker.melding == "Het bord als kaarten, een kolom per stand.")
    #expect(kijker.regels[23].contains("w weergave"))
    kijker.druk("v")
    #expect(kijker.melding.hasPrefix("v doet hier niets"))
  }

  @Test func `een toets voor twee acties wordt gemeld`() {
    let toetsen = Toetsen(eigen: ["bord.weergave": [.character("q")]])
    #expect(toetsen.conflicten.map(\.key) == [.character("q")])
    #expect(toetsen.conflicten.map(\.first) == ["bord.weergave"])
    #expect(toetsen.conflicten.map(\.second) == ["overal.stop"])
  }

  @Test func `hulp zoekt, en Enter doet wat gekozen is`() {
    var kijker = Kijker(80, 24)
    kijker.druk("4", "?")
    kijker.typ("kaarten")
    kijker.druk("Enter")
    #expect(kijker.melding == "Het bord als kaarten, een kolom per stand.")
  }

  @Test func `het palet vindt elke actie bij haar naam`() {
    let begin = Kijker(80, 24)
    for actie in Toetsen.alles {
      var kijker = begin
      kijker.druk(":")
      kijker.typ(actie.uitleg.in(.nl))
      guard case .acties(let lijst) = kijker.app.laag else {
        Issue.record("geen palet")
        return
      }
      let gevonden = kijker.app.regels(lijst, kijker.beeld).first
      #expect(gevonden?.uitleg == actie.uitleg.in(.nl))
    }
  }

  @Test func `wat niet kan blijft staan, met de reden`() {
    var kijker = Kijker(80, 24)
    kijker.druk(":")
    kijker.typ("kaarten")
    kijker.druk("Enter")
    #expect(kijker.melding == "alleen op 4 Bord")
  }
}

/// Any size, any place, any language: something is drawn and nothing traps.
struct MatenTests {
  @Test(
    arguments: [
      (0, 0), (1, 1), (2, 1), (1, 40), (20, 5), (59, 16), (60, 15), (60, 16), (75, 17), (76, 18),
      (80, 24), (103, 24), (104, 24), (110, 20), (140, 50), (151, 60), (300, 100),
    ], Taal.allCases)
  func `elke plaats tekent op elke maat`(maat: (Int, Int), taal: Taal) {
    let begin = Kijker(maat.0, maat.1, taal)
    for toetsen in [
      ["1"], ["1", "Tab"], ["1", "Tab", "Tab"], ["3"], ["4", "v"], ["4", "v", "v"], ["6"], ["7"],
      ["5"], ["5", "Space"],
      ["7", "S-Tab"], ["7", "Tab", "Tab"],
    ] {
      for laag in [nil, "?", ":", "/"] {
        var kijker = begin
        for toets in toetsen + [laag].compactMap({ $0 }) { kijker.druk(toets) }
        kijker.druk("Down", "PgDn", "PgUp", "Up", "Left", "Right")
        let leeg = kijker.tekst.isEmpty
        #expect(leeg == (maat.0 == 0 || maat.1 == 0))
      }
    }
  }

  @Test(arguments: Taal.allCases)
  func `een lege winkel zegt op elke plaats dat er nog niets is`(taal: Taal) {
    for plaats in ["1", "3", "4", "5"] {
      var kijker = Kijker(80, 24, taal, Proefwereld())
      kijker.druk(plaats, "Enter", "j", "Tab", "j", "/", "x", "Enter")
      #expect(!kijker.tekst.isEmpty)
      #expect(kijker.effecten.isEmpty)
    }
  }
}
