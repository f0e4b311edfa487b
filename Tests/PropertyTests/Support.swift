import Codec
import Domain
import EventStore
import Histories
import Program

extension JSONValue {
  var text: String { String(decoding: canonical, as: UTF8.self) }
}

extension History {
  /// A test that fails names its seed.
  static let seeds: [UInt64] = (1...24).map { UInt64($0) }

  /// The history of a seed, grown once for all tests.
  static func of(_ seed: UInt64) -> History { grown[seed] ?? History(seed: seed) }

  private static let grown = Dictionary(uniqueKeysWithValues: seeds.map { ($0, History(seed: $0)) })

  /// The moments at which two answers are compared: around events, at the end of days, at the end.
  func moments(_ count: Int) -> [Moment] {
    var dice = Dice(seed: seed ^ 0xA5)
    let around = (0..<count).compactMap { number -> Moment? in
      guard let event = dice.pick(events) else { return nil }
      switch number % 4 {
      case 0: return event.tijd
      case 1: return Moment(nanoseconden: event.tijd.nanoseconden - 1)
      case 2: return Amsterdam.einde(van: event.tijd.datum)
      default: return Amsterdam.begin(van: event.tijd.datum + dice.number(0...40))
      }
    }
    return around + [end, Amsterdam.begin(van: end.datum + dice.number(0...100))]
  }
}

extension Journaal {
  /// Imports lines as one file.
  @discardableResult
  func take(_ lines: [[UInt8]]) throws -> Invoeruitslag {
    try Invoer(self, ontvangen: Moment(seconden: 1_790_000_000))
      .voerIn([Regelbron(naam: "history", regels: lines)])
  }

  /// An empty store that is gone with its journal.
  static func inMemory() throws -> Journaal { Journaal(try SQLiteEventStore.inMemory()) }

  var exported: [UInt8] {
    get throws {
      var bytes: [UInt8] = []
      try voerUit { bytes += $0 }
      return bytes
    }
  }
}
