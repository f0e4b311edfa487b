import Codec
import Domain
import Proeven
import Testing

/// What came between two days; everything begins on Monday 5 January 2026.
struct VerschilTests {
  private func verschil(
    _ van: String, _ tot: String, @Verhaal _ feiten: () -> [Feit]
  ) throws -> Verschil {
    let feit = Feit(feiten)
    let toestand = try gegeven { feit }
    let (toen, nu) = (try toestand.op(van), try toestand.op(tot))
    return Verschil(toen.wereld, op: toen.moment, nu.wereld, op: nu.moment)
  }

  @Test func `wat ervoor al zo was staat er niet in`() throws {
    #expect(try verschil("2026-01-06", "2026-01-10") { geadviseerd() }.isLeeg)
  }

  @Test func `een nieuwe casus met een advies komt op het bord`() throws {
    let verschil = try verschil("2026-01-04", "2026-01-05") { geadviseerd() }
    #expect(verschil.gekomen.map(\.zaaknummer) == ["C1"])
    #expect(verschil.gekomen.first?.naar == .uitgebracht)
    #expect(verschil.casussen.first?.veranderingen.first == .aangemeld)
  }

  @Test func `een kaart verplaatst, en een gesloten casus gaat van het bord`() throws {
    let verplaatst = try verschil("2026-01-05", "2026-01-08") {
      geadviseerd()
      voortgang(.opKoers).op("2026-01-07")
    }
    #expect(verplaatst.verplaatst.first?.van == .uitgebracht)
    #expect(verplaatst.verplaatst.first?.naar == .inUitvoering)
    let gegaan = try verschil("2026-01-05", "2026-01-08") {
      geadviseerd()
      afgesloten().op("2026-01-07")
    }
    #expect(gegaan.gegaan.map(\.zaaknummer) == ["C1"])
    #expect(gegaan.casussen.first?.veranderingen(.verplaatst).isEmpty == false)
  }

  @Test func `afspraken en ladders komen erbij en raken afgehandeld`() throws {
    let verhaal: @Sendable () -> [Feit] = {
      [
        geadviseerd(), feit(.afspraakGemaakt, ["afspraak": "F1", "uiterlijk": "2026-01-20"]),
        geescaleerd(.gemeente).op("2026-01-07"),
        feit(.afspraakAfgerond, ["afspraak": "F1", "uitkomst": "nagekomen"]).op("2026-01-09"),
        escalatieBeeindigd(.gemeente).op("2026-01-10"),
      ]
    }
    let eerst = try verschil("2026-01-05", "2026-01-07", verhaal)
    #expect(
      eerst.casussen.first?.veranderingen(.toegevoegd) == [.ladderGeopend(.gemeente, trede: 1)])
    let later = try verschil("2026-01-07", "2026-01-11", verhaal)
    #expect(
      later.casussen.first?.veranderingen(.afgehandeld)
        == [.afspraakAfgerond(.nagekomen), .ladderGesloten(.gemeente)])
  }

  @Test func `wat gecorrigeerd is is niet veranderd`() throws {
    let verschil = try verschil("2026-01-05", "2026-01-09") {
      geadviseerd()
      voortgang(.opKoers).als(id: "fout").op("2026-01-07")
      herroepen("fout").op("2026-01-08")
    }
    #expect(verschil.isLeeg)
  }
}

/// A casus as a film.
struct FilmTests {
  private func film(_ dag: String, @Verhaal _ feiten: () -> [Feit]) throws -> Film? {
    let feit = Feit(feiten)
    let toestand = try gegeven { feit }
    let kijk = try toestand.op(dag)
    return Film(toestand.stroom(.casus("C1")), team: kijk.wereld.team, op: kijk.moment)
  }

  @Test func `de fasen sluiten op elkaar aan tot vandaag`() throws {
    let film = try #require(
      try film("2026-02-01") {
        aangemeld()
        opgepakt().op("2026-01-07")
        gescreend(.toegelaten).op("2026-01-12")
        advies().op("2026-01-20")
      })
    #expect(film.fasen.map(\.fase) == [.aangemeld, .screening, .toegelaten, .opvolging])
    #expect(
      film.fasen.map(\.van.tekst) == ["2026-01-05", "2026-01-07", "2026-01-12", "2026-01-20"])
    #expect(zip(film.fasen, film.fasen.dropFirst()).allSatisfy { $0.tot == $1.van })
    #expect(film.einde.tekst == "2026-02-01")
  }

  @Test func `ladders en afspraken zijn tekens, wat gecorrigeerd is niet`() throws {
    let film = try #require(
      try film("2026-02-01") {
        geadviseerd()
        geescaleerd(.inkoop, trede: 2).op("2026-01-20")
        feit(.afspraakGemaakt, ["afspraak": "F1", "uiterlijk": "2026-01-28"]).als(id: "fout")
        herroepen("fout")
      })
    #expect(film.tekens.map(\.soort) == [.advies, .trede(.inkoop, 2)])
  }
}
