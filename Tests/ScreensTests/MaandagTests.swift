import Codec
import Domain
import TUI
import Testing

@testable import Screens

/// A Monday morning, key by key.
struct MaandagTests {
  /// The proposals of the last action.
  private func voorstellen(_ kijker: Kijker) -> [Voorgesteld] {
    guard case .legVast(let vastlegging) = kijker.effecten.last else { return [] }
    return vastlegging.voorstellen
  }

  private func json(_ voorstel: Voorgesteld?) -> String {
    voorstel.map { String(decoding: $0.data.canonical, as: UTF8.self) } ?? ""
  }

  /// Place 3 with the cursor on the casus that was just registered.
  private func opSmient() -> Kijker {
    var kijker = Kijker(80, 24)
    kijker.druk("3", "/")
    kijker.typ("smient")
    kijker.druk("Tab")
    return kijker
  }

  @Test func `oppakken kost een toets`() {
    var kijker = opSmient()
    kijker.druk("o")
    #expect(json(voorstellen(kijker).first) == #"{"door":"m.devries"}"#)
    #expect(voorstellen(kijker).map(\.soort) == [.opgepakt])
  }

  @Test func `screenen en toelaten kost vijf toetsen`() {
    var wereld = Proefwereld.duin
    wereld.leg(Proefwereld.stroom(9), .opgepakt, "2026-03-24T09:00", #""door":"m.devries""#)
    var kijker = opSmient()
    kijker.verander(wereld)
    kijker.druk("s", "j", "n", "j", "C-s")
    #expect(
      json(voorstellen(kijker).first)
        == #"{"criteria":{"complex":true,"eerdereInzetOntoereikend":true,"gevaar":false},"#
        + #""typering":"inhoudelijk","uitkomst":"toegelaten"}"#)
    #expect(voorstellen(kijker).map(\.stroom) == [Proefwereld.stroom(9)])
  }

  @Test func `met de screening gaat een belofte mee, die eerst komt`() {
    var wereld = Proefwereld.duin
    wereld.leg(Proefwereld.stroom(9), .opgepakt, "2026-03-24T09:00", #""door":"m.devries""#)
    var kijker = opSmient()
    kijker.verander(wereld)
    kijker.druk("s", "j", "n", "j")
    kijker.ga("Belofte: wat")
    kijker.typ("Belt het gezin.")
    kijker.druk("Tab")
    kijker.typ("morgen")
    kijker.druk("Tab")
    kijker.typ("Bas")
    kijker.druk("C-s")
    #expect(voorstellen(kijker).map(\.soort) == [.afspraakGemaakt, .gescreend])
    #expect(
      json(voorstellen(kijker).first)
        == #"{"afspraak":"AF1","uiterlijk":"2026-03-25","wat":"Belt het gezin.","wie":"Bas"}"#)
  }

  @Test func `wie niet in screening is wordt niet gescreend, en dat staat er`() {
    var kijker = opSmient()
    kijker.druk("s")
    #expect(kijker.melding == Weigering.faseIs(.aangemeld).zin(.nl))
  }

  private func aanmelding() -> Kijker {
    var kijker = Kijker(80, 24)
    kijker.druk("N")
    kijker.typ("Waar kan hij wonen?")
    kijker.druk("Tab")
    kijker.typ("Zandmeer")
    kijker.druk("Tab")
    kijker.druk("h", "u", "Enter")
    return kijker
  }

  @Test func `een aanmelding: de vraag, de gemeente en wie er belt`() {
    var kijker = aanmelding()
    kijker.druk("C-s")
    let voorstellen = voorstellen(kijker)
    #expect(voorstellen.map(\.soort) == [.aangemeld], "\(kijker.tekst)")
    #expect(voorstellen.map(\.stroom) == [.casus("ET-2026-00010")])
    #expect(
      json(voorstellen.first).contains(#""jeugdige":{"gemeente":"Zandmeer"}"#),
      "\(json(voorstellen.first))")
    #expect(json(voorstellen.first).contains(#""codenaam":"#))
  }

  @Test func `een belofte aan de beller gaat mee in dezelfde handeling`() {
    var kijker = aanmelding()
    kijker.ga("Belofte: wat")
    kijker.typ("Belt terug.")
    kijker.druk("Tab")
    kijker.typ("morgen")
    kijker.druk("Tab")
    kijker.typ("Aukje")
    kijker.druk("C-s")
    #expect(voorstellen(kijker).map(\.soort) == [.aangemeld, .afspraakGemaakt])
    #expect(Set(voorstellen(kijker).map(\.stroom)).count == 1)
    #expect(
      json(voorstellen(kijker).last)
        == #"{"afspraak":"AF1","uiterlijk":"2026-03-25","wat":"Belt terug.","wie":"Aukje"}"#)
  }

  @Test func `een kind dat al bekend kan zijn wordt gezegd terwijl men typt`() {
    var kijker = aanmelding()
    kijker.ga("Naam van de jeugdige")
    kijker.typ("Proef, Sam")
    kijker.ga("Geboortedatum")
    kijker.typ("1-5-201")
    #expect(!kijker.melding.contains("dezelfde"))
    kijker.typ("2")
    #expect(kijker.melding.hasPrefix("Misschien dezelfde jeugdige: Buizerd, Torenvalk"))
  }

  @Test func `concepten staan in een lijst en gaan weer open`() {
    var kijker = aanmelding()
    kijker.druk("Esc")
    kijker.druk("3", "n")
    kijker.typ("Oma belde.")
    kijker.druk("Esc")
    #expect(kijker.regels[0].contains("2 concepten"))
    kijker.druk("C")
    #expect(kijker.tekst.contains("Aangemeld"))
    kijker.druk("Enter")
    #expect(kijker.tekst.contains("Oma belde.") || kijker.tekst.contains("Waar kan hij wonen?"))
    #expect(kijker.melding == "Concept van 09:27; C-r begint leeg.")
  }

  @Test func `een concept gaat pas weg als men het twee keer zegt`() {
    var kijker = Kijker(80, 24)
    kijker.druk("3", "n")
    kijker.typ("Oma belde.")
    kijker.druk("Esc", "C", "Del")
    #expect(kijker.app.concepten.count == 1)
    #expect(kijker.melding == "Nog eens Del gooit dit concept weg; dat kan niet ongedaan.")
    kijker.druk("Del")
    #expect(kijker.app.concepten.isEmpty)
    guard case .wisConcept = kijker.effecten.last else {
      Issue.record("niet gewist")
      return
    }
  }

  @Test func `u en U vragen het programma`() {
    var kijker = Kijker(80, 24)
    kijker.druk("u", "U")
    #expect(kijker.effecten == [.herstel(opnieuw: false), .herstel(opnieuw: true)])
  }
}

/// What the forms of a Monday look like.
struct MaandagBeeldTests {
  @Test func `een aanmelding op 80 bij 24`() {
    var kijker = Kijker(80, 24)
    kijker.druk("N")
    #expect(
      kijker.tekst == """
         RET Duin · Agenda                       demo  di 24 mrt 2026  09:27  m.devries
         Nieuwe aanmelding

        ▸ Hulpvraag *

          Gemeente *
          Wie dient in *               ▾ kies uit 9
          Urgentie *                   (•) regulier  ( ) spoed  ( ) crisis
          Soort vraag *                (•) passende hulp  ( ) advies of consultatie
          Naam van de indiener
          Organisatie van de indiener
          Kanaal                       ▾ telefoon
          Belofte: wat

          Uiterlijk
          Door wie
          Roepnaam
          Naam van de jeugdige
          Geboortedatum
          Codenaam                     Jeneverbes
          Waarop loopt het vast        [ ] behandeldoel niet bereikt
                                       [ ] passende zorg onduidelijk                   ↓

         Tab verder  Enter nieuwe regel  C-z herstel  C-s leg vast  Esc later verder
        """)
  }

  @Test func `een aanmelding op 60 bij 16`() {
    var kijker = Kijker(60, 16)
    kijker.druk("N")
    #expect(
      kijker.tekst == """
         RET Duin · Agenda        demo  di 24 mrt  09:27  m.devries
         Nieuwe aanmelding
        ▸ Hulpvraag *


          Gemeente *

          Wie dient in *
          ▾ kies uit 9
          Urgentie *
          (•) regulier  ( ) spoed  ( ) crisis
          Soort vraag *
          (•) passende hulp  ( ) advies of consultatie
          Naam van de indiener                                     ↓

         Tab verder  Enter nieuwe regel  C-z herstel  C-s leg vast
        """)
  }

  @Test func `een screening op 80 bij 24`() {
    var wereld = Proefwereld.duin
    wereld.leg(Proefwereld.stroom(9), .opgepakt, "2026-03-24T09:00", #""door":"m.devries""#)
    var kijker = Kijker(80, 24)
    kijker.druk("3", "/")
    kijker.typ("smient")
    kijker.druk("Tab")
    kijker.verander(wereld)
    kijker.druk("s", "j", "n")
    #expect(
      kijker.tekst == """
         RET Duin · Casussen          demo · concept…  di 24 mrt 2026  09:27  m.devries
         Gescreend · Smient · wacht 1 dag, norm 6 weken

          Complex *                     (•) ja  ( ) nee
          Ontwikkeling in gevaar *      ( ) ja  (•) nee
        ▸ Eerdere inzet schoot tekort * ( ) ja  ( ) nee
          Motivering

          Besluit *                     ▾ toegelaten
          Doorverwezen naar
          Typering *                    ▾ inhoudelijk
          Toelichting

          Belofte: wat

          Uiterlijk
          Door wie






         ←→ kies  Enter verder  C-s leg vast  Esc later verder
        """)
  }

  @Test func `de lijst van concepten op 60 bij 16`() {
    var kijker = Kijker(60, 16)
    kijker.druk("3", "n")
    kijker.typ("Oma belde.")
    kijker.druk("Esc", "a")
    kijker.typ("Bas")
    kijker.druk("Esc", "C")
    #expect(
      kijker.tekst == """
         Casussen  demo · 2 concepten…  di 24 mrt  09:27  m.devries
         9 casussen
         Casus          Urg.   Lft Stand           Datum      Dagen
         Smient         spoed   13 nieuw                         1d
         Steenuil       crisis  13 wachtlijst                    4d
         B┌─ Concepten ──────────────────────────────────────────┐d
         T│ di 24 mrt 09:27  Afspraak · Smient                   │d
         S│ di 24 mrt 09:27  Notitie · Smient                    │d
         K│                                                      │
         I│                                                      │
         T└──────────────────────────────────────────────────────┘d
         Kievit                 13 uitgebracht     vr 27 mrt



         Enter open  Del weg  Esc terug
        """)
  }
}

extension Kijker {
  /// Goes to the field with this label.
  mutating func ga(_ label: String) {
    for _ in 0..<40 where !regels.contains(where: { $0.hasPrefix("▸ \(label)") }) { druk("Tab") }
  }
}

/// A draft is of a form whose fields may be hidden another time.
struct ConceptveldenTests {
  @Test func `wat nu verborgen is blijft in het concept`() throws {
    let velden: JSONValue = [
      "bezocht": [], "focus": "tekst", "velden": ["soort": "feit", "tekst": "Oma belde."],
    ]
    let model = Formuliermodel(.notitieToegevoegd, paden: ["tekst"])
    var formulier = Formulier(
      model, concept: velden, vandaag: try #require(Datum("2026-03-24")))
    let kader = Formulierkader(
      .nl, vandaag: try #require(Datum("2026-03-24")), Size(columns: 80, rows: 20))
    _ = formulier.verwerk(.character("!"), kader)
    let weer = Formulier(
      Formuliermodel(.notitieToegevoegd), concept: formulier.concept, vandaag: kader.vandaag)
    #expect(weer.getypt["soort"] == "feit")
  }
}
