import Domain
import TUI

enum AgendaIntent: Equatable, Sendable {
  case beweeg(Move)
  case volgendVak, vorigVak, links, rechts, open
}

extension AgendaIntent {
  static let acties: [Actie<AgendaIntent>] =
    [
      Actie("agenda.open", [.enter], .open, kort: .kortOpen, .actieOpen),
      Actie("agenda.vak", [.tab], .volgendVak, kort: .kortVak, .actieVolgendVak),
      Actie("agenda.vorigvak", [.backtab], .vorigVak, .actieVorigVak),
      Actie("agenda.links", [.left, .character("h")], .links, .actieNaarTafels),
      Actie("agenda.rechts", [.right, .character("l")], .rechts, .actieNaarPunten),
    ] + Actie.bewegingen.map { $0.als(AgendaIntent.beweeg) }
}

/// Place 1: the tables with their items, the waiting list, and advice still to be written out.
struct AgendaScherm: Equatable, Sendable {
  enum Vak: CaseIterable, Sendable { case tafels, punten, wachtlijst, uitwerken }

  private(set) var vak = Vak.tafels
  private(set) var tafels = ListState<String>()
  private(set) var punten = ListState<String>()
  private(set) var wachtlijst = ListState<String>()
  private(set) var uitwerken = ListState<String>()

  mutating func vernieuw(_ beeld: Beeld) {
    let namen = beeld.tafels.map(\.tafel.id)
    if tafels.selection == nil, let eerste = Self.eerste(beeld) {
      tafels.select(eerste, in: namen, height: 1)
    }
    tafels.follow(namen)
    punten.follow(puntnamen(beeld))
    wachtlijst.follow(beeld.agenda.wachtlijst.map(\.casus.zaaknummer))
    uitwerken.follow(beeld.agenda.uitwerken.map(\.casus.zaaknummer))
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
    case .tafels, .punten: punten(beeld)[veilig: punten.index]?.casus
    case .wachtlijst: beeld.agenda.wachtlijst[veilig: wachtlijst.index]?.casus
    case .uitwerken: beeld.agenda.uitwerken[veilig: uitwerken.index]?.casus
    }
  }

  func belemmering(_ intent: AgendaIntent, _ beeld: Beeld) -> Tekst? {
    switch intent {
    case .open where vak != .tafels: gekozen(beeld) == nil ? .geenCasusHier : nil
    case .open, .rechts: punten(beeld).isEmpty ? .tafelZonderPunten : nil
    case .beweeg, .volgendVak, .vorigVak, .links: nil
    }
  }

  mutating func verwerk(_ intent: AgendaIntent, _ beeld: Beeld, _ ruimte: Size) -> Vervolg {
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
      punten.follow(puntnamen(beeld))
    case .punten: punten.move(stap, in: puntnamen(beeld), height: indeling.punten.height)
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

  private static func na(_ vak: Vak, _ stap: Int) -> Vak {
    let alle = Vak.allCases
    return alle[((alle.firstIndex(of: vak) ?? 0) + stap + alle.count) % alle.count]
  }

  private func puntnamen(_ beeld: Beeld) -> [String] { punten(beeld).map(\.casus.zaaknummer) }
}
