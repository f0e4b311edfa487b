import Codec
import Domain
import Exchange
import Proeven
import Testing

/// Every field of every event against the contract, as its own words say.
struct VormTests {
  @Test func `het programma kent precies de gebeurtenissen van het contract`() {
    #expect(Set(Contract.regels.map(\.type)) == Set(Gebeurtenissoort.allCases.map(\.rawValue)))
    #expect(Contract.regels.count == Gebeurtenissoort.allCases.count)
  }

  @Test(arguments: Contract.regels)
  func `elke gebeurtenis heeft precies de velden van het contract`(regel: Contractregel) throws {
    let schema = Schema.van(try soort(regel))
    #expect(schema.velden.map(\.naam.description).sorted() == regel.velden.map(\.naam).sorted())
    for veld in regel.velden {
      #expect(
        schema.velden.first { $0.naam.description == veld.naam }?.verplicht == veld.isVerplicht)
    }
  }

  @Test(arguments: Contract.regels)
  func `elke keuze heeft precies de waarden van het contract`(regel: Contractregel) throws {
    let schema = Schema.van(try soort(regel))
    let onze = schema.velden.flatMap { keuzes($0.vorm, in: $0.naam.description) }.sorted()
    #expect(onze == regel.velden.flatMap { keuzes($0.vorm, in: $0.naam) }.sorted())
  }

  @Test(arguments: Contract.regels)
  func `met alleen de verplichte velden is een gebeurtenis goed`(regel: Contractregel) throws {
    let soort = try soort(regel)
    let minimaal = Set(Voorbeeld.data(soort).leden.map(\.key))
    let verplicht = Set(regel.velden.filter(\.isVerplicht).map(\.naam))
    #expect(minimaal.isSuperset(of: verplicht))
    #expect(vormfout(Feit(soort, stroom(soort))) == nil)
  }

  @Test(arguments: Contract.regels)
  func `een verplicht veld mag niet ontbreken en niets mag null zijn`(regel: Contractregel) throws {
    let soort = try soort(regel)
    for veld in regel.velden {
      let heel = Feit(soort, stroom(soort), .object(vol(regel)))
      if veld.isVerplicht {
        #expect(vormfout(heel.zonder(veld.naam)) == .vorm(.ontbreekt(veld: veld.naam)))
      }
      #expect(vormfout(heel.met([veld.naam: nil])) == .vorm(.isNull(veld: veld.naam)))
    }
  }

  @Test(arguments: Contract.regels)
  func `elke waarde die het contract toelaat is goed`(regel: Contractregel) throws {
    let soort = try soort(regel)
    for veld in regel.velden {
      for waarde in veld.vorm.goede where !hangtSamen(soort, veld.naam) {
        let feit = Feit(soort, stroom(soort), .object(vol(regel))).met([veld.naam: waarde])
        #expect(vormfout(feit) == nil, "\(veld.naam)")
      }
    }
  }

  @Test(arguments: Contract.regels)
  func `elke waarde die het contract niet toelaat wordt geweigerd`(regel: Contractregel) throws {
    let soort = try soort(regel)
    for veld in regel.velden {
      for waarde in veld.vorm.slechte(verplicht: wasVerplicht(soort, veld)) {
        let feit = Feit(soort, stroom(soort), .object(vol(regel))).met([veld.naam: waarde])
        guard case .vorm = vormfout(feit) else {
          Issue.record("\(veld.naam) was accepted with \(waarde)")
          continue
        }
      }
    }
  }

  @Test(arguments: Contract.regels)
  func `onbekende velden blijven bewaard als hun waarden mogen`(regel: Contractregel) throws {
    let soort = try soort(regel)
    let feit = Feit(soort, stroom(soort), .object(vol(regel)))
    let goed: JSONValue = ["diep": [["n": 1, "ja": true, "tekst": "x\ny"]], "leeg": [:]]
    #expect(vormfout(feit.met(["eigenVeld": goed])) == nil)
    let slecht: [JSONValue] = [
      nil, [nil], ["a": nil], "bel\u{7}", ["esc\u{1b}": 1],
    ]
    for waarde in slecht { #expect(vormfout(feit.met(["eigenVeld": waarde])) != nil) }
  }

  @Test func `een tekst is hooguit 65.536 bytes, ook waar wij hem niet kennen`() {
    for veld in ["tekst", "eigenVeld"] {
      let notitie = feit(.notitieToegevoegd)
      let past: JSONValue = .text(String(repeating: "é", count: 32_768))
      let teLang: JSONValue = .text(String(repeating: "é", count: 32_768) + "x")
      #expect(vormfout(notitie.met([veld: past])) == nil)
      #expect(vormfout(notitie.met([veld: teLang])) == .vorm(.teLang(veld: veld)))
    }
  }

  private func soort(_ regel: Contractregel) throws -> Gebeurtenissoort {
    try #require(Gebeurtenissoort(type: "nl.experttafel.\(regel.type).v1"))
  }

  private func stroom(_ soort: Gebeurtenissoort) -> Stroom { Stroom(soort.stroomsoort, "X1") }

  /// Every field of the event, with values that go together.
  private func vol(_ regel: Contractregel) -> [JSONMember] {
    regel.velden.map { veld in
      switch (regel.type, veld.naam) {
      case ("casus.gescreend", "uitkomst"): JSONMember("uitkomst", "aangehouden")
      case ("casus.voortgang-gemonitord", "stand"): JSONMember("stand", "vertraagd")
      case ("casus.overbruggingszorg-geregeld", "tot"): JSONMember("tot", "2199-12-31")
      case ("casus.overbruggingszorg-geregeld", "vanaf"): JSONMember("vanaf", "1900-01-01")
      default: JSONMember(veld.naam, veld.vorm.goede[0])
      }
    }
  }

  /// Every value of every enumeration, with the path of its field.
  private func keuzes(_ vorm: Vorm, in pad: String) -> [String] {
    switch vorm {
    case .keuze(let waarden): waarden.map { "\(pad)=\($0)" }
    case .lijst(let vorm, _): keuzes(vorm, in: pad)
    case .object(let velden):
      velden.flatMap { keuzes($0.vorm, in: "\(pad).\($0.naam.description)") }
    default: []
    }
  }

  private func keuzes(_ vorm: Contractveld.Vorm, in pad: String) -> [String] {
    switch vorm {
    case .keuze(let waarden): waarden.map { "\(pad)=\($0)" }
    case .lijst(let vorm, _): keuzes(vorm, in: pad)
    case .object(let velden): velden.flatMap { keuzes($0.vorm, in: "\(pad).\($0.naam)") }
    default: []
    }
  }

  /// Fields on whose value others depend have tests of their own.
  private func hangtSamen(_ soort: Gebeurtenissoort, _ veld: String) -> Bool {
    (soort == .gescreend && veld == "uitkomst")
      || (soort == .voortgangGemonitord && veld == "stand")
  }

  /// What `gegevens-gewijzigd` and `lid-gewijzigd` change keeps the form it was required in.
  private func wasVerplicht(_ soort: Gebeurtenissoort, _ veld: Contractveld) -> Bool {
    switch soort {
    case .gegevensGewijzigd: veld.isVerplicht || veld.naam == "hulpvraag"
    case .teamLidGewijzigd: veld.isVerplicht || ["naam", "organisatie"].contains(veld.naam)
    default: veld.isVerplicht
    }
  }
}
