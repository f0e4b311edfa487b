import Domain
import Proeven
import Testing

struct SluitenTests {
  @Test func `een casus op een agenda wordt niet gesloten`() throws {
    let toestand = try gegeven {
      toegelaten()
      tafel()
      geagendeerd()
    }
    try toestand.als(afgesloten()).danGeweigerd(.alOpAgenda(tafel: "T1"))
    try toestand.als(vanAgendaGehaald()).danAanvaard().als(afgesloten()).danAanvaard()
  }

  @Test func `een casus met een open escalatie wordt niet gesloten`() throws {
    let toestand = try gegeven {
      geadviseerd()
      geescaleerd()
      geescaleerd(.inkoop)
    }
    try toestand.als(afgesloten()).danGeweigerd(.openEscalaties(2))
    try toestand.als(escalatieBeeindigd()).danAanvaard().als(afgesloten())
      .danGeweigerd(.openEscalaties(1))
  }

  @Test func `een casus met een open afspraak wordt niet gesloten`() throws {
    let toestand = try gegeven {
      aangemeld()
      feit(.afspraakGemaakt)
    }
    try toestand.als(afgesloten()).danGeweigerd(.openAfspraken(1))
    try toestand.als(feit(.afspraakAfgerond, ["uitkomst": "vervallen"])).danAanvaard()
      .als(afgesloten()).danAanvaard()
  }

  @Test func `een casus met een lopende procesversnelling wordt niet gesloten`() throws {
    try gegeven {
      geadviseerd()
      feit(.procesversnellingGestart)
    }.als(afgesloten()).danGeweigerd(.procesversnellingLoopt)
  }

  @Test func `overgedragen is een casus pas als een ander team hem aanvaardde`() throws {
    let toestand = try gegeven { aangemeld() }
    try toestand.als(afgesloten(.overgedragen)).danGeweigerd(.overdrachtNietAanvaard)
    let aangeboden = try toestand.als(feit(.overdrachtAangeboden)).danAanvaard()
    try aangeboden.als(afgesloten(.overgedragen)).danGeweigerd(.overdrachtNietAanvaard)
    let aanvaard = try aangeboden.als(feit(.overdrachtBeantwoord)).danAanvaard()
    try aanvaard.als(afgesloten(.overgedragen)).danAanvaard()
    let opnieuw = try aanvaard.als(feit(.overdrachtAangeboden)).danAanvaard()
    try opnieuw.als(afgesloten(.overgedragen)).danGeweigerd(.overdrachtNietAanvaard)
  }

  @Test func `een lopend aanbod houdt andere redenen om te sluiten niet tegen`() throws {
    try gegeven {
      aangemeld()
      feit(.overdrachtAangeboden)
    }.als(afgesloten(.ingetrokken)).danAanvaard()
  }

  @Test func `een gerealiseerde casus op een agenda wordt niet heropend`() throws {
    let toestand = try gegeven {
      geadviseerd()
      tafel()
      geagendeerd()
      zorgGestart()
    }
    try toestand.als(heropend()).danGeweigerd(.alOpAgenda(tafel: "T1"))
  }

  @Test func `bij heropenen vervallen advies, escalaties, versnelling en overdracht`() throws {
    let na = try gegeven {
      geadviseerd()
      zorgGestart()
      geescaleerd()
      feit(.overdrachtAangeboden)
      heropend()
    }
    let casus = try na.casus()
    #expect(casus.fase == .toegelaten)
    #expect(casus.advies == nil)
    #expect(casus.escalaties.isEmpty)
    #expect(casus.procesversneller == nil)
    #expect(casus.overdracht == .geen)
    try na.als(feit(.overdrachtBeantwoord)).danGeweigerd(.geenOverdracht)
    try na.als(escalatieBeeindigd()).danGeweigerd(.ladderNietOpen(.gemeente))
  }

  @Test func `een open afspraak en een open klacht overleven een heropening`() throws {
    let na = try gegeven {
      gerealiseerd()
      feit(.afspraakGemaakt)
      feit(.klachtOntvangen)
      heropend()
    }
    #expect(try na.casus().openAfspraken.count == 1)
    #expect(try na.casus().openKlachten.count == 1)
  }
}
