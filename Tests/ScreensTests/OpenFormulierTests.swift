import Codec
import Domain
import TUI
import Testing

@testable import Screens

/// A form over a place: recorded whole, refused with a sentence, or kept as a draft.
struct OpenFormulierTests {
  private static let stroom = Stroom.casus("ET-2026-00006")

  private func kijker(_ kolommen: Int = 80, _ rijen: Int = 24) -> Kijker {
    var kijker = Kijker(kolommen, rijen)
    kijker.druk("4")
    open(&kijker)
    return kijker
  }

  private func open(_ kijker: inout Kijker) {
    kijker.app.open(
      Formulierverzoek(
        "casus.afspraak", Formuliermodel(.afspraakGemaakt, vast: ["afspraak": "AF1"]),
        in: Self.stroom, roepsel: "IJsvogel", kijker.beeld), kijker.beeld)
  }

  private func vulIn(_ kijker: inout Kijker) {
    kijker.typ("Kim Tan")
    kijker.druk("Enter", "Enter")
    kijker.typ("Belt de wachtlijst.")
    kijker.druk("Tab")
    kijker.typ("+1w")
  }

  private var vastlegging: Vastlegging {
    Vastlegging(
      [
        Voorgesteld(
          .afspraakGemaakt, Self.stroom,
          [
            "afspraak": "AF1", "uiterlijk": "2026-03-31", "wat": "Belt de wachtlijst.",
            "wie": "Kim Tan",
          ])
      ], gezien: [Self.stroom: 5],
      gelukt: .vastlegwoord(.vastgelegd([.afspraakGemaakt], "IJsvogel")))
  }

  @Test func `Ctrl-S en Enter op het laatste veld leggen vast wat er staat`() {
    for toets in ["C-s", "Enter"] {
      var kijker = kijker()
      vulIn(&kijker)
      kijker.druk(toets)
      #expect(kijker.effecten.last == .legVast(vastlegging))
    }
  }

  @Test func `na het vastleggen is het formulier weg en het concept ook`() {
    var kijker = kijker()
    vulIn(&kijker)
    #expect(kijker.regels[0].contains("concept"))
    let rest = kijker.app.meldVastgelegd(vastlegging)
    #expect(rest == [.wisConcept(sleutel)])
    #expect(kijker.melding == "Vastgelegd: Afspraak (IJsvogel).")
    #expect(!kijker.regels[0].contains("concept"))
    #expect(kijker.regels[0].contains("Bord"))
    kijker.druk("j")
    #expect(kijker.gekozen != "")
  }

  private var sleutel: Conceptsleutel {
    Conceptsleutel(eigenaar: Self.stroom, naam: "casus.afspraak", nummer: 1)
  }

  @Test func `een weigering houdt het formulier open, met de zin en op het veld`() {
    var kijker = kijker()
    vulIn(&kijker)
    kijker.druk("C-s")
    let weigering = Weigering.datumVoorVandaag(veld: "uiterlijk")
    kijker.app.meldGeweigerd(weigering.zin(.nl), weigering)
    #expect(kijker.melding == weigering.zin(.nl))
    #expect(kijker.tekst.contains("Kim Tan"))
    kijker.druk("C-u")
    kijker.typ("+2w")
    kijker.druk("C-s")
    #expect(kijker.vastleggingen == 2)
  }

  @Test func `Esc bewaart een concept, en het staat er weer`() {
    var kijker = kijker()
    kijker.typ("Kim q3u")
    kijker.druk("Esc")
    #expect(kijker.melding == "Bewaard als concept; niets is vastgelegd.")
    open(&kijker)
    #expect(kijker.melding == "Concept van 09:27; C-r begint leeg.")
    #expect(kijker.tekst.contains("Kim q3u"))
    #expect(Set(kijker.effecten.map { $0 == .bewaarConcept(sleutel) }) == [true])
  }

  @Test func `Ctrl-R begint leeg en houdt wat er was`() {
    var kijker = kijker()
    kijker.typ("Kim")
    kijker.druk("C-r")
    #expect(!kijker.tekst.contains("Kim"))
    kijker.typ("Noor")
    kijker.druk("Esc")
    #expect(kijker.app.concepten.count == 2)
    #expect(kijker.regels[0].contains("2 concepten"))
    open(&kijker)
    #expect(kijker.tekst.contains("Noor"))
  }

  @Test func `wie niets typt laat geen concept na`() {
    var kijker = kijker()
    kijker.druk("Tab", "Tab", "Esc")
    #expect(kijker.melding == "Niets vastgelegd.")
    #expect(kijker.app.concepten.isEmpty)
  }

  @Test func `plakken gaat in het veld`() {
    var kijker = kijker()
    _ = kijker.app.verwerk(.paste("Noor Tan"), kijker.beeld, kijker.size)
    #expect(kijker.tekst.contains("Noor Tan"))
  }

  @Test func `wie ingehaald is ziet dat, en legt daarna vast`() {
    var kijker = kijker()
    vulIn(&kijker)
    kijker.druk("C-s")
    var wereld = Proefwereld.duin
    wereld.leg(Self.stroom, .notitieToegevoegd, "2026-03-24T09:27", #""tekst":"Gebeld.""#)
    kijker.verander(wereld)
    kijker.app.meldIngehaald("p.bakker was eerder: Notitie.", kijker.beeld)
    #expect(kijker.melding == "p.bakker was eerder: Notitie.")
    kijker.druk("C-s")
    guard case .legVast(let tweede) = kijker.effecten.last else {
      Issue.record("niets vastgelegd")
      return
    }
    #expect(tweede.gezien == [Self.stroom: 6])
  }

  @Test func `een kenmerk dat intussen gebruikt is wordt het volgende vrije`() {
    var kijker = kijker()
    vulIn(&kijker)
    var wereld = Proefwereld.duin
    wereld.leg(
      Self.stroom, .afspraakGemaakt, "2026-03-24T09:27",
      #""afspraak":"AF1","uiterlijk":"2026-04-01","wat":"Bellen","wie":"Bas""#)
    kijker.verander(wereld)
    kijker.druk("C-s")
    guard case .legVast(let vastlegging) = kijker.effecten.last,
      case .object(let leden) = vastlegging.voorstellen.first?.data
    else {
      Issue.record("niets vastgelegd")
      return
    }
    #expect(leden.first { $0.key == "afspraak" }?.value == "AF2")
  }

  @Test func `zo staat een formulier op 60 bij 16`() {
    var kijker = kijker(60, 16)
    vulIn(&kijker)
    #expect(
      kijker.tekst == """
         Bord          demo · concept…  di 24 mrt  09:27  m.devries
         Afspraak · IJsvogel
          Wie *
          Kim Tan
          Namens wie

          Wat *
          Belt de wachtlijst.

        ▸ Uiterlijk *
          +1w                = di 31 mrt 2026
          di, morgen, 12-3, 12 mrt, +2w, w14



         Enter leg vast  ↑↓ ga  C-s leg vast  Esc later verder
        """)
  }

  @Test func `zo staat een formulier op 80 bij 24`() {
    var kijker = kijker()
    vulIn(&kijker)
    #expect(
      kijker.tekst == """
         RET Duin · Bord              demo · concept…  di 24 mrt 2026  09:27  m.devries
         Afspraak · IJsvogel

          Wie *        Kim Tan
          Namens wie
          Wat *        Belt de wachtlijst.

        ▸ Uiterlijk *  +1w                = di 31 mrt 2026
                       di, morgen, 12-3, 12 mrt, +2w, w14














         Enter leg vast  ↑↓ ga  C-s leg vast  Esc later verder
        """)
  }
}

extension Kijker {
  /// How often something was to be recorded.
  var vastleggingen: Int {
    effecten.count { if case .legVast = $0 { true } else { false } }
  }
}
