import Domain
import Screens
import TUI
import Testing

/// What keys do, on every place.
struct SchermTests {
  @Test func `1, 3 en 4 gaan naar een plaats en zeggen wat daar is`() {
    var kijker = Kijker(80, 24)
    kijker.druk("4")
    #expect(kijker.app.plaats == .bord)
    #expect(kijker.melding == "4 op het bord: 2 op te schalen, 1 te laat.")
    kijker.druk("3")
    #expect(kijker.app.plaats == .casussen)
    kijker.druk("1")
    #expect(kijker.app.plaats == .agenda)
  }

  @Test(arguments: ["F9", "C-t"])
  func `een toets zonder betekenis zegt dat, en waar de toetsen staan`(toets: String) {
    var kijker = Kijker(80, 24)
    let voor = kijker.app.plaats
    kijker.druk(toets)
    #expect(kijker.melding == "\(toets) doet hier niets; ? toont de toetsen.")
    #expect(kijker.app.plaats == voor)
  }

  @Test func `Enter op een kaart, een rij en een punt opent het dossier`() {
    var bord = Kijker(80, 24)
    bord.druk("4", "Enter")
    #expect(bord.effecten == [.openDossier(zaaknummer: "ET-2026-00005")])
    var lijst = Kijker(80, 24)
    lijst.druk("3", "j", "Enter")
    #expect(lijst.effecten == [.openDossier(zaaknummer: "ET-2026-00003")])
    var agenda = Kijker(80, 24)
    agenda.druk("Enter", "j", "Enter")
    #expect(agenda.effecten == [.openDossier(zaaknummer: "ET-2026-00002")])
  }

  @Test func `Esc gaat uit het dossier terug naar waar men was, met dezelfde keuze`() {
    var kijker = Kijker(80, 24)
    kijker.druk("4", "j")
    let keuze = kijker.gekozen
    let nummer = "ET-2026-00006"
    kijker.app.toonDossier(
      zaaknummer: nummer,
      gebeurtenissen: Proefwereld.duin.gebeurtenissen.filter { $0.stroom == .casus(nummer) },
      kijker.beeld)
    #expect(kijker.app.openDossier == nummer)
    #expect(kijker.regels[0].contains("Bord · IJsvogel"))
    kijker.druk("Esc")
    #expect(kijker.app.openDossier == nil)
    #expect(kijker.gekozen == keuze)
    #expect(kijker.melding == "Terug op 4 Bord.")
  }

  @Test func `wie in een dossier namen toont, wordt gelogd`() {
    var kijker = Kijker(80, 24)
    kijker.app.toonDossier(
      zaaknummer: "ET-2026-00006",
      gebeurtenissen: Proefwereld.duin.gebeurtenissen.filter {
        $0.stroom == .casus("ET-2026-00006")
      }, kijker.beeld)
    kijker.druk("r")
    #expect(kijker.effecten == [.onthuld(zaaknummer: "ET-2026-00006")])
  }

  @Test func `Esc stopt nooit, q stopt`() {
    var kijker = Kijker(80, 24)
    kijker.druk("Esc", "Esc", "4", "Esc", "3", "Esc")
    #expect(kijker.effecten.isEmpty)
    kijker.druk("q")
    #expect(kijker.effecten == [.stop])
  }

  @Test func `q vraagt het eerst als er een tafel geopend is`() {
    var wereld = Proefwereld.duin
    wereld.leg(.tafel("T1"), .tafelGeopend, "2026-03-24T09:26")
    var kijker = Kijker(80, 24, .nl, wereld)
    kijker.druk("q")
    #expect(kijker.effecten.isEmpty)
    #expect(kijker.melding == "De tafel van di 24 mrt is nog geopend. Toch stoppen?")
    kijker.druk("Esc")
    #expect(kijker.effecten.isEmpty)
    kijker.druk("q", "q")
    #expect(kijker.effecten == [.stop])
  }

  @Test func `privacy staat vanzelf aan zolang een tafel geopend is`() {
    var wereld = Proefwereld.duin
    wereld.leg(.tafel("T1"), .tafelGeopend, "2026-03-24T09:26")
    var kijker = Kijker(80, 24, .nl, wereld)
    #expect(kijker.regels[0].contains("privacy"))
    #expect(!kijker.tekst.contains("Zandmeer"))
    #expect(!kijker.tekst.contains("komt de kamer niet af"))
    kijker.druk("P")
    #expect(kijker.melding == "Privacy blijft aan zolang er een tafel geopend is.")
    #expect(kijker.regels[0].contains("privacy"))
  }

  @Test func `een geopende tafel zegt wat besproken is, nu is en straks komt`() {
    var wereld = Proefwereld.duin
    wereld.leg(.tafel("T1"), .tafelGeopend, "2026-03-24T09:20")
    wereld.leg(
      .tafel("T1"), .tafelPuntBegonnen, "2026-03-24T09:21", #""casus":"ET-2026-00001""#)
    let kijker = Kijker(120, 40, .nl, wereld)
    #expect(kijker.regels.contains { $0.contains("Buizerd") && $0.contains(" nu") })
    #expect(kijker.regels.contains { $0.contains("Torenvalk") && $0.contains("straks") })
  }

  @Test func `C-l, C-z en S vragen het programma om iets`() {
    var kijker = Kijker(80, 24)
    kijker.druk("C-l", "C-z", "S")
    #expect(kijker.effecten == [.hertekenAlles, .onderbreek, .bewaarScherm])
  }

  @Test func `een dicht venster en een signaal eindigen het programma, ook in het palet`() {
    var kijker = Kijker(80, 24)
    kijker.druk(":")
    #expect(kijker.app.verwerk(.hangup, kijker.beeld, kijker.size) == [.stop])
    #expect(kijker.app.verwerk(.terminate, kijker.beeld, kijker.size) == [.stop])
    #expect(kijker.app.verwerk(.resumed, kijker.beeld, kijker.size) == [.hertekenAlles])
  }

  @Test func `plakken buiten een tekstveld wordt geweigerd`() {
    var kijker = Kijker(80, 24)
    _ = kijker.app.verwerk(.paste("q"), kijker.beeld, kijker.size)
    #expect(kijker.melding == "Plakken kan alleen waar je tekst typt, zoals na /.")
    kijker.druk("/")
    _ = kijker.app.verwerk(.paste("kluut"), kijker.beeld, kijker.size)
    #expect(kijker.regels.contains { $0.contains("1 van 9") })
  }
}

/// The selection stays where it was, whatever happens around it.
struct KeuzeTests {
  @Test(arguments: ["3", "4"])
  func `wat gekozen is blijft gekozen als er rijen bijkomen`(plaats: String) {
    var kijker = Kijker(80, 24)
    kijker.druk(plaats, "j", "j")
    let keuze = kijker.gekozen.prefix { $0 != " " || $0 == "•" }
    var wereld = Proefwereld.duin
    wereld.leg(
      Proefwereld.stroom(9), .opgepakt, "2026-03-24T09:00", #""door":"m.devries""#)
    wereld.advies(4, "2026-03-24", uiterlijk: "2026-03-24", soort: "zorgbemiddeling")
    wereld.voortgang(
      4, "2026-03-24", "niet-opgevolgd", oorzaak: "wachtlijst", volgende: "2026-03-24")
    kijker.verander(wereld)
    #expect(!keuze.isEmpty)
    #expect(kijker.gekozen.hasPrefix(keuze))
  }

  @Test func `de lijst onthoudt filter en keuze`() {
    var kijker = Kijker(80, 24)
    kijker.druk("3", "/")
    kijker.typ("zandmeer")
    kijker.druk("Tab", "j", "j")
    let keuze = kijker.gekozen
    kijker.druk("4", "1", "3")
    #expect(kijker.gekozen == keuze)
    #expect(kijker.tekst.contains("4 van 9"))
    kijker.druk("Esc")
    #expect(kijker.melding == "Het filter is gewist.")
    #expect(kijker.tekst.contains("9 casussen"))
  }

  @Test func `het bord onthoudt de kaart als men van weergave wisselt`() {
    var kijker = Kijker(80, 24)
    kijker.druk("4", "j", "v")
    #expect(kijker.gekozen.contains("IJsvogel"))
    kijker.druk("Left")
    #expect(kijker.gekozen.contains("Tureluur"))
    kijker.druk("v")
    #expect(kijker.gekozen.contains("Tureluur"))
  }

  @Test func `een nieuwe minuut verandert alleen de klok`() {
    var kijker = Kijker(80, 24)
    kijker.druk("3", "j")
    let voor = kijker.regels.dropFirst()
    kijker.beeld = kijker.beeld.op(Moment("2026-03-24T09:28:00+01:00") ?? kijker.beeld.nu)
    kijker.app.vernieuw(kijker.beeld)
    #expect(kijker.regels[0].contains("09:28"))
    #expect(kijker.regels.dropFirst() == voor)
  }
}
