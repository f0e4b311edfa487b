import Domain
import Proeven
import Testing

/// On the agenda, off it, and discussed.
struct OpAgendaTests {
  @Test func `een casus die al op een agenda staat kan niet op een tweede`() throws {
    try gegeven {
      toegelaten("C1")
      tafel("T1")
      tafel("T2")
      geagendeerd("C1", "T1")
    }.als(geagendeerd("C1", "T2")).danGeweigerd(.alOpAgenda(tafel: "T1"))
  }

  @Test func `een casus komt alleen op de agenda van een tafel die er is en niet voorbij is`()
    throws
  {
    try gegeven { toegelaten() }.als(geagendeerd()).danGeweigerd(.tafelOnbekend("T1"))
    try gegeven {
      toegelaten()
      tafel()
      afgelast()
    }.als(geagendeerd()).danGeweigerd(.tafelIs(.afgelast))
    try gegeven {
      toegelaten()
      tafel()
      geopend()
      gesloten()
    }.als(geagendeerd()).danGeweigerd(.tafelIs(.gesloten))
    let na = try gegeven {
      toegelaten()
      tafel()
      geopend()
    }.als(geagendeerd()).danAanvaard()
    #expect(try na.wereld.tafel(van: na.casus())?.id == "T1")
  }

  @Test func `een casus kan pas op de agenda na een afgelaste tafel als hij eraf gehaald is`()
    throws
  {
    try gegeven {
      toegelaten()
      tafel("T1")
      tafel("T2")
      geagendeerd("C1", "T1")
      vanAgendaGehaald("C1", "T1")
      afgelast("T1")
    }.als(geagendeerd("C1", "T2")).danAanvaard()
  }

  @Test func `van de agenda gaat alleen wie erop staat en niet aan de beurt is`() throws {
    let toestand = try gegeven { TafelTests.geopendMetC1 }
    try toestand.als(vanAgendaGehaald("C1", "T2")).danGeweigerd(.nietOpAgendaVan(tafel: "T2"))
    let lopend = try toestand.als(begonnen()).danAanvaard()
    try lopend.als(vanAgendaGehaald()).danGeweigerd(.puntLoopt("C1"))
    let na = try lopend.als(beeindigd()).danAanvaard().als(vanAgendaGehaald()).danAanvaard()
    #expect(try na.wereld.tafel(van: na.casus()) == nil)
    try na.als(vanAgendaGehaald()).danGeweigerd(.nietOpAgendaVan(tafel: "T1"))
  }

  @Test func `besproken wordt wie op de agenda staat van een tafel die open is of was`() throws {
    let toestand = try gegeven {
      toegelaten()
      tafel()
      geagendeerd()
    }
    try toestand.als(besproken()).danGeweigerd(.tafelIs(.gepland))
    try toestand.als(besproken("C1", "T2")).danGeweigerd(.nietOpAgendaVan(tafel: "T2"))
    let na = try toestand.als(geopend()).danAanvaard().als(besproken()).danAanvaard()
    #expect(try na.wereld.tafel(van: na.casus()) == nil)
    try na.als(besproken()).danGeweigerd(.nietOpAgendaVan(tafel: "T1"))
  }

  @Test func `een bespreking aan een gesloten tafel kan nog worden vastgelegd`() throws {
    // The discussion was revoked after the table closed: it may be recorded again.
    let na = try gegeven {
      TafelTests.geopendMetC1
      besproken().als(id: "fout")
      gesloten()
      herroepen("fout")
    }
    #expect(try na.wereld.tafel(van: na.casus()) == nil)
    try na.als(vanAgendaGehaald()).danGeweigerd(.tafelIs(.gesloten))
    try na.als(besproken()).danAanvaard()
  }

  @Test func `een gesloten tafel houdt niemand vast`() throws {
    try gegeven {
      TafelTests.geopendMetC1
      besproken().als(id: "fout")
      gesloten()
      tafel("T2")
      herroepen("fout")
    }.als(geagendeerd("C1", "T2")).danAanvaard()
  }

  @Test func `wie opnieuw geagendeerd is wordt niet meer aan de vorige tafel besproken`() throws {
    try gegeven {
      TafelTests.geopendMetC1
      besproken().als(id: "fout")
      gesloten()
      tafel("T2")
      herroepen("fout")
      geagendeerd("C1", "T2")
    }.als(besproken("C1", "T1")).danGeweigerd(.nietOpAgendaVan(tafel: "T1"))
  }

  @Test func `een gesloten casus wordt niet besproken`() throws {
    try gegeven {
      TafelTests.geopendMetC1
      besproken().als(id: "fout")
      gesloten()
      herroepen("fout")
      afgesloten()
    }.als(besproken()).danGeweigerd(.faseIs(.gesloten))
  }
}
