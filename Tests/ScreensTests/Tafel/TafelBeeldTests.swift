import Testing

@testable import Screens

/// The table as the chair sees it.
struct TafelBeeldTests {
  private enum Stap: Int { case vooraf, bezig, gevaar, terug, wissel, sluiten }

  /// The screen at a step of the first item.
  private func beeld(_ kolommen: Int, _ rijen: Int, _ taal: Taal, _ stap: Stap) -> String {
    var tafel = Tafelkijker(kolommen, rijen, taal)
    tafel.druk("2")
    if stap == .vooraf { return tafel.tekst }
    tafel.druk("Enter")
    tafel.verzet(naar: "09:42")
    tafel.druk("Tab")
    tafel.leg("De huisarts ziet haar sinds januari niet meer.")
    tafel.druk("F2")
    tafel.leg("Bas Kok namens Lindeboog: belt de school vr")
    tafel.typ("De school")
    if stap == .bezig { return tafel.tekst }
    tafel.druk("C-u")
    if stap == .gevaar {
      tafel.druk("C-g")
      return tafel.tekst
    }
    tafel.verzet(naar: "11:58")
    for (toets, na) in [("F8", Stap.terug), ("Enter", .wissel), ("F9", .sluiten)] {
      tafel.druk(toets)
      if stap == na { break }
    }
    return tafel.tekst
  }

  @Test func `voor de opening staat er wie instemde, en wat Enter doet`() {
    #expect(
      beeld(80, 24, .nl, .vooraf) == """
         RET Duin · Aan tafel                    demo  di 24 mrt 2026  09:31  m.devries
         di 24 mrt 09:30          │ Tafel van di 24 mrt, 09:30: 2 punten
                                  │
          1 Buizerd      volgende │ Instemming: jeugdige ja, moeder ja, vader niet
          2 Torenvalk             │ gevraagd. 12–15: jeugdige en gezag zien mee.
                                  │
                                  │ Enter opent de tafel met het eerste punt.
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
         ──────────────────────────────────────────────────────────────────────────────


         De tafel is nog niet geopend.
         Enter opent met punt 1  C-g crisis  ↓ ander punt  F1 hulp  : alles  Esc terug
        """)
  }

  @Test
  func `tijdens een punt staat de vraag met de stem bovenaan, en wat net vastgelegd is onderaan`() {
    #expect(
      beeld(80, 24, .nl, .bezig) == """
         Aan tafel          demo · privacy · concept…  di 24 mrt 2026  09:42  m.devries
         di 24 mrt 09:30          │ 1  Buizerd · 13 jaar · spoed             11:00 / 30
                                  │ Instemming: jeugdige ja, moeder ja, vader niet
          1 Buizerd            nu │ gevraagd. 12–15: jeugdige en gezag zien mee.
          2 Torenvalk      straks │
                                  │ Vraag        [jeugdige] komt de kamer niet af. Wat
                                  │              past?
                                  │ jeugdige     Ik wil weer naar buiten durven.
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │ ───────────────────────────────────────────────────
                                  │ besluit      De huisarts ziet haar sinds januari
                                  │              niet meer.
                                  │ Afspraak     Bas Kok (namens Lindeboog): belt de
                                  │              school, vr 27 mrt
         ─ inbreng ────────────────────────────────────────────────────────────────────
         De school


         Enter vast  Tab soort  S-Tab wie  F2 afspraak  F3 advies  F8 einde  F1 hulp
        """)
  }

  @Test func `bij een crisis staan eerst de nummers`() {
    #expect(
      beeld(80, 24, .nl, .gevaar) == """
         RET Duin · Aan tafel          demo · privacy  di 24 mrt 2026  09:42  m.devries
         di 24 mrt 09:30          │ 1  Buizerd · 13 jaar · spoed             11:00 / 30
                                  │ Instemming: jeugdige ja, moeder ja, vader niet
          1 Buizerd            nu │ gevraagd. 12–15: jeugdige en gezag zien mee.
          2 Torenvalk      straks │
                                  │ Nu direct gevaar?
                                  │
                                  │ 112: politie, ambulance, brandweer.
                                  │ 0800-2000: Veilig Thuis, dag en nacht, gratis.
                                  │ Anders: de crisisdienst van de regio.
                                  │
                                  │ Enter: leg vast wie het zicht houdt. Esc: terug.
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
         ─ inbreng ────────────────────────────────────────────────────────────────────



         Enter vast  Esc terug
        """)
  }

  @Test func `voor het einde wordt teruggelezen`() {
    #expect(
      beeld(80, 24, .nl, .terug) == """
         RET Duin · Aan tafel          demo · privacy  di 24 mrt 2026  11:58  m.devries
         di 24 mrt 09:30          │ 1  Buizerd · 13 jaar · spoed            147:00 / 30
                                  │ Instemming: jeugdige ja, moeder ja, vader niet
          1 Buizerd            nu │ gevraagd. 12–15: jeugdige en gezag zien mee.
          2 Torenvalk      straks │
                                  │ Lees terug (147 minuten)
                                  │ Uitkomst: advies
                                  │
                                  │ Besluit      De huisarts ziet haar sinds januari
                                  │              niet meer.
                                  │ Afspraak     Bas Kok (namens Lindeboog): belt de
                                  │              school, vr 27 mrt
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │ Enter eindigt · Tab andere uitkomst · Esc terug
         ─ inbreng ────────────────────────────────────────────────────────────────────



         Enter einde  Tab anders  Esc terug
        """)
  }

  @Test func `achter het gordijn staat het tempo, voor de voorzitter alleen`() {
    #expect(
      beeld(80, 24, .nl, .wissel) == """
         RET Duin · Aan tafel          demo · privacy  di 24 mrt 2026  11:58  m.devries
         di 24 mrt 09:30          │
                                  │                    Wissel, 11:58
          1 Buizerd     besproken │
          2 Torenvalk    volgende │ In dit tempo 12:43: een past er niet.
                                  │ Bel voor Torenvalk: jeugdige.
                                  │
                                  │ Instemming: jeugdige niet gevraagd. 12–15: jeugdige
                                  │ en gezag zien mee.
                                  │
                                  │ Enter begint punt 2 · F9 sluit de tafel
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
         ──────────────────────────────────────────────────────────────────────────────


         Buizerd is besproken, 147 minuten.
         Enter begint punt 2  F7 pauze  F9 sluit  C-g crisis  F1 hulp  : alles
        """)
  }

  @Test func `bij het sluiten krijgt elk punt een plek`() {
    #expect(
      beeld(80, 24, .nl, .sluiten) == """
         RET Duin · Aan tafel          demo · privacy  di 24 mrt 2026  11:58  m.devries
         di 24 mrt 09:30          │ Niet besproken: 1. Waar gaan ze heen?
                                  │
          1 Buizerd     besproken │ Torenvalk        volgende tafel, di 7 apr
          2 Torenvalk    volgende │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │ Elk van deze gezinnen wordt vandaag gebeld.
                                  │ Enter sluit de tafel · Tab anders · Esc terug
         ──────────────────────────────────────────────────────────────────────────────



         Enter sluit  Tab anders  Esc terug
        """)
  }

  @Test func `op een breed scherm staat de klok rechts, met wie er zijn`() {
    #expect(
      beeld(120, 40, .nl, .bezig) == """
         RET Duin · Aan tafel                                       demo · privacy · concept…  di 24 mrt 2026  09:42  m.devries
         di 24 mrt 09:30            │ 1  Buizerd · 13 jaar · spoed                                 │ 11:00
                                    │ Instemming: jeugdige ja, moeder ja, vader niet gevraagd.     │ van 30 minuten
          1 Buizerd              nu │ 12–15: jeugdige en gezag zien mee.                           │ █████████▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁
          2 Torenvalk        straks │                                                              │
                                    │ Vraag           [jeugdige] komt de kamer niet af. Wat past?  │
                                    │ jeugdige        Ik wil weer naar buiten durven.              │ Aanwezig
                                    │                                                              │ jeugdige
                                    │                                                              │ ouder
                                    │                                                              │ Marit Vos
                                    │                                                              │ Bas Kok
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │                                                              │
                                    │ ──────────────────────────────────────────────────────────── │
                                    │ besluit         De huisarts ziet haar sinds januari niet     │
                                    │                 meer.                                        │
                                    │ Afspraak        Bas Kok (namens Lindeboog): belt de school,  │
                                    │                 vr 27 mrt                                    │
         ─ inbreng ────────────────────────────────────────────────────────────────────────────────────────────────────────────
         De school


         Enter vast  Tab soort  S-Tab wie  F2 afspraak  F3 advies  F8 einde  F1 hulp  : alles  Esc terug
        """)
  }

  @Test func `op een smal scherm staat alleen het punt`() {
    #expect(
      beeld(60, 16, .nl, .bezig) == """
         A…  demo · privacy · concept…  di 24 mrt  09:42  m.devries
         1  Buizerd · 13 jaar · spoed                    11:00 / 30
         Instemming: jeugdige ja, moeder ja, vader niet gevraagd.
         12–15: jeugdige en gezag zien mee.
         Vraag        [jeugdige] komt de kamer niet af. Wat past?
         jeugdige     Ik wil weer naar buiten durven.


         ──────────────────────────────────────────────────────────
         Afspraak     Bas Kok (namens Lindeboog): belt de school,
                      vr 27 mrt

         ─ inbreng ────────────────────────────────────────────────
         De school

         Enter vast  Tab soort  S-Tab wie  F2 afspraak  F3 advies
        """)
  }

  @Test func `op een smal scherm past ook het teruglezen`() {
    #expect(
      beeld(60, 16, .nl, .terug) == """
         Aan tafel      demo · privacy  di 24 mrt  11:58  m.devries
         1  Buizerd · 13 jaar · spoed                   147:00 / 30
         Instemming: jeugdige ja, moeder ja, vader niet gevraagd.
         12–15: jeugdige en gezag zien mee.
         Lees terug (147 minuten)
         Uitkomst: advies

         Besluit      De huisarts ziet haar sinds januari niet
                      meer.
         Afspraak     Bas Kok (namens Lindeboog): belt de school,

         Enter eindigt · Tab andere uitkomst · Esc terug
         ─ inbreng ────────────────────────────────────────────────


         Enter einde  Tab anders  Esc terug
        """)
  }

  @Test func `in English the same item reads as well`() {
    #expect(
      beeld(80, 24, .en, .bezig) == """
         At the table        demo · privacy · draft…  Tue 24 Mar 2026  09:42  m.devries
         Tue 24 Mar 09:30         │ 1  Buizerd · 13 years · urgent           11:00 / 30
                                  │ Consent: young person yes, moeder yes, vader not
          1 Buizerd           now │ asked. 12–15: youth and custody may see.
          2 Torenvalk     to come │
                                  │ Question     [young person] komt de kamer niet af.
                                  │              Wat past?
                                  │ young person Ik wil weer naar buiten durven.
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │ ───────────────────────────────────────────────────
                                  │ decision     De huisarts ziet haar sinds januari
                                  │              niet meer.
                                  │ Promise      Bas Kok (for Lindeboog): belt de
                                  │              school, Fri 27 Mar
         ─ contribution ───────────────────────────────────────────────────────────────
         De school


         Enter record  Tab kind  S-Tab who  F2 promise  F3 advice  F8 end  F1 help
        """)
  }

  @Test func `in English the curtain shows the pace`() {
    #expect(
      beeld(80, 24, .en, .wissel) == """
         RET Duin · At the table      demo · privacy  Tue 24 Mar 2026  11:58  m.devries
         Tue 24 Mar 09:30         │
                                  │                    Change, 11:58
          1 Buizerd     discussed │
          2 Torenvalk        next │ At this pace 12:43: 1 will not fit.
                                  │ Ring for Torenvalk: young person.
                                  │
                                  │ Consent: young person not asked. 12–15: youth and
                                  │ custody may see.
                                  │
                                  │ Enter begins item 2 · F9 closes the table
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
         ──────────────────────────────────────────────────────────────────────────────


         Buizerd was discussed, 147 minutes.
         Enter begins item 2  F7 pause  F9 close  C-g crisis  F1 help  : all  Esc back
        """)
  }
}
