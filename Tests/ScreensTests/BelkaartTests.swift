import Codec
import Domain
import TUI
import Testing

@testable import Screens

/// A morning of ringing, key by key.
struct BelkaartTests {
  /// The card of the casus so many places down the board.
  private func kaart(_ omlaag: Int = 0, rol: Rol? = nil, _ wereld: Proefwereld = .metContacten)
    -> Belbureau
  {
    var bureau = Belbureau(rol: rol, wereld)
    bureau.druk("4")
    for _ in 0..<omlaag { bureau.druk("Down") }
    bureau.druk("b")
    return bureau
  }

  @Test func `b op het bord opent de belkaart, en de rij is wat het bord daarna voorstelt`() {
    let bureau = kaart()
    #expect(bureau.open == "Kluut")
    #expect(bureau.isOpKaart)
    #expect(bureau.melding == "Na elk antwoord komt de volgende: nog 2.")
    #expect(kaart(3).melding == "Wat een antwoord wordt, legt zichzelf vast.")
  }

  @Test func `op koers, volgende volgens het regime, kost drie toetsen`() {
    var bureau = kaart(2)
    #expect(bureau.open == "Tureluur")
    bureau.druk("o", "Enter")
    #expect(
      bureau.laatste
        == #"{"advies":"A1","contact":"Kim","stand":"op-koers","volgende":"2026-03-31"}"#)
  }

  @Test func `niet bereikt, opnieuw volgens het voorstel, kost twee toetsen`() {
    var bureau = kaart(2)
    bureau.druk("g")
    #expect(
      bureau.laatste
        == #"{"resultaat":"geen-gehoor","volgende":"2026-03-25","wie":"Kim","wijze":"telefoon"}"#)
    bureau = kaart(2)
    bureau.druk("m")
    #expect(bureau.laatste.contains(#""resultaat":"gemaild""#))
    #expect(bureau.laatste.contains(#""wijze":"e-mail""#))
  }

  @Test func `de trede die is voorgesteld, na het gesprek, kost drie toetsen`() {
    var bureau = kaart()
    bureau.druk("e", "Enter")
    #expect(
      bureau.laatste
        == #"{"antwoordVoor":"2026-04-07","gesprekspartner":"Gerda Kant","ladder":"zorgaanbieder","#
        + #""organisatie":"Kantelhof","reden":"Het antwoord op de vorige trede bleef uit.","#
        + #""trede":3}"#)
  }

  @Test func `vertraagd: de oorzaak van de vorige keer en de datum zijn voorgesteld`() {
    var bureau = kaart(1)
    #expect(bureau.open == "IJsvogel")
    bureau.druk("v", "Enter", "Enter")
    #expect(bureau.laatste.contains(#""oorzaak":"wachtlijst","stand":"vertraagd""#))
    bureau = kaart(1)
    bureau.druk("x", "2", "2")
    #expect(bureau.laatste.contains(#""oorzaak":"geen-financiering""#))
    #expect(bureau.laatste.contains(#""stand":"niet-opgevolgd","volgende":"2026-03-25""#))
  }

  @Test func `na elk antwoord komt de volgende van de rij, met een zin over wat er staat`() {
    var bureau = kaart()
    bureau.druk("e", "Enter")
    #expect(bureau.open == "IJsvogel")
    #expect(bureau.isOpKaart)
    #expect(
      bureau.melding == "Kluut: opgeschaald, zorgaanbieder trede 3 (u herstelt).")
    bureau.druk("i")
    #expect(bureau.open == "Tureluur")
    bureau.druk("o", "Enter")
    #expect(bureau.open == nil)
    #expect(bureau.melding.hasSuffix("De rij is af."))
    #expect(bureau.geweigerd.isEmpty)
  }

  @Test func `wie een antwoord terugneemt staat weer bij die casus`() {
    var bureau = kaart(1)
    bureau.druk("g")
    #expect(bureau.open == "Tureluur")
    bureau.maakOngedaan()
    #expect(bureau.open == "IJsvogel")
    #expect(bureau.isOpKaart)
    bureau.druk("i")
    #expect(bureau.open == "Tureluur")
  }

  @Test func `een notitie blijft bij de kaart, een belofte gaat verder`() {
    var bureau = kaart(1)
    bureau.druk("n")
    bureau.typ("Belt liever om negen uur.")
    bureau.druk("C-s")
    #expect(bureau.handelingen.last?.map(\.soort) == [.notitieToegevoegd])
    #expect(bureau.open == "IJsvogel")
    bureau.druk("a", "Tab")
    bureau.typ("Zoekt een bed.")
    bureau.druk("Tab")
    bureau.typ("vr")
    bureau.druk("C-s")
    #expect(
      bureau.laatste.contains(#""uiterlijk":"2026-03-27","wat":"Zoekt een bed.","wie":"Kim""#))
    #expect(bureau.open == "Tureluur")
  }

  @Test func `eerst weten verwijzer en gezin het, dan pas de trede`() {
    var bureau = kaart()
    bureau.druk("e")
    #expect(bureau.tekst.contains("En weten verwijzer en gezin het?"))
    bureau.druk("End", "Enter")
    #expect(bureau.handelingen.isEmpty)
    #expect(bureau.melding.hasPrefix("Niets vastgelegd: eerst weten verwijzer en gezin het"))
    #expect(bureau.open == "Kluut")
  }

  @Test func `een trede overslaan kan alleen met een reden`() {
    var bureau = kaart(1)
    bureau.druk("e", "3")
    #expect(bureau.tekst.contains("Waarom *"))
    bureau.druk("C-s")
    #expect(bureau.handelingen.isEmpty)
  }

  @Test func `van een andere gemeente of aanbieder wordt niemand gebeld`() {
    // Rung 2 of Kantelhof has nobody: that of another provider is not proposed.
    let bureau = kaart(1)
    #expect(bureau.tekst.contains("Ilse Kant"))
    #expect(!bureau.tekst.contains("Chris Boog"))
    #expect(!kaart(1).tekst.contains("Els Eik"))
  }

  @Test func `de bovenste trede is van de voorzitter, en dat staat er`() {
    var bureau = kaart(rol: .procesversneller)
    bureau.druk("e")
    #expect(bureau.melding == "Dit kan alleen de voorzitter.")
    bureau.druk("o", "Enter")
    #expect(bureau.handelingen.count == 1)
  }

  @Test func `over een nee van het gezin praat men`() {
    var wereld = Proefwereld.metContacten
    wereld.voortgang(
      7, "2026-03-23", "gestagneerd", oorzaak: "ouders-oneens", volgende: "2026-03-30")
    var bureau = kaart(2, wereld)
    #expect(bureau.open == "Tureluur")
    bureau.druk("e")
    #expect(bureau.melding.hasPrefix("over een nee van het gezin praat men (p)"))
    bureau.druk("p")
    #expect(bureau.tekst.contains("een second opinion regelen"))
    #expect(bureau.tekst.contains("terug naar de tafel"))
    bureau.druk("3")
    #expect(bureau.tekst.contains("Een cliëntondersteuner inschakelen."))
  }

  @Test func `bewust nog niet: een reden en een datum`() {
    var bureau = kaart(1)
    bureau.druk("w")
    bureau.typ("Bed komt vrijdag vrij.")
    bureau.druk("C-s")
    #expect(bureau.laatste == #"{"reden":"Bed komt vrijdag vrij.","tot":"2026-03-31"}"#)
  }

  @Test func `een ladder eindigt in een doorbraak`() {
    var bureau = kaart()
    bureau.druk("D", "1")
    #expect(bureau.laatste == #"{"ladder":"gemeente","uitkomst":"doorbraak"}"#)
    #expect(bureau.melding == "Kluut: gemeente, doorbraak (u herstelt).")
  }

  @Test func `naar het dossier en terug, en Esc verlaat de kaart`() {
    var bureau = kaart()
    bureau.druk("Enter")
    #expect(!bureau.isOpKaart)
    bureau.druk("Esc")
    #expect(bureau.isOpKaart)
    bureau.druk("Esc")
    #expect(bureau.open == nil)
    #expect(bureau.melding == "Terug op 4 Bord.")
  }

  @Test func `vanuit een dossier komt men er ook weer uit`() {
    var bureau = Belbureau()
    bureau.druk("4", "Enter", "f")
    #expect(bureau.isOpKaart)
    bureau.druk("g")
    #expect(bureau.open == "Kluut")
    #expect(!bureau.isOpKaart)
    #expect(bureau.melding.hasSuffix("De rij is af."))
  }

  @Test func `Tab gaat verder zonder iets vast te leggen`() {
    var bureau = kaart()
    bureau.druk("Tab")
    #expect(bureau.open == "IJsvogel")
    #expect(bureau.handelingen.isEmpty)
  }

  @Test func `wat nu niet kan zegt waarom`() {
    var bureau = kaart(1)
    bureau.druk("E")
    #expect(bureau.melding == Weigering.geenEscalatie.zin(.nl))
    bureau = Belbureau()
    bureau.druk(":")
    bureau.typ("gesproken: het is op koers")
    bureau.druk("Enter")
    #expect(bureau.melding == "alleen op de belkaart (f)")
  }

  @Test(arguments: [(0, 0), (1, 1), (59, 16), (60, 16), (80, 17), (100, 20), (200, 60)])
  func `elke maat tekent`(maat: (Int, Int)) {
    for taal in Taal.allCases {
      var bureau = Belbureau(maat.0, maat.1, taal)
      bureau.druk("4", "b", "PageDown", "e")
      #expect(bureau.kijker.regels.count == maat.1)
    }
  }

  @Test func `na het slot staat dezelfde kaart er weer`() {
    var bureau = kaart()
    bureau.kijker.app.vergrendel(stoel: nil)
    #expect(bureau.kijker.app.ontgrendel() == "ET-2026-00005")
    bureau.kijker.app.toonDossier(
      zaaknummer: "ET-2026-00005",
      gebeurtenissen: bureau.wereld.gebeurtenissen.filter { $0.stroom == .casus("ET-2026-00005") },
      bureau.kijker.beeld)
    #expect(bureau.isOpKaart)
  }
}
