import Codec
import Foundation
import TerminalDriver
import Testing

/// A store for one test alone, made and filled with the program's own commands.
struct Opslag {
  let home: TemporaryFolder
  var pad: String { home.file("regio") }

  init(_ verhaal: Verhaal = Verhaal()) throws {
    home = try TemporaryFolder()
    try voer(["init", "--unsealed", "--store", pad])
    try voerIn(verhaal)
  }

  /// Imports as another process does.
  func voerIn(_ verhaal: Verhaal) throws {
    guard !verhaal.regels.isEmpty else { return }
    try voer(["import", "-", "--store", pad], stdin: verhaal.regels.joined(separator: "\n"))
  }

  /// Opens the screens.
  func open(
    _ arguments: String..., columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws -> Session {
    try Session(
      program: programma, arguments: ["--store", pad] + arguments, columns: columns, rows: rows,
      environment: environment, home: home, patience: geduld)
  }

  /// Everything that was recorded, as another program would read it.
  func gebeurtenissen() throws -> [Uitgevoerd] {
    try voer(["export", "--store", pad]).stdout.split(separator: "\n").map {
      try JSONDecoder().decode(Uitgevoerd.self, from: Data($0.utf8))
    }
  }

  @discardableResult
  func voer(_ arguments: [String], stdin: String = "") throws -> Outcome {
    let outcome = try run(programma, arguments, stdin: stdin, home: home, patience: geduld)
    try #require(outcome.status == 0, "\(arguments): \(outcome.stderr)")
    return outcome
  }
}

/// An exported event, as far as the scenarios look at it.
struct Uitgevoerd: Decodable {
  let id: String
  let type: String
  let subject: String
  /// The action that it belongs to; `nil` for what was imported.
  let handeling: String?
}

/// Events as `experttafel import` takes them, told in few words: all on one day in 2025, a second
/// apart, so that the real clock of the program lies behind all of them.
struct Verhaal {
  /// One line of JSON an event.
  private(set) var regels: [String] = []
  private let naam: String
  private let dag: String

  /// - Parameter naam: makes the ids different from those of another story.
  init(_ naam: String = "eerste", dag: String = "2025-03-03") {
    self.naam = naam
    self.dag = dag
  }

  mutating func vertel(_ subject: String, _ gebeurtenis: String, _ data: JSONValue) {
    let (nummer, soort) = (regels.count, String(subject.prefix { $0 != "/" }))
    let klok = [nummer / 3600, nummer / 60 % 60, nummer % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let event: JSONValue = [
      "specversion": "1.0", "id": .text("\(naam)-\(nummer)"), "actor": "m.devries",
      "source": "urn:nld:oin:00000001003214345000:systeem:experttafel",
      "subject": .text(subject), "time": .text("\(dag)T\(klok.joined(separator: ":"))Z"),
      "type": .text("nl.experttafel.\(soort).\(gebeurtenis).v1"), "data": data,
    ]
    regels.append(String(decoding: event.canonical, as: UTF8.self))
  }

  /// A team with a chair.
  mutating func team() {
    vertel("team/RET", "ingericht", ["naam": "Expertteam Ommeland", "regio": "Ommeland"])
    vertel(
      "team/RET", "lid-toegevoegd",
      [
        "lid": "L1", "naam": "Aukje Postma", "organisatie": "Expertteam Ommeland",
        "schil": "vast", "rol": "voorzitter", "deskundigheid": [],
      ])
  }

  /// A table that has been planned.
  mutating func tafel(_ tafel: String) {
    vertel(
      "tafel/\(tafel)", "gepland",
      ["begin": "2025-03-10T09:30:00+01:00", "duurMinuten": 180, "voorzitter": "L1"])
  }

  /// A casus that was registered.
  mutating func aanmelding(
    _ zaaknummer: String, _ codenaam: String, urgentie: String = "regulier",
    hulpvraag: String = "Waar kan zij wonen?"
  ) {
    vertel(
      "casus/\(zaaknummer)", "aangemeld",
      [
        "jeugdige": ["naam": "Jikke Feenstra", "gemeente": "Zandmeer"],
        "codenaam": .text(codenaam),
        "indiener": ["soort": "huisarts", "organisatie": "Praktijk De Linde"],
        "vraagsoort": "passende-hulp", "hulpvraag": .text(hulpvraag), "urgentie": .text(urgentie),
        "vastgelopen": [], "domeinen": ["jeugdwet"],
      ])
  }

  /// A casus that waits for a table.
  mutating func wachtende(_ zaaknummer: String, _ codenaam: String) {
    aanmelding(zaaknummer, codenaam)
    vertel("casus/\(zaaknummer)", "opgepakt", ["door": "Aukje Postma"])
    vertel(
      "casus/\(zaaknummer)", "gescreend",
      [
        "uitkomst": "toegelaten", "typering": "inhoudelijk",
        "criteria": ["complex": true, "gevaar": false, "eerdereInzetOntoereikend": true],
      ])
  }

  /// A casus on the board.
  mutating func geadviseerde(_ zaaknummer: String, _ codenaam: String) {
    wachtende(zaaknummer, codenaam)
    vertel(
      "casus/\(zaaknummer)", "advies-uitgebracht",
      [
        "advies": "A1", "soort": "zorgbemiddeling", "bindend": false,
        "tekst": "Een eigen plek met vaste mensen.", "uiterlijk": "2025-06-02",
        "regime": "wekelijks",
        "verantwoordelijke": ["naam": "Sietse Hoekstra", "organisatie": "Gemeente Zandmeer"],
      ])
  }
}

extension Verhaal {
  /// Sixty cases: registered, waiting for a table, on the board, and a table in the past.
  static var regio: Verhaal {
    let bomen = [
      "Beuk", "Eik", "Els", "Es", "Hazelaar", "Iep", "Linde", "Meidoorn", "Populier", "Wilg",
    ]
    var verhaal = Verhaal()
    verhaal.team()
    verhaal.tafel("T1")
    for nummer in 1...60 {
      let zaaknummer = "ET-2025-000" + (nummer < 10 ? "0\(nummer)" : "\(nummer)")
      let codenaam = "\(bomen[nummer % 10]) \(nummer / 10 + 1)"
      switch nummer % 3 {
      case 0: verhaal.aanmelding(zaaknummer, codenaam)
      case 1: verhaal.wachtende(zaaknummer, codenaam)
      default: verhaal.geadviseerde(zaaknummer, codenaam)
      }
    }
    return verhaal
  }
}
