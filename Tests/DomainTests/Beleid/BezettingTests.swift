import Codec
import Domain
import Proeven
import Testing

/// Who should sit there for an item.
struct BezettingTests {
  private func lid(_ id: String, _ naam: String, _ kennis: [String], bij: String = "Lindeboog")
    -> Feit
  {
    feitVanTeam(
      .teamLidToegevoegd,
      [
        "lid": .text(id), "naam": .text(naam), "organisatie": .text(bij), "schil": "flexibel",
        "deskundigheid": .array(kennis.map { .text($0) }),
      ])
  }

  private func region(_ intake: JSONValue, @Verhaal verder: () -> [Feit] = { [] }) throws
    -> Toestand
  {
    try gegeven {
      lid("L10", "Dewi", ["verslaving"])
      lid("L11", "Koen", ["passend onderwijs"])
      lid("L12", "Gijs", ["vechtscheiding"])
      lid("L13", "Wil", ["lvb"])
      tafel()
      aangemeld().met(intake)
      opgepakt()
      gescreend(.toegelaten)
      verder()
    }
  }

  private func voorstellen(_ toestand: Toestand) throws -> [Gastvoorstel] {
    try toestand.casus().bezetting(aan: toestand.tafel(), toestand.team())
  }

  private func deskundigen(_ intake: JSONValue) throws -> [String: Bezettingsgrond] {
    let gasten = try voorstellen(region(intake)).filter { $0.uitnodiging.rol == .flexibeleSchil }
    return Dictionary(uniqueKeysWithValues: gasten.map { ($0.uitnodiging.naam, $0.grond) })
  }

  @Test func `bij elke casus horen jeugdige, verwijzer, regisseur en vaste kern`() throws {
    let toestand = try region([
      "indiener": ["soort": "huisarts", "organisatie": "De Brug"],
      "casusregisseur": ["naam": "Kim", "organisatie": "Zandmeer"],
    ])
    let gasten = try voorstellen(toestand)
    #expect(
      gasten.map(\.uitnodiging.rol) == [.jeugdige, .verwijzer, .casusregisseur, .vasteKern])
    #expect(gasten.map(\.grond) == [.gezin, .verwijst, .regie, .vasteKern])
    #expect(gasten.map(\.uitnodiging.casus) == ["C1", "C1", "C1", nil])
    #expect(gasten.allSatisfy { $0.grond.hoortErAltijd })
  }

  @Test func `ouders en verzorgers zitten daar, een leerkracht en een geheim adres niet`() throws {
    let toestand = try region([:]) {
      for (id, rol, geheim) in [
        ("B1", "moeder", false), ("B2", "vader", true), ("B3", "pleegmoeder", false),
        ("B4", "leerkracht", false),
      ] {
        feit(
          .betrokkeneToegevoegd,
          [
            "betrokkene": .text(id), "naam": .text(id), "rol": .text(rol),
            "vertrouwelijk": .bool(geheim),
          ])
      }
    }
    let familie = try voorstellen(toestand).filter { $0.grond == .gezin }
    #expect(familie.map(\.uitnodiging.rol) == [.jeugdige, .ouder, .verzorger])
    #expect(familie.dropFirst().map(\.uitnodiging.naam) == ["B1", "B3"])
  }

  @Test func `een deskundige past bij waar de vraag over gaat`() throws {
    #expect(
      try deskundigen(["hulpvraag": "Hij is verslaafd aan gamen. Wat past?"])
        == ["Dewi": .vraag(kennis: "verslaving")])
    #expect(
      try deskundigen(["hulpvraag": "Kind met LVB: welke plek?"])
        == ["Wil": .vraag(kennis: "lvb")])
  }

  @Test func `een deskundige past bij een domein, maar de Jeugdwet is van iedereen`() throws {
    #expect(
      try deskundigen(["domeinen": ["jeugdwet", "onderwijs"]])
        == ["Koen": .domein(.onderwijs, kennis: "passend onderwijs")])
    #expect(try deskundigen(["domeinen": ["jeugdwet"]]).isEmpty)
  }

  @Test func `verschillen de ouders van inzicht, dan past wie dat kent`() throws {
    #expect(
      try deskundigen(["vastgelopen": ["ouders-oneens"]])
        == ["Gijs": .oudersOneens(kennis: "vechtscheiding")])
  }

  @Test func `wie vertrok of al gevraagd is wordt niet voorgesteld`() throws {
    let intake: JSONValue = ["domeinen": ["onderwijs"], "hulpvraag": "Verslaving en school."]
    let toestand = try region(intake) {
      vertrokken("L10")
      feit(
        .tafelGenodigd,
        ["naam": "Koen", "rol": "flexibele-schil", "lid": "L11", "casus": "C1"], aanTafel: "T1")
      feit(.tafelGenodigd, ["naam": "Robin", "lid": "L2"], aanTafel: "T1")
    }
    #expect(try voorstellen(toestand).map(\.uitnodiging.rol) == [.jeugdige])
  }

  @Test func `een lid van een organisatie die partij is wordt gemerkt`() throws {
    let toestand = try region([
      "indiener": ["soort": "zorgaanbieder", "organisatie": "lindeboog"]
    ])
    let team = try toestand.team()
    let lid = { (id: String) in try #require(team.lid(id)) }
    #expect(try toestand.casus().raaktOrganisatie(van: lid("L10")))
    #expect(try !toestand.casus().raaktOrganisatie(van: lid("L1")))
  }
}
