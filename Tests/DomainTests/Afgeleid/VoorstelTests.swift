import Domain
import Proeven
import Testing

/// "Los op of schaal op" (section 3).
struct VoorstelTests {
  /// Advice until 1 March, with a next contact far away.
  static let rustig = Feit {
    geadviseerd()
    voortgang(.opKoers).met(["volgende": "2026-12-01"])
  }

  @Test func `zolang er niets aan de hand is, is er geen voorstel`() throws {
    #expect(try gegeven { Self.rustig }.kaart(op: "2026-03-01").voorstel == .geen)
  }

  @Test func `over de datum en niets open: schaal op`() throws {
    let toestand = try gegeven { Self.rustig }
    #expect(try toestand.kaart(op: "2026-03-02").voorstel == .escaleren(.gemeente, .overDatum))
    let gestart = try toestand.als(zorgGestart()).danAanvaard()
    #expect(try gestart.kaart(op: "2026-03-02").voorstel == .geen)
  }

  @Test func `vastgelopen en niet door het gezin: schaal op`() throws {
    let toestand = try gegeven {
      geadviseerd()
      voortgang(.gestagneerd, .contract).met(["volgende": "2026-12-01"])
    }
    #expect(try toestand.kaart(op: "2026-01-05").voorstel == .escaleren(.inkoop, .looptVast))
  }

  @Test func `over een nee van het gezin wordt gepraat, niet geescaleerd`() throws {
    let toestand = try gegeven {
      Self.rustig
      antwoord(.afgewezen, van: .ouder)
    }
    #expect(try toestand.kaart(op: "2026-01-05").voorstel == .contact)
  }

  @Test func `naast een nee van het gezin kan een ander nee wel omhoog`() throws {
    let toestand = try gegeven {
      Self.rustig
      antwoord(.afgewezen, van: .ouder)
      antwoord(.afgewezen, van: .zorgaanbieder)
    }
    #expect(try toestand.kaart(op: "2026-01-05").voorstel == .escaleren(.zorgaanbieder, .looptVast))
  }

  @Test func `een consultatie wordt niet geescaleerd`() throws {
    let toestand = try gegeven {
      toegelaten()
      advies().met(["soort": "consultatie"])
      voortgang(.gestagneerd, .contract).met(["volgende": "2026-12-01"])
    }
    #expect(try toestand.kaart(op: "2026-05-01").voorstel == .contact)
  }

  @Test func `wie van escaleren afzag heeft rust tot en met die dag`() throws {
    let toestand = try gegeven {
      Self.rustig
      afgezien(tot: "2026-03-10")
    }
    #expect(try toestand.kaart(op: "2026-03-10").voorstel == .geen)
    #expect(try toestand.kaart(op: "2026-03-11").voorstel == .escaleren(.gemeente, .overDatum))
  }

  @Test func `het nieuwste afzien geldt, ook als het korter is`() throws {
    let toestand = try gegeven {
      Self.rustig
      afgezien(tot: "2026-06-01")
      afgezien(tot: "2026-03-05")
    }
    #expect(try toestand.kaart(op: "2026-03-06").voorstel == .escaleren(.gemeente, .overDatum))
  }

  @Test func `afzien geldt niet voor een later advies`() throws {
    let toestand = try gegeven {
      geadviseerd()
      afgezien(tot: "2026-12-01")
      advies("A2")
      voortgang(.gestagneerd, .contract, op: "A2")
    }
    #expect(try toestand.kaart(op: "2026-01-05").voorstel == .escaleren(.inkoop, .looptVast))
  }

  @Test(arguments: [
    ("2026-01-18", Voorstel.geen), ("2026-01-19", .escaleren(.gemeente, .antwoordUitgebleven)),
  ])
  func `twee weken na een stap zonder antwoord: een trede hoger`(
    dag: String, voorstel: Voorstel
  ) throws {
    let toestand = try gegeven {
      Self.rustig
      geescaleerd()
    }
    #expect(try toestand.kaart(op: dag).voorstel == voorstel)
  }

  @Test func `boven aan de ladder wordt gebeld, niet hoger gegaan`() throws {
    let toestand = try gegeven {
      Self.rustig
      geescaleerd(trede: 3)
    }
    #expect(try toestand.kaart(op: "2026-01-18").voorstel == .geen)
    #expect(try toestand.kaart(op: "2026-01-19").voorstel == .contact)
    let langer = try toestand.als(ladder(.gemeente, treden: 4)).danAanvaard()
    #expect(
      try langer.kaart(op: "2026-01-19").voorstel == .escaleren(.gemeente, .antwoordUitgebleven))
    let korter = try langer.als(ladder(.gemeente, treden: 1)).danAanvaard()
    #expect(try korter.kaart(op: "2026-01-19").voorstel == .contact)
  }

  @Test func `met een open escalatie die nog tijd heeft is over de datum geen reden`() throws {
    let toestand = try gegeven {
      Self.rustig
      geescaleerd().op("2026-03-02")
    }
    #expect(try toestand.kaart(op: "2026-03-02").voorstel == .geen)
  }

  @Test func `ook een gerealiseerde casus met een verlopen escalatie gaat een trede hoger`() throws
  {
    let toestand = try gegeven {
      Self.rustig
      geescaleerd()
      zorgGestart()
    }
    #expect(
      try toestand.kaart(op: "2026-01-19").voorstel == .escaleren(.gemeente, .antwoordUitgebleven))
  }

  @Test(arguments: [
    ("2026-01-11", Voorstel.geen), ("2026-01-12", .contact), ("2026-03-01", .contact),
  ])
  func `op de dag van het contact wordt gebeld`(dag: String, voorstel: Voorstel) throws {
    #expect(try gegeven { geadviseerd() }.kaart(op: dag).voorstel == voorstel)
  }
}

/// When an answer on a ladder is due.
struct EscalatietermijnTests {
  @Test(
    arguments: [
      (geescaleerd(), nil, "2026-01-19"),
      (geescaleerd().met(["antwoordVoor": "2026-01-09"]), nil, "2026-01-09"),
      (geescaleerd(), escalatieBeantwoord().op("2026-01-08"), "2026-01-22"),
      (
        geescaleerd().met(["antwoordVoor": "2026-01-09"]),
        escalatieBeantwoord().met(["uiterlijk": "2026-03-03"]), "2026-03-03"
      ),
    ] as [(Feit, Feit?, String)])
  func `een escalatie vraagt een volgende stap vanaf haar dag`(
    stap: Feit, antwoord: Feit?, dag: String
  ) throws {
    let toestand = try gegeven {
      geadviseerd()
      stap
      antwoord.map { [$0] } ?? []
    }
    let escalatie = try #require(try toestand.casus().escalaties[.gemeente])
    let vervalt = try #require(Datum(dag))
    #expect(escalatie.vervalt == vervalt)
    #expect(!escalatie.isVervallen(op: vervalt - 1))
    #expect(escalatie.isVervallen(op: vervalt))
  }

  @Test func `een antwoord van voor de nieuwste stap telt niet`() throws {
    let toestand = try gegeven {
      geadviseerd()
      geescaleerd(trede: 1)
      escalatieBeantwoord().met(["uiterlijk": "2026-12-01"])
      geescaleerd(trede: 2)
    }
    #expect(try toestand.casus().escalaties[.gemeente]?.vervalt == Datum("2026-01-19"))
  }

  @Test func `van twee antwoorden telt het nieuwste`() throws {
    let toestand = try gegeven {
      geadviseerd()
      geescaleerd()
      escalatieBeantwoord().met(["uiterlijk": "2026-12-01"])
      escalatieBeantwoord().op("2026-01-06")
    }
    #expect(try toestand.casus().escalaties[.gemeente]?.vervalt == Datum("2026-01-20"))
  }
}
