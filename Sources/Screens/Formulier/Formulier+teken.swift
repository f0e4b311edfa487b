import Domain
import TUI

extension Formulier {
  /// Draws the part of the form that fits, with the field in focus in view.
  public func teken(op canvas: inout Canvas, in rect: Rect, _ kader: Formulierkader) {
    let kader = Formulierkader(kader.taal, vandaag: kader.vandaag, rect.size)
    let indeling = Formulierindeling(self, kader)
    let bovenste = indeling.bovenste(bovenste, focus: focus, rijen: rect.height)
    let schrijver = Veldschrijver(
      formulier: self, kader: kader, rect: rect, indeling: indeling, bovenste: bovenste)
    for blok in indeling.blokken where blok.einde > bovenste && blok.top < bovenste + rect.height {
      schrijver.teken(blok, op: &canvas)
    }
    // Signs that there is more.
    let rechts = rect.right - 1
    if bovenste > 0 {
      canvas.put(canvas.ascii ? "^" : "↑", x: rechts, y: rect.y, role: .mark)
    }
    if indeling.hoogte > bovenste + rect.height {
      canvas.put(canvas.ascii ? "v" : "↓", x: rechts, y: rect.bottom - 1, role: .mark)
    }
  }

  /// What is wrong with the whole, for the line of messages.
  public func melding(_ taal: Taal) -> String? { melding?.zin(taal, in: model.soort) }

  /// The keys that work in the field in focus, for the line at the bottom.
  public func hints(_ kader: Formulierkader) -> [Hint] {
    func hint(_ toets: String, _ woord: Formulierwoord) -> Hint {
      Hint(toets, woord.in(kader.taal))
    }
    let spatie = Formulierwoord.spatie.in(kader.taal)
    if lijst != nil {
      return [hint("Enter", .kies), hint("↑↓", .ga), hint("Esc", .sluitLijst)]
    }
    if !suggesties(focus).isEmpty {
      let keuze = suggestie == nil ? hint("↓", .kies) : hint("Enter", .neemOver)
      return [keuze, hint("Tab", .verder), hint("C-s", .legVast), hint("Esc", .later)]
    }
    var hints: [Hint] = []
    switch (veld?.soort, inhoud[veilig: focus]) {
    case (.tekst, _):
      hints = [hint("Tab", .verder), hint("Enter", .nieuweRegel), hint("C-z", .herstel)]
    case (.keuze(let opties), .keuze(let waarde)):
      if past(opties, kader) {
        hints = [hint("←→", .kies), enter(kader)]
      } else {
        hints = [hint(waarde == nil ? "Enter" : spatie, .toonLijst), hint("Tab", .verder)]
      }
    case (.keuzes, _): hints = [hint("←→", .ga), hint(spatie, .kies), enter(kader)]
    case (.rijen, _):
      hints = [hint("C-n", .nieuweRij), hint("C-x", .rijWeg), hint("PgUp/PgDn", .verplaats)]
    default: hints = [enter(kader), hint("↑↓", .ga)]
    }
    return hints + [hint("C-s", .legVast), hint("Esc", .later)]
  }

  private func enter(_ kader: Formulierkader) -> Hint {
    Hint("Enter", (isLaatste ? Formulierwoord.legVast : .verder).in(kader.taal))
  }
}
