import Domain
import TUI

/// Place 1: the tables with their items, the waiting list, and advice still to be written out.
struct AgendaScherm: Equatable, Sendable {
  enum Vak: CaseIterable, Sendable { case tafels, punten, wie, wachtlijst, uitwerken }

  private(set) var vak = Vak.tafels
  private(set) var tafels = ListState<String>()
  private(set) var punten = ListState<String>()
  /// Who is to sit there for the selected item.
  private(set) var wie = ListState<String>()
  private(set) var wachtlijst = ListState<String>()
  private(set) var uitwerken = ListState<String>()

  mutating func vernieuw(_ beeld: Beeld) {
    let namen = beeld.tafels.map(\.tafel.id)
    if tafels.selection == nil, let eerste = Self.eerste(beeld) {
      tafels.select(eerste, in: namen, height: 1)
    }
    tafels.follow(namen, height: 1)
    punten.follow(puntnamen(beeld), height: 1)
    wie.follow(gasten(beeld).map(\.id), height: 1)
    wachtlijst.follow(beeld.agenda.wachtlijst.map(\.casus.zaaknummer), height: 1)
    uitwerken.follow(beeld.agenda.uitwerken.map(\.casus.zaaknummer), height: 1)
  }

  /// The table that is open, else the first of today or later.
  private static func eerste(_ beeld: Beeld) -> String? {
    let komend = beeld.agenda.tafels.first { $0.tafel.beginMoment.datum >= beeld.vandaag }
    return (beeld.openTafel ?? komend ?? beeld.tafels.first)?.tafel.id
  }

  func tafel(_ beeld: Beeld) -> Agendatafel? { beeld.tafels[veilig: tafels.index] }

  func punten(_ beeld: Beeld) -> [Punt] {
    tafel(beeld).map { Punt.alle($0, beeld.wereld, nu: beeld.nu) } ?? []
  }

  /// The casus that is selected in the pane with the focus.
  func gekozen(_ beeld: Beeld) -> Casus? {
    switch vak {
    case .tafels, .punten, .wie: punten(beeld)[veilig: punten.index]?.casus
    case .wachtlijst: beeld.agenda.wachtlijst[veilig: wachtlijst.index]?.casus
    case .uitwerken: beeld.agenda.uitwerken[veilig: uitwerken.index]?.casus
    }
  }

  mutating func verwerk(
    _ intent: AgendaIntent, _ beeld: Beeld, _ ruimte: Size, _ taal: Taal
  ) -> Vervolg {
    switch intent {
    case .beweeg(let stap): beweeg(stap, beeld, ruimte)
    case .volgendVak: vak = Self.na(vak, 1)
    case .vorigVak: vak = Self.na(vak, -1)
    case .links: vak = .tafels
    case .rechts: vak = .punten
    case .open:
      // A table opens on its items, an item on its dossier.
      if vak == .tafels {
        vak = .punten
      } else if let casus = gekozen(beeld) {
        return .open(zaaknummer: casus.zaaknummer)
      }
    default: return doe(intent, beeld, taal)
    }
    return .niets
  }

  private mutating func beweeg(_ stap: Move, _ beeld: Beeld, _ ruimte: Size) {
    let indeling = Agendaindeling(Rect(ruimte), vak, punten: punten(beeld).count)
    switch vak {
    case .tafels:
      tafels.move(
        stap, in: beeld.tafels.map(\.tafel.id), height: indeling.tafels.height - 2)
      punten = ListState()
      punten.follow(puntnamen(beeld), height: 1)
      beginBijEerste(beeld)
    case .punten:
      punten.move(stap, in: puntnamen(beeld), height: indeling.punten.height)
      beginBijEerste(beeld)
    case .wie: wie.move(stap, in: gasten(beeld).map(\.id), height: indeling.wie.height - 4)
    case .wachtlijst:
      wachtlijst.move(
        stap, in: beeld.agenda.wachtlijst.map(\.casus.zaaknummer),
        height: indeling.wachtlijst.height - 1)
    case .uitwerken:
      uitwerken.move(
        stap, in: beeld.agenda.uitwerken.map(\.casus.zaaknummer),
        height: indeling.uitwerken.height - 1)
    }
  }

  /// Other people sit at another item.
  private mutating func beginBijEerste(_ beeld: Beeld) {
    wie = ListState()
    wie.follow(gasten(beeld).map(\.id), height: 1)
  }

  private static func na(_ vak: Vak, _ stap: Int) -> Vak {
    let alle = Vak.allCases
    return alle[((alle.firstIndex(of: vak) ?? 0) + stap + alle.count) % alle.count]
  }

  private func puntnamen(_ beeld: Beeld) -> [String] { punten(beeld).map(\.casus.zaaknummer) }
}
