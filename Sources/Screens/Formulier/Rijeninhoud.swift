import Codec
import Domain
import TUI

/// Rows of a few lines each, being typed: a list of objects that all have the same fields, such as
/// the rungs of a ladder. A row in which nothing is typed is not there in the data.
struct Rijeninhoud: Equatable, Sendable {
  /// The names of the fields of a row.
  let namen: [String]
  let hoogstens: Int
  private(set) var rijen: [[LineEditor]]
  /// Where one types: the row, and the field in it.
  private(set) var rij = 0
  private(set) var vak = 0

  init(_ namen: [String], hoogstens: Int, ruw: JSONValue? = nil) {
    self.namen = namen
    self.hoogstens = max(1, hoogstens)
    rijen = []
    if case .array(let gegeven) = ruw {
      rijen = gegeven.prefix(self.hoogstens).map { object in
        namen.map { naam in
          if case .text(let tekst) = object.lid(naam) { Self.regel(tekst) } else { Self.regel("") }
        }
      }
    }
    if rijen.isEmpty { rijen = [leeg] }
  }

  private var leeg: [LineEditor] { namen.map { _ in Self.regel("") } }

  private static func regel(_ tekst: String) -> LineEditor {
    LineEditor(tekst, limit: .scalars(Vormcontrole.langsteRegel))
  }

  /// Nothing stands in the row in which one types.
  var isRijLeeg: Bool { Self.isLeeg(rijen[rij]) }

  private static func isLeeg(_ rij: [LineEditor]) -> Bool {
    rij.allSatisfy { $0.text.zonderRanden.isEmpty }
  }

  /// Everything typed, as an event would hold it; nothing when all rows are blank.
  func json(_ tekst: (LineEditor) -> String) -> JSONValue? {
    let gevuld = rijen.filter { !Self.isLeeg($0) }
    if gevuld.isEmpty { return nil }
    return .array(
      gevuld.map { rij in
        .object(
          zip(namen, rij).map { JSONMember($0, .text(tekst($1))) }
            .filter { $0.value != .text("") }.sorted { $0.key < $1.key })
      })
  }

  /// Handles a key in the rows; `nil` for one that is the form's, such as Tab at the end.
  mutating func verwerk(_ toets: Key) -> EditResult? {
    switch toets {
    case .tab: return ga(vak + 1)
    case .backtab: return ga(vak - 1)
    case .up: return gaRij(-1)
    case .down: return gaRij(1)
    case .enter: return enter()
    case .control("n"): return voegIn()
    case .control("x"): return haalWeg()
    case .pageUp: return verplaats(-1)
    case .pageDown: return verplaats(1)
    default:
      let uitkomst = rijen[rij][vak].edit(toets)
      return uitkomst == .ignored ? nil : uitkomst
    }
  }

  mutating func plak(_ tekst: String) -> EditResult { rijen[rij][vak].insert(tekst) }

  /// To another field of this row, or on to the row beside it.
  private mutating func ga(_ doel: Int) -> EditResult? {
    if namen.indices.contains(doel) {
      vak = doel
      return .moved
    }
    let volgende = rij + (doel < 0 ? -1 : 1)
    guard rijen.indices.contains(volgende) else { return nil }
    (rij, vak) = (volgende, doel < 0 ? namen.count - 1 : 0)
    return .moved
  }

  private mutating func gaRij(_ stap: Int) -> EditResult? {
    guard rijen.indices.contains(rij + stap) else { return nil }
    rij += stap
    return .moved
  }

  /// The next row, a new one after the last; out of a blank one the form goes on.
  private mutating func enter() -> EditResult? {
    if rij + 1 < rijen.count {
      (rij, vak) = (rij + 1, 0)
      return .moved
    }
    return Self.isLeeg(rijen[rij]) || rijen.count == hoogstens ? nil : voegIn()
  }

  private mutating func voegIn() -> EditResult {
    if rijen.count == hoogstens { return .moved }
    rijen.insert(leeg, at: rij + 1)
    (rij, vak) = (rij + 1, 0)
    return .edited
  }

  private mutating func haalWeg() -> EditResult {
    rijen.remove(at: rij)
    if rijen.isEmpty { rijen = [leeg] }
    (rij, vak) = (min(rij, rijen.count - 1), 0)
    return .edited
  }

  private mutating func verplaats(_ stap: Int) -> EditResult {
    guard rijen.indices.contains(rij + stap) else { return .moved }
    rijen.swapAt(rij, rij + stap)
    rij += stap
    return .edited
  }
}
