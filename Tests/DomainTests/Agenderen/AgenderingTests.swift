import Codec
import Domain
import Proeven
import Testing

/// On and off the agenda, order and minutes.
struct AgenderingTests {
  private func volleTafel() throws -> Toestand {
    try gegeven {
      tafel()
      for casus in ["C1", "C2", "C3"] {
        toegelaten(casus)
        geagendeerd(casus)
      }
    }
  }

  private func agendatafel(_ toestand: Toestand) throws -> Agendatafel {
    try #require(Agenda(toestand.wereld).tafels.first)
  }

  private func volgorde(_ toestand: Toestand) throws -> [String] {
    try agendatafel(toestand).punten.map { "\($0.casus.zaaknummer) \($0.minuten)" }
  }

  @Test func `een punt schuift een plaats op en houdt zijn minuten`() throws {
    let toestand = try volleTafel()
    let later = try #require(try agendatafel(toestand).verschoven("C1", 1))
    let na = try toestand.als(voorstel: later)
    #expect(try volgorde(na) == ["C2 30", "C1 30", "C3 30"])
    let eerder = try #require(try agendatafel(na).verschoven("C3", -2))
    #expect(try volgorde(na.als(voorstel: eerder)) == ["C3 30", "C2 30", "C1 30"])
  }

  @Test func `voor het eerste en na het laatste punt is er niets`() throws {
    let tafel = try agendatafel(try volleTafel())
    #expect(try tafel.verschoven("C1", -1) == nil)
    #expect(try tafel.verschoven("C3", 1) == nil)
    #expect(try tafel.verschoven("C9", 1) == nil)
  }

  @Test func `wat besproken wordt blijft op zijn plaats, en niets komt ervoor`() throws {
    let toestand = try gegeven {
      tafel()
      toegelaten("C1")
      toegelaten("C2")
      geagendeerd("C1")
      geagendeerd("C2")
      geopend()
      begonnen("C1")
    }
    let bezig = try agendatafel(toestand)
    #expect(throws: Weigering.puntLoopt("C1")) { try bezig.verschoven("C2", -1) }
    #expect(throws: Weigering.puntLoopt("C1")) { try bezig.verschoven("C1", 1) }
  }

  @Test func `minuten blijven binnen vijf en tweehonderdveertig`() throws {
    let toestand = try volleTafel()
    let tafel = try agendatafel(toestand)
    #expect(tafel.met(minuten: 30, bij: "C2") == nil)
    let kort = try #require(tafel.met(minuten: -5, bij: "C2"))
    #expect(try volgorde(toestand.als(voorstel: kort)) == ["C1 30", "C2 5", "C3 30"])
    let lang = try #require(tafel.met(minuten: 500, bij: "C3"))
    #expect(try volgorde(toestand.als(voorstel: lang)) == ["C1 30", "C2 30", "C3 240"])
  }

  @Test func `een nieuw punt krijgt de minuten die gebruikelijk zijn`() throws {
    #expect(Agenda(try gegeven { tafel() }.wereld).gebruikelijkeMinuten == 20)
    let toestand = try gegeven {
      tafel()
      for casus in ["C1", "C2", "C3", "C4"] { toegelaten(casus) }
      geagendeerd("C1").met(["minuten": 45])
      geagendeerd("C2").met(["minuten": 25])
      geagendeerd("C3").met(["minuten": 25])
      geagendeerd("C4").met(["minuten": 45])
    }
    #expect(Agenda(toestand.wereld).gebruikelijkeMinuten == 25)
  }

  @Test func `een tafel zegt hoeveel er niet in past`() throws {
    let toestand = try gegeven {
      tafel().met(["duurMinuten": 60])
      for casus in ["C1", "C2", "C3"] {
        toegelaten(casus)
        geagendeerd(casus)
      }
    }
    #expect(try agendatafel(toestand).minutenTeVeel == 30)
  }

  @Test func `de volgende tafel is de eerste van vandaag of later`() throws {
    let toestand = try gegeven {
      tafel("T1").met(["begin": "2026-01-06T09:30:00+01:00"])
      tafel("T2").met(["begin": "2026-01-20T09:30:00+01:00"])
    }
    let agenda = Agenda(toestand.wereld)
    let dag = { (tekst: String) in try #require(Datum(tekst)) }
    #expect(try agenda.volgendeTafel(op: dag("2026-01-06"))?.tafel.id == "T1")
    #expect(try agenda.volgendeTafel(op: dag("2026-01-07"))?.tafel.id == "T2")
    #expect(try agenda.volgendeTafel(op: dag("2026-02-01"))?.tafel.id == "T2")
  }

  @Test func `afgelasten haalt iedereen eraf en zet hen op een andere tafel, of terug`() throws {
    let toestand = try volleTafel().na {
      tafel("T2").met(["begin": "2026-01-27T09:30:00+01:00"])
    }
    let agenda = Agenda(toestand.wereld)
    let weg = Afgelasting(agenda.tafels[0], naar: agenda.tafels[1])
    let na = try weg.voorstellen(reden: "Ziek.").reduce(toestand) { try $0.als(voorstel: $1) }
    #expect(try na.tafel("T1").status == .afgelast)
    #expect(Agenda(na.wereld).tafels[0].punten.map(\.casus.zaaknummer) == ["C1", "C2", "C3"])
    let terug = try Afgelasting(agenda.tafels[0], naar: nil).voorstellen(reden: "Ziek.")
      .reduce(toestand) { try $0.als(voorstel: $1) }
    #expect(Agenda(terug.wereld).wachtlijst.map(\.casus.zaaknummer) == ["C1", "C2", "C3"])
  }

  @Test func `een geopende tafel wordt niet afgelast, en een raadpleger doet het nooit`() throws {
    let toestand = try volleTafel()
    let nu = Toestand.begin
    let plan = Afgelasting(try agendatafel(toestand), naar: nil)
    #expect(plan.belemmering(toestand.wereld, rol: .secretaris, op: nu) == nil)
    #expect(
      plan.belemmering(toestand.wereld, rol: .lezer, op: nu)
        == .rolOntbreekt([.voorzitter, .secretaris]))
    let open = try toestand.na { geopend() }
    #expect(
      Afgelasting(try agendatafel(open), naar: nil)
        .belemmering(open.wereld, rol: nil, op: nu) == .tafelIs(.geopend))
  }
}

extension Toestand {
  /// What an action proposed, recorded; it must be accepted.
  func als(voorstel: Voorgesteld, line: Int = #line) throws -> Toestand {
    try als(Feit(voorstel.soort, voorstel.stroom).data(voorstel.data)).danAanvaard(line: line)
  }

  /// More that happened.
  func na(line: Int = #line, @Verhaal _ feiten: () -> [Feit]) throws -> Toestand {
    try feiten().reduce(self) { try $0.als($1).danAanvaard(line: line) }
  }
}
