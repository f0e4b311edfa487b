import Domain
import TUI
import Testing

@testable import Screens

/// Place 7, key by key.
struct TeamTests {
  private static let bewaren = 5
  private static let opslag = 6

  @Test func `7 opent het team en vraagt het programma naar de opslag te kijken`() {
    var kijker = Kijker(80, 24, .nl, .metTeam)
    kijker.druk("7")
    #expect(kijker.effecten == [.bekijkBeheer])
    #expect(kijker.melding == "2 leden; Tab gaat naar het volgende deel.")
    #expect(kijker.gekozen.hasPrefix("Marit Vos"))
  }

  @Test func `Tab gaat rond langs acht delen en elk onthoudt wat gekozen is`() {
    var kijker = Kijker.team(80, 24)
    kijker.druk("j")
    let gekozen = kijker.gekozen
    for _ in 0..<8 { kijker.druk("Tab") }
    #expect(kijker.gekozen == gekozen)
    kijker.druk("S-Tab", "S-Tab")
    #expect(kijker.tekst.contains("Reservekopie"))
  }

  @Test func `wat niet van dit deel is zegt waarom het niet kan`() {
    var kijker = Kijker.team(80, 24)
    kijker.druk("d")
    #expect(kijker.melding == "alleen bij Bewaren")
    kijker = .team(80, 24, deel: 2)
    kijker.druk("n")
    #expect(kijker.melding == "hier is daar niets voor")
    #expect(kijker.effecten == [.bekijkBeheer])
  }

  @Test func `een nieuw lid krijgt een vrij kenmerk, een ander lid staat al ingevuld`() {
    var kijker = Kijker.team(80, 24)
    kijker.druk("n")
    #expect(kijker.regels[1].contains("Lid toegevoegd"))
    kijker.druk("Esc", "Enter")
    #expect(kijker.tekst.contains("Marit Vos") && kijker.tekst.contains("Lindeboog"))
    kijker.druk("C-s")
    guard case .legVast(let vastlegging) = kijker.effecten.last else {
      Issue.record("niets vastgelegd")
      return
    }
    #expect(vastlegging.voorstellen.map(\.soort) == [.teamLidGewijzigd])
  }

  @Test func `x legt vast dat een lid vertrok, en wie weg is vertrekt niet nog eens`() {
    var kijker = Kijker.team(80, 24)
    kijker.druk("x")
    guard case .legVast(let vastlegging) = kijker.effecten.last else {
      Issue.record("niets vastgelegd")
      return
    }
    #expect(vastlegging.voorstellen.map(\.soort) == [.teamLidVertrokken])
    kijker.druk("G", "x")
    #expect(kijker.melding == "hier is daar niets voor")
  }

  @Test func `een contact en een bouwsteen worden gewijzigd met wat er al stond`() {
    var kijker = Kijker.team(80, 24, deel: 1)
    kijker.druk("Enter")
    #expect(kijker.tekst.contains("Otto Brink") && kijker.tekst.contains("06 11223344"))
    kijker = .team(80, 24, deel: 4)
    kijker.druk("j", "j", "j", "j", "j", "e")
    #expect(kijker.tekst.contains("Elk advies heeft een regime."))
  }

  @Test func `vernietiging vragen typt een grond en kan zonder besluit`() {
    var kijker = Kijker.team(80, 24, deel: Self.bewaren)
    kijker.druk("d", "Enter", "C-s")
    #expect(kijker.melding == "Vul het eerste veld in.")
    kijker.druk("Tab")
    kijker.typ("termijn verstreken")
    kijker.druk("Enter", "Enter")
    #expect(
      kijker.effecten.last
        == .vernietig(
          zaaknummer: "ET-2005-00001", .vragen(grond: "termijn verstreken", besluit: nil)))
    // It stays until the program says that it was done.
    #expect(kijker.tekst.contains("Vernietiging vragen van ET-2005-00001"))
    kijker.app.meldVernietiging("Gevraagd.")
    #expect(kijker.melding == "Gevraagd.")
    #expect(!kijker.tekst.contains("Vernietiging vragen van"))
  }

  @Test func `wie het vroeg is niet ook de tweede, en de reden staat er`() {
    var kijker = Kijker.team(80, 24, deel: Self.bewaren)
    kijker.druk("j", "a")
    #expect(
      kijker.melding == "m.devries vroeg het zelf; een tweede stoel moet akkoord gaan.")
    #expect(kijker.effecten == [.bekijkBeheer])
    kijker.druk("w")
    #expect(kijker.effecten.last == .vernietig(zaaknummer: "ET-2005-00002", .trekIn))
  }

  @Test func `vernietigen vraagt het nummer, en Esc doet niets`() {
    var kijker = Kijker.team(80, 24, deel: Self.bewaren, .proef(.doorTwee))
    kijker.druk("j", "X")
    kijker.typ("ET-2005-00002")
    kijker.druk("Esc")
    #expect(kijker.effecten == [.bekijkBeheer])
    kijker.druk("X")
    kijker.typ("ET-2005-00002")
    kijker.druk("Enter")
    #expect(
      kijker.effecten.last
        == .vernietig(zaaknummer: "ET-2005-00002", .voerUit(getypt: "ET-2005-00002")))
  }

  @Test func `i tekent een ijkpunt, tenzij dat hier niet kan`() {
    var kijker = Kijker.team(80, 24, deel: Self.opslag)
    kijker.druk("i")
    #expect(kijker.effecten.last == .zetIJkpunt)
    kijker = .team(
      80, 24, deel: Self.opslag,
      Beheerstand(bewaren: .lijst([]), opslag: [], geenIJkpunt: "Alleen in het geheugen."))
    kijker.druk("i")
    #expect(kijker.melding == "Alleen in het geheugen.")
  }

  @Test func `wie de termijnen niet mag zien ziet waarom`() {
    var kijker = Kijker.team(
      80, 24, deel: Self.bewaren,
      Beheerstand(bewaren: .geweigerd("Dat kan alleen X."), opslag: [], geenIJkpunt: nil))
    #expect(kijker.tekst.contains("Dat kan alleen X."))
    kijker.druk("d")
    #expect(kijker.melding == "Dat kan alleen X.")
  }

  @Test func `op slot blijft er niets van de bewaarlijst over`() {
    var kijker = Kijker.team(80, 24, deel: Self.bewaren)
    kijker.druk("d")
    kijker.typ("geheim")
    kijker.app.vergrendel(stoel: nil)
    _ = kijker.app.ontgrendel()
    #expect(!kijker.tekst.contains("geheim") && !kijker.tekst.contains("ET-2005"))
    #expect(kijker.app.toontBeheer)
  }

  @Test func `bij een bouwsteen staat wat de opslag ervan laat zien, kwartaal voor kwartaal`() {
    var kijker = Kijker.team(120, 40, deel: 4)
    let kwartalen = kijker.app.gevraagdBewijs(kijker.beeld)
    #expect(kwartalen?.map(\.tekst) == ["2026-Q1", "2025-Q4", "2025-Q3", "2025-Q2"])
    #expect(!kijker.tekst.contains("Contact op tijd"))
    let stromen = Dictionary(grouping: Proefwereld.metTeam.gebeurtenissen, by: \.stroom)
    kijker.app.toonBewijs(
      Kwartaalbewijs.alle(
        kwartalen ?? [], stromen: Array(stromen.values), kijker.beeld.wereld, op: kijker.beeld.nu))
    #expect(kijker.app.gevraagdBewijs(kijker.beeld) == nil)
    for _ in 0..<5 { kijker.druk("j") }
    #expect(
      kijker.tekst.contains("Contact op tijd   33 % (1 van 3) · 2025-Q4 – · 2025-Q3 – · 2025-Q2 –"))
    // The world changed: what was counted holds no longer.
    kijker.verander(.metTeam)
    #expect(kijker.app.gevraagdBewijs(kijker.beeld) != nil)
  }

  @Test func `bij de normen staat waarop het gewicht van lopende adviezen berust`() {
    var kijker = Kijker.team(120, 40, deel: 3)
    #expect(kijker.tekst.contains("bindend · berust op niet benoemd"))
    kijker.druk("G", "e")
    #expect(kijker.melding == "hier is daar niets voor")
  }
}
