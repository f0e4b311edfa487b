import Domain
import Proeven
import Testing

struct BewaartermijnTests {
  /// The list at the end of a day.
  private func lijst(
    _ toestand: Toestand, op dag: String, _ termijnen: Bewaartermijnen = Bewaartermijnen()
  ) throws -> [Bewaarregel] {
    let kijk = try toestand.op(dag)
    return Bewaarlijst(kijk.wereld, op: kijk.moment, termijnen).regels
  }

  @Test func `twintig jaar na het sluiten staat een dossier op de bewaarlijst`() throws {
    let toestand = try gegeven { afgerond() }
    #expect(try lijst(toestand, op: "2046-01-04").isEmpty)
    let regel = try #require(try lijst(toestand, op: "2046-01-05").first)
    #expect(regel.zaaknummer == "C1")
    #expect(regel.geslotenOp.tekst == "2026-01-05")
    #expect(regel.vervaltOp.tekst == "2046-01-05")
    #expect((regel.grond, regel.jaren) == (.hulp, 20))
    #expect(regel.dagenVoorbij == 0 && regel.magWeg)
    #expect(try lijst(toestand, op: "2046-02-04").first?.dagenVoorbij == 30)
  }

  @Test func `wat nog loopt staat er nooit op en heropenen wist de termijn`() throws {
    let toestand = try gegeven {
      geadviseerd("C1")
      afgerond("C2")
      heropend("C2").op("2027-01-05")
      aangemeld("C3").op("2027-02-01")
      afgesloten(.ingetrokken, "C3")
      heropend("C3").op("2027-02-02")
      afgesloten(.overig, "C3").op("2030-05-01")
    }
    #expect(try lijst(toestand, op: "2050-04-30").isEmpty)
    #expect(try lijst(toestand, op: "2050-05-01").map(\.zaaknummer) == ["C3"])
    #expect(try toestand.casus("C2").geslotenOp == nil)
  }

  @Test func `elke grond heeft haar eigen termijn`() throws {
    let toestand = try gegeven {
      inScreening("C1")
      gescreend(.afgewezen, "C1")
      aangemeld("C2").met(["vraagsoort": "advies-consultatie"])
      opgepakt("C2")
      gescreend(.toegelaten, "C2")
      afgesloten(.ingetrokken, "C2")
      toegelaten("C3")
      afgesloten(.consultatieGegeven, "C3")
      afgerond("C4")
    }
    #expect(
      try ["C1", "C2", "C3", "C4"].map { try toestand.casus($0).bewaargrond }
        == [.nietToegelaten, .consultatie, .consultatie, .hulp])
    let termijnen = Bewaartermijnen(jaren: [.nietToegelaten: 1, .consultatie: 5])
    let regels = try lijst(toestand, op: "2046-01-05", termijnen)
    #expect(regels.map(\.zaaknummer) == ["C1", "C2", "C3", "C4"])
    #expect(regels.map(\.jaren) == [1, 5, 5, 20])
    #expect(try lijst(toestand, op: "2027-01-05", termijnen).map(\.zaaknummer) == ["C1"])
  }

  @Test func `na een ots telt het dertig jaar na de achttiende verjaardag`() throws {
    let toestand = try gegeven {
      geadviseerd()
      gewijzigd(["jeugdige": ["geboortedatum": "2012-06-15", "gemeente": "Zandmeer"]])
      feit(.kaderVastgelegd)
      feit(.kaderVastgelegd, ["kader": "vrijwillig"])
      afgesloten()
    }
    #expect(try toestand.casus().bewaargrond == .jeugdbescherming)
    #expect(try lijst(toestand, op: "2060-06-14").isEmpty)
    #expect(try lijst(toestand, op: "2060-06-15").first?.vervaltOp.tekst == "2060-06-15")
  }

  @Test func `zonder geboortedatum gaat een dossier nooit te vroeg weg`() throws {
    let toestand = try gegeven {
      geadviseerd()
      feit(.kaderVastgelegd, ["kader": "voogdij"])
      afgesloten()
    }
    #expect(try lijst(toestand, op: "2074-01-04").isEmpty)
    #expect(try lijst(toestand, op: "2074-01-05").count == 1)
  }

  @Test func `een open klacht houdt een dossier vast`() throws {
    let toestand = try gegeven {
      afgerond()
      feit(.klachtOntvangen).op("2030-01-01")
    }
    let regel = try #require(try lijst(toestand, op: "2046-01-05").first)
    #expect(regel.beletsels == [.openKlachten(1)] && !regel.magWeg)
  }

  @Test func `wat het eerst verviel staat bovenaan`() throws {
    let toestand = try gegeven {
      afgerond("C2")
      afgerond("C1")
      afgerond("C3").op("2026-01-06")
    }
    let regels = try lijst(toestand, op: "2050-01-01")
    #expect(regels.map(\.zaaknummer) == ["C1", "C2", "C3"])
  }

  @Test func `vernietigen mag als het gesloten is, de termijn voorbij en geen klacht open`() throws
  {
    let toestand = try gegeven {
      geadviseerd("C1")
      afgerond("C2")
      afgerond("C3")
      feit(.klachtOntvangen, in: "C3")
      afgerond("C4")
      gewist("C4")
    }
    let termijnen = Bewaartermijnen()
    func mag(_ casus: String, _ dag: String, opVerzoek: Bool = false) throws -> Weigering? {
      let kijk = try toestand.op(dag)
      return kijk.wereld.vernietigenMag(
        casus, op: kijk.moment, termijnen, opVerzoek: opVerzoek)
    }
    #expect(try mag("C1", "2046-01-05") == .faseIs(.opvolging))
    #expect(try mag("C2", "2046-01-05") == nil)
    let tot = try #require(Datum("2046-01-05"))
    #expect(try mag("C2", "2046-01-04") == .bewaartermijnLoopt(tot: tot))
    #expect(try mag("C2", "2046-01-04", opVerzoek: true) == nil)
    #expect(try mag("C3", "2046-01-05") == .openKlachten(1))
    #expect(try mag("C3", "2046-01-05", opVerzoek: true) == .openKlachten(1))
    #expect(try mag("C4", "2046-01-05") == .naVernietiging)
    #expect(try mag("C9", "2046-01-05") == .casusOnbekend("C9"))
  }

  @Test func `een herroepen sluiting laat geen sluitdatum achter`() throws {
    let na = try gegeven {
      geadviseerd()
      afgesloten().als(id: "dicht")
    }.als(herroepen("dicht")).danAanvaard()
    #expect(try na.casus().geslotenOp == nil)
  }
}
