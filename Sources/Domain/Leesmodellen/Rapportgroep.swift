/// A part of the report: groups of figures that are looked at together.
public enum Rapportdeel: Int, CaseIterable, Sendable {
  case stand, instroom, tafel, advies, opvolging, opschaling, doorlooptijd, resultaat, knelpunten

  public var groepen: [Rapportgroep] {
    switch self {
    case .stand: [.kolommen, .fasen]
    case .instroom:
      [.vraagsoorten, .urgenties, .indieners, .gemeenten, .vastgelopen, .screening, .typering]
    case .tafel: [.betrokkenheid]
    case .advies: [.adviessoorten, .bindend, .antwoorden]
    case .opvolging: [.standen, .oorzaken, .pogingen, .initiatieven, .vormen]
    case .opschaling: Ladder.allCases.map(Rapportgroep.ladder) + [.uitkomsten]
    case .doorlooptijd: Doorloop.allCases.map(Rapportgroep.duur)
    case .resultaat: [.hulp, .afgesloten, .evaluaties, .klachten]
    case .knelpunten: [.niveaus, .themas]
    }
  }
}

/// Figures that belong together: one chart.
public enum Rapportgroep: Hashable, Sendable {
  case kolommen, fasen
  case vraagsoorten, urgenties, indieners, gemeenten, vastgelopen, screening, typering
  case betrokkenheid
  case adviessoorten, bindend, antwoorden
  case standen, oorzaken, pogingen, initiatieven, vormen
  case ladder(Ladder)
  case uitkomsten
  case duur(Doorloop)
  case hulp, afgesloten, evaluaties, klachten
  case niveaus, themas

  /// How the figures of a group hang together: what one of them gives away about another.
  public enum Samenhang: Equatable, Sendable {
    /// Together they are the whole.
    case optelling
    /// Each is a part of one whole, and they overlap.
    case delen
    case los
  }

  public var samenhang: Samenhang {
    switch self {
    case .vastgelopen, .betrokkenheid, .bindend: .delen
    case .pogingen, .uitkomsten, .hulp, .klachten: .los
    default: .optelling
    }
  }

  /// What stands at a moment; four quarters of it together mean nothing.
  public var isStand: Bool { self == .kolommen || self == .fasen }
}
