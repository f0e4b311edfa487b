// Who of the family may read what was advised, by age and custody (domain.md 6.1): under 12 those
// with custody, from 12 the young person as well, from 16 the young person alone.

/// One reader of the family: father, mother and child each get their own version.
public enum Gezinslezer: Hashable, Sendable {
  case jeugdige
  /// The id of a betrokkene with custody.
  case ouder(String)
}

/// Who may read at an age.
public enum Gezinsregel: Sendable {
  case metGezag, beiden, jeugdige
  /// Without a date of birth nobody can say: the chair decides by hand.
  case leeftijdOnbekend

  public init(_ casus: Casus, op dag: Datum) {
    switch casus.intake.jeugdige.geboortedatum?.leeftijd(op: dag) {
    case nil: self = .leeftijdOnbekend
    case .some(..<Mijlpaal.twaalf.rawValue): self = .metGezag
    case .some(..<Mijlpaal.zestien.rawValue): self = .beiden
    case .some: self = .jeugdige
    }
  }
}

extension Casus {
  /// For whom of the family a version may be made: the young person first, then those with custody.
  public func gezinslezers(op dag: Datum) -> [Gezinslezer] {
    let metGezag = betrokkenen.filter { $0.gezag == true && !$0.isVerwijderd }
      .map { Gezinslezer.ouder($0.id) }
    return switch Gezinsregel(self, op: dag) {
    case .metGezag: metGezag
    case .beiden: [.jeugdige] + metGezag
    case .jeugdige: [.jeugdige]
    case .leeftijdOnbekend: []
    }
  }
}
