import Domain
import TUI
import Testing

@testable import Screens

/// Versions of an advice side by side, with what is other marked.
struct AdviesversieTests {
  /// Adjusted once, then superseded.
  private var proef: Dossierproef {
    var proef = Dossierproef.sanne
    proef.leg(
      .adviesBijgesteld, "2026-03-21T10:00",
      #""advies":"A1","reden":"Het bed komt later.","regime":"maandelijks","uiterlijk":"2026-04-20""#
    )
    proef.leg(
      .adviesUitgebracht, "2026-03-23T10:00",
      """
      "advies":"A2","bindend":true,"inGewoneTaal":"Sanne krijgt één vast iemand.",\
      "regime":"wekelijks","soort":"zorgbemiddeling","tekst":"Zoek een rustige plek met dieren.",\
      "uiterlijk":"2026-05-01","verantwoordelijke":{"naam":"Bas Kok","organisatie":"Zandmeer"}
      """)
    return proef
  }

  private func regels(_ breedte: Int, privacy: Bool = false) throws -> [Bladregel] {
    let dossier = try proef.dossier()
    return Deelschrijver.regels(
      .adviezen, dossier, Zicht(.nl, privacy: privacy, namen: dossier.namen), breedte: breedte,
      ascii: false)
  }

  private func tekst(_ regels: [Bladregel]) -> String {
    regels.map { regel in
      var uit = ""
      for stuk in regel.stukken {
        uit += String(repeating: " ", count: max(0, stuk.x - TextWidth.columns(of: uit)))
        uit += stuk.tekst
      }
      return uit
    }.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  @Test func `een vervallen advies staat naast het nieuwe, een bijgesteld naast het vorige`() throws
  {
    let tekst = tekst(try regels(66))
    #expect(
      tekst.contains(
        """
          A1 (za 21 mrt) naast A2 (ma 23 mrt)
          Advies
          Zoek een plek met dieren.        Zoek een +rustige+ plek met
                                           dieren.
        """), "\(tekst)")
    #expect(tekst.contains("  -Kim Tan,- Zandmeer              +Bas Kok,+ Zandmeer"), "\(tekst)")
    #expect(tekst.contains("  Bijgesteld op za 21 mrt: Het bed komt later.\n"), "\(tekst)")
    #expect(tekst.contains("-wekelijks-"), "\(tekst)")
    // What is the same is not repeated.
    #expect(!tekst.contains("Soort"))
  }

  @Test func `wat anders is heeft ook een kleur`() throws {
    let stukken = try regels(66).flatMap(\.stukken)
    #expect(stukken.contains { $0.tekst == "+rustige+" && $0.rol == .added })
    #expect(stukken.contains { $0.tekst == "-wekelijks-" && $0.rol == .removed })
  }

  @Test(arguments: [66, 40, 12])
  func `niets loopt buiten zijn vlak`(breedte: Int) throws {
    for stuk in try regels(breedte).flatMap(\.stukken) {
      #expect(stuk.x + TextWidth.columns(of: stuk.tekst) <= max(breedte, 14), "\(stuk)")
    }
  }

  @Test func `met privacy aan staat er geen vrije tekst`() throws {
    let tekst = tekst(try regels(66, privacy: true))
    #expect(!tekst.contains("rustige"))
    #expect(!tekst.contains("Het bed komt later."))
    #expect(tekst.contains("-wekelijks-"))
  }
}
