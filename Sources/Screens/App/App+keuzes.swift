/// A choice of how things are shown, kept for the next session of whoever made it.
public enum Schermkeuze: String, CaseIterable, Sendable {
  case bordweergave, bordindeling, opvolgzeef
}

extension App {
  /// Takes the choices that were kept; a value that says nothing here is left out.
  public mutating func neemKeuzes(_ keuzes: [Schermkeuze: String], _ beeld: Beeld) {
    bord.neem(
      weergave: keuzes[.bordweergave].flatMap(BordScherm.Weergave.init),
      groepering: keuzes[.bordindeling].flatMap(Groepering.init))
    bord.vernieuw(beeld, taal)
    opvolging.neem(keuzes[.opvolgzeef].map(Opvolgzeef.init(tekst:)))
    opvolging.vernieuw(beeld, taal, inBeeld: plaats == .opvolging)
  }
}
