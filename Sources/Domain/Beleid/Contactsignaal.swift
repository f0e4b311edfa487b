// Two attempts that reached nobody, or two contacts that did not come about, make a signal
// (domain.md 5, Monitoring; R62: not acting does not stay unseen).

/// That somebody is out of reach, or that an advice is out of sight.
public enum Contactsignaal: Hashable, Sendable {
  /// So many attempts since anybody was spoken.
  case nietBereikt(Int)
  /// So many contacts of the regime have passed.
  case overgeslagen(Int)

  static let vanaf = 2
  /// More is not told apart.
  static let hoogstens = 99

  /// What so many attempts without an answer are; `nil` as long as they may be chance.
  static func na(pogingen: Int) -> Contactsignaal? {
    pogingen >= vanaf ? .nietBereikt(pogingen) : nil
  }
}

extension Advies {
  /// The signal that this advice gives, `nil` when it gives none.
  public func signaal(op vandaag: Datum) -> Contactsignaal? {
    if let stilte = Contactsignaal.na(pogingen: pogingen) { return stilte }
    var gemist = 0
    var moment = volgendContact
    while moment < vandaag, gemist < Contactsignaal.hoogstens {
      gemist += 1
      moment = regime.volgende(na: moment)
    }
    return gemist >= Contactsignaal.vanaf ? .overgeslagen(gemist) : nil
  }
}
