import Domain
import TUI

extension Formulier {
  /// A key in a field of rows, before the form looks at it: Tab and the arrows go along the rows, and
  /// only from the first and the last one out of the field.
  mutating func inRijen(_ toets: Key, _ kader: Formulierkader) -> Formuliergebeurtenis? {
    guard case .rijen(var rijen)? = inhoud[veilig: focus], let uitkomst = rijen.verwerk(toets)
    else { return nil }
    inhoud[focus] = .rijen(rijen)
    return neem(uitkomst, kader)
  }
}

extension Veldschrijver {
  /// Under a heading the rows with their number, each field as wide as the others.
  func teken(
    _ rijen: Rijeninhoud, _ blok: Formulierindeling.Blok, _ isFocus: Bool,
    op canvas: inout Canvas
  ) {
    let pad = formulier.model.velden[blok.nummer].pad
    let breedte = indeling.breedte - Self.nummerbreedte
    let kolommen = Array(repeating: Track.flex(), count: rijen.namen.count)
    func vakken(_ rij: Int) -> [Rect] {
      let plaats = veldrij(blok.veldTop + rij)
      return Rect(
        x: plaats.x + Self.nummerbreedte, y: plaats.y, width: max(0, breedte), height: plaats.height
      ).split(columns: kolommen, gap: 1)
    }
    for (naam, vak) in zip(rijen.namen, vakken(0)) {
      let label = Veldwoord.label("\(pad).\(naam)", in: formulier.model.soort, kader.taal)
      canvas.put(label ?? naam, in: vak, role: .label, overflow: .ellipsis)
    }
    for (nummer, rij) in rijen.rijen.enumerated() {
      canvas.put("\(nummer + 1)", in: veldrij(blok.veldTop + nummer + 1), role: .dim)
      for (plaats, (regel, vak)) in zip(rij, vakken(nummer + 1)).enumerated() {
        canvas.draw(
          regel, in: vak, focused: isFocus && nummer == rijen.rij && plaats == rijen.vak)
      }
    }
  }

  private static let nummerbreedte = 2
}
