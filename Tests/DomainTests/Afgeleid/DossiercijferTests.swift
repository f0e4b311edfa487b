import Codec
import Domain
import Proeven
import Testing

/// The figures of a dossier (section 4).
struct DossiercijferTests {
  @Test(
    arguments: [
      ("2008-03-16", "2026-03-15", 17, "2026-03-16"),
      ("2008-03-16", "2026-03-16", 18, "2026-03-16"),
      ("2008-02-29", "2026-02-28", 17, "2026-03-01"),
      ("2008-02-29", "2026-03-01", 18, "2026-03-01"),
      ("2010-02-29", "2026-02-28", nil, nil), ("2012-02-29", "2028-02-28", 15, "2030-03-01"),
      ("2012-02-29", "2028-02-29", 16, "2030-03-01"),
      ("1900-01-01", "2026-01-31", 126, "1918-01-01"),
    ] as [(String, String, Int?, String?)])
  func `leeftijd en achttiende verjaardag, ook van wie op 29 februari geboren is`(
    geboren: String, dag: String, leeftijd: Int?, achttien: String?
  ) throws {
    // A day that does not exist is no birthday: that casus has none.
    var jeugdige: JSONValue = ["gemeente": "Zandmeer"]
    if leeftijd != nil { jeugdige = jeugdige.met(["geboortedatum": .text(geboren)]) }
    let dossier = try gegeven { aangemeld().met(["jeugdige": jeugdige]) }.op(dag).dossier()
    #expect(dossier["leeftijd"] == leeftijd.map(JSONValue.integer) ?? .null)
    #expect(dossier["achttienOp"] == JSONValue(achttien))
  }

  @Test func `een dossier telt wat openstaat en wat te laat is`() throws {
    let toestand = try gegeven {
      geadviseerd()
      advies("A2")
      feit(.afspraakGemaakt, ["uiterlijk": "2026-01-10"])
      feit(.afspraakGemaakt, ["afspraak": "F2", "uiterlijk": "2026-01-11"])
      feit(.afspraakGemaakt, ["afspraak": "F3"])
      feit(.afspraakAfgerond, ["afspraak": "F3"])
      feit(.klachtOntvangen)
      geescaleerd(.inkoop, trede: 2)
      feit(.notitieToegevoegd).als(id: "n")
      herroepen("n")
    }
    let dossier = try toestand.op("2026-01-11").dossier()
    let verwacht: JSONValue = [
      "zaaknummer": "C1", "codenaam": nil, "fase": "opvolging", "urgentie": "regulier",
      "vraagsoort": "passende-hulp", "tafel": nil, "advies": "A2", "adviezen": 2,
      "afsprakenOpen": 2, "afsprakenTeLaat": 1, "klachtenOpen": 1, "escalaties": ["inkoop": 2],
      "gebeurtenissen": 11, "leeftijd": nil, "achttienOp": nil,
    ]
    #expect(dossier.canonical == verwacht.canonical)
  }

  @Test func `een casus staat op zijn tafel tot die voorbij is`() throws {
    let toestand = try gegeven {
      toegelaten()
      tafel()
      geagendeerd()
    }
    #expect(try toestand.op("2026-01-05").dossier()["tafel"] == "T1")
    let besproken = try toestand.als(geopend()).danAanvaard().als(Proeven.besproken()).danAanvaard()
    #expect(try besproken.op("2026-01-05").dossier()["tafel"] == .null)
  }
}
