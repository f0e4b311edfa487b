import TUI

extension App {
  /// Whether place 7 is in view: then what the store knows of itself is read anew with the world.
  public var toontBeheer: Bool { slot == nil && plaats == .team }

  /// Hands over what the store knows of itself.
  public mutating func toonBeheer(_ stand: Beheerstand, _ beeld: Beeld) {
    team.beheer = stand
    team.vernieuw(beeld, taal)
  }

  /// Says how something went that the program did.
  public mutating func zeg(_ zin: String) { melding = .gezegd(zin) }

  /// A step of destroying a dossier was taken: whatever asked for it closes.
  public mutating func meldVernietiging(_ zin: String) {
    if case .vernietiging = laag { laag = .geen }
    melding = .gezegd(zin)
  }

  /// A key while one types what destroying takes; it stays open until that was done.
  mutating func vernietiging(_ toets: Key, _ vraag: Vernietigingsvraag) -> [Effect] {
    var vraag = vraag
    let gevolg = vraag.verwerk(toets)
    laag = gevolg == .weg ? .geen : .vernietiging(vraag)
    switch gevolg {
    case .niets: break
    case .weg: melding = .vastlegwoord(.nietsIngevuld)
    case .leeg: melding = .teamwoord(.vulIn)
    case .onbekend: melding = .onbekendeToets(toets.description)
    case .doe(let opdracht):
      return [.vernietig(zaaknummer: vraag.zaaknummer, opdracht)]
    }
    return []
  }
}
