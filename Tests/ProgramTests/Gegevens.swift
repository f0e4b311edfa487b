import Foundation
import TerminalDriver
import Testing

/// The golden files: a made-up region, the answers that the contract fixes, and bad input.
enum Gegevens {
  static func pad(_ naam: String) throws -> String {
    try #require(Bundle.module.resourcePath) + "/Gegevens/" + naam
  }

  static func lees(_ naam: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: pad(naam))))
  }

  static var regels: [[UInt8]] {
    get throws { try lees("regio-voorbeeld.jsonl").split(separator: 0x0A).map(Array.init) }
  }

  /// The files with an expected answer, by what was asked.
  static var antwoorden: [Vraag] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: pad("verwacht"))
        .filter { $0.hasSuffix(".json") && $0 != "import.json" }.sorted()
        .map { try #require(Vraag(bestand: $0)) }
    }
  }

  /// Bad input with what is said of its first offending line.
  struct Fout: Decodable, Sendable {
    let file: String
    let status: Int
    let line: Int
    let type: String
  }

  static var fouten: [Fout] {
    get throws {
      try JSONDecoder().decode([Fout].self, from: Data(try lees("fout/manifest.json")))
    }
  }
}

/// A question to the command line, as the name of its file says it:
/// `dossier-ET-2025-00001--at-2026-03-31.json`.
struct Vraag {
  let bestand: String
  let opdracht: String
  /// Of a dossier.
  let zaaknummer: String?
  let opties: [String: String]

  init?(bestand: String) {
    self.bestand = bestand
    var delen = bestand.dropLast(5).split(separator: "--")[...]
    guard let eerste = delen.popFirst() else { return nil }
    let woorden = eerste.split(separator: "-", maxSplits: 1).map(String.init)
    opdracht = woorden[0]
    zaaknummer = woorden.count > 1 ? woorden[1] : nil
    let paren = delen.map { $0.split(separator: "-", maxSplits: 1).map(String.init) }
    opties = Dictionary(uniqueKeysWithValues: paren.map { ($0[0], $0[1]) })
  }

  var argumenten: [String] {
    [opdracht] + (zaaknummer.map { [$0] } ?? [])
      + opties.sorted { $0.key < $1.key }.flatMap { ["--\($0.key)", $0.value] } + ["--json"]
  }
}

/// The real program with a store of its own.
struct Programma {
  let thuis: TemporaryFolder
  var opslag: String { thuis.file("opslag") }

  /// With an empty store.
  init() throws {
    thuis = try TemporaryFolder()
    let uitkomst = try doe("init", "--unsealed")
    try #require(uitkomst.status == 0 && uitkomst.stdout.isEmpty, "\(uitkomst.stderr)")
  }

  /// Without a store.
  init(zonderOpslag: Void) throws { thuis = try TemporaryFolder() }

  /// Runs a command on the store.
  func doe(_ argumenten: String..., invoer: String = "") throws -> Outcome {
    try doe(argumenten, invoer: invoer)
  }

  func doe(_ argumenten: [String], invoer: String = "") throws -> Outcome {
    try run(
      programPath("experttafel"), argumenten + ["--store", opslag], stdin: invoer, home: thuis)
  }

  /// Writes lines to a file in the home and answers its path.
  func bestand(_ naam: String, _ regels: [[UInt8]]) throws -> String {
    let pad = thuis.file(naam)
    try Data(regels.flatMap { $0 + [0x0A] }).write(to: URL(filePath: pad))
    return pad
  }

  /// Whether some file of the store holds these bytes. No program has the store open now.
  func bevat(_ tekst: String) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: opslag).contains { naam in
      try Data(contentsOf: URL(filePath: opslag + "/" + naam)).range(of: Data(tekst.utf8)) != nil
    }
  }
}

/// Refused with this status: one line on standard error, nothing on standard output.
func verwacht(
  _ status: Int, _ uitkomst: Outcome, _ wat: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(uitkomst.status == status, "\(wat)", sourceLocation: sourceLocation)
  #expect(uitkomst.stdout == "", "\(wat)", sourceLocation: sourceLocation)
  let regels = uitkomst.stderr.split(separator: "\n", omittingEmptySubsequences: false)
  let isRegel = regels.count == 2 && regels[1].isEmpty && !regels[0].isEmpty
  #expect(isRegel, "\(wat): \(uitkomst.stderr)", sourceLocation: sourceLocation)
}
