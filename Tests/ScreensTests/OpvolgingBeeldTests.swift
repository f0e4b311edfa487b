import Screens
import Testing

/// Place 5, as it is seen.
struct OpvolgingBeeldTests {
  private func beeld(
    _ kolommen: Int, _ rijen: Int, _ taal: Taal, _ toetsen: String...
  ) -> String {
    var wie = Terugkijkend(kolommen, rijen, taal)
    for toets in toetsen { wie.druk(toets) }
    return wie.tekst
  }

  @Test func `opvolging op 80 bij 24`() {
    #expect(
      beeld(80, 24, .nl, "5") == """
         RET Duin · Opvolging                    demo  di 24 mrt 2026  09:27  m.devries
         ▲ 2 opschalen  ! 4 te laat  2 vandaag  2 deze week                   11 regels
            Casus        Wat            Laat Datum      Waarom
          ▲ Kluut        opschalen      ! 7d di 17 mrt  geen antwoord van de zorgaanbi…
          ▲ IJsvogel     opschalen           wo 25 mrt  Kantelhof: wachtlijst; laatste…
          • Tureluur     contact        ! 3d za 21 mrt  contact had za 21 mrt gemoeten
            Snip         norm          ! 36d ma 16 feb  wacht sinds ma 5 jan; van aanm…
            Buizerd      norm           ! 8d ma 16 mrt  wacht sinds ma 2 feb; van aanm…
            Smient       aanmelding     ! nu di 24 mrt  aangemeld ma 23 mrt; binnen 24…
            Torenvalk    norm           ! nu di 24 mrt  wacht sinds di 10 feb; van aan…
            Kievit       contact             vr 27 mrt  nog geen contact
            Kluut        antwoord            wo 1 apr   de gemeente, trede 3; antwoord…
            Steenuil     norm                vr 1 mei   wacht sinds vr 20 mrt; van aan…
            Smient       norm                ma 4 mei   wacht sinds ma 23 mrt; van aan…

         ──────────────────────────────────────────────────────────────────────────────
         Kluut · ET-2026-00005 · 13 jaar · Eikenrade · aangemeld di 6 jan
         Opschalen         Geen antwoord van de zorgaanbieder, verwacht di 17 mrt;
                           laatste contact do 12 mrt; uiterlijk over 9 dagen.
         Verantwoordelijk  Kim Tan, Kantelhof; uiterlijk do 2 apr.


         11 regels: 2 op te schalen, 4 te laat, 2 vandaag.
         Enter open  i mijn  v vandaag  w week  f soort  l ladder  Space merk
        """)
  }

  @Test func `opvolging op 120 bij 40`() {
    #expect(
      beeld(120, 40, .nl, "5") == """
         RET Duin · Opvolging                                                            demo  di 24 mrt 2026  09:27  m.devries
         ▲ 2 opschalen  ! 4 te laat  2 vandaag  2 deze week                                                           11 regels
            Casus            Wat            Laat Datum      Waarom
          ▲ Kluut            opschalen      ! 7d di 17 mrt  geen antwoord van de zorgaanbieder, verwacht di 17 mrt; laatste co…
          ▲ IJsvogel         opschalen           wo 25 mrt  Kantelhof: wachtlijst; laatste contact wo 18 mrt
          • Tureluur         contact        ! 3d za 21 mrt  contact had za 21 mrt gemoeten
            Snip             norm          ! 36d ma 16 feb  wacht sinds ma 5 jan; van aanmelding tot tafel, 6 weken: 36 dagen …
            Buizerd          norm           ! 8d ma 16 mrt  wacht sinds ma 2 feb; van aanmelding tot tafel, 6 weken: 8 dagen o…
            Smient           aanmelding     ! nu di 24 mrt  aangemeld ma 23 mrt; binnen 24 uur oppakken
            Torenvalk        norm           ! nu di 24 mrt  wacht sinds di 10 feb; van aanmelding tot tafel, 6 weken
            Kievit           contact             vr 27 mrt  nog geen contact
            Kluut            antwoord            wo 1 apr   de gemeente, trede 3; antwoord verwacht
            Steenuil         norm                vr 1 mei   wacht sinds vr 20 mrt; van aanmelding tot tafel, 6 weken
            Smient           norm                ma 4 mei   wacht sinds ma 23 mrt; van aanmelding tot tafel, 6 weken














         ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Kluut · ET-2026-00005 · 13 jaar · Eikenrade · aangemeld di 6 jan
         Opschalen         Geen antwoord van de zorgaanbieder, verwacht di 17 mrt; laatste contact do 12 mrt; uiterlijk over 9
                           dagen.
         Verantwoordelijk  Kim Tan, Kantelhof; uiterlijk do 2 apr.





         11 regels: 2 op te schalen, 4 te laat, 2 vandaag.
         Enter open  i mijn  v vandaag  w week  f soort  l ladder  Space merk  b contact  / zoek  ? hulp  : alles  1 Agenda
        """)
  }

  @Test func `op het kleinste scherm staat de dag voor de reden`() {
    #expect(
      beeld(60, 16, .nl, "5") == """
         RET Duin · Opvolging     demo  di 24 mrt  09:27  m.devries
         ▲ 2 opschalen  ! 4 te laat  2 vandaag  2 deze week  11 re…
            Casus        Wat             Laat Waarom
          ▲ Kluut        opschalen       ! 7d geen antwoord van de…
          ▲ IJsvogel     opschalen         wo Kantelhof: wachtlijs…
          • Tureluur     contact         ! 3d contact had za 21 mr…
            Snip         norm           ! 36d wacht sinds ma 5 jan…
            Buizerd      norm            ! 8d wacht sinds ma 2 feb…
            Smient       aanmelding      ! nu aangemeld ma 23 mrt;…
            Torenvalk    norm            ! nu wacht sinds di 10 fe…
            Kievit       contact           vr nog geen contact
            Kluut        antwoord       1 apr de gemeente, trede 3…
            Steenuil     norm           1 mei wacht sinds vr 20 mr…
            Smient       norm           4 mei wacht sinds ma 23 mr…
         11 regels: 2 op te schalen, 4 te laat, 2 vandaag.
         Enter open  i mijn  v vandaag  w week  f soort  l ladder
        """)
  }

  @Test func `opvolging in het Engels, met een merk`() {
    #expect(
      beeld(80, 24, .en, "5", "Space") == """
         RET Duin · Follow-up                   demo  Tue 24 Mar 2026  09:27  m.devries
         ▲ 2 to escalate  ! 4 overdue  2 today  2 this week                    11 lines
            Case         What           Late Date       Why
         ✓▲ Kluut        escalate       ! 7d Tue 17 Mar no answer from the care provid…
          ▲ IJsvogel     escalate            Wed 25 Mar Kantelhof: waiting list; last …
          • Tureluur     contact        ! 3d Sat 21 Mar contact was due Sat 21 Mar
            Snip         norm          ! 36d Mon 16 Feb waits since Mon 5 Jan; van aan…
            Buizerd      norm           ! 8d Mon 16 Mar waits since Mon 2 Feb; van aan…
            Smient       registration  ! now Tue 24 Mar registered Mon 23 Mar; to be p…
            Torenvalk    norm          ! now Tue 24 Mar waits since Tue 10 Feb; van aa…
            Kievit       contact             Fri 27 Mar no contact yet
            Kluut        answer              Wed 1 Apr  the municipality, rung 3; an a…
            Steenuil     norm                Fri 1 May  waits since Fri 20 Mar; van aa…
            Smient       norm                Mon 4 May  waits since Mon 23 Mar; van aa…

         ──────────────────────────────────────────────────────────────────────────────
         IJsvogel · ET-2026-00006 · 13 years · Zandmeer · registered Wed 7 Jan
         Escalate          Kantelhof: waiting list; last contact Wed 18 Mar.
         Responsible       Kim Tan, Kantelhof; due Fri 10 Apr.



         1 marked, one case; b records one contact about them.
         Enter open  i mine  v today  w week  f kind  l ladder  Space mark  b contact
        """)
  }

  @Test func `op één ladder gezeefd`() {
    #expect(
      beeld(60, 16, .nl, "5", "l") == """
         RET Duin · Opvolging     demo  di 24 mrt  09:27  m.devries
         ▲ 0 opschalen  ! 0 te laat  0 vandaag  0 deze week  de ge…
            Casus        Wat             Laat Waarom
            Kluut        antwoord       1 apr de gemeente, trede 3…










         Alleen de gemeente: 1 regel.
         Enter open  i mijn  v vandaag  w week  f soort  l ladder
        """)
  }
}
