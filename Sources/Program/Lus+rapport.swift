import Domain
import Screens

extension Lus {
  /// Counts the quarter of place 6, when that is in view.
  func leesRapport() throws {
    guard let kwartaal = app.gevraagdKwartaal(beeld) else { return }
    app.toonRapport(try journaal.rapportblad(kwartaal, op: beeld.nu), omgeving.kleine)
  }

  /// Writes that report as it may leave the team.
  func schrijfRapport(_ vorm: Rapportvorm) {
    let bestand = app.rapportbestand(vorm)
    app.meldBestand(bestand.flatMap { omgeving.bewaarBestand($0.naam, $0.bytes) })
  }
}

extension Journaal {
  /// A quarter beside the one before, as at a moment.
  public func rapportblad(_ kwartaal: Kwartaal, op moment: Moment) throws -> Rapportblad {
    try Rapportblad(kwartaal, stromen: try stromen(tot: moment), op: moment) { stand in
      // What is open here is folded already.
      try heeftToekomst(na: stand) ? wereld(op: stand) : self.stand(op: stand)
    }
  }
}
