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
      if deel == "te", delen.first.map({ "laat".hasPrefix($0) }) ?? true {
        // Half typed it filters nothing yet.
        teLaat = delen.popFirst() == "laat" || teLaat
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

  /// Whether only texts are asked for: a longer question then finds only what this one found.
  private var isAlleenTekst: Bool {
    fasen == nil && kolommen == nil && urgenties == nil && gemeenten.isEmpty && !teLaat
  }

  private func past(_ regel: Casusregel) -> Bool {
    if let fasen, !fasen.contains(regel.fase) { return false }
    if let urgenties, !urgenties.contains(regel.urgentie) { return false }
    if let kolommen {
      guard case .bord(let kolom) = regel.stand, kolommen.contains(kolom) else { return false }
    }
    if teLaat && regel.dagenTeLaat == 0 { return false }
    return gemeenten.allSatisfy { Folding.fold(regel.gemeente).hasPrefix($0) }
  }

  /// The numbers of the rows that fit, in their order.
  func treffers(_ beeld: Beeld) -> [Int] {
    if isAlleenTekst { return beeld.zoekindex.treffers(woorden, in: beeld.casussen.indices) }
    let rijen = beeld.casussen.indices.filter { past(beeld.casussen[$0]) }
    return woorden.isEmpty ? rijen : beeld.zoekindex.treffers(woorden, in: rijen)
  }

  /// The same, out of what a question found to which letters were added.
  func treffers(_ beeld: Beeld, na eerdere: Zoekvraag, _ gevonden: [Int]) -> [Int] {
    isAlleenTekst && eerdere.isAlleenTekst
      ? beeld.zoekindex.treffers(woorden, in: gevonden) : treffers(beeld)
  }
}

extension Beeld {
  /// The casussen that a question finds, by their zaaknummers, in the order of place 3.
  public func gevonden(_ vraag: String, _ taal: Taal) -> [String] {
    Zoekvraag(vraag, taal).treffers(self).map { casussen[$0].zaaknummer }
  }
}
