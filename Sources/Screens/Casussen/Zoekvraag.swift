import Domain
import TUI

/// What was typed behind `/`: words that must all occur, and words with a meaning such as
/// `fase:opvolging`, `gemeente:zandmeer` and `te laat`.
struct Zoekvraag: Equatable, Sendable {
  private var woorden: [[UInt8]] = []
  private var fasen: Set<Fase>?
  private var kolommen: Set<Kolom>?
  private var urgenties: Set<Urgentie>?
  private var gemeenten: [String] = []
  private var teLaat = false

  init(_ tekst: String, _ taal: Taal) {
    var delen = Folding.fold(tekst).split(separator: " ").map { String($0) }[...]
    while let deel = delen.popFirst() {
      if deel == "te", delen.first == "laat" || delen.first == nil {
        // Half typed it filters nothing yet.
        teLaat = teLaat || delen.popFirst() != nil
      } else if deel == Folding.fold(Tekst.filterTeLaat.in(taal)) {
        teLaat = true
      } else if let dubbelepunt = deel.firstIndex(of: ":") {
        let waarde = String(deel[deel.index(after: dubbelepunt)...])
        if !neem(veld: String(deel[..<dubbelepunt]), waarde, taal) {
          woorden.append(Array(deel.utf8))
        }
      } else {
        woorden.append(Array(deel.utf8))
      }
    }
  }

  /// A field with a value that is still being typed: its start is enough. False for no field.
  private mutating func neem(veld: String, _ waarde: String, _ taal: Taal) -> Bool {
    func passend<K: Keuze>(_ woord: (K) -> String) -> Set<K> {
      Set(
        K.allCases.filter { keuze in
          [keuze.rawValue, woord(keuze)].contains { Folding.fold($0).hasPrefix(waarde) }
        })
    }
    switch veld {
    case "fase", "phase": fasen = passend { (fase: Fase) in fase.woord(taal) }
    case "kolom", "column": kolommen = passend { (kolom: Kolom) in kolom.woord(taal) }
    case "urgentie", "urgency": urgenties = passend { (keuze: Urgentie) in keuze.woord(taal) }
    case "gemeente", "municipality": gemeenten.append(waarde)
    default: return false
    }
    return true
  }

  func past(_ regel: Casusregel, nummer: Int, _ index: Zoekindex) -> Bool {
    if let fasen, !fasen.contains(regel.fase) { return false }
    if let urgenties, !urgenties.contains(regel.urgentie) { return false }
    if let kolommen {
      guard case .bord(let kolom) = regel.stand, kolommen.contains(kolom) else { return false }
    }
    if teLaat && regel.dagenTeLaat == 0 { return false }
    if !gemeenten.allSatisfy({ Folding.fold(regel.gemeente).hasPrefix($0) }) { return false }
    return index.bevat(woorden, regel: nummer)
  }

  /// The numbers of the rows that fit, in their order.
  func treffers(_ beeld: Beeld) -> [Int] {
    beeld.casussen.indices.filter { past(beeld.casussen[$0], nummer: $0, beeld.zoekindex) }
  }
}
