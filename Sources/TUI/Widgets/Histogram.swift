/// Standing bars side by side, with a line after one of them.
public struct Histogram: Hashable, Sendable {
  public let bars: [Bar]
  /// A line is drawn after so many bars, such as a norm; nil draws none.
  public let line: Int?

  public struct Bar: Hashable, Sendable {
    public let value: Int
    /// Below the bar; cut to the width of a bar.
    public let label: String

    public init(_ value: Int, label: String) {
      self.value = value
      self.label = label
    }
  }

  public init(_ bars: [Bar], line: Int? = nil) {
    self.bars = bars
    self.line = line
  }
}

extension Canvas {
  /// Draws a histogram over the whole rectangle: a row of figures, the bars, a row of labels. Bars
  /// after the line are in the warning role. What does not fit is left out at the right.
  public mutating func draw(_ histogram: Histogram, in rect: Rect) {
    let rows = rect.split(rows: [.fixed(1), .flex(), .fixed(1)])
    guard rows[1].height > 0, !histogram.bars.isEmpty else { return }
    let width = max(2, min(8, rect.width / (histogram.bars.count + 1)))
    let largest = max(1, histogram.bars.map(\.value).max() ?? 1)
    var x = rect.x
    for (number, bar) in histogram.bars.enumerated() {
      if number == histogram.line {
        for row in 0..<rect.height {
          put(
            ascii ? "|" : "┊", in: Rect(x: x, y: rect.y, width: 1, height: rect.height), row: row,
            role: .mark)
        }
        x += 1
      }
      guard x + width <= rect.right else { return }
      let isOver = histogram.line.map { number >= $0 } ?? false
      drawBar(
        bar, largest: largest, role: isOver ? .barWarning : .barFill,
        in: Rect(x: x, y: rect.y, width: width - 1, height: rect.height))
      x += width
    }
  }

  private mutating func drawBar(_ bar: Histogram.Bar, largest: Int, role: Role, in rect: Rect) {
    let rows = rect.split(rows: [.fixed(1), .flex(), .fixed(1)])
    let height = rows[1].height
    // In eighths of a cell, so that small differences show.
    let eighths = Int(Double(max(0, bar.value)) / Double(largest) * Double(height * 8))
    let steps = max(bar.value > 0 ? 1 : 0, eighths)
    let signs = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    for row in 0..<height {
      let left = steps - (height - 1 - row) * 8
      guard left > 0 else { continue }
      let sign = ascii ? "#" : signs[min(left, 8) - 1]
      put(String(repeating: sign, count: rect.width), in: rows[1], row: row, role: role)
    }
    let top = height - (steps + 7) / 8
    if bar.value > 0 {
      put("\(bar.value)", in: rect, row: max(0, top), align: .centre)
    }
    put(bar.label, in: rows[2], role: .dim, align: .centre, overflow: .ellipsis)
  }
}
