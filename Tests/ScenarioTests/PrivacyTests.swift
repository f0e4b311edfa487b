import Foundation
import TerminalDriver
import Testing

@Suite struct `Wat een ander niet mag zien` {
  static let gemeenten = ["Polderwijk", "Eikenrade", "Zandmeer", "Veldhaven"]

  @Test func `privacy verbergt de gemeente en de vrije tekst op elke plaats`() throws {
    let t = try demo(columns: 120, rows: 40)
    try t.expect("Polderwijk")
    try t.press("P")
    try t.expectRow(0, contains: "privacy")
    for plaats in ["1", "3", "4"] {
      try t.press(plaats)
      for _ in 1...4 {
        for gemeente in Self.gemeenten { try t.expectGone(gemeente) }
        try t.press("j")
      }
    }
    try t.press("3", "P")
    try t.expect("Zandmeer")
  }

  @Test func `privacy geldt ook in het dossier`() throws {
    let t = try demo()
    try t.press("P", "/")
    try t.type("Kluut")
    try t.press("Enter")
    try t.expectGone("Volwassen-ggz")
    for _ in 1...14 {
      for gemeente in Self.gemeenten { try t.expectGone(gemeente) }
      try t.press("l")
    }
    try t.press("r")
    try t.expect("privacy staat aan (P)")
  }

  @Test func `een naam tonen staat in het logboek, de naam zelf niet`() throws {
    let t = try demo()
    try t.press("4", "Enter")
    try t.expectGone("Dylan")
    try t.press("r")
    try t.expect("Dylan Ros")
    try t.press("Esc", "Enter")
    try t.expectGone("Dylan")
    let logboek = try String(
      contentsOfFile: t.home.file("state/experttafel/experttafel.log"), encoding: .utf8)
    #expect(logboek.contains("ET-2025-00024"))
    #expect(logboek.contains("m.devries"))
    #expect(!logboek.contains("Dylan") && !logboek.contains("Tapuit"))
    #expect(logboek.split(separator: "\n").count == 1)
  }

  @Test func `een bewaard scherm is van deze persoon alleen`() throws {
    let t = try demo()
    try t.press("4")
    let rijen = t.screen.dropLast(2)
    try t.press("S")
    try t.expect("Dit scherm staat in")
    let map = t.home.file("state/experttafel")
    let naam = try #require(
      try FileManager.default.contentsOfDirectory(atPath: map).first { $0.hasPrefix("scherm-") })
    let tekst = try String(contentsOfFile: "\(map)/\(naam)", encoding: .utf8)
    #expect(tekst.hasPrefix(rijen.joined(separator: "\n")))
    let rechten = try FileManager.default.attributesOfItem(atPath: "\(map)/\(naam)")
    #expect(rechten[.posixPermissions] as? Int == 0o600)
  }
}
