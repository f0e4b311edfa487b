import Domain

/// One action of a person: events to be recorded all at once, or not at all.
public struct Vastlegging: Equatable, Sendable {
  public let voorstellen: [Voorgesteld]
  /// The versions that the person was looking at: when a stream went on since, nothing is recorded.
  public let gezien: [Stroom: Int]
  /// What is said when it has been recorded.
  let gelukt: Tekst

  init(_ voorstellen: [Voorgesteld], gezien: [Stroom: Int] = [:], gelukt: Tekst) {
    self.voorstellen = voorstellen
    self.gezien = gezien
    self.gelukt = gelukt
  }
}
