import Domain
import Proeven
import Testing

struct IntakeTests {
  @Test func `een casus begint met de aanmelding, een keer`() throws {
    try gegeven {}.als(opgepakt()).danGeweigerd(.stroomBegintAnders)
    let na = try gegeven {}.als(aangemeld()).danAanvaard()
    #expect(try na.casus().fase == .aangemeld)
    try na.als(aangemeld()).danGeweigerd(.stroomBegonnenAl)
  }

  @Test func `een kind wordt niet na vandaag geboren`() throws {
    func geboren(_ dag: String) -> Feit {
      aangemeld().met(["jeugdige": ["gemeente": "Zandmeer", "geboortedatum": .text(dag)]])
        .op("2026-01-05T23:30:00Z")
    }
    // Half past midnight in Amsterdam: it is the sixth already.
    try gegeven {}.als(geboren("2026-01-06")).danAanvaard()
    try gegeven {}.als(geboren("2026-01-07"))
      .danGeweigerd(.datumInToekomst(veld: "jeugdige.geboortedatum"))
  }

  @Test func `een gewijzigde geboortedatum ligt niet na vandaag`() throws {
    let wijziging: Feit = gewijzigd([
      "jeugdige": ["gemeente": "Zandmeer", "geboortedatum": "2026-01-06"]
    ])
    let toestand = try gegeven { aangemeld() }
    try toestand.als(wijziging).danGeweigerd(.datumInToekomst(veld: "jeugdige.geboortedatum"))
    try toestand.als(wijziging.op("2026-01-06")).danAanvaard()
  }

  @Test func `een gewijzigd veld vervangt het eerdere in zijn geheel, de rest blijft`() throws {
    let na = try gegeven {
      aangemeld().met([
        "jeugdige": ["naam": "Sanne", "gemeente": "Zandmeer"], "codenaam": "Wulp",
        "domeinen": ["wmo"],
      ])
      gewijzigd(["jeugdige": ["gemeente": "Duinrand"], "urgentie": "crisis"])
    }
    let intake = try na.casus().intake
    #expect(intake.jeugdige.naam == nil)
    #expect(intake.jeugdige.gemeente == "Duinrand")
    #expect(intake.codenaam == "Wulp")
    #expect(intake.urgentie == .crisis)
    #expect(intake.domeinen == [.wmo])
  }

  @Test func `een aangehouden screening onthoudt waarop gewacht wordt`() throws {
    let na = try gegeven {
      inScreening()
      gescreend(.aangehouden).met(["wachtOp": "diagnose", "wachtTot": "2026-02-01"])
    }
    #expect(try na.casus().screening?.wachtOp == "diagnose")
    #expect(try na.casus().screening?.wachtTot == Datum("2026-02-01"))
  }

  @Test func `een kenmerk van een betrokkene wordt nooit opnieuw gebruikt`() throws {
    let erbij = feit(.betrokkeneToegevoegd)
    let weg = feit(.betrokkeneVerwijderd)
    let toestand = try gegeven {
      aangemeld()
      erbij
    }
    try toestand.als(erbij).danGeweigerd(.kenmerkAlGebruikt(.betrokkene, "B1"))
    let na = try toestand.als(weg).danAanvaard()
    try na.als(erbij).danGeweigerd(.kenmerkAlGebruikt(.betrokkene, "B1"))
    try na.als(weg).danGeweigerd(.kenmerkOnbekend(.betrokkene, "B1"))
  }

  @Test(arguments: [Gebeurtenissoort.stemVastgelegd, .toestemmingVastgelegd])
  func `een stem of toestemming is van iemand die erbij hoort`(soort: Gebeurtenissoort) throws {
    let vanB1 = feit(soort, ["betrokkene": "B1"])
    try gegeven { aangemeld() }.als(vanB1).danGeweigerd(.kenmerkOnbekend(.betrokkene, "B1"))
    let toestand = try gegeven {
      aangemeld()
      feit(.betrokkeneToegevoegd)
    }
    try toestand.als(vanB1).danAanvaard()
    let vertrokken = try toestand.als(feit(.betrokkeneVerwijderd)).danAanvaard()
    try vertrokken.als(vanB1).danGeweigerd(.kenmerkOnbekend(.betrokkene, "B1"))
  }

  @Test func `een casus wordt gekoppeld aan een andere die er is`() throws {
    let toestand = try gegeven { aangemeld() }
    try toestand.als(feit(.casusGekoppeld)).danGeweigerd(.casusOnbekend("C2"))
    try toestand.als(feit(.casusGekoppeld, ["casus": "C1"])).danGeweigerd(.casusZelf)
    let twee = try toestand.als(aangemeld("C2")).danAanvaard()
    try twee.als(feit(.casusGekoppeld)).danAanvaard()
  }

  @Test func `het nieuwste kader geldt`() throws {
    let na = try gegeven {
      aangemeld()
      feit(.kaderVastgelegd)
      feit(.kaderVastgelegd, ["kader": "voogdij", "machtiging": "gesloten", "tot": "2026-06-01"])
    }
    #expect(try na.casus().kader?.kader == .voogdij)
    #expect(try na.casus().kader?.machtiging == .gesloten)
  }

  @Test func `een knelpunt wordt eerst gesignaleerd en dan opgepakt`() throws {
    let signaal = feit(.knelpuntGesignaleerd)
    let oppakken = feit(.knelpuntOpgepakt)
    let toestand = try gegeven { aangemeld() }
    try toestand.als(oppakken).danGeweigerd(.kenmerkOnbekend(.knelpunt, "P1"))
    let na = try toestand.als(signaal).danAanvaard()
    try na.als(signaal).danGeweigerd(.kenmerkAlGebruikt(.knelpunt, "P1"))
    try na.als(oppakken).danAanvaard().als(oppakken).danAanvaard()
  }

  @Test func `een klacht wordt ontvangen en een keer afgehandeld`() throws {
    let klacht = feit(.klachtOntvangen)
    let afhandeling = feit(.klachtAfgehandeld)
    let toestand = try gegeven { aangemeld() }
    try toestand.als(afhandeling).danGeweigerd(.kenmerkOnbekend(.klacht, "X1"))
    let na = try toestand.als(klacht).danAanvaard()
    #expect(try na.casus().openKlachten.count == 1)
    try na.als(klacht).danGeweigerd(.kenmerkAlGebruikt(.klacht, "X1"))
    let klaar = try na.als(afhandeling).danAanvaard()
    #expect(try klaar.casus().openKlachten.isEmpty)
    try klaar.als(afhandeling).danGeweigerd(.afgehandeld(.klacht, "X1"))
  }

  @Test func `er loopt een aanbod tot overdracht tegelijk`() throws {
    let aanbod = feit(.overdrachtAangeboden)
    let toestand = try gegeven { aangemeld() }
    try toestand.als(feit(.overdrachtBeantwoord)).danGeweigerd(.geenOverdracht)
    let na = try toestand.als(aanbod).danAanvaard()
    try na.als(aanbod).danGeweigerd(.overdrachtLoopt)
    let aanvaard = try na.als(feit(.overdrachtBeantwoord)).danAanvaard()
    #expect(try aanvaard.casus().overdracht == .aanvaard(door: "Expertteam Duinrand"))
    try aanvaard.als(feit(.overdrachtBeantwoord)).danGeweigerd(.geenOverdracht)
    try aanvaard.als(aanbod).danAanvaard()
  }

  @Test(arguments: ["geweigerd", "ingetrokken"])
  func `na een weigering of intrekking is er geen overdracht`(antwoord: String) throws {
    let na = try gegeven {
      aangemeld()
      feit(.overdrachtAangeboden)
      feit(.overdrachtBeantwoord, ["antwoord": .text(antwoord), "reden": "Andere regio."])
    }
    #expect(try na.casus().overdracht == .geen)
  }
}
