import EventStore
import Foundation
import TerminalDriver
import Testing

/// Making a store with a passphrase (section 4 and the rules for passphrases).
struct InitTests {
  private func maak(
    _ programma: Programma, _ argumenten: [String], _ descriptors: [Int32: String] = [:]
  ) throws -> Outcome {
    try run(
      programPath("experttafel"), ["init"] + argumenten + ["--store", programma.opslag],
      environment: ["USER": "M.deVries"], extraDescriptors: descriptors, home: programma.thuis)
  }

  @Test func `met een bestandsnummer wordt niets gevraagd en de herstelsleutel eenmaal getoond`()
    throws
  {
    let programma = try Programma(zonderOpslag: ())
    let zin = "één lange wachtwoordzin"
    let uitkomst = try maak(programma, ["--passphrase-fd", "7"], [7: zin + "\nen de rest niet"])
    #expect(uitkomst.status == 0 && uitkomst.stderr == "")
    let regels = uitkomst.stdout.split(separator: "\n").map(String.init)
    #expect(regels.count == 2)
    let sleutel = try #require(RecoveryKey(typed: regels.last ?? ""))
    #expect(sleutel.text.split(separator: "-").count == 9)
    let store = try SQLiteEventStore.open(at: programma.opslag)
    #expect(try store.seats() == [Seat(name: "m.devries", role: "voorzitter")])
    #expect(try store.unlock(Kluis.wachtwoord(zin)).name == "m.devries")
    #expect(try store.count == 0)
    store.lock()
    #expect(try store.unlock(Kluis.wachtwoord(sleutel.text)).isRecovery)
    verwacht(73, try maak(programma, ["--passphrase-fd", "7"], [7: zin]))
  }

  static let slecht: [(String, Int)] = [
    ("kort", 65), ("elf tekens!", 65), ("", 65), ("\n een lange wachtwoordzin", 65),
    ("met een \u{7} stuurteken", 65), (String(repeating: "lang", count: 257), 65),
  ]

  @Test(arguments: slecht)
  func `een slechte wachtwoordzin is 65 en er wordt niets gemaakt`(zin: String, status: Int) throws
  {
    let programma = try Programma(zonderOpslag: ())
    verwacht(status, try maak(programma, ["--passphrase-fd", "7"], [7: zin]))
    #expect(!FileManager.default.fileExists(atPath: programma.opslag))
  }

  @Test func `een verkeerd bestandsnummer, niets of te veel is 64`() throws {
    let programma = try Programma(zonderOpslag: ())
    for nummer in ["x", "-1", "9", "99999999999", "1"] {
      verwacht(64, try maak(programma, ["--passphrase-fd", nummer], [7: "iets"]), nummer)
    }
    verwacht(64, try maak(programma, []))
    verwacht(64, try maak(programma, ["--unsealed", "--passphrase-fd", "7"], [7: Kluis.zin]))
    verwacht(
      64, try maak(programma, ["--seat", "Jan Jansen", "--passphrase-fd", "7"], [7: Kluis.zin]))
    #expect(!FileManager.default.fileExists(atPath: programma.opslag))
  }
}
