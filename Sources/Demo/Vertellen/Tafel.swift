/// A table by its name in the store: the date for which it was planned first.
struct Tafel {
  let id: String

  private init(_ datum: String) { id = "T-\(datum)" }

  var stroom: String { "tafel/\(id)" }

  static let sep9 = Tafel("2025-09-09")
  static let sep23 = Tafel("2025-09-23")
  static let okt7 = Tafel("2025-10-07")
  static let okt21 = Tafel("2025-10-21")
  static let nov4 = Tafel("2025-11-04")
  static let nov18 = Tafel("2025-11-18")
  static let dec2 = Tafel("2025-12-02")
  static let dec16 = Tafel("2025-12-16")
  static let dec30 = Tafel("2025-12-30")
  static let jan13 = Tafel("2026-01-13")
  static let jan27 = Tafel("2026-01-27")
  static let feb10 = Tafel("2026-02-10")
  static let feb24 = Tafel("2026-02-24")
  static let mrt10 = Tafel("2026-03-10")
  static let vandaag = Tafel("2026-03-24")
  static let apr7 = Tafel("2026-04-07")
  static let apr21 = Tafel("2026-04-21")
  static let mei6 = Tafel("2026-05-06")
  static let mei19 = Tafel("2026-05-19")
  static let jun2 = Tafel("2026-06-02")
  static let jun16 = Tafel("2026-06-16")
}
