import Domain

/// How far the table of place 2 is.
enum Tafelfase {
  /// There is no table to sit at.
  case geen
  case gepland(Agendatafel)
  /// An item is on; `isGeschorst` is a pause, and its clock stands still.
  case loopt(Agendatafel, Agendapunt, isGeschorst: Bool)
  /// Behind the curtain.
  case wissel(Agendatafel, isGeschorst: Bool)
  case voorbij(Agendatafel)

  /// The table that is open; else the one that is chosen on the agenda.
  init(_ beeld: Beeld, gekozen: Agendatafel?) {
    guard let tafel = beeld.openTafel ?? gekozen else {
      self = .geen
      return
    }
    switch tafel.tafel.status {
    case .gepland: self = .gepland(tafel)
    case .gesloten, .afgelast: self = .voorbij(tafel)
    case .geopend:
      let lopend = tafel.tafel.lopendPunt
      let punt =
        tafel.punten.first { $0.casus.zaaknummer == lopend }
        ?? lopend.flatMap { beeld.wereld.casussen[$0] }.map { Agendapunt(casus: $0, minuten: 0) }
      self =
        punt.map { Tafelfase.loopt(tafel, $0, isGeschorst: tafel.tafel.isGeschorst) }
        ?? .wissel(tafel, isGeschorst: tafel.tafel.isGeschorst)
    }
  }

  var tafel: Agendatafel? {
    switch self {
    case .geen: nil
    case .gepland(let tafel), .loopt(let tafel, _, _), .wissel(let tafel, _), .voorbij(let tafel):
      tafel
    }
  }

  /// The casus whose item is on.
  var lopend: Casus? { if case .loopt(_, let punt, _) = self { punt.casus } else { nil } }

  var isGeschorst: Bool {
    switch self {
    case .loopt(_, _, let isGeschorst), .wissel(_, let isGeschorst): isGeschorst
    case .geen, .gepland, .voorbij: false
    }
  }
}
