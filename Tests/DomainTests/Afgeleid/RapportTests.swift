import Domain
import Proeven
import Testing

/// The figures over a period (sections 3 and 4).
struct RapportTests {
  @Test func `beide dagen tellen mee, naar de dag in Amsterdam`() throws {
    let toestand = try gegeven {
      aangemeld("C1").op("2026-01-31T22:59:59Z")
      aangemeld("C2").op("2026-01-31T23:00:00Z")
      aangemeld("C3").op("2026-02-28T22:59:59Z")
      aangemeld("C4").op("2026-02-28T23:00:00Z")
    }
    let kijk = try toestand.op("2026-12-31")
    #expect(try kijk.rapport("2026-02-01", "2026-02-28").aanmeldingen == 2)
    #expect(try kijk.rapport("2026-01-31", "2026-01-31").aanmeldingen == 1)
    #expect(try toestand.op("2026-02-10").rapport("2026-02-01", "2026-02-28").aanmeldingen == 1)
  }

  @Test func `een waarde die een lijst herhaalt telt een keer`() throws {
    let rapport = try gegeven {
      aangemeld().met(["vastgelopen": ["capaciteit", "capaciteit", "ouders-oneens"]])
      TafelTests.geopendMetC1.zonder(eerste: 1)
      besproken().met(["aanwezig": ["ouder", "verzorger", "ouder", "jeugdige"]])
    }.op("2026-01-05").rapport("2026-01-01", "2026-01-31")
    #expect(rapport.perVastgelopen[.capaciteit] == 1)
    #expect(rapport.perVastgelopen[.oudersOneens] == 1)
    #expect((rapport.metOuder, rapport.metJeugdige, rapport.metVerwijzer) == (1, 1, 0))
  }

  @Test func `van een casus telt wat er bij de aanmelding stond`() throws {
    let rapport = try gegeven {
      aangemeld()
      gewijzigd(["urgentie": "crisis", "jeugdige": ["gemeente": "Duinrand"]])
    }.op("2026-01-05").rapport("2026-01-01", "2026-01-31")
    #expect(rapport.perUrgentie[.regulier] == 1)
    #expect(rapport.perUrgentie[.crisis] == 0)
    #expect(rapport.perGemeente.map(\.key.string) == ["Zandmeer"])
  }

  @Test func `wat herroepen is telt niet`() throws {
    let rapport = try gegeven {
      geadviseerd()
      voortgang(.opKoers).als(id: "fout")
      herroepen("fout")
    }.op("2026-01-05").rapport("2026-01-01", "2026-01-31")
    #expect(rapport.standen.totaal == 0)
  }

  @Test func `besprekingen van een casus tellen elk, de casus een keer`() throws {
    let rapport = try gegeven {
      TafelTests.geopendMetC1
      besproken(uitkomst: .aangehouden)
      geagendeerd()
      besproken()
      gesloten()
    }.op("2026-01-05").rapport("2026-01-01", "2026-01-31")
    #expect(rapport.besprekingen == 2)
    #expect(rapport.casussenBesproken.count == 1)
    #expect(rapport.tafelsGesloten == 1)
  }

  @Test func `de stand is die aan het eind van de periode, of eerder als nu eerder is`() throws {
    let toestand = try gegeven {
      geadviseerd()
      zorgGestart().op("2026-02-10")
      afgesloten(.gerealiseerd).op("2026-03-10")
    }
    let kijk = try toestand.op("2026-12-31")
    #expect(try kijk.rapport("2026-01-01", "2026-02-09").perFase[.opvolging] == 1)
    #expect(try kijk.rapport("2026-01-01", "2026-02-10").perKolom[.gerealiseerd] == 1)
    let dicht = try kijk.rapport("2026-01-01", "2026-03-31")
    #expect(dicht.perFase[.gesloten] == 1)
    #expect(dicht.perKolom.totaal == 0)
    #expect(
      try toestand.op("2026-02-09").rapport("2026-01-01", "2026-03-31").perFase[.opvolging] == 1)
  }

  @Test func `escalaties tellen per ladder en trede`() throws {
    let rapport = try gegeven {
      geadviseerd()
      geescaleerd(trede: 1)
      geescaleerd(trede: 3)
      geescaleerd(.inkoop, trede: 1)
      escalatieBeeindigd(.inkoop, .doorbraak)
      geescaleerd(.inkoop, trede: 1)
      escalatieBeeindigd(.inkoop)
      afgezien(tot: "2026-02-01")
    }.op("2026-01-05").rapport("2026-01-01", "2026-01-31")
    #expect(rapport.stappen == [.gemeente: [1: 1, 3: 1], .inkoop: [1: 2]])
    #expect((rapport.doorbraken, rapport.afgezien) == (1, 1))
  }
}

/// Lead times, their classes and percentiles.
struct DoorlooptijdTests {
  @Test(arguments: [
    (0, Doorlooptijden.Klasse.binnen24Uur), (86_400, .binnen24Uur), (86_401, .binnenEenWeek),
    (604_800, .binnenEenWeek), (604_801, .eenTotDrieWeken), (1_814_400, .eenTotDrieWeken),
    (1_814_401, .langer),
  ])
  func `een doorlooptijd valt in een klasse`(seconden: Int, klasse: Doorlooptijden.Klasse) {
    #expect(Doorlooptijden.Klasse(seconden: seconden) == klasse)
  }

  @Test(
    arguments: [
      ([], 50, nil), ([7], 50, 7), ([7], 90, 7), ([1, 2], 50, 1), ([2, 1], 90, 2),
      ([3, 1, 2], 50, 2), (Array(1...10), 50, 5), (Array(1...10), 90, 9), (Array(1...11), 90, 10),
      (Array(1...11), 50, 6), (Array(1...6), 90, 6), ([1, 1, 1, 9], 50, 1),
    ] as [([Int], Int, Int?)])
  func `een percentiel is de waarde op haar rang`(waarden: [Int], p: Int, verwacht: Int?) {
    #expect(waarden.percentiel(p) == verwacht)
  }

  @Test func `doorlooptijden zijn hele seconden, naar beneden afgerond`() throws {
    let rapport = try gegeven {
      aangemeld().op("2026-01-05T10:00:00.9+01:00")
      opgepakt().op("2026-01-05T10:00:10.8+01:00")
    }.op("2026-01-31").rapport("2026-01-01", "2026-01-31")
    #expect(rapport.oppakken.seconden == [9])
  }

  @Test func `een doorlooptijd telt in de periode waarin zij eindigt`() throws {
    let kijk = try gegeven {
      aangemeld().op("2026-01-30")
      opgepakt().op("2026-02-01")
    }.op("2026-12-31")
    #expect(try kijk.rapport("2026-01-01", "2026-01-31").oppakken.seconden.isEmpty)
    #expect(try kijk.rapport("2026-02-01", "2026-02-28").oppakken.seconden == [172_800])
  }

  @Test func `het eerste advies van een casus telt, en van elk advies de eerste start`() throws {
    let rapport = try gegeven {
      aangemeld().op("2026-01-05T11:00:00+01:00")
      opgepakt().op("2026-01-05T11:01:00+01:00")
      gescreend(.toegelaten)
      advies("A1").op("2026-01-05T11:03:00+01:00")
      advies("A2").op("2026-01-05T11:05:00+01:00")
      zorgGestart("A2").op("2026-01-05T11:06:00+01:00")
      zorgGestopt(advies: "A2")
      zorgGestart("A2").op("2026-01-05T11:09:00+01:00")
      heropend()
      advies("A3").op("2026-01-05T12:00:00+01:00")
      zorgGestart("A3").op("2026-01-05T12:10:00+01:00")
    }.op("2026-01-31").rapport("2026-01-01", "2026-01-31")
    #expect(rapport.advies.seconden == [120])
    #expect(rapport.realisatie.seconden == [60, 600])
  }

  @Test func `een herroepen start telt niet als de eerste`() throws {
    let rapport = try gegeven {
      geadviseerd()
      zorgGestart().op("2026-01-06").als(id: "fout")
      herroepen("fout")
      zorgGestart().op("2026-01-07T10:03:00+01:00")
    }.op("2026-01-31").rapport("2026-01-01", "2026-01-31")
    #expect(rapport.realisatie.seconden.count == 1)
    #expect(rapport.realisatie.seconden.first.map { $0 > 86_400 } == true)
  }
}
