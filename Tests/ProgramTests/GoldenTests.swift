import Codec
import Domain
import EventStore
import Exchange
import Program
import Testing

/// The made-up region, to the byte, through the journal and the answers.
struct GoldenTests {
  private static let nu = Moment(seconden: 1_798_800_000)  // 1 January 2027

  private func ingevoerd(
    _ regels: [[UInt8]], in store: SQLiteEventStore? = nil
  ) throws -> (Journaal, Invoeruitslag) {
    let journaal = Journaal(try store ?? SQLiteEventStore.inMemory())
    let uitslag = try Invoer(journaal, ontvangen: Self.nu).voerIn(
      [Regelbron(naam: "regio", regels: regels)])
    return (journaal, uitslag)
  }

  private func uitvoer(_ journaal: Journaal) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try journaal.voerUit { bytes += $0 }
    return bytes
  }

  @Test func `elk antwoord over de voorbeeldregio is dat van het contract`() throws {
    let (journaal, uitslag) = try ingevoerd(Gegevens.regels)
    #expect((uitslag.gelezen, uitslag.nieuw, uitslag.overgeslagen) == (2165, 2165, 0))
    try verwachtAntwoorden(journaal)
    let eruit = try uitvoer(journaal)
    #expect(try eruit == Gegevens.lees("verwacht/export.jsonl"))
    #expect(journaal.wereld.casussen["ET-2025-00013"] == nil)
    let heel = try journaal.store.verify { _ in true }
    let regels = eruit.split(separator: 0x0A)
    let vernietigd = Array(#""gewist":true"#.utf8)
    #expect(heel.events == 2165 && heel.broken == nil)
    #expect(
      try heel.wiped + journaal.restenMetInhoud() == regels.count { $0.contains(vernietigd) })
  }

  @Test func `wat eruit kwam komt er in een lege opslag weer zo uit`() throws {
    let export = try Gegevens.lees("verwacht/export.jsonl")
    let (journaal, uitslag) = try ingevoerd(export.split(separator: 0x0A).map(Array.init))
    #expect(uitslag.nieuw == 2165)
    #expect(try uitvoer(journaal) == export)
  }

  @Test func `wat er al is wordt overgeslagen, ook wat vernietigd is`() throws {
    let (journaal, _) = try ingevoerd(Gegevens.regels)
    let uitslag = try Invoer(journaal, ontvangen: Self.nu).voerIn(
      [Regelbron(naam: "regio", regels: Gegevens.regels)])
    #expect((uitslag.gelezen, uitslag.nieuw, uitslag.overgeslagen) == (2165, 0, 2165))
    #expect(try uitvoer(journaal) == Gegevens.lees("verwacht/export.jsonl"))
  }

  @Test func `wie de opslag opnieuw leest ziet hetzelfde als wie invoerde`() throws {
    let (journaal, _) = try ingevoerd(Gegevens.regels)
    let opnieuw = Journaal(journaal.store)
    #expect(try opnieuw.laadNieuwe())
    #expect(try !opnieuw.laadNieuwe())
    #expect(opnieuw.positie == journaal.positie)
    #expect(
      Bord(opnieuw.wereld, op: Self.nu).json.canonical
        == Bord(journaal.wereld, op: Self.nu).json.canonical)
    #expect(
      Agenda(opnieuw.wereld).json.canonical == Agenda(journaal.wereld).json.canonical)
    #expect(opnieuw.wereld.standen == journaal.wereld.standen)
  }

  @Test func `een verzegelde opslag geeft dezelfde antwoorden en dezelfde bytes`() throws {
    let kluis = try Kluis()
    let (journaal, uitslag) = try ingevoerd(Gegevens.regels, in: kluis.open())
    #expect(uitslag.nieuw == 2165)
    try verwachtAntwoorden(journaal)
    #expect(try uitvoer(journaal) == Gegevens.lees("verwacht/export.jsonl"))
    let opnieuw = Journaal(try kluis.open())
    try opnieuw.laadNieuwe()
    #expect(opnieuw.wereld.standen == journaal.wereld.standen)
    try verwachtAntwoorden(opnieuw)
    #expect(try opnieuw.store.verify { _ in true }.broken == nil)
    let export = try kluis.doe("export")
    #expect(try export.outputBytes == Gegevens.lees("verwacht/export.jsonl"))
  }

  private func verwachtAntwoorden(_ journaal: Journaal) throws {
    let vragen = try Gegevens.antwoorden
    #expect(vragen.count == 35)
    for vraag in vragen {
      let antwoord = String(decoding: try antwoord(vraag, journaal).canonical, as: UTF8.self)
      let verwacht = String(decoding: try Gegevens.lees("verwacht/" + vraag.bestand), as: UTF8.self)
      #expect(antwoord + "\n" == verwacht, "\(vraag.bestand)")
    }
  }

  private func antwoord(_ vraag: Vraag, _ journaal: Journaal) throws -> JSONValue {
    let dag = vraag.opties["at"].flatMap { Datum($0) }
    let moment = dag.map { Amsterdam.einde(van: $0) } ?? Self.nu
    let wereld = try journaal.wereld(op: moment)
    switch vraag.opdracht {
    case "board": return Bord(wereld, op: moment).json
    case "agenda": return Agenda(wereld).json
    case "dossier":
      let casus = try #require(wereld.casussen[vraag.zaaknummer ?? ""])
      return casus.json(in: wereld, op: moment)
    default:
      let kwartaal = vraag.opties["quarter"].flatMap(Kwartaal.init)
      let van = try #require(kwartaal?.begin ?? vraag.opties["from"].flatMap { Datum($0) })
      let tot = try #require(kwartaal?.einde ?? vraag.opties["to"].flatMap { Datum($0) })
      let stand = Rapport.standmoment(tot: tot, op: moment)
      return Rapport(
        van: van, tot: tot, stromen: try journaal.stromen(tot: moment),
        stand: try journaal.wereld(op: stand), op: stand
      ).json
    }
  }
}

/// Bad input: the first error stands where the manifest says, and nothing is stored.
struct FoutTests {
  @Test func `elke foute invoer wordt op haar regel geweigerd`() throws {
    let fouten = try Gegevens.fouten
    #expect(fouten.count == 37)
    for fout in fouten {
      let journaal = Journaal(try SQLiteEventStore.inMemory())
      let invoer = Invoer(journaal, ontvangen: Moment(seconden: 1_798_800_000))
      let bron = try Regelbron(try Gegevens.pad("fout/" + fout.file))
      let gevonden = #expect(throws: Invoerfouten.self, "\(fout.file)") {
        try invoer.voerIn([bron])
      }
      let eerste = try #require(gevonden?.regels(.nl).first)
      let verwacht = "\(try Gegevens.pad("fout/" + fout.file)):\(fout.line): \(fout.type): "
      #expect(eerste.hasPrefix(verwacht) && eerste.count > verwacht.count, "\(eerste)")
      #expect(try journaal.store.count == 0)
      #expect(journaal.positie == 0)
    }
  }
}
