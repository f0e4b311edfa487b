import TUI

/// A picture as lines of text: no lines and bars, nothing beside what lies over the rest.
struct Lijnpagina {
  struct Regel {
    let tekst: String
    /// It is selected, or one types in it.
    let isHier: Bool
  }

  let titel: String
  let regels: [Regel]

  /// - Parameter canvas: title, place, message and keys, as `App` draws; the last two are told
  ///   otherwise.
  init(_ canvas: Canvas) {
    let heel = 0..<canvas.size.columns
    titel = Self.regel(canvas, 0, heel).tekst
    if let vak = Self.vak(canvas) {
      // The title of what lies over the place stands in its edge.
      let binnen = vak.x + 1..<max(vak.x + 1, vak.right - 1)
      regels = (vak.y..<vak.bottom).map { Self.regel(canvas, $0, binnen) }
        .filter { !$0.tekst.isEmpty }
    } else {
      regels = (1..<max(1, canvas.size.rows - 2)).map { Self.regel(canvas, $0, heel) }
        .filter { !$0.tekst.isEmpty }
    }
  }

  /// One text, made safe to show: the canvas leaves out what controls a terminal.
  static func schoon(_ tekst: String) -> String {
    var canvas = Canvas(Size(columns: 1_000, rows: 1))
    canvas.put(tekst, in: canvas.bounds)
    return canvas.rows().first ?? ""
  }

  /// Where the frame stands of what lies over the place.
  private static func vak(_ canvas: Canvas) -> Rect? {
    var (links, rechts, boven, onder) = (Int.max, -1, Int.max, -1)
    for y in 0..<canvas.size.rows {
      for x in 0..<canvas.size.columns where canvas[x, y]?.role == .popupBorder {
        (links, rechts) = (min(links, x), max(rechts, x))
        (boven, onder) = (min(boven, y), max(onder, y))
      }
    }
    guard rechts >= links, onder >= boven else { return nil }
    return Rect(x: links, y: boven, width: rechts - links + 1, height: onder - boven + 1)
  }

  private static func regel(_ canvas: Canvas, _ y: Int, _ kolommen: Range<Int>) -> Regel {
    var tekst = String.UnicodeScalarView()
    var isHier = canvas.cursor.map { $0.y == y && kolommen.contains($0.x) } ?? false
    for x in kolommen {
      guard let cell = canvas[x, y] else { continue }
      if cell.role == .selected || cell.role == .selectedDim { isHier = true }
      for scalar in canvas.scalars(of: cell) { tekst.append(isLijn(scalar) ? " " : scalar) }
    }
    return Regel(tekst: ingekort(String(tekst)), isHier: isHier)
  }

  /// Box drawing and block elements (Unicode, U+2500 to U+259F).
  private static func isLijn(_ scalar: Unicode.Scalar) -> Bool {
    (0x2500...0x259F).contains(scalar.value)
  }

  /// Without blanks at the ends; what stood far apart is two blanks apart.
  private static func ingekort(_ tekst: String) -> String {
    var uit = ""
    var wit = 0
    for teken in tekst {
      if teken == " " || teken == "\u{A0}" {
        wit += 1
        continue
      }
      if !uit.isEmpty { uit += String(repeating: " ", count: min(2, wit)) }
      wit = 0
      uit.append(teken)
    }
    return uit
  }
}
