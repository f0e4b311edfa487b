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

extension App {
  /// Says that an action was recorded.
  public mutating func meldVastgelegd(_ vastlegging: Vastlegging) { melding = vastlegging.gelukt }

  /// Closes the dossier that could not be shown, and says why.
  public mutating func sluitDossier(_ zin: String) {
    dossier = nil
    melding = .gezegd(zin)
  }

  /// Says why an action was not recorded; nothing of it was.
  public mutating func meldGeweigerd(_ zin: String) { melding = .gezegd(zin) }
}
