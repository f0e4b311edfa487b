import Testing

/// The agenda as it is seen.
struct AgendaBeeldTests {
  @Test func `de agenda toont bij de start de komende tafel met wie daar zit`() {
    let kijker = Kijker(80, 24)
    #expect(
      kijker.tekst == """
         RET Duin · Agenda                       demo  di 24 mrt 2026  09:27  m.devries
         Tafels 2             1 voorbij │ di 24 mrt · 09:30–12:30 · Het Baken
         di 24 mrt  09:30    2 casussen │ ██████▁▁▁▁▁▁▁▁▁ 75 van 180 min
         di 7 apr   10:30             – │
         di 10 mrt  09:30   0 besproken │  1 09:30 30 m Buizerd          Zandmeer
                                        │  2 10:00 45 m Torenvalk        Eikenrade
                                        │ ─────────────────────────────────────────────
                                        │ 1  Buizerd · 13 jaar · Zandmeer · spoed
                                        │ Buizerd komt de kamer niet af. Wat past?
         Wachtlijst 2         ! norm 6w │
         Steenuil         crisis   4d   │ voorzitter   Marit Vos
         Snip                     78d ! │ vaste kern   komen: Bas Kok
                                        │
                                        │
                                        │
                                        │
                                        │
         Uitwerken 0                    │
         Alles is uitgewerkt            │
                                        │
                                        │
                                        │

         Enter open  Tab vak  / zoek  ? hulp  : alles  3 Casussen  4 Bord  q stop
        """)
  }

  @Test func `een punt verder toont wie er bij dat punt zit, met reden en belang`() {
    var kijker = Kijker(80, 24)
    kijker.druk("Enter", "Down")
    #expect(
      kijker.tekst == """
         RET Duin · Agenda                       demo  di 24 mrt 2026  09:27  m.devries
         Tafels 2             1 voorbij │ di 24 mrt · 09:30–12:30 · Het Baken
         di 24 mrt  09:30    2 casussen │ ██████▁▁▁▁▁▁▁▁▁ 75 van 180 min
         di 7 apr   10:30             – │
         di 10 mrt  09:30   0 besproken │  1 09:30 30 m Buizerd          Zandmeer
                                        │  2 10:00 45 m Torenvalk        Eikenrade
                                        │ ─────────────────────────────────────────────
                                        │ 2  Torenvalk · 13 jaar · Eikenrade
                                        │ Torenvalk komt de kamer niet af. Wat past?
         Wachtlijst 2         ! norm 6w │
         Steenuil         crisis   4d   │ jeugdige                     komt, online
         Snip                     78d ! │ ouder                        komt niet
                                        │ verwijzer    Leo Staal       niet uitgenodigd
                                        │              Eerst een gesprek.
                                        │ voorzitter   Marit Vos
                                        │ deskundige   Noor Tan
                                        │              ! verlaat de tafel: familie
         Uitwerken 0                    │ vaste kern   komen: Bas Kok
         Alles is uitgewerkt            │
                                        │
                                        │
                                        │

         Enter open  Tab vak  x eraf  n nodig  / zoek  ? hulp  : alles  3 Casussen
        """)
  }

  @Test func `op een breed scherm staat de wachtlijst ernaast`() {
    var kijker = Kijker(120, 40)
    kijker.druk("Enter", "j")
    #expect(
      kijker.tekst == """
         RET Duin · Agenda                                                               demo  di 24 mrt 2026  09:27  m.devries
         Tafels 2               1 voorbij │ di 24 mrt · 09:30–12:30 · Het Baken              │ Wachtlijst 2           ! norm 6w
         di 24 mrt  09:30      2 casussen │ ██████▁▁▁▁▁▁▁▁▁▁ 75 van 180 min                  │ Steenuil           crisis   4d
         di 7 apr   10:30               – │                                                  │ Snip                       78d !
         di 10 mrt  09:30     0 besproken │  1 09:30 30 m Buizerd          Zandmeer          │
                                          │  2 10:00 45 m Torenvalk        Eikenrade         │
                                          │                                                  │
                                          │ ──────────────────────────────────────────────── │
                                          │ 2  Torenvalk · 13 jaar · Eikenrade               │
                                          │ Torenvalk komt de kamer niet af. Wat past?       │
                                          │                                                  │
                                          │ jeugdige                        komt, online     │
                                          │ ouder                           komt niet        │
                                          │ verwijzer    Leo Staal          niet uitgenodigd │
                                          │              Eerst een gesprek.                  │
                                          │ voorzitter   Marit Vos                           │
                                          │ deskundige   Noor Tan                            │
                                          │              ! verlaat de tafel: familie         │
                                          │ vaste kern   komen: Bas Kok                      │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │ Uitwerken 0
                                          │                                                  │ Alles is uitgewerkt
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │
                                          │                                                  │

         Enter open  Tab vak  x eraf  n nodig  / zoek  ? hulp  : alles  3 Casussen  4 Bord  q stop  P privacy
        """)
  }

  @Test func `op een smal scherm staat een vak tegelijk`() {
    var kijker = Kijker(60, 16)
    kijker.druk("Enter", "Down")
    #expect(
      kijker.tekst == """
         RET Duin · Agenda        demo  di 24 mrt  09:27  m.devries
         di 24 mrt · 09:30–12:30 · Het Baken
         ██████▁▁▁▁▁▁▁▁▁▁ 75 van 180 min

          1 09:30 30 m Buizerd          Buizerd komt de kamer nie…
          2 10:00 45 m Torenvalk        Torenvalk komt de kamer n…
         ──────────────────────────────────────────────────────────
         2  Torenvalk · 13 jaar · Eikenrade
         Torenvalk komt de kamer niet af. Wat past?
         jeugdige                                  komt, online
         ouder                                     komt niet
         verwijzer    Leo Staal                    niet uitgenodigd
                      Eerst een gesprek.
         nog 3

         Enter open  Tab vak  x eraf  n nodig  / zoek  ? hulp
        """)
  }

  @Test func `the waiting list explains how long someone waits`() {
    var kijker = Kijker(80, 24, .en)
    kijker.druk("Tab", "Tab", "Tab", "j")
    #expect(
      kijker.tekst == """
         RET Duin · Agenda                      demo  Tue 24 Mar 2026  09:27  m.devries
         Tables 2                1 past │ Snip · ET-2026-00004 · 13 years · Veldhaven …
         Tue 24 Mar 09:30       2 cases │ Question       Snip komt de kamer niet af.
         Tue 7 Apr  10:30             – │                Wat past?
         Tue 10 Mar 09:30   0 discussed │ On the list    since Mon 5 Jan 2026, 78 days
                                        │ Waits          since Mon 5 Jan 2026, 78 days
                                        │ Norm           van aanmelding tot tafel, 6
                                        │                weeks: exceeded by 36 days.
                                        │
         Waiting list 2       ! norm 6w │
         Steenuil         crisis   4d   │
         Snip                     78d ! │
                                        │
                                        │
                                        │
                                        │
                                        │
         Write out 0                    │
         Everything is written out      │
                                        │
                                        │
                                        │

         Enter open  Tab pane  a on table  / find  ? help  : all  3 Cases  4 Board
        """)
  }
}
