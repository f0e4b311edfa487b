import Domain
import Proeven
import Testing

/// The item that is on, as the chair needs it.
struct TafelpuntTests {
  private func punt(line: Int = #line, @Verhaal tijdens: () -> [Feit]) throws -> Tafelpunt {
    let begin = try gegeven(line: line) {
      toegelaten().met([
        "criteria": [
          "complex": true, "gevaar": false, "eerdereInzetOntoereikend": true,
          "motivering": "Twee trajecten liepen vast.",
        ]
      ])
      feit(.notitieToegevoegd, ["tekst": "Van voor de tafel.", "soort": "besluit"])
      tafel()
      geagendeerd()
      geopend()
      begonnen()
    }
    let staat = try begin.als(Feit(tijdens)).danAanvaard(line: line)
    let casus = try #require(staat.wereld.casussen["C1"])
    return Tafelpunt(
      casus, gebeurtenissen: staat.stroom(.casus("C1")), try staat.tafel(),
      tafelgebeurtenissen: staat.stroom(.tafel("T1")), wereld: staat.wereld,
      op: staat.gebeurtenissen.last?.tijd ?? casus.aangemeldOp)
  }

  @Test func `wat er tijdens het punt bij komt staat in zijn volgorde, en niets van ervoor`() throws
  {
    let punt = try punt {
      feit(.notitieToegevoegd, ["tekst": "Een.", "soort": "zorg"])
      feit(.afspraakGemaakt)
      feit(.stemVastgelegd)
      feit(.notitieToegevoegd, ["tekst": "Vier.", "soort": "feit"])
    }
    #expect(
      punt.erbij.map(\.soort) == [
        .notitieToegevoegd, .afspraakGemaakt, .stemVastgelegd, .notitieToegevoegd,
      ])
    #expect(punt.geprobeerd == "Twee trajecten liepen vast.")
  }

  @Test func `de uitkomst is advies na een besluit of een advies, en anders doorgeschoven`() throws
  {
    #expect(try punt {}.uitkomst == .aangehouden)
    let besluit = try punt {
      feit(.notitieToegevoegd, ["tekst": "Zo doen we.", "soort": "besluit"])
    }
    #expect(besluit.uitkomst == .advies)
    #expect(besluit.besluiten.count == 1)
    let advies = try punt { Proeven.advies() }
    #expect(advies.uitkomst == .advies)
    // It cannot name the table yet: it is discussed there only when the item ends.
    #expect(advies.verslag.adviezen.count == 1)
  }
}
