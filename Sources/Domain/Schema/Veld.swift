/// A field of an event's `data`.
public struct Veld: Sendable {
  public let naam: StaticString
  public let vorm: Vorm
  public let verplicht: Bool

  static func moet(_ naam: StaticString, _ vorm: Vorm) -> Veld {
    Veld(naam: naam, vorm: vorm, verplicht: true)
  }

  static func kan(_ naam: StaticString, _ vorm: Vorm) -> Veld {
    Veld(naam: naam, vorm: vorm, verplicht: false)
  }

  /// The same field where it may be left out; its value keeps its form. `niet blank` is part of the
  /// form of a text that is required where it was declared.
  var optioneel: Veld { Veld(naam: naam, vorm: nietBlankeVorm, verplicht: false) }

  private var nietBlankeVorm: Vorm {
    switch vorm {
    case .tekst where verplicht: .nietBlankeTekst
    case .regel where verplicht: .nietBlankeRegel
    default: vorm
    }
  }
}

/// The form of a value (EXCHANGE.md section 1, "Values").
public indirect enum Vorm: Sendable {
  /// At most 65,536 bytes, not blank where required.
  case tekst
  /// A text of at most 256 scalar values without a newline.
  case regel
  case nietBlankeTekst, nietBlankeRegel
  case kenmerk
  case gebeurtenisId
  case datum
  case moment
  case getal(ClosedRange<Int>)
  case jaNee
  case keuze([String])
  case lijst(Vorm, aantal: ClosedRange<Int> = 0...Int.max)
  case object([Veld])

  static func een<K: Keuze>(_ keuze: K.Type) -> Vorm { .keuze(K.allCases.map(\.rawValue)) }
  static func enkele<K: Keuze>(_ keuze: K.Type) -> Vorm { .lijst(een(keuze)) }
}

/// What holds between the fields of one event.
public enum Samenhang: Sendable {
  /// `veld` must be there (and not blank) when `als` has one of `waarden`.
  case verplicht(StaticString, als: StaticString, waarden: [StaticString])
  /// `veld` may only be there when `als` has one of `waarden`.
  case alleen(StaticString, als: StaticString, waarden: [StaticString])
  case minstensEen([StaticString])
  /// A date that is not before another.
  case nietVoor(StaticString, StaticString)
}

/// The one table of what an event holds: it validates what comes in and feeds the forms.
public struct Schema: Sendable {
  public let velden: [Veld]
  public let samenhang: [Samenhang]

  init(_ velden: [Veld], _ samenhang: [Samenhang] = []) {
    self.velden = velden
    self.samenhang = samenhang
  }

  public static func van(_ soort: Gebeurtenissoort) -> Schema {
    tabel[soort] ?? Schema([])
  }

  private static let tabel = Dictionary(
    uniqueKeysWithValues: Gebeurtenissoort.allCases.map { soort in
      switch soort.stroomsoort {
      case .team: (soort, team(soort))
      case .tafel: (soort, tafel(soort))
      case .casus: (soort, casus(soort))
      }
    })

  static let herroepen = Schema([.moet("gebeurtenis", .gebeurtenisId), .moet("reden", .tekst)])
}
