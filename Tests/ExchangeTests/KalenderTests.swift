import Domain
import Proeven
import Testing

@testable import Exchange

struct KalenderTests {
  private static let woorden = Kalender.Woorden(
    titel: { "Experttafel \($0.naam)" },
    omschrijving: { tafel, casussen in "\(tafel.status.rawValue), \(casussen) casussen" })

  private func kalender(_ toestand: Toestand) throws -> String {
    let stempel = try #require(Moment("2026-01-06T09:00:00+01:00"))
    let kalender = Kalender(
      Array(toestand.wereld.tafels.values), toestand.wereld, op: stempel, Self.woorden)
    return String(decoding: try #require(kalender).bytes, as: UTF8.self)
  }

  @Test func `een tafel wordt een afspraak in wereldtijd, zonder namen van casussen`() throws {
    let toestand = try gegeven {
      toegelaten("C1")
      toegelaten("C2")
      tafel().met(["locatie": "Raadhuis, zaal 2; \\ boven"])
      geagendeerd("C1")
      geagendeerd("C2")
    }
    #expect(
      try kalender(toestand)
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//experttafel//experttafel//NL
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        BEGIN:VEVENT
        UID:T1@ZANDMEER
        DTSTAMP:20260106T080000Z
        DTSTART:20260113T083000Z
        DTEND:20260113T113000Z
        SEQUENCE:1
        STATUS:CONFIRMED
        SUMMARY:Experttafel Expertteam Zandmeer
        DESCRIPTION:gepland\\, 2 casussen
        LAST-MODIFIED:20260105T091000Z
        LOCATION:Raadhuis\\, zaal 2\\; \\\\ boven
        END:VEVENT
        END:VCALENDAR

        """.replacing("\n", with: "\r\n"))
  }

  @Test func `wie verplaatst of afgelast wordt houdt zijn kenmerk en wordt nieuwer`() throws {
    let verplaatst = try gegeven {
      tafel()
      feit(.tafelVerplaatst, ["begin": "2026-07-07T09:30:00+02:00"], aanTafel: "T1")
    }
    let tekst = try kalender(verplaatst)
    #expect(tekst.contains("UID:T1@ZANDMEER\r\n"))
    #expect(tekst.contains("DTSTART:20260707T073000Z\r\nDTEND:20260707T103000Z\r\n"))
    #expect(tekst.contains("SEQUENCE:2\r\nSTATUS:CONFIRMED\r\n"))
    let weg = try kalender(verplaatst.als(afgelast()).danAanvaard())
    #expect(weg.contains("UID:T1@ZANDMEER\r\n"))
    #expect(weg.contains("SEQUENCE:3\r\nSTATUS:CANCELLED\r\n"))
  }

  @Test func `tafels staan op volgorde van hun begin`() throws {
    let tekst = try kalender(
      gegeven {
        tafel("T2").met(["begin": "2026-02-03T09:30:00+01:00"])
        tafel("T1").met(["begin": "2026-02-10T09:30:00+01:00"])
      })
    let twee = try #require(tekst.firstRange(of: "UID:T2")).lowerBound
    let een = try #require(tekst.firstRange(of: "UID:T1")).lowerBound
    #expect(twee < een)
  }

  @Test func `zonder tafels is er geen kalender`() throws {
    let toestand = try gegeven {}
    #expect(Kalender([], toestand.wereld, op: Toestand.begin, Self.woorden) == nil)
  }

  @Test func `een lange regel wordt gevouwen zonder een teken te breken`() throws {
    let lang = "LOCATION:" + String(repeating: "é€😀", count: 40)
    let bytes = Kalenderregel.gevouwen(lang)
    let regels = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(regels.count > 4)
    for (nummer, regel) in regels.enumerated() {
      #expect(regel.utf8.count <= 75)
      #expect(nummer == 0 || regel.hasPrefix(" "))
    }
    let terug = regels.enumerated().map { $0 == 0 ? String($1) : String($1.dropFirst()) }
    #expect(terug.joined() == lang)
    #expect(Kalenderregel.gevouwen(String(repeating: "x", count: 75)).count == 77)
  }

  @Test func `een regeleinde in een tekst breekt de regel niet`() {
    #expect(Kalenderregel.tekst("een\ntwee,drie;vier\\") == "een\\ntwee\\,drie\\;vier\\\\")
  }
}
