import Codec
import Domain
import Proeven
import Testing

/// The actions of the chair: each is legal as a whole.
struct TafelhandelingTests {
  private let begin = Feit {
    tafel().met(["begin": "2026-03-24T09:30:00+01:00", "duurMinuten": 120])
    tafel("T2").met(["begin": "2026-04-07T09:30:00+02:00"])
    for casus in ["C1", "C2", "C3"] {
      toegelaten(casus)
      geagendeerd(casus)
    }
    for (naam, rol, lid) in [("Bas", "vaste-kern", "L2"), ("Noor", "vaste-kern", nil)] {
      feit(
        .tafelGenodigd,
        JSONValue.object(
          [JSONMember("naam", .text(naam)), JSONMember("rol", .text(rol))]
            + (lid.map { [JSONMember("lid", .text($0))] } ?? [])), aanTafel: "T1")
    }
    feit(
      .tafelGenodigd, ["naam": "Ada", "rol": "ouder", "casus": "C1", "antwoord": "komt"],
      aanTafel: "T1")
  }

  private func doe(_ voorstellen: [Voorgesteld], _ staat: Toestand) throws -> Toestand {
    var staat = staat
    for voorstel in voorstellen {
      staat = try staat.als(Feit(voorstel.soort, voorstel.stroom).data(voorstel.data))
        .danAanvaard()
    }
    return staat
  }

  private var nu: Moment { Moment("2026-03-24T11:00:00+01:00") ?? Moment(seconden: 0) }

  @Test func `een geplande tafel gaat open met haar eerste punt`() throws {
    var staat = try gegeven { begin }
    staat = try doe(try staat.tafel().begin("C1"), staat)
    #expect(try staat.tafel().status == .geopend)
    #expect(try staat.tafel().lopendPunt == "C1")
  }

  @Test func `wie genodigd is zit er, tot de voorzitter zegt dat iemand ontbreekt`() throws {
    var staat = try gegeven {
      begin
      geopend()
      begonnen()
    }
    let team = staat.wereld.team
    let noor = try #require(try staat.tafel().zitting("C1", team).first { $0.naam == "Noor" })
    #expect(noor.stand == .er)
    staat = try doe([try staat.tafel().meld(noor, isEr: false, bij: "C1")], staat)
    let rollen = try staat.tafel().zitting("C1", team).filter { $0.stand == .er }.map(\.rol)
    #expect(rollen == [.ouder, .voorzitter, .vasteKern])
    #expect(try staat.tafel().zitting("C2", team).first { $0.naam == "Noor" }?.stand == .er)
  }

  @Test func `wie om een belang de tafel verlaat zit er dat punt niet`() throws {
    let staat = try gegeven {
      begin
      feit(
        .tafelBelangGemeld,
        ["lid": "L2", "casus": "C1", "aard": "familie", "gevolg": "verlaat-tafel"], aanTafel: "T1")
    }
    let team = staat.wereld.team
    #expect(try staat.tafel().zitting("C1", team).first { $0.lid == "L2" }?.stand == .verlaatTafel)
    #expect(try staat.tafel().zitting("C2", team).first { $0.lid == "L2" }?.stand == .er)
  }

  @Test func `een punt eindigt met aanwezigheid, bespreking en einde in een handeling`() throws {
    var staat = try gegeven {
      begin
      geopend()
      begonnen()
    }
    let casus = try #require(staat.wereld.casussen["C1"])
    let voorstellen = try staat.tafel()
      .eindig(casus, staat.wereld.team, uitkomst: .advies, op: nu)
    staat = try doe(voorstellen, staat)
    #expect(
      voorstellen.map(\.soort) == [
        .tafelAanwezigheidVastgelegd, .tafelAanwezigheidVastgelegd, .tafelAanwezigheidVastgelegd,
        .tafelAanwezigheidVastgelegd, .besproken, .tafelPuntBeeindigd,
      ])
    #expect(
      voorstellen[4].data["aanwezig"] == ["ouder", "voorzitter", "vaste-kern"])
    // Who was there for the whole table is not recorded again at the next item.
    staat = try doe(try staat.tafel().begin("C2"), staat)
    let tweede = try #require(staat.wereld.casussen["C2"])
    let daarna = try staat.tafel()
      .eindig(tweede, staat.wereld.team, uitkomst: .aangehouden, op: nu)
    #expect(daarna.map(\.soort) == [.besproken, .tafelPuntBeeindigd])
  }

  @Test func `een ander kan de tafel overnemen`() throws {
    var staat = try gegeven {
      begin
      geopend()
    }
    staat = try doe(try staat.tafel().schors(), staat)
    #expect(try staat.tafel().voorzitters(staat.wereld.team).map(\.id) == ["L1", "L2"])
    staat = try doe(try staat.tafel().hervat(voorzitter: "L2"), staat)
    #expect(try staat.tafel().voorzitter == "L2")
  }

  @Test func `sluiten geeft elk punt dat niet gehaald is een plek, en het gezin wordt gebeld`()
    throws
  {
    var staat = try gegeven {
      begin
      geopend()
    }
    let sluiting = Tafelsluiting(
      Agendatafel(try staat.tafel(), staat.wereld), staat.wereld, op: nu)
    #expect(sluiting.over.map(\.casus.zaaknummer) == ["C1", "C2", "C3"])
    #expect(sluiting.voorstel == .volgendeTafel)
    let voorstellen = sluiting.voorstellen(
      ["C2": .extraTafel, "C3": .bellen],
      Tafelsluiting.Woorden(nietBereikt: "Tijd.", belGezin: "Bel gezin.", belOver: "Overleg."))
    staat = try doe(voorstellen, staat)
    #expect(try staat.tafel().status == .gesloten)
    let casussen = staat.wereld.casussen
    #expect(casussen["C1"]?.plaatsing?.tafel == "T2")
    #expect(casussen["C2"]?.plaatsing?.tafel == "extra-2026-03-31")
    #expect(casussen["C3"]?.plaatsing == nil)
    #expect(casussen["C1"]?.openAfspraken.map(\.wat) == ["Bel gezin."])
    #expect(casussen["C3"]?.openAfspraken.map(\.wat) == ["Overleg.", "Bel gezin."])
    #expect(casussen["C3"]?.openAfspraken.map(\.uiterlijk.tekst) == ["2026-03-27", "2026-03-24"])
  }

  @Test func `zonder volgende tafel is een extra tafel het voorstel`() throws {
    let staat = try gegeven {
      tafel()
      toegelaten()
      geagendeerd()
      geopend()
    }
    let sluiting = Tafelsluiting(
      Agendatafel(try staat.tafel(), staat.wereld), staat.wereld, op: nu)
    #expect(sluiting.bestemmingen == [.extraTafel, .bellen])
  }

  @Test func `advies krijgt soort en regime vanzelf`() throws {
    let staat = try gegeven { geadviseerd() }
    let voorstel = Adviesvoorstel(try #require(staat.wereld.casussen["C1"]))
    #expect(voorstel.soort == .zorgbemiddeling || voorstel.soort == .herdefinierenHulp)
    #expect(!voorstel.bindend)
  }
}
