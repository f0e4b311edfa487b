import TUI

/// A table as lines of text: columns as wide as their widest cell, two spaces apart.
struct Tabel {
  private var rijen: [[String]]

  init(_ kop: [String]) { rijen = [kop] }

  mutating func voegToe(_ rij: [String]) { rijen.append(rij) }

  /// No cell is wider than this many columns.
  private static let breedste = 40

  var regels: [String] {
    let knipsels = rijen.map { $0.map { TextWidth.clip($0, to: Self.breedste) } }
    var breedtes = [Int](repeating: 0, count: rijen.first?.count ?? 0)
    for rij in knipsels {
      for (kolom, cel) in rij.enumerated() {
        breedtes[kolom] = max(breedtes[kolom], TextWidth.columns(of: cel))
      }
    }
    return knipsels.map { rij in
      var regel = ""
      for (cel, breedte) in zip(rij, breedtes) {
        let vulling = String(repeating: " ", count: breedte - TextWidth.columns(of: cel) + 2)
        regel += cel + vulling
      }
      while regel.last == " " { regel.removeLast() }
      return regel
    }
  }
}
