import Codec

// The table field by field, for forms: what is there while it is still being filled in.

extension Schema {
  /// Whether a field is to be there, given the values of the choices around it.
  public enum Plicht: Sendable { case moet, kan, hoortErNietBij }

  /// - Parameter waarde: the value of a field of the event, `nil` when it is not filled in.
  public func plicht(_ veld: Veld, bij waarde: (String) -> String?) -> Plicht {
    func geldt(_ als: StaticString, _ waarden: [StaticString]) -> Bool {
      guard let waarde = waarde(als.description) else { return false }
      return waarden.contains { $0.description == waarde }
    }
    let naam = veld.naam.description
    var plicht: Plicht = veld.verplicht ? .moet : .kan
    for samenhang in samenhang {
      switch samenhang {
      case .alleen(naam, let als, let waarden) where !geldt(als, waarden): return .hoortErNietBij
      case .verplicht(naam, let als, let waarden) where geldt(als, waarden): plicht = .moet
      default: break
      }
    }
    return plicht
  }

  /// Whether the day of a field lies behind when it is recorded, as a birth: one that is said without
  /// a year is the last one, not the next.
  public static func isVerleden(_ pad: String) -> Bool { verleden.contains(pad) }

  private static let verleden: Set<String> = [
    "jeugdige.geboortedatum", "wachtSinds", "laatstGesproken", "datum", "op",
  ]

  /// The field at a path such as `jeugdige.gemeente`.
  public func veld(_ pad: String) -> Veld? {
    var velden = velden
    var gevonden: Veld?
    for naam in pad.split(separator: ".") {
      gevonden = velden.first { $0.naam.description == naam }
      if case .object(let binnen) = gevonden?.vorm { velden = binnen } else { velden = [] }
    }
    return gevonden
  }
}

private func ~= (naam: String, veld: StaticString) -> Bool { veld.description == naam }

extension Vormcontrole {
  /// What is wrong with the value of one field by itself; the name in the fault is that of the field.
  public static func controleer(_ waarde: JSONValue?, _ veld: Veld) throws(Vormfout) {
    let naam = veld.naam.description
    try controleer(.object(waarde.map { [JSONMember(naam, $0)] } ?? []), Schema([veld]))
  }

  /// What is wrong with the data of an event that the program itself proposes.
  public static func controleer(_ data: JSONValue, _ schema: Schema) throws(Vormfout) {
    guard let document = try? JSONDocument(parsing: data.canonical) else {
      return  // What was written canonically can be read.
    }
    try Vormcontrole(document).controleer(document.root, schema)
  }
}
