import Testing

@testable import Screens

/// Place 7 as it is seen.
struct TeamBeeldTests {
  @Test func `de leden, met wie er vertrok onderaan`() {
    let kijker = Kijker.team(80, 24)
    #expect(
      kijker.tekst == """
         RET Duin · Team                         demo  di 24 mrt 2026  09:27  m.devries
         Leden         │ Leden 3
         Contacten     │ Naam             Schil     Rol              Organisatie   Zegt
         Ladders       │ Marit Vos        kern      voorzitter       Lindeboog     toe
         Normen        │ Noor Tan         flexibel  lid              Lindeboog     –
         Bouwstenen    │ Bas Kok          kern      lid              Lindeboog     –
         Bewaren       │
         Opslag        │
         Verbeteringen │
                       │
                       │
                       │
                       │
                       │
                       │ ──────────────────────────────────────────────────────────────
                       │ Marit Vos
                       │ Rol               voorzitter, vaste kern
                       │ Organisatie       Lindeboog
                       │ Deskundig         lvb
                       │ Zegt              mag toezeggen namens de organisatie
                       │ Aanwezig          100 % (1 van 1) · 2025-Q4 – · 2025-Q3 – ·
                       │                   2025-Q2 –
         2 leden; Tab gaat naar het volgende deel.
         Tab deel  n nieuw  e wijzig  / zoek  ? hulp  : alles  1 Agenda  3 Casussen
        """)
  }

  @Test func `de contacten zeggen wanneer zij gesproken zijn`() {
    let kijker = Kijker.team(80, 24, deel: 1)
    #expect(
      kijker.tekst == """
         RET Duin · Team                         demo  di 24 mrt 2026  09:27  m.devries
         Leden         │ Contacten 2
         Contacten     │ Organisatie        Trede   Naam                Gesproken
         Ladders       │ Gemeente Zandmeer  gem 1   Otto Brink          di 10 mrt 2026
         Normen        │ Kantelhof          –       Els Maas            nog nooit
         Bouwstenen    │
         Bewaren       │
         Opslag        │
         Verbeteringen │
                       │
                       │
                       │
                       │
                       │
                       │ ──────────────────────────────────────────────────────────────
                       │ Gemeente Zandmeer
                       │ Functie           manager jeugd
                       │ Bereik            06 11223344
                       │ Vervanger         –
                       │ Gesproken         di 10 mrt 2026, 14 dagen geleden
                       │
                       │

         Tab deel  n nieuw  e wijzig  / zoek  ? hulp  : alles  1 Agenda  3 Casussen
        """)
  }

  @Test func `de ladders met wie er op een trede staat`() {
    let kijker = Kijker.team(80, 24, deel: 2)
    #expect(
      kijker.tekst == """
         RET Duin · Team                         demo  di 24 mrt 2026  09:27  m.devries
         Leden         │ Ladders 9
         Contacten     │ Ladder        Nr Functie                    Naam
         Ladders       │ Gemeente      1  manager jeugd              Otto Brink
         Normen        │               2  directeur
         Bouwstenen    │               3  wethouder                  Joke Prins
         Bewaren       │ Zorgaanbieder 1  manager van de indiener
         Opslag        │               2  directeur jeugd
         Verbeteringen │               3  bestuurder
                       │ Inkoop        1  inkoper
                       │               2  hoofd inkoop sociaal dome…
                       │               3  directeur inkoop jeugdzorg
                       │
                       │
                       │ ──────────────────────────────────────────────────────────────
                       │ Gemeente
                       │ Functie           manager jeugd
                       │ Stand             vastgesteld door het team
                       │ Contact           Otto Brink, Gemeente Zandmeer:
                       │                   di 10 mrt 2026, 14 dagen geleden
                       │
                       │

         Tab deel  e wijzig  / zoek  ? hulp  : alles  1 Agenda  3 Casussen  4 Bord
        """)
  }

  @Test func `de tien bouwstenen op een breed scherm`() {
    let kijker = Kijker.team(120, 40, deel: 4)
    #expect(
      kijker.tekst == """
         RET Duin · Team                                                                 demo  di 24 mrt 2026  09:27  m.devries
         Leden              │ Bouwstenen 10
         Contacten          │ Nr Bouwsteen                                                     Stand            Beoordeeld
         Ladders            │  1 borging                                                       –                –
         Normen             │  2 scope van de casuïstiek                                       –                –
         Bouwstenen         │  3 mandaat                                                       –                –
         Bewaren            │  4 samenstelling                                                 –                –
         Opslag             │  5 procesregie en versnelling                                    –                –
         Verbeteringen      │  6 monitoring                                                    ingericht        do 19 mrt 2026
                            │  7 escalatieladders                                              –                –
                            │  8 vertrouwen                                                    –                –
                            │  9 communicatie                                                  –                –
                            │ 10 budget                                                        –                –
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
                            │ ─────────────────────────────────────────────────────────────────────────────────────────────────
                            │ borging
                            │ Bouwsteen         borging
                            │ Stand             –
                            │ Toelichting       –
                            │
                            │
                            │
                            │
                            │
                            │
                            │

         Tab deel  e wijzig  / zoek  ? hulp  : alles  1 Agenda  3 Casussen  4 Bord  q stop  P privacy
        """)
  }

  @Test func `de bewaarlijst zegt waarom het nu niet kan`() {
    var kijker = Kijker.team(80, 24, deel: 5)
    kijker.druk("j")
    #expect(
      kijker.tekst == """
         RET Duin · Team                         demo  di 24 mrt 2026  09:27  m.devries
         Leden         │ Bewaren 2
         Contacten     │ Casus          Nummer        Mag weg vanaf    Dagen Stand
         Ladders       │ Kievit         ET-2005-00001 vr 2 jan 2026       81 –
         Normen        │ Wulp           ET-2005-00002 vr 2 jan 2026       81 gevraagd
         Bouwstenen    │
         Bewaren       │
         Opslag        │
         Verbeteringen │
                       │
                       │
                       │
                       │
                       │
                       │ ──────────────────────────────────────────────────────────────
                       │ Wulp
                       │ Grond             hulp, 20 jaar; gesloten op ma 2 jan 2006
                       │ Mag weg vanaf     vr 2 jan 2026
                       │ Vernietiging      Gevraagd door m.devries.
                       │ Nu niet           m.devries vroeg het zelf; een tweede stoel
                       │                   moet akkoord gaan.
                       │

         Enter open  Tab deel  d vraag vernietiging  a akkoord  X vernietig  / zoek
        """)
  }

  @Test func `de opslag zegt wat er te doen is`() {
    var kijker = Kijker.team(80, 24, deel: 6)
    kijker.druk("G")
    #expect(
      kijker.tekst == """
         RET Duin · Team                         demo  di 24 mrt 2026  09:27  m.devries
         Leden         │ Opslag 3
         Contacten     │ Wat              Stand
         Ladders       │ Verzegeling      verzegeld
         Normen        │ Stoelen          2
         Bouwstenen    │ Reservekopie     nog geen
         Bewaren       │
         Opslag        │
         Verbeteringen │
                       │
                       │
                       │
                       │
                       │
                       │ ──────────────────────────────────────────────────────────────
                       │ Reservekopie
                       │ Reservekopie      nog geen
                       │ Doe               experttafel backup MAP maakt er een.
                       │
                       │
                       │
                       │

         Tab deel  i ijkpunt  / zoek  ? hulp  : alles  1 Agenda  3 Casussen  4 Bord
        """)
  }

  @Test func `vernietigen op het kleinste scherm`() {
    var kijker = Kijker.team(60, 16, deel: 5)
    kijker.druk("X")
    kijker.typ("ET-2005")
    #expect(
      kijker.tekst == """
         RET Duin · Team          demo  di 24 mrt  09:27  m.devries
         Bewaren 2                                              6/8
         Casus          Nummer        Mag weg vanaf    Dagen Stand
         Kievit         ET-2005-00001 vr 2 jan 2026       81 –
         W┌─ Vernietig ET-2005-00001 ────────────────────────────┐…
          │ Dit is niet terug te draaien. Typ het nummer om te   │
          │ bevestigen; daarna gaat de opslag op slot.           │
          │                                                      │
         ─│ Nummer                                               │─
         K│ ET-2005                                              │
         G└──────────────────────────────────────────────────────┘
         Mag weg vanaf  vr 2 jan 2026



         Enter vernietig  Esc terug
        """)
  }

  @Test func `de normen in het Engels op het kleinste scherm`() {
    let kijker = Kijker.team(60, 16, .en, deel: 3)
    #expect(
      kijker.tekst == """
         RET Duin · Team         demo  Tue 24 Mar  09:27  m.devries
         Norms 2                                                4/8
         Norm                                 Weeks From
         van aanmelding tot tafel                 6 Tue 1 Jul 2025
         binding · rests on nothing named         4 4 current advi…



         ──────────────────────────────────────────────────────────
         van aanmelding tot tafel
         Norm           van aanmelding tot tafel
         Weeks          6
         From           Tue 1 Jul 2025


         Tab part  n new  e change  / find  ? help  : all  1 Agenda
        """)
  }

  @Test func `de bewaarlijst in het Engels op een breed scherm`() {
    let kijker = Kijker.team(120, 40, .en, deel: 5)
    #expect(
      kijker.tekst == """
         RET Duin · Team                                                                demo  Tue 24 Mar 2026  09:27  m.devries
         Members            │ Retention 2
         Contacts           │ Case           Number        May go from       Days State
         Ladders            │ Kievit         ET-2005-00001 Fri 2 Jan 2026      81 –
         Norms              │ Wulp           ET-2005-00002 Fri 2 Jan 2026      81 asked
         Blocks             │
         Retention          │
         Store              │
         Improvements       │
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
                            │ ─────────────────────────────────────────────────────────────────────────────────────────────────
                            │ Kievit
                            │ Ground            help, 20 years; closed on Mon 2 Jan 2006
                            │ May go from       Fri 2 Jan 2026
                            │
                            │
                            │
                            │
                            │
                            │
                            │
                            │

         Enter open  Tab part  d ask destruction  a agree  X destroy  / find  ? help  : all  1 Agenda  3 Cases  4 Board  q quit
        """)
  }

  @Test func `vernietiging vragen in het Engels`() {
    var kijker = Kijker.team(80, 24, .en, deel: 5)
    kijker.druk("d")
    #expect(
      kijker.tekst == """
         RET Duin · Team                        demo  Tue 24 Mar 2026  09:27  m.devries
         Members       │ Retention 2
         Contacts      │ Case           Number        May go from       Days State
         Ladders       │ Kievit         ET-2005-00001 Fri 2 Jan 2026      81 –
         Norms         │ Wulp           ET-2005-00002 Fri 2 Jan 2026      81 asked
         Blocks        │
         Retention     │
         Store  ┌─ Ask for destroying ET-2005-00001 ───────────────────────────┐
         Improve│ A second seat has to agree, and the time to think has to     │
                │ pass, before anything goes.                                  │
                │                                                              │
                │ Ground                                                       │
                │                                                              │
                │ Decision, if there is one                                    │
                │                                                              │───────
                └──────────────────────────────────────────────────────────────┘
                       │ Ground            help, 20 years; closed on Mon 2 Jan 2006
                       │ May go from       Fri 2 Jan 2026
                       │
                       │
                       │
                       │

         Enter next  Esc back
        """)
  }
}
