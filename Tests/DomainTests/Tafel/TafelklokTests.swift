import Domain
import Proeven
import Testing

/// The clock of an item and the pace of a table, from the events alone.
struct TafelklokTests {
  private func moment(_ klok: String) throws -> Moment {
    try #require(Moment("2026-03-24T\(klok):00+01:00"))
  }

  private func op(_ klok: String, _ feit: Feit) -> Feit { feit.op("2026-03-24T\(klok):00+01:00") }

  private func geagendeerden(_ casussen: [String]) -> Feit {
    Feit {
      tafel().met(["begin": "2026-03-24T09:30:00+01:00", "duurMinuten": 60])
      for casus in casussen {
        toegelaten(casus)
        geagendeerd(casus)
      }
      geordend(casussen)
    }
  }

  @Test func `een punt loopt vanaf zijn begin en staat stil als het geëindigd is`() throws {
    let staat = try gegeven {
      geagendeerden(["C1"])
      op("09:31", geopend())
      op("09:32", begonnen())
    }
    let klok = try staat.tafel().klok
    #expect(klok.geopendOp == (try moment("09:31")))
    #expect(klok.seconden("C1", op: try moment("09:40")) == 480)
    let later = try staat.als(op("09:50", beeindigd())).danAanvaard().tafel().klok
    #expect(later.seconden("C1", op: try moment("10:30")) == 1080)
    #expect(later.minuten("C1", op: try moment("10:30")) == 18)
  }

  @Test func `een pauze telt niet mee, ook niet als zij nog duurt`() throws {
    let staat = try gegeven {
      geagendeerden(["C1"])
      op("09:30", geopend())
      op("09:30", begonnen())
      op("09:40", geschorst())
    }
    let stil = try staat.tafel().klok
    #expect(stil.seconden("C1", op: try moment("09:55")) == 600)
    #expect(stil.geschorstSinds == (try moment("09:40")))
    let weer = try staat.als(op("09:55", hervat())).danAanvaard().tafel().klok
    #expect(weer.seconden("C1", op: try moment("10:00")) == 900)
    #expect(weer.geschorstSinds == nil)
  }

  @Test func `een ingetrokken einde laat het punt weer lopen`() throws {
    let staat = try gegeven {
      geagendeerden(["C1"])
      op("09:30", geopend())
      op("09:30", begonnen())
      op("09:40", beeindigd().als(id: "einde"))
      op("09:41", herroepenAanTafel("einde"))
    }
    #expect(try staat.tafel().klok.seconden("C1", op: try moment("09:45")) == 900)
  }

  @Test func `het tempo van wat voorbij is bepaalt wat nog past`() throws {
    // Twenty minutes each; the first took thirty.
    let staat = try gegeven {
      geagendeerden(["C1", "C2", "C3"])
      op("09:30", geopend())
      op("09:30", begonnen())
      op("10:00", besproken())
      op("10:00", beeindigd())
    }
    let tafel = Agendatafel(try staat.tafel(), staat.wereld)
    let tempo = try #require(Tempo(tafel, op: try moment("10:00")))
    #expect(tempo.einde == (try moment("11:00")))
    #expect(tempo.gepland == (try moment("10:30")))
    #expect(tempo.pastNiet == ["C3"])
    #expect(tempo.minutenOver == 30)
  }

  @Test func `een tafel op schema past`() throws {
    let staat = try gegeven {
      geagendeerden(["C1", "C2"])
      op("09:30", geopend())
    }
    let tafel = Agendatafel(try staat.tafel(), staat.wereld)
    let tempo = try #require(Tempo(tafel, op: try moment("09:30")))
    #expect(tempo.pastNiet.isEmpty)
    #expect(tempo.einde == (try moment("10:10")))
  }

  @Test func `wie te bellen is: wie gevraagd werd en niet afzegde, het gezin eerst`() throws {
    let staat = try gegeven {
      geagendeerden(["C1"])
      for (naam, rol, antwoord) in [
        ("Leo", "verwijzer", "komt"), ("Ada", "ouder", "uitgenodigd"),
        ("Wim", "ouder", "komt-niet"),
      ] {
        feit(
          .tafelGenodigd,
          [
            "naam": .text(naam), "rol": .text(rol), "antwoord": .text(antwoord), "casus": "C1",
          ], aanTafel: "T1")
      }
    }
    #expect(try staat.tafel().teBellen(voor: "C1").map(\.naam) == ["Ada", "Leo"])
  }
}
