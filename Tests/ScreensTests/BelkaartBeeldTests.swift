import Screens
import Testing

/// The call card at three sizes.
struct BelkaartBeeldTests {
  private func beeld(
    _ kolommen: Int, _ rijen: Int, _ taal: Taal = .nl, _ toetsen: String...
  ) -> String {
    var bureau = Belbureau(kolommen, rijen, taal)
    bureau.druk("4", "b")
    for toets in toetsen { bureau.druk(toets) }
    return bureau.tekst
  }

  @Test func `een kaart op 80 bij 24`() {
    #expect(
      beeld(80, 24) == """
         RET Duin · Bord · Kluut                 demo  di 24 mrt 2026  09:27  m.devries
         Kluut  ET-2026-00005                                              hierna nog 2
         ▲ Schaal op bij de zorgaanbieder: het antwoord had er di 17 mrt moeten zijn.
        ─────────────────────────────────────────────────────────────────────────── ▾ 6
          Trede hierna      zorgaanbieder 3 van 3 · Gerda Kant, bestuurder, Kantelhof
                            06-0000 C5 · vervanger Vera Plaats · gesproken ma 23 feb ·
                            alleen de voorzitter belt hier
          Bel               Joke Prins
                            antwoord uit, zorgaanbieder 2
                            Kim
                            gesproken do 12 mrt · vorige keer
                            Kim Tan, behandelaar, Kantelhof
                            06-0000 C7 · vervanger Vera Plaats · gesproken za 21 feb ·
                            verantwoordelijk
          Vertellen         jeugdige niet gevraagd. 12–15: jeugdige en gezag zien mee.
         ──────────────────────────────────────────────────────────────────────────────
         o op koers 31 mrt         m gemaild wo               E antwoord
         v vertraagd               b belt terug wo            D einde ladder
         l loopt vast              c poging…                  p gezin
         x volgt niet              a belofte                  n notitie
         g geen gehoor wo          e trede aanb 3             r namen
         i ingesproken wo          w nog niet 31 mrt
         Na elk antwoord komt de volgende: nog 2.
         Enter dossier  Tab volgende  Esc terug  / zoek  ? hulp  : alles  1 Agenda
        """)
  }

  @Test func `een kaart op 120 bij 40`() {
    #expect(
      beeld(120, 40) == """
         RET Duin · Bord · Kluut                                                         demo  di 24 mrt 2026  09:27  m.devries
         Kluut  ET-2026-00005                                                      hierna nog 2   │ o op koers 31 mrt
         ▲ Schaal op bij de zorgaanbieder: het antwoord had er di 17 mrt moeten zijn.             │ v vertraagd
        ────────────────────────────────────────────────────────────────────────────────────────  │ l loopt vast
          Trede hierna      zorgaanbieder 3 van 3 · Gerda Kant, bestuurder, Kantelhof             │ x volgt niet
                            06-0000 C5 · vervanger Vera Plaats · gesproken ma 23 feb · alleen de  │ g geen gehoor wo
                            voorzitter belt hier                                                  │ i ingesproken wo
          Bel               Joke Prins                                                            │ m gemaild wo
                            antwoord uit, zorgaanbieder 2                                         │ b belt terug wo
                            Kim                                                                   │ c poging…
                            gesproken do 12 mrt · vorige keer                                     │ a belofte
                            Kim Tan, behandelaar, Kantelhof                                       │ e trede aanb 3
                            06-0000 C7 · vervanger Vera Plaats · gesproken za 21 feb ·            │ w nog niet 31 mrt
                            verantwoordelijk                                                      │ E antwoord
          Vertellen         jeugdige niet gevraagd. 12–15: jeugdige en gezag zien mee.            │ D einde ladder
          Vorige keer       do 12 mrt · op koers                                                  │ p gezin
          Contact           Di 31 mrt, over 7 dagen. Laatste contact do 12 mrt.                   │ n notitie
          Gemeente          Trede 3 van 3, sinds vr 20 feb.                                       │ r namen
          Zorgaanbieder     Trede 2 van 3, sinds di 3 mrt.                                        │
          Verantwoordelijk  Kim Tan, Kantelhof; uiterlijk do 2 apr.                               │
          Trede hierna      inkoop 1 van 3 · niemand op deze trede bekend                         │
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
         Na elk antwoord komt de volgende: nog 2.
         Enter dossier  Tab volgende  Esc terug  / zoek  ? hulp  : alles  1 Agenda  3 Casussen  4 Bord  q stop  P privacy
        """)
  }

  @Test func `a card at 60 by 16`() {
    #expect(
      beeld(60, 16, .en) == """
         Board · Kluut           demo  Tue 24 Mar  09:27  m.devries
         Kluut  ET-2026-00005                     2 more after this
         ▲ Escalate at the care provider: the answer was due on Tu…
        ────────────────────────────────────────────────────── ▾ 12
          Next rung         care provider 3 of 3 · Gerda Kant,
                            bestuurder, Kantelhof
                            06-0000 C5 · deputy Vera Plaats · spoken
                            to Mon 23 Feb · only the chair rings
                            here
          Ring              Joke Prins
                            answer due, care provider 2
                            Kim
                            spoken to Thu 12 Mar · last time
                            Kim Tan, behandelaar, Kantelhof
         After each answer comes the next: 2 more.
         o on course  v delayed  l stuck  x not followed
        """)
  }

  @Test func `de vraag voor een trede op 80 bij 24`() {
    #expect(
      beeld(80, 24, .nl, "e") == """
         RET Duin · Bord · Kluut                 demo  di 24 mrt 2026  09:27  m.devries
         Kluut  ET-2026-00005                                              hierna nog 2
         ▲ Schaal op bij de zorgaanbieder: het antwoord had er di 17 mrt moeten zijn.
        ─────────────────────────────────────────────────────────────────────────── ▾ 6
          Trede hierna      zorgaanbieder 3 van 3 · Gerda Kant, bestuurder, Kantelhof
                            06-0000 C5 · vervanger Vera Plaats · gesproken ma 23 feb ·
                            alleen de voorzitter belt hier
          Bel               Joke Prins
                            antwoord uit, zorgaanbieder 2
                ┌─ Gesproken? En weten verwijzer en gezin het? ────────────────┐
                │ 1  ja: trede 3, met Gerda Kant                               │
                │ 2  ja, zelf invullen: zorgaanbieder, trede 3                 │
                │ 3  ja, zelf invullen: inkoop, trede 1                        │ feb ·
                │ 4  nee: eerst verwijzer en gezin bellen                      │
          Vertel└──────────────────────────────────────────────────────────────┘n mee.
         ──────────────────────────────────────────────────────────────────────────────
         o op koers 31 mrt         m gemaild wo               E antwoord
         v vertraagd               b belt terug wo            D einde ladder
         l loopt vast              c poging…                  p gezin
         x volgt niet              a belofte                  n notitie
         g geen gehoor wo          e trede aanb 3             r namen
         i ingesproken wo          w nog niet 31 mrt

         Enter doe  Esc terug
        """)
  }

  @Test func `the card in English at 80 by 24`() {
    #expect(
      beeld(80, 24, .en, "Tab") == """
         RET Duin · Board · IJsvogel            demo  Tue 24 Mar 2026  09:27  m.devries
         IJsvogel  ET-2026-00006                                      1 more after this
         ▲ Escalate at the care provider: the advice is stuck.
        ─────────────────────────────────────────────────────────────────────────── ▾ 7
          Next rung         care provider 1 of 3 · Kim Tan, behandelaar, Kantelhof
                            06-0000 C7 · deputy Vera Plaats · spoken to Sat 21 Feb
          Ring              Kim
                            spoken to Wed 18 Mar · last time
                            Kim Tan, behandelaar, Kantelhof
                            06-0000 C7 · deputy Vera Plaats · spoken to Sat 21 Feb ·
                            responsible
                            Ilse Kant, manager verblijf, Kantelhof
                            06-0000 C4 · deputy Vera Plaats · spoken to Sat 21 Feb · of
                            the organisation
          May be told       young person not asked. 12–15: youth and custody may see.
         ──────────────────────────────────────────────────────────────────────────────
         o on course 31 Mar        m e-mailed Wed             E answer
         v delayed waiting list    b rings back Wed           D end ladder
         l stuck waiting list      c attempt…                 p family
         x not followed waiting …  a promise                  n note
         g no answer Wed           e rung prov 1              r names
         i voicemail Wed           w not yet 31 Mar
         Nothing recorded; on.
         Enter dossier  Tab next  Esc back  / find  ? help  : all  1 Agenda  3 Cases
        """)
  }
}
