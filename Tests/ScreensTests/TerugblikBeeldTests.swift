import Screens
import Testing

/// Looking back and ahead, as it is seen.
struct TerugblikBeeldTests {
  private func beeld(
    _ kolommen: Int, _ rijen: Int, _ taal: Taal, _ toetsen: String...
  ) -> String {
    var wie = Terugkijkend(kolommen, rijen, taal)
    for toets in toetsen { wie.druk(toets) }
    return wie.tekst
  }

  @Test func `het bord zoals het was, op 80 kolommen`() {
    #expect(
      beeld(80, 24, .nl, "4", "t", "g", "1", "-", "3", "Enter") == """
         RET Duin · Bord                     TERUGBLIK  zo 1 mrt 2026  23:59  m.devries
         ▲ 0 opschalen   • 2 contact   ! 2 te laat                        2 op het bord

           Casus          Kolom          Laat Contact    Waarom
         • Kluut          Opgeschaald   ! 21d zo 8 feb   gem 3
         • IJsvogel       Uitgebracht    ! 4d wo 25 feb








         ──────────────────────────────────────────────────────────────────────────────
         Kluut · opgeschaald · 1e van 2 op het bord
         Voorstel          Neem contact op: het is te laat.
         Contact           Had zo 8 feb gemoeten: 21 dagen te laat. Nog geen contact
                           geweest.
         Gemeente          Trede 3 van 3, sinds vr 20 feb.
         Verantwoordelijk  Kim Tan, Kantelhof; uiterlijk do 2 apr.

         Zoals het was op zo 1 mrt 2026 23:59.
         , . dag  < > stap  m M maand  t naar nu  g datum  Space speel  = vergelijk
        """)
  }

  @Test func `het bord zoals het was, in kolommen`() {
    #expect(
      beeld(120, 40, .nl, "4", "t", "g", "1", "-", "3", "Enter") == """
         RET Duin · Bord                                                             TERUGBLIK  zo 1 mrt 2026  23:59  m.devries
         ▲ 0 opschalen   • 2 contact   ! 2 te laat                                                                2 op het bord

         Uitgebracht 1       Overgenomen 0       In uitvoering 0     Loopt vast 0        Opgeschaald 1       Hulp gestart 0
         ──────────────────  ──────────────────  ──────────────────  ──────────────────  ──────────────────  ──────────────────
         • IJsvogel     11d                                                              • Kluut        28d
           ! 4d te laat                                                                    gem 3
           out of the box                                                                  ! 21d te laat




















         ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Kluut · opgeschaald · 1e van 2 op het bord
         Voorstel          Neem contact op: het is te laat.
         Contact           Had zo 8 feb gemoeten: 21 dagen te laat. Nog geen contact geweest.
         Gemeente          Trede 3 van 3, sinds vr 20 feb.
         Verantwoordelijk  Kim Tan, Kantelhof; uiterlijk do 2 apr.




         Zoals het was op zo 1 mrt 2026 23:59.
         , . dag  < > stap  m M maand  t naar nu  g datum  Space speel  = vergelijk  w wat was bekend
        """)
  }

  @Test func `het bord zoals het was, op het kleinste scherm, in het Engels`() {
    #expect(
      beeld(60, 16, .en, "4", "t", "g", "1", "-", "3", "Enter") == """
         Board            LOOKING BACK  Sun 1 Mar  23:59  m.devries
         ▲ 0 to escalate   • 2 to contact   ! 2 overdue  2 on the …

           Case           Column         Late Contact    Why
         • Kluut          Escalated     ! 21d Sun 8 Feb  mun 3
         • IJsvogel       Issued         ! 4d Wed 25 Feb








         As it was on Sun 1 Mar 2026 23:59.
         , . day  < > event  m M month  t to now  g date
        """)
  }

  @Test func `wat er sindsdien kwam, in het Engels`() {
    #expect(
      beeld(80, 24, .en, "4", "t", "g", "1", "-", "3", "Enter", "=") == """
         RET Duin · Board                LOOKING BACK  Sun 1 Mar 2026  23:59  m.devries
         Since Sun 1 Mar 2026 23:59                                                ▾ 17

         Board
           IJsvogel: issued → stuck
           Tureluur: not on the board → under way
           Kievit: not on the board → issued

         Buizerd · ET-2026-00001
           > Table: none → T1

         Torenvalk · ET-2026-00002
           > Table: none → T1

         Steenuil · ET-2026-00003
           + Registered

         Kluut · ET-2026-00005
           + Escalated at care provider, rung 2
           > Contact: Sun 8 Feb → Tue 31 Mar

         IJsvogel · ET-2026-00006

         Esc back
        """)
  }

  @Test func `wat er sindsdien kwam, op 120 kolommen`() {
    #expect(
      beeld(120, 40, .nl, "4", "t", "g", "1", "-", "3", "Enter", "=") == """
         RET Duin · Bord                                                             TERUGBLIK  zo 1 mrt 2026  23:59  m.devries
         Sinds zo 1 mrt 2026 23:59                                                                                          ▾ 1

         Bord
           IJsvogel: uitgebracht → loopt vast
           Tureluur: niet op het bord → in uitvoering
           Kievit: niet op het bord → uitgebracht

         Buizerd · ET-2026-00001
           > Tafel: geen → T1

         Torenvalk · ET-2026-00002
           > Tafel: geen → T1

         Steenuil · ET-2026-00003
           + Aangemeld

         Kluut · ET-2026-00005
           + Opgeschaald bij zorgaanbieder, trede 2
           > Contact: zo 8 feb → di 31 mrt

         IJsvogel · ET-2026-00006
           > Bord: uitgebracht → loopt vast
           > Contact: wo 25 feb → wo 25 mrt

         Tureluur · ET-2026-00007
           + Advies, uiterlijk vr 1 mei
           > toegelaten → opvolging
           > Bord: niet op het bord → in uitvoering

         Kievit · ET-2026-00008
           + Advies, uiterlijk vr 24 apr
           > toegelaten → opvolging
           > Bord: niet op het bord → uitgebracht

         Smient · ET-2026-00009
           + Aangemeld


         Esc terug
        """)
  }

  @Test func `wat er sindsdien kwam, op het kleinste scherm`() {
    #expect(
      beeld(60, 16, .nl, "4", "t", "g", "1", "-", "3", "Enter", "=") == """
         RET Duin · Bord      TERUGBLIK  zo 1 mrt  23:59  m.devries
         Sinds zo 1 mrt 2026 23:59                             ▾ 25

         Bord
           IJsvogel: uitgebracht → loopt vast
           Tureluur: niet op het bord → in uitvoering
           Kievit: niet op het bord → uitgebracht

         Buizerd · ET-2026-00001
           > Tafel: geen → T1

         Torenvalk · ET-2026-00002
           > Tafel: geen → T1


         Esc terug
        """)
  }

  @Test func `een leven als film onder zijn dossier`() {
    #expect(
      beeld(80, 24, .nl, "4", "Enter", "t", "<") == """
         RET Duin · Bord · Kluut             TERUGBLIK  di 3 mrt 2026  14:00  m.devries
         Kluut  ET-2026-00005                                    Opvolging · regulier
         13 jaar · Eikenrade · wordt 16 op ma 1 mei 2028 · wacht 8 weken
         ▲ geen casusregisseur · △ contact 3 weken te laat · △ opgeschaald: gemeente 3
         △ opgeschaald: zorgaanbieder 2
        ─────────────────────────────────────────────────────────────────────────── ▾ 5
         Overzicht      │ Stem
         Stem           │   Nog niemand is gehoord.
         Betrokkenen    │
         Tijdlijn     6 │ Vraag
         Adviezen     1 │   [jeugdige] komt de kamer niet af. Wat past?
         Afspraken      │   Indiener          huisarts, Praktijk De Brug
         Opvolging      │   Wacht             8 weken, sinds di 6 jan
         Opschaling   2 │   Wordt 16          ma 1 mei 2028; beslist dan zelf
         Financiering   │
         Knelpunten     │ Waar het staat
        ────────────────────────────────────────────────────────────────────────────────
         toegelaten████████████████opvolging██████████████████████░░░░░░░░░░░░░░░░░░░░░
                                   A                  3          2
         di 6 jan                                                ▲            di 24 mrt
         T tafel  A advies  o x afspraak  1-6 trede  - ladder klaar  H hulp  S gestopt
         opvolging · 30 dagen in deze fase
         Zoals het was op di 3 mrt 2026 14:00.
         , . dag  < > stap  m M maand  t naar nu  g datum  Space speel  = vergelijk
        """)
  }

  @Test func `de film op 120 kolommen`() {
    #expect(
      beeld(120, 40, .nl, "4", "Enter", "t", "<") == """
         RET Duin · Bord · Kluut                                                     TERUGBLIK  di 3 mrt 2026  14:00  m.devries
         Kluut  ET-2026-00005                                                                            Opvolging · regulier
         13 jaar · Eikenrade · wordt 16 op ma 1 mei 2028 · wacht 8 weken
         ▲ geen casusregisseur · △ contact 3 weken te laat · △ opgeschaald: gemeente 3 · △ opgeschaald: zorgaanbieder 2
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Overzicht      │ Stem
         Stem           │   Nog niemand is gehoord.
         Betrokkenen    │
         Tijdlijn     6 │ Vraag
         Adviezen     1 │   [jeugdige] komt de kamer niet af. Wat past?
         Afspraken      │   Indiener          huisarts, Praktijk De Brug
         Opvolging      │   Wacht             8 weken, sinds di 6 jan
         Opschaling   2 │   Wordt 16          ma 1 mei 2028; beslist dan zelf
         Financiering   │
         Knelpunten     │ Waar het staat
         Notities       │   Op het bord       opgeschaald
         Stukken        │   Advies            zorgbemiddeling, uiterlijk do 2 apr, Kim Tan
         Klachten       │   Voorstel          Neem contact op
         Overdracht     │   Contact           volgende zo 8 feb
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
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         toegelaten█████████████████████████████opvolging██████████████████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                                                A                            3                2
         di 6 jan                                                                             ▲                       di 24 mrt
         T tafel  A advies  o x afspraak  1-6 trede  - ladder klaar  H hulp  S gestopt
         opvolging · 30 dagen in deze fase
         Zoals het was op di 3 mrt 2026 14:00.
         , . dag  < > stap  m M maand  t naar nu  g datum  Space speel  = vergelijk  w wat was bekend
        """)
  }

  @Test func `de film op het kleinste scherm, in het Engels`() {
    #expect(
      beeld(60, 16, .en, "4", "Enter", "t", "<") == """
         Board · Kluut    LOOKING BACK  Tue 3 Mar  14:00  m.devries
         Kluut  ET-2026-00005                 Follow-up · regular
         ▲ no case coordinator · △ contact 3 weeks late
        ─────────────────────────────────────────────────────── ▾ 9
         ‹ Overview ›  1/14
        Voice
          Nobody has been heard yet.

        Question
          [young person] komt de kamer niet af. Wat past?
        ────────────────────────────────────────────────────────────
         admitted███████████follow-up██████████████░░░░░░░░░░░░░░░░
                            A             3       2
         Tue 6 Jan                                ▲      Tue 24 Mar
         As it was on Tue 3 Mar 2026 14:00.
         , . day  < > event  m M month  t to now  g date
        """)
  }

  @Test func `wat er komt, van alle casussen`() {
    #expect(
      beeld(80, 24, .nl, "4", "F") == """
         RET Duin · Bord                         demo  di 24 mrt 2026  09:27  m.devries
         Vooruitblik · alle casussen                                               ▾ 48

         Dit is nog niet gebeurd: zo loopt het als niemand iets doet.

         Wie er valt
           Buizerd valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar,
           en wat volgt is niet bepaald.
           Torenvalk valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18
           jaar, en wat volgt is niet bepaald.
           Steenuil valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18
           jaar, en wat volgt is niet bepaald.
           Snip valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar, en
           wat volgt is niet bepaald.
           Kluut valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar,
           en wat volgt is niet bepaald.
           IJsvogel valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18
           jaar, en wat volgt is niet bepaald.
           Tureluur valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18
           jaar, en wat volgt is niet bepaald.
           Kievit valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar,
           en wat volgt is niet bepaald.

         Esc terug
        """)
  }

  @Test func `wat er komt, op 120 kolommen`() {
    #expect(
      beeld(120, 40, .nl, "4", "F") == """
         RET Duin · Bord                                                                 demo  di 24 mrt 2026  09:27  m.devries
         Vooruitblik · alle casussen                                                                                       ▾ 23

         Dit is nog niet gebeurd: zo loopt het als niemand iets doet.

         Wie er valt
           Buizerd valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar, en wat volgt is niet bepaald.
           Torenvalk valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar, en wat volgt is niet bepaald.
           Steenuil valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar, en wat volgt is niet bepaald.
           Snip valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar, en wat volgt is niet bepaald.
           Kluut valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar, en wat volgt is niet bepaald.
           IJsvogel valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar, en wat volgt is niet bepaald.
           Tureluur valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar, en wat volgt is niet bepaald.
           Kievit valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar, en wat volgt is niet bepaald.
           Smient valt wo 1 mei 2030, over 1499 dagen, als niemand iets doet. 18 jaar, en wat volgt is niet bepaald.

         Al voorbij en nog open
           ma 16 feb  Snip: wacht langer dan de norm van 6 weken
           ma 16 mrt  Buizerd: wacht langer dan de norm van 6 weken
           di 17 mrt  Kluut: antwoord van zorgaanbieder
           za 21 mrt  Tureluur: contact over het advies

         Wat er komt
           di 24 mrt  Torenvalk: wacht langer dan de norm van 6 weken
           wo 25 mrt  IJsvogel: contact over het advies
           vr 27 mrt  Kievit: contact over het advies
           di 31 mrt  Kluut: contact over het advies
           wo 1 apr  Kluut: antwoord van gemeente
           do 2 apr  Kluut: het advies moet zijn uitgevoerd
           vr 10 apr  IJsvogel: het advies moet zijn uitgevoerd
           vr 24 apr  Kievit: het advies moet zijn uitgevoerd
           vr 1 mei  Tureluur: het advies moet zijn uitgevoerd
           vr 1 mei  Steenuil: wacht langer dan de norm van 6 weken
           ma 4 mei  Smient: wacht langer dan de norm van 6 weken
           ma 1 mei 2028  Buizerd: wordt 16
           ma 1 mei 2028  Torenvalk: wordt 16
           ma 1 mei 2028  Steenuil: wordt 16
           ma 1 mei 2028  Snip: wordt 16

         Esc terug
        """)
  }

  @Test func `wat er komt van één casus, in het Engels`() {
    #expect(
      beeld(60, 16, .en, "4", "Enter", "F") == """
         Board · Kluut           demo  Tue 24 Mar  09:27  m.devries
         Looking ahead · Kluut                                  ▾ 6

         None of this has happened: it is what comes if nobody
         acts.

         This child falls on Wed 1 May 2030, in 1499 days, if
         nobody acts.

         Past already and still open
           Tue 17 Mar  answer of care provider

         What comes
           Tue 31 Mar  contact about the advice

         Esc back
        """)
  }

  @Test func `voorbij nu staat er dat het nog niet zo is`() {
    #expect(
      beeld(80, 24, .nl, "4", "t", "M", "M") == """
         RET Duin · Bord       VOORUITBLIK (nog niet)  zo 24 mei 2026  23:59  m.devries
         ▲ 3 opschalen   • 1 contact   ! 4 te laat                        4 op het bord

           Casus          Kolom          Laat Contact    Waarom
         ▲ Tureluur       In uitvoering ! 64d za 21 mrt  over de datum
         ▲ IJsvogel       Loopt vast    ! 60d wo 25 mrt  wachtlijst
         ▲ Kluut          Opgeschaald   ! 54d di 31 mrt  gem 3 · aanb 2 · geen antwoord
         • Kievit         Uitgebracht   ! 58d vr 27 mrt






         ──────────────────────────────────────────────────────────────────────────────
         Kluut · opgeschaald · 3e van 4 op het bord
         Voorstel          Schaal op bij de zorgaanbieder: het antwoord had er
                           di 17 mrt moeten zijn.
         Contact           Had di 31 mrt gemoeten: 54 dagen te laat. Laatste contact
                           do 12 mrt.
         Gemeente          Trede 3 van 3, sinds vr 20 feb.
         Zorgaanbieder     Trede 2 van 3, sinds di 3 mrt.
         Zoals het was op zo 24 mei 2026 23:59.
         , . dag  < > stap  m M maand  t naar nu  g datum  Space speel  = vergelijk
        """)
  }
}
