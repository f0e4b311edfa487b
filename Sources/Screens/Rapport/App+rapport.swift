import Domain
import TUI

extension App {
  /// The quarter that place 6 shows; `nil` when it is not in view. Its figures are counted anew with
  /// the world.
  public func gevraagdKwartaal(_ beeld: Beeld) -> Kwartaal? {
    slot == nil && plaats == .rapport ? rapport.kwartaal(beeld) : nil
  }

  /// Hands over what was counted.
  /// - Parameter kleine: from which number on a figure may leave the team.
  public mutating func toonRapport(_ blad: Rapportblad, _ kleine: KleineAantallen) {
    rapport.toon(blad, kleine)
  }

  /// The report of place 6 as a file, with its name.
  public func rapportbestand(_ vorm: Rapportvorm) -> (naam: String, bytes: [UInt8])? {
    rapport.blad.map { blad in
      let uitvoer = Rapportuitvoer(blad, rapport.kleine, taal)
      return ("rapport-\(blad.kwartaal.tekst).\(vorm.rawValue)", uitvoer.bytes(vorm))
    }
  }
}
