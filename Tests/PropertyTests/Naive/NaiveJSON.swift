import Domain

/// Canonical JSON as text: members sorted by scalar value, no white space.
enum NaiveJSON {
  static func object(_ members: [(String, String)]) -> String {
    let sorted = members.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
    return "{" + sorted.map { "\(text($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  static func array(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

  static func text(_ text: String?) -> String {
    guard let text else { return "null" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  static func date(_ date: Datum?) -> String { text(date?.tekst) }
  static func number(_ number: Int?) -> String { number.map(String.init) ?? "null" }

  /// How often each of the values occurs, zeros included.
  static func counts(_ found: [String?], of values: [String]) -> String {
    object(values.map { value in (value, String(found.count { $0 == value })) })
  }
}
