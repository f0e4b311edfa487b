import Domain
import TUI
import Testing

@testable import Screens

/// Every form that was left half filled in comes back from the list of drafts, of whatever stream.
struct ConceptlijstTests {
  private static let agenda: [@Sendable (Beeld) throws -> Formulierverzoek] = [
    { AgendaScherm().formulierNieuw($0) },
    { AgendaScherm().formulierVerplaats(try tafels($0)[0].tafel, $0) },
    { beeld in
      let tafels = try tafels(beeld)
      return AgendaScherm().formulierAfgelast(Afgelasting(tafels[0], naar: tafels[1]), beeld)
    },
    { AgendaScherm().formulierAfgelast(Afgelasting(try tafels($0)[0], naar: nil), $0) },
    { AgendaScherm().formulierGast(try tafels($0)[0].tafel, try punt($0).casus, $0) },
    { beeld in
      let (tafel, casus) = (try tafels(beeld)[0].tafel, try punt(beeld).casus)
      let gasten = Gast.bezetting(tafel, casus, beeld.wereld.team)
      return AgendaScherm().formulierNietGenodigd(
        try #require(gasten.first { $0.uitnodiging.casus != nil }), tafel, beeld)
    },
    { AgendaScherm().formulierVraag(try punt($0).casus, $0) },
    { AgendaScherm().formulierEraf(try punt($0).casus, try tafels($0)[0].tafel, $0) },
  ]

  private static let team: [(TeamScherm.Deel, String?)] = [
    (.leden, nil), (.leden, "L1"), (.contacten, nil), (.contacten, "CP1"), (.normen, nil),
    (.bouwstenen, "6"),
  ]

  private static func tafels(_ beeld: Beeld) throws -> [Agendatafel] {
    try #require(beeld.agenda.tafels.count > 1 ? beeld.agenda.tafels : nil)
  }

  private static func punt(_ beeld: Beeld) throws -> Agendapunt {
    try #require(try tafels(beeld)[0].punten.first)
  }

  /// Left as a draft, and opened again from the list.
  private func heropend(_ verzoek: Formulierverzoek, _ kijker: inout Kijker) throws -> OpenFormulier
  {
    let sleutel = Conceptsleutel(eigenaar: verzoek.eigenaar, naam: verzoek.naam, nummer: 1)
    let leeg = OpenFormulier(verzoek, sleutel, .nl, vandaag: kijker.beeld.vandaag)
    kijker.app.neemConcepten(
      [sleutel: Concept(op: kijker.beeld.nu, inhoud: leeg.formulier.concept)], begin: 1)
    kijker.druk("C")
    #expect(
      kijker.tekst.contains(
        verzoek.titel.in(.nl).replacing("\u{A0}", with: " ").prefix(30)), "\(kijker.tekst)")
    #expect(!kijker.tekst.contains("agenda."))
    kijker.druk("Enter")
    guard case .formulier(let open) = kijker.app.laag else {
      throw Dicht(melding: kijker.melding)
    }
    return open
  }

  private struct Dicht: Error { let melding: String }

  @Test(arguments: agenda.indices)
  func `een concept van een formulier over een tafel gaat weer open`(nummer: Int) throws {
    var kijker = Kijker(100, 30)
    let verzoek = try Self.agenda[nummer](kijker.beeld)
    let open = try heropend(verzoek, &kijker)
    #expect(open.verzoek.naam == verzoek.naam)
    #expect(open.verzoek.doel == verzoek.doel)
    #expect(open.verzoek.model.soort == verzoek.model.soort)
  }

  @Test(arguments: team)
  func `een concept van een formulier over het team gaat weer open`(
    deel: TeamScherm.Deel, gekozen: String?
  ) throws {
    var kijker = Kijker(100, 30, .nl, .metTeam)
    let vervolg = Teamformulieren(deel, gekozen, kijker.beeld)
      .vervolg(gekozen == nil ? .nieuw : .wijzig)
    guard case .formulier(let verzoek) = vervolg else {
      Issue.record("\(deel) vraagt niets")
      return
    }
    let open = try heropend(verzoek, &kijker)
    #expect(open.verzoek.naam == verzoek.naam)
    #expect(open.verzoek.model == verzoek.model)
  }

  @Test func `wat over iemand bij een casus getypt is gaat met die casus, niet met de tafel`()
    throws
  {
    let kijker = Kijker(100, 30)
    let gast = try Self.agenda[4](kijker.beeld)
    #expect(gast.eigenaar == .casus(try Self.punt(kijker.beeld).casus.zaaknummer))
    #expect(gast.doel.eigenaar == .tafel(try Self.tafels(kijker.beeld)[0].tafel.id))
  }

  @Test func `een concept over wie er niet meer is zegt dat`() {
    var kijker = Kijker(100, 30, .nl, .metTeam)
    let sleutel = Conceptsleutel(
      eigenaar: .team("RET"), naam: "team.lid-gewijzigd L99", nummer: 1)
    kijker.app.neemConcepten([sleutel: Concept(op: kijker.beeld.nu, inhoud: [:])], begin: 1)
    kijker.druk("C", "Enter")
    #expect(kijker.melding == "Dit concept hoort bij niets dat er nog is.")
    // It is not thrown away.
    #expect(kijker.app.concepten.count == 1)
  }
}
