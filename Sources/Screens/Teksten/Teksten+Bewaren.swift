import Domain

extension Bewaargrond {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .hulp: taal("hulp", "help")
    case .consultatie: taal("consultatie", "consultation")
    case .nietToegelaten: taal("niet toegelaten", "not admitted")
    case .jeugdbescherming: taal("jeugdbescherming", "child protection")
    }
  }
}

extension Bewaarbeletsel {
  /// Why the dossier stays, as a sentence.
  public func zin(_ taal: Taal) -> String {
    switch self {
    case .openKlachten(let aantal): Weigering.openKlachten(aantal).zin(taal)
    }
  }
}
