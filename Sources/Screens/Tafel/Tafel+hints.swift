import Domain
import TUI

// The line at the bottom of place 2 changes with the table: behind the curtain nothing is noted, so
// the keys of an item are not in it.

extension TafelScherm {
  /// The word of an action in the line at the bottom, here and now; `nil` keeps it out of there.
  func kort(_ actie: Actie<Intent>, _ beeld: Beeld) -> Tekst? {
    guard case .tafel(let intent) = actie.intent else { return actie.kort }
    switch fase(beeld) {
    case .loopt(_, _, let isGeschorst):
      return intent == .doe && isGeschorst && regel.isEmpty
        ? .tafelwoord(.kortVerder) : actie.kort
    case .gepland(let tafel):
      return kort(intent, tafel, beeld) { .wisselwoord(.opent($0)) }
    case .wissel(let tafel, isGeschorst: false):
      switch intent {
      case .pauze: return .wisselwoord(.pauze)
      case .sluit: return .tafelwoord(.kortSluit)
      default: return kort(intent, tafel, beeld) { .wisselwoord(.begint($0)) }
      }
    case .wissel(_, isGeschorst: true):
      switch intent {
      case .doe: return .tafelwoord(.kortVerder)
      case .crisis: return .wisselwoord(.crisis)
      default: return nil
      }
    case .voorbij:
      return intent == .doe && heeftStukken(beeld) ? .wisselwoord(.leest) : nil
    case .geen: return nil
    }
  }

  /// While the next item waits.
  private func kort(
    _ intent: TafelIntent, _ tafel: Agendatafel, _ beeld: Beeld, begin: (Int) -> Tekst
  ) -> Tekst? {
    switch intent {
    case .doe: volgende(tafel).map { begin(nummer(van: $0.casus, tafel, beeld)) }
    case .crisis: .wisselwoord(.crisis)
    case .omlaag: straks(tafel).count > 1 ? .wisselwoord(.anderPunt) : nil
    default: nil
    }
  }

  /// Whether there are drafts for the family to read.
  func heeftStukken(_ beeld: Beeld) -> Bool {
    guard case .voorbij(let tafel) = fase(beeld), let stukken else { return false }
    return stukken.vraag.tafel == tafel.tafel.id && !stukken.stukken.isEmpty
  }

  /// Which item of a table a casus is, from 1.
  func nummer(van casus: Casus, _ tafel: Agendatafel, _ beeld: Beeld) -> Int {
    let punten = Punt.alle(tafel, beeld.wereld, nu: beeld.nu)
    return (punten.firstIndex { $0.casus.zaaknummer == casus.zaaknummer } ?? 0) + 1
  }
}
