import Domain
import Screens

extension Uitdraai {
  /// The dossiers whose term has passed, the longest due first.
  public func bewaarlijst(_ lijst: Bewaarlijst) -> String {
    if lijst.regels.isEmpty {
      return taal("Geen dossier is over zijn termijn.", "No dossier is past its term.")
    }
    var tabel = Tabel([
      "CASUS", taal("GESLOTEN", "CLOSED"), taal("GROND", "GROUND"), taal("TERMIJN", "TERM"),
      taal("VERVALT", "DUE"), taal("WAT HET HOUDT", "WHAT HOLDS IT"),
    ])
    for regel in lijst.regels {
      tabel.voegToe([
        regel.zaaknummer, regel.geslotenOp.tekst, regel.grond.woord(taal),
        taal("\(regel.jaren) jaar", "\(regel.jaren) years"), regel.vervaltOp.tekst,
        regel.beletsels.map { $0.zin(taal) }.joined(separator: " "),
      ])
    }
    return tabel.regels.joined(separator: "\n")
  }
}
