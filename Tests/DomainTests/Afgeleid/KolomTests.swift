import Domain
import Proeven
import Testing

/// The column of a casus on the board (section 3).
struct KolomTests {
  @Test func `zonder huidig advies of na sluiten staat een casus niet op het bord`() throws {
    let toestand = try gegeven {
      toegelaten("C1")
      afgerond("C2")
      gerealiseerd("C3")
      heropend("C3")
    }
    #expect(try toestand.op("2026-01-05").bord.kaarten.isEmpty)
  }

  @Test(
    arguments: [
      ([], .uitgebracht),
      ([antwoord(.aanvaard)], .aanvaard),
      ([antwoord(.deels)], .aanvaard),
      ([antwoord(.aanvaard), voortgang(.opKoers)], .inUitvoering),
      ([voortgang(.vertraagd, .wachtlijst)], .inUitvoering),
      ([voortgang(.opKoers), zorgGestart()], .gerealiseerd),
      ([voortgang(.gestagneerd, .contract)], .gestagneerd),
      ([voortgang(.nietOpgevolgd, .overig)], .gestagneerd),
      ([antwoord(.afgewezen)], .gestagneerd),
      ([zorgGestart(), zorgGestopt()], .gestagneerd),
      ([geescaleerd()], .geescaleerd),
      ([voortgang(.gestagneerd, .contract), geescaleerd()], .geescaleerd),
      ([zorgGestart(), geescaleerd()], .geescaleerd),
    ] as [([Feit], Kolom)])
  func `de eerste kolom die geldt`(feiten: [Feit], kolom: Kolom) throws {
    let toestand = try gegeven {
      geadviseerd()
      feiten
    }
    #expect(try toestand.kaart(op: "2026-01-05").kolom == kolom)
  }

  @Test func `alleen de nieuwste voortgang telt`() throws {
    let toestand = try gegeven {
      geadviseerd()
      voortgang(.gestagneerd, .contract)
      voortgang(.opKoers)
    }
    #expect(try toestand.kaart(op: "2026-01-05").kolom == .inUitvoering)
  }

  @Test func `van elke partij telt het nieuwste antwoord`() throws {
    let toestand = try gegeven {
      geadviseerd()
      antwoord(.afgewezen)
      antwoord(.aanvaard)
    }
    #expect(try toestand.kaart(op: "2026-01-05").kolom == .aanvaard)
  }

  @Test func `twee vaders zijn twee partijen`() throws {
    let toestand = try gegeven {
      geadviseerd()
      antwoord(.afgewezen, van: .ouder, wie: "Jos")
      antwoord(.aanvaard, van: .ouder, wie: "Ed")
      antwoord(.aanvaard, van: .ouder)
    }
    let kaart = try toestand.kaart(op: "2026-01-05")
    #expect(kaart.redenen == [.afgewezen(.ouder, wie: "Jos")])
  }

  @Test func `dezelfde naam met een los accent is een andere partij`() throws {
    let toestand = try gegeven {
      geadviseerd()
      antwoord(.afgewezen, van: .ouder, wie: "Zo\u{eb}")
      antwoord(.aanvaard, van: .ouder, wie: "Zoe\u{308}")
    }
    #expect(try toestand.kaart(op: "2026-01-05").kolom == .gestagneerd)
  }

  @Test func `een afwijzing telt alleen in opvolging`() throws {
    let toestand = try gegeven {
      geadviseerd()
      antwoord(.afgewezen)
      zorgGestart()
    }
    #expect(try toestand.kaart(op: "2026-01-05").kolom == .gerealiseerd)
    // The start of care also means that what came before it no longer counts.
    let gestopt = try toestand.als(zorgGestopt()).danAanvaard()
    #expect(try gestopt.kaart(op: "2026-01-05").redenen == [.zorgGestopt(.capaciteit)])
  }

  @Test func `gestopte zorg telt tot er weer voortgang is`() throws {
    let toestand = try gegeven {
      gerealiseerd()
      zorgGestopt()
      voortgang(.opKoers)
    }
    #expect(try toestand.kaart(op: "2026-01-05").kolom == .inUitvoering)
  }

  @Test func `voortgang van voor de start van de zorg telt niet meer`() throws {
    let toestand = try gegeven {
      geadviseerd()
      voortgang(.gestagneerd, .contract)
      zorgGestart()
    }
    #expect(try toestand.kaart(op: "2026-01-05").kolom == .gerealiseerd)
    let weer = try toestand.als(voortgang(.gestagneerd, .contract)).danAanvaard()
    #expect(try weer.kaart(op: "2026-01-05").kolom == .gestagneerd)
  }

  @Test(arguments: Escalatieuitkomst.allCases)
  func `alleen na een doorbraak is wat ervoor was vergeten`(uitkomst: Escalatieuitkomst) throws {
    let toestand = try gegeven {
      geadviseerd()
      voortgang(.gestagneerd, .contract)
      antwoord(.afgewezen)
      geescaleerd()
      escalatieBeeindigd(.gemeente, uitkomst)
    }
    let kaart = try toestand.kaart(op: "2026-01-05")
    #expect(kaart.kolom == (uitkomst == .doorbraak ? .inUitvoering : .gestagneerd))
    #expect(kaart.redenen.count == (uitkomst == .doorbraak ? 0 : 2))
  }

  @Test func `na een doorbraak telt een nieuwe tegenslag weer`() throws {
    let toestand = try gegeven {
      geadviseerd()
      geescaleerd()
      escalatieBeeindigd(.gemeente, .doorbraak)
      antwoord(.afgewezen)
    }
    #expect(try toestand.kaart(op: "2026-01-05").kolom == .gestagneerd)
  }

  @Test(arguments: [
    (voortgang(.gestagneerd, .oudersOneens), true), (voortgang(.gestagneerd, .contract), false),
    (antwoord(.afgewezen, van: .jeugdige), true), (antwoord(.afgewezen, van: .ouder), true),
    (antwoord(.afgewezen, van: .verwijzer), false),
  ])
  func `een nee van het gezin is van het gezin`(feit: Feit, gezin: Bool) throws {
    let toestand = try gegeven {
      geadviseerd()
      feit
    }
    #expect(try toestand.kaart(op: "2026-01-05").redenen.map(\.isVanGezin) == [gezin])
  }

  @Test func `zorg die stopt omdat ouders het oneens zijn is van het gezin`() throws {
    let toestand = try gegeven {
      gerealiseerd()
      zorgGestopt(.oudersOneens)
    }
    #expect(try toestand.kaart(op: "2026-01-05").redenen.map(\.isVanGezin) == [true])
  }

  @Test func `met een nieuw advies begint de kolom opnieuw`() throws {
    let toestand = try gegeven {
      geadviseerd()
      antwoord(.afgewezen)
      advies("A2")
    }
    #expect(try toestand.kaart(op: "2026-01-05").kolom == .uitgebracht)
  }
}
