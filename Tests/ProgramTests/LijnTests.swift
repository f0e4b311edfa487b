import EventStore
import Program
import Screens
import TUI
import Testing

/// Lines that are given beforehand; what is said in answer to each is kept.
private final class Proeflijn: Lijnkanaal {
  private var invoer: [String]
  /// What was said before each line was read, and after the last.
  private(set) var gezegd: [[String]] = [[]]
  private(set) var verborgen: [Bool] = []

  init(_ invoer: [String]) { self.invoer = invoer }

  func schrijf(_ regels: [String]) { gezegd[gezegd.count - 1] += regels }

  func lees(_ milliseconden: Int?, ook descriptors: [Int32], verborgen: Bool) -> Lijngebeurtenis {
    self.verborgen.append(verborgen)
    gezegd.append([])
    return invoer.isEmpty ? .anders(.hangup) : .regel(invoer.removeFirst())
  }
}

@Suite struct `Vraag en antwoord in regels` {
  /// The answers to these lines; the first is what is said at the start.
  private func gesprek(_ opslag: Proefopslag, _ regels: String...) throws -> [[String]] {
    let lijn = Proeflijn(regels)
    try opslag.draai(op: Lijnscherm(lijn, .nl))
    return lijn.gezegd
  }

  private func demo(_ regels: String...) throws -> [[String]] {
    let zaal = try Tapezaal()
    let lijn = Proeflijn(regels)
    try zaal.lus(try zaal.demo(), Lijnscherm(lijn, .nl)).draai()
    return lijn.gezegd
  }

  @Test func `een morgen: bord, een casus open, een notitie, en die weer terug`() throws {
    let opslag = try Proefopslag()
    let gezegd = try gesprek(
      opslag, "4", "3", "Enter", "schrijf een notitie", "Oma belde.", "C-s", "u", "q")
    #expect(gezegd[1].contains { $0.contains("Bord") })
    #expect(gezegd[2].contains { $0.hasPrefix("> ") && $0.contains("Egel") })
    #expect(gezegd[3].contains { $0.contains("Egel") })
    let alles = gezegd.flatMap { $0 }
    #expect(alles.contains("Vastgelegd: Notitie (Egel)."), "\(gezegd)")
    #expect(alles.contains("Ongedaan gemaakt: Notitie (Egel)."))
    #expect(try opslag.soorten() == [.aangemeld, .notitieToegevoegd, .casusHerroepen])
  }

  @Test func `alleen wat veranderde wordt opnieuw gezegd, en een lege regel leest alles`() throws {
    let gezegd = try demo("4", "Down", "")
    #expect(gezegd[1].count > 8)
    #expect(gezegd[2].count < gezegd[1].count)
    #expect(gezegd[2].filter { $0.hasPrefix("> ") }.count == 1)
    #expect(gezegd[3].count >= gezegd[1].count - 2)
  }

  @Test func `een stuk van een naam dat meer acties heeft geeft een lijst met nummers`() throws {
    let gezegd = try demo("4", "concepten", ":dossier", "")
    #expect(gezegd[3].first?.hasPrefix("1. ") == true, "\(gezegd[3])")
    #expect(gezegd[3].last == "Welke? Typ het nummer; leeg kiest niets.")
  }

  @Test func `hulp noemt wat hier kan, en wat niet met de reden`() throws {
    let gezegd = try demo("?")
    #expect(gezegd[1].contains { $0.contains("(4)") })
    #expect(gezegd[1].contains { $0.contains("kan niet: ") })
  }

  @Test func `er staat geen lijn, geen stuurteken en geen wit aan het eind`() throws {
    let gezegd = try demo("1", "2", "Esc", "3", "Enter", "4", "5", "6", "7", "N", "?", "Esc", "z")
    for regel in gezegd.joined() {
      #expect(!regel.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) }, "\(regel)")
      #expect(
        !regel.unicodeScalars.contains { $0.properties.generalCategory == .control }, "\(regel)")
      #expect(regel.last != " ")
    }
  }

  @Test func `een antwoord dat er niet bij staat wordt geweigerd en opnieuw gevraagd`() throws {
    let opslag = try Proefopslag()
    let gezegd = try gesprek(opslag, "3", "o", "s", "misschien", "ja", "2", "Esc")
    #expect(gezegd[3].contains { $0.hasPrefix("1. ja") }, "\(gezegd)")
    #expect(gezegd[4].first == "Dat is geen van de antwoorden: misschien")
    #expect(gezegd[5].last != gezegd[3].last)
  }

  @Test func `aan tafel is wat men typt een notitie, en staat er bij wat hier niet gezegd wordt`()
    throws
  {
    let gezegd = try demo("2", "", "Esc", "2", "F1")
    #expect(gezegd[1].contains { $0.contains("loopt de klok zonder dat het gezegd wordt") })
    #expect(gezegd[1].last?.hasPrefix("Notitie?") == true, "\(gezegd[1])")
    #expect(gezegd[3].last?.hasPrefix("Toets of actie?") == true)
    #expect(gezegd[5].contains("wat de regel is: feit, mening, zorg… (Tab)"))
  }

  @Test func `een vergrendelde opslag vraagt de wachtwoordzin zonder haar te tonen`() throws {
    let opslag = try Proefopslag(verzegeld: true)
    let lijn = Proeflijn([Proefopslag.zin, "4"])
    try opslag.draai(op: Lijnscherm(lijn, .nl))
    #expect(lijn.verborgen.first == true)
    #expect(lijn.verborgen.last == false)
    #expect(!lijn.gezegd.joined().contains { $0.contains(Proefopslag.zin) })
  }
}
