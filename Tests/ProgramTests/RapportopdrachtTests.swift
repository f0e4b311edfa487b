import Foundation
import Proeven
import TerminalDriver
import Testing

/// The quarter's report as a file.
struct RapportopdrachtTests {
  private func programma(casussen: Int = 2) throws -> Programma {
    let programma = try Programma()
    let regels = try gegeven {
      for nummer in 1...casussen { geadviseerd("C\(nummer)") }
    }.regels.map { String(decoding: $0, as: UTF8.self) }
    #expect(
      try programma.doe("import", "-", invoer: regels.joined(separator: "\n")).status == 0)
    return programma
  }

  @Test(arguments: [
    ("html", "<!doctype html>"), ("md", "# "), ("csv", "deel,groep,"), ("json", #"{"delen""#),
  ])
  func `elke vorm komt op de standaarduitvoer`(vorm: String, begin: String) throws {
    let uitkomst = try programma().doe(
      "report", "--quarter", "2026-Q1", "--format", vorm, "--language", "nl")
    #expect(uitkomst.status == 0 && uitkomst.stderr == "")
    #expect(uitkomst.stdout.hasPrefix(begin))
  }

  @Test func `een bestand is alleen voor wie het maakte`() throws {
    let programma = try programma()
    let pad = programma.opslag + "-rapport.csv"
    #expect(
      try programma.doe("report", pad, "--quarter", "2026-Q1", "--format", "csv").status == 0)
    let bestand = try FileManager.default.attributesOfItem(atPath: pad)
    #expect(bestand[.posixPermissions] as? Int == 0o600)
  }

  @Test func `kleine aantallen gaan er niet in, de cijfers zoals ze zijn staan in --json`() throws {
    let programma = try programma()
    let csv = try programma.doe(
      "report", "--quarter", "2026-Q1", "--format", "csv", "--language", "nl")
    #expect(!csv.stdout.contains(",2,"))
    #expect(
      try programma.doe("report", "--quarter", "2026-Q1", "--json").stdout
        .contains(#""totaal":2"#))
  }

  @Test func `wat er nu staat is geteld, ook zonder dat er een scherm open is`() throws {
    let md = try programma(casussen: 8).doe(
      "report", "--quarter", "2026-Q1", "--format", "md", "--language", "nl")
    #expect(md.stdout.contains("| uitgebracht | 8 | 0 |"), "\(md.stdout.prefix(900))")
  }

  @Test(arguments: [
    ["--from", "2026-01-01", "--to", "2026-01-31", "--format", "csv"], ["--format", "csv"],
    ["--quarter", "2026-Q1", "--format", "pdf"], ["--quarter", "2026-Q1", "x.csv"],
    ["--quarter", "2026-Q1", "--format", "csv", "--json"],
  ])
  func `een bestand is van een kwartaal, in een vorm`(argumenten: [String]) throws {
    verwacht(64, try Programma().doe(["report"] + argumenten))
  }
}
