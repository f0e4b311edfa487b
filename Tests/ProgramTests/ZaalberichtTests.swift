import Codec
import Domain
import Testing

@testable import Program

struct ZaalberichtTests {
  private static func punt() throws -> Zaalpunt {
    let uiterlijk = try #require(Datum("2026-04-17"))
    return Zaalpunt(
      vraag: "Waar kan \"zij\"\nwonen? \u{1F469}\u{200D}\u{1F467}", besluit: "Een eigen plek.",
      afspraken: [Zaalafspraak(wie: "moeder", wat: "Belt de school.", uiterlijk: uiterlijk)])
  }

  private func lees(_ tekst: String) -> Zaalbeeld? { Zaalbeeld(bericht: Array(tekst.utf8)) }

  @Test func `wat gestuurd wordt, komt aan zoals het was`() throws {
    let punt = try Self.punt()
    let zonder = Zaalpunt(vraag: punt.vraag, besluit: nil, afspraken: [])
    for beeld: Zaalbeeld in [.niets, .wissel, .pauze, .gesloten, .punt(punt), .punt(zonder)] {
      #expect(Zaalbeeld(bericht: beeld.bericht) == beeld)
      #expect(!beeld.bericht.contains(UInt8(ascii: "\n")))
    }
  }

  @Test(arguments: [
    "", "{}", "[]", "1", #"{"fase":"iets"}"#, #"{"fase":1}"#, #"{"fase":"wissel","vraag":"x"}"#,
    #"{"fase":"wissel"}{"fase":"wissel"}"#, #"{"fase":"wissel","fase":"pauze"}"#,
    #"{"fase":"punt"}"#, #"{"fase":"punt","vraag":"x"}"#,
    #"{"fase":"punt","vraag":"x","afspraken":[1]}"#,
    #"{"fase":"punt","vraag":"x","afspraken":[],"codenaam":"Kievit"}"#,
    #"{"fase":"punt","vraag":"x","besluit":null,"afspraken":[]}"#,
    #"{"fase":"punt","vraag":"x\u0007","afspraken":[]}"#,
    #"{"fase":"punt","vraag":"x","afspraken":[{"wie":"a","wat":"b","uiterlijk":"morgen"}]}"#,
    #"{"fase":"punt","vraag":"x","afspraken":[{"wie":"a","wat":"b"}]}"#,
  ])
  func `wat geen bericht is, wordt niet getoond`(tekst: String) {
    #expect(lees(tekst) == nil)
  }

  @Test func `te groot is geen bericht, en wordt dus niet gestuurd`() throws {
    let lang = String(repeating: "é", count: 100_000)
    let uiterlijk = try #require(Datum("2026-04-17"))
    let afspraak = Zaalafspraak(wie: lang, wat: lang, uiterlijk: uiterlijk)
    let punt = Zaalpunt(
      vraag: lang, besluit: lang, afspraken: Array(repeating: afspraak, count: 100))
    let bericht = Zaalbeeld.punt(punt).bericht
    #expect(bericht.count <= Zaalmaat.regel)
    guard case .punt(let aangekomen) = Zaalbeeld(bericht: bericht) else {
      Issue.record("the message is none")
      return
    }
    #expect(aangekomen.vraag.hasSuffix("é…") && aangekomen.afspraken.count == 24)
    #expect(lees(#"{"fase":"punt","vraag":"\#(lang)","afspraken":[]}"#) == nil)
  }

  @Test func `elke verminking wordt gelezen of geweigerd`() throws {
    let heel = Zaalbeeld.punt(try Self.punt()).bericht
    for plaats in heel.indices {
      for byte: UInt8 in [0, 0x22, 0x2C, 0x5C, 0x7B, 0x80, 0xFF] {
        var bericht = heel
        bericht[plaats] = byte
        // Reading must end, whatever comes of it; what is read can be sent again.
        if let beeld = Zaalbeeld(bericht: bericht) {
          #expect(Zaalbeeld(bericht: beeld.bericht) == beeld)
        }
      }
      #expect(Zaalbeeld(bericht: Array(heel[..<plaats])) == nil)
    }
  }
}
