import Domain
import Screens
import TUI
import Testing

/// The wall as it is seen.
struct ZaalSchermTests {
  private func teken(
    _ beeld: Zaalbeeld?, _ columns: Int, _ rows: Int, _ taal: Taal = .nl, ascii: Bool = false
  ) -> Canvas {
    var canvas = Canvas(Size(columns: columns, rows: rows), ascii: ascii)
    var scherm = Zaalscherm(taal: taal)
    scherm.beeld = beeld
    scherm.teken(op: &canvas)
    return canvas
  }

  private func tekst(_ canvas: Canvas) -> String {
    canvas.picture().replacing("\u{A0}", with: " ")
  }

  private func punt(_ keer: Int = 1) -> Zaalbeeld {
    func veel(_ tekst: String) -> String {
      Array(repeating: tekst, count: keer).joined(separator: " ")
    }
    let dag = Datum(jaar: 2026, maand: 4, dag: 17) ?? Datum(dagen: 0)
    let afspraken = [
      Zaalafspraak(wie: "Noor Vos", wat: "Belt maandag met de school.", uiterlijk: dag),
      Zaalafspraak(wie: "vader", wat: "Brengt de spullen.", uiterlijk: dag + 3),
    ]
    return .punt(
      Zaalpunt(
        vraag: veel("Waar kan zij wonen, dicht bij school en bij haar oma?"),
        besluit: veel("We zoeken een plek met vaste mensen. Tot die tijd blijft zij thuis."),
        afspraken: Array(repeating: afspraken, count: keer).flatMap { $0 }))
  }

  @Test func `het punt dat aan de orde is, met wit tussen de regels`() {
    #expect(
      tekst(teken(punt(), 80, 24)) == """




            De vraag

            Waar kan zij wonen, dicht bij school en bij haar oma?


            Afgesproken

            We zoeken een plek met vaste mensen. Tot die tijd blijft zij thuis.


            Wie wat doet

            Noor Vos, vr 17 apr: Belt maandag met de school.

            vader, ma 20 apr: Brengt de spullen.




                                                                                q stopt
        """)
  }

  @Test func `op het kleinste scherm staat hetzelfde, dichter op elkaar`() {
    #expect(
      tekst(teken(punt(), 60, 16)) == """


            De vraag
            Waar kan zij wonen, dicht bij school en bij haar
            oma?

            Afgesproken
            We zoeken een plek met vaste mensen. Tot die tijd
            blijft zij thuis.

            Wie wat doet
            Noor Vos, vr 17 apr: Belt maandag met de school.
            vader, ma 20 apr: Brengt de spullen.


                                                            q stopt
        """)
  }

  @Test func `wat niet past, wordt afgebroken met een teken`() {
    #expect(
      tekst(teken(punt(6), 60, 16)) == """

            De vraag
            Waar kan zij wonen, dicht bij school en bij haar
            oma? Waar kan zij wonen, dicht bij school en bij
            haar oma? Waar kan zij wonen, dicht bij school en …

            Afgesproken
            We zoeken een plek met vaste mensen. Tot die tijd
            blijft zij thuis. We zoeken een plek met vaste
            mensen. Tot die tijd blijft zij thuis. We zoeken …

            Wie wat doet
            Noor Vos, vr 17 apr: Belt maandag met de school.
            vader, ma 20 apr: Brengt de spullen.
            … en nog 10
                                                            q stopt
        """)
  }

  @Test func `het gordijn is van ver te lezen`() {
    #expect(
      tekst(teken(.wissel, 60, 16, ascii: true)) == """





                     #   # ###  ####  #### ##### #
                     #   #  #  #     #     #     #
                     # # #  #   ###   ###  ####  #
                     ## ##  #      #     # #     #
                     #   # ### ####  ####  ##### #####





                                                            q stopt
        """)
    #expect(tekst(teken(.wissel, 60, 16, .en)).contains("█"))
  }

  @Test func `op elk formaat staat de vraag er, of hoe groot het scherm moet zijn`() {
    for (columns, rows) in [(60, 16), (80, 24), (120, 40), (200, 60)] {
      for taal in Taal.allCases {
        let canvas = teken(punt(), columns, rows, taal)
        #expect(tekst(canvas).contains("Waar kan zij wonen"))
        #expect(tekst(canvas).contains("Brengt de spullen."))
        #expect(!canvas.picture(of: .wallHeading).isEmpty)
      }
    }
    #expect(tekst(teken(punt(), 59, 16)).contains("60×16"))
    for size in [(0, 0), (1, 1), (2, 60), (60, 2), (300, 16)] {
      for beeld in [punt(), punt(40), .wissel, .pauze, .niets, .gesloten, nil] {
        _ = teken(beeld, size.0, size.1)
      }
    }
  }

  @Test func `stil is stil, in beide talen`() {
    #expect(tekst(teken(.niets, 60, 16)).contains("Experttafel"))
    #expect(tekst(teken(.gesloten, 60, 16)).contains("De tafel is gesloten"))
    #expect(tekst(teken(nil, 60, 16)).contains("Geen verbinding met de voorzitter"))
    #expect(tekst(teken(nil, 60, 16, .en)).contains("No connection with the chair"))
  }
}
