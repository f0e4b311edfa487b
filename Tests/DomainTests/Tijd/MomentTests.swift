import Domain
import Testing

struct MomentTests {
  @Test(arguments: [
    "", "2026-01-05", "2026-01-05T10:00:00", "2026-01-05 10:00:00Z", "2026-01-05T10:00Z",
    "2026-01-05T24:00:00Z", "2026-01-05T10:60:00Z", "2026-01-05T23:59:60Z", "2026-02-29T10:00:00Z",
    "2026-13-01T10:00:00Z", "2026-01-05T10:00:00.Z", "2026-01-05T10:00:00.1234567890Z",
    "2026-01-05T10:00:00,5Z", "2026-01-05T10:00:00+0100", "2026-01-05T10:00:00+01",
    "2026-01-05T10:00:00+24:00", "2026-01-05T10:00:00+01:60", "2026-01-05T10:00:00+1:00",
    "2026-01-05T10:00:00Z ", " 2026-01-05T10:00:00Z", "2026-01-05T10:00:00ZZ",
    "2026-01-05T10:00:00z+01:00", "1969-12-31T23:59:59Z", "1969-12-31T23:00:00-02:00",
    "2200-01-01T00:00:00Z", "2200-01-01T00:30:00+01:00", "26-01-05T10:00:00Z",
    "2026-1-5T10:00:00Z", "2026-01-05T1:00:00Z", "2026-01-05T10:00:00\u{2212}01:00",
  ])
  func `dit is geen moment`(tekst: String) { #expect(Moment(tekst) == nil) }

  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("1970-01-01T00:00:00+01:00", -3600),
    ("1970-01-01T00:00:00-23:59", 86_340), ("2026-01-05T10:00:00+01:00", 1_767_603_600),
    ("2026-01-05t10:00:00+01:00", 1_767_603_600), ("2026-01-05T09:00:00z", 1_767_603_600),
    ("2026-01-05T09:00:00-00:00", 1_767_603_600), ("2026-01-05T09:00:00.999999999Z", 1_767_603_600),
    ("2199-12-31T23:59:59Z", 7_258_118_399), ("2199-12-31T23:59:59-23:59", 7_258_204_739),
  ])
  func `een moment heeft zijn seconde`(tekst: String, seconden: Int) {
    #expect(Moment(tekst)?.seconden == seconden)
  }

  @Test func `delen van een seconde tellen precies`() throws {
    let texts = ["", ".000000001", ".1", ".100000001", ".999999999"]
    let momenten = try texts.map { try #require(Moment("2026-01-05T09:00:00\($0)Z")) }
    #expect(momenten == momenten.sorted())
    #expect(Set(momenten).count == momenten.count)
    #expect(Moment("2026-01-05T09:00:00.10Z") == Moment("2026-01-05T09:00:00.1Z"))
  }

  @Test func `hele seconden tussen twee momenten, naar beneden afgerond`() throws {
    let eerder = try #require(Moment("2026-01-05T09:00:00.9Z"))
    let later = try #require(Moment("2026-01-05T09:00:10.8Z"))
    #expect(later.seconden(sinds: eerder) == 9)
    #expect(eerder.seconden(sinds: later) == -10)
  }

  @Test func `voor 1970 wordt ook naar beneden afgerond`() throws {
    let net = try #require(Moment("1970-01-01T00:59:59.5+01:00"))
    #expect(net.seconden == -1)
    #expect(net.utcTekst == "1969-12-31T23:59:59Z")
    #expect(net.datum == Datum("1970-01-01"))
  }

  @Test func `een deel van een seconde staat er alleen als het er is`() throws {
    let moment = try #require(Moment("2026-07-01T21:59:59.05Z"))
    #expect(moment.tekst == "2026-07-01T23:59:59.050000000+02:00")
    #expect(Moment(moment.tekst) == moment)
    #expect(moment.utcTekst == "2026-07-01T21:59:59Z")
  }

  @Test(arguments: [
    ("2026-01-05T09:00:00Z", "2026-01-05T10:00:00+01:00", 10, 0),
    ("2026-07-01T21:59:59Z", "2026-07-01T23:59:59+02:00", 23, 59),
    ("2026-07-01T22:00:00Z", "2026-07-02T00:00:00+02:00", 0, 0),
    ("2026-10-25T00:30:00Z", "2026-10-25T02:30:00+02:00", 2, 30),
    ("2026-10-25T01:30:00Z", "2026-10-25T02:30:00+01:00", 2, 30),
  ])
  func `een moment op de klok van Amsterdam`(
    utc: String, tekst: String, uur: Int, minuut: Int
  ) throws {
    let moment = try #require(Moment(utc))
    #expect(moment.tekst == tekst)
    #expect(moment.klok == (uur, minuut))
    #expect(Moment(moment.tekst)?.seconden == moment.seconden)
    #expect(Moment(moment.utcTekst)?.seconden == moment.seconden)
  }
}
