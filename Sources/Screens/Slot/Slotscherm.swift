import TUI

/// The lock over everything: it knows whose passphrase it asks for, and nothing of a dossier.
struct Slotscherm: Equatable, Sendable {
  /// The seat; `nil` asks for the passphrase of any seat.
  let stoel: String?
  var invoer = LineEditor()
  var stand = Stand.gevraagd
  /// The dossier that was open, without anything that stood in it.
  let dossier: DossierScherm?

  enum Stand: Equatable, Sendable {
    case gevraagd
    /// The passphrase is being tried: that takes a while on purpose.
    case bezig
    /// It was wrong; so many seconds until another is tried.
    case geweigerd(wacht: Int)
    /// Something else is in the way.
    case gezegd(String)
  }

  init(stoel: String?, dossier: DossierScherm?) {
    self.stoel = stoel
    self.dossier = dossier
  }

  private var antwoord: Tekst? {
    switch stand {
    case .gevraagd: nil
    case .bezig: .slotBezig
    case .geweigerd(let wacht): .slotGeweigerd(wacht: wacht)
    case .gezegd(let tekst): .gezegd(tekst)
    }
  }

  /// Draws the whole screen; there is no size at which anything else is seen.
  func teken(_ taal: Taal, op canvas: inout Canvas) {
    let scherm = Rect(canvas.size)
    let vak = scherm.centred(Size(columns: min(56, scherm.width), rows: min(5, scherm.height)))
    canvas.put(Tekst.opSlot.in(taal), in: vak, role: .heading, align: .centre)
    canvas.put(
      Tekst.slotStoel(stoel).in(taal), in: vak, row: 1, align: .centre, overflow: .ellipsis)
    let veld = vak.row(3)
    canvas.draw(punten(canvas.ascii), in: veld, focused: stand != .bezig)
    if let antwoord {
      // What was done, and where it was written down, may take more than a row.
      let onder = Rect(
        x: vak.x, y: vak.y + 4, width: vak.width, height: max(0, scherm.height - vak.y - 5))
      for (rij, zin) in TextWidth.wrap(antwoord.in(taal), max(1, onder.width)).enumerated() {
        canvas.put(zin, in: onder, row: rij, role: .message, align: .centre)
      }
    }
    let toetsen = scherm.row(scherm.height - 1)
    canvas.fill(toetsen, role: .hint)
    canvas.putHints(
      [
        Hint("Enter", Tekst.kortOntgrendel.in(taal)), Hint("Esc", Tekst.kortWis.in(taal)),
        Hint(Self.stop.description, Tekst.kortStop.in(taal)),
      ], in: toetsen.inset(columns: 1))
  }

  static let stop = Key.control("c")

  /// As many dots as characters were typed, with the cursor where it is.
  private func punten(_ ascii: Bool) -> LineEditor {
    var punten = LineEditor(
      String(repeating: ascii ? "*" : "•", count: invoer.characters.count))
    for _ in invoer.cursor..<invoer.characters.count { _ = punten.handle(.left) }
    return punten
  }
}
