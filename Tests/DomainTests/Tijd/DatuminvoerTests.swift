import Domain
import Testing

/// Days as people say them; today is Tuesday 24 March 2026.
struct DatuminvoerTests {
  private let vandaag = Datum(dagen: 20_536)

  private func lees(
    _ gezegd: String, verleden: Bool = false
  ) throws(Datuminvoerfout) -> String {
    try Datum(gezegd: gezegd, vandaag: vandaag, verleden: verleden).tekst
  }

  private func fout(_ gezegd: String, verleden: Bool = false) -> Datuminvoerfout? {
    do {
      _ = try lees(gezegd, verleden: verleden)
      return nil
    } catch {
      return error
    }
  }

  @Test func `vandaag is dinsdag 24 maart 2026`() {
    #expect(vandaag.tekst == "2026-03-24" && vandaag.weekdag == 2)
  }

  @Test(arguments: [
    ("vandaag", "2026-03-24"), ("morgen", "2026-03-25"), ("overmorgen", "2026-03-26"),
    ("gisteren", "2026-03-23"), ("tomorrow", "2026-03-25"), (" Morgen ", "2026-03-25"),
  ])
  func `een woord is een dag`(gezegd: String, dag: String) throws {
    #expect(try lees(gezegd) == dag)
  }

  @Test(arguments: [
    ("di", "2026-03-31"), ("dinsdag", "2026-03-31"), ("wo", "2026-03-25"), ("ma", "2026-03-30"),
    ("tue", "2026-03-31"), ("Thursday", "2026-03-26"), ("do", "2026-03-26"), ("zo.", "2026-03-29"),
  ])
  func `een weekdag is de eerstvolgende, vandaag niet`(gezegd: String, dag: String) throws {
    #expect(try lees(gezegd) == dag)
  }

  @Test(arguments: [
    ("12-4", "2026-04-12"), ("12/3", "2027-03-12"), ("24-3", "2026-03-24"), ("23.3", "2027-03-23"),
    ("12 apr", "2026-04-12"), ("12 mrt", "2027-03-12"), ("12 maart", "2027-03-12"),
    ("12 mar", "2027-03-12"), ("1 mei", "2026-05-01"), ("1 may", "2026-05-01"),
    ("29-2", "2028-02-29"),
  ])
  func `een dag zonder jaar is de eerstvolgende, vandaag ook`(gezegd: String, dag: String) throws {
    #expect(try lees(gezegd) == dag)
  }

  @Test(arguments: [
    ("12-3-26", "2026-03-12"), ("12-3-2026", "2026-03-12"), ("12/3/2031", "2031-03-12"),
    ("12 maart 2026", "2026-03-12"), ("2026-03-12", "2026-03-12"), ("1-1-1900", "1900-01-01"),
    ("31 dec 2199", "2199-12-31"), ("12-mrt-2026", "2026-03-12"),
  ])
  func `een dag met een jaar is die dag`(gezegd: String, dag: String) throws {
    #expect(try lees(gezegd) == dag)
  }

  @Test(arguments: [
    ("+2w", "2026-04-07"), ("+10d", "2026-04-03"), ("+10", "2026-04-03"), ("-3d", "2026-03-21"),
    ("+1m", "2026-04-24"), ("+1j", "2027-03-24"), ("-1y", "2025-03-24"),
  ])
  func `met plus of min wordt van vandaag geteld`(gezegd: String, dag: String) throws {
    #expect(try lees(gezegd) == dag)
  }

  @Test func `een maand later dan 31 januari is de laatste van februari`() throws {
    let januari = try #require(Datum("2026-01-31"))
    #expect(try Datum(gezegd: "+1m", vandaag: januari).tekst == "2026-02-28")
  }

  @Test(arguments: [
    ("w14", "2026-03-30"), ("w13", "2026-03-23"), ("w12", "2027-03-22"), ("w53", "2026-12-28"),
    ("w1 2027", "2027-01-04"), ("W14", "2026-03-30"),
  ])
  func `een week is haar maandag, deze week ook`(gezegd: String, dag: String) throws {
    #expect(try lees(gezegd) == dag)
  }

  @Test(arguments: [
    ("12-4", "2025-04-12"), ("24-3", "2026-03-24"), ("23 mrt", "2026-03-23"), ("di", "2026-03-17"),
    ("ma", "2026-03-23"), ("12-3-98", "1998-03-12"), ("12-3-11", "2011-03-12"),
    ("29-2", "2024-02-29"),
    ("w14", "2025-03-31"), ("w13", "2026-03-23"),
  ])
  func `wat achter ons ligt is de laatste`(gezegd: String, dag: String) throws {
    #expect(try lees(gezegd, verleden: true) == dag)
  }

  @Test func `een weekdag voor een datum moet kloppen`() throws {
    #expect(try lees("di 24 mrt 2026") == "2026-03-24")
    #expect(try lees("di\u{A0}24\u{A0}mrt\u{A0}2026") == "2026-03-24")
    #expect(try lees("Tue 24 Mar 2026") == "2026-03-24")
    #expect(fout("wo 24 mrt 2026") == .andereWeekdag(vandaag))
  }

  @Test(arguments: ["31-2", "30 feb 2026", "12-13", "0-5", "32-1-2026", "w54", "w0", "29-2-2026"])
  func `een dag die niet bestaat wordt zo genoemd`(gezegd: String) {
    #expect(fout(gezegd) == .bestaatNiet)
  }

  @Test(arguments: [
    "", " ", "ooit", "12", "d", "12-3-4-5", "12 mrt 2026 nog", "+w", "+2q", "--3d", "2026-3-12",
    "12-3-126", "mrt 12", "12 m", "１２-3", "w14 2026 extra",
  ])
  func `wat geen dag is wordt niet geraden`(gezegd: String) {
    #expect(fout(gezegd) == .onbegrepen)
  }

  @Test(arguments: ["1-1-1899", "1 jan 2200", "+99999d", "+9999m", "-500j"])
  func `buiten 1900 tot en met 2199 kan niet`(gezegd: String) {
    #expect(fout(gezegd) == .buitenBereik)
  }

  @Test func `elke weekdag en maand is met twee en drie letters eenduidig`() throws {
    let dagen = ["ma mo", "di tu", "wo we", "do th", "vr fr", "za sa", "zo su"]
    for (nummer, woorden) in dagen.enumerated() {
      for woord in woorden.split(separator: " ") {
        let dag = try Datum(gezegd: String(woord), vandaag: vandaag)
        #expect(dag.weekdag == nummer + 1, "\(woord)")
      }
    }
    let maanden = [
      "jan", "feb", "mrt maa mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov",
      "dec",
    ]
    for (nummer, woorden) in maanden.enumerated() {
      for woord in woorden.split(separator: " ") {
        let dag = try Datum(gezegd: "3 \(woord)", vandaag: vandaag)
        #expect(dag.delen.maand == nummer + 1, "\(woord)")
      }
    }
  }

  @Test(arguments: [
    ("9:30", 570), ("930", 570), ("0930", 570), ("9u30", 570), ("9.30", 570), ("9u", 540),
    ("14 u 05", 845), ("0:00", 0), ("23:59", 1439), ("9h30", 570),
  ])
  func `een tijd is zoals men hem zegt`(gezegd: String, minuten: Int) throws {
    #expect(try Tijdinvoer.minuten(gezegd: gezegd) == minuten)
  }

  @Test(arguments: [
    ("half tien", Datuminvoerfout.onbegrepen), ("9", .onbegrepen), ("9:3", .onbegrepen),
    ("9:", .onbegrepen), ("24:00", .bestaatNiet), ("9:60", .bestaatNiet), ("1:2:3", .onbegrepen),
  ])
  func `wat geen tijd is wordt niet geraden`(gezegd: String, fout: Datuminvoerfout) {
    #expect(throws: fout) { try Tijdinvoer.minuten(gezegd: gezegd) }
  }

  @Test func `een dag met een tijd is een moment in Amsterdam`() throws {
    let winter = try Moment(gezegd: "di 24 mrt 2026 9:30", vandaag: vandaag)
    #expect(winter.tekst == "2026-03-24T09:30:00+01:00")
    let zomer = try Moment(gezegd: "7 apr 10u30", vandaag: vandaag)
    #expect(zomer.tekst == "2026-04-07T10:30:00+02:00")
    // On 29 March the hour from two to three is skipped, on 25 October it comes twice.
    #expect(throws: Datuminvoerfout.bestaatNiet) {
      try Moment(gezegd: "zo 2:30", vandaag: vandaag)
    }
    let dubbel = try Moment(gezegd: "25 okt 2:30", vandaag: vandaag)
    #expect(dubbel.tekst == "2026-10-25T02:30:00+02:00")
    #expect(throws: Datuminvoerfout.onbegrepen) { try Moment(gezegd: "di", vandaag: vandaag) }
  }
}
