import Codec
import TerminalDriver
import Testing

/// An export in which no casus has its own number.
struct PseudoniemTests {
  @Test func `een export met schijnnummers kan elders ingevoerd worden en is daar even groot`()
    throws
  {
    let hier = try Programma()
    let invoer = String(decoding: try Gegevens.lees("regio-voorbeeld.jsonl"), as: UTF8.self)
    #expect(try hier.doe("import", "-", invoer: invoer).status == 0)
    let export = try hier.doe("export", "--pseudonymous")
    #expect(export.status == 0)
    let nummers = try verwijzingen(in: export)
    #expect(nummers.count > 50)
    #expect(nummers.allSatisfy { $0.hasPrefix("P-") && $0.utf8.count == 26 })

    let daar = try Programma()
    #expect(
      try daar.doe("import", "-", "--json", invoer: export.stdout).stdout
        == #"{"gelezen":2165,"nieuw":2165,"overgeslagen":0}"# + "\n")
    for vraag in [["report", "--quarter", "2026-Q1", "--json"], ["verify", "--json"]] {
      #expect(try daar.doe(vraag).stdout == hier.doe(vraag).stdout)
    }
    #expect(try daar.doe("export").outputBytes == export.outputBytes)

    let opnieuw = try verwijzingen(in: hier.doe("export", "--pseudonymous"))
    #expect(opnieuw.count == nummers.count && opnieuw.isDisjoint(with: nummers))
  }

  /// Every casus that a subject or a field names.
  private func verwijzingen(in export: Outcome) throws -> Set<String> {
    var nummers: Set<String> = []
    for regel in export.outputBytes.split(separator: 0x0A) {
      let document = try JSONDocument(parsing: Array(regel))
      let subject = document.member("subject", of: document.root).map(document.string) ?? ""
      if subject.hasPrefix("casus/") { nummers.insert(String(subject.dropFirst(6))) }
      guard let data = document.member("data", of: document.root) else { continue }
      var objecten = [data]
      if let punten = document.member("punten", of: data) { objecten += document.items(of: punten) }
      for object in objecten {
        if let casus = document.member("casus", of: object) {
          nummers.insert(document.string(casus))
        }
      }
    }
    return nummers
  }
}
