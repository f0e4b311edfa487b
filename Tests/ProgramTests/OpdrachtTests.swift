import Foundation
import Proeven
import TerminalDriver
import Testing

/// How commands end (section 4).
struct OpdrachtTests {
  @Test func `een opslag wordt alleen gemaakt waar niets is`() throws {
    let programma = try Programma()
    verwacht(73, try programma.doe("init", "--unsealed"))
    let vol = try Programma(zonderOpslag: ())
    try FileManager.default.createDirectory(atPath: vol.opslag, withIntermediateDirectories: true)
    _ = try vol.bestand("opslag/iets", [])
    verwacht(73, try vol.doe("init", "--unsealed"))
    let bestand = try Programma(zonderOpslag: ())
    _ = try bestand.bestand("opslag", [])
    verwacht(73, try bestand.doe("init", "--unsealed"))
  }

  @Test func `een opslag is alleen voor wie haar maakte`() throws {
    let programma = try Programma()
    let map = try FileManager.default.attributesOfItem(atPath: programma.opslag)
    #expect(map[.posixPermissions] as? Int == 0o700)
    for naam in try FileManager.default.contentsOfDirectory(atPath: programma.opslag) {
      let bestand = try FileManager.default.attributesOfItem(atPath: programma.opslag + "/" + naam)
      #expect(bestand[.posixPermissions] as? Int == 0o600, "\(naam)")
    }
  }

  @Test func `een lege opslag heeft lege antwoorden`() throws {
    let programma = try Programma()
    #expect(try programma.doe("board", "--json").stdout == "[]\n")
    #expect(
      try programma.doe("agenda", "--json").stdout
        == #"{"tafels":[],"uitwerken":[],"wachtlijst":[]}"# + "\n")
    #expect(try programma.doe("export").stdout == "")
    #expect(
      try programma.doe("verify", "--json").stdout
        == #"{"gebeurtenissen":0,"gewist":0,"heel":true,"stromen":0}"# + "\n")
    for opdracht in ["board", "agenda", "verify"] {
      let antwoord = try programma.doe(opdracht)
      #expect(antwoord.status == 0 && antwoord.stderr == "")
    }
  }

  static let verkeerd: [[String]] = [
    ["bestaatniet"], ["board", "--onbekend"], ["board", "extra"], ["import"], ["dossier"],
    ["init"], ["board", "--at"], ["board", "--at", "morgen"], ["board", "--at", "2026-02-29"],
    ["board", "--at", "2026-13-01"], ["board", "--at", "1899-12-31"],
    ["board", "--at", "2200-01-01"], ["board", "--at", "2026-01-01T10:00:00"],
    ["agenda", "--at", "2026-01-01T23:59:60Z"], ["agenda", "--at", "1969-12-31T23:59:59Z"],
    ["dossier", "C1", "--at", "gisteren"], ["report"], ["report", "--from", "2026-01-01"],
    ["report", "--to", "2026-01-01"], ["report", "--from", "2026-01-02", "--to", "2026-01-01"],
    ["report", "--from", "1899-12-31", "--to", "2026-01-01"],
    ["report", "--from", "2026-01-01", "--to", "2200-01-01"],
    ["report", "--from", "2026-02-30", "--to", "2026-03-01"], ["report", "--quarter", "2026-Q5"],
    ["report", "--quarter", "2026"], ["report", "--quarter", "2026-Q1", "--at", "nu"],
  ]

  @Test(arguments: verkeerd)
  func `verkeerd gebruik is een regel en status 64`(argumenten: [String]) throws {
    verwacht(64, try Programma().doe(argumenten), argumenten.joined(separator: " "))
  }

  @Test(arguments: [
    ["--at", "1900-01-01"], ["--at", "2199-12-31"], ["--at", "2026-01-05t10:00:00z"],
  ])
  func `de grenzen van een moment zijn goed`(optie: [String]) throws {
    #expect(try Programma().doe(["board", "--json"] + optie).stdout == "[]\n")
  }

  @Test func `een dag als periode telt`() throws {
    let uitkomst = try Programma().doe(
      "report", "--from", "2026-01-01", "--to", "2026-01-01", "--json")
    #expect(uitkomst.status == 0)
    #expect(uitkomst.stdout.contains(#""periode":{"tot":"2026-01-01","van":"2026-01-01"}"#))
  }

  @Test(arguments: [
    ["board"], ["agenda"], ["export"], ["verify"], ["dossier", "C1"], ["import", "-"],
    ["report", "--quarter", "2026-Q1"],
  ])
  func `zonder opslag is er niets te doen`(argumenten: [String]) throws {
    verwacht(66, try Programma(zonderOpslag: ()).doe(argumenten))
  }

  @Test func `wat er niet is geeft 66, en voor foute invoer`() throws {
    let programma = try Programma()
    let nergens = programma.thuis.file("nergens")
    let slecht = try programma.bestand("slecht", [Array("[]".utf8)])
    verwacht(66, try programma.doe("dossier", "C1"))
    verwacht(66, try programma.doe("dossier", "C1", "--json"))
    verwacht(66, try programma.doe("import", nergens))
    verwacht(66, try programma.doe("import", slecht, nergens))
    verwacht(66, try programma.doe("import", slecht + "/x"))
    verwacht(66, try programma.doe("import", programma.thuis.path))
    verwacht(66, try programma.doe("import", slecht, programma.thuis.path))
    verwacht(66, try programma.doe("export", programma.thuis.path))
    verwacht(65, try programma.doe("import", slecht))
  }

  @Test func `een stuurteken in een naam komt niet op de terminal`() throws {
    let programma = try Programma()
    for argumenten in [
      ["dossier", "C\u{1b}[2J"], ["import", "a\u{1b}[2J"], ["board", "--at", "\u{7}"],
    ] {
      let uitkomst = try programma.doe(argumenten)
      #expect(uitkomst.status != 0)
      #expect(!uitkomst.errorBytes.contains(0x1B) && !uitkomst.errorBytes.contains(7))
    }
  }

  @Test func `ook de naam van een bestand met foute regels komt veilig op de terminal`() throws {
    let programma = try Programma()
    let bestand = try programma.bestand("a\u{1b}[2Jb", [Array("[]".utf8)])
    let uitkomst = try programma.doe("import", bestand)
    verwacht(65, uitkomst)
    #expect(!uitkomst.errorBytes.contains(0x1B))
  }

  @Test func `een aangetaste opslag wordt gezien, met de plaats`() throws {
    let programma = try Programma()
    let woord = "Vergaderlokaal"
    let toestand = try gegeven { tafel().met(["locatie": .text(woord)]) }
    #expect(try programma.doe("import", programma.bestand("x", toestand.regels)).status == 0)
    for naam in try FileManager.default.contentsOfDirectory(atPath: programma.opslag) {
      let pad = URL(filePath: programma.opslag + "/" + naam)
      var bytes = try Data(contentsOf: pad)
      while let plaats = bytes.range(of: Data(woord.utf8)) {
        bytes.replaceSubrange(plaats, with: Data("Vergaderlokeel".utf8))
      }
      try bytes.write(to: pad)
    }
    let uitkomst = try programma.doe("verify", "--json")
    #expect(uitkomst.status == 65)
    #expect(uitkomst.stdout.hasPrefix(#"{"heel":false,"positie":4,"reden":""#))
    verwacht(65, try programma.doe("verify"))
  }

  @Test func `in het Engels is het hetzelfde, in andere woorden`() throws {
    let programma = try Programma()
    let nederlands = try programma.doe("dossier", "C1")
    let engels = try programma.doe("dossier", "C1", "--language", "en")
    verwacht(66, engels)
    #expect(engels.stderr != nederlands.stderr)
  }
}
