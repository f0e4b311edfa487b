/// A key and what it does, for the line at the bottom.
public struct Hint: Hashable, Sendable {
  /// The key as it is shown, such as `Enter` or `F5`.
  public let key: String
  public let label: String
  /// Whether it can be used now; if not it is shown dimmed.
  public let enabled: Bool

  public init(_ key: String, _ label: String, enabled: Bool = true) {
    self.key = key
    self.label = label
    self.enabled = enabled
  }
}

extension Canvas {
  /// Writes the hints that fit on one row, from the left: the last ones are left out first.
  /// - Returns: how many hints are shown.
  @discardableResult
  public mutating func putHints(_ hints: [Hint], in rect: Rect) -> Int {
    fill(rect.row(0), role: .hint)
    var column = 0
    for (number, hint) in hints.enumerated() {
      let space = column == 0 ? 0 : 2
      let width = TextWidth.columns(of: hint.key) + 1 + TextWidth.columns(of: hint.label)
      guard column + space + width <= rect.width, rect.height > 0 else { return number }
      column += space
      column += put(
        hint.key, in: rect, column: column, role: hint.enabled ? .hintKey : .hintDisabled)
      column += 1
      column += put(
        hint.label, in: rect, column: column, role: hint.enabled ? .hint : .hintDisabled)
    }
    return hints.count
  }
}
