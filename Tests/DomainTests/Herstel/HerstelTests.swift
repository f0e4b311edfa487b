import Domain
import Proeven
import Testing

struct HerstelTests {
  @Test func `ongedaan gaat een hele handeling terug, van achter naar voor`() throws {
    let voor = try gegeven {
      toegelaten()
      tafel()
    }
    let na = try voor.handelt("h1") {
      geagendeerd()
      geordend(["C1"])
      feit(.notitieToegevoegd)
    }
    let herstel = try #require(na.ongedaan)
    #expect(herstel.weigering == nil)
    #expect(herstel.handeling.id == "h1")
    #expect(herstel.handeling.stromen == [.casus("C1"), .tafel("T1")])
    #expect(
      herstel.voorstellen.map(\.soort) == [.casusHerroepen, .tafelHerroepen, .casusHerroepen])
    #expect(herstel.voorstellen.map { $0.data["gebeurtenis"] } == ["h1.2", "h1.1", "h1"])
    let terug = try na.na(herstel, "u1")
    #expect(try terug.casus().plaatsing == nil)
    #expect(try terug.tafel().ordening == nil)
    #expect(try terug.casus().gebeurtenissen == voor.casus().gebeurtenissen)
  }

  @Test func `opnieuw zegt hetzelfde nog eens, met dezelfde kenmerken`() throws {
    let na = try gegeven { geadviseerd() }.handelt("h1") {
      feit(.afspraakGemaakt)
      geescaleerd(.zorgaanbieder, trede: 2)
    }
    let terug = try na.na(na.ongedaan, "u1")
    #expect(try terug.casus().openAfspraken.isEmpty)
    let weer = try terug.na(terug.opnieuw, "o1")
    #expect(try weer.casus().afspraken == na.casus().afspraken)
    #expect(try weer.casus().escalaties[.zorgaanbieder]?.trede == 2)
    #expect(weer.opnieuw == nil)
  }

  @Test func `ongedaan en opnieuw gaan stap voor stap heen en weer`() throws {
    var toestand = try gegeven { aangemeld() }
    toestand = try toestand.handelt("h1") { feit(.knelpuntGesignaleerd) }
    toestand = try toestand.handelt("h2") { feit(.knelpuntGesignaleerd, ["knelpunt": "P2"]) }
    toestand = try toestand.na(toestand.ongedaan, "u1")
    #expect(try toestand.casus().knelpunten == ["P1"])
    toestand = try toestand.na(toestand.ongedaan, "u2")
    #expect(try toestand.casus().knelpunten.isEmpty)
    toestand = try toestand.na(toestand.opnieuw, "o1")
    #expect(try toestand.casus().knelpunten == ["P1"])
    toestand = try toestand.na(toestand.opnieuw, "o2")
    #expect(try toestand.casus().knelpunten == ["P1", "P2"])
    toestand = try toestand.na(toestand.ongedaan, "u3")
    #expect(try toestand.casus().knelpunten == ["P1"])
    toestand = try toestand.na(toestand.opnieuw, "o3")
    #expect(try toestand.casus().knelpunten == ["P1", "P2"])
    #expect(toestand.opnieuw == nil)
  }

  @Test func `wie iets anders doet kan het ongedane niet meer opnieuw doen`() throws {
    var toestand = try gegeven { aangemeld() }
    toestand = try toestand.handelt("h1") { feit(.knelpuntGesignaleerd) }
    toestand = try toestand.na(toestand.ongedaan, "u1")
    #expect(toestand.opnieuw != nil)
    toestand = try toestand.handelt("h2") { opgepakt() }
    #expect(toestand.opnieuw == nil)
    #expect(toestand.ongedaan?.handeling.id == "h2")
  }

  @Test func `waarmee iets begon is niet ongedaan te maken, en dat staat er vooraf bij`() throws {
    let toestand = try gegeven {}.handelt("h1") { aangemeld() }
    #expect(toestand.ongedaan?.weigering == .herroepenMagNiet(.aangemeld))
    let metCorrectie = try gegeven {
      aangemeld()
      opgepakt().als(id: "fout")
    }.handelt("h2") {
      herroepen("fout")
      feit(.notitieToegevoegd)
    }
    #expect(metCorrectie.ongedaan?.weigering == .herroepenMagNiet(.casusHerroepen))
  }

  @Test func `waar een ander op voortbouwde is niet ongedaan te maken`() throws {
    let toestand = try gegeven { aangemeld() }.handelt("h1") { opgepakt() }
    let anders = try #require(
      toestand.gebeurtenissen.last.map { g in
        Gebeurtenis(
          positie: g.positie + 1, id: "x", soort: .gescreend, stroom: g.stroom,
          versie: g.versie + 1, tijd: g.tijd, actor: "k.smit",
          inhoud: Array(#"{"data":{"uitkomst":"toegelaten","typering":"procesmatig"}}"#.utf8))
      })
    let alles = toestand.gebeurtenissen + [anders]
    let herstel = Herstel.ongedaan(
      van: "m.devries", gebeurtenissen: alles, wereld: .vouw(alles), nu: anders.tijd,
      reden: "Vergist.", stroom: { stroom in alles.filter { $0.stroom == stroom } })
    #expect(
      herstel?.weigering == .latereGebeurtenisSteuntErop(.gescreend, .faseIs(.aangemeld)))
  }

  @Test func `een handeling wordt als geheel beoordeeld`() throws {
    // Alone, opgepakt could not be revoked: the screening rests on it.
    let toestand = try gegeven { aangemeld() }.handelt("h1") {
      opgepakt()
      gescreend(.toegelaten)
    }
    #expect(toestand.ongedaan?.weigering == nil)
    let terug = try toestand.na(toestand.ongedaan, "u1")
    #expect(try terug.casus().fase == .aangemeld)
  }

  @Test func `wat al gecorrigeerd is wordt overgeslagen`() throws {
    let toestand = try gegeven { aangemeld() }
      .handelt("h1") { feit(.knelpuntGesignaleerd) }
      .handelt("h2") {
        feit(.notitieToegevoegd)
        feit(.stukOntvangen)
      }
      .als(herroepen("h2.1")).danAanvaard()
    #expect(toestand.ongedaan?.voorstellen.map { $0.data["gebeurtenis"] } == ["h2"])
    let verder = try toestand.als(herroepen("h2")).danAanvaard()
    #expect(verder.ongedaan?.handeling.id == "h1")
  }

  @Test func `vernietiging is niet ongedaan te maken`() throws {
    let toestand = try gegeven { afgerond() }.handelt("h1") { gewist() }
    #expect(toestand.ongedaan?.weigering == .naVernietiging)
  }

  @Test func `van een ander en van niets is er niets ongedaan te maken`() throws {
    let toestand = try gegeven { aangemeld() }
    let vanAnder = Herstel.ongedaan(
      van: "k.smit", gebeurtenissen: toestand.gebeurtenissen, wereld: toestand.wereld,
      nu: Toestand.begin, reden: "Vergist.", stroom: toestand.stroom)
    #expect(vanAnder == nil)
    #expect(toestand.opnieuw == nil)
  }

  @Test func `wat maar half terug te vinden is wordt niet half opnieuw gedaan`() throws {
    var toestand = try gegeven { aangemeld() }.handelt("h1") {
      feit(.notitieToegevoegd)
      feit(.stukOntvangen)
    }
    let eerder = toestand.gebeurtenissen.count
    toestand = try toestand.na(toestand.ongedaan, "u1")
    #expect(toestand.opnieuw != nil)
    let recent = Array(toestand.gebeurtenissen.dropFirst(eerder - 1))
    let herstel = Herstel.opnieuw(
      van: "m.devries", gebeurtenissen: recent, wereld: toestand.wereld, nu: Toestand.begin,
      stroom: toestand.stroom)
    #expect(herstel == nil)
  }
}
