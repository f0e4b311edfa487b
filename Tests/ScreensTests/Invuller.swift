import Codec
import Domain
import Screens
import TUI

/// Fills in a form by key, as a person does; today is Tuesday 24 March 2026.
struct Invuller {
  var formulier: Formulier
  let kader: Formulierkader
  private let kolommen: Int
  private let rijen: Int
  /// The data of the last time that it could be recorded.
  private(set) var vastgelegd: JSONValue?
  private(set) var weg = false

  init(
    _ kolommen: Int, _ rijen: Int, _ formulier: Formulier, _ taal: Taal = .nl
  ) {
    self.formulier = formulier
    self.kolommen = kolommen
    self.rijen = rijen
    // The last row is that of the hints.
    kader = Formulierkader(
      taal, vandaag: Datum(dagen: 20_536), Size(columns: kolommen, rows: rijen - 1))
  }

  mutating func druk(_ toetsen: String...) {
    for toets in toetsen.compactMap(Key.init) { neem(formulier.verwerk(toets, kader)) }
  }

  mutating func typ(_ tekst: String) {
    for letter in tekst { neem(formulier.verwerk(.character(letter), kader)) }
  }

  mutating func plak(_ tekst: String) { neem(formulier.plak(tekst, kader)) }

  private mutating func neem(_ gebeurtenis: Formuliergebeurtenis) {
    if case .vastleggen(let data) = gebeurtenis { vastgelegd = data }
    if gebeurtenis == .weg { weg = true }
  }

  /// The data as canonical JSON.
  var json: String? { vastgelegd.map { String(decoding: $0.canonical, as: UTF8.self) } }

  var canvas: Canvas {
    var canvas = Canvas(Size(columns: kolommen, rows: rijen))
    let vak = Rect(x: 0, y: 0, width: kolommen, height: rijen - 1)
    formulier.teken(op: &canvas, in: vak, kader)
    canvas.putHints(
      formulier.hints(kader), in: Rect(x: 0, y: rijen - 1, width: kolommen, height: 1))
    return canvas
  }

  var tekst: String { canvas.picture() }
}
