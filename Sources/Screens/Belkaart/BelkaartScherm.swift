import TUI

/// A call card over an opened dossier, and the row of casussen to go on with.
struct BelkaartScherm: Equatable, Sendable {
  private(set) var zaaknummer: String
  /// The zaaknummers that come after this one.
  private(set) var rij: [String]
  let begin: Begin
  /// The dossier was opened from the card: Esc returns to it.
  var toontDossier = false
  var schuif = Scroller()

  /// From where it was opened, and so where one is when it closes.
  enum Begin: Equatable, Sendable { case lijst, dossier }

  init(_ zaaknummer: String, rij: [String], van begin: Begin) {
    self.zaaknummer = zaaknummer
    self.rij = rij.filter { $0 != zaaknummer }
    self.begin = begin
  }

  /// Goes on to the next of the row; `nil` when this was the last.
  mutating func neemVolgende() -> String? {
    if rij.isEmpty { return nil }
    ga(naar: rij.removeFirst())
    return zaaknummer
  }

  /// Back to a casus of which the answer was taken back; this one comes after it.
  mutating func terug(naar ander: String) {
    rij.removeAll { $0 == ander }
    rij.insert(zaaknummer, at: 0)
    ga(naar: ander)
  }

  private mutating func ga(naar ander: String) {
    zaaknummer = ander
    toontDossier = false
    schuif = Scroller()
  }
}
