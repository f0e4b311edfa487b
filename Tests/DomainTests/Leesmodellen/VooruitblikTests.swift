import Codec
import Domain
import Proeven
import Testing

/// What is known to come, and the first day on which a child falls. Everything begins on Monday
/// 5 January 2026.
struct VooruitblikTests {
  private func vooruit(
    _ dag: String = "2026-01-05", tot: String? = nil, @Verhaal _ feiten: () -> [Feit]
  ) throws -> Vooruitblik {
    let feit = Feit(feiten)
    let kijk = try gegeven { feit }.op(dag)
    return Vooruitblik(kijk.wereld, op: kijk.moment, casus: "C1", tot: tot.flatMap { Datum($0) })
  }

  private func op(_ vooruitblik: Vooruitblik, _ wat: Vooruitzicht.Wat) -> String? {
    vooruitblik.dagen.first { $0.wat == wat }?.op.tekst
  }

  @Test func `zonder iets wat eindigt valt niemand`() throws {
    let blik = try vooruit { toegelaten() }
    #expect(blik.val == nil)
  }

  @Test func `het kind valt de dag na het einde van de overbrugging`() throws {
    let zorg: JSONValue = ["aanbieder": "Kantelhof", "vanaf": "2026-01-05", "tot": "2026-02-01"]
    let blik = try vooruit {
      toegelaten()
      feit(.overbruggingszorgGeregeld, zorg)
    }
    #expect(blik.val?.wat == .overbruggingVoorbij(aanbieder: "Kantelhof"))
    #expect(blik.val?.op.tekst == "2026-02-02")
    #expect(op(blik, .overbruggingEindigt(aanbieder: "Kantelhof")) == "2026-02-01")
  }

  @Test func `waar de hulp is gestart valt niemand door het einde van de overbrugging`() throws {
    let zorg: JSONValue = ["aanbieder": "Kantelhof", "vanaf": "2026-01-05", "tot": "2026-02-01"]
    let blik = try vooruit {
      toegelaten()
      feit(.overbruggingszorgGeregeld, zorg)
      advies()
      zorgGestart()
    }
    #expect(blik.val == nil)
  }

  @Test func `overbrugging die nodig is en niet geregeld valt sinds de eerste dag`() throws {
    let blik = try vooruit("2026-01-20") {
      toegelaten()
      feit(.overbruggingBeoordeeld, ["nodig": true]).op("2026-01-12")
    }
    #expect(blik.val?.wat == .overbruggingMist)
    #expect(blik.val?.op.tekst == "2026-01-12")
  }

  @Test func `overbrugging die niet toereikend is valt sinds dat is gevonden`() throws {
    let zorg: JSONValue = ["aanbieder": "Kantelhof", "vanaf": "2026-01-05"]
    let blik = try vooruit("2026-01-20") {
      toegelaten()
      feit(.overbruggingszorgGeregeld, zorg)
      feit(.overbruggingBeoordeeld, ["nodig": true, "toereikend": false]).op("2026-01-14")
      feit(.overbruggingBeoordeeld, ["nodig": true, "toereikend": false]).op("2026-01-16")
    }
    #expect(blik.val?.wat == .overbruggingSchiet(aanbieder: "Kantelhof"))
    #expect(blik.val?.op.tekst == "2026-01-14")
  }

  @Test func `een machtiging die eindigt wordt zes weken eerder gevraagd`() throws {
    let blik = try vooruit {
      toegelaten()
      feit(
        .kaderVastgelegd,
        ["kader": "ots", "machtiging": "uithuisplaatsing", "tot": "2026-03-31"])
    }
    #expect(op(blik, .kaderAanvragen) == "2026-02-17")
    #expect(blik.val?.wat == .kaderVoorbij(.ots, .uithuisplaatsing))
    #expect(blik.val?.op.tekst == "2026-04-01")
  }

  @Test func `achttien worden zonder dat het vervolg bepaald is is een val`() throws {
    let kind: JSONValue = ["jeugdige": ["gemeente": "Zandmeer", "geboortedatum": "2008-06-01"]]
    let open = try vooruit {
      aangemeld().met(kind)
    }
    #expect(open.val?.wat == .achttienZonderVervolg)
    #expect(open.val?.op.tekst == "2026-06-01")
    #expect(op(open, .vervolgBepalen) == "2025-12-01")
    let bepaald = try vooruit {
      aangemeld().met(kind)
      feit(.vervolg18Bepaald, ["wet": "wmo", "wie": "Kim"])
    }
    #expect(bepaald.val == nil)
    #expect(op(bepaald, .mijlpaal(.achttien)) == "2026-06-01")
  }

  @Test func `contact, datum van het advies, afspraken en ladders staan op hun dag`() throws {
    let blik = try vooruit {
      geadviseerd()
      feit(.afspraakGemaakt, ["afspraak": "F1", "uiterlijk": "2026-01-09"])
      geescaleerd(.gemeente)
    }
    #expect(op(blik, .afspraak) == "2026-01-09")
    #expect(op(blik, .antwoord(.gemeente)) == "2026-01-19")
    #expect(op(blik, .contact) != nil)
    #expect(op(blik, .uiterlijk) != nil)
    #expect(blik.dagen.map(\.op) == blik.dagen.map(\.op).sorted())
  }

  @Test func `een gesloten casus heeft geen vooruitzichten`() throws {
    #expect(try vooruit { afgerond() }.dagen.isEmpty)
  }

  @Test func `tot een dag is niet verder`() throws {
    let blik = try vooruit(tot: "2026-01-05") {
      geadviseerd()
      geescaleerd(.gemeente)
    }
    #expect(blik.dagen.allSatisfy { $0.op.tekst <= "2026-01-05" })
  }
}
