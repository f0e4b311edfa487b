import Domain
import Testing

struct KeuzeTests {
  @Test func `elk type vindt zijn gebeurtenis, ook byte voor byte`() {
    for soort in Gebeurtenissoort.allCases {
      #expect(Gebeurtenissoort(type: soort.type) == soort)
      #expect(Array(soort.type.utf8).withUnsafeBytes { Gebeurtenissoort(type: $0) } == soort)
      #expect(Array("\(soort.type)x".utf8).withUnsafeBytes { Gebeurtenissoort(type: $0) } == nil)
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
    #expect(Stroom("casus/ET-2026-00001") == .casus("ET-2026-00001"))
    for tekst in ["", "casus", "casus/", "Casus/A", "dossier/A", "casus/a/b", "casus/a b", "/A"] {
      #expect(Stroom(tekst) == nil, "\(tekst)")
    }
    #expect(Stroom("casus/\(String(repeating: "a", count: 32))") != nil)
    #expect(Stroom("casus/\(String(repeating: "a", count: 33))") == nil)
  }
}
