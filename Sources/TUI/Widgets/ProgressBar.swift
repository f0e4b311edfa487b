extension Canvas {
  /// Draws a bar that is filled for `value` of `total`; too much fills it in the warning role.
  ///
  /// Anything above zero fills a cell, and only the whole fills all, so that "begun" and "done"
  /// can be seen.
  public mutating func putBar(_ value: Int, of total: Int, in rect: Rect) {
    let width = rect.row(0).width
    let share = total > 0 ? Double(max(0, value)) / Double(total) : 0
    var filled = share >= 1 ? width : Int(share * Double(width))
    if value > 0 && share < 1 { filled = min(max(1, filled), max(0, width - 1)) }
    let role: Role = value > max(0, total) ? .barWarning : .barFill
    let signs = ascii ? (full: "#", empty: ".") : (full: "█", empty: "▁")
    put(String(repeating: signs.full, count: filled), in: rect, role: role)
    put(
      String(repeating: signs.empty, count: width - filled), in: rect, column: filled, role: .bar)
  }
}
