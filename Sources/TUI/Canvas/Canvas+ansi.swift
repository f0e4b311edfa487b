extension Canvas {
  /// What a terminal with 256 colours is sent to show this canvas (ECMA-48): the columns of each
  /// row in which it differs from what stands there.
  /// - Parameter since: what stands there; `nil` begins with an empty screen.
  public func ansi(since: Canvas?, _ theme: Theme) -> String {
    var text = since == nil ? "\u{1B}[0m\u{1B}[2J\u{1B}[?25l" : "\u{1B}[?25l"
    for y in 0..<size.rows {
      let columns = since.map { changedColumns(row: y, since: $0) } ?? 0..<size.columns
      guard let columns, !columns.isEmpty else { continue }
      text += "\u{1B}[\(y + 1);\(columns.lowerBound + 1)H"
      var role: Role?
      for x in columns {
        guard let cell = self[x, y], cell.width > 0 else { continue }
        if cell.role != role {
          text += theme.style(for: cell.role, tier: .colours256).ansi
          role = cell.role
        }
        text.unicodeScalars.append(contentsOf: scalars(of: cell))
      }
    }
    if let cursor { text += "\u{1B}[\(cursor.y + 1);\(cursor.x + 1)H\u{1B}[?25h" }
    return text
  }
}

extension Style {
  /// The sequence that sets letters in this style, whatever they were set in.
  fileprivate var ansi: String {
    var parts = ["0"]
    for (attribute, number): (Attributes, String) in [
      (.bold, "1"), (.dim, "2"), (.underline, "4"), (.reverse, "7"),
    ] where attributes.contains(attribute) { parts.append(number) }
    if case .indexed(let number) = foreground { parts.append("38;5;\(number)") }
    if case .indexed(let number) = background { parts.append("48;5;\(number)") }
    return "\u{1B}[\(parts.joined(separator: ";"))m"
  }
}
