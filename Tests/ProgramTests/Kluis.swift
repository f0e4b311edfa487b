import EventStore
import Foundation
import TerminalDriver
import Testing

/// A sealed store of one test, made with a low cost so that opening it is quick, and the real
/// program on it. The passphrase is handed over in descriptor 3.
struct Kluis {
  let thuis: TemporaryFolder
  let sleutel: RecoveryKey
  static let zin = "een lange wachtwoordzin"
  static let kosten: Int64 = 10
  var opslag: String { thuis.file("opslag") }

  init(_ naam: String = "m.devries", _ rol: String = "voorzitter") throws {
    thuis = try TemporaryFolder()
    let (store, sleutel) = try SQLiteEventStore.createSealed(
      at: thuis.file("opslag"), seat: Seat(name: naam, role: rol),
      passphrase: Self.wachtwoord(Self.zin), log2Rounds: Self.kosten)
    self.sleutel = sleutel
    store.close()
  }

  static func wachtwoord(_ zin: String) throws -> Passphrase {
    try Passphrase(Array(zin.utf8), isNew: true)
  }

  /// The store, unlocked in this process.
  func open(_ zin: String = Kluis.zin) throws -> SQLiteEventStore {
    let store = try SQLiteEventStore.open(at: opslag)
    try store.unlock(Self.wachtwoord(zin))
    return store
  }

  /// Writes the person's `config.toml`.
  func stelIn(_ toml: String) throws {
    let map = thuis.file("config/experttafel")
    try FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true)
    try toml.write(toFile: map + "/config.toml", atomically: true, encoding: .utf8)
  }

  /// Adds a seat with a low cost.
  func zet(_ naam: String, _ rol: String, _ zin: String) throws {
    let store = try open()
    defer { store.close() }
    try store.putSeat(
      Seat(name: naam, role: rol), Self.wachtwoord(zin), isNew: true, log2Rounds: Self.kosten)
  }

  /// - Parameter zin: what is handed over; `nil` hands over nothing.
  func doe(
    _ argumenten: String..., zin: String? = Kluis.zin, stoel: String? = nil, invoer: String = "",
    meer: [Int32: String] = [:]
  ) throws -> Outcome {
    var omgeving = ["USER": "niemand"]
    if zin != nil { omgeving["EXPERTTAFEL_PASSPHRASE_FD"] = "3" }
    if let stoel { omgeving["EXPERTTAFEL_SEAT"] = stoel }
    var descriptors = meer
    if let zin { descriptors[3] = zin }
    return try run(
      programPath("experttafel"), argumenten + ["--store", opslag], stdin: invoer,
      environment: omgeving, extraDescriptors: descriptors, home: thuis)
  }
}
