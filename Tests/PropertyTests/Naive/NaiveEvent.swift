import Domain
import Foundation

/// An event as a parsed line, for a second, slow and simple reading of EXCHANGE.md section 3: no
/// state, only searches through lists. Of the program it uses dates and instants, nothing else.
struct NaiveEvent {
  /// Its number in the store.
  let place: Int
  let id: String
  /// As `casus.aangemeld`.
  let type: String
  let subject: String
  let moment: Moment
  let isRemains: Bool
  let data: [String: Any]

  init(_ line: [UInt8], place: Int) throws {
    let event = try Self.object(JSONSerialization.jsonObject(with: Data(line)))
    self.place = place
    id = try Self.text(event["id"])
    type = String(try Self.text(event["type"]).dropFirst("nl.experttafel.".count).dropLast(3))
    subject = try Self.text(event["subject"])
    guard let moment = Moment(try Self.text(event["time"])) else { throw Unreadable() }
    self.moment = moment
    isRemains = event["gewist"] != nil
    data = try Self.object(event["data"])
  }

  var day: Datum { moment.datum }

  func text(_ field: String) -> String? { data[field] as? String }
  func number(_ field: String) -> Int? { data[field] as? Int }
  func flag(_ field: String) -> Bool? { data[field] as? Bool }
  func date(_ field: String) -> Datum? { text(field).flatMap { Datum($0) } }
  func object(_ field: String) -> [String: Any] { data[field] as? [String: Any] ?? [:] }
  func texts(_ field: String) -> [String] { data[field] as? [String] ?? [] }
  func objects(_ field: String) -> [[String: Any]] { data[field] as? [[String: Any]] ?? [] }

  private struct Unreadable: Error {}

  private static func text(_ value: Any?) throws -> String {
    guard let text = value as? String else { throw Unreadable() }
    return text
  }

  private static func object(_ value: Any?) throws -> [String: Any] {
    guard let object = value as? [String: Any] else { throw Unreadable() }
    return object
  }
}

extension [NaiveEvent] {
  func all(_ types: String...) -> [NaiveEvent] { filter { types.contains($0.type) } }

  func newest(
    _ types: String..., where condition: (NaiveEvent) -> Bool = { _ in true }
  ) -> NaiveEvent? {
    last { types.contains($0.type) && condition($0) }
  }

  /// The events that come after one, or all of them.
  func after(_ event: NaiveEvent?) -> [NaiveEvent] { filter { $0.place > event?.place ?? 0 } }
}

/// Everything that counts as at a moment.
struct NaiveRegion {
  private(set) var streams: [String: [NaiveEvent]] = [:]

  /// - Parameter lines: all that was accepted.
  init(_ all: [NaiveEvent], at moment: Moment) {
    let destroyed = Set(
      all.filter { $0.subject.hasPrefix("casus/") && ($0.isRemains || $0.type == "casus.gewist") }
        .map(\.subject))
    let present = all.filter { $0.moment <= moment && !$0.isRemains }
    let revoked = Set(
      present.filter { $0.type.hasSuffix(".herroepen") }.compactMap { $0.text("gebeurtenis") })
    for event in present
    where !destroyed.contains(event.subject) && !revoked.contains(event.id)
      && !event.type.hasSuffix(".herroepen")
    {
      streams[event.subject, default: []].append(event)
    }
  }

  var casussen: [NaiveCasus] {
    streams.filter { $0.key.hasPrefix("casus/") }
      .map { NaiveCasus(number: String($0.key.dropFirst(6)), events: $0.value, region: self) }
  }

  var tables: [NaiveTable] {
    streams.filter { $0.key.hasPrefix("tafel/") }
      .map { NaiveTable(id: String($0.key.dropFirst(6)), events: $0.value) }
  }

  func table(_ id: String) -> NaiveTable? { tables.first { $0.id == id } }

  func rungs(_ ladder: String) -> Int {
    let team = streams.first { $0.key.hasPrefix("team/") }?.value ?? []
    return team.newest("team.ladder-vastgesteld") { $0.text("ladder") == ladder }?
      .objects("treden").count ?? 3
  }
}
