import Domain
import Screens

extension Lus {
  /// Tells the wall what it shows now, after the chair's own screen.
  func toonInZaal() throws {
    // Who looks back shows the room nothing of it.
    guard let zaal, !isZaalBij, verleden == nil else { return }
    isZaalBij = true
    zaal.toon(try zaalbeeld())
  }

  /// A locked store has no role and nothing to show.
  private func zaalbeeld() throws -> Zaalbeeld {
    if let rol = journaal.rol, !Bevoegdheid.mag(rol, .zaal) { return .niets }
    return try Zaalbeeld(beeld.wereld, op: beeld.vandaag, Zaalwoorden(app.spreektaal)) { stroom in
      try journaal.gebeurtenissen(van: stroom, tot: beeld.nu)
    }
  }
}
