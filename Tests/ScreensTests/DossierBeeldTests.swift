import Screens
import TUI
import Testing

struct DossierBeeldTests {
  @Test func `het overzicht op 80 bij 24 begint met de stem`() throws {
    let kijker = try Dossierkijker(80, 24)
    #expect(
      kijker.beeld == """
         IJsvogel  ET-2026-00007                                    Opvolging · SPOED
         14 jaar · Zandmeer · wordt 16 op di 30 mrt 2027 · wacht 16 weken
         ▲ Schaal op bij zorgaanbieder: het antwoord bleef uit · ▲ 1 afspraak te laat
         ▲ geen casusregisseur · ▲ advies over datum: vr 20 mrt
        ─────────────────────────────────────────────────────────────────────────── ▾ 9
         Overzicht      │ Stem
         Stem         2 │   “Ik wil mijn hond mee.”
         Betrokkenen  2 │   jeugdige · di 6 jan · m.devries
         Tijdlijn    12 │
         Adviezen     1 │   vertrouwelijk (V toont)
         Afspraken    1 │   moeder · di 6 jan · m.devries
         Opvolging      │
         Opschaling   1 │ Vraag
         Financiering   │   [jeugdige] (14) komt haar kamer niet af. Wat past bij haar?
         Knelpunten     │   Vastgelopen       geen capaciteit
         Notities       │   Domeinen          Jeugdwet
         Stukken        │   Indiener          ouder, [moeder]
         Klachten       │   Wacht             16 weken, sinds ma 1 dec 2025
         Overdracht     │   Wordt 16          di 30 mrt 2027; beslist dan zelf
                        │
                        │ Waar het staat
                        │   Op het bord       opgeschaald
                        │   Want              zorgaanbieder (Kantelhof) neemt het
                        │                     advies niet over
        """)
  }

  @Test func `the overview at 60 by 16 has no menu and a short head`() throws {
    let kijker = try Dossierkijker(60, 16, .en)
    #expect(
      kijker.beeld == """
         IJsvogel  ET-2026-00007               Follow-up · URGENT
         aged 14 · Zandmeer · turns 16 on Tue 30 Mar 2027
         ▲ Escalate to care provider: no answer came
         ▲ 1 promise late · ▲ no case coordinator
        ────────────────────────────────────────────────────── ▾ 18
         ‹ Overview ›  1/14
        Voice
          “Ik wil mijn hond mee.”
          young person · Tue 6 Jan · m.devries

          confidential (V shows)
          moeder · Tue 6 Jan · m.devries

        Question
          [young person] (14) komt haar kamer niet af. Wat past bij
          haar?
        """)
  }

  @Test func `op 120 bij 40 staan de ladders naast elkaar`() throws {
    var kijker = try Dossierkijker(120, 40)
    kijker.scherm.toon(.opschaling)
    #expect(
      kijker.beeld == """
         IJsvogel  ET-2026-00007                                                                            Opvolging · SPOED
         14 jaar · Zandmeer · wordt 16 op di 30 mrt 2027 · wacht 16 weken
         ▲ Schaal op bij zorgaanbieder: het antwoord bleef uit · ▲ 1 afspraak te laat · ▲ geen casusregisseur
         ▲ advies over datum: vr 20 mrt · △ contact 5 weken te laat · △ opgeschaald: zorgaanbieder 2
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Overzicht      │ Gemeente                          Zorgaanbieder                     Inkoop
         Stem         2 │   ├──┤ 3 wethouder                  ├──┤ 3 bestuurder                 ├──┤ 3 directeur inkoop
         Betrokkenen  2 │   ├──┤ 2 manager sociaal domein     ┝━━┥ 2 directeur jeugd            │  │   jeugdzorg
         Tijdlijn    12 │   │  │   en beleidsmedewerker       │  │   ◀ di 3 mrt                 ├──┤ 2 hoofd inkoop sociaal
         Adviezen     1 │   ├──┤ 1 manager van de             ┝━━┥ 1 manager van de indiener    │  │   domein
         Afspraken    1 │   │  │   casusregisseur of          Joke Prins                        ├──┤ 1 inkoper
         Opvolging      │   │  │   GI-medewerker              gevraagd: Geen bed.               niet opgeschaald
         Opschaling   1 │   niet opgeschaald                  nog geen antwoord
         Financiering   │                                     aan zet sinds di 10 mrt
         Knelpunten     │
         Notities       │ Verloop
         Stukken        │   Opgeschaald
         Klachten       │   Zorgaanbieder · trede 2 · Joke Prins · Geen bed. · antwoord voor di 10 mrt
         Overdracht     │   di 3 mrt · m.devries
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
                        │
                        │
                        │
                        │
                        │
                        │
                        │
                        │
                        │
        """)
  }

  @Test func `the time line strikes through what was corrected`() throws {
    var kijker = try Dossierkijker(80, 24, .en)
    kijker.scherm.toon(.tijdlijn)
    #expect(
      kijker.beeld == """
         IJsvogel  ET-2026-00007                                   Follow-up · URGENT
         aged 14 · Zandmeer · turns 16 on Tue 30 Mar 2027 · waiting 16 weeks
         ▲ Escalate to care provider: no answer came · ▲ 1 promise late
         ▲ no case coordinator · ▲ advice was due Fri 20 Mar · △ contact 5 weeks late
        ────────────────────────────────────────────────────────────────────────── ▾ 25
         Overview       │ Tue 3 Mar
         Voice        2 │   15:20  Escalated  m.devries
         People       2 │          care provider · rung 2 · Joke Prins · Geen bed. ·
         Time line   12 │          answer by Tue 10 Mar
         Advice       1 │
         Promises     1 │ Fri 20 Feb
         Follow-up      │   09:05  Corrected  m.devries
         Escalation   1 │          Op de verkeerde casus.
         Funding        │          ← Progress, Fri 20 Feb 09:00
         Bottlenecks    │   09:00  P̶r̶o̶g̶r̶e̶s̶s̶  m.devries
         Notes          │          on course · spoke: moeder
         Documents      │          corrected Fri 20 Feb: Op de verkeerde casus.
         Complaints     │
         Transfer       │ Thu 12 Feb
                        │   14:10  Promise  m.devries
                        │          Kim Tan · het bed vrijmaken · by Fri 20 Feb
                        │   14:00  Answer to advice  m.devries
                        │          not accepted · care provider · Kantelhof · Geen bed.
                        │
        """)
  }

  @Test func `zonder Unicode staan er strepen en plussen`() throws {
    var kijker = try Dossierkijker(80, 16, ascii: true)
    kijker.scherm.toon(.opschaling)
    #expect(
      kijker.beeld == """
         IJsvogel  ET-2026-00007                                    Opvolging · SPOED
         14 jaar · Zandmeer · wordt 16 op di 30 mrt 2027 · wacht 16 weken
         !! Schaal op bij zorgaanbieder: het antwoord bleef uit · !! 1 afspraak te laat
         !! geen casusregisseur · !! advies over datum: vr 20 mrt
        -------------------------------------------------------------------------- v 14
         Betrokkenen  2 | Gemeente
         Tijdlijn    12 |   |--| 3 wethouder
         Adviezen     1 |   |--| 2 manager sociaal domein en beleidsmedewerker
         Afspraken    1 |   |--| 1 manager van de casusregisseur of GI-medewerker
         Opvolging      |   niet opgeschaald
         Opschaling   1 |
         Financiering   | Zorgaanbieder
         Knelpunten     |   |--| 3 bestuurder              Joke Prins
         Notities       |   |##| 2 directeur jeugd         gevraagd: Geen bed.
         Stukken        |   |  |   < di 3 mrt              nog geen antwoord
         Klachten       |   |##| 1 manager van de          aan zet sinds di 10 mrt
        """)
  }
}
