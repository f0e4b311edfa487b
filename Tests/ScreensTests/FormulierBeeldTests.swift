import Codec
import Domain
import Screens
import TUI
import Testing

/// Forms as they are seen.
struct FormulierBeeldTests {
  private static let mensen = [
    Suggestie("Sanne Bruin", organisatie: "Gemeente Zandmeer"),
    Suggestie("Ties van Zanten", organisatie: "Kantelhof"),
    Suggestie("Ans Zand", organisatie: "Jeugdpoort"),
  ]

  private static var advies: Formulier {
    Formulier(
      Formuliermodel(
        .adviesUitgebracht, vast: ["advies": "a1", "tafel": "t1"],
        personen: ["verantwoordelijke.naam": mensen]))
  }

  private static var voortgang: Formulier {
    Formulier(Formuliermodel(.voortgangGemonitord, vast: ["advies": "a1"]))
  }

  @Test func `een advies op 80 bij 24`() {
    var invuller = Invuller(80, 24, Self.advies)
    invuller.druk("Right", "Tab", "j", "Tab", "Tab")
    invuller.typ("Plek bij Kantelhof binnen vier weken; tot dan begeleiding thuis.")
    invuller.druk("Tab", "Tab")
    invuller.typ("zan")
    #expect(
      invuller.tekst == """
          Soort advies *       ▾ hulp herdefiniëren
          Bindend *            (•) ja  ( ) nee
          Gewicht              ( ) bindend  ( ) zwaarwegend  ( ) gezaghebbend
          Berust op            ▾ kies uit 4
          Wat *                Plek bij Kantelhof binnen vier weken; tot dan
                               begeleiding thuis.
          In gewone taal

        ▸ Verantwoordelijke *  zan
                                 Ans Zand · Jeugdpoort
                                 Ties van Zanten · Kantelhof
                                 Sanne Bruin · Gemeente Zandmeer
          Organisatie *
          Uitvoerder
          Uitgevoerd voor *
          Contact *            ( ) wekelijks  ( ) maandelijks  ( ) driemaandelijks







        ↓ kies  Tab verder  C-s leg vast  Esc later verder
        """)
  }

  @Test func `an advice at 60 by 16, in English`() {
    var invuller = Invuller(60, 16, Self.advies, .en)
    invuller.druk("Space")
    invuller.typ("med")
    #expect(
      invuller.tekst == """
        ▸ Kind of advice *
          / med
          ▸ care mediation
          Binding *
          ( ) yes  ( ) no
          Weight
          ( ) binding  ( ) weighty  ( ) authoritative
          Rests on
          ▾ choose from 4
          What *


          In plain words

                                                                   ↓
        Enter choose  ↑↓ move  Esc close the list
        """)
    invuller.druk("Enter", "n", "Tab", "Tab", "Tab", "Tab", "Tab")
    #expect(
      invuller.tekst == """
          ( ) binding  ( ) weighty  ( ) authoritative              ↑
          Rests on
          ▾ choose from 4
          What *


          ! This is needed.
          In plain words


          Responsible *

          ! This is needed.
        ▸ Organisation *
                                                                   ↓
        Enter next  ↑↓ move  C-s record  Esc finish later
        """)
  }

  @Test func `voortgang die niet op koers is vraagt waardoor`() {
    var invuller = Invuller(80, 24, Self.voortgang)
    invuller.druk("l", "Tab", "Space", "Esc", "Tab")
    invuller.typ("Ties")
    invuller.druk("Tab", "Tab")
    invuller.typ("31-2")
    invuller.druk("C-s")
    #expect(
      invuller.tekst == """
          Stand *      ( ) op koers  ( ) vertraagd  (•) loopt vast  ( ) niet opgevolgd
        ▸ Waardoor *   ▾ kies uit 8
                       ! Dit moet er staan.
          Met wie *    Ties
          Toelichting

          Volgende op  31-2
                       ! Dat bestaat niet.















        Enter toon de lijst  Tab verder  C-s leg vast  Esc later verder
        """)
  }

  @Test func `een aanmelding op 60 bij 16`() {
    let model = Formuliermodel(.aangemeld)
    var invuller = Invuller(60, 16, Formulier(model))
    invuller.typ("Tapuit")
    invuller.druk("PgDn", "Up", "Up", "Up", "Up")
    #expect(
      invuller.tekst == """
          [ ] passende zorg onduidelijk  [ ] heen en weer geschoven↑
          [ ] geen capaciteit  [ ] Treeknorm overschreden
          [ ] verschil van inzicht
        ▸ Domeinen
          [ ] Jeugdwet  [ ] Wmo  [ ] Wlz  [ ] Zvw  [ ] onderwijs
          [ ] werk en inkomen  [ ] schuldhulp  [ ] wonen
          [ ] veiligheid
          Opschalingsfase

          Wacht sinds

          Casusregisseur

          Organisatie casusregie

        ←→ ga  spatie kies  Enter verder  C-s leg vast
        """)
    invuller.druk("Space", "Right", "Right", "Space")
    #expect(
      invuller.tekst == """
          [ ] passende zorg onduidelijk  [ ] heen en weer geschoven↑
          [ ] geen capaciteit  [ ] Treeknorm overschreden
          [ ] verschil van inzicht
        ▸ Domeinen
          [x] Jeugdwet  [ ] Wmo  [x] Wlz  [ ] Zvw  [ ] onderwijs
          [ ] werk en inkomen  [ ] schuldhulp  [ ] wonen
          [ ] veiligheid
          Opschalingsfase

          Wacht sinds

          Casusregisseur

          Organisatie casusregie

        ←→ ga  spatie kies  Enter verder  C-s leg vast
        """)
  }

  @Test func `de voortgang past op een scherm, en de hint zegt wat Enter doet`() {
    var invuller = Invuller(80, 24, Self.voortgang)
    invuller.druk("Right")
    #expect(
      invuller.tekst == """
        ▸ Stand *      (•) op koers  ( ) vertraagd  ( ) loopt vast  ( ) niet opgevolgd
          Met wie *
          Toelichting

          Volgende op


















        ←→ kies  Enter verder  C-s leg vast  Esc later verder
        """)
  }

  @Test func `a day says what it means while it is typed`() {
    var invuller = Invuller(80, 24, Self.voortgang, .en)
    invuller.druk("PgDn")
    invuller.typ("+2w")
    #expect(
      invuller.tekst == """
          State *      ( ) on course  ( ) delayed  ( ) stuck  ( ) not followed
                       ! This is needed.
          With whom *
          Remarks

        ▸ Next on      +2w                = Tue 7 Apr 2026
                       tue, tomorrow, 12-3, 12 mar, +2w, w14
















        Enter record  ↑↓ move  C-s record  Esc finish later
        """)
  }

  @Test func `op elke maat blijft een formulier heel`() {
    for kolommen in [0, 1, 2, 5, 40, 75, 76, 200] {
      for rijen in [1, 2, 3, 6, 60] {
        var invuller = Invuller(kolommen, rijen, Self.advies)
        for _ in 0..<7 {
          invuller.typ("a é")
          invuller.druk("Enter", "Space", "Down", "Right", "Tab")
          _ = invuller.tekst
        }
      }
    }
  }
}
