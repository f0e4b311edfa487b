import TUI

/// A searchable list of actions: the keys that work here, or all actions by name.
struct Actielijst: Equatable, Sendable {
  let soort: Soort
  var invoer = LineEditor()
  var lijst = ListState<String>()

  enum Soort: Equatable, Sendable { case hulp, palet }

  init(_ soort: Soort) { self.soort = soort }

  /// The name of the selected action: the first until one moves.
  func gekozen(_ namen: [String]) -> String? { lijst.selection ?? namen.first }

  /// Where the list stands on a screen, border included.
  static func vak(in scherm: Rect, regels: Int) -> Rect {
    scherm.centred(
      Size(columns: min(72, scherm.width - 4), rows: min(regels + 4, scherm.height - 4)))
  }
}

struct Actieregel {
  let actie: Actie<Intent>
  /// What it does, in words.
  let uitleg: String
  let toetsen: [Key]
  /// Why it cannot be done now.
  let reden: Tekst?
  let treffer: FuzzyMatch
}

extension Canvas {
  mutating func teken(
    _ lijst: Actielijst, _ regels: [Actieregel], _ blik: Blik, in scherm: Rect
  ) {
    let titel = blik(lijst.soort == .hulp ? .titelHulp : .titelPalet)
    let vak = Actielijst.vak(in: scherm, regels: regels.count)
    let binnen = popup(titel, size: vak.size, in: scherm).inset(columns: 1)
    put(lijst.soort == .hulp ? "?" : ":", in: binnen, role: .popupTitle)
    draw(lijst.invoer, in: Rect(x: binnen.x + 2, y: binnen.y, width: binnen.width - 2, height: 1))
    let rijen = Rect(
      x: binnen.x, y: binnen.y + 1, width: binnen.width, height: binnen.height - 1)
    var staat = lijst.lijst
    staat.follow(regels.map(\.actie.naam), height: rijen.height)
    drawList(staat, count: regels.count, in: rijen) { canvas, nummer, rij in
      let regel = regels[nummer]
      let delen = rij.split(columns: [.fixed(12), .flex()], gap: 1)
      let toetsen = regel.toetsen.prefix(2).map(\.woord).joined(separator: " ")
      let dof = regel.reden != nil
      canvas.fill(rij, role: .popup)
      canvas.put(toetsen, in: delen[0], role: dof ? .hintDisabled : .popupTitle)
      let breed = canvas.put(
        regel.uitleg, in: delen[1], role: dof ? .hintDisabled : .popup,
        overflow: .ellipsis)
      if let reden = regel.reden {
        canvas.put(
          blik(reden), in: delen[1], column: breed + 2, role: .hintDisabled, overflow: .ellipsis)
      }
    }
    if regels.isEmpty { put(blik(.geenActie(lijst.invoer.text)), in: rijen, role: .hintDisabled) }
  }
}
