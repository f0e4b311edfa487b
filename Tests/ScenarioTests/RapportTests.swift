import Foundation
import TerminalDriver
import Testing

/// The quarter's report, against the real program and a store on disk.
struct RapportTests {
  @Test func `van een cijfer naar zijn casussen, en het rapport als bestand in drie toetsen`()
    throws
  {
    var verhaal = Verhaal()
    verhaal.team()
    verhaal.geadviseerde("ET-2025-00001", "Beuk")
    let opslag = try Opslag(verhaal)
    let sessie = try opslag.open()
    try sessie.press("6")
    try sessie.expect("Op het bord")
    try sessie.press("Enter")
    try sessie.expect("Op het bord · 1 casus")
    try sessie.expect("Beuk")
    try sessie.press("Esc")
    try sessie.expect("Terug bij de cijfers.")
    try sessie.press("6", "e", "Enter")
    try sessie.expect("rapport-")
    try sessie.press("q")
    _ = try sessie.waitForExit()
    let map = try FileManager.default.subpathsOfDirectory(atPath: opslag.home.path)
    let bestand = try #require(map.first { $0.hasSuffix(".html") })
    let pad = opslag.home.file(bestand)
    let rechten = try FileManager.default.attributesOfItem(atPath: pad)
    #expect(rechten[.posixPermissions] as? Int == 0o600)
    let html = try String(contentsOfFile: pad, encoding: .utf8)
    #expect(html.contains("<svg ") && html.contains("Expertteam Ommeland"))
    // One casus is a small number, and its name is on no file.
    #expect(!html.contains("Beuk") && !html.contains("ET-2025-00001"))
  }

  @Test func `hoe het bord ingedeeld is blijft, ook na een herstart`() throws {
    var verhaal = Verhaal()
    verhaal.team()
    verhaal.geadviseerde("ET-2025-00001", "Beuk")
    let opslag = try Opslag(verhaal)
    let eerste = try opslag.open()
    try eerste.press("4", "i", "i")
    try eerste.expect("Het bord per aanbieder.")
    try eerste.press("q")
    _ = try eerste.waitForExit()
    let tweede = try opslag.open()
    try tweede.press("4")
    try tweede.expect("Aanbieder")
    try tweede.press("q")
    _ = try tweede.waitForExit()
  }
}
