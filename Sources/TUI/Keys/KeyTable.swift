/// One action of a screen: which keys start it.
public struct KeyBinding<Intent: Sendable>: Sendable {
  /// The stable name for configuration, the palette and texts.
  public let name: String
  public let keys: [Key]
  public let intent: Intent
  /// Where help shows it; empty for no group.
  public let group: String

  public init(_ name: String, _ keys: [Key], _ intent: Intent, group: String = "") {
    self.name = name
    self.keys = keys
    self.intent = intent
    self.group = group
  }
}

/// Two actions that ask for the same key; the first of the table gets it.
public struct KeyConflict: Error, Hashable, Sendable {
  public let key: Key
  public let first: String
  public let second: String
}

/// What is wrong with a key table.
public enum KeyProblem: Hashable, Sendable {
  case conflict(KeyConflict)
  /// Two rows with the same name.
  case doubleName(String)
  /// Every key of this action is a dead key or needs AltGr on some keyboard.
  case hardToType(String)
  /// This key does not reach a program: a terminal sends another one for it.
  case neverArrives(Key, String)
}

/// The one table of a screen's keys: what a key does, and what hints, help and palette list.
public struct KeyTable<Intent: Sendable>: Sendable {
  public let bindings: [KeyBinding<Intent>]
  private let rows: [Key: Int]

  public init(_ bindings: [KeyBinding<Intent>]) {
    self.bindings = bindings
    rows = Dictionary(
      bindings.enumerated().flatMap { row, binding in binding.keys.map { ($0, row) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a key means here; the first binding with that key counts.
  public func intent(for key: Key) -> Intent? { binding(for: key)?.intent }

  /// The row of a key.
  public func binding(for key: Key) -> KeyBinding<Intent>? { rows[key].map { bindings[$0] } }

  /// The row with a name.
  public func binding(named name: String) -> KeyBinding<Intent>? {
    bindings.first { $0.name == name }
  }

  /// The table with other keys for some actions, by name; names it does not have are left alone.
  public func rebound(
    by keys: [String: [Key]]
  ) -> (table: KeyTable<Intent>, conflicts: [KeyConflict]) {
    let table = KeyTable(
      bindings.map { KeyBinding($0.name, keys[$0.name] ?? $0.keys, $0.intent, group: $0.group) })
    return (table, table.conflicts)
  }

  /// Everything wrong with the table; tests hold this empty.
  public var problems: [KeyProblem] {
    var names: Set<String> = []
    let doubles = bindings.map(\.name).filter { !names.insert($0).inserted }
    let hard = bindings.filter { !$0.keys.isEmpty && $0.keys.allSatisfy(\.isHardToType) }
    let lost = bindings.flatMap { row in row.keys.filter(\.neverArrives).map { ($0, row.name) } }
    return conflicts.map(KeyProblem.conflict) + doubles.map(KeyProblem.doubleName)
      + hard.map { KeyProblem.hardToType($0.name) } + lost.map(KeyProblem.neverArrives)
  }

  private var conflicts: [KeyConflict] {
    bindings.enumerated().flatMap { row, binding in
      binding.keys.compactMap { key in
        guard let first = rows[key], first != row else { return nil }
        return KeyConflict(key: key, first: bindings[first].name, second: binding.name)
      }
    }
  }
}

extension Key {
  /// Dead keys on the usual Dutch layout (US international), and AltGr keys on Belgian and
  /// German ones.
  var isHardToType: Bool {
    if case .character(let character) = self { "'\"`~^[]{}\\".contains(character) } else { false }
  }

  /// Ctrl-I, -M and -[ are tab, enter and escape to a terminal; Ctrl-H is backspace on some.
  var neverArrives: Bool {
    if case .control(let character) = self { "him[".contains(character) } else { false }
  }
}
