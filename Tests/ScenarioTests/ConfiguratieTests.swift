import Foundation
import TerminalDriver
import Testing

@Suite struct `Wat iemand zelf kiest` {
  private func schrijf(_ tekst: String, _ naam: String, _ opslag: Opslag) throws {
    let url = URL(fileURLWithPath: opslag.home.file("config/experttafel/\(naam)"))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(tekst.utf8).write(to: url)
  }

  @Test func `een andere toets werkt en staat in de regel onderaan`() throws {
    let opslag = try Opslag(.regio)
    try schrijf(
      """
      [keys]
      "overal.bord" = ["Y", "F12"]
      "lijst.omlaag" = ["y"]
      """, "config.toml", opslag)
    let t = try opslag.open()
    #expect(t.toetsregel.contains("Y Bord") && !t.toetsregel.contains("4 Bord"))
    try t.press("4")
    try t.expect("4 doet hier niets; ? toont de toetsen.")
    try t.press("Y")
    try t.expectRow(0, contains: "Bord")
    try t.press("3", "F12")
    try t.expectRow(0, contains: "Bord")
    let eerste = t.gekozen
    try t.press("y")
    #expect(t.gekozen != eerste)
    try t.press("?")
    try t.type("een regel omlaag")
    #expect(t.screen.contains { $0.contains("y ") && $0.contains("een regel omlaag") })
  }

  @Test(arguments: [
    ("[keys]\n\"overal.bord\" = \"q\"\n", "config.toml:2: q staat bij"),
    ("[keys]\n\"overal.bord\" = \"Entr\"\n", "config.toml:2: er is geen toets Entr"),
    ("\n[keys]\n\"overal.bard\" = \"b\"\n", "config.toml:3: overal.bard is hier niet bekend"),
    ("language = \"fr\"\n", "config.toml:1: kies nl of en"),
    ("kleur = true\n", "config.toml:1: kleur is hier niet bekend"),
    ("language = \n", "config.toml:1: dit is geen TOML"),
  ])
  func `wat niet klopt, wordt bij de start gezegd, met de regel`(
    toml: String, fout: String
  ) throws {
    let opslag = try Opslag()
    try schrijf(toml, "config.toml", opslag)
    let t = try opslag.open()
    #expect(try t.waitForExit() == .status(65))
    try t.expectRow(0, contains: fout)
    #expect(t.screen.filter { !$0.isEmpty }.count == 1)
  }

  @Test func `taal en een eigen thema, en de opdrachtregel gaat voor`() throws {
    let opslag = try Opslag()
    try schrijf("language = \"en\"\ntheme = \"zacht\"\n", "config.toml", opslag)
    try schrijf(
      "name = \"zacht\"\ninherits = \"licht\"\n[roles]\ntitle = \"16 on 213\"\n",
      "themes/zacht.toml", opslag)
    let t = try opslag.open()
    #expect(t.toetsregel.contains("q quit"))
    #expect(t.cell(0, 0).background == 213)
    let nl = try opslag.open("--language", "nl", "--theme", "mono")
    #expect(nl.toetsregel.contains("q stop"))
    #expect(nl.kleuren.isEmpty)
  }

  @Test func `een thema dat er niet is`() throws {
    let t = try demo("--theme", "paars")
    #expect(try t.waitForExit() == .status(66))
    try t.expectRow(0, equals: "Er is geen thema paars.")
  }
}
