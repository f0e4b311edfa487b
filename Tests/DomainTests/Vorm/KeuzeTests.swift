import Domain
import Testing

struct KeuzeTests {
  @Test func `elk type vindt zijn gebeurtenis, ook byte voor byte`() {
    for soort in Gebeurtenissoort.allCases {
      #expect(Gebeurtenissoort(type: soort.type) == soort)
      #expect(Gebeurtenissoort(type: Array(soort.type.utf8)) == soort)
      #expect(Gebeurtenissoort(type: Array("\(soort.type)x".utf8)) == nil)
    }
    #expect(Gebeurtenissoort(type: "nl.experttafel.casus.onbekend.v1") == nil)
    #expect(Gebeurtenissoort(type: "nl.experttafel.casus.opgepakt.v2") == nil)
  }

  @Test func `de urgentie sorteert op wie het eerst aan de beurt is`() {
    #expect(Urgentie.allCases.sorted() == [.crisis, .spoed, .regulier])
  }

  @Test func `de ladders staan in de volgorde die bij gelijke stand beslist`() {
    #expect(Ladder.allCases == [.gemeente, .zorgaanbieder, .inkoop])
  }

  @Test func `de fasen staan in hun volgorde`() {
    #expect(
      Fase.allCases.map(\.rawValue)
        == ["aangemeld", "screening", "toegelaten", "opvolging", "gerealiseerd", "gesloten"])
  }

  @Test func `de kolommen heten zoals in het contract`() {
    #expect(
      Set(Kolom.allCases.map(\.rawValue)) == [
        "geescaleerd", "gestagneerd", "gerealiseerd", "in-uitvoering", "aanvaard", "uitgebracht",
      ])
  }

  @Test func `een kenmerk heeft de vorm van het contract`() {
    #expect(Stroom(Array("casus/ET-2026-00001".utf8)) == .casus("ET-2026-00001"))
    for tekst in ["", "casus", "casus/", "Casus/A", "dossier/A", "casus/a/b", "casus/a b", "/A"] {
      #expect(Stroom(Array(tekst.utf8)) == nil, "\(tekst)")
    }
    #expect(Stroom(Array("casus/\(String(repeating: "a", count: 32))".utf8)) != nil)
    #expect(Stroom(Array("casus/\(String(repeating: "a", count: 33))".utf8)) == nil)
  }
}
