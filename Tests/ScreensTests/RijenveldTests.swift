import Codec
import Domain
import TUI
import Testing

@testable import Screens

/// A field of rows, and the rungs of a ladder that are laid down with it.
struct RijenveldTests {
  private static let model = Formuliermodel(
    .teamLadderVastgesteld, vast: ["ladder": "gemeente"])

  private func invuller(_ treden: JSONValue? = nil, _ kolommen: Int = 80) -> Invuller {
    let vooraf = treden.map { ["treden": $0] } ?? [:]
    return Invuller(kolommen, 16, Formulier(Self.model, vooraf: vooraf, .nl))
  }

  @Test func `rijen typen gaat van vak naar vak en van rij naar rij`() {
    var invuller = invuller()
    invuller.typ("manager jeugd")
    invuller.druk("Enter")
    invuller.typ("wethouder")
    invuller.druk("Tab")
    invuller.typ("Joke Prins")
    invuller.druk("C-s")
    #expect(
      invuller.json == """
        {"ladder":"gemeente","treden":[{"functie":"manager jeugd"},\
        {"functie":"wethouder","naam":"Joke Prins"}]}
        """)
  }

  @Test func `een rij ertussen, een rij weg en een rij omhoog`() {
    var invuller = invuller([["functie": "een"], ["functie": "drie"], ["functie": "vier"]])
    invuller.druk("C-n")
    invuller.typ("twee")
    invuller.druk("Down", "Down", "PgUp", "C-s")
    #expect(functies(invuller) == ["een", "twee", "vier", "drie"])
    invuller.druk("Up", "Up", "C-x", "C-s")
    #expect(functies(invuller) == ["twee", "vier", "drie"])
  }

  @Test func `meer treden dan een ladder heeft, gaan er niet in`() {
    var invuller = invuller()
    for nummer in 1...9 {
      invuller.typ("t\(nummer) ")
      invuller.druk("C-n")
    }
    invuller.druk("C-s")
    #expect(functies(invuller).count == 6)
    #expect(functies(invuller).last?.hasSuffix("t9") == true)
  }

  @Test func `een ladder zonder treden en een trede zonder functie worden niet vastgelegd`() {
    var leeg = invuller()
    leeg.druk("C-s")
    #expect(leeg.json == nil)
    #expect(leeg.tekst.contains("! Dit moet er staan."))
    var zonder = invuller()
    zonder.druk("Tab")
    zonder.typ("Joke Prins")
    zonder.druk("C-s")
    #expect(zonder.json == nil)
  }

  @Test func `een lege rij onderaan en Enter legt vast`() {
    var invuller = invuller([["functie": "een"]])
    invuller.druk("Enter", "Enter")
    #expect(functies(invuller) == ["een"])
  }

  @Test func `een concept houdt de rijen`() {
    var invuller = invuller()
    invuller.typ("manager")
    invuller.druk("Enter")
    invuller.typ("wethouder")
    let later = Formulier(
      Self.model, concept: invuller.formulier.concept, vandaag: Datum(dagen: 20_536))
    var verder = Invuller(80, 16, later)
    verder.druk("C-s")
    #expect(functies(verder) == ["manager", "wethouder"])
  }

  @Test func `zo staan rijen in een formulier`() {
    var invuller = invuller([["functie": "manager jeugd"], ["functie": "wethouder"]], 60)
    invuller.druk("Down", "Tab")
    invuller.typ("Joke")
    #expect(
      invuller.tekst == """
        ▸ Treden van onder af *
            Functie                     Naam
          1 manager jeugd
          2 wethouder                   Joke
          hoogstens 6; Tab naar het volgende vak, Enter naar de
          volgende rij









        C-n nieuwe rij  C-x rij weg  PgUp/PgDn verplaats
        """)
  }

  @Test func `op plaats 7 stelt het team de treden van een ladder vast`() {
    var bureau = Bureau(100, 24, .nl, .metTeam)
    bureau.druk("7")
    bureau.kijker.app.toonBeheer(.proef(), bureau.kijker.beeld)
    bureau.druk("Tab", "Tab", "e")
    #expect(bureau.tekst.contains("Joke Prins"))
    bureau.druk("Down", "C-x", "C-s")
    #expect(bureau.handelingen == [[.teamLadderVastgesteld]])
    let treden = bureau.kijker.beeld.wereld.team?.treden[.gemeente] ?? []
    #expect(treden.map(\.functie) == ["manager jeugd", "wethouder"])
  }

  @Test func `een ladder die nog niet vaststaat begint met de gebruikelijke treden`() {
    var bureau = Bureau(100, 24, .nl, .metTeam)
    bureau.druk("7")
    bureau.kijker.app.toonBeheer(.proef(), bureau.kijker.beeld)
    bureau.druk("Tab", "Tab", "G", "e", "C-s")
    let treden = bureau.kijker.beeld.wereld.team?.treden[.inkoop] ?? []
    #expect(treden.map(\.functie) == Ladder.inkoop.standaardfuncties(.nl))
  }

  private func functies(_ invuller: Invuller) -> [String] {
    guard case .array(let treden) = invuller.vastgelegd?.lid("treden") else { return [] }
    return treden.compactMap { if case .text(let tekst) = $0.lid("functie") { tekst } else { nil } }
  }
}
