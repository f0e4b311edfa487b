import Domain
import Screens

extension Lus {
  /// Counts the evidence for the bouwstenen, when those are in view and it is not there yet.
  func laadBewijs() throws {
    guard let kwartalen = app.gevraagdBewijs(beeld) else { return }
    app.toonBewijs(
      Kwartaalbewijs.alle(
        kwartalen, stromen: try journaal.stromen(tot: beeld.nu), beeld.wereld, op: beeld.nu))
  }
}
