import Codec
import Domain
import Testing

/// The table field by field, as forms ask it.
struct VeldcontroleTests {
  private func plicht(
    _ soort: Gebeurtenissoort, _ pad: String, _ waarden: [String: String] = [:]
  ) throws -> Schema.Plicht {
    let schema = Schema.van(soort)
    return schema.plicht(try #require(schema.veld(pad))) { waarden[$0] }
  }

  @Test func `een oorzaak hoort er alleen bij als het niet op koers is, en moet dan`() throws {
    #expect(try plicht(.voortgangGemonitord, "oorzaak") == .hoortErNietBij)
    #expect(try plicht(.voortgangGemonitord, "oorzaak", ["stand": "op-koers"]) == .hoortErNietBij)
    #expect(try plicht(.voortgangGemonitord, "oorzaak", ["stand": "vertraagd"]) == .moet)
    #expect(try plicht(.voortgangGemonitord, "toelichting") == .kan)
    #expect(try plicht(.voortgangGemonitord, "contact") == .moet)
  }

  @Test func `een reden moet alleen bij een nee, en mag altijd`() throws {
    #expect(try plicht(.adviesBeantwoord, "reden", ["antwoord": "aanvaard"]) == .kan)
    #expect(try plicht(.adviesBeantwoord, "reden", ["antwoord": "deels"]) == .moet)
  }

  @Test func `een veld wordt gevonden op zijn pad`() {
    let schema = Schema.van(.aangemeld)
    #expect(schema.veld("jeugdige.gemeente")?.verplicht == true)
    #expect(schema.veld("jeugdige.naam")?.verplicht == false)
    #expect(schema.veld("casusregisseur")?.verplicht == false)
    #expect(schema.veld("jeugdige.gemeente.x") == nil && schema.veld("x") == nil)
  }

  @Test func `een waarde wordt per veld gekeurd`() throws {
    let trede = try #require(Schema.van(.geescaleerd).veld("trede"))
    #expect(throws: Vormfout.buitenGrenzen(veld: "trede", van: 1, tot: 6)) {
      try Vormcontrole.controleer(7, trede)
    }
    try Vormcontrole.controleer(6, trede)
    #expect(throws: Vormfout.ontbreekt(veld: "trede")) { try Vormcontrole.controleer(nil, trede) }
    let tot = try #require(Schema.van(.kaderVastgelegd).veld("tot"))
    try Vormcontrole.controleer(nil, tot)
    #expect(throws: Vormfout.voor(veld: "tot", ander: "vanaf")) {
      try Vormcontrole.controleer(
        ["aanbieder": "Kantelhof", "tot": "2026-01-01", "vanaf": "2026-01-02"],
        Schema.van(.overbruggingszorgGeregeld))
    }
  }
}
