/// Something that is still open when a casus closes, and that closing settles in the same step
/// (EXCHANGE.md section 2, `afgesloten`). A complaint and an offered transfer may outlive a casus:
/// they are shown, and settled when somebody says how.
public enum Sluitpunt: String, CaseIterable, Sendable {
  case agenda
  case gemeente, zorgaanbieder, inkoop
  case afspraken, versnelling, overdracht, klachten

  init(_ ladder: Ladder) {
    self =
      switch ladder {
      case .gemeente: .gemeente
      case .zorgaanbieder: .zorgaanbieder
      case .inkoop: .inkoop
      }
  }

  var ladder: Ladder? { Ladder(rawValue: rawValue) }
}

extension Wereld {
  /// What of a casus is still open, in the order in which it is settled.
  public func openBijSluiten(_ casus: Casus) -> [Sluitpunt] {
    Sluitpunt.allCases.filter { punt in
      if let ladder = punt.ladder { return casus.escalaties[ladder] != nil }
      switch punt {
      case .agenda: return tafel(van: casus) != nil
      case .afspraken: return !casus.openAfspraken.isEmpty
      case .versnelling: return casus.procesversneller != nil
      case .overdracht: if case .aangeboden = casus.overdracht { return true } else { return false }
      case .klachten: return !casus.openKlachten.isEmpty
      case .gemeente, .zorgaanbieder, .inkoop: return false
      }
    }
  }
}
