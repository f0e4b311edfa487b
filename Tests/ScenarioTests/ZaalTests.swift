import Foundation
import TerminalDriver
import Testing

@Suite struct `Het scherm in de zaal` {
  private let wissel = "█ █ █  █   ███   ███  ████  █"
  private let pauze = "████  █████ █   █   █   ████"
  private let kwijt = "Geen verbinding met de voorzitter"

  @Test func `loopt gelijk op met het programma van de voorzitter`() throws {
    let opslag = try Opslag(.aanTafel)
    let voorzitter = try opslag.open()
    let zaal = try opslag.zaal()
    try zaal.waitFor(wissel)
    try opslag.voerIn(.dag(2) { $0.vertel("tafel/T1", "punt-begonnen", ["casus": "C1"]) })
    try zaal.waitFor("Waar kan zij wonen?")
    try voorzitter.waitFor("Kievit")
    try opslag.voerIn(
      .dag(3) {
        $0.advies("C1", "We zoeken een eigen plek.")
        $0.vertel(
          "casus/C1", "afspraak-gemaakt",
          [
            "afspraak": "P1", "wie": "Aukje Postma", "wat": "Belt morgen.",
            "uiterlijk": "2025-04-18",
          ])
      })
    try zaal.waitFor("We zoeken een eigen plek.")
    try zaal.expect("Aukje Postma, vr 18 apr: Belt morgen.")
    try opslag.voerIn(.dag(4) { $0.vertel("tafel/T1", "geschorst", [:]) })
    try zaal.waitFor(pauze)
    try zaal.expectGone("Waar kan zij wonen?")
    try opslag.voerIn(.dag(5) { $0.vertel("tafel/T1", "hervat", [:]) })
    try zaal.waitFor("Waar kan zij wonen?")
    try opslag.voerIn(.dag(6) { $0.vertel("tafel/T1", "punt-beeindigd", ["casus": "C1"]) })
    try zaal.waitFor(wissel)
    try zaal.expectGone("eigen plek")
    try voorzitter.press("q", "q")
    #expect(try voorzitter.waitForExit() == .status(0))
    try zaal.waitFor(kwijt)
    #expect(!FileManager.default.fileExists(atPath: opslag.zaalsocket))
    try zaal.press("q")
    #expect(try zaal.waitForExit() == .status(0))
    #expect(zaal.modesRestored)
  }

  @Test func `wacht op de voorzitter en vindt hem terug, ook na kill -9`() throws {
    let opslag = try Opslag(.aanTafel)
    let zaal = try opslag.zaal(columns: 60, rows: 16)
    try zaal.expect(kwijt)
    let eerste = try opslag.open()
    try zaal.waitFor(wissel)
    try eerste.kill9()
    try zaal.waitFor(kwijt)
    #expect(FileManager.default.fileExists(atPath: opslag.zaalsocket))
    let tweede = try opslag.open()
    try zaal.waitFor(wissel)
    // Another one does not take the wall over, nor away.
    let derde = try opslag.open()
    try derde.press("q", "q")
    #expect(try derde.waitForExit() == .status(0))
    try opslag.voerIn(.dag(2) { $0.vertel("tafel/T1", "punt-begonnen", ["casus": "C1"]) })
    try zaal.waitFor("Waar kan zij wonen?")
    try zaal.resize(columns: 200, rows: 60)
    try zaal.expect("Waar kan zij wonen?")
    try zaal.resize(columns: 50, rows: 10)
    try zaal.expectGone("wonen")
    try zaal.press("C-c")
    #expect(try zaal.waitForExit() == .status(0))
    try tweede.press("4")
    try tweede.expectRow(0, contains: "Bord")
  }

  @Test func `niets van wat de zaal niet mag zien`() throws {
    var verhaal = Verhaal()
    verhaal.gemerkt()
    let opslag = try Opslag(verhaal)
    let voorzitter = try opslag.open()
    let zaal = try opslag.zaal(columns: 120, rows: 40)
    try zaal.waitFor("Waar kan [jeugdige] wonen?")
    try zaal.expect("We zoeken een fijne plek voor [jeugdige].")
    try zaal.expect("Belt met [vader] en [Tweespan].")
    let lijn = try Zaallijn.verbind(opslag.home)
    let bericht = try #require(lijn.regel())
    for merk in ["Zz", "ET-2025", "vertrouwelijk", "Wulp"] {
      try zaal.expectGone(merk)
      #expect(!bericht.contains(merk))
    }
    try opslag.voerIn(.dag(2) { $0.vertel("tafel/T1", "punt-beeindigd", ["casus": "ET-2025-1"]) })
    try zaal.waitFor(wissel)
    #expect(lijn.regel() == #"{"fase":"wissel"}"#)
    try voorzitter.expect("Wulp Zz")
    try zaal.expectGone("Zz")
  }

  @Test func `achter het slot is de zaal stil`() throws {
    let home = try TemporaryFolder()
    let (pad, zin) = (home.file("regio"), "een lange zin voor de voorzitter")
    func voer(_ arguments: String..., stdin: String = "") throws {
      let uitkomst = try run(
        programma, arguments + ["--passphrase-fd", "3", "--store", pad], stdin: stdin,
        extraDescriptors: [3: zin], home: home, patience: geduld)
      try #require(uitkomst.status == 0, "\(uitkomst.stderr)")
    }
    try voer("init")
    try voer("import", "-", stdin: Verhaal.aanTafel.regels.joined(separator: "\n"))
    let voorzitter = try Session(
      program: programma, arguments: ["--store", pad], home: home, patience: geduld)
    let zaal = try Session(program: programma, arguments: ["zaal"], home: home, patience: geduld)
    try zaal.waitFor("Experttafel")
    try voorzitter.type(zin)
    try voorzitter.press("Enter")
    try zaal.waitFor(wissel)
    try voorzitter.press("L")
    try zaal.waitFor("Experttafel")
  }

  @Test func `de lijn is van deze gebruiker alleen`() throws {
    let opslag = try Opslag(.aanTafel)
    let t = try opslag.open()
    let bestanden = FileManager.default
    let map = try bestanden.attributesOfItem(atPath: opslag.home.file("experttafel"))
    let socket = try bestanden.attributesOfItem(atPath: opslag.zaalsocket)
    #expect(map[.posixPermissions] as? Int == 0o700)
    #expect(socket[.posixPermissions] as? Int == 0o600)
    try t.press("q", "q")
    #expect(try t.waitForExit() == .status(0))
  }

  @Test func `een map die ook van anderen is, wordt niet gebruikt`() throws {
    let opslag = try Opslag(.aanTafel)
    let map = opslag.home.file("experttafel")
    try FileManager.default.createDirectory(
      atPath: map, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
    let t = try opslag.open()
    try t.expect("Kievit")
    #expect(!FileManager.default.fileExists(atPath: opslag.zaalsocket))
  }

  @Test func `wie iets zegt over de lijn, of de vijfde is, wordt losgelaten`() throws {
    let opslag = try Opslag(.aanTafel)
    let t = try opslag.open()
    var lijnen: [Zaallijn] = []
    for _ in 1...4 { lijnen.append(try Zaallijn.verbind(opslag.home)) }
    for lijn in lijnen { #expect(lijn.regel() == #"{"fase":"wissel"}"#) }
    #expect(try Zaallijn.verbind(opslag.home).regel() == nil)
    lijnen[0].stuur([0, 0xFF, 0x7B] + Array("{\"fase\":".utf8))
    #expect(lijnen[0].regel() == nil)
    let nieuw = try Zaallijn.verbind(opslag.home)
    #expect(nieuw.regel() == #"{"fase":"wissel"}"#)
    try opslag.voerIn(.dag(2) { $0.vertel("tafel/T1", "geschorst", [:]) })
    #expect(lijnen[3].regel() == #"{"fase":"pauze"}"#)
    try t.press("4")
    try t.expectRow(0, contains: "Bord")
  }

  @Test(arguments: [
    "onzin\n", "\u{0}\n", #"{"fase":"punt","vraag":"Zz"}"# + "\n",
    #"{"fase":"wissel"}"# + "\n{\n", String(repeating: "x", count: 300_000),
  ])
  func `wat geen bericht is, breekt de lijn`(rommel: String) throws {
    let opslag = try Opslag()
    let voorzitter = try Zaallijn.luister(opslag.home)
    let zaal = try opslag.zaal()
    let muur = try voorzitter.muur()
    muur.stuur(#"{"fase":"punt","vraag":"Waarheen?","afspraken":[]}"# + "\n")
    try zaal.waitFor("Waarheen?")
    muur.stuur(rommel)
    #expect(muur.regel() == nil)
    // It comes back, and starts with nothing of before.
    let opnieuw = try voorzitter.muur()
    try zaal.waitFor(kwijt)
    try zaal.expectGone("Waarheen?")
    opnieuw.stuur(#"{"fase":"pauze"}"# + "\n")
    try zaal.waitFor(pauze)
  }

  @Test func `een demo heeft een eigen scherm in de zaal`() throws {
    let voorzitter = try demo()
    let zaal = try Session(
      program: programma, arguments: ["zaal"], home: voorzitter.home, patience: geduld)
    try zaal.expect(kwijt)
    let demozaal = try Session(
      program: programma, arguments: ["zaal", "--demo", "--language", "en"],
      home: voorzitter.home, patience: geduld)
    try demozaal.waitFor("Expert table")
    try voorzitter.press("q")
    #expect(try voorzitter.waitForExit() == .status(0))
    try demozaal.waitFor("No connection with the chair")
  }
}

extension Opslag {
  var zaalsocket: String { home.file("experttafel/zaal.sock") }

  /// Opens the wall.
  func zaal(columns: Int = 80, rows: Int = 24) throws -> Session {
    try Session(
      program: programma, arguments: ["zaal"], columns: columns, rows: rows, home: home,
      patience: geduld)
  }
}

extension Verhaal {
  /// A table that was opened, with C1 on its agenda.
  static var aanTafel: Verhaal {
    var verhaal = Verhaal()
    verhaal.team()
    verhaal.tafel("T1")
    verhaal.wachtende("C1", "Kievit")
    verhaal.vertel("casus/C1", "geagendeerd", ["tafel": "T1", "minuten": 25])
    verhaal.vertel("tafel/T1", "geopend", [:])
    return verhaal
  }

  /// What happened on a later day in March 2025.
  static func dag(_ nummer: Int, _ vertel: (inout Verhaal) -> Void) -> Verhaal {
    var verhaal = Verhaal("dag-\(nummer)", dag: "2025-03-0\(nummer + 3)")
    vertel(&verhaal)
    return verhaal
  }

  /// Discussed at T1, with an advice.
  mutating func advies(_ casus: String, _ gewoon: String) {
    vertel(
      "casus/\(casus)", "besproken",
      [
        "tafel": "T1", "minuten": 25, "aanwezig": ["ouder"], "uitkomst": "advies",
        "toelichting": "Zz-toelichting",
      ])
    vertel(
      "casus/\(casus)", "advies-uitgebracht",
      [
        "advies": "A1", "soort": "zorgbemiddeling", "bindend": false, "tafel": "T1",
        "tekst": "Zz-adviestekst", "inGewoneTaal": .text(gewoon), "uitvoerder": "Zz-uitvoerder",
        "uiterlijk": "2025-06-02", "regime": "wekelijks",
        "verantwoordelijke": ["naam": "Zz-wie", "organisatie": "Zz-verantwoordelijke"],
      ])
  }
}
