import Testing

/// The list of cases and what lies over a place, as they are seen.
struct CasussenBeeldTests {
  @Test func `alle casussen staan in de lijst, de nieuwste vraag eerst`() {
    var kijker = Kijker(80, 24)
    kijker.druk("3")
    #expect(
      kijker.tekst == """
         RET Duin · Casussen                     demo  di 24 mrt 2026  09:27  m.devries
         9 casussen
         Casus               Urg.   Lft Gemeente      Stand           Datum       Dagen
         Smient              spoed   13 Zandmeer      nieuw                          1d
         Steenuil            crisis  13 Zandmeer      wachtlijst                     4d
         Buizerd             spoed   13 Zandmeer      op de agenda    di 24 mrt     50d
         Torenvalk                   13 Eikenrade     op de agenda    di 24 mrt     42d
         Snip                        13 Veldhaven     wachtlijst                    78d
         Kluut                       13 Eikenrade     opgeschaald     di 31 mrt
         IJsvogel                    13 Zandmeer      loopt vast      wo 25 mrt
         Tureluur                    13 Polderwijk    in uitvoering   za 21 mrt    ! 3d
         Kievit                      13 Veldhaven     uitgebracht     vr 27 mrt





         ──────────────────────────────────────────────────────────────────────────────
         Smient · ET-2026-00009 · 13 jaar · Zandmeer · aangemeld ma 23 mrt
         Vraag             Smient komt de kamer niet af. Wat past?
         Indiener          Praktijk De Brug, huisarts

         9 casussen.
         Enter open  / zoek  ? hulp  : alles  1 Agenda  4 Bord  q stop  P privacy
        """)
  }

  @Test func `breed staat ook de fase erbij`() {
    var kijker = Kijker(120, 40)
    kijker.druk("3", "j")
    #expect(
      kijker.tekst == """
         RET Duin · Casussen                                                             demo  di 24 mrt 2026  09:27  m.devries
         9 casussen
         Casus                            Fase          Urg.   Lft Gemeente                   Stand           Datum       Dagen
         Smient                           aangemeld     spoed   13 Zandmeer                   nieuw                          1d
         Steenuil                         toegelaten    crisis  13 Zandmeer                   wachtlijst                     4d
         Buizerd                          toegelaten    spoed   13 Zandmeer                   op de agenda    di 24 mrt     50d
         Torenvalk                        toegelaten            13 Eikenrade                  op de agenda    di 24 mrt     42d
         Snip                             toegelaten            13 Veldhaven                  wachtlijst                    78d
         Kluut                            opvolging             13 Eikenrade                  opgeschaald     di 31 mrt
         IJsvogel                         opvolging             13 Zandmeer                   loopt vast      wo 25 mrt
         Tureluur                         opvolging             13 Polderwijk                 in uitvoering   za 21 mrt    ! 3d
         Kievit                           opvolging             13 Veldhaven                  uitgebracht     vr 27 mrt



















         ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Steenuil · ET-2026-00003 · 13 jaar · Zandmeer · aangemeld vr 20 mrt
         Vraag             Steenuil komt de kamer niet af. Wat past?
         Indiener          Praktijk De Brug, huisarts




         Enter open  / zoek  ? hulp  : alles  1 Agenda  4 Bord  q stop  P privacy
        """)
  }

  @Test func `smal blijft over wat nodig is`() {
    var kijker = Kijker(60, 16)
    kijker.druk("3")
    #expect(
      kijker.tekst == """
         RET Duin · Casussen      demo  di 24 mrt  09:27  m.devries
         9 casussen
         Casus          Urg.   Lft Stand           Datum      Dagen
         Smient         spoed   13 nieuw                         1d
         Steenuil       crisis  13 wachtlijst                    4d
         Buizerd        spoed   13 op de agenda    di 24 mrt    50d
         Torenvalk              13 op de agenda    di 24 mrt    42d
         Snip                   13 wachtlijst                   78d
         Kluut                  13 opgeschaald     di 31 mrt
         IJsvogel               13 loopt vast      wo 25 mrt
         Tureluur               13 in uitvoering   za 21 mrt   ! 3d
         Kievit                 13 uitgebracht     vr 27 mrt


         9 casussen.
         Enter open  / zoek  ? hulp  : alles  1 Agenda  4 Bord
        """)
  }

  @Test func `the list speaks English while one filters`() {
    var kijker = Kijker(80, 24, .en)
    kijker.druk("3", "/", "k", "l", "u")
    #expect(
      kijker.tekst == """
         RET Duin · Cases                       demo  Tue 24 Mar 2026  09:27  m.devries
         1 of 9                                                                   / klu
         Case                Urg.   Age Municipality  State           Date         Days
         Kluut                       13 Eikenrade     escalated       Tue 31 Mar













         ──────────────────────────────────────────────────────────────────────────────
         Kluut · ET-2026-00005 · 13 years · Eikenrade · registered Tue 6 Jan
         Question          Kluut komt de kamer niet af. Wat past?
         Submitted by      Praktijk De Brug, general practitioner

         / klu                                           phase:follow-up municipality:…
         Enter open  Esc clear  Tab keep
        """)
  }

  @Test func `hulp toont de toetsen die hier werken`() {
    var kijker = Kijker(80, 24)
    kijker.druk("3", "?")
    #expect(
      kijker.tekst == """
         RET Duin · Casussen                     demo  di 24 mrt 2026  09:27  m.devries
         9 casussen
         Cas┌─ Toetsen die hier werken ────────────────────────────────────────────┐gen
         Smi│ ?                                                                    │ 1d
         Ste│ Enter        open wat gekozen is                                     │ 4d
         Bui│ ↓ j          een regel omlaag                                        │50d
         Tor│ ↑ k          een regel omhoog                                        │42d
         Sni│ PgDn C-d     een bladzijde verder                                    │78d
         Klu│ PgUp C-u     een bladzijde terug                                     │
         IJs│ Home g       naar het begin                                          │
         Tur│ End G        naar het einde                                          │ 3d
         Kie│ o            pak de aanmelding op                                    │
            │ s            screen de casus  Dat kan niet in deze fase: aangemeld.  │
            │ n            schrijf een notitie                                     │
            │ a            maak een afspraak                                       │
            │ p            zet op de agenda van een tafel  Dat kan niet in deze f… │
            │ c            niet bereikt: een poging                                │
         ───│ !            signaleer een knelpunt                                  │───
         Smi│ Esc          terug; op een plaats: wis het filter                    │
         Vra│ /            filter of zoek, terwijl je typt                         │
         Ind│ ?            de toetsen die hier werken                              │
            └──────────────────────────────────────────────────────────────────────┘

         Enter doe  Esc terug
        """)
  }

  @Test func `het palet dooft wat hier niet kan, met de reden`() {
    var kijker = Kijker(80, 24)
    kijker.druk(":")
    kijker.typ("als kaarten of")
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
         Wac┌─ Alle acties ────────────────────────────────────────────────────────┐
         Ste│ : als kaarten of                                                     │
         Sni│ v            bord als kaarten of als tabel  alleen op 4 Bord         │
            │                                                                      │
            └──────────────────────────────────────────────────────────────────────┘
                                        │
                                        │
                                        │
         Uitwerken 0                    │
         Alles is uitgewerkt            │
                                        │
                                        │
                                        │

         Enter doe  Esc terug
        """)
  }

  @Test func `privacy verbergt de gemeente en de vraag`() {
    var kijker = Kijker(80, 24)
    kijker.druk("3", "P")
    #expect(
      kijker.tekst == """
         RET Duin · Casussen           demo · privacy  di 24 mrt 2026  09:27  m.devries
         9 casussen
         Casus               Urg.   Lft Gemeente      Stand           Datum       Dagen
         Smient              spoed   13 (verborgen)   nieuw                          1d
         Steenuil            crisis  13 (verborgen)   wachtlijst                     4d
         Buizerd             spoed   13 (verborgen)   op de agenda    di 24 mrt     50d
         Torenvalk                   13 (verborgen)   op de agenda    di 24 mrt     42d
         Snip                        13 (verborgen)   wachtlijst                    78d
         Kluut                       13 (verborgen)   opgeschaald     di 31 mrt
         IJsvogel                    13 (verborgen)   loopt vast      wo 25 mrt
         Tureluur                    13 (verborgen)   in uitvoering   za 21 mrt    ! 3d
         Kievit                      13 (verborgen)   uitgebracht     vr 27 mrt





         ──────────────────────────────────────────────────────────────────────────────
         Smient · ET-2026-00009 · 13 jaar · aangemeld ma 23 mrt
         Vraag             (verborgen)
         Indiener          huisarts

         Privacy staat aan: gemeente en vrije tekst zijn verborgen.
         Enter open  / zoek  ? hulp  : alles  1 Agenda  4 Bord  q stop  P privacy
        """)
  }

  @Test func `te klein: een regel zegt hoe groot het moet zijn`() {
    var kijker = Kijker(20, 5)
    kijker.druk("4")
    #expect(
      kijker.tekst == """


        Nodig 60×16, nu 20×5
        """)
  }

  @Test func `too small speaks English`() {
    let kijker = Kijker(40, 5, .en)
    #expect(
      kijker.tekst == """


                 Needs 60×16, now 40×5
        """)
  }

  @Test func `een cel is geen ramp`() {
    let kijker = Kijker(1, 1)
    #expect(
      kijker.tekst == """
        N
        """)
  }
}
