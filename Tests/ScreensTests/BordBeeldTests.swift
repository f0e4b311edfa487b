import Testing

/// The board as it is seen.
struct BordBeeldTests {
  @Test func `op 80 kolommen is het bord een tabel die zegt waarom`() {
    var kijker = Kijker(80, 24)
    kijker.druk("4")
    #expect(
      kijker.tekst == """
         RET Duin · Bord                         demo  di 24 mrt 2026  09:27  m.devries
         ▲ 2 opschalen   • 1 contact   ! 1 te laat                        4 op het bord

           Casus          Kolom          Laat Contact    Waarom
         ▲ Kluut          Opgeschaald         di 31 mrt  gem 3 · aanb 2 · geen antwoord
         ▲ IJsvogel       Loopt vast          wo 25 mrt  wachtlijst
         • Tureluur       In uitvoering  ! 3d za 21 mrt
           Kievit         Uitgebracht         vr 27 mrt






         ──────────────────────────────────────────────────────────────────────────────
         Kluut · opgeschaald · 1e van 4 op het bord
         Voorstel          Schaal op bij de zorgaanbieder: het antwoord had er
                           di 17 mrt moeten zijn.
         Contact           Di 31 mrt, over 7 dagen. Laatste contact do 12 mrt.
         Gemeente          Trede 3 van 3, sinds vr 20 feb.
         Zorgaanbieder     Trede 2 van 3, sinds di 3 mrt.
         Verantwoordelijk  Kim Tan, Kantelhof; uiterlijk do 2 apr.
         4 op het bord: 2 op te schalen, 1 te laat.
         Enter open  v weergave  b bel  / zoek  ? hulp  : alles  1 Agenda  3 Casussen
        """)
  }

  @Test func `als kaarten schuiven vier kolommen mee`() {
    var kijker = Kijker(80, 24)
    kijker.druk("4", "v")
    #expect(
      kijker.tekst == """
         RET Duin · Bord                         demo  di 24 mrt 2026  09:27  m.devries
         ▲ 2 opschalen   • 1 contact   ! 1 te laat                        4 op het bord

         In uitvoering 1     Loopt vast 1 ▲      Opgeschaald 1 ▲     Hulp gestart 0
         ──────────────────  ──────────────────  ──────────────────  ──────────────────
         • Tureluur     21d  ▲ IJsvogel     34d  ▲ Kluut        51d
           ! 3d te laat        wachtlijst          gem 3 · aanb 2
           uiterl. 1 mei       → schaal op         → schaal op








         ──────────────────────────────────────────────────────────────────────────────
         Kluut · opgeschaald · 1e van 4 op het bord
         Voorstel          Schaal op bij de zorgaanbieder: het antwoord had er
                           di 17 mrt moeten zijn.
         Contact           Di 31 mrt, over 7 dagen. Laatste contact do 12 mrt.
         Gemeente          Trede 3 van 3, sinds vr 20 feb.
         Het bord als kaarten, een kolom per stand.
         Enter open  v weergave  b bel  / zoek  ? hulp  : alles  1 Agenda  3 Casussen
        """)
  }

  @Test func `breed staan alle zes kolommen naast elkaar`() {
    var kijker = Kijker(120, 40)
    kijker.druk("4")
    #expect(
      kijker.tekst == """
         RET Duin · Bord                                                                 demo  di 24 mrt 2026  09:27  m.devries
         ▲ 2 opschalen   • 1 contact   ! 1 te laat                                                                4 op het bord

         Uitgebracht 1       Overgenomen 0       In uitvoering 1     Loopt vast 1 ▲      Opgeschaald 1 ▲     Hulp gestart 0
         ──────────────────  ──────────────────  ──────────────────  ──────────────────  ──────────────────  ──────────────────
           Kievit        4d                      • Tureluur     21d  ▲ IJsvogel     34d  ▲ Kluut        51d
           consultatie                             ! 3d te laat        wachtlijst          gem 3 · aanb 2
           contact vr                              uiterl. 1 mei       → schaal op         → schaal op




















         ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Kluut · opgeschaald · 1e van 4 op het bord
         Voorstel          Schaal op bij de zorgaanbieder: het antwoord had er di 17 mrt moeten zijn.
         Contact           Di 31 mrt, over 7 dagen. Laatste contact do 12 mrt.
         Gemeente          Trede 3 van 3, sinds vr 20 feb.
         Zorgaanbieder     Trede 2 van 3, sinds di 3 mrt.
         Verantwoordelijk  Kim Tan, Kantelhof; uiterlijk do 2 apr.



         4 op het bord: 2 op te schalen, 1 te laat.
         Enter open  v weergave  b bel  / zoek  ? hulp  : alles  1 Agenda  3 Casussen  q stop  P privacy
        """)
  }

  @Test func `de brede tabel zegt wie verantwoordelijk is`() {
    var kijker = Kijker(120, 40)
    kijker.druk("4", "v", "j")
    #expect(
      kijker.tekst == """
         RET Duin · Bord                                                                 demo  di 24 mrt 2026  09:27  m.devries
         ▲ 2 opschalen   • 1 contact   ! 1 te laat                                                                4 op het bord

           Casus          Kolom         Advies         Uiterlijk   Laat Contact    Waarom                Verantwoordelijk
         ▲ Kluut          Opgeschaald   bemiddeling    do 2 apr         di 31 mrt  gem 3 · aanb 2 · gee… Kantelhof
         ▲ IJsvogel       Loopt vast    out of the box vr 10 apr        wo 25 mrt  wachtlijst            Kantelhof
         • Tureluur       In uitvoering herdefiniëren  vr 1 mei    ! 3d za 21 mrt                        Kantelhof
           Kievit         Uitgebracht   consultatie    vr 24 apr        vr 27 mrt                        Kantelhof




















         ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         IJsvogel · loopt vast · 2e van 4 op het bord
         Voorstel          Schaal op bij de zorgaanbieder: het advies loopt vast.
         Contact           Wo 25 mrt, over 1 dag. Laatste contact wo 18 mrt.
         Loopt vast        Bij het laatste contact: loopt vast, wachtlijst.
         Verantwoordelijk  Kim Tan, Kantelhof; uiterlijk vr 10 apr.





         Enter open  v weergave  b bel  / zoek  ? hulp  : alles  1 Agenda  3 Casussen  q stop  P privacy
        """)
  }

  @Test func `het kleinste scherm toont de tabel zonder uitleg`() {
    var kijker = Kijker(60, 16)
    kijker.druk("4")
    #expect(
      kijker.tekst == """
         RET Duin · Bord          demo  di 24 mrt  09:27  m.devries
         ▲ 2 opschalen   • 1 contact   ! 1 te laat    4 op het bord

           Casus          Kolom          Laat Contact    Waarom
         ▲ Kluut          Opgeschaald         di 31 mrt  gem 3 · a…
         ▲ IJsvogel       Loopt vast          wo 25 mrt  wachtlijst
         • Tureluur       In uitvoering  ! 3d za 21 mrt
           Kievit         Uitgebracht         vr 27 mrt






         4 op het bord: 2 op te schalen, 1 te laat.
         Enter open  v weergave  b bel  / zoek  ? hulp  : alles
        """)
  }

  @Test func `the board speaks English`() {
    var kijker = Kijker(80, 24, .en)
    kijker.druk("4")
    #expect(
      kijker.tekst == """
         RET Duin · Board                       demo  Tue 24 Mar 2026  09:27  m.devries
         ▲ 2 to escalate   • 1 to contact   ! 1 overdue                  4 on the board

           Case           Column         Late Contact    Why
         ▲ Kluut          Escalated           Tue 31 Mar mun 3 · prov 2 · no answer
         ▲ IJsvogel       Stuck               Wed 25 Mar waiting list
         • Tureluur       Under way      ! 3d Sat 21 Mar
           Kievit         Issued              Fri 27 Mar






         ──────────────────────────────────────────────────────────────────────────────
         Kluut · escalated · number 1 of 4 on the board
         Proposal          Escalate at the care provider: the answer was due on
                           Tue 17 Mar.
         Contact           Tue 31 Mar, in 7 days. Last contact Thu 12 Mar.
         Municipality      Rung 3 of 3, since Fri 20 Feb.
         Care provider     Rung 2 of 3, since Tue 3 Mar.
         Responsible       Kim Tan, Kantelhof; due Thu 2 Apr.
         4 on the board: 2 to escalate, 1 overdue.
         Enter open  v view  b ring  / find  ? help  : all  1 Agenda  3 Cases  q quit
        """)
  }

  @Test func `the cards speak English`() {
    var kijker = Kijker(120, 40, .en)
    kijker.druk("4", "Right")
    #expect(
      kijker.tekst == """
         RET Duin · Board                                                               demo  Tue 24 Mar 2026  09:27  m.devries
         ▲ 2 to escalate   • 1 to contact   ! 1 overdue                                                          4 on the board

         Issued 1            Accepted 0          Under way 1         Stuck 1 ▲           Escalated 1 ▲       Help started 0
         ──────────────────  ──────────────────  ──────────────────  ──────────────────  ──────────────────  ──────────────────
           Kievit        4d                      • Tureluur     21d  ▲ IJsvogel     34d  ▲ Kluut        51d
           consultation                            ! 3d overdue        waiting list        mun 3 · prov 2
           contact Fri                             due 1 May           → escalate          → escalate




















         ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Kluut · escalated · number 1 of 4 on the board
         Proposal          Escalate at the care provider: the answer was due on Tue 17 Mar.
         Contact           Tue 31 Mar, in 7 days. Last contact Thu 12 Mar.
         Municipality      Rung 3 of 3, since Fri 20 Feb.
         Care provider     Rung 2 of 3, since Tue 3 Mar.
         Responsible       Kim Tan, Kantelhof; due Thu 2 Apr.




         Enter open  v view  b ring  / find  ? help  : all  1 Agenda  3 Cases  q quit  P privacy
        """)
  }
}
