import Testing

@testable import Domain
@testable import Screens

/// The board by municipality, provider or person, and what bites on a card.
struct BordGroepTests {
  @Test func `per gemeente als tabel, met de gemeente voorop`() {
    var kijker = Kijker(80, 24)
    kijker.druk("4", "i")
    #expect(kijker.effecten == [.onthoud(.bordindeling, "gemeente")])
    #expect(
      kijker.regels[3...7].joined(separator: "\n") == """
           Gemeente          Casus           Laat Contact    Waarom
         ▲ Eikenrade         Kluut                di 31 mrt  gem 3 · aanb 2 · geen ant…
         • Polderwijk        Tureluur        ! 3d za 21 mrt
           Veldhaven         Kievit               vr 27 mrt
         ▲ Zandmeer          IJsvogel             wo 25 mrt  wachtlijst
        """)
  }

  @Test func `per gemeente als kaarten, met de stand op de kaart`() {
    var kijker = Kijker(120, 40)
    kijker.druk("4", "i")
    #expect(
      kijker.regels[5...7].joined(separator: "\n") == """
         ▲ Kluut          opgeschaald  • Tureluur     in uitvoering    Kievit         uitgebracht  ▲ IJsvogel        loopt vast
           gem 3 · aanb 2                ! 3d te laat                  consultatie                   wachtlijst
           → schaal op                   uiterl. 1 mei                 contact vr                    → schaal op
        """)
    kijker.druk("l", "l")
    #expect(kijker.gekozen.hasPrefix("Kievit"))
  }

  @Test func `op een smal scherm schuiven de kolommen mee, in het Engels`() {
    var kijker = Kijker(60, 16, .en)
    kijker.druk("4", "v", "i")
    #expect(
      kijker.regels[3...7].joined(separator: "\n") == """
         Eikenrade 1 ▲       Polderwijk 1        Veldhaven 1
         ──────────────────  ──────────────────  ──────────────────
         ▲ Kluut  escalated  • Tureluur            Kievit    issued
           mun 3 · prov 2      ! 3d overdue        consultation
           → escalate          due 1 May           contact Fri
        """)
  }

  @Test func `na de vierde indeling is het weer de stand`() {
    var kijker = Kijker(80, 24)
    kijker.druk("4")
    let begin = kijker.regels[3...6]
    for melding in [
      "Het bord per gemeente.", "Het bord per aanbieder.", "Het bord per verantwoordelijke.",
      "Het bord per stand.",
    ] {
      kijker.druk("i")
      #expect(kijker.melding == melding)
    }
    #expect(kijker.regels[3...6] == begin)
  }

  @Test func `de keuze van een vorige keer geldt, en wat niets zegt niet`() {
    var kijker = Kijker(120, 40)
    kijker.app.neemKeuzes([.bordweergave: "tabel", .bordindeling: "persoon"], kijker.beeld)
    kijker.druk("4")
    #expect(kijker.regels[3].contains("Wie"))
    kijker.app.neemKeuzes([.bordweergave: "zwevend", .bordindeling: ""], kijker.beeld)
    #expect(kijker.regels[3].contains("Wie"))
  }

  @Test func `privacy verbergt ook de naam van een hoop`() {
    var kijker = Kijker(120, 40)
    kijker.druk("4", "i", "P")
    #expect(!kijker.tekst.contains("Zandmeer"))
  }

  @Test func `een verjaardag, een norm en een kader staan op de kaart en op de regel`() {
    var wereld = Proefwereld.duin
    wereld.leg(
      .team("RET"), .teamNormVastgesteld, "2026-01-02T09:00",
      #""norm":"van advies tot zorg","vanaf":"2026-01-01","weken":4"#)
    wereld.leg(
      Proefwereld.stroom(6), .kaderVastgelegd, "2026-03-20T09:00",
      #""kader":"ots","tot":"2026-04-12""#)
    wereld.leg(
      Proefwereld.stroom(8), .gegevensGewijzigd, "2026-03-21T09:00",
      #""jeugdige":{"geboortedatum":"2008-06-03","gemeente":"Veldhaven"}"#)
    var kijker = Kijker(140, 40, .nl, wereld)
    kijker.druk("4", "v")
    #expect(kijker.tekst.contains("wachtlijst · norm +6d · kader"))
    #expect(kijker.tekst.contains("wet na 18"))
    kijker.druk("v")
    #expect(kijker.tekst.contains("! wet na 18"))
    // No room for it in two rows: then at least that something bites.
    #expect(kijker.tekst.contains("! 34d"))
    kijker.druk("l", "h")
    #expect(kijker.tekst.contains("De norm van advies tot zorg is 6 dagen over."))
    #expect(kijker.tekst.contains("Het juridisch kader loopt af op zo 12 apr."))
  }
}
