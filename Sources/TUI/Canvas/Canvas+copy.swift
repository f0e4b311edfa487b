extension Canvas {
  /// Copies rows of another canvas to the rows from `y` on, with the cursor when it stands there.
  public mutating func copy(_ other: Canvas, rows: Range<Int>, to y: Int) {
    for row in rows where row >= 0 && row < other.size.rows {
      let here = y + row - rows.lowerBound
      for x in 0..<min(size.columns, other.size.columns) {
        guard let cell = other[x, row], cell.width > 0, x + Int(cell.width) <= size.columns,
          contains(x, here)
        else { continue }
        let scalars = other.scalars(of: cell)
        let glyph = Glyph(
          base: scalars.first ?? " ", marks: Array(scalars.dropFirst()), width: Int(cell.width))
        set(glyph, x: x, y: here, role: cell.role)
      }
    }
    if let point = other.cursor, rows.contains(point.y) {
      showCursor(at: Point(x: point.x, y: y + point.y - rows.lowerBound))
    }
  }
}
