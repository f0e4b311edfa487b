import EventStore
import Foundation
import TerminalDriver
import Testing

/// Who looked, where the store ended, and what was destroyed: through the real program.
struct ToezichtTests {
  private func vul(_ kluis: Kluis, _ regels: [String] = ToezichtTests.dossier) throws {
    let uitkomst = try kluis.doe("import", "-", invoer: regels.joined(separator: "\n"))
    try #require(uitkomst.status == 0, "\(uitkomst.stderr)")
  }

  /// A casus that was closed twenty-one years ago, and one that is not.
  static let dossier = [
    regel(1, "aangemeld", "C1", intake("Kievit", "het geheim van Kievit")),
    regel(2, "afgesloten", "C1", #"{"reden":"ingetrokken"}"#),
    regel(3, "aangemeld", "C2", intake("Wulp", "het geheim van Wulp")),
  ]

  private static func intake(_ codenaam: String, _ hulpvraag: String) -> String {
    #"{"codenaam":"\#(codenaam)","domeinen":[],"hulpvraag":"\#(hulpvraag)","indiener":{"soort":"#
      + #""huisarts"},"jeugdige":{"gemeente":"Zandmeer"},"urgentie":"regulier","vastgelopen":[],"#
      + #""vraagsoort":"passende-hulp"}"#
  }

  private static func regel(_ nummer: Int, _ soort: String, _ casus: String, _ data: String)
    -> String
  {
    #"{"actor":"m.devries","data":\#(data),"id":"e\#(nummer)","source":"urn:x:y","specversion":"#
      + #""1.0","subject":"casus/\#(casus)","time":"2005-01-0\#(nummer)T09:00:00Z","type":"#
      + #""nl.experttafel.casus.\#(soort).v1"}"#
  }

  @Test func `wie een dossier opent staat in het inzagelog, met de reden`() throws {
    let kluis = try Kluis()
    try vul(kluis)
    #expect(try kluis.doe("dossier", "C1", "--reason", "vraag van ouders").status == 0)
    verwacht(77, try kluis.doe("dossier", "C1", zin: "een verkeerde zin"))
    let antwoord = try kluis.doe("audit", "--casus", "C1")
    #expect(antwoord.stdout.contains("opende m.devries het dossier. Reden: vraag van ouders."))
    #expect(!(try kluis.doe("audit", "--casus", "C2").stdout.contains("vraag van ouders")))
    let log = try Data(contentsOf: URL(filePath: kluis.opslag + "/audit.log"))
    #expect(log.range(of: Data("ouders".utf8)) == nil, "verzegeld")
  }

  @Test func `zonder inzagelog gaat het dossier niet open`() throws {
    let kluis = try Kluis()
    try vul(kluis)
    try FileManager.default.removeItem(atPath: kluis.opslag + "/audit.log")
    try FileManager.default.createDirectory(
      atPath: kluis.opslag + "/audit.log", withIntermediateDirectories: true)
    verwacht(74, try kluis.doe("dossier", "C1", "--json"))
    verwacht(74, try kluis.doe("export"))
    #expect(try kluis.doe("board", "--json").status == 0)
  }

  @Test func `een ijkpunt dat elders ligt laat zien dat het einde eraf is`() throws {
    let kluis = try Kluis()
    try vul(kluis)
    let ijkpunt = try kluis.doe("checkpoint").stdout
    let elders = kluis.thuis.file("stick.txt")
    try ijkpunt.write(toFile: elders, atomically: true, encoding: .utf8)
    let heel = #"{"gebeurtenissen":3,"gewist":0,"heel":true,"stromen":2}"# + "\n"
    #expect(try kluis.doe("verify", "--checkpoint", elders, "--json").stdout == heel)
    #expect(try kluis.doe("verify", "--checkpoint", elders, "--json", zin: nil).stdout == heel)
    let ander = try Kluis()
    try vul(ander)
    let vreemd = try ander.doe("verify", "--checkpoint", elders, "--json")
    #expect(vreemd.status == 65 && vreemd.stdout.hasPrefix(#"{"heel":false,"positie":0,"#))
    try (ijkpunt + "x").write(toFile: elders, atomically: true, encoding: .utf8)
    verwacht(65, try kluis.doe("verify", "--checkpoint", elders))
    verwacht(66, try kluis.doe("verify", "--checkpoint", kluis.thuis.file("weg")))
  }

  @Test func `vernietigen kan met twee stoelen, na bedenktijd, en laat niets over`() throws {
    let kluis = try Kluis()
    try kluis.zet("p.bakker", "secretaris", "de zin van de tweede")
    try vul(kluis)
    let grond = "termijn verstreken"
    verwacht(77, try kluis.doe("erase", "C2", "--request", "--ground", grond))
    verwacht(66, try kluis.doe("erase", "C9", "--request", "--ground", grond))
    verwacht(66, try kluis.doe("erase", "C1", "--approve"))
    #expect(try kluis.doe("retention").stdout.contains("C1"))
    #expect(try kluis.doe("erase", "C1", "--request", "--ground", grond).status == 0)
    verwacht(77, try kluis.doe("erase", "C1", "--approve"))
    verwacht(77, try kluis.doe("erase", "C1", "--confirm", "C1"))
    let akkoord = try kluis.doe(
      "erase", "C1", "--approve", zin: "de zin van de tweede", stoel: "p.bakker")
    #expect(akkoord.status == 0, "\(akkoord.stderr)")
    verwacht(64, try kluis.doe("erase", "C1", "--confirm", "C2"))
    verwacht(77, try kluis.doe("erase", "C1", "--confirm", "C1"))
    #expect(try kluis.doe("erase", "C1", "--withdraw").status == 0)
  }

  @Test func `zonder bedenktijd is het dossier weg, en staat dat in de akte`() throws {
    let kluis = try Kluis()
    try kluis.zet("p.bakker", "secretaris", "de zin van de tweede")
    try vul(kluis)
    try kluis.stelIn("[retention]\ncooling_off_days = 0\n")
    _ = try kluis.doe("erase", "C1", "--request", "--ground", "termijn verstreken")
    _ = try kluis.doe("erase", "C1", "--approve", zin: "de zin van de tweede", stoel: "p.bakker")
    let akte = try kluis.doe(
      "erase", "C1", "--confirm", "C1", "--act", kluis.thuis.file("akte.txt"))
    #expect(akte.status == 0, "\(akte.stderr)")
    #expect(akte.stdout.contains("VERKLARING VAN VERNIETIGING"))
    #expect(akte.stdout.contains("geen gevonden"))
    #expect(!akte.stdout.contains("geheim"))
    #expect(
      try String(contentsOfFile: kluis.thuis.file("akte.txt"), encoding: .utf8) == akte.stdout)
    verwacht(66, try kluis.doe("dossier", "C1"))
    #expect(
      try kluis.doe("verify", "--json").stdout
        == #"{"gebeurtenissen":4,"gewist":2,"heel":true,"stromen":2}"# + "\n")
    let uit = try kluis.doe("export").stdout
    #expect(uit.contains(#""gewist":true"#) && !uit.contains("Kievit"))
  }

  @Test func `een concept over meer casussen gaat met elk van hen weg`() throws {
    let kluis = try Kluis()
    try kluis.zet("p.bakker", "secretaris", "de zin van de tweede")
    try vul(kluis)
    try kluis.stelIn("[retention]\ncooling_off_days = 0\n")
    func ronde(_ zaaknummers: String) -> DeskNote {
      let inhoud = """
        {"inhoud":{},"naam":"opvolging.ronde \(zaaknummers)","nummer":1,\
        "op":"2026-03-01T09:00:00+01:00","wie":"p.bakker"}
        """
      return DeskNote(
        owner: "casus/C2", name: "concept p.bakker opvolging.ronde \(zaaknummers) 1",
        bytes: Array(inhoud.utf8))
    }
    let store = try kluis.open()
    for note in [ronde("C2 C1"), ronde("C2 C3")] { try store.putOnDesk(note) }
    store.close()
    _ = try kluis.doe("erase", "C1", "--request", "--ground", "termijn verstreken")
    _ = try kluis.doe("erase", "C1", "--approve", zin: "de zin van de tweede", stoel: "p.bakker")
    let akte = try kluis.doe("erase", "C1", "--confirm", "C1")
    #expect(akte.status == 0, "\(akte.stderr)")
    let daarna = try kluis.open()
    defer { daarna.close() }
    #expect(try daarna.notesOnDesk().map(\.name) == [ronde("C2 C3").name])
  }

  @Test func `een ingevoerde vernietiging vraagt hier ook twee stoelen`() throws {
    let kluis = try Kluis()
    try vul(kluis)
    let gewist = Self.regel(4, "gewist", "C1", #"{"grond":"verzoek"}"#)
    let uitkomst = try kluis.doe("import", "-", invoer: gewist)
    #expect(uitkomst.status == 77)
    #expect(uitkomst.stderr.contains("nl.experttafel.casus.gewist.v1: Twee stoelen"))
    // A history that comes whole takes nothing that was here.
    let leeg = try Kluis()
    try vul(leeg, Self.dossier + [gewist])
    #expect(try leeg.doe("verify", "--json").stdout.contains(#""gewist":2"#))
  }
}
