import Codec
import Domain
import Proeven
import Testing

/// Who agreed to being discussed, and who may see what at this age.
struct InstemmingTests {
  private func instemming(
    geboren: String, @Verhaal _ feiten: () -> [Feit] = { [] }
  ) throws -> Instemming {
    let staat = try gegeven {
      toegelaten()
      gewijzigd(["jeugdige": ["gemeente": "Zandmeer", "geboortedatum": .text(geboren)]])
      for (id, rol, gezag) in [("B1", "moeder", true), ("B2", "vader", true), ("B3", "oma", false)]
      {
        feit(
          .betrokkeneToegevoegd,
          ["betrokkene": .text(id), "rol": .text(rol), "gezag": .bool(gezag)])
      }
      feiten()
    }
    let dag = try #require(Datum("2026-03-24"))
    let moment = Amsterdam.einde(van: dag)
    let casus = try #require(staat.wereld.casussen["C1"])
    let dossier = Dossier(
      casus, gebeurtenissen: staat.stroom(.casus("C1")), wereld: staat.wereld, op: moment)
    return Instemming(casus, toestemmingen: dossier.toestemmingen, op: dag)
  }

  private func zegt(_ van: String, _ betrokkene: String? = nil, gegeven: Bool = true) -> Feit {
    var data: JSONValue = [
      "van": .text(van), "doel": "bespreken", "gegeven": .bool(gegeven),
    ]
    if let betrokkene { data = data.met(["betrokkene": .text(betrokkene)]) }
    return feit(.toestemmingVastgelegd, data)
  }

  @Test func `onder de twaalf gaan de ouders met gezag erover`() throws {
    let instemming = try instemming(geboren: "2018-05-01") { zegt("ouder", "B1") }
    #expect(instemming.personen.map(\.rol) == ["moeder", "vader"])
    #expect(instemming.personen.last?.stand == .nietGevraagd)
    #expect(!instemming.isRond)
  }

  @Test func `vanaf twaalf gaan jeugdige en ouders er samen over`() throws {
    let instemming = try instemming(geboren: "2012-05-01") {
      zegt("jeugdige")
      zegt("ouder", "B1")
      zegt("ouder", "B2")
    }
    #expect(instemming.personen.map(\.lezer) == [.jeugdige, .ouder("B1"), .ouder("B2")])
    #expect(instemming.isRond)
  }

  @Test func `vanaf zestien gaat de jeugdige er alleen over`() throws {
    let instemming = try instemming(geboren: "2009-05-01") { zegt("ouder", "B1") }
    #expect(instemming.personen.map(\.lezer) == [.jeugdige])
    #expect(!instemming.isRond)
  }

  @Test func `een nee is een nee, en een later ja telt`() throws {
    let nee = try instemming(geboren: "2009-05-01") { zegt("jeugdige", gegeven: false) }
    if case .geweigerd = nee.personen.first?.stand {} else { Issue.record("\(nee)") }
    let ja = try instemming(geboren: "2009-05-01") {
      zegt("jeugdige", gegeven: false)
      zegt("jeugdige")
    }
    #expect(ja.isRond)
  }

  @Test func `instemming van voor een verjaardag waarop het verandert is oud`() throws {
    let instemming = try instemming(geboren: "2010-03-20") {
      zegt("jeugdige").op("2026-03-10")
    }
    let gegeven = try #require(Datum("2026-03-10"))
    #expect(instemming.personen.first?.stand == .verouderd(gegeven, .zestien))
    #expect(!instemming.isRond)
  }

  @Test func `een wettelijke taak draagt het ook zonder instemming`() throws {
    let instemming = try instemming(geboren: "2018-05-01") {
      zegt("ouder", "B1").met(["grondslag": "wettelijke-taak"])
    }
    #expect(instemming.grondslag == .wettelijkeTaak)
    #expect(instemming.isRond)
  }
}
