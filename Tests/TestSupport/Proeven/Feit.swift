import Codec
import Domain

/// Something that happened, as a chair would say it: one event, or a few that belong together.
public struct Feit: Sendable {
  var stappen: [Stap]

  /// One event with example data in which nothing optional is filled in.
  public init(_ soort: Gebeurtenissoort, _ stroom: Stroom, _ data: JSONValue = [:]) {
    stappen = [Stap(soort: soort, stroom: stroom, data: Voorbeeld.data(soort).met(data))]
  }

  /// Facts one after another.
  public init(@Verhaal _ feiten: () -> [Feit]) { stappen = feiten().flatMap(\.stappen) }

  /// The last event with other values in these fields.
  public func met(_ anders: JSONValue) -> Feit { wijzig { $0.data = $0.data.met(anders) } }

  /// The last event without a field.
  public func zonder(_ veld: String) -> Feit { wijzig { $0.data = $0.data.zonder(veld) } }

  /// The last event with exactly this data.
  public func data(_ data: JSONValue) -> Feit { wijzig { $0.data = data } }

  /// The last event with an attribute of the envelope.
  public func attribuut(_ naam: String, _ waarde: JSONValue) -> Feit {
    wijzig { $0.attributen.append(JSONMember(naam, waarde)) }
  }

  /// The last event with an id by which a `herroepen` can name it.
  public func als(id: String) -> Feit { wijzig { $0.id = id } }

  /// The first event on a day (`YYYY-MM-DD`), or at a moment in RFC 3339; the rest follow on.
  public func op(_ tijd: String) -> Feit {
    var kopie = self
    kopie.stappen[0].op = tijd
    return kopie
  }

  private func wijzig(_ wijziging: (inout Stap) -> Void) -> Feit {
    var kopie = self
    wijziging(&kopie.stappen[kopie.stappen.count - 1])
    return kopie
  }
}

/// One event that is still to happen.
struct Stap: Sendable {
  let soort: Gebeurtenissoort
  let stroom: Stroom
  var data: JSONValue
  var attributen: [JSONMember] = []
  var id: String?
  var op: String?
}

/// Facts one below the other.
@resultBuilder
public enum Verhaal {
  public static func buildExpression(_ feit: Feit) -> [Feit] { [feit] }
  public static func buildExpression(_ feiten: [Feit]) -> [Feit] { feiten }
  public static func buildBlock(_ feiten: [Feit]...) -> [Feit] { feiten.flatMap { $0 } }
  public static func buildOptional(_ feiten: [Feit]?) -> [Feit] { feiten ?? [] }
  public static func buildEither(first feiten: [Feit]) -> [Feit] { feiten }
  public static func buildEither(second feiten: [Feit]) -> [Feit] { feiten }
  public static func buildArray(_ feiten: [[Feit]]) -> [Feit] { feiten.flatMap { $0 } }
}

extension JSONValue {
  /// The members of an object; none for another value.
  public var leden: [JSONMember] {
    if case .object(let leden) = self { leden } else { [] }
  }

  /// The member of an object with that name.
  public subscript(naam: String) -> JSONValue? { leden.first { $0.key == naam }?.value }

  /// This object with the members of another one, which take the place of its own.
  public func met(_ ander: JSONValue) -> JSONValue {
    let nieuw = Set(ander.leden.map(\.key))
    return .object(leden.filter { !nieuw.contains($0.key) } + ander.leden)
  }

  public func zonder(_ naam: String) -> JSONValue { .object(leden.filter { $0.key != naam }) }
}

extension Feit {
  /// The first event, another fact, and the rest.
  public func tussen(_ ander: Feit) -> [Feit] {
    var (begin, rest) = (self, self)
    begin.stappen = Array(stappen.prefix(1))
    rest.stappen = Array(stappen.dropFirst())
    return [begin, ander, rest]
  }
}

extension Feit {
  /// These facts without the first few events.
  public func zonder(eerste aantal: Int) -> Feit {
    var kopie = self
    kopie.stappen.removeFirst(aantal)
    return kopie
  }
}
