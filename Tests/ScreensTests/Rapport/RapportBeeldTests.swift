import Testing

@testable import Domain
@testable import Screens

extension Kijker {
  /// At place 6, with the quarter counted, so many parts further.
  static func rapport(_ kolommen: Int, _ rijen: Int, _ taal: Taal = .nl, deel: Int = 0) -> Kijker {
    var kijker = Kijker(kolommen, rijen, taal, .metTeam)
    kijker.druk("6")
    kijker.tel(.metTeam)
    for _ in 0..<deel { kijker.druk("Tab") }
    return kijker
  }

  /// Counts what place 6 asks for, as the program does.
  mutating func tel(_ wereld: Proefwereld) {
    guard let kwartaal = app.gevraagdKwartaal(beeld) else { return }
    let stromen = Dictionary(grouping: wereld.gebeurtenissen, by: \.stroom)
    let blad = Rapportblad(
      kwartaal, stromen: stromen.keys.sorted { $0.tekst < $1.tekst }.compactMap { stromen[$0] },
      op: beeld.nu
    ) { moment in Wereld.vouw(wereld.gebeurtenissen, tot: moment) }
    app.toonRapport(blad, KleineAantallen())
  }
}

/// Place 6 as it is seen.
struct RapportBeeldTests {
  @Test func `wat er nu staat, naast het vorige kwartaal`() {
    #expect(
      Kijker.rapport(80, 24).tekst == """
         RET Duin · Rapport                      demo  di 24 mrt 2026  09:27  m.devries
         Stand         │ Stand                                    2026-Q1 naast 2025-Q4
         Instroom      │ Cijfer                                               Nu Eerder
         Tafels        │ Op het bord                                           4      0
         Adviezen      │   uitgebracht                ███████████████████      1      0
         Opvolging     │   overgenomen                                         0      0
         Opschaling    │   in uitvoering              ███████████████████      1      0
         Doorlooptijd  │   loopt vast                 ███████████████████      1      0
         Resultaat     │   opgeschaald                ███████████████████      1      0
         Knelpunten    │   hulp gestart                                        0      0
                       │ Per fase                                              9      0
                       │   aangemeld                  ████                     1      0
                       │   screening                                           0      0
                       │   toegelaten                 ███████████████████      4      0
                       │ ──────────────────────────────────────────────────────────────
                       │ Op het bord
                       │ Nu                4
                       │ Eerder            0
                       │
                       │
                       │
                       │
         2026-Q1; ← en → gaan een kwartaal terug en verder.
         Enter casussen  ← kwartaal terug  Tab deel  e bestand  / zoek  ? hulp  : alles
        """)
  }

  @Test func `de doorlooptijden met de norm erin`() {
    var kijker = Kijker.rapport(120, 40, deel: 6)
    for _ in 0..<6 { kijker.druk("j") }
    #expect(
      kijker.regels.prefix(28).joined(separator: "\n") == """
         RET Duin · Rapport                                                              demo  di 24 mrt 2026  09:27  m.devries
         Stand              │ Doorlooptijd                                                                2026-Q1 naast 2025-Q4
         Instroom           │ Cijfer                                                                                  Nu Eerder
         Tafels             │ Van aanmelding tot opgepakt                                                              8      0
         Adviezen           │   binnen 24 uur                             ███████████████████████████████████████      8      0
         Opvolging          │   week 1                                                                                 0      0
         Opschaling         │   week 2                                                                                 0      0
         Doorlooptijd       │   week 3                                                                                 0      0
         Resultaat          │   week 4                                                                                 0      0
         Knelpunten         │ Van opgepakt tot eerste advies                                                           4      0
                            │   binnen 24 uur                                                                          0      0
                            │   week 1                                                                                 0      0
                            │   week 2                                                                                 0      0
                            │   week 3                                                                                 0      0
                            │   week 4                                    ███████████████████████████████████████      1      0
                            │   week 5                                                                                 0      0
                            │   week 6                                                                                 0      0
                            │ ── norm: van aanmelding tot tafel, 6 weken ──────────────────────────────────────────────────────
                            │   week 7                                    ███████████████████████████████████████      1      0
                            │   week 8                                    ███████████████████████████████████████      1      0
                            │   week 9                                                                                 0      0
                            │   week 10                                                                                0      0
                            │   week 11                                   ███████████████████████████████████████      1      0
                            │ Van advies tot hulp                                                                      0      0
                            │   binnen 24 uur                                                                          0      0
                            │   week 1                                                                                 0      0
                            │ ─────────────────────────────────────────────────────────────────────────────────────────────────
                            │ Van opgepakt tot eerste advies: de helft binnen 43 dagen, negen van tien binnen 71 dagen
        """)
  }

  @Test func `onder de rijen staan de doorlooptijden als staven, met de norm ertussen`() {
    var kijker = Kijker.rapport(80, 24, deel: 6)
    for _ in 0..<6 { kijker.druk("j") }
    #expect(
      kijker.regels[15...21].joined(separator: "\n") == """
                       │ Van opgepakt tot eerste advies: de helft binnen 43 dagen, neg…
                       │                  1          ┊ 1   1           1
                       │                 ███         ┊███ ███         ███
                       │                 ███         ┊███ ███         ███
                       │                 ███         ┊███ ███         ███
                       │                 ███         ┊███ ███         ███
                       │ 24u 1w  2w  3w  4w  5w  6w  ┊7w  8w  9w  10w 11w
        """)
  }

  @Test func `de oorzaken op een smal scherm, in het Engels`() {
    #expect(
      Kijker.rapport(60, 16, .en, deel: 4).tekst == """
         RET Duin · Report       demo  Tue 24 Mar  09:27  m.devries
         Follow-up                      2026-Q1 beside 2025-Q4  5/9
         Figure                                          Now Before
         How it stood at contact                           3      0
           on course                █████████████████      2      0
           delayed                                         0      0
           stuck                    ████████               1      0
           not followed                                    0      0
         ──────────────────────────────────────────────────────────
         How it stood at contact
         Now            3
         Before         0
         Four quarters  3


         Enter cases  ← quarter back  Tab part  e file  / find
        """)
  }

  @Test func `achter een cijfer staan de casussen`() {
    var kijker = Kijker.rapport(80, 24, deel: 4)
    kijker.druk("j", "Enter")
    #expect(
      kijker.tekst == """
         RET Duin · Rapport                      demo  di 24 mrt 2026  09:27  m.devries
         Stand         │ Op koers · 2 casussen
         Instroom      │ Casus             Nummer        Fase           Aangemeld
         Tafels        │ Kluut             ET-2026-00005 opvolging      di 6 jan 2026
         Adviezen      │ Tureluur          ET-2026-00007 opvolging      do 8 jan 2026
         Opvolging     │
         Opschaling    │
         Doorlooptijd  │
         Resultaat     │
         Knelpunten    │
                       │
                       │
                       │
                       │
                       │ ──────────────────────────────────────────────────────────────
                       │ Kluut · ET-2026-00005 · 13 jaar · Eikenrade · aangemeld di 6 …
                       │ Vraag             Kluut komt de kamer niet af. Wat past?
                       │
                       │
                       │
                       │
                       │

         Enter casussen  ← kwartaal terug  Tab deel  e bestand  / zoek  ? hulp  : alles
        """)
  }
}
