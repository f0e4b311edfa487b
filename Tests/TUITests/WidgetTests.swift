import Testing

@testable import TUI

@Suite struct WidgetTests {
  private func list(_ rows: [String], at selection: String, height: Int = 3) -> ListState<String> {
    var state = ListState<String>()
    state.follow(rows, height: height)
    state.select(selection, in: rows, height: height)
    return state
  }
  private let birds = ["Fuut", "Kievit", "Kluut", "Tureluur", "Wulp"]

  @Test func `a list starts at its first row and scrolls no further than needed`() {
    var state = ListState<String>()
    state.follow(birds, height: 3)
    #expect(state.selection == "Fuut")
    state.move(.by(3), in: birds, height: 3)
    #expect(state.selection == "Tureluur")
    #expect(state.visible(count: 5, height: 3) == 1..<4)
    state.move(.by(-1), in: birds, height: 3)
    #expect(state.visible(count: 5, height: 3) == 1..<4)
    state.move(.last, in: birds, height: 3)
    #expect(state.visible(count: 5, height: 3) == 2..<5)
    state.move(.pageUp, in: birds, height: 3)
    #expect(state.selection == "Kluut")
    state.move(.first, in: birds, height: 3)
    state.move(.by(.min), in: birds, height: 3)
    #expect(state.selection == "Fuut")
  }

  @Test func `the selection stays on the same thing at the same height`() {
    var state = list(birds, at: "Tureluur")
    let line = state.index - state.offset
    state.follow(["Aalscholver", "Bergeend"] + birds, height: 3)
    #expect(state.selection == "Tureluur")
    #expect(state.index - state.offset == line)
  }

  @Test func `without knowing the height the selection stays where it is on screen`() {
    var state = list(birds, at: "Tureluur")
    let line = state.index - state.offset
    state.follow(birds)
    #expect(state.index - state.offset == line)
    state.follow(["Aalscholver", "Bergeend"] + birds)
    #expect(state.selection == "Tureluur" && state.index - state.offset == line)
    state.follow(["Tureluur"])
    #expect(state.visible(count: 1, height: 3) == 0..<1)
    state.follow([])
    #expect(state.selection == nil)
  }

  @Test func `what is removed hands the selection to its neighbour`() {
    var state = list(birds, at: "Kluut")
    state.follow(["Fuut", "Kievit", "Tureluur", "Wulp"], height: 3)
    #expect(state.selection == "Tureluur")
    state = list(birds, at: "Wulp")
    state.follow(Array(birds.dropLast()), height: 3)
    #expect(state.selection == "Tureluur")
    state.follow([], height: 3)
    #expect(state.selection == nil)
    state.move(.by(1), in: [], height: 3)
    #expect(state.visible(count: 0, height: 3).isEmpty)
  }

  @Test func `a list draws only the rows in view and marks the selected one`() {
    let state = list(birds, at: "Tureluur")
    var asked: [Int] = []
    let drawn = canvas(10, 3) {
      $0.drawList(state, count: birds.count, in: $0.bounds, focused: false) { canvas, row, rect in
        asked.append(row)
        canvas.put(birds[row], in: rect)
      }
    }
    #expect(asked == [1, 2, 3])
    #expect(drawn.picture() == "Kievit\nKluut\nTureluur")
    #expect(drawn.picture(of: .selectedDim) == "\n\nTureluur")
  }

  @Test func `a text scrolls to its last screenful and no further`() {
    var scroller = Scroller()
    scroller.move(.pageDown, count: 10, height: 4)
    #expect(scroller.visible(count: 10, height: 4) == 3..<7)
    scroller.move(.last, count: 10, height: 4)
    #expect(scroller.visible(count: 10, height: 4) == 6..<10)
    #expect(scroller.visible(count: 2, height: 4) == 0..<2)
    scroller.move(.by(-1), count: 10, height: 4)
    #expect(scroller.visible(count: 10, height: 0).isEmpty)
  }

  @Test func `a line is edited by character and by word`() {
    var line = LineEditor("bel oma")
    /// Presses keys; tells how many of them the line took.
    func press(_ keys: Key...) -> Int { keys.map { line.handle($0) }.count { $0 } }
    var taken = press(.home, .delete, .character("B"), .end, .control("w"), .character("p"))
    #expect(taken == 6 && line.text == "Bel p")
    taken = press(.left, .backspace)
    #expect(taken == 2 && line.text == "Belp")
    taken = press(.control("u"), .enter, .function(1))
    #expect(taken == 1 && line.text == "p")
    taken = press(.home, .backspace, .left)
    #expect(taken == 3 && line.text == "p")
  }

  @Test func `what is pasted stays one line without controls, and marks join their letter`() {
    var line = LineEditor()
    line.insert("een\r\ntwee\u{1B}[0m\tdrie")
    #expect(line.text == "een twee[0m drie")
    line = LineEditor("e")
    line.insert("\u{301}")
    #expect(line.characters.count == 1 && line.cursor == 1)
  }

  @Test func `a line goes by word and holds no more than its limit`() {
    var line = LineEditor("bel oma", limit: .scalars(9))
    #expect(line.edit(.wordLeft) == .moved && line.cursor == 4)
    #expect(line.edit(.wordLeft) == .moved && line.cursor == 0)
    #expect(line.edit(.wordRight) == .moved && line.cursor == 3)
    #expect(line.insert("123") == .refused(.scalars(9)) && line.text == "bel oma")
    #expect(line.edit(.character("e\u{301}")) == .edited && line.text == "bele\u{301} oma")
    #expect(line.edit(.character("x")) == .refused(.scalars(9)))
    #expect(line.edit(.home) == .moved && line.edit(.backspace) == .moved)
    #expect(line.edit(.up) == .ignored)
  }

  @Test func `a long line scrolls so that its cursor is seen`() {
    let line = LineEditor("Kantelhof heeft 日本")
    let drawn = canvas(10, 1) { $0.draw(line, in: $0.bounds) }
    #expect(drawn.picture() == "…eft 日本")
    #expect(drawn.cursor == Point(x: 9, y: 0))
    let small = canvas(1, 1) { $0.draw(line, in: $0.bounds) }
    #expect(small.cursor == Point(x: 0, y: 0))
  }

  @Test func `hints that do not fit fall off at the right`() {
    let hints = [Hint("Enter", "open"), Hint("u", "terug", enabled: false), Hint("q", "stop")]
    var count = 0
    let wide = canvas(30, 1) { count = $0.putHints(hints, in: $0.bounds) }
    #expect(count == 3)
    #expect(wide.picture() == "Enter open  u terug  q stop")
    #expect(wide.picture(of: .hintDisabled) == "            u terug")
    let narrow = canvas(20, 1) { count = $0.putHints(hints, in: $0.bounds) }
    #expect(count == 2)
    #expect(narrow.picture() == "Enter open  u terug")
  }

  @Test func `columns share the room`() {
    let columns = [Column(.fixed(4)), Column(.flex()), Column(.fixed(3), align: .right)]
    let drawn = canvas(16, 2) {
      $0.putRow(["1042", "Tureluur-oost", "21"], columns: columns, in: $0.bounds)
      $0.putRow(
        ["7", "Fuut", "3"], columns: columns, in: $0.bounds.split(rows: [.fixed(1), .flex()])[1])
    }
    #expect(drawn.picture() == "1042 Turelu…  21\n7    Fuut      3")
  }

  @Test func `splits add up, whatever the room`() {
    for width in [0, 1, 2, 7, 80, 9999] {
      let parts = Rect(x: 3, y: 0, width: width, height: 1)
        .split(columns: [.fixed(5), .flex(2), .flex(1, min: 3)])
      #expect(parts.map(\.width).reduce(0, +) == width)
      #expect(parts.allSatisfy { $0.x >= 3 && $0.right <= 3 + width })
    }
    let parts = Rect(x: 0, y: 0, width: 80, height: 24)
      .split(rows: [.fixed(1), .flex(), .fixed(2)], gap: 1)
    #expect(parts.map(\.y) == [0, 2, 22])
    #expect(parts.map(\.height) == [1, 19, 2])
  }

  @Test(arguments: [
    (0, "▁▁▁▁▁▁▁▁"), (1, "█▁▁▁▁▁▁▁"), (90, "████▁▁▁▁"), (179, "███████▁"), (180, "████████"),
    (200, "████████"),
  ])
  func `a bar shows begun and done`(minutes: Int, bar: String) {
    let drawn = canvas(8, 1) { $0.putBar(minutes, of: 180, in: $0.bounds) }
    #expect(drawn.picture() == bar)
    #expect((drawn[0, 0]?.role == .barWarning) == (minutes > 180))
  }

  @Test func `a popup stands in the middle, over what was there`() {
    let drawn = canvas(20, 5, ascii: true) {
      for y in 0..<5 { $0.put(String(repeating: "x", count: 20), x: 0, y: y) }
      let inside = $0.popup("Hulp", size: Size(columns: 12, rows: 3), in: $0.bounds)
      $0.put("q stop", in: inside)
    }
    #expect(
      drawn.picture() == """
        xxxxxxxxxxxxxxxxxxxx
        xxxx+- Hulp ---+xxxx
        xxxx|q stop    |xxxx
        xxxx+----------+xxxx
        xxxxxxxxxxxxxxxxxxxx
        """)
  }
}
