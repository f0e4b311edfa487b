import Domain
import Screens
import TUI
import Testing

@testable import Program

/// The format: what loads means something.
struct TapelezerTests {
  private func fout(_ regels: String...) -> Tapefout? {
    let tekst = (["title nl Proef"] + regels).joined(separator: "\n")
    do {
      _ = try Tape(naam: "proef", Array(tekst.utf8))
      return nil
    } catch { return error }
  }

  @Test func `elke soort stap wordt gelezen, en commentaar overgeslagen`() throws {
    let tape = try Tape(
      "# een opmerking", "", "key 4 S-Tab C-s F5", "type Bas: belt", "expect kopTafels",
      "expect \"Tapuit\"", "expect tafel.begonnen 1 Buizerd", "clock +25m", "clock +3d",
      "clock 2026-04-01T09:00:00+02:00")
    #expect(tape.titel[.en] == "Proef")
    #expect(
      tape.stappen.map(\.doet) == [
        .toetsen([.character("4"), .backtab, .control("s"), .function(5)]), .typ("Bas: belt"),
        .verwacht(.tekst("kopTafels", [])), .verwacht(.gegeven("Tapuit")),
        .verwacht(.tekst("tafel.begonnen", ["1", "Buizerd"])), .klok(.seconden(1500)),
        .klok(.dagen(3)), .klok(.naar(Moment(seconden: 1_775_026_800))),
      ])
    #expect(tape.stappen.first?.regel == 4)
  }

  @Test func `een bijschrift waarna niets verwacht wordt laadt niet, en de regel staat erbij`() {
    for regels in [
      ["caption nl Kijk", "key 4"], ["caption nl Kijk", "caption nl Nog eens", "expect bord"],
      ["key 4", "caption nl Kijk", "caption en Look"],
    ] {
      let tekst = (["title nl Proef"] + regels).joined(separator: "\n")
      #expect(throws: Tapefout.self) { try Tape(naam: "proef", Array(tekst.utf8)) }
    }
    #expect(fout("key 4", "caption nl Kijk", "key 4")?.regel == 3)
    #expect(fout("caption nl Kijk")?.reden == .geenVerwachting)
    #expect(fout("caption nl Kijk", "caption en Look", "key 4", "expect bord") == nil)
  }

  @Test func `wat niets betekent wordt geweigerd, met de regel en in twee talen`() {
    let fouten: [(String, Tapefout.Reden)] = [
      ("press 4", .onbekendeStap("press")), ("key Hyper", .geenToets("Hyper")), ("key", .leeg),
      ("expect geenTekst", .geenTekstMetNaam("geenTekst")), ("expect \"\"", .leeg),
      ("expect kopTafels 3", .geenTekstMetNaam("kopTafels 3")), ("clock -3d", .geenKlok("-3d")),
      ("clock +99999d", .geenKlok("+99999d")), ("clock +1y", .geenKlok("+1y")),
      ("caption de Schau", .geenTaal("de")), ("run verify", .alleenOpSchijf),
      ("kill", .alleenOpSchijf),
      ("store cloud", .onbekendeStap("store cloud")),
      ("type \u{1B}[2J", .stuurteken), ("expect \"\u{202E}\"", .stuurteken),
      ("caption nl \(String(repeating: "a", count: 113))", .bijschriftTeLang(113)),
    ]
    for (regel, reden) in fouten {
      let fout = fout("key 4", regel)
      #expect(fout?.reden == reden, "\(regel)")
      #expect(fout?.regel == 3)
      #expect(fout?.zin(.nl) != fout?.zin(.en), "\(regel)")
      #expect(fout?.zin(.nl).hasPrefix("proef:3: ") == true)
    }
    #expect(fout("title nl Nog een")?.reden == .dubbel)
    #expect(fout("key 4", "title en Late")?.reden == .titelTeLaat)
  }

  @Test func `een opdracht is er een van het programma zelf, en kent geen paden`() throws {
    for regel in [
      "run rm", "run erase x", "run verify /etc/passwd", "run backup ../weg", "run init",
      "run board --store=elders",
    ] { #expect(fout("store disk", regel)?.regel == 3, "\(regel)") }
    let tape = try Tape("store disk", "run backup kopie", "kill", "run verify", "open regio")
    #expect(tape.opSchijf)
    #expect(fout("store disk", "kill", "key 4")?.reden == .alleenOpen)
    #expect(fout("store disk", "tamper Buizerd")?.reden == .alleenDicht)
    #expect(fout("store disk", "open regio")?.reden == .alleenDicht)
  }

  @Test func `te lang en geen tekst`() {
    #expect(throws: Tapefout(tape: "x", regel: 0, reden: .teLang)) {
      try Tape(naam: "x", Array(repeating: 0x23, count: 65_537))
    }
    #expect(throws: Tapefout(tape: "x", regel: 0, reden: .geenTekst)) {
      try Tape(naam: "x", [0xFF])
    }
    #expect(throws: Tapefout(tape: "x", regel: 0, reden: .geenTitel)) {
      try Tape(naam: "x", Array("key 4".utf8))
    }
  }

  @Test func `de klok houdt over de zomertijd haar uur`() throws {
    let nu = try #require(Moment("2026-03-24T09:27:00+01:00"))
    #expect(Tape.Klokstap.dagen(7).na(nu).tekst == "2026-03-31T09:27:00+02:00")
    #expect(Tape.Klokstap.seconden(90).na(nu).tekst == "2026-03-24T09:28:30+01:00")
  }
}

/// The player, between the loop and the screen.
struct TapespelerTests {
  @Test func `de toetsen van de tape doen wat dezelfde toetsen doen`() throws {
    let zaal = try Tapezaal()
    let journaal = try zaal.speel(
      Tape("key 2 Enter", "type Een feit.", "key Enter", "expect \"Een feit.\""))
    #expect(journaal.wereld.tafels.values.contains { $0.lopendPunt != nil })
  }

  @Test func `onder het programma staat de band, en de toetsregel blijft`() throws {
    let zaal = try Tapezaal()
    var rijen: [String] = []
    zaal.bij = { canvas in
      if canvas.rows()[21].contains("Kijk") { rijen = canvas.rows() }
    }
    try zaal.speel(Tape("caption nl Kijk, het bord.", "caption en Look.", "key 4", "expect bord"))
    #expect(rijen.count == 24)
    #expect(rijen[20].contains("Enter open"))
    #expect(rijen[21] == " Kijk, het bord.")
    #expect(rijen[23].hasPrefix(" 4 "))
    #expect(rijen[23].contains("spatie pauze"))
  }

  @Test func `op een laag scherm ligt de band boven melding en toetsen`() throws {
    let zaal = try Tapezaal(60, 16)
    var rijen: [String] = []
    zaal.bij = { canvas in
      if canvas.rows()[11].contains("Kijk") { rijen = canvas.rows() }
    }
    try zaal.speel(Tape("caption nl Kijk, het bord.", "key 4", "expect bord"))
    #expect(rijen[11] == " Kijk, het bord.")
    #expect(rijen[15].contains("Enter"))
    #expect(rijen[0].contains("Bord"))
  }

  @Test func `wat het programma zelf afspeelt loopt door terwijl men een bijschrift leest`() throws
  {
    let zaal = try Tapezaal()
    // Forty-six letters take four seconds and a bit.
    let bijschrift = String(repeating: "a", count: 46)
    try zaal.speel(
      Tape(
        "key 4 t m Space", "caption nl \(bijschrift)", "expect terugblik.staatOp 2026-02-28",
        "key Space", "caption nl \(bijschrift)", "expect terugblik.stil"))
  }

  @Test func `wat niet komt eindigt de tape met regel en tekst`() throws {
    let zaal = try Tapezaal()
    let tape = try Tape("key 4", "expect \"Nergens\"", "key q")
    #expect(throws: Tapefout(tape: "proef", regel: 3, reden: .nietGezien("Nergens"))) {
      try zaal.speel(tape)
    }
    #expect(throws: Tapefout(tape: "proef", regel: 2, reden: .afgebroken)) {
      try zaal.speel(Tape("key q", "key 4", "expect bord"))
    }
    #expect(throws: Tapefout(tape: "proef", regel: 2, reden: .klokTerug)) {
      try zaal.speel(Tape("clock 2020-01-01T00:00:00Z"))
    }
  }

  @Test func `spatie houdt stil, een andere toets neemt over, Esc geeft terug`() throws {
    let zaal = try Tapezaal()
    zaal.toetsen = [1: .character(" "), 2: .enter, 4: .character("4"), 5: .escape]
    var standen: [String] = []
    zaal.bij = { standen.append($0.rows()[23]) }
    var plaatsen: [String] = []
    let tape = try Tape("key 1", "key 3", "expect casussen")
    let gewoon = zaal.bij
    zaal.bij = {
      gewoon($0)
      plaatsen.append($0.rows()[0])
    }
    try zaal.speel(tape)
    #expect(standen.contains { $0.contains("pauze · spatie gaat verder") })
    #expect(standen.contains { $0.contains("u speelt zelf") })
    #expect(plaatsen.contains { $0.contains(" Bord ") || $0.contains("· Bord") })
    #expect(zaal.beeld.rows()[0].contains("Casussen"))
  }

  @Test func `stap voor stap wacht elk bijschrift op Enter`() throws {
    let zaal = try Tapezaal()
    var keren = 0
    zaal.bij = { if $0.rows()[23].contains("Enter gaat verder") { keren += 1 } }
    let tape = try Tape(
      "caption nl Een", "expect \"Buizerd\"", "caption nl Twee", "expect \"Buizerd\"")
    // Nobody presses Enter: the terminal that never answers is gone.
    try zaal.speel(tape, Tapewijze(perStap: true, stoptNaAfloop: true))
    #expect(keren >= 1)
    #expect(zaal.beeld.rows()[21] == " Een")
  }

  @Test func `na de laatste stap is de demo van wie keek`() throws {
    let zaal = try Tapezaal()
    zaal.toetsen = [4: .character("4")]
    try zaal.speel(Tape("key 3", "expect casussen"), Tapewijze())
    #expect(zaal.beeld.rows()[23].contains("einde · nu u zelf, q stopt"))
  }
}

/// The tapes that come with the program.
struct MeegeleverdeTapeTests {
  @Test func `elke tape laadt en zegt alles in twee talen`() throws {
    for (naam, bytes) in Tape.bestanden {
      let tape = try Tape(naam: naam, bytes)
      #expect(tape.titel.isVolledig, "\(naam)")
      for stap in tape.stappen {
        if case .bijschrift(let tekst) = stap.doet {
          #expect(tekst.isVolledig, "\(naam):\(stap.regel)")
        }
      }
    }
    #expect(Tape.meegeleverd.count == Tape.bestanden.count)
  }

  @Test func `de eerste blik duurt anderhalve minuut`() throws {
    let tape = try #require(Tape.meegeleverd.first { $0.naam == "eerste-blik" })
    for taal in Taal.allCases { #expect(80_000...95_000 ~= tape.duur(taal), "\(tape.duur(taal))") }
  }

  @Test(arguments: Tape.meegeleverd.filter { !$0.opSchijf }.map(\.naam), Taal.allCases)
  func `elke tape speelt op drie maten en in beide talen`(_ naam: String, _ taal: Taal) throws {
    let tape = try #require(Tape.meegeleverd.first { $0.naam == naam })
    for (kolommen, rijen) in [(80, 24), (120, 40), (60, 16)] {
      let zaal = try Tapezaal(kolommen, rijen, taal)
      do { try zaal.speel(tape) } catch let fout as Tapefout {
        Issue.record("\(kolommen)x\(rijen) \(fout.zin(taal))\n\(zaal.beeld.picture())")
      }
    }
  }

  @Test(arguments: Taal.allCases)
  func `als het misgaat speelt op een opslag die daarna weg is`(_ taal: Taal) throws {
    let tape = try #require(Tape.meegeleverd.first { $0.naam == "als-het-misgaat" })
    for (kolommen, rijen) in [(80, 24), (120, 40), (60, 16)] {
      let zaal = try Tapezaal(kolommen, rijen, taal)
      do { try zaal.speelOpSchijf(tape) } catch let fout as Tapefout {
        Issue.record("\(kolommen)x\(rijen) \(fout.zin(taal))\n\(zaal.beeld.picture())")
      }
    }
  }
}

/// What is done in a demo, as a tape.
struct TapeschrijverTests {
  /// Does this, and answers the tape of it and the last picture.
  private func schrijf(_ toetsen: [String]) throws -> (tekst: String, beeld: [String]) {
    let zaal = try Tapezaal()
    zaal.toetsen = Dictionary(
      uniqueKeysWithValues: toetsen.enumerated().compactMap { plaats, spelling in
        Key(spelling).map { (plaats + 1, $0) }
      })
    let journaal = try zaal.demo()
    let schrijver = Tapeschrijver(op: zaal, .nl)
    try zaal.lus(journaal, schrijver).draai()
    return (schrijver.tekst, zaal.beeld.rows())
  }

  @Test func `wat gedaan is wordt een tape die hetzelfde doet`() throws {
    let letters = "Een feit.".map { $0 == " " ? "Space" : String($0) }
    let (tekst, beeld) = try schrijf(["4", "v", "v", "2", "Enter"] + letters + ["Enter", "Esc"])
    #expect(tekst.contains("key 4 v\nexpect weergave"))
    #expect(tekst.contains("\ntype Een feit.\n"))
    let tape = try Tape(naam: "opname", Array(tekst.utf8))
    let zaal = try Tapezaal(80, 27)
    try zaal.speel(tape)
    #expect(Array(zaal.beeld.rows()[0..<24]) == beeld)
  }

  @Test func `weggaan hoort niet bij een opname`() throws {
    let (tekst, _) = try schrijf(["4", "q"])
    #expect(tekst.hasSuffix("key 4\n"))
  }
}
