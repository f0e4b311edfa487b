import Domain
import Proeven
import Testing

/// What the team owes or awaits, and since when that hurts (SCREENS.md section 5).
struct OpvolglijstTests {
  private func regels(_ dag: String, @Verhaal _ feiten: () -> [Feit]) throws -> [Opvolgregel] {
    let kijk = try gegeven(feiten).op(dag)
    return Opvolging(kijk.wereld, op: kijk.moment).regels
  }

  private func data(_ regels: [Opvolgregel], _ soort: Opvolgsoort) -> [String] {
    regels.filter { $0.soort == soort }.map(\.datum.tekst)
  }

  @Test func `een aanmelding met spoed wordt binnen een dag opgepakt, een gewone binnen een week`()
    throws
  {
    let regels = try regels("2026-01-06") {
      aangemeld("C1").met(["urgentie": "spoed"]).op("2026-01-05")
      aangemeld("C2").met(["urgentie": "regulier"]).op("2026-01-05")
    }
    #expect(regels.map(\.zaaknummer) == ["C1", "C2"])
    #expect(data(regels, .aanmelding) == ["2026-01-06", "2026-01-12"])
  }

  @Test func `wat de screening aanhield wordt verwacht op de afgesproken dag, anders in een week`()
    throws
  {
    let regels = try regels("2026-01-06") {
      inScreening("C1").op("2026-01-05")
      gescreend(.aangehouden, "C1").met(["wachtTot": "2026-01-20", "wachtOp": "Verslag"])
      inScreening("C2").op("2026-01-05")
      gescreend(.aangehouden, "C2")
      inScreening("C3").op("2026-01-05")
    }
    #expect(data(regels, .aanvulling).sorted() == ["2026-01-12", "2026-01-20"])
    #expect(data(regels, .aanmelding) == ["2026-01-12"])
  }

  @Test func `een afspraak van een lid gaat voor een van een ander op dezelfde dag`() throws {
    let regels = try regels("2026-01-06") {
      toegelaten().op("2026-01-05")
      feit(.afspraakGemaakt, ["afspraak": "AF1", "wie": "Iemand", "uiterlijk": "2026-01-09"])
      feit(
        .afspraakGemaakt, ["afspraak": "AF2", "wie": "Robin", "uiterlijk": "2026-01-09"]
      )
    }
    let afspraken = regels.filter { $0.soort == .afspraak }
    #expect(afspraken.map(\.plek.kenmerk) == ["AF2", "AF1"])
    #expect(afspraken.map(\.isOnze) == [true, false])
  }

  @Test func `overbrugging die nodig is en niet geregeld telt vanaf de eerste dag`() throws {
    let begin = Feit {
      geadviseerd().op("2026-01-05")
      feit(.overbruggingBeoordeeld, ["nodig": true]).op("2026-01-07")
      feit(.overbruggingBeoordeeld, ["nodig": true, "toereikend": false]).op("2026-01-09")
    }
    #expect(try data(regels("2026-01-10") { begin }, .overbrugging) == ["2026-01-07"])
    let geregeld = try regels("2026-01-10") {
      begin
      feit(
        .overbruggingszorgGeregeld,
        ["aanbieder": "Lindeboog", "vanaf": "2026-01-10", "tot": "2026-02-01"])
    }
    #expect(data(geregeld, .overbrugging) == ["2026-02-01"])
    let afgezegd = try regels("2026-01-10") {
      begin
      feit(.overbruggingBeoordeeld, ["nodig": false])
    }
    #expect(data(afgezegd, .overbrugging).isEmpty)
  }

  @Test func `verlenging van een machtiging wordt zes weken voor het einde gevraagd`() throws {
    let regels = try regels("2026-01-10") {
      toegelaten().op("2026-01-05")
      feit(.kaderVastgelegd, ["kader": "ots", "tot": "2026-06-30"])
    }
    #expect(data(regels, .machtiging) == ["2026-05-19"])
  }

  @Test func `een klacht heeft zes weken, ook als de casus gesloten is`() throws {
    let regels = try regels("2026-01-10") {
      afgerond().op("2026-01-05")
      feit(.klachtOntvangen).op("2026-01-06")
    }
    #expect(regels.map(\.soort) == [.klacht])
    #expect(regels.map(\.datum.tekst) == ["2026-02-17"])
  }

  @Test func `de norm loopt tot er een advies is`() throws {
    let norm = feitVanTeam(
      .teamNormVastgesteld,
      ["norm": "van aanmelding tot tafel", "weken": 4, "vanaf": "2025-01-01"])
    let wacht = try regels("2026-02-10") {
      norm
      toegelaten().op("2026-01-05")
    }
    #expect(data(wacht, .norm) == ["2026-02-02"])
    #expect(wacht.map { $0.dagenTeLaat(op: Datum(dagen: $0.datum.dagen + 8)) }.first == 8)
    let advies = try regels("2026-02-10") {
      norm
      geadviseerd().op("2026-01-05")
    }
    #expect(data(advies, .norm).isEmpty)
  }

  @Test func `wat het bord voorstelt komt eerst, en staat er maar een keer`() throws {
    let regels = try regels("2026-03-20") {
      aangemeld("C0").met(["urgentie": "crisis"]).op("2026-01-05")
      geadviseerd("C1").op("2026-01-05")
      geescaleerd(in: "C1").op("2026-03-01")
    }
    #expect(regels.map(\.soort) == [.opschalen, .aanmelding])
    #expect(regels.first?.ladder == .gemeente)
    #expect(regels.first?.datum.tekst == "2026-03-15")
  }
}

/// "Two attempts or contacts missed make a signal".
struct ContactsignaalTests {
  private let begin = Feit {
    geadviseerd().op("2026-01-05")
    voortgang(.opKoers).met(["volgende": "2026-01-19"])
  }

  private func signaal(
    _ dag: String, @Verhaal _ feiten: () -> [Feit]
  ) throws -> Contactsignaal? {
    let dag = try gegeven(feiten).op(dag)
    return try dag.kaart().advies.signaal(op: dag.moment.datum)
  }

  @Test func `een keer niet bereikt is geen signaal, twee keer wel`() throws {
    let poging = feit(.contactGepoogd, ["volgende": "2026-01-20"])
    #expect(
      try signaal("2026-01-19") {
        begin
        poging
      } == nil)
    #expect(
      try signaal("2026-01-19") {
        begin
        poging
        feit(.contactGepoogd)
      } == .nietBereikt(2))
  }

  @Test func `wie daarna gesproken is begint opnieuw`() throws {
    #expect(
      try signaal("2026-01-19") {
        begin
        feit(.contactGepoogd)
        feit(.contactGepoogd)
        voortgang(.opKoers).met(["volgende": "2026-01-26"])
      } == nil)
  }

  @Test func `twee contacten van het regime voorbij is een signaal`() throws {
    // The example advice has a weekly regime.
    #expect(try signaal("2026-01-26") { begin } == nil)
    #expect(try signaal("2026-01-27") { begin } == .overgeslagen(2))
    #expect(try signaal("2026-02-03") { begin } == .overgeslagen(3))
  }
}

/// What birthdays ask (R80).
struct VerjaardagTests {
  private func vraag(
    _ geboren: String, _ dag: String, _ wet: String? = nil
  ) throws -> (Verjaardagvraag, String)? {
    let kijk = try gegeven {
      toegelaten().op("2026-01-05")
      gewijzigd(["jeugdige": ["gemeente": "Zandmeer", "geboortedatum": .text(geboren)]])
      wet.map { [feit(.vervolg18Bepaald, ["wet": .text($0)])] } ?? []
    }.op(dag)
    let casus = kijk.wereld.casussen["C1"]
    return casus?.verjaardag(op: kijk.moment.datum).map { ($0.vraag, $0.uiterlijk.tekst) }
  }

  @Test func `een twaalfde verjaardag telt drie maanden vooruit`() throws {
    #expect(try vraag("2014-04-08", "2026-01-07") == nil)
    let nu = try vraag("2014-04-08", "2026-01-08")
    #expect(nu?.0 == .wordt(.twaalf))
    #expect(nu?.1 == "2026-04-08")
  }

  @Test func `van zestien af moet voor een half jaar voor 18 bekend zijn welke wet volgt`() throws {
    let open = try vraag("2009-01-01", "2026-01-08")
    #expect(open?.1 == "2026-07-01")
    #expect(open?.0 == .vervolg(achttien: Datum("2027-01-01") ?? Datum(dagen: 0)))
    #expect(try vraag("2009-01-01", "2026-01-08", "wmo") == nil)
  }
}

/// Which member sits at a seat, and whose a line is.
struct StoellidTests {
  @Test func `een stoel heet naar voorletter en achternaam van een lid, of naar het kenmerk`()
    throws
  {
    let kijk = try gegeven {
      feitVanTeam(.teamLidGewijzigd, ["lid": "L1", "naam": "Marit de Vries"])
    }.op("2026-03-01")
    let ploeg = try #require(kijk.wereld.team)
    #expect(ploeg.lid(vanStoel: "m.devries")?.id == "L1")
    #expect(ploeg.lid(vanStoel: "l2")?.id == "L2")
    #expect(ploeg.lid(vanStoel: "p.bakker") == nil)
  }
}
