/// One column of a table.
public struct Column: Hashable, Sendable {
  public let width: Track
  public let align: Alignment

  public init(_ width: Track, align: Alignment = .left) {
    self.width = width
    self.align = align
  }
}

extension Canvas {
  /// Writes one row of a table: a text in each column, cut with an ellipsis where it is too long.
  public mutating func putRow(
    _ texts: [String], columns: [Column], in rect: Rect, gap: Int = 1, role: Role = .text
  ) {
    let places = rect.split(columns: columns.map(\.width), gap: gap)
    for (text, (column, place)) in zip(texts, zip(columns, places)) {
      put(text, in: place, role: role, align: column.align, overflow: .ellipsis)
    }
  }
}
