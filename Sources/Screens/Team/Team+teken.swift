import Domain
import TUI

/// How place 7 is divided: the parts, the rows of the one in view, and what explains the selected row.
struct Teamindeling {
  /// Empty on a narrow screen: there the heading says which part it is.
  let delen: Rect
  let lijn: Rect
  let kop: Rect
  let rijen: Rect
  let uitleg: Rect

  init(_ rect: Rect) {
    let binnen = rect.inset(columns: 1)
    let vakken =
      rect.width < 76
      ? [Rect(Size(columns: 0, rows: 0)), Rect(Size(columns: 0, rows: 0)), binnen]
      : binnen.split(columns: [.fixed(rect.width < 110 ? 13 : 18), .fixed(3), .flex()])
    (delen, lijn) = (vakken[0], vakken[1])
    let hoogte = rect.height < 16 ? 6 : rect.height < 26 ? 8 : 12
    let rijen = vakken[2].split(rows: [.fixed(2), .flex(1, min: 1), .fixed(hoogte)])
    (kop, self.rijen, uitleg) = (rijen[0], rijen[1], rijen[2])
  }
}

extension TeamScherm {
  func teken(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    let indeling = Teamindeling(rect)
    let inhoud = inhoud(beeld, blik)
    tekenDelen(blik, op: &canvas, indeling)
    let plek = "\(deel.rawValue + 1)/\(Deel.allCases.count)"
    let naam = blik(.teamwoord(.deel(deel)))
    let breed = canvas.put(naam, in: indeling.kop, role: .heading)
    canvas.put("\(inhoud.rijen.count)", in: indeling.kop, column: breed + 1, role: .dim)
    if indeling.delen.isEmpty {
      canvas.put(plek, in: indeling.kop, column: breed + 5, role: .dim, align: .right)
    }
    guard !inhoud.rijen.isEmpty else {
      _ = canvas.putZinnen(
        blik(inhoud.leeg), hoogstens: 4, in: indeling.rijen, row: 0, role: .dim)
      return
    }
    let breedtes = inhoud.kolommen.map(\.breedte)
    canvas.putRow(
      inhoud.kolommen.map { blik(.teamwoord($0.kop)) }, columns: breedtes,
      in: indeling.kop.row(1), role: .label)
    canvas.drawList(lijst, count: inhoud.rijen.count, in: indeling.rijen) { canvas, nummer, rij in
      guard let regel = inhoud.rijen[veilig: nummer] else { return }
      canvas.putRow(regel.vakken, columns: breedtes, in: rij, role: regel.rol)
    }
    tekenUitleg(inhoud, op: &canvas, in: indeling.uitleg)
  }

  private func tekenDelen(_ blik: Blik, op canvas: inout Canvas, _ indeling: Teamindeling) {
    guard !indeling.delen.isEmpty else { return }
    canvas.verticalLine(x: indeling.lijn.x + 1, y: indeling.lijn.y, height: indeling.lijn.height)
    for (nummer, deel) in Deel.allCases.enumerated() {
      let rij = indeling.delen.row(nummer)
      canvas.put(
        blik(.teamwoord(.deel(deel))), in: rij, role: deel == self.deel ? .heading : .dim,
        overflow: .ellipsis)
    }
  }

  private func tekenUitleg(_ inhoud: Teamlijst, op canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty, let rij = inhoud.rijen[veilig: lijst.index] else { return }
    canvas.horizontalLine(x: rect.x, y: rect.y, width: rect.width)
    let tekst = rect.split(rows: [.fixed(1), .flex()])[1]
    let naam = rij.vakken.first { $0.count > 2 } ?? rij.id
    canvas.putRegels(naam, rij.uitleg, in: tekst)
  }
}
