import Foundation
import Testing

/// README promises, and names the test behind each promise: that test has to be there.
struct BelofteTests {
  private static let wortel = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `achter elke belofte in README staat een proef die zo heet`() throws {
    let tekst = try String(contentsOf: Self.wortel.appending(path: "README.md"), encoding: .utf8)
    let deel = tekst.components(separatedBy: "## What it promises")[1]
      .components(separatedBy: "\n## ")[0]
    let beloften = deel.split(separator: "\n").filter { $0.contains("Tests`: ") }
    #expect(beloften.count >= 20)
    for belofte in beloften {
      let stukken = belofte.components(separatedBy: "`")
      let (suite, naam) = (stukken[1], stukken[2].dropFirst(2).prefix { $0 != "|" })
      let proef = "func `" + naam.trimmingCharacters(in: .whitespaces) + "`"
      #expect(try Self.bestanden(suite).contains { $0.contains(proef) }, "\(suite): \(proef)")
    }
  }

  private static func bestanden(_ suite: String) throws -> [String] {
    let map = wortel.appending(path: "Tests")
    let alle = FileManager.default.enumerator(at: map, includingPropertiesForKeys: nil)
    return try (alle?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.lastPathComponent == "\(suite).swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }
}
