import Codec
import Domain
import Proeven
import Testing

/// Bridging care that is needed and not there is loud from the first day, and so is a complaint that
/// runs out of its term.
struct OverbruggingTests {
  private func stand(op: String, @Verhaal _ feiten: () -> [Feit]) throws -> Overbruggingsstand {
    let verhaal = feiten()
    let toestand = try gegeven {
      geadviseerd()
      verhaal
    }
    return try toestand.casus().overbruggingsstand(op: try #require(Datum(op)))
  }

  private func geregeld(_ vanaf: String, tot: String? = nil) -> Feit {
    var data: JSONValue = ["aanbieder": "Zorgboerderij", "vanaf": .text(vanaf)]
    if let tot { data = data.met(["tot": .text(tot)]) }
    return feit(.overbruggingszorgGeregeld, data)
  }

  private func beoordeeld(nodig: Bool, toereikend: Bool? = nil) -> Feit {
    var data: JSONValue = ["nodig": .bool(nodig)]
    if let toereikend { data = data.met(["toereikend": .bool(toereikend)]) }
    return feit(.overbruggingBeoordeeld, data)
  }

  @Test func `nodig en niet geregeld is luid vanaf de eerste dag`() throws {
    let stand = try stand(op: "2026-02-02") {
      beoordeeld(nodig: true).op("2026-02-02")
    }
    #expect(stand == .ontbreekt(sinds: try #require(Datum("2026-02-02"))))
    #expect(stand.ontbreekt && stand.dringt)
  }

  @Test func `nog eens nodig gevonden telt vanaf de eerste keer`() throws {
    let stand = try stand(op: "2026-02-20") {
      beoordeeld(nodig: true).op("2026-02-02")
      beoordeeld(nodig: true).op("2026-02-16")
    }
    #expect(stand == .ontbreekt(sinds: try #require(Datum("2026-02-02"))))
  }

  @Test func `wat loopt is stil, tot twee weken voor het eind`() throws {
    func op(_ dag: String) throws -> Overbruggingsstand {
      try stand(op: dag) {
        beoordeeld(nodig: true)
        geregeld("2026-02-01", tot: "2026-03-31")
      }
    }
    let eind = try #require(Datum("2026-03-31"))
    #expect(try op("2026-03-16") == .loopt(tot: eind))
    #expect(try op("2026-03-17") == .eindigt(eind))
    #expect(try op("2026-03-31") == .eindigt(eind))
    #expect(try op("2026-04-01") == .geeindigd(eind))
  }

  @Test func `niet toereikend is luid, tot er iets anders geregeld is`() throws {
    let tekort = try stand(op: "2026-02-10") {
      geregeld("2026-02-01")
      beoordeeld(nodig: true, toereikend: false)
    }
    guard case .ontoereikend = tekort else {
      Issue.record("\(tekort)")
      return
    }
    let nieuw = try stand(op: "2026-02-10") {
      geregeld("2026-02-01")
      beoordeeld(nodig: true, toereikend: false)
      geregeld("2026-02-05")
    }
    #expect(nieuw == .loopt(tot: nil))
  }

  @Test func `niet nodig, nooit gevraagd of hulp gestart vraagt niets`() throws {
    #expect(try stand(op: "2026-02-10") {} == .geen)
    #expect(try stand(op: "2026-02-10") { beoordeeld(nodig: false) } == .geen)
    let toereikend = try stand(op: "2026-02-10") { beoordeeld(nodig: true, toereikend: true) }
    #expect(toereikend == .loopt(tot: nil))
    let gestart = try stand(op: "2026-02-10") {
      beoordeeld(nodig: true)
      zorgGestart()
    }
    #expect(gestart == .geen)
  }

  @Test func `een klacht heeft zes weken`() throws {
    let toestand = try gegeven {
      geadviseerd()
      feit(.klachtOntvangen, ["klacht": "KL1"]).op("2026-02-02")
      feit(.klachtOntvangen, ["klacht": "KL2"]).op("2026-02-09")
    }
    let klacht = try #require(try toestand.casus().dringendsteKlacht)
    #expect(klacht.id == "KL1")
    #expect(klacht.uiterlijk == Datum("2026-03-16"))
    #expect(klacht.dagenOver(op: try #require(Datum("2026-03-17"))) == -1)
  }

  @Test func `een knelpunt houdt wat er het laatst over gezegd is`() throws {
    let toestand = try gegeven {
      geadviseerd()
      feit(
        .knelpuntGesignaleerd,
        [
          "knelpunt": "K1", "niveau": "strategisch", "thema": "capaciteit",
          "omschrijving": "Geen bed",
        ])
      feit(
        .knelpuntOpgepakt,
        ["knelpunt": "K1", "wie": "Kim", "voorstel": "Inkopen", "stand": "opgepakt"])
      feit(
        .knelpuntOpgepakt,
        ["knelpunt": "K1", "wie": "Kim", "voorstel": "Ingekocht", "stand": "gereed"])
    }
    let signaal = try #require(try toestand.casus().signalen.first)
    #expect(signaal.niveau == .strategisch && signaal.thema == .capaciteit)
    #expect(signaal.stand == .gereed && signaal.aanpak?.voorstel == "Ingekocht")
  }
}
