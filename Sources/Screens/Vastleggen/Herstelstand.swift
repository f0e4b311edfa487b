import Domain

/// What can be undone and redone, in sentences, as it was when it was last looked up.
struct Herstelstand: Equatable, Sendable {
  var ongedaan = Kans.onbekend
  var opnieuw = Kans.onbekend

  enum Kans: Equatable, Sendable {
    /// Not looked up since something was recorded.
    case onbekend
    case niets(opnieuw: Bool)
    case kan(String)
    case kanNiet(String)

    /// Why not; what is not known is tried.
    func belemmering(_ beeld: Beeld) -> Tekst? {
      if beeld.wereld.isVoorbij { return .weigering(.terugblik) }
      if beeld.merken.contains(.alleenLezen) { return .vastlegwoord(.alleenLezen) }
      switch self {
      case .onbekend, .kan: return nil
      case .niets(let opnieuw):
        return .vastlegwoord(opnieuw ? .nietsOpnieuw : .nietsOngedaan)
      case .kanNiet(let zin): return .gezegd(zin)
      }
    }
  }
}

extension App {
  /// Says what can be undone and redone now.
  public mutating func toonHerstel(ongedaan: Herstel?, opnieuw: Herstel?, _ beeld: Beeld) {
    herstel = Herstelstand(
      ongedaan: kans(ongedaan, opnieuw: false, beeld), opnieuw: kans(opnieuw, opnieuw: true, beeld))
  }

  /// What an undo or redo records; `nil`, with a sentence, when it cannot be done.
  public mutating func vastlegging(
    _ herstel: Herstel?, opnieuw: Bool, _ beeld: Beeld
  ) -> Vastlegging? {
    switch kans(herstel, opnieuw: opnieuw, beeld) {
    case .onbekend: return nil
    case .niets(let opnieuw): melding = .vastlegwoord(opnieuw ? .nietsOpnieuw : .nietsOngedaan)
    case .kanNiet(let zin): melding = .gezegd(zin)
    case .kan(let zin):
      return Vastlegging(herstel?.voorstellen ?? [], gelukt: .gezegd(zin))
    }
    return nil
  }

  private func kans(_ herstel: Herstel?, opnieuw: Bool, _ beeld: Beeld) -> Herstelstand.Kans {
    guard let herstel else { return .niets(opnieuw: opnieuw) }
    let roepsel = { (stroom: Stroom) in beeld.roepsel(stroom, taal) }
    if let zin = herstel.zinOnmogelijk(taal, roepsel: roepsel) { return .kanNiet(zin) }
    return .kan(
      opnieuw
        ? herstel.zinOpnieuw(taal, roepsel: roepsel) : herstel.zinOngedaan(taal, roepsel: roepsel))
  }
}

extension Beeld {
  /// What a stream is called in a sentence: a casus as on a list, a table by its day.
  func roepsel(_ stroom: Stroom, _ taal: Taal) -> String {
    switch stroom.soort {
    case .casus: wereld.casussen[stroom.id]?.roepsel ?? stroom.id
    case .tafel: wereld.tafels[stroom.id]?.beginMoment.datum.kort(taal) ?? stroom.id
    case .team: wereld.team?.naam ?? stroom.id
    }
  }
}
