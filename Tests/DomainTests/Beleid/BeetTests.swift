import Domain
import Proeven
import Testing

/// What bites on a card beside the advice.
struct BeetTests {
  private func beten(_ dag: String, @Verhaal _ feiten: () -> [Feit]) throws -> [Beet] {
    let kijk = try gegeven(feiten).op(dag)
    return kijk.wereld.casussen["C1"]?.beten(kijk.wereld.team, op: kijk.moment.datum) ?? []
  }

  @Test func `een kader bijt zes weken voor het einde, en erna`() throws {
    func kader(_ dag: String) throws -> [Beet] {
      try beten(dag) {
        toegelaten().op("2026-01-05")
        feit(.kaderVastgelegd, ["kader": "ots", "tot": "2026-06-30"])
      }
    }
    let tot = try #require(Datum("2026-06-30"))
    #expect(try kader("2026-05-18") == [])
    #expect(try kader("2026-05-19") == [.kader(tot: tot, isVoorbij: false)])
    #expect(try kader("2026-07-01") == [.kader(tot: tot, isVoorbij: true)])
  }

  @Test func `de norm loopt van het advies tot de hulp`() throws {
    let begin = Feit {
      feitVanTeam(
        .teamNormVastgesteld,
        ["norm": "van advies tot zorg", "weken": 2, "vanaf": "2025-01-01"])
      geadviseerd().op("2026-01-05")
    }
    #expect(try beten("2026-01-19") { begin } == [])
    #expect(try beten("2026-01-20") { begin } == [.norm(dagenOver: 1)])
    #expect(
      try beten("2026-01-20") {
        begin
        zorgGestart()
      } == [])
  }

  @Test func `wat te laat is komt voor wat nadert`() throws {
    let beten = try beten("2026-02-01") {
      toegelaten().op("2026-01-05")
      feit(.kaderVastgelegd, ["kader": "ots", "tot": "2026-03-01"])
      feit(.afspraakGemaakt, ["afspraak": "AF1", "uiterlijk": "2026-01-20"])
    }
    #expect(beten.count == 2)
    #expect(beten.first == .afspraken(teLaat: 1))
  }
}
