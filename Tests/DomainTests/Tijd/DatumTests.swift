import Domain
import Foundation
import Testing

struct DatumTests {
  @Test func `elke dag van 1900 tot en met 2199 is die van de kalender`() {
    var kalender = Calendar(identifier: .gregorian)
    kalender.timeZone = .gmt
    var iso = Calendar(identifier: .iso8601)
    iso.timeZone = .gmt
    for dagen in stride(from: -25_567, through: 84_005, by: 1) {
      let datum = Datum(dagen: dagen)
      let (jaar, maand, dag) = datum.delen
      guard Datum(jaar: jaar, maand: maand, dag: dag) == datum, Datum(datum.tekst) == datum else {
        Issue.record("\(datum.tekst) does not come back")
        return
      }
      // The calendar of the system is slow: every eleventh day meets every weekday and month.
      guard dagen % 11 == 0 else { continue }
      let moment = Date(timeIntervalSince1970: Double(dagen) * 86_400)
      let delen = kalender.dateComponents([.year, .month, .day], from: moment)
      let week = iso.dateComponents([.weekOfYear, .yearForWeekOfYear, .weekday], from: moment)
      guard delen.year == jaar, delen.month == maand, delen.day == dag,
        week.weekOfYear == datum.week.week, week.yearForWeekOfYear == datum.week.jaar,
        week.weekday == datum.weekdag % 7 + 1
      else {
        Issue.record("\(datum.tekst) differs")
        return
      }
    }
  }

  @Test(arguments: [
    ("2024-12-29", 2024, 52), ("2024-12-30", 2025, 1), ("2026-01-01", 2026, 1),
    ("2026-12-31", 2026, 53), ("2027-01-03", 2026, 53), ("2027-01-04", 2027, 1),
    ("2021-01-03", 2020, 53), ("1900-01-01", 1900, 1),
  ])
  func `een week hoort bij het jaar van haar donderdag`(dag: String, jaar: Int, week: Int) throws {
    let datum = try #require(Datum(dag))
    #expect(datum.week == (jaar, week))
  }

  @Test(arguments: [
    "", "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
    "1899-12-31", "2200-01-01", "2026-1-01", "2026-01-1", "20260101", "2026/01/01", "26-01-01",
    " 2026-01-01", "2026-01-01 ", "+026-01-01", "2026-01-0x", "٢٠٢٦-٠١-٠١", "2026-01-01T00:00:00Z",
  ])
  func `dit is geen datum`(tekst: String) { #expect(Datum(tekst) == nil) }

  @Test(arguments: ["1900-01-01", "2199-12-31", "2000-02-29", "2024-02-29"])
  func `dit is een datum`(tekst: String) { #expect(Datum(tekst)?.tekst == tekst) }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-31", 1, "2026-04-30"),
    ("2026-12-31", 2, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -1, "2025-12-15"),
    ("2026-01-15", 12, "2027-01-15"), ("2026-05-15", -6, "2025-11-15"),
    ("2026-01-15", 0, "2026-01-15"),
  ])
  func `maanden later is dezelfde dag, of de laatste van de maand`(
    dag: String, maanden: Int, verwacht: String
  ) throws {
    #expect(try #require(Datum(dag)).plus(maanden: maanden).tekst == verwacht)
  }

  @Test(arguments: [
    ("2026-Q1", "2026-01-01", "2026-03-31"), ("2024-Q1", "2024-01-01", "2024-03-31"),
    ("2026-Q2", "2026-04-01", "2026-06-30"), ("2026-Q3", "2026-07-01", "2026-09-30"),
    ("2026-Q4", "2026-10-01", "2026-12-31"),
  ])
  func `een kwartaal heeft een eerste en een laatste dag`(
    tekst: String, begin: String, einde: String
  ) throws {
    let kwartaal = try #require(Kwartaal(tekst))
    #expect(kwartaal.begin.tekst == begin)
    #expect(kwartaal.einde.tekst == einde)
    #expect(kwartaal.begin.kwartaal == kwartaal.einde.kwartaal)
  }

  @Test(arguments: [
    "2026-Q0", "2026-Q5", "2026-q1", "2026Q1", "Q1-2026", "1899-Q1", "2200-Q1", "+026-Q1",
    "2026-Q1 ",
  ])
  func `dit is geen kwartaal`(tekst: String) { #expect(Kwartaal(tekst) == nil) }
}
