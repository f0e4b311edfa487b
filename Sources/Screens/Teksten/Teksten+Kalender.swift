import Domain

// What a calendar says of a table: never which casussen are on.

extension Team {
  public func kalendertitel(_ taal: Taal) -> String {
    "\(taal("Experttafel", "Expert table")) \(naam)"
  }
}

extension Tafel {
  public func kalenderomschrijving(_ taal: Taal, casussen: Int) -> String {
    if status == .afgelast { return taal("Afgelast.", "Cancelled.") }
    return switch casussen {
    case 0: taal("Nog geen casussen.", "No cases yet.")
    case 1: taal("1 casus.", "1 case.")
    default: taal("\(casussen) casussen.", "\(casussen) cases.")
    }
  }
}
