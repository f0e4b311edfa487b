import Domain
import TUI

enum CasussenIntent: Equatable, Sendable {
  case beweeg(Move)
  case open
}

extension CasussenIntent {
  static let acties: [Actie<CasussenIntent>] =
    [Actie("casussen.open", [.enter], .open, kort: .kortOpen, .actieOpen)]
    + Actie.bewegingen.map { $0.als(CasussenIntent.beweeg) }
}

/// Place 3: all cases, filtered as one types.
struct CasussenScherm: Equatable, Sendable {
  private(set) var filter = ""
  /// The rows that pass the filter, by their number; `nil` is all of them.
  private var treffers: [Int]?
  private(set) var lijst = ListState<String>()

  mutating func vernieuw(_ beeld: Beeld, _ taal: Taal) {
    treffers = filter.isEmpty ? nil : Zoekvraag(filter, taal).treffers(beeld)
    lijst.follow(rijen(beeld))
  }

  mutating func zetFilter(_ tekst: String, _ beeld: Beeld, _ taal: Taal) {
    let (eerder, gevonden) = (filter, treffers)
    filter = tekst
    if let gevonden, !eerder.isEmpty, tekst.hasPrefix(eerder) {
      treffers = Zoekvraag(tekst, taal).treffers(beeld, na: Zoekvraag(eerder, taal), gevonden)
      lijst.follow(rijen(beeld))
    } else {
      vernieuw(beeld, taal)
    }
  }

  func belemmering(_ intent: CasussenIntent, _ beeld: Beeld) -> Tekst? {
    guard rijen(beeld).isEmpty else { return nil }
    return filter.isEmpty ? .geenCasussen : .nietsGevonden(filter)
  }

  mutating func verwerk(_ intent: CasussenIntent, _ beeld: Beeld, _ ruimte: Size) -> Vervolg {
    switch intent {
    case .beweeg(let stap):
      lijst.move(stap, in: rijen(beeld), height: Lijstindeling(Rect(ruimte)).rijen.height)
      return .niets
    case .open: return gekozen(beeld).map { .open(zaaknummer: $0.zaaknummer) } ?? .niets
    }
  }

  func gekozen(_ beeld: Beeld) -> Casusregel? { rijen(beeld).regel(lijst.index) }

  func rijen(_ beeld: Beeld) -> Casusrijen {
    Casusrijen(regels: beeld.casussen, treffers: treffers)
  }
}

/// The rows of the list by their zaaknummer, without copying them.
struct Casusrijen: RandomAccessCollection {
  let regels: Lijstrijen<Casusregel>
  let treffers: [Int]?

  var startIndex: Int { 0 }
  var endIndex: Int { treffers?.count ?? regels.count }

  subscript(plek: Int) -> String { regel(plek)?.zaaknummer ?? "" }

  func regel(_ plek: Int) -> Casusregel? {
    guard let treffers else { return regels[veilig: plek] }
    return treffers[veilig: plek].flatMap { regels[veilig: $0] }
  }
}
