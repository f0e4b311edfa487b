import Domain
import TUI

/// The wall in the room: what it was told last, drawn to be read from afar. It knows no store; how
/// large its letters are is up to the terminal, so it takes few words and much space.
public struct Zaalscherm: Equatable, Sendable {
  let taal: Taal
  /// `nil` while nobody tells the wall anything.
  public var beeld: Zaalbeeld?

  public init(taal: Taal) { self.taal = taal }

  /// Draws everything, on a canvas of any size.
  public func teken(op canvas: inout Canvas) {
    let size = canvas.size
    let minimum = Indeling.minimum
    guard size.columns >= minimum.columns, size.rows >= minimum.rows else {
      let midden = Rect(size).row(size.rows / 2)
      canvas.put(Tekst.teKlein(size, minimum).in(taal), in: midden, align: .centre)
      return
    }
    switch beeld {
    case .punt(let punt): Zaalvel(punt, taal).teken(taal, op: &canvas)
    case .wissel: groot(.wissel, .curtain, op: &canvas)
    case .pauze: groot(.pauze, .curtain, op: &canvas)
    case .gesloten: stil(.gesloten, op: &canvas)
    case .niets: stil(.naam, op: &canvas)
    case nil: stil(.geenVerbinding, op: &canvas)
    }
    let onder = Rect(size).row(size.rows - 1).inset(columns: 1)
    canvas.put(Zaaltekst.stop.in(taal), in: onder, role: .dim, align: .right)
  }

  /// One word for everybody, in block letters.
  private func groot(_ tekst: Zaaltekst, _ rol: Role, op canvas: inout Canvas) {
    let regels = Blokletters.regels(tekst.in(taal), canvas.ascii)
    let breedte = regels.map(TextWidth.columns).max() ?? 0
    let vak = Rect(canvas.size).centred(Size(columns: breedte, rows: regels.count))
    for (rij, regel) in regels.enumerated() { canvas.put(regel, in: vak, row: rij, role: rol) }
  }

  /// One line that asks nothing of anybody.
  private func stil(_ tekst: Zaaltekst, op canvas: inout Canvas) {
    let midden = Rect(canvas.size).row(canvas.size.rows / 2)
    canvas.put(tekst.in(taal), in: midden, role: .wallHeading, align: .centre)
  }
}
