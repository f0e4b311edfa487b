import Domain
import Screens
import TUI
import Testing

/// Three ladders at once, each where it stands.
struct LaddersBeeldTests {
  private static let drie: Dossierproef = {
    var proef = Dossierproef.sanne
    for (ladder, trede, wie, dag) in [
      ("gemeente", 3, "Ria Hoog", "04"), ("inkoop", 1, "Tom Lid", "05"),
    ] {
      proef.leg(
        .geescaleerd, "2026-03-\(dag)T10:00",
        """
        "antwoordVoor":"2026-03-2\(trede)","gesprekspartner":"\(wie)","ladder":"\(ladder)",\
        "reden":"Maak een plek vrij.","trede":\(trede)
        """)
    }
    proef.leg(
      .escalatieBeantwoord, "2026-03-12T10:00",
      #""antwoord":"toegezegd","ladder":"inkoop","tekst":"Wij kopen in.","uiterlijk":"2026-04-02""#)
    return proef
  }()

  private func kijk(_ kolommen: Int, _ rijen: Int, bladzijde: Int = 0) throws -> String {
    var kijker = try Dossierkijker(kolommen, rijen, proef: Self.drie)
    kijker.scherm.toon(.opschaling)
    for _ in 0..<bladzijde { kijker.druk(.pageDown) }
    return kijker.beeld
  }

  @Test func `op 120 bij 40 staan zij naast elkaar op een bladzijde`() throws {
    let beeld = try kijk(120, 40)
    let koppen = beeld.split(separator: "\n").first { $0.contains("Gemeente") }
    #expect(koppen?.contains("Zorgaanbieder") == true && koppen?.contains("Inkoop") == true)
    for wie in ["Ria Hoog", "Joke Prins", "Tom Lid"] { #expect(beeld.contains(wie)) }
    #expect(beeld.contains("◀ wo 4 mrt") && beeld.contains("◀ do 5 mrt"))
    #expect(beeld.contains("toegezegd do 12 mrt"))
    #expect(beeld.contains("bovenaan"))
  }

  @Test func `op 80 bij 24 staat naast elke ladder wat er gezegd is`() throws {
    let eerste = try kijk(80, 24)
    let regel = eerste.split(separator: "\n").first { $0.contains("Ria Hoog") }
    #expect(regel?.contains("3 wethouder") == true)
    let beide = eerste + (try kijk(80, 24, bladzijde: 1))
    for tekst in ["Ria Hoog", "Joke Prins", "Tom Lid", "gevraagd: Maak een plek", "antwoord voor"] {
      #expect(beide.contains(tekst), "\(tekst)")
    }
  }
}
