import Demo
import Domain
import EventStore
import Foundation
import Program
import TerminalDriver
import Testing

/// The fictional region as files of a store: imported once for all tests, as that takes a second, and
/// copied for each.
enum Demoopslag {
  private static let bestanden: Result<[String: Data], any Error> = Result {
    let map = try TemporaryFolder()
    let pad = map.file("regio")
    let store = try SQLiteEventStore.create(at: pad)
    let nu = try #require(Moment(Demo.nu))
    try Program.Invoer(Journaal(store), ontvangen: nu).voerIn(
      [Regelbron(naam: "demo", regels: Demo.gebeurtenissen())])
    store.close()
    var bestanden: [String: Data] = [:]
    for naam in try FileManager.default.contentsOfDirectory(atPath: pad) {
      bestanden[naam] = try Data(contentsOf: URL(fileURLWithPath: "\(pad)/\(naam)"))
    }
    return bestanden
  }

  /// Makes a folder with a copy, as open as a store makes its own.
  static func zet(in map: String) throws {
    let bestanden = try bestanden.get()
    try FileManager.default.createDirectory(
      atPath: map, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    for (naam, inhoud) in bestanden {
      try #require(
        FileManager.default.createFile(
          atPath: "\(map)/\(naam)", contents: inhoud, attributes: [.posixPermissions: 0o600]))
    }
  }

  /// The same, opened and read.
  static func journaal(in map: String) throws -> Journaal {
    try zet(in: map)
    let journaal = Journaal(try SQLiteEventStore.open(at: map))
    try journaal.laadNieuwe()
    return journaal
  }
}
