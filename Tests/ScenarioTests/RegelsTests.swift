import TerminalDriver
import Testing

@Suite struct `Regels door een pijp` {
  private func opslag() throws -> Opslag {
    var verhaal = Verhaal()
    verhaal.team()
    verhaal.aanmelding("ET-2025-00001", "Egel")
    return try Opslag(verhaal)
  }

  @Test func `een script opent een casus en legt vast`() throws {
    let opslag = try opslag()
    let uitkomst = try opslag.voer(
      ["--plain", "--store", opslag.pad], stdin: "3\no\nEnter\nq\n")
    #expect(uitkomst.stdout.contains("\nVastgelegd: In behandeling (Egel).\n"))
    #expect(uitkomst.stderr.isEmpty)
    let weer = try opslag.voer(["--plain", "--store", opslag.pad], stdin: "u\n")
    #expect(weer.stdout.contains("\nOngedaan gemaakt: In behandeling (Egel).\n"))
  }

  @Test func `wat getypt is en niet vastgelegd blijft een concept, ook als de invoer ophoudt`()
    throws
  {
    let opslag = try opslag()
    try opslag.voer(["--plain", "--store", opslag.pad], stdin: "3\nn\nOma belde.\nS-Tab\n")
    let weer = try opslag.voer(["--plain", "--store", opslag.pad], stdin: "C\n")
    #expect(weer.stdout.contains("concept"))
  }

  @Test func `de demo in regels, in het Engels`() throws {
    let uitkomst = try run(programma, ["demo", "--plain", "--language", "en"], stdin: "4\nq")
    #expect(uitkomst.status == 0)
    #expect(uitkomst.stdout.contains("Key or action?"))
    #expect(!uitkomst.stdout.contains("\u{1B}"))
  }

  @Test func `een verzegelde opslag neemt de wachtwoordzin uit een bestandsnummer`() throws {
    let home = try TemporaryFolder()
    let zin = "een lange wachtwoordzin\n"
    let gemaakt = try run(
      programma, ["init", "--store", home.file("regio"), "--passphrase-fd", "3"],
      extraDescriptors: [3: zin], home: home)
    try #require(gemaakt.status == 0, "\(gemaakt.stderr)")
    let open = try run(
      programma, ["--plain", "--store", home.file("regio"), "--passphrase-fd", "3"],
      stdin: "4\nq\n",
      extraDescriptors: [3: zin], home: home)
    #expect(open.status == 0)
    #expect(open.stdout.contains("Bord"))
    let dicht = try run(
      programma, ["--plain", "--store", home.file("regio")], stdin: "4\n", home: home)
    #expect(dicht.status == 77)
  }

  @Test func `een tape gaat niet in regels`() throws {
    let uitkomst = try run(programma, ["demo", "--plain", "--tape", "eerste-blik"])
    #expect(uitkomst.status == 64)
  }
}
