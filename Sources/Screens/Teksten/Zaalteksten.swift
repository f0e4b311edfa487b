import Domain
import TUI

/// What the wall says by itself.
enum Zaaltekst: CaseIterable, Sendable {
  case naam, vraag, besluit, afspraken, wissel, pauze, gesloten, geenVerbinding, stop

  func `in`(_ taal: Taal) -> String {
    switch self {
    case .naam: taal("Experttafel", "Expert table")
    case .vraag: taal("De vraag", "The question")
    case .besluit: taal("Afgesproken", "Agreed")
    case .afspraken: taal("Wie wat doet", "Who does what")
    case .wissel: taal("Wissel", "Next item")
    case .pauze: taal("Pauze", "Pause")
    case .gesloten: taal("De tafel is gesloten", "The table is closed")
    case .geenVerbinding:
      taal("Geen verbinding met de voorzitter", "No connection with the chair")
    case .stop: taal("q stopt", "q quits")
    }
  }
}

/// How many promises there was no room for.
func nogAfspraken(_ aantal: Int, _ beletsel: String, _ taal: Taal) -> String {
  taal("\(beletsel) en nog \(aantal)", "\(beletsel) and \(aantal) more")
}

extension Zaalrol {
  public func woord(_ taal: Taal) -> String {
    switch self {
    case .jeugdige: Gezinsrol.jeugdige.woord(taal)
    case .genoemd(let naam): naam
    case .betrokkene: taal("betrokkene", "person involved")
    case .indiener(let soort): soort.woord(taal)
    case .casusregisseur: Aanwezigheidsrol.casusregisseur.woord(taal)
    case .aanTafel(let rol): rol.woord(taal)
    case .gemeente: taal("gemeente", "municipality")
    case .casus: taal("deze casus", "this case")
    case .buitenDeZaal: taal("iemand buiten de zaal", "somebody outside the room")
    }
  }
}

extension Zaalwoorden {
  /// How the wall writes in a language.
  public init(_ taal: Taal) {
    self.init(gevouwen: { Folding.fold($0) }, woord: { $0.woord(taal) })
  }
}
