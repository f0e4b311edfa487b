import Codec
import Foundation
import TerminalDriver
import Testing

/// `diff` and `replay` on the golden region.
struct TerugblikOpdrachtTests {
  private func regio() throws -> Programma {
    let programma = try Programma()
    let ingevoerd = try programma.doe("import", Gegevens.pad("regio-voorbeeld.jsonl"))
    try #require(ingevoerd.status == 0, "\(ingevoerd.stderr)")
    return programma
  }

  @Test func `het verschil noemt wat bijkwam, verplaatst en afgehandeld is, in beide talen`() throws
  {
    let programma = try regio()
    let (nl, en) = (
      try programma.doe("diff", "--at", "2026-01-01", "--at", "2026-03-31"),
      try programma.doe("diff", "--at", "2026-03-31", "--at", "2026-01-01", "--language", "en")
    )
    #expect(nl.status == 0 && en.status == 0)
    for deel in ["BORD", "CASUSSEN", "    + ", "    > ", "    x "] {
      #expect(nl.stdout.contains(deel), "\(deel)")
    }
    #expect(en.stdout.contains("BOARD") && en.stdout.contains("Registered"))
  }

  @Test func `van een moment tot hetzelfde is niets veranderd`() throws {
    let programma = try regio()
    let uitkomst = try programma.doe("diff", "--at", "2026-03-31", "--at", "2026-03-31")
    #expect(uitkomst.stdout.hasSuffix("Niets veranderd.\n"))
    let json = try programma.doe("diff", "--at", "2026-03-31", "--at", "2026-03-31", "--json")
    #expect(json.stdout.contains(#""casussen":[]"#))
  }

  @Test func `naspelen bewijst dat wat in gebruik is uit de gebeurtenissen komt`() throws {
    let programma = try regio()
    let bord = try programma.doe("replay")
    #expect(bord.status == 0 && bord.stderr == "")
    #expect(bord.stdout.contains("] ") || bord.stdout.contains("→"))
    #expect(bord.stdout.split(separator: "\n").last?.hasPrefix("Herbouwd uit ") == true)
    let json = try programma.doe("replay", "--casus", "ET-2025-00001", "--json")
    #expect(json.status == 0)
    #expect(json.stdout.contains(#""gelijk":true"#))
    #expect(json.stdout.contains("nl.experttafel.casus.aangemeld.v1"))
  }

  @Test func `verkeerd gevraagd is een regel en de status van andere opdrachten`() throws {
    let programma = try regio()
    verwacht(64, try programma.doe("diff"))
    verwacht(64, try programma.doe("diff", "--at", "gisteren"))
    verwacht(64, try programma.doe("replay", "--from", "2026-02-02", "--to", "2026-02-01"))
    verwacht(64, try programma.doe("replay", "--speed", "0"))
    verwacht(66, try programma.doe("diff", "--at", "2026-02-01", "--casus", "ET-0"))
    verwacht(66, try programma.doe("replay", "--casus", "ET-0"))
    verwacht(66, try Programma(zonderOpslag: ()).doe("diff", "--at", "2026-02-01"))
  }
}
