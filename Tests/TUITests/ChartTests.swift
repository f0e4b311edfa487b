import TUI
import Testing

/// Charts of characters.
struct ChartTests {
  private func picture(
    _ columns: Int, _ rows: Int, ascii: Bool = false, _ draw: (inout Canvas) -> Void
  ) -> String {
    var canvas = Canvas(Size(columns: columns, rows: rows), ascii: ascii)
    draw(&canvas)
    return canvas.picture()
  }

  @Test func `a bar is to scale, and shows how long it was`() {
    func bar(_ value: Int, _ before: Int?, ascii: Bool = false) -> String {
      picture(10, 1, ascii: ascii) {
        $0.putBar(ChartBar(value, before: before), largest: 20, in: $0.bounds)
      }
    }
    #expect(bar(20, nil) == "██████████")
    #expect(bar(10, 20) == "█████░░░░░")
    #expect(bar(10, 4) == "█████")
    // Anything above zero shows.
    #expect(bar(1, nil) == "█" && bar(0, 1) == "░" && bar(0, 0) == "")
    #expect(bar(10, 20, ascii: true) == "#####.....")
    // Nothing is drawn outside, whatever the figures.
    #expect(bar(.max, .max) == "██████████" && bar(-3, nil) == "")
  }

  @Test func `a histogram stands on its labels, with the line after so many bars`() {
    let histogram = Histogram(
      [.init(4, label: "1w"), .init(2, label: "2w"), .init(0, label: "3w"), .init(1, label: "4w")],
      line: 2)
    #expect(
      picture(16, 6) { $0.draw(histogram, in: $0.bounds) } == """
        4     ┊
        ██    ┊
        ██ 2  ┊
        ██ ██ ┊   1
        ██ ██ ┊   ██
        1w 2w ┊3w 4w
        """)
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 2), (5, 3), (2, 40), (200, 3)])
  func `any size will do`(columns: Int, rows: Int) {
    let bars = (0..<14).map { Histogram.Bar($0 * $0, label: "\($0)") }
    _ = picture(columns, rows) { $0.draw(Histogram(bars, line: 3), in: $0.bounds) }
    _ = picture(columns, rows) { $0.draw(Histogram([], line: 0), in: $0.bounds) }
  }
}
