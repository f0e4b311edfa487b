import Domain
import Foundation
import Testing

/// The clock of Amsterdam against the time zone data of the system.
struct AmsterdamTests {
  private let zone: TimeZone

  init() throws { zone = try #require(TimeZone(identifier: "Europe/Amsterdam")) }

  private func afwijking(_ seconden: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconden)))
  }

  @Test func `elke dag van 1970 tot en met 2199 loopt de klok gelijk`() throws {
    let laatste = try #require(Datum("2199-12-31")).dagen
    for dag in 0...laatste {
      for seconde in [dag * 86_400, dag * 86_400 + 43_200] {
        let verwacht = afwijking(seconde)
        guard Amsterdam.afwijking(op: seconde) == verwacht else {
          Issue.record(
            "\(Datum(dagen: dag).tekst): \(Amsterdam.afwijking(op: seconde)), \(verwacht)")
          return
        }
      }
    }
  }

  @Test func `rond elke overgang klopt de seconde`() throws {
    let einde = try #require(Moment("2199-12-31T23:00:00Z")).seconden
    var vorige = Date(timeIntervalSince1970: 0)
    var overgangen = 0
    while let volgende = zone.nextDaylightSavingTimeTransition(after: vorige),
      volgende.timeIntervalSince1970 < Double(einde)
    {
      let seconde = Int(volgende.timeIntervalSince1970)
      for bij in -7201...7201 where abs(bij) < 3 || abs(abs(bij) - 3600) < 3 || abs(bij) > 7198 {
        #expect(Amsterdam.afwijking(op: seconde + bij) == afwijking(seconde + bij), "\(volgende)")
      }
      overgangen += 1
      vorige = volgende
    }
    // The system's rule may end where its tables do; from 1977 to 2037 there are two a year.
    #expect(overgangen >= 122)
  }

  @Test func `elke dag begint om middernacht en eindigt net voor de volgende`() throws {
    let laatste = try #require(Datum("2199-12-31")).dagen
    for dag in 0...laatste {
      let datum = Datum(dagen: dag)
      let begin = Amsterdam.begin(van: datum)
      guard begin.datum == datum, begin.klok == (0, 0), (begin.seconden - 1) < begin.seconden,
        Moment(seconden: begin.seconden - 1).datum == datum - 1,
        Amsterdam.einde(van: datum).datum == datum,
        Amsterdam.einde(van: datum).nanoseconden + 1 == Amsterdam.begin(van: datum + 1).nanoseconden
      else {
        Issue.record("\(datum.tekst) begins at \(begin.tekst)")
        return
      }
    }
  }

  @Test(arguments: [
    ("1970-07-01T12:00:00Z", 1), ("1977-04-03T00:59:59Z", 1), ("1977-04-03T01:00:00Z", 2),
    ("1977-09-25T00:59:59Z", 2), ("1977-09-25T01:00:00Z", 1), ("1978-09-30T12:00:00Z", 2),
    ("1978-10-01T01:00:00Z", 1), ("1995-09-24T01:00:00Z", 1), ("1996-10-27T00:59:59Z", 2),
    ("1996-10-27T01:00:00Z", 1), ("2026-03-29T01:00:00Z", 2), ("2026-10-25T01:00:00Z", 1),
  ])
  func `uren voor op UTC, zoals het in de wet stond`(moment: String, uren: Int) throws {
    let moment = try #require(Moment(moment))
    #expect(Amsterdam.afwijking(op: moment.seconden) == uren * 3600)
  }
}
