import Codec
import Domain
import EventStore
import Proeven
import Program
import TerminalDriver
import Testing

/// Commands on a sealed store: who gets in, and what they may do there.
struct VerzegeldTests {
  static let opdrachten = [
    ["board"], ["agenda"], ["export"], ["dossier", "C1"], ["import", "-"],
    ["report", "--quarter", "2026-Q1"], ["seat", "remove", "x"],
  ]

  @Test(arguments: opdrachten)
  func `zonder of met een verkeerde wachtwoordzin is het 77`(argumenten: [String]) throws {
    let kluis = try Kluis()
    func doe(_ zin: String?) throws -> Outcome {
      try run(
        programPath("experttafel"), argumenten + ["--store", kluis.opslag],
        environment: zin == nil ? [:] : ["EXPERTTAFEL_PASSPHRASE_FD": "3"],
        extraDescriptors: zin.map { [3: $0] } ?? [:], home: kluis.thuis)
    }
    let zonder = try doe(nil)
    verwacht(77, zonder)
    #expect(zonder.stderr.contains("EXPERTTAFEL_PASSPHRASE_FD"))
    for zin in ["een heel andere zin", "", "\u{1b}[2J", String(repeating: "z", count: 5000)] {
      let uitkomst = try doe(zin)
      verwacht(77, uitkomst)
      if zin.count > 3 { #expect(!uitkomst.stderr.contains(zin)) }
    }
  }

  @Test func `met de wachtwoordzin werkt alles zoals in een onverzegelde opslag`() throws {
    let kluis = try Kluis()
    let open = try Programma()
    let regels = try Gegevens.lees("regio-voorbeeld.jsonl")
    let invoer = String(decoding: regels, as: UTF8.self)
    let vragen = [
      ["import", "-", "--json"], ["import", "-"], ["board"], ["agenda", "--at", "2026-03-24"],
      ["dossier", "ET-2025-00001"], ["report", "--quarter", "2026-Q1"], ["verify"],
      ["verify", "--json"],
    ]
    for vraag in vragen {
      let verzegeld = try run(
        programPath("experttafel"), vraag + ["--store", kluis.opslag], stdin: invoer,
        environment: ["EXPERTTAFEL_PASSPHRASE_FD": "5"], extraDescriptors: [5: Kluis.zin],
        home: kluis.thuis)
      #expect(verzegeld.status == 0)
      #expect(try open.doe(vraag, invoer: invoer).stdout == verzegeld.stdout, "\(vraag)")
    }
  }

  @Test func `verify zonder wachtwoordzin controleert de keten en zegt het`() throws {
    let kluis = try Kluis()
    let toestand = try gegeven { tafel() }
    let invoer = toestand.regels.map { String(decoding: $0, as: UTF8.self) }
    #expect(
      try kluis.doe("import", "-", invoer: invoer.joined(separator: "\n")).status == 0)
    let open = try kluis.doe("verify")
    let dicht = try kluis.doe("verify", zin: nil)
    #expect(open.status == 0 && dicht.status == 0)
    #expect(dicht.stdout != open.stdout && dicht.stdout.hasPrefix(open.stdout))
    #expect(dicht.stdout.contains("Alleen de keten"))
    #expect(
      try kluis.doe("verify", "--json", zin: nil).stdout == kluis.doe("verify", "--json").stdout)
    verwacht(77, try kluis.doe("verify", zin: "een heel andere zin"))
  }

  @Test func `een bestand dat er niet is komt voor de wachtwoordzin`() throws {
    let kluis = try Kluis()
    verwacht(66, try kluis.doe("import", kluis.thuis.file("nergens"), zin: nil))
    verwacht(66, try kluis.doe("dossier", "C1"))
    let leeg = try run(
      programPath("experttafel"), ["board", "--store", kluis.thuis.file("weg")], home: kluis.thuis)
    verwacht(66, leeg)
  }

  @Test func `de stoel kan genoemd worden, en de herstelsleutel opent altijd`() throws {
    let kluis = try Kluis()
    try kluis.zet("p.bakker", "procesversneller", "de zin van een ander")
    #expect(try kluis.doe("board", zin: "de zin van een ander").status == 0)
    #expect(try kluis.doe("board", stoel: "m.devries").status == 0)
    verwacht(77, try kluis.doe("board", stoel: "p.bakker"))
    verwacht(77, try kluis.doe("board", "--seat", "m.devries", zin: "de zin van een ander"))
    verwacht(66, try kluis.doe("board", "--seat", "niemand"))
    #expect(try kluis.doe("board", zin: kluis.sleutel.text.lowercased()).status == 0)
  }

  @Test func `wat een stoel niet mag is 77 en zegt wie het wel mag`() throws {
    let kluis = try Kluis()
    try kluis.zet("p.bakker", "procesversneller", "de zin van een ander")
    try kluis.zet("l.smit", "lezer", "alleen maar lezen")
    for (zin, argument) in [("de zin van een ander", "import"), ("alleen maar lezen", "export")] {
      let uitkomst = try kluis.doe(argument, argument == "import" ? "-" : "x", zin: zin)
      verwacht(77, uitkomst)
      #expect(uitkomst.stderr == "Dit kan alleen de voorzitter of de secretaris.\n")
      #expect(try kluis.doe("board", zin: zin).status == 0)
      #expect(try kluis.doe("verify", zin: zin).status == 0)
    }
    let stoel = try kluis.doe("seat", "remove", "m.devries", zin: "alleen maar lezen")
    verwacht(77, stoel)
    #expect(stoel.stderr == "Dit kan alleen de voorzitter.\n")
  }

  @Test func `een verkeerd bestandsnummer is 64, en in een onverzegelde opslag doet het niets`()
    throws
  {
    let kluis = try Kluis()
    let open = try Programma()
    for nummer in ["x", "9", "-1"] {
      func doe(_ opslag: String) throws -> Outcome {
        try run(
          programPath("experttafel"), ["board", "--store", opslag],
          environment: ["EXPERTTAFEL_PASSPHRASE_FD": nummer], home: kluis.thuis)
      }
      verwacht(64, try doe(kluis.opslag), nummer)
      #expect(try doe(open.opslag).status == 0)
    }
  }

  @Test func `wie iets niet mag vastleggen, mag het ook niet herroepen`() throws {
    let kluis = try Kluis()
    try kluis.zet("s.kok", "secretaris", "de zin van de secretaris")
    try kluis.zet("p.bakker", "procesversneller", "de zin van een ander")
    let toestand = try gegeven { geadviseerd() }
    try Invoer(Journaal(kluis.open()), ontvangen: Toestand.begin).voerIn(
      [Regelbron(naam: "proef", regels: toestand.regels)])
    func wil(
      _ zin: String, _ soort: Gebeurtenissoort, _ data: JSONValue
    ) throws -> Vastlegfout? {
      let journaal = Journaal(try kluis.open(zin))
      do {
        try journaal.legVast(
          [Voorgesteld(soort, .casus("C1"), data)],
          Handeling(
            actor: "wie", nu: Moment(seconden: 1_770_000_000), source: "urn:x:y"
          ) { "nieuw" })
        return nil
      } catch let fout as Vastlegfout {
        return fout
      }
    }
    let gescreend = try #require(toestand.gebeurtenissen.first { $0.soort == .gescreend })
    let herroep: JSONValue = ["gebeurtenis": .text(gescreend.id), "reden": "Vergissing."]
    #expect(
      try wil("de zin van de secretaris", .casusHerroepen, herroep)
        == .geweigerd(.casusHerroepen, .rolOntbreekt([.voorzitter])))
    // The top rung of a ladder is the chair's; the one below is not.
    func stap(_ trede: Int) -> JSONValue {
      [
        "ladder": "gemeente", "trede": .integer(trede), "gesprekspartner": "Wil", "reden": "Wacht.",
      ]
    }
    #expect(
      try wil("de zin van een ander", .geescaleerd, stap(3))
        == .geweigerd(.geescaleerd, .rolOntbreekt([.voorzitter])))
    #expect(try wil("de zin van een ander", .geescaleerd, stap(2)) == nil)
  }

  @Test func `een handeling buiten de rol wordt geweigerd voor ze er staat`() throws {
    let kluis = try Kluis()
    try kluis.zet("p.bakker", "procesversneller", "de zin van een ander")
    var nummer = 0
    func handeling(_ journaal: Journaal) -> Handeling {
      Handeling(
        actor: journaal.wie(anders: "x"), nu: Moment(seconden: 1_770_000_000), source: "urn:x:y"
      ) {
        nummer += 1
        return "g\(nummer)"
      }
    }
    let team = Voorgesteld(.teamIngericht, .team("T"), ["naam": "Team", "regio": "Regio"])
    let versneller = Journaal(try kluis.open("de zin van een ander"))
    #expect(throws: Vastlegfout.geweigerd(.teamIngericht, .rolOntbreekt([.voorzitter]))) {
      try versneller.legVast([team], handeling(versneller))
    }
    #expect(try versneller.store.count == 0)
    let voorzitter = Journaal(try kluis.open())
    try voorzitter.legVast([team], handeling(voorzitter))
    let gebeurtenis = try #require(try voorzitter.gebeurtenissen(van: .team("T")).first)
    #expect(gebeurtenis.actor == "m.devries")
  }
}
