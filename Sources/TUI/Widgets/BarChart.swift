/// One bar of a chart: how much it is now, and how much it was before.
public struct ChartBar: Hashable, Sendable {
  public let value: Int
  /// Of the period before; nil where there is none.
  public let before: Int?

  public init(_ value: Int, before: Int? = nil) {
    self.value = value
    self.before = before
  }
}

extension Canvas {
  /// Draws a lying bar, to the scale at which `largest` fills the rectangle. Where it was longer
  /// before, a light tail shows how long.
  ///
  /// Anything above zero takes at least a cell. The figure itself belongs beside it.
  public mutating func putBar(_ bar: ChartBar, largest: Int, in rect: Rect, role: Role = .barFill) {
    let width = rect.row(0).width
    func cells(_ value: Int) -> Int {
      guard value > 0, largest > 0 else { return 0 }
      // Bounded first, so that no product overflows.
      return max(1, Int(Double(min(value, largest)) / Double(largest) * Double(width)))
    }
    let now = cells(bar.value)
    let before = max(now, cells(bar.before ?? 0))
    let signs = ascii ? (full: "#", light: ".") : (full: "█", light: "░")
    put(String(repeating: signs.full, count: now), in: rect, role: role)
    put(String(repeating: signs.light, count: before - now), in: rect, column: now, role: .bar)
  }
}
