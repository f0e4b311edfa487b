import Codec
import EventStore
import Foundation
import Glibc
import TerminalDriver
import Testing

/// Known words are sent along every road through the program; then every byte that it left on the
/// disk is searched for them.
struct SporenTests {
  /// Words that are stored, each by its own field.
  private enum Woord: String, CaseIterable {
    case zaaknummer = "SPOOR-CASUS-7"
    case naam = "Spoornaam"
    case codenaam = "Spoorvogel"
    case hulpvraag = "Spoorvraag"
    case notitie = "Spoornotitie"
    case tafel = "SPOOR-TAFEL-8"
    case locatie = "Spoorzaal"
    case team = "Spoorteam"
    case gast = "Spoorgast"
  }
  /// Words that are typed on the screen: a note that is recorded, and one that stays a draft.
  private static let getypt = ["Spoorgetikt", "Spoorconcept"]
  /// What was looked for and showed nobody is stored nowhere.
  private let zoekterm = "Spoorzoekterm"
  private let foutZin = "spoorwachtwoord dat niet klopt"

  private var regels: [String] {
    var regels: [String] = []
    func vertel(_ subject: String, _ soort: String, _ data: JSONValue) {
      let event: JSONValue = [
        "specversion": "1.0", "id": .text("e\(regels.count)"), "actor": "m.devries",
        "source": "urn:nld:oin:00000001003214345000:systeem:experttafel",
        "subject": .text(subject), "time": .text("2025-03-03T09:00:0\(regels.count)Z"),
        "type": .text("nl.experttafel.\(subject.prefix { $0 != "/" }).\(soort).v1"), "data": data,
      ]
      regels.append(String(decoding: event.canonical, as: UTF8.self))
    }
    func w(_ woord: Woord) -> JSONValue { .text(woord.rawValue) }
    let casus = "casus/\(Woord.zaaknummer.rawValue)"
    vertel("team/T", "ingericht", ["naam": w(.team), "regio": "Regio"])
    vertel(
      "team/T", "lid-toegevoegd",
      [
        "lid": "L1", "naam": "Kim", "organisatie": "Team", "schil": "vast", "rol": "voorzitter",
        "deskundigheid": [],
      ])
    vertel(
      "tafel/\(Woord.tafel.rawValue)", "gepland",
      [
        "begin": "2025-03-10T09:30:00+01:00", "duurMinuten": 180, "voorzitter": "L1",
        "locatie": w(.locatie),
      ])
    vertel(
      casus, "aangemeld",
      [
        "jeugdige": ["naam": w(.naam), "gemeente": "Zandmeer"], "codenaam": w(.codenaam),
        "indiener": ["soort": "ouder"], "vraagsoort": "passende-hulp", "hulpvraag": w(.hulpvraag),
        "urgentie": "spoed", "vastgelopen": [], "domeinen": ["jeugdwet"],
      ])
    vertel(casus, "notitie-toegevoegd", ["tekst": w(.notitie)])
    vertel(
      "tafel/\(Woord.tafel.rawValue)", "genodigd",
      [
        "naam": w(.gast), "rol": "vaste-kern", "antwoord": "komt", "casus": w(.zaaknummer),
      ])
    return regels
  }

  /// Everything that one does with a store, its death included.
  private func doorloop(
    _ opslag: String, _ thuis: TemporaryFolder, zin: String?
  ) throws {
    func doe(_ argumenten: String..., zin: String?, invoer: String = "") throws -> Outcome {
      try run(
        programPath("experttafel"), argumenten + ["--store", opslag], stdin: invoer,
        environment: zin == nil ? [:] : ["EXPERTTAFEL_PASSPHRASE_FD": "3"],
        extraDescriptors: zin.map { [3: $0] } ?? [:], home: thuis)
    }
    let ingevoerd = try doe("import", "-", zin: zin, invoer: regels.joined(separator: "\n"))
    try #require(ingevoerd.status == 0, "\(ingevoerd.stderr)")
    let slecht = regels[3].replacingOccurrences(of: "spoed", with: "haast")
    #expect(try doe("import", "-", zin: zin, invoer: slecht).status == 65)
    for vraag in [["board"], ["agenda"], ["dossier", Woord.zaaknummer.rawValue], ["verify"]] {
      let uitkomst = try run(
        programPath("experttafel"), vraag + ["--store", opslag],
        environment: zin == nil ? [:] : ["EXPERTTAFEL_PASSPHRASE_FD": "3"],
        extraDescriptors: zin.map { [3: $0] } ?? [:], home: thuis)
      #expect(uitkomst.status == 0)
    }
    if zin != nil { #expect(try doe("board", zin: foutZin).status == 77) }

    try typ(opslag, thuis, zin: zin)
    let t = try Session(
      program: programPath("experttafel"), arguments: ["--store", opslag], home: thuis,
      patience: .seconds(30))
    if let zin {
      try t.type(foutZin)
      try t.press("Enter")
      try t.waitFor("Dat klopte niet; probeer het opnieuw.")
      try t.type(zin)
      try t.press("Enter")
    }
    try t.press("3")
    try t.expect(Woord.codenaam.rawValue)
    try t.press("Enter", "r", "Tab", "Tab", "Esc", "/")
    try t.type(zoekterm)
    try t.press("Tab")
    if let zin {
      try t.press("L")
      try t.type(zin)
      try t.press("Enter")
      try t.expect(zoekterm)
    }
    try t.signal(SIGSEGV)
    #expect(try t.waitForExit() == .signal(Int(SIGSEGV)))
  }

  /// Records a note, leaves another one as a draft, and stops as one does.
  private func typ(_ opslag: String, _ thuis: TemporaryFolder, zin: String?) throws {
    let t = try Session(
      program: programPath("experttafel"), arguments: ["--store", opslag], home: thuis,
      patience: .seconds(30))
    if let zin {
      try t.type(zin)
      try t.press("Enter")
    }
    try t.press("3")
    try t.expect(Woord.codenaam.rawValue)
    try t.press("n")
    try t.type(Self.getypt[0])
    try t.press("C-s", "n")
    try t.type(Self.getypt[1])
    try t.press("Esc", "q")
    #expect(try t.waitForExit() == .status(0))
  }

  /// The names of the files below a folder that hold a text, in UTF-8 or UTF-16.
  private func vindplaatsen(_ tekst: String, in map: String) throws -> [String] {
    let namen = try FileManager.default.subpathsOfDirectory(atPath: map)
    return try namen.filter { naam in
      var isMap: ObjCBool = false
      let pad = map + "/" + naam
      guard FileManager.default.fileExists(atPath: pad, isDirectory: &isMap), !isMap.boolValue
      else { return naam.contains(tekst) }
      // A socket holds nothing: what goes through it has its own test.
      let soort = try FileManager.default.attributesOfItem(atPath: pad)[.type] as? FileAttributeType
      guard soort != .typeSocket else { return naam.contains(tekst) }
      let bytes = try Data(contentsOf: URL(filePath: pad))
      let vormen = [Data(tekst.utf8), tekst.data(using: .utf16LittleEndian) ?? Data()]
      return naam.contains(tekst) || vormen.contains { bytes.range(of: $0) != nil }
    }
  }

  @Test func `in een verzegelde opslag laat geen weg leesbare sporen na`() throws {
    let kluis = try Kluis()
    try doorloop(kluis.opslag, kluis.thuis, zin: Kluis.zin)
    let alles =
      Woord.allCases.map(\.rawValue) + Self.getypt + [
        zoekterm, foutZin, Kluis.zin, kluis.sleutel.text,
      ]
    for woord in alles {
      #expect(try vindplaatsen(woord, in: kluis.thuis.path) == [], "\(woord)")
    }
    // The log was there to be searched, and tells that somebody came in.
    #expect(try vindplaatsen("ontgrendeld door m.devries", in: kluis.thuis.path).count == 1)
    #expect(try vindplaatsen("onthuld door m.devries", in: kluis.thuis.path).count == 1)
  }

  @Test func `in een onverzegelde opslag vindt dezelfde zoektocht elk woord dat bewaard is`() throws
  {
    let programma = try Programma()
    try doorloop(programma.opslag, programma.thuis, zin: nil)
    for woord in Woord.allCases.map(\.rawValue) + Self.getypt {
      #expect(try vindplaatsen(woord, in: programma.opslag).isEmpty == false, "\(woord)")
    }
  }
}
