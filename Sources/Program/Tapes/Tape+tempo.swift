import Screens

extension Tape {
  /// Milliseconds that it takes to play.
  public func duur(_ taal: Taal) -> Int {
    stappen.reduce(0) { $0 + $1.doet.duur(taal) }
  }
}

extension Tape.Doet {
  /// Milliseconds for one letter that is typed.
  static let letter = 60
  /// Milliseconds after a key.
  static let toets = 800

  /// Milliseconds before the step after this one: to read a caption, or to see what a key did.
  func duur(_ taal: Taal) -> Int {
    switch self {
    // About fifteen characters a second, as with subtitles, and a breath.
    case .bijschrift(let tekst): 1_200 + 65 * tekst[taal].count
    case .toetsen(let toetsen): Self.toets * toetsen.count
    case .typ(let tekst): Self.letter * tekst.count + Self.toets
    case .verwacht: 400
    case .klok, .dood, .open, .vervals: 1_200
    case .opdracht: 2_000
    }
  }
}
