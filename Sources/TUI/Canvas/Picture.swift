extension Canvas {
  /// The rows as text, without trailing blanks and without empty rows at the end: for tests,
  /// for "the screen as plain text".
  public func picture() -> String { picture { _ in true } }

  /// The picture of only what stands in one role; everything else is blank.
  public func picture(of role: Role) -> String { picture { $0.role == role } }

  /// The rows of ``picture()``, each without trailing blanks; as many as the canvas has.
  public func rows() -> [String] { (0..<size.rows).map { row($0) { _ in true } } }

  private func picture(_ shown: (Cell) -> Bool) -> String {
    var rows = (0..<size.rows).map { row($0, shown) }
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows.joined(separator: "\n")
  }

  private func row(_ y: Int, _ shown: (Cell) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    for cell in cells[y * size.columns..<(y + 1) * size.columns] {
      text.append(contentsOf: shown(cell) ? scalars(of: cell) : cell.width == 0 ? [] : [" "])
    }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
