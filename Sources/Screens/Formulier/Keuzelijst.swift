import Domain
import TUI

/// The open list of a choice whose options do not fit beside each other: it narrows as one types.
struct Keuzelijst: Equatable, Sendable {
  private(set) var filter: LineEditor
  /// The place of the cursor among the options that match.
  private(set) var plaats: Int

  /// - Parameter gekozen: the option on which the cursor stands when nothing is typed yet.
  init(_ filter: String = "", op gekozen: Int? = nil) {
    self.filter = LineEditor(filter)
    plaats = gekozen ?? 0
  }

  /// The options that match, best first; in their own order while nothing is typed.
  func treffers(_ opties: [Optie], _ taal: Taal) -> [Optie] {
    if filter.isEmpty { return opties }
    return opties.enumerated()
      .compactMap { nummer, optie in
        fuzzyMatch(filter.text, optie.woord(taal)).map { (-$0.score, nummer, optie) }
      }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  func gemerkt(_ opties: [Optie], _ taal: Taal) -> Optie? { treffers(opties, taal)[veilig: plaats] }

  /// False for a key that is for someone else.
  mutating func verwerk(_ toets: Key, _ opties: [Optie], _ taal: Taal) -> Bool {
    let aantal = treffers(opties, taal).count
    switch toets {
    case .up: plaats = max(0, plaats - 1)
    case .down: plaats = min(plaats + 1, max(0, aantal - 1))
    case .pageUp: plaats = 0
    case .pageDown: plaats = max(0, aantal - 1)
    default:
      let voor = filter.text
      guard filter.handle(toets) else { return false }
      if filter.text != voor { plaats = 0 }
    }
    return true
  }
}
