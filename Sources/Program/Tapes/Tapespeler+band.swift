import Screens
import TUI

/// How a screen is divided while a tape plays: the program, and below it the band with the caption.
/// A screen that is too low for both keeps the lowest rows of the program, with its keys, and the
/// band lies over the rows above those.
struct Bandvlak {
  let programma: Size
  let band: Rect
  /// The band covers rows of the program.
  let ligtOverheen: Bool

  static let rijen = 3
  /// The program has one pane from here on.
  private static let minste = 16

  init(_ heel: Size) {
    let over = heel.rows - Self.rijen
    ligtOverheen = over < Self.minste
    programma = ligtOverheen ? heel : Size(columns: heel.columns, rows: over)
    let past = heel.rows >= 8 && heel.columns >= 30
    band = Rect(
      x: 0, y: ligtOverheen ? heel.rows - Self.rijen - 2 : over, width: heel.columns,
      height: past ? Self.rijen : 0)
  }
}

extension Tapespeler {
  /// What the program, or a command, shows; without the band.
  var programmabeeld: Canvas {
    guard let pagina else { return laatste }
    var canvas = Canvas(size, ascii: ascii)
    pagina.teken(op: &canvas)
    return canvas
  }

  func toonMetBand() {
    let onder = programmabeeld
    let vlak = Bandvlak(scherm.size)
    var canvas = Canvas(scherm.size, ascii: ascii)
    canvas.copy(onder, rows: 0..<onder.size.rows, to: 0)
    tekenBand(op: &canvas, in: vlak.band)
    scherm.toon(canvas)
  }

  private func tekenBand(op canvas: inout Canvas, in band: Rect) {
    guard !band.isEmpty else { return }
    canvas.fill(band, role: .popup)
    let binnen = band.inset(columns: 1)
    let woorden = Tapewoorden(taal)
    let tekst = bijschrift?[taal] ?? tape.titel[taal]
    for (rij, regel) in TextWidth.wrap(tekst, binnen.width).prefix(2).enumerated() {
      canvas.put(regel, in: binnen, row: rij, role: .popupTitle)
    }
    let rechts = canvas.put(
      woorden.stand(stand, volgende, van: tape.stappen.count), in: binnen, row: 2, role: .popup,
      align: .right, overflow: .ellipsis)
    // The newest keys are what one looks for.
    let ruimte = binnen.width - rechts - 2
    var toetsen = gedrukt.suffix(12).joined(separator: " ")
    while TextWidth.columns(of: toetsen) > ruimte, let spatie = toetsen.firstIndex(of: " ") {
      toetsen = String(toetsen[toetsen.index(after: spatie)...])
    }
    let links = Rect(x: binnen.x, y: binnen.y + 2, width: ruimte, height: 1)
    canvas.put(toetsen, in: links, role: .hintKey, overflow: .ellipsis)
  }
}
