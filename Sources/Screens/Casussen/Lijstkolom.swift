import Domain
import TUI

/// A column of the list of cases.
enum Lijstkolom: CaseIterable {
  case casus, fase, urgentie, leeftijd, gemeente, stand, datum, dagen

  /// More columns as there is more room; the stand says in one word what the fase says too.
  static func voor(_ breedte: Int) -> [Lijstkolom] {
    switch breedte {
    case 104...: allCases
    case 76...: allCases.filter { $0 != .fase }
    default: allCases.filter { $0 != .fase && $0 != .gemeente }
    }
  }

  var kop: Tekst {
    switch self {
    case .casus: .kopCasus
    case .fase: .kopFase
    case .urgentie: .kopUrgentie
    case .leeftijd: .kopLeeftijd
    case .gemeente: .kopGemeente
    case .stand: .kopStand
    case .datum: .kopVolgende
    case .dagen: .kopDagen
    }
  }

  var kolom: Column {
    switch self {
    case .casus: Column(.flex(2, min: 14))
    case .fase: Column(.fixed(13))
    case .urgentie: Column(.fixed(6))
    case .leeftijd: Column(.fixed(3), align: .right)
    case .gemeente: Column(.flex(2, min: 8))
    case .stand: Column(.fixed(15))
    case .datum: Column(.fixed(10))
    case .dagen: Column(.fixed(6), align: .right)
    }
  }

  func inhoud(_ regel: Casusregel, _ blik: Blik, vandaag: Datum) -> (String, Role) {
    let rol: Role = regel.fase == .gesloten ? .dim : .text
    switch self {
    case .casus: return (regel.roepsel, rol)
    case .fase: return (regel.fase.woord(blik.taal), rol)
    case .urgentie:
      return (regel.urgentie == .regulier ? "" : regel.urgentie.woord(blik.taal), .mark)
    case .leeftijd: return (regel.geboren.map { String($0.leeftijd(op: vandaag)) } ?? "", rol)
    case .gemeente: return (blik.privacy ? blik(.verborgen) : regel.gemeente, .dim)
    case .stand:
      // A child whom nobody holds comes before where it stands.
      if regel.overbrugging.ontbreekt { return (blik(.overbruggingKort), .alarm) }
      return (blik(.stand(regel.stand)), rol)
    case .datum: return (regel.datum?.kort(blik.taal) ?? "", rol)
    case .dagen:
      if regel.dagenTeLaat > 0 { return ("! \(dagenwoord(regel.dagenTeLaat))", .warning) }
      return (regel.wachtdagen.map(dagenwoord) ?? "", .dim)
    }
  }
}
