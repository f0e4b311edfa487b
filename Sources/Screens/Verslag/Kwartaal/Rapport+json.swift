import Codec
import Domain

extension Rapportuitvoer {
  /// For another program: the groups with their figures, `null` where one is left out. Not the answer
  /// of `report --json`, which holds the figures as they are.
  var json: JSONValue {
    [
      "kwartaal": .text(blad.kwartaal.tekst), "drempel": .integer(kleine.drempel),
      "delen": .array(
        Rapportdeel.allCases.map { deel in
          [
            "deel": .text(deel.woord(taal)),
            "groepen": .array(groepen(deel).map(json)),
          ]
        }),
    ]
  }

  private func json(_ groep: Openbaar) -> JSONValue {
    func getal(_ aantal: Int?) -> JSONValue { aantal.map(JSONValue.integer) ?? .null }
    let van = groep.isOverJaar ? blad.kwartaal.jaarbegin : blad.kwartaal.begin
    return [
      "groep": .text(groep.groep.woord(taal)), "van": .text(van.tekst),
      "tot": .text(blad.kwartaal.einde.tekst), "totaal": getal(groep.totaal),
      "cijfers": .array(
        groep.regels.map { regel in
          [
            "cijfer": .text(regel.post.woord(taal)), "aantal": getal(regel.aantal),
            "eerder": getal(regel.vorig),
          ]
        }),
    ]
  }
}
