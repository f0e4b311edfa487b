import Codec

// Which member of the team sits at a seat. Seats have names such as `m.devries`; members have
// names. The source asks for neither: without a match nothing is anybody's own.

extension Team {
  /// The present member whom a seat is named after: by id, or by initial and surname.
  public func lid(vanStoel actor: String) -> Lid? {
    let gezocht = Self.kleineLetters(actor)
    let passend = aanwezigen.filter {
      Self.kleineLetters($0.id) == gezocht || Self.stoelnaam($0.naam) == gezocht
    }
    // Two that fit are nobody.
    return passend.count == 1 ? passend.first : nil
  }

  /// The present member with exactly this name.
  func lid(metNaam naam: String) -> Lid? {
    leden.first { !$0.isVertrokken && ExactText($0.naam) == ExactText(naam) }
  }

  /// `m.devries` for Marit de Vries; empty for a name of one word.
  private static func stoelnaam(_ naam: String) -> String {
    let woorden = naam.split(separator: " ")
    guard let voorletter = woorden.first?.first, woorden.count > 1 else { return "" }
    return kleineLetters("\(voorletter).\(woorden.dropFirst().joined())")
  }

  private static func kleineLetters(_ tekst: String) -> String { tekst.lowercased() }
}
