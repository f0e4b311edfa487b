import Codec
import Domain
import Proeven
import Testing

/// Closing a casus settles what is still open, in the same step.
struct AfsluitingTests {
  /// On an agenda, on two ladders, with two promises, an acceleration, an offer and a complaint.
  private func vol() throws -> Toestand {
    try gegeven {
      tafel()
      geadviseerd()
      geagendeerd()
      geescaleerd(.gemeente)
      geescaleerd(.inkoop)
      feit(.afspraakGemaakt, ["afspraak": "AF1"])
      feit(.afspraakGemaakt, ["afspraak": "AF2"])
      feit(.procesversnellingGestart)
      feit(.overdrachtAangeboden)
      feit(.klachtOntvangen, ["klacht": "KL1"])
    }
  }

  private func sluit(
    _ toestand: Toestand, _ wijzig: (inout Afsluiting.Antwoorden) -> Void = { _ in }
  ) throws -> Toestand {
    var antwoorden = Afsluiting.Antwoorden()
    antwoorden.versnelling = "Eindigt met de casus."
    wijzig(&antwoorden)
    let afsluiting = Afsluiting(try toestand.casus(), toestand.wereld)
    var verder = toestand
    for voorstel in afsluiting.voorstellen(
      ["reden": "gerealiseerd"], antwoorden, reden: "Afgesloten.")
    {
      verder = try verder.als(Feit(voorstel.soort, voorstel.stroom).data(voorstel.data))
        .danAanvaard()
    }
    return verder
  }

  @Test func `alles wat open is staat er, in de volgorde waarin het afloopt`() throws {
    let toestand = try vol()
    #expect(
      toestand.wereld.openBijSluiten(try toestand.casus()) == [
        .agenda, .gemeente, .inkoop, .afspraken, .versnelling, .overdracht, .klachten,
      ])
  }

  @Test func `een stap handelt alles af en sluit`() throws {
    let na = try sluit(try vol()) { antwoorden in
      antwoorden.ladders = [.gemeente: .doorbraak]
      antwoorden.nagekomen = ["AF1"]
      antwoorden.overdracht = .ingetrokken
      antwoorden.klachten = .ongegrond
    }
    let casus = try na.casus()
    #expect(casus.fase == .gesloten && casus.sluitreden == .gerealiseerd)
    #expect(casus.escalaties.isEmpty && casus.procesversneller == nil)
    #expect(casus.afspraken.map(\.uitkomst) == [.nagekomen, .vervallen])
    #expect(casus.openKlachten.isEmpty && casus.overdracht == .geen)
  }

  @Test func `een klacht waarover niets gezegd wordt blijft open`() throws {
    let na = try sluit(try vol())
    #expect(try na.casus().fase == .gesloten)
    #expect(try na.casus().openKlachten.count == 1)
  }

  @Test func `wat niet open is wordt niet afgehandeld`() throws {
    let toestand = try gegeven { geadviseerd() }
    let afsluiting = Afsluiting(try toestand.casus(), toestand.wereld)
    #expect(afsluiting.open.isEmpty)
    let voorstellen = afsluiting.voorstellen(["reden": "overig"], .init(), reden: "-")
    #expect(voorstellen.map(\.soort) == [.afgesloten])
  }

  @Test func `dat er iets open is belet het sluiten niet, dat zij nu besproken wordt wel`() throws {
    let toestand = try vol()
    func belet(_ toestand: Toestand, _ rol: Rol?) throws -> Weigering? {
      Afsluiting.belet(try toestand.casus(), toestand.wereld, rol: rol)
    }
    #expect(try belet(toestand, nil) == nil)
    #expect(try belet(toestand, .secretaris) == .rolOntbreekt([.voorzitter]))
    let bezig = try gegeven {
      tafel()
      geadviseerd()
      geagendeerd()
      geopend()
      begonnen()
    }
    #expect(try belet(bezig, nil) == .puntLoopt("C1"))
    #expect(try belet(try gegeven { afgerond() }, nil) == .faseIs(.gesloten))
  }
}
