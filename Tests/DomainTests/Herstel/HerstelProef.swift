import Domain
import Proeven

extension Toestand {
  /// The events as one user action, named after its first event.
  func handelt(_ id: String, line: Int = #line, @Verhaal _ feiten: () -> [Feit]) throws -> Toestand
  {
    var toestand = self
    for (nummer, feit) in feiten().enumerated() {
      let metNaam = feit.als(id: nummer == 0 ? id : "\(id).\(nummer)")
      toestand = try toestand.als(metNaam.attribuut("handeling", .text(id))).danAanvaard(line: line)
    }
    return toestand
  }

  var ongedaan: Herstel? {
    Herstel.ongedaan(
      van: "m.devries", gebeurtenissen: gebeurtenissen, wereld: wereld, nu: nu, reden: "Vergist.",
      stroom: stroom)
  }

  var opnieuw: Herstel? {
    Herstel.opnieuw(
      van: "m.devries", gebeurtenissen: gebeurtenissen, wereld: wereld, nu: nu, stroom: stroom)
  }

  private var nu: Moment { gebeurtenissen.map(\.tijd).max() ?? Toestand.begin }

  /// How things stand after undoing or redoing; every proposal must be accepted.
  func na(_ herstel: Herstel?, _ id: String, line: Int = #line) throws -> Toestand {
    try handelt(id, line: line) {
      for voorstel in herstel?.voorstellen ?? [] {
        Feit(voorstel.soort, voorstel.stroom).data(voorstel.data)
      }
    }
  }
}
