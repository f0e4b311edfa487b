import Domain
import Screens
import Testing

/// A morning at the agenda, key by key.
struct AgendaDoeTests {
  @Test func `een toets zet de bovenste van de wachtlijst op de tafel, met wat gebruikelijk is`() {
    var bureau = Bureau()
    bureau.druk("a")
    #expect(bureau.melding == "Steenuil staat op di 24 mrt: 105 van 180 min.")
    #expect(bureau.tafel("T1") == ["Buizerd 30", "Torenvalk 45", "Steenuil 30"])
    bureau.druk("a")
    #expect(bureau.tafel("T1").last == "Snip 30")
    bureau.druk("a")
    #expect(bureau.melding == "Niemand wacht op een tafel")
    #expect(bureau.handelingen == [[.geagendeerd], [.geagendeerd]])
  }

  @Test func `op de wachtlijst gaat wie gekozen is op de tafel die gekozen is`() {
    var bureau = Bureau()
    bureau.druk("Down", "Tab", "Tab", "Tab", "Down", "a")
    #expect(bureau.tafel("T2") == ["Snip 30"])
    #expect(bureau.kijker.gekozen.hasPrefix("Steenuil"))
  }

  @Test func `een tafel die te vol raakt zegt dat`() {
    var bureau = Bureau()
    bureau.druk("Enter", "m", "9", "Down", "m", "9", "a")
    #expect(bureau.melding == "Steenuil staat op di 24 mrt: 270 van 180 min: 90 te veel.")
  }

  @Test func `punten schuiven, krijgen minuten en gaan eraf met een reden`() {
    var bureau = Bureau()
    bureau.druk("a", "Enter", "J")
    #expect(bureau.tafel("T1") == ["Torenvalk 45", "Buizerd 30", "Steenuil 30"])
    #expect(bureau.melding == "Buizerd is nu punt 2.")
    bureau.druk("J", "J")
    #expect(bureau.melding == "Dit is al het laatste punt.")
    bureau.druk("K", "+", "+", "-")
    #expect(bureau.tafel("T1") == ["Torenvalk 45", "Buizerd 35", "Steenuil 30"])
    #expect(bureau.melding == "Buizerd: 35 minuten; 110 van 180 min.")
    bureau.druk("x")
    #expect(bureau.tekst.contains("Waarom van de tafel: Buizerd"))
    bureau.druk("1")
    #expect(bureau.tafel("T1") == ["Torenvalk 45", "Steenuil 30"])
    #expect(bureau.melding == "Buizerd is van di 24 mrt gehaald.")
    #expect(bureau.kijker.beeld.agenda.wachtlijst.map(\.casus.roepsel) == ["Buizerd", "Snip"])
    #expect(bureau.geweigerd.isEmpty)
  }

  @Test func `Esc laat een vraag liggen, een andere toets zegt dat ze niets doet`() {
    var bureau = Bureau()
    bureau.druk("Enter", "x", "z")
    #expect(bureau.melding == "z doet hier niets; ? toont de toetsen.")
    bureau.druk("Esc")
    #expect(!bureau.tekst.contains("Waarom"))
    #expect(bureau.handelingen.isEmpty)
  }

  @Test func `een reeks tafels is een handeling`() {
    var bureau = Bureau()
    bureau.druk("p")
    #expect(bureau.tekst.contains("Vanaf di 21 apr 10:30, om de twee weken"))
    bureau.druk("Down", "Down", "Enter")
    #expect(bureau.handelingen == [[.tafelGepland, .tafelGepland, .tafelGepland]])
    #expect(bureau.melding == "3 tafels gepland, van di 21 apr tot en met di 19 mei 2026.")
    #expect(
      bureau.kijker.beeld.agenda.tafels.map(\.tafel.id).suffix(3)
        == ["T-2026-04-21", "T-2026-05-05", "T-2026-05-19"])
  }

  @Test func `een tafel schuift een week op en haar casussen gaan mee`() {
    var bureau = Bureau()
    bureau.druk("v", "3")
    #expect(bureau.melding == "De tafel van di 24 mrt is nu di 31 mrt 2026; 2 casussen gaan mee.")
    #expect(bureau.tafel("T1") == ["Buizerd 30", "Torenvalk 45"])
  }

  @Test func `afgelasten zet de casussen op de volgende tafel, in een handeling`() {
    var bureau = Bureau()
    bureau.druk("X")
    #expect(bureau.tekst.contains("naar di 7 apr 2026: 75 van 180 min"))
    bureau.druk("1", "2")
    #expect(bureau.geweigerd.isEmpty)
    #expect(
      bureau.handelingen == [
        [.vanAgendaGehaald, .geagendeerd, .vanAgendaGehaald, .geagendeerd, .tafelAfgelast]
      ])
    #expect(bureau.tafel("T2") == ["Buizerd 30", "Torenvalk 45"])
    #expect(
      bureau.melding == "De tafel van di 24 mrt is afgelast; 2 casussen naar di 7 apr.")
  }

  @Test func `wat niet kan, staat er met de reden van het domein`() {
    var wereld = Proefwereld.duin
    wereld.leg(.tafel("T1"), .tafelGeopend, "2026-03-24T09:20")
    wereld.leg(
      .tafel("T1"), .tafelPuntBegonnen, "2026-03-24T09:21", #""casus":"ET-2026-00001""#)
    var bureau = Bureau(80, 24, .nl, wereld)
    bureau.druk("v")
    #expect(bureau.melding == "Dat kan niet: de tafel is geopend.")
    bureau.druk("X")
    #expect(bureau.melding == "De bespreking van ET-2026-00001 loopt nog.")
    bureau.druk("Enter", "x")
    #expect(bureau.melding == "De bespreking van ET-2026-00001 loopt nog.")
    bureau.druk("Down", "K")
    #expect(bureau.melding == "De bespreking van ET-2026-00001 loopt nog.")
    #expect(bureau.handelingen.isEmpty)
  }

  @Test func `een raadpleger kan niets, en het palet zegt waarom`() {
    var kijker = Kijker(80, 24)
    kijker.beeld = Beeld(
      wereld: kijker.beeld.wereld, nu: kijker.beeld.nu, wie: "m.devries",
      merken: [.alleenLezen], rol: .lezer)
    for toets in ["a", "p", "v", "X"] {
      kijker.druk(toets)
      #expect(kijker.melding == "Dit kan alleen de voorzitter of de secretaris.")
    }
    kijker.druk(":")
    kijker.typ("plan een tafel")
    #expect(kijker.tekst.contains("Dit kan alleen"))
    #expect(kijker.effecten == [.zoekHerstel], "alleen wat het palet zelf opzoekt")
  }

  @Test func `op een gesloten tafel gebeurt niets meer`() {
    var bureau = Bureau()
    bureau.druk("Down", "Down", "v")
    #expect(bureau.melding == "Dat kan niet: de tafel is gesloten.")
    bureau.druk("a")
    #expect(bureau.tafel("T1").last == "Steenuil 30")
  }

  @Test func `I vraagt de kalender en W de wachtlijst zonder namen`() {
    var kijker = Kijker(80, 24)
    kijker.druk("I", "W")
    #expect(kijker.effecten.first == .bewaarKalender)
    guard case .bewaarBestand("wachtlijst.csv", let bytes) = kijker.effecten.last else {
      Issue.record("geen bestand")
      return
    }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == """
        zaaknummer;urgentie;sinds;dagen;norm;dagen over de norm
        ET-2026-00003;crisis;2026-03-20;4;42;0
        ET-2026-00004;regulier;2026-01-05;78;42;36

        """.replacing("\n", with: "\r\n"))
  }
}

/// Who sits there for an item.
struct AgendaGastenTests {
  @Test func `het vak met de mensen zegt wie er zit en wie er nog te vragen is`() {
    var bureau = Bureau()
    bureau.druk("Enter", "Tab")
    #expect(
      bureau.tekst == """
         RET Duin · Agenda                       demo  di 24 mrt 2026  09:27  m.devries
         Tafels 2             1 voorbij │ di 24 mrt · 09:30–12:30 · Het Baken
         di 24 mrt  09:30    2 casussen │ ██████▁▁▁▁▁▁▁▁▁ 75 van 180 min
         di 7 apr   10:30             – │
         di 10 mrt  09:30   0 besproken │  1 09:30 30 m Buizerd          Zandmeer
                                        │  2 10:00 45 m Torenvalk        Eikenrade
                                        │ ─────────────────────────────────────────────
                                        │ 1  Buizerd · 2 nog te vragen
                                        │ jeugdige                     nog te vragen
         Wachtlijst 2         ! norm 6w │ verwijzer    Praktijk D…     nog te vragen
         Steenuil         crisis   4d   │ voorzitter   Marit Vos
         Snip                     78d ! │ vaste kern   Bas Kok         komt, aan tafel
                                        │
                                        │
                                        │
                                        │
                                        │
         Uitwerken 0                    │
         Alles is uitgewerkt            │
                                        │
                                        │ Het gezin wordt gevraagd; zo niet, dan met de
                                        │ reden (i).

         Enter open  Tab vak  n nodig  c komt  w komt niet  / zoek  ? hulp  : alles
        """)
  }

  @Test func `op een smal scherm staat het er ook`() {
    var bureau = Bureau(60, 16)
    bureau.druk("Enter", "Down", "Tab", "Down", "Down")
    #expect(
      bureau.tekst == """
         RET Duin · Agenda        demo  di 24 mrt  09:27  m.devries
         di 24 mrt · 09:30–12:30 · Het Baken
         ██████▁▁▁▁▁▁▁▁▁▁ 75 van 180 min

          1 09:30 30 m Buizerd          Buizerd komt de kamer nie…
          2 10:00 45 m Torenvalk        Torenvalk komt de kamer n…
         ──────────────────────────────────────────────────────────
         2  Torenvalk · wie daar zit
         jeugdige                                  komt, online
         ouder                                     komt niet
         verwijzer    Leo Staal                    niet uitgenodigd
         voorzitter   Marit Vos    Lindeboog
         Eerst een gesprek.


         Enter open  Tab vak  n nodig  c komt  w komt niet  / zoek
        """)
  }

  @Test func `een vraag staat over de agenda heen`() {
    var bureau = Bureau(60, 16)
    bureau.druk("Enter", "x", "Down")
    #expect(
      bureau.tekst == """
         RET Duin · Agenda        demo  di 24 mrt  09:27  m.devries
         di 24 mrt · 09:30–12:30 · Het Baken
         ██████▁▁▁▁▁▁▁▁▁▁ 75 van 180 min
          ┌─ Waarom van de tafel: Buizerd ───────────────────────┐
          │ 1  De ouders zijn verhinderd.                        │
          │ 2  Er ontbreken stukken.                             │
         ─│ 3  De deskundige kan niet.                           │─
         1│ 4  Er is nog geen toestemming.                       │
         B│ 5  De tafel is te vol.                               │
          │ 6  De vraag is al beantwoord.                        │
         v│ 7  in eigen woorden …                                │
         v└──────────────────────────────────────────────────────┘



         Enter doe  Esc terug
        """)
  }

  @Test func `vanaf het punt wordt in een keer gevraagd wie er altijd hoort`() {
    var bureau = Bureau()
    bureau.druk("Enter", "n")
    #expect(bureau.melding == "Uitgenodigd bij Buizerd: jeugdige, verwijzer.")
    #expect(bureau.handelingen == [[.tafelGenodigd, .tafelGenodigd]])
    bureau.druk("n")
    #expect(bureau.melding == "Wie er hoort te zitten is al gevraagd.")
  }

  @Test func `een toets zegt wat iemand antwoordde`() {
    var bureau = Bureau()
    bureau.druk("Enter", "Tab", "c")
    #expect(bureau.melding == "Buizerd, jeugdige: komt, aan tafel.")
    #expect(bureau.kijker.gekozen.contains("komt, aan tafel"))
    bureau.druk("o")
    #expect(bureau.kijker.gekozen.contains("komt, online"))
    bureau.druk("f")
    #expect(bureau.kijker.gekozen.contains("komt, telefoon"))
    bureau.druk("w")
    #expect(bureau.kijker.gekozen.contains("komt niet"))
    bureau.druk("i", "3")
    #expect(bureau.kijker.gekozen.contains("niet uitgenodigd"))
    #expect(bureau.tekst.contains("Er komt eerst een gesprek."))
    #expect(bureau.geweigerd.isEmpty)
    #expect(bureau.handelingen.allSatisfy { $0 == [.tafelGenodigd] })
    // One person all the time: the answers take each other's place.
    let tafel = bureau.kijker.beeld.wereld.tafels["T1"]
    #expect(tafel?.genodigden.filter { $0.casus == "ET-2026-00001" }.count == 1)
  }

  @Test func `een belang van een lid wordt vastgelegd en gemerkt`() {
    var bureau = Bureau()
    bureau.druk("Enter", "B")
    #expect(bureau.melding == "kies eerst een lid bij het punt (Tab)")
    bureau.druk("Tab", "Down", "Down", "B", "1", "2")
    #expect(bureau.melding == "Het belang van Marit Vos bij Buizerd is vastgelegd.")
    #expect(bureau.tekst.contains("! verlaat de tafel: eigen organisatie"))
  }

  @Test func `antwoorden kan alleen met een persoon gekozen`() {
    var bureau = Bureau()
    bureau.druk("Enter", "c")
    #expect(bureau.melding == "kies eerst een persoon bij het punt (Tab)")
  }
}

/// What takes a form.
struct AgendaFormulierTests {
  @Test func `de vraag aan de tafel wordt gewijzigd in een formulier`() {
    var bureau = Bureau()
    bureau.druk("Enter", "e", "C-s")
    #expect(bureau.handelingen == [[.gegevensGewijzigd]])
    #expect(bureau.melding.contains("Buizerd"))
  }

  @Test func `een tafel op een andere dag krijgt haar naam van die dag`() {
    var bureau = Bureau()
    bureau.druk("p", "9")
    #expect(bureau.tekst.contains("Een nieuwe tafel"))
    bureau.druk("C-s")
    #expect(bureau.handelingen == [[.tafelGepland]])
    #expect(bureau.kijker.beeld.agenda.tafels.last?.tafel.id == "T-2026-04-21")
  }

  @Test func `zonder eerdere tafel vraagt p een formulier`() {
    var wereld = Proefwereld()
    wereld.leg(
      .team("RET"), .teamIngericht, "2025-06-01T09:00", #""naam":"RET Duin","regio":"Duin""#)
    var bureau = Bureau(80, 24, .nl, wereld)
    bureau.druk("p")
    #expect(bureau.melding == "Er is nog niemand die kan voorzitten.")
    wereld.leg(
      .team("RET"), .teamLidToegevoegd, "2025-06-01T10:00",
      """
      "deskundigheid":[],"lid":"L1","naam":"Marit Vos","organisatie":"RET","rol":"voorzitter",\
      "schil":"vast"
      """)
    bureau = Bureau(80, 24, .nl, wereld)
    bureau.druk("p")
    #expect(bureau.tekst.contains("Een nieuwe tafel"))
    #expect(bureau.tekst.contains("Marit Vos"))
  }

  @Test func `een reden in eigen woorden, ook voor wie niet uitgenodigd wordt`() {
    var bureau = Bureau()
    bureau.druk("Enter", "Tab", "i", "6")
    bureau.typ("Zij is op kamp.")
    bureau.druk("C-s")
    #expect(bureau.handelingen == [[.tafelGenodigd]])
    #expect(bureau.tekst.contains("Zij is op kamp."))
    bureau.druk("S-Tab", "x", "7")
    bureau.typ("Het kan later ook.")
    bureau.druk("C-s")
    #expect(bureau.handelingen.last == [.vanAgendaGehaald])
    #expect(bureau.tafel("T1") == ["Torenvalk 45"])
  }

  @Test func `afgelasten in eigen woorden blijft een handeling`() {
    var bureau = Bureau()
    bureau.druk("X", "2", "5")
    bureau.typ("De zaal staat onder water.")
    bureau.druk("C-s")
    #expect(bureau.handelingen == [[.vanAgendaGehaald, .vanAgendaGehaald, .tafelAfgelast]])
    #expect(
      bureau.melding == "De tafel van di 24 mrt is afgelast; 2 casussen naar de wachtlijst.")
  }

  @Test func `een concept van de agenda gaat weer open uit de lijst`() {
    var bureau = Bureau()
    bureau.druk("Enter", "e")
    bureau.typ("Nieuw. ")
    bureau.druk("Esc", "C", "Enter")
    #expect(bureau.tekst.contains("Nieuw."))
    bureau.druk("C-s")
    #expect(bureau.handelingen == [[.gegevensGewijzigd]])
  }

  @Test func `iemand die niet voorgesteld wordt komt er met een formulier bij`() {
    var bureau = Bureau()
    bureau.druk("Enter", "A")
    bureau.typ("Joke Prins")
    bureau.druk("Tab", "C-s")
    #expect(bureau.tekst.contains("Joke Prins"))
    #expect(bureau.handelingen.isEmpty)
  }
}
