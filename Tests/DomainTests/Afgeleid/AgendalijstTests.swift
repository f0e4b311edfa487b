import Codec
import Domain
import Exchange
import Proeven
import Testing

/// The agenda, the waiting list and what is to be written out (section 4).
struct AgendalijstTests {
  @Test func `de agenda heeft de volgorde van wie erop kwam tot zij geordend wordt`() throws {
    let toestand = try gegeven {
      for casus in ["C1", "C2", "C3"] { toegelaten(casus) }
      tafel()
      geagendeerd("C3")
      geagendeerd("C1")
    }
    #expect(try punten(toestand) == ["C3 30", "C1 30"])
    let geordend = try toestand.als(Proeven.geordend(["C1"])).danAanvaard()
    #expect(try punten(geordend) == ["C1 20", "C3 30"])
    let later = try geordend.als(geagendeerd("C2")).danAanvaard()
    #expect(try punten(later) == ["C1 20", "C3 30", "C2 30"])
  }

  @Test func `wie na de ordening opnieuw op de agenda kwam sluit achteraan`() throws {
    let toestand = try gegeven {
      toegelaten("C1")
      toegelaten("C2")
      tafel()
      geagendeerd("C1")
      geagendeerd("C2")
      geordend(["C1", "C2"])
      vanAgendaGehaald("C1")
      geagendeerd("C1")
    }
    #expect(try punten(toestand) == ["C2 20", "C1 30"])
  }

  @Test func `alleen de nieuwste ordening telt`() throws {
    let toestand = try gegeven {
      toegelaten("C1")
      toegelaten("C2")
      tafel()
      geagendeerd("C1")
      geagendeerd("C2")
      geordend(["C2", "C1"])
      geordend([])
    }
    #expect(try punten(toestand) == ["C1 30", "C2 30"])
  }

  @Test func `tafels staan op begin, dan op kenmerk, en alleen als ze niet voorbij zijn`() throws {
    let toestand = try gegeven {
      tafel("T3").met(["begin": "2026-01-13T10:30:00+02:00"])
      tafel("T2").met(["begin": "2026-01-13T09:30:00+01:00"])
      tafel("T1").met(["begin": "2026-01-13T08:30:00Z"])
      tafel("T4")
      afgelast("T4")
      tafel("T5")
      geopend("T5")
      gesloten("T5")
      tafel("a").met(["begin": "2026-01-12T23:00:00+01:00"])
      tafel("Z").met(["begin": "2026-01-12T23:00:00+01:00"])
      geopend("Z")
    }
    let tafels = try toestand.op("2026-01-05").agenda.tafels.map(\.tafel.id)
    #expect(tafels == ["Z", "a", "T1", "T2", "T3"])
  }

  @Test func `de wachtlijst heeft crisis voor spoed voor regulier, dan wie het langst wacht`()
    throws
  {
    let toestand = try gegeven {
      toegelaten("C2")
      toegelaten("C1")
      toegelaten("C5").op("2026-01-06")
      toegelaten("C4").op("2026-01-07")
      gewijzigd(["urgentie": "spoed"], "C4")
      toegelaten("C3").op("2026-01-08")
      gewijzigd(["urgentie": "crisis"], "C3")
    }
    let wachtlijst = try toestand.op("2026-01-31").agenda.wachtlijst
    #expect(wachtlijst.map(\.casus.zaaknummer) == ["C3", "C4", "C1", "C2", "C5"])
    #expect(wachtlijst.map(\.sinds.tekst).prefix(2) == ["2026-01-08", "2026-01-07"])
  }

  @Test func `wie op een agenda staat wacht niet, tot die tafel voorbij is`() throws {
    let toestand = try gegeven {
      TafelTests.geopendMetC1
      besproken().als(id: "fout")
      gesloten()
    }
    #expect(try toestand.op("2026-01-05").agenda.wachtlijst.isEmpty)
    let na = try toestand.als(herroepen("fout")).danAanvaard()
    #expect(try na.op("2026-01-05").agenda.wachtlijst.count == 1)
  }

  @Test(arguments: [
    (Besprekingsuitkomst.advies, false), (.afgerond, false), (.aangehouden, true),
  ])
  func `na een bespreking wordt er uitgewerkt, of weer gewacht`(
    uitkomst: Besprekingsuitkomst, wacht: Bool
  ) throws {
    let agenda = try gegeven {
      TafelTests.geopendMetC1
      besproken(uitkomst: uitkomst).op("2026-01-13")
    }.op("2026-01-13").agenda
    #expect(agenda.wachtlijst.map(\.sinds.tekst) == (wacht ? ["2026-01-05"] : []))
    #expect(agenda.uitwerken.map(\.sinds.tekst) == (wacht ? [] : ["2026-01-13"]))
    #expect(agenda.uitwerken.map(\.uitkomst) == (wacht ? [] : [uitkomst]))
  }

  @Test func `na heropenen wacht een casus opnieuw, vanaf die dag`() throws {
    let agenda = try gegeven {
      TafelTests.geopendMetC1
      besproken()
      advies()
      zorgGestart()
      heropend().op("2026-02-01")
    }.op("2026-02-01").agenda
    #expect(agenda.wachtlijst.map(\.sinds.tekst) == ["2026-02-01"])
    #expect(agenda.uitwerken.isEmpty)
  }

  @Test func `wat uitgewerkt moet worden staat op dag, dan op zaaknummer`() throws {
    let toestand = try gegeven {
      tafel()
      geopend()
      for casus in ["C1", "C2", "C3"] { toegelaten(casus) }
      for casus in ["C3", "C2", "C1"] { geagendeerd(casus) }
      besproken("C3")
      besproken("C2")
      besproken("C1").op("2026-01-06")
    }
    #expect(
      try toestand.op("2026-01-06").agenda.uitwerken.map(\.casus.zaaknummer) == ["C2", "C3", "C1"])
  }

  private func punten(_ toestand: Toestand) throws -> [String] {
    let tafels = try toestand.op("2026-01-05").agenda.tafels
    return try #require(tafels.first).punten.map { "\($0.casus.zaaknummer) \($0.minuten)" }
  }
}
