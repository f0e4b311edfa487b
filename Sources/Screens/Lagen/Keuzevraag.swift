import TUI

/// A question with a few answers, each a key away: its digit, or the arrows and Enter.
struct Keuzevraag: Equatable, Sendable {
  let titel: Tekst
  let antwoorden: [Antwoord]
  /// The answer at the cursor.
  var plaats = 0

  struct Antwoord: Equatable, Sendable {
    let tekst: Tekst
    /// What comes of it; another question for what takes two.
    let vervolg: Vervolg
  }

  init(_ titel: Tekst, _ antwoorden: [Antwoord]) {
    self.titel = titel
    self.antwoorden = antwoorden
  }

  /// What a key does: an answer was given, the question is left, or it stays open.
  mutating func verwerk(_ toets: Key) -> Uitkomst {
    switch toets {
    case .escape: return .weg
    case .enter: return antwoorden[veilig: plaats].map { .gekozen($0.vervolg) } ?? .blijft
    case .up, .character("k"): plaats = max(0, plaats - 1)
    case .down, .character("j"): plaats = min(antwoorden.count - 1, plaats + 1)
    case .home: plaats = 0
    case .end: plaats = antwoorden.count - 1
    case .character(let teken):
      guard let cijfer = teken.wholeNumberValue, let antwoord = antwoorden[veilig: cijfer - 1]
      else { return .onbekend }
      return .gekozen(antwoord.vervolg)
    default: return .onbekend
    }
    return .blijft
  }

  enum Uitkomst: Equatable {
    case gekozen(Vervolg)
    case weg, blijft, onbekend
  }
}

extension Canvas {
  mutating func teken(_ vraag: Keuzevraag, _ blik: Blik, in scherm: Rect) {
    let size = Size(
      columns: min(64, scherm.width - 4), rows: min(vraag.antwoorden.count + 2, scherm.height - 4))
    let binnen = popup(blik(vraag.titel), size: size, in: scherm).inset(columns: 1)
    var lijst = ListState<Int>()
    let nummers = vraag.antwoorden.indices
    lijst.select(vraag.plaats, in: nummers, height: binnen.height)
    drawList(lijst, count: nummers.count, in: binnen) { canvas, nummer, rij in
      canvas.fill(rij, role: .popup)
      canvas.put(nummer < 9 ? "\(nummer + 1)" : "", in: rij, role: .popupTitle)
      canvas.put(
        blik(vraag.antwoorden[nummer].tekst), in: rij, column: 3, role: .popup,
        overflow: .ellipsis)
    }
  }
}
