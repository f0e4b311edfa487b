import Domain
import Proeven
import Testing

struct VerslagTests {
  /// A table at which casus C1 is on, with these facts during its item.
  private func verslag(
    na: Feit = Feit {}, line: Int = #line, @Verhaal tijdens: () -> [Feit]
  ) throws -> Verslag {
    let begin = try gegeven(line: line) {
      toegelaten()
      feit(.betrokkeneToegevoegd, ["betrokkene": "B1", "rol": "moeder", "gezag": true])
      feit(.notitieToegevoegd, ["tekst": "Van voor de tafel."])
      tafel()
      feit(.tafelGenodigd, ["naam": "Kim", "rol": "vaste-kern"], aanTafel: "T1")
      feit(.tafelGenodigd, ["naam": "Wil", "rol": "flexibele-schil"], aanTafel: "T1")
      feit(.tafelAanwezigheidVastgelegd, ["naam": "Kim"], aanTafel: "T1")
      feit(
        .tafelAanwezigheidVastgelegd, ["naam": "Noor", "rol": "ouder", "casus": "C1"],
        aanTafel: "T1")
      geagendeerd()
      geopend()
      begonnen()
    }
    let gedaan = try begin.als(Feit(tijdens)).danAanvaard(line: line)
    let dicht = try gedaan.als(
      Feit {
        besproken().met(["minuten": 35])
        beeindigd()
        na
        gesloten().met(["verslag": "Prettige tafel."])
      }
    ).danAanvaard(line: line)
    return Verslag(
      try dicht.tafel(), gebeurtenissen: dicht.stroom(.tafel("T1")),
      wereld: dicht.wereld, casus: { dicht.stroom(.casus($0)) })
  }

  @Test func `het hoofd zegt wie er zat, wie ontbrak en hoe lang het duurde`() throws {
    let verslag = try verslag {}
    #expect(verslag.team?.naam == "Expertteam Zandmeer")
    #expect(verslag.voorzitter?.id == "L1")
    #expect(verslag.aanwezig.map(\.naam) == ["Kim"])
    #expect(verslag.afwezig.map(\.naam) == ["Wil"])
    #expect(verslag.slotwoord == "Prettige tafel.")
    let einde = try #require(verslag.einde)
    #expect(verslag.begin < einde)
  }

  @Test func `een punt bevat wat tijdens het punt is vastgelegd en niets van ervoor`() throws {
    let verslag = try verslag(
      na: Feit(.notitieToegevoegd, .casus("C1"), ["tekst": "Van na het punt."])
    ) {
      feit(.notitieToegevoegd, ["tekst": "Tijdens.", "soort": "zorg"])
      feit(.notitieToegevoegd, ["tekst": "Een feit.", "soort": "feit"])
      feit(.notitieToegevoegd, ["tekst": "Zomaar."])
      feit(.afspraakGemaakt)
      feit(.standpuntVastgelegd)
    }
    let punt = try #require(verslag.punten.first)
    #expect(verslag.punten.count == 1)
    #expect(
      punt.notities.map { $0.gegevens.tekst("tekst") } == ["Een feit.", "Tijdens.", "Zomaar."])
    #expect(punt.afspraken.count == 1 && punt.standpunten.count == 1)
    #expect(punt.minuten == 35)
    #expect(punt.vraag == "Wat past?")
    #expect(punt.aanwezig.map(\.naam) == ["Noor"])
  }

  @Test func `de stem van de jeugdige staat voorop`() throws {
    let verslag = try verslag {
      feit(.stemVastgelegd, ["van": "verzorger", "tekst": "Drie."])
      feit(.stemVastgelegd, ["van": "ouder", "tekst": "Twee."])
      feit(.stemVastgelegd, ["van": "jeugdige", "tekst": "Een."])
    }
    #expect(
      verslag.punten.first?.stemmen.map { $0.gegevens.tekst("tekst") } == [
        "Een.", "Twee.", "Drie.",
      ])
  }

  @Test func `wat vertrouwelijk is staat er nooit in`() throws {
    let verslag = try verslag {
      feit(.notitieToegevoegd, ["tekst": "Geheim.", "vertrouwelijk": true])
      feit(.stemVastgelegd, ["tekst": "Geheim.", "vertrouwelijk": true])
    }
    #expect(verslag.punten.first?.notities.isEmpty == true)
    #expect(verslag.punten.first?.stemmen.isEmpty == true)
  }

  @Test func `advies dat later is uitgewerkt hoort bij zijn tafel`() throws {
    let verslag = try verslag(na: advies().met(["tafel": "T1"])) {}
    #expect(verslag.punten.first?.adviezen.count == 1)
    let zonder = try self.verslag(na: advies()) {}
    #expect(zonder.punten.first?.adviezen.isEmpty == true)
  }

  @Test func `wat gecorrigeerd is staat er niet in`() throws {
    let verslag = try verslag(na: herroepen("fout")) {
      feit(.notitieToegevoegd).als(id: "fout")
    }
    #expect(verslag.punten.first?.notities.isEmpty == true)
  }

  @Test func `een casus die zonder punt is besproken staat er ook in`() throws {
    let toestand = try gegeven {
      toegelaten()
      tafel()
      geagendeerd()
      geopend()
      besproken()
      gesloten()
    }
    let verslag = Verslag(
      try toestand.tafel(), gebeurtenissen: toestand.stroom(.tafel("T1")),
      wereld: toestand.wereld, casus: { toestand.stroom(.casus($0)) })
    #expect(verslag.punten.map(\.casus.zaaknummer) == ["C1"])
    #expect(verslag.punten.first?.minuten == 30)
  }

  @Test func `een vernietigde casus staat er niet meer in`() throws {
    let toestand = try gegeven {
      toegelaten()
      tafel()
      geagendeerd()
      geopend()
      begonnen()
      besproken()
      beeindigd()
      gesloten()
      afgesloten()
      gewist()
    }
    let verslag = Verslag(
      try toestand.tafel(), gebeurtenissen: toestand.stroom(.tafel("T1")),
      wereld: toestand.wereld, casus: { toestand.stroom(.casus($0)) })
    #expect(verslag.punten.isEmpty)
  }

  @Test(arguments: [
    ("2014-01-14", [Gezinslezer.ouder("B1")]), ("2014-01-13", [.jeugdige, .ouder("B1")]),
    ("2010-01-14", [.jeugdige, .ouder("B1")]), ("2010-01-13", [.jeugdige]),
  ])
  func `onder de twaalf leest wie gezag heeft, tot zestien allebei, daarna de jeugdige`(
    _ geboren: String, _ lezers: [Gezinslezer]
  ) throws {
    let toestand = try gegeven {
      toegelaten()
      gewijzigd(["jeugdige": ["geboortedatum": .text(geboren), "gemeente": "Zandmeer"]])
      feit(.betrokkeneToegevoegd, ["betrokkene": "B1", "gezag": true])
      feit(.betrokkeneToegevoegd, ["betrokkene": "B2", "gezag": false])
      feit(.betrokkeneToegevoegd, ["betrokkene": "B3"])
    }
    let dag = try #require(Datum("2026-01-13"))
    #expect(try toestand.casus().gezinslezers(op: dag) == lezers)
  }

  @Test func `zonder geboortedatum beslist de voorzitter zelf wie leest`() throws {
    let toestand = try gegeven {
      toegelaten()
      feit(.betrokkeneToegevoegd, ["gezag": true])
    }
    let dag = try #require(Datum("2026-01-13"))
    #expect(try toestand.casus().gezinslezers(op: dag).isEmpty)
  }
}
