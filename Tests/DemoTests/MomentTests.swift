import Testing

@testable import Demo

@Suite struct `Een moment in de demo` {
  @Test(
    arguments: [
      ("5 jan 09:10", "2026-01-05T09:10:00+01:00"),
      ("16 sep 10:05", "2025-09-16T10:05:00+02:00"),
      ("25 okt 12:00", "2025-10-25T12:00:00+02:00"),
      ("26 okt 12:00", "2025-10-26T12:00:00+01:00"),
      ("7 apr 09:30", "2026-04-07T09:30:00+02:00"),
      ("14 nov 2026", "2026-11-14T00:00:00+01:00"),
    ])
  func `staat op de klok van Amsterdam`(_ verteld: String, _ geschreven: String) {
    #expect(Moment(verteld).rfc3339 == geschreven)
  }

  @Test func `kent volgorde over de wisseling van de klok heen`() {
    #expect(Moment("31 dec 23:59") < Moment("1 jan 00:00"))
    #expect(Moment("28 mrt 09:00") < Moment("29 mrt 09:00"))
    #expect(Moment("12 mrt 09:00").om("08:59") < Moment("12 mrt 09:00"))
  }

  @Test func `is geen dag als de maand niet bestaat`() {
    #expect(Moment("5 mai").datum == "2026-00-05")
  }

  /// Every date and time that the stories write has a month and a day.
  @Test func `bestaat in elk verhaal`() throws {
    for regel in try Regel.alle() {
      let tekst = String(decoding: regel.bytes, as: UTF8.self)
      #expect(!tekst.contains("-00-") && !tekst.contains("-00\"") && !tekst.contains("-00T"))
    }
  }
}
