import Codec
import Domain
import Proeven
import Testing

/// Whom one rings, and what is proposed (R46–R48, R56–R62).
struct BelkaartTests {
  /// A casus in follow-up, in a region with two municipalities and two providers on the ladders.
  private func kaart(op dag: String = "2026-01-12", @Verhaal _ feiten: () -> [Feit] = { [] })
    throws -> Belkaart
  {
    let staat = try gegeven {
      contact("K1", "Gemeente Zandmeer", "Wil Zand", .gemeente, 1)
      contact("K2", "gemeente Eikenrade", "Els Eik", .gemeente, 1)
      contact("K3", "Gemeente Eikenrade", "Otto Eik", .gemeente, 3)
      contact("K4", "Stichting Kantelhof", "Ilse Kant", .zorgaanbieder, 1)
      contact("K5", "Lindeboog", "Chris Boog", .zorgaanbieder, 1)
      contact("K6", "Inkoop Duin", "Min Koop", .inkoop, 1)
      toegelaten()
      gewijzigd(["jeugdige": ["gemeente": "Eikenrade"]])
      advies().met([
        "verantwoordelijke": ["naam": "Kim Tan", "organisatie": "Kantelhof"],
        "regime": "maandelijks", "uiterlijk": "2026-03-01",
      ])
      feiten()
    }
    let datum = try #require(Datum(dag))
    let casus = try #require(staat.wereld.casussen["C1"])
    return Belkaart(
      Dossier(
        casus, gebeurtenissen: staat.stroom(.casus("C1")), wereld: staat.wereld,
        op: Amsterdam.einde(van: datum)),
      staat.wereld)
  }

  private func contact(
    _ id: String, _ organisatie: String, _ naam: String, _ ladder: Ladder, _ trede: Int
  ) -> Feit {
    Feit(
      .teamContactpersoonVastgelegd, .team("ZANDMEER"),
      [
        "contact": .text(id), "organisatie": .text(organisatie), "naam": .text(naam),
        "ladder": .text(ladder.rawValue), "trede": .integer(trede), "bereik": "06-0000",
        "laatstGesproken": "2026-01-02",
      ])
  }

  @Test
  func `wie het laatst gesproken is komt eerst, dan de verantwoordelijke en zijn organisatie`()
    throws
  {
    let kaart = try kaart { voortgang(.opKoers).met(["contact": "Jo Vink"]) }
    #expect(kaart.bellen.map(\.naam) == ["Jo Vink", "Kim Tan", "Ilse Kant"])
    #expect(kaart.bellen.map(\.waarom) == [.laatsteContact, .verantwoordelijke, .organisatie])
    #expect(kaart.bellen.last?.bereik == "06-0000")
    #expect(kaart.bellen.last?.gesproken == Datum("2026-01-02"))
    #expect(kaart.contact?.naam == "Jo Vink")
  }

  @Test func `wie een antwoord schuldig is wordt eerst gebeld, maar is niet het contact`() throws {
    let kaart = try kaart(op: "2026-02-10") {
      geescaleerd(.gemeente).met(["gesprekspartner": "Els Eik"])
    }
    #expect(kaart.bellen.first?.naam == "Els Eik")
    #expect(kaart.bellen.first?.waarom == .antwoordUit(.gemeente, 1))
    #expect(kaart.contact?.naam == "Kim Tan")
  }

  @Test func `de trede is van de eigen gemeente en de eigen aanbieder`() throws {
    let kaart = try kaart()
    #expect(kaart.treden.map(\.ladder) == [.gemeente, .zorgaanbieder, .inkoop])
    // Nobody of the provider's on the first rung of the municipality: then that of Eikenrade.
    #expect(kaart.treden.map(\.persoon?.naam) == ["Els Eik", "Ilse Kant", "Min Koop"])
  }

  @Test func `op een trede zonder iemand van die gemeente staat niemand`() throws {
    let kaart = try kaart { geescaleerd(.gemeente) }
    let gemeente = try #require(kaart.treden.first { $0.ladder == .gemeente })
    #expect(gemeente.trede == 2)
    #expect(gemeente.persoon == nil)
    #expect(gemeente.organisatie == "Eikenrade")
    #expect(!gemeente.isTop)
  }

  @Test func `wie gesproken is staat zo in het register, met de rest als het was`() throws {
    let kaart = try kaart()
    let trede = try #require(kaart.treden.first { $0.ladder == .zorgaanbieder })
    let dag = try #require(Datum("2026-01-12"))
    let gesproken = try #require(trede.gesproken(op: dag))
    #expect(gesproken["laatstGesproken"] == "2026-01-12")
    #expect(gesproken["contact"] == "K4")
    #expect(gesproken["bereik"] == "06-0000")
    #expect(gesproken["organisatie"] == "Stichting Kantelhof")
  }

  @Test func `boven de bovenste trede is niets meer`() throws {
    let kaart = try kaart { geescaleerd(.gemeente, trede: 3) }
    #expect(!kaart.treden.contains { $0.ladder == .gemeente })
  }

  @Test func `de ladder volgt de oorzaak`() throws {
    let kaart = try kaart { voortgang(.gestagneerd, .contract) }
    #expect(kaart.treden.first?.ladder == .inkoop)
    #expect(kaart.oorzaak == .contract)
  }

  @Test func `opnieuw is eerder dan het regime, en op een werkdag`() throws {
    let kaart = try kaart(op: "2026-01-14")
    #expect(kaart.volgende == Datum("2026-02-14"))
    // Wednesday and three days is a Saturday.
    #expect(kaart.opnieuw == Datum("2026-01-19"))
  }

  @Test func `twee pogingen zonder contact zijn een signaal, een contact begint opnieuw`() throws {
    let poging = feit(.contactGepoogd)
    #expect(try !kaart { poging }.isStilte)
    #expect(
      try kaart {
        poging
        poging
      }.isStilte)
    #expect(
      try kaart {
        poging
        poging
        voortgang(.opKoers)
      }.pogingen.isEmpty)
  }

  @Test func `een nee van het gezin is een gesprek en geen ladder`() throws {
    #expect(try kaart { antwoord(.afgewezen, van: .ouder) }.isGezinszaak)
    #expect(
      try !kaart {
        antwoord(.afgewezen, van: .ouder)
        antwoord(.afgewezen, van: .zorgaanbieder)
      }.isGezinszaak)
  }

  @Test func `wat op een ladder is toegezegd staat erbij`() throws {
    let kaart = try kaart {
      geescaleerd(.gemeente)
      escalatieBeantwoord(.gemeente).met(["uiterlijk": "2026-01-10", "tekst": "Er komt geld."])
    }
    #expect(kaart.toezeggingen.map(\.ladder) == [.gemeente])
    #expect(kaart.toezeggingen.first?.isVervallen == true)
    #expect(kaart.toezeggingen.first?.antwoord.gegevens.tekst("tekst") == "Er komt geld.")
  }

  @Test func `delen is een andere toestemming dan bespreken`() throws {
    let kaart = try kaart {
      gewijzigd(["jeugdige": ["gemeente": "Eikenrade", "geboortedatum": "2008-05-01"]])
      feit(
        .toestemmingVastgelegd, ["van": "jeugdige", "doel": "bespreken", "gegeven": true])
    }
    #expect(!kaart.delen.isRond)
  }
}
