// When a birthday begins to bite (R80): three months before the rules change there is work to do,
// and from 16 until it is decided which law follows.

/// What a birthday asks, and the last day on which that is in time.
public enum Verjaardagvraag: Hashable, Sendable {
  /// Consent and family versions are others from then on.
  case wordt(Mijlpaal)
  /// Which law follows is not decided; the 18th birthday.
  case vervolg(achttien: Datum)
}

extension Casus {
  static let maandenVooruit = 3

  /// What birthdays ask now; nothing of a casus that is closed.
  public func verjaardag(op vandaag: Datum) -> (vraag: Verjaardagvraag, uiterlijk: Datum)? {
    guard let geboren = intake.jeugdige.geboortedatum, fase != .gesloten else { return nil }
    if heeftToekomstplanNodig(op: vandaag) {
      let achttien = geboren.verjaardag(Mijlpaal.achttien.rawValue)
      return (
        .vervolg(achttien: achttien), achttien.plus(maanden: -Mijlpaal.maandenVoor18)
      )
    }
    guard let (mijlpaal, op) = volgendeMijlpaal(op: vandaag),
      op.plus(maanden: -Self.maandenVooruit) <= vandaag
    else { return nil }
    return (.wordt(mijlpaal), op)
  }
}
