import Foundation
import Proeven
import TerminalDriver
import Testing

/// `backup`, `restore` and what they refuse.
struct ReservekopieTests {
  private let programma: Programma
  private var kopieen: String { programma.thuis.file("kopieen") }
  private var plek: String { programma.thuis.file("terug") }

  init() throws {
    programma = try Programma()
    let regels = try Gegevens.regels
    #expect(try programma.doe("import", programma.bestand("regio", regels)).status == 0)
  }

  private func doe(_ argumenten: String..., op opslag: String? = nil) throws -> Outcome {
    try run(
      programPath("experttafel"), argumenten + ["--store", opslag ?? programma.opslag],
      home: programma.thuis)
  }

  private func kopie() throws -> String {
    let uitkomst = try doe("backup", kopieen)
    try #require(uitkomst.status == 0, "\(uitkomst.stderr)")
    let naam = try #require(
      try FileManager.default.contentsOfDirectory(atPath: kopieen).first)
    return kopieen + "/" + naam
  }

  @Test func `een kopie komt terug als dezelfde opslag`() throws {
    let kopie = try kopie()
    let hersteld = try doe(
      "restore", kopieen, "--without-ledger", "er is nog niets vernietigd", op: plek)
    #expect(hersteld.status == 0, "\(hersteld.stderr)")
    #expect(hersteld.stdout.hasPrefix("Hersteld en nagekeken: "))
    #expect(try doe("export", op: plek).stdout == doe("export").stdout)
    #expect(try doe("verify", "--json", op: plek).stdout == doe("verify", "--json").stdout)
    // Both are in the log of reads that came along.
    let log = try String(contentsOfFile: plek + "/audit.log", encoding: .utf8)
    #expect(log.split(separator: "\n").count >= 2)
    verwacht(73, try doe("restore", kopie, "--without-ledger", "nog eens", op: plek))
  }

  @Test func `een kopie wordt beproefd zonder de opslag aan te raken`() throws {
    let kopie = try kopie()
    let uitkomst = try doe("restore", "--drill", kopie, op: plek)
    #expect(uitkomst.status == 0, "\(uitkomst.stderr)")
    #expect(uitkomst.stdout.contains("is heel: ") && uitkomst.stdout.contains("Gelezen: "))
    #expect(!FileManager.default.fileExists(atPath: plek))
    let bestand = URL(filePath: kopie + "/gebeurtenissen/events.sqlite")
    var bytes = try Data(contentsOf: bestand)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: bestand)
    verwacht(65, try doe("restore", "--drill", kopie))
    let thuis = try FileManager.default.contentsOfDirectory(atPath: programma.thuis.path)
    #expect(!thuis.contains { $0.hasPrefix("experttafel-proef") })
  }

  @Test func `zonder het nieuwste register komt niets terug`() throws {
    let kopie = try kopie()
    verwacht(77, try doe("restore", kopie, op: plek))
    verwacht(77, try doe("restore", kopie, "--ledger", programma.thuis.file("nergens"), op: plek))
    verwacht(64, try doe("restore", kopie, "--without-ledger", " ", op: plek))
    verwacht(
      64, try doe("restore", kopie, "--ledger", "x", "--without-ledger", "reden", op: plek))
    verwacht(64, try doe("restore", "--drill", kopie, "--ledger", "x", op: plek))
    #expect(!FileManager.default.fileExists(atPath: plek))
  }

  @Test func `wat er niet is of niet kan geeft een regel en een status`() throws {
    verwacht(66, try doe("restore", "--drill", programma.thuis.file("nergens")))
    verwacht(66, try doe("restore", programma.opslag, "--without-ledger", "r", op: plek))
    verwacht(66, try doe("backup", kopieen, op: programma.thuis.file("nergens")))
    let bestand = try programma.bestand("bestand", [])
    verwacht(73, try doe("backup", bestand + "/diep"))
    #expect(!FileManager.default.fileExists(atPath: kopieen))
  }

  @Test func `als JSON is het antwoord een waarde`() throws {
    let uitkomst = try doe("backup", kopieen, "--json")
    #expect(uitkomst.status == 0 && uitkomst.stderr == "")
    #expect(uitkomst.stdout.hasPrefix(#"{"bytes":"#))
    #expect(uitkomst.stdout.hasSuffix(#""zegels":true}"# + "\n"))
  }

  @Test func `de dokter zegt van elke regel of het goed is`() throws {
    let eerst = try doe("doctor")
    #expect(eerst.status == 0, "\(eerst.stdout)")
    #expect(eerst.stdout.contains("->  Nog geen reservekopie."))
    _ = try kopie()
    let daarna = try doe("doctor", "--json")
    #expect(daarna.status == 0)
    #expect(daarna.stdout.contains(#"{"onderwerp":"reservekopie","oordeel":"goed","#))
    #expect(chmod(programma.opslag + "/keys.sqlite", 0o644) == 0)
    let open = try doe("doctor", "--language", "en")
    #expect(open.status == 65)
    #expect(open.stdout.contains("!!  Others can get at these too: keys.sqlite."))
    let nergens = try doe("doctor", op: programma.thuis.file("nergens"))
    #expect(nergens.status == 65)
    #expect(nergens.stdout.contains("!!  Er is geen opslag"))
  }

  @Test func `van een verzegelde opslag zegt de beproeving of naar de zegels is gekeken`() throws {
    let thuis = try TemporaryFolder()
    let zin = "een lange wachtwoordzin\n"
    func doe(_ argumenten: String..., met zin: String? = nil) throws -> Outcome {
      let opties = zin.map { _ in ["--passphrase-fd", "3"] } ?? []
      return try run(
        programPath("experttafel"), argumenten + opties + ["--store", thuis.file("opslag")],
        extraDescriptors: zin.map { [3: $0] } ?? [:], home: thuis)
    }
    #expect(try doe("init", met: zin).status == 0)
    // At night nobody is there to type.
    let kopie = try doe("backup", thuis.file("kopieen"))
    #expect(kopie.status == 0 && kopie.stdout.contains("niet naar de zegels gekeken"))
    let beproefd = try doe("restore", "--drill", thuis.file("kopieen"), met: zin)
    #expect(beproefd.stdout.contains("Keten, sleutels en zegels kloppen. Gelezen: 0 casussen."))
    let verkeerd = try doe("restore", "--drill", thuis.file("kopieen"), met: "iets heel anders\n")
    verwacht(77, verkeerd)
    let gekeurd = try doe("doctor")
    #expect(gekeurd.stdout.contains("ok  Verzegeld (vorm 1); stoelen: 1."))
  }
}
