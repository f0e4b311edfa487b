import Domain
import TUI
import Testing

@testable import Screens

/// Bottlenecks are signalled with one key wherever a casus is, and become a register of improvements.
struct VerbeterregisterTests {
  private static func signaal(_ wereld: inout Proefwereld, _ nummer: Int, _ dag: String) {
    wereld.leg(
      Proefwereld.stroom(nummer), .knelpuntGesignaleerd, "\(dag)T10:00",
      """
      "knelpunt":"K1","niveau":"strategisch","omschrijving":"Geen plek voor Sam.",\
      "thema":"capaciteit"
      """)
  }

  private static let wereld: Proefwereld = {
    var wereld = Proefwereld.metTeam
    signaal(&wereld, 5, "2026-03-02")
    signaal(&wereld, 6, "2026-03-01")
    signaal(&wereld, 7, "2026-02-01")
    wereld.leg(
      Proefwereld.stroom(7), .knelpuntOpgepakt, "2026-03-10T10:00",
      #""knelpunt":"K1","stand":"gereed","voorstel":"Ingekocht.","wie":"Marit Vos""#)
    return wereld
  }()

  private func bureau() -> Bureau {
    var bureau = Bureau(100, 24, .nl, Self.wereld)
    bureau.druk("7")
    bureau.kijker.app.toonBeheer(.proef(), bureau.kijker.beeld)
    for _ in 0..<7 { bureau.druk("Tab") }
    return bureau
  }

  @Test func `wat niemand oppakte staat bovenaan, het oudste eerst`() {
    let register = Verbeterregister(Self.wereld.beeld().wereld)
    #expect(register.regels.map(\.roepsel) == ["IJsvogel", "Kluut", "Tureluur"])
    #expect(register.regels.allSatisfy { $0.casussenOpThema == 3 })
  }

  @Test func `het register zegt signaal, thema, casus en stand, zonder de naam van het kind`() {
    let tekst = bureau().tekst
    #expect(tekst.contains("Verbeteringen 3"))
    #expect(tekst.contains("Geen plek voor IJsvogel."))
    #expect(!tekst.contains("Sam"))
    #expect(tekst.contains("3 casussen"))
  }

  @Test func `e pakt een knelpunt op bij zijn casus`() {
    var bureau = bureau()
    bureau.druk("e")
    for tekst in ["Marit Vos", "Inkopen in het najaar"] {
      bureau.typ(tekst)
      bureau.druk("Tab")
    }
    bureau.druk("C-s")
    #expect(bureau.geweigerd.isEmpty)
    #expect(bureau.handelingen == [[.knelpuntOpgepakt]])
    let casus = bureau.kijker.beeld.wereld.casussen["ET-2026-00006"]
    #expect(casus?.signalen.first?.stand == .opgepakt)
    #expect(casus?.signalen.first?.aanpak?.wie == "Marit Vos")
  }

  @Test func `Enter opent het dossier van de casus`() {
    var bureau = bureau()
    bureau.druk("Enter")
    #expect(bureau.kijker.effecten.contains(.openDossier(zaaknummer: "ET-2026-00006")))
  }

  @Test(arguments: ["1", "3", "4"])
  func `een toets signaleert een knelpunt bij de gekozen casus`(plaats: String) {
    var bureau = Bureau(100, 24, .nl, .duin)
    bureau.druk(plaats, "!")
    #expect(bureau.tekst.contains("Knelpunt"))
    bureau.typ("Het formulier is te lang")
    bureau.druk("Tab")
    bureau.typ("toegang")
    bureau.druk("Enter", "Tab", "C-s")
    #expect(bureau.tekst.contains("Dit moet er staan.") || bureau.handelingen.count == 1)
  }

  @Test func `aan tafel typt het uitroepteken, en C-n signaleert`() {
    #expect(
      Toetsen().tabel(.plaats(.tafel)).intent(for: .control("n")) == .casus(.knelpuntGesignaleerd))
    #expect(Toetsen().tabel(.plaats(.tafel)).intent(for: .character("!")) == nil)
    #expect(
      Toetsen().tabel(.dossier).intent(for: .character("!")) == .casus(.knelpuntGesignaleerd))
  }

  @Test func `de eerste versnelling begint haar, in dezelfde handeling`() throws {
    var wereld = Proefwereld.duin
    wereld.leg(
      .team("RET"), .teamLidGewijzigd, "2026-01-02T10:00", #""lid":"L2","rol":"procesversneller""#)
    let bureau = Bureau(100, 24, .nl, wereld)
    let beeld = bureau.kijker.beeld
    let casus = try #require(beeld.wereld.casussen["ET-2026-00006"])
    #expect(beeld.wereld.beletVersnelling(casus, rol: nil) == nil)
    let actie = try #require(Casusactie.van(.procesversnellingIngezet))
    guard case .formulier(let verzoek) = bureau.kijker.app.vraag(casus, beeld).vervolg(actie)
    else {
      Issue.record("geen formulier")
      return
    }
    let vastlegging = verzoek.doel.vastlegging(
      ["omschrijving": "Gebeld.", "vorm": "netwerk"], gezien: [:], beeld)
    #expect(
      vastlegging.voorstellen.map(\.soort) == [
        .procesversnellingGestart, .procesversnellingIngezet,
      ])
    // With nobody, or more than one, somebody has to say who it is.
    let zonder = Proefwereld.duin.beeld().wereld
    let zelfde = try #require(zonder.casussen["ET-2026-00006"])
    #expect(zonder.beletVersnelling(zelfde, rol: nil) == .procesversnellingLooptNiet)
  }
}
