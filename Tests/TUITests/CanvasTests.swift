import Testing

@testable import TUI

/// A canvas of this size with something drawn on it.
func canvas(_ columns: Int, _ rows: Int, ascii: Bool = false, _ draw: (inout Canvas) -> Void)
  -> Canvas
{
  var canvas = Canvas(Size(columns: columns, rows: rows), ascii: ascii)
  draw(&canvas)
  return canvas
}

@Suite struct CanvasTests {
  @Test func `a cell takes eight bytes`() {
    #expect(MemoryLayout<Cell>.stride == 8)
  }

  @Test func `text is clipped, cut with an ellipsis, or set right`() {
    var columns: [Int] = []
    let drawn = canvas(12, 5) {
      columns.append($0.put("Kievit en Wulp", x: 2, y: 0))
      columns.append($0.put("Kievit en Wulp", x: 0, y: 1, width: 8, overflow: .ellipsis))
      $0.put("Futen", x: 0, y: 2, align: .right)
      $0.put("Futen", x: 0, y: 3, align: .centre)
      $0.put("precies twaalf", in: Rect(x: 0, y: 4, width: 12, height: 1), column: 5)
    }
    #expect(
      drawn.picture() == """
          Kievit en
        Kievit …
               Futen
           Futen
             precies
        """)
    #expect(columns == [10, 8])
  }

  @Test func `text that just fits gets no ellipsis`() {
    let drawn = canvas(6, 1) { $0.put("Kluut!", x: 0, y: 0, overflow: .ellipsis) }
    #expect(drawn.picture() == "Kluut!")
  }

  @Test func `a wide character that does not fit whole is left out`() {
    var columns: [Int] = []
    let drawn = canvas(5, 2) {
      columns.append($0.put("日本語", x: 0, y: 0))
      $0.put("日本語", x: 0, y: 1, overflow: .ellipsis)
    }
    #expect(drawn.picture() == "日本\n日本…")
    #expect(columns == [4])
  }

  @Test func `writing over half of a wide character blanks the other half`() {
    let drawn = canvas(6, 2) {
      $0.put("日本語", x: 0, y: 0)
      $0.put("x", x: 1, y: 0)
      $0.put("y", x: 4, y: 0)
      $0.put("日本語", x: 0, y: 1)
      $0.fill(Rect(x: 1, y: 1, width: 2, height: 1))
    }
    #expect(drawn.rows() == [" x本y", "    語"])
    for x in 0..<6 { #expect(drawn[x, 0]?.width != 0 || drawn[x - 1, 0]?.width == 2) }
  }

  @Test func `a row can be given a role, and the roles can be seen`() {
    let drawn = canvas(8, 2) {
      $0.put("Wulp", x: 0, y: 0)
      $0.put("Kluut", x: 0, y: 1, role: .alarm)
      $0.setRole(Rect(x: 0, y: 0, width: 2, height: 1), .selected)
    }
    #expect(drawn.picture(of: .selected) == "Wu")
    #expect(drawn.picture(of: .alarm) == "\nKluut")
  }

  @Test func `boxes have a title and fall back to ASCII`() {
    let drawn = canvas(16, 4) {
      let inside = $0.box($0.bounds, title: "Bord en meer dan dat")
      $0.put("binnen", in: inside)
    }
    #expect(
      drawn.picture() == """
        ┌─ Bord en m… ─┐
        │binnen        │
        │              │
        └──────────────┘
        """)
    let plain = canvas(6, 3, ascii: true) { $0.box($0.bounds) }
    #expect(plain.picture() == "+----+\n|    |\n+----+")
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 1), (1, 2), (5, 2), (-3, 7), (9999, 1)])
  func `nothing traps at an absurd size`(columns: Int, rows: Int) {
    let drawn = canvas(columns, rows) { canvas in
      for x in [-10000, -1, 0, 1, Int.max, Int.min] {
        canvas.put("日本 tekst", x: x, y: x)
        canvas.put("日本 tekst", x: x, y: 0, width: x, align: .right, overflow: .ellipsis)
        let rect = Rect(x: x, y: x, width: 7, height: 3)
        canvas.fill(rect, role: .popup)
        canvas.setRole(rect, .alarm)
        canvas.box(rect, title: "lange titel")
        canvas.showCursor(at: Point(x: x, y: x))
        canvas.put("rij", in: rect, row: x, column: x)
        canvas.putBar(x, of: 3, in: rect)
        canvas.putBar(1, of: x, in: canvas.bounds)
        canvas.putHints([Hint("q", "stop")], in: rect)
        canvas.draw(LineEditor("tekst"), in: rect)
        canvas.horizontalLine(x: x, y: 0, width: x)
        canvas.verticalLine(x: x, y: 0, height: x)
      }
      let inside = canvas.popup("Hulp", size: Size(columns: 40, rows: 10), in: canvas.bounds)
      canvas.putRow(
        ["a", "b"], columns: [Column(.fixed(9)), Column(.flex(), align: .right)], in: inside)
      let parts = canvas.bounds.split(columns: [.fixed(10), .flex(2), .flex(min: 30)], gap: 1)
      canvas.put("x", in: parts[2])
    }
    #expect(drawn.rows().allSatisfy { TextWidth.columns(of: $0) <= max(0, columns) })
  }

  @Test func `canvases are equal when they look equal`() {
    let one = canvas(8, 1) {
      $0.put("z\u{30C}", x: 4, y: 0)
      $0.put("x\u{30C}", x: 0, y: 0)
    }
    var other = canvas(8, 1) {
      $0.put("x\u{30C}", x: 0, y: 0)
      $0.put("z\u{30C}", x: 4, y: 0)
    }
    #expect(one == other)
    other.setRole(Rect(x: 0, y: 0, width: 1, height: 1), .alarm)
    #expect(one != other)
  }

  @Test func `only the changed columns of a row differ`() {
    let before = canvas(12, 2) { $0.put("ab日本cd", x: 0, y: 0) }
    var after = before
    #expect(after.changedColumns(row: 0, since: before) == nil)
    after.put("x", x: 5, y: 0)
    // The half that was blanked and the half that was written, with the whole of what was there.
    #expect(after.changedColumns(row: 0, since: before) == 4..<6)
    #expect(after.changedColumns(row: 1, since: before) == nil)
    #expect(after.changedColumns(row: 0, since: canvas(3, 1) { _ in }) == 0..<12)
  }
}
