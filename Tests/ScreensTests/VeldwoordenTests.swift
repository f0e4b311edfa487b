import Domain
import TUI
import Testing

@testable import Screens

/// Every field and every value of every event can be said on a form.
struct VeldwoordenTests {
  /// The paths of all fields, those within objects and lists too.
  private func paden(_ velden: [Veld], _ groep: String = "") -> [(String, Vorm)] {
    velden.flatMap { veld -> [(String, Vorm)] in
      let pad = groep + veld.naam.description
      return switch veld.vorm {
      case .object(let binnen): paden(binnen, pad + ".")
      case .lijst(.object(let binnen), _): [(pad, veld.vorm)] + paden(binnen, pad + ".")
      default: [(pad, veld.vorm)]
      }
    }
  }

  @Test(arguments: Gebeurtenissoort.allCases)
  func `elk veld heeft een woord in beide talen`(soort: Gebeurtenissoort) {
    for (pad, _) in paden(Schema.van(soort).velden) {
      for taal in Taal.allCases {
        let woord = Veldwoord.label(pad, in: soort, taal)
        #expect(woord?.isEmpty == false, "\(soort.rawValue) \(pad)")
        #expect(TextWidth.columns(of: woord ?? "") <= 28, "\(soort.rawValue) \(pad)")
      }
    }
  }

  @Test(arguments: Gebeurtenissoort.allCases)
  func `velden van een formulier heten niet hetzelfde`(soort: Gebeurtenissoort) {
    let paden = paden(Schema.van(soort).velden).map(\.0)
    for taal in Taal.allCases {
      let woorden = paden.compactMap { Veldwoord.label($0, in: soort, taal) }
      #expect(Set(woorden).count == woorden.count, "\(soort.rawValue) \(woorden)")
    }
  }

  @Test(arguments: Gebeurtenissoort.allCases)
  func `elke waarde van een keuze heeft een woord`(soort: Gebeurtenissoort) {
    for (pad, vorm) in paden(Schema.van(soort).velden) {
      let waarden: [String]
      switch vorm {
      case .keuze(let eigen), .lijst(.keuze(let eigen), _): waarden = eigen
      default: continue
      }
      #expect(Keuzewoord.tabel[waarden] != nil, "\(soort.rawValue) \(pad)")
    }
  }

  @Test func `geen twee keuzes hebben dezelfde waarden`() {
    #expect(Keuzewoord.tabel.count == Keuzewoord.alle.count)
  }

  @Test(arguments: Gebeurtenissoort.allCases)
  func `elk formulier is leeg te openen, te tekenen en te verlaten`(soort: Gebeurtenissoort) {
    for taal in Taal.allCases {
      var invuller = Invuller(60, 16, Formulier(Formuliermodel(soort)), taal)
      for _ in 0..<20 {
        invuller.druk("Tab")
        _ = invuller.tekst
      }
      invuller.druk("C-s", "Esc")
      #expect(invuller.weg)
    }
  }
}
