import Testing

@testable import TUI

struct TextEditorTests {
  private let field = Size(columns: 21, rows: 4)

  private func edited(_ text: String, _ keys: Key..., limit: TextLimit? = nil) -> TextEditor {
    var editor = TextEditor(text, limit: limit)
    for key in keys { _ = editor.edit(key, in: field) }
    return editor
  }

  private func type(_ text: String, in editor: inout TextEditor) {
    for character in text {
      _ = editor.edit(character == "\n" ? .enter : .character(character), in: field)
    }
  }

  private func picture(_ editor: TextEditor, _ size: Size? = nil) -> Canvas {
    var canvas = Canvas(size ?? field)
    canvas.draw(editor, in: canvas.bounds)
    return canvas
  }

  @Test func `text wraps between words and the cursor stands where one types`() {
    var editor = TextEditor()
    type("Kantelhof heeft geen plek.\nBel maandag", in: &editor)
    let canvas = picture(editor)
    #expect(
      canvas.picture() == """
        Kantelhof heeft geen
        plek.
        Bel maandag
        """)
    #expect(canvas.cursor == Point(x: 11, y: 2))
    #expect(editor.text == "Kantelhof heeft geen plek.\nBel maandag")
  }

  @Test func `up and down go over the lines as shown and keep their column`() {
    var editor = edited("Kantelhof heeft geen plek.\nBel maandag", .up)
    #expect(picture(editor).cursor == Point(x: 5, y: 1))
    _ = editor.edit(.up, in: field)
    #expect(picture(editor).cursor == Point(x: 11, y: 0))
    #expect(editor.edit(.up, in: field) == .ignored)
    _ = editor.edit(.end, in: field)
    #expect(picture(editor).cursor == Point(x: 20, y: 0))
    _ = editor.edit(.down, in: field)
    _ = editor.edit(.down, in: field)
    #expect(editor.cursor == editor.characters.count)
    #expect(editor.edit(.down, in: field) == .ignored)
    #expect(editor.edit(.tab, in: field) == .ignored)
  }

  @Test func `words and lines are erased at once`() {
    #expect(edited("een twee  drie", .control("w")).text == "een twee  ")
    #expect(edited("een twee  drie", .control("w"), .control("w")).text == "een ")
    #expect(edited("een\ntwee", .control("u")).text == "een\n")
    #expect(edited("een\ntwee", .home, .control("k")).text == "een\n")
    #expect(edited("een twee", .wordLeft, .character("x")).text == "een xtwee")
    #expect(edited("een twee", .home, .wordRight, .character("x")).text == "eenx twee")
    #expect(edited("een\ntwee", .home, .backspace).text == "eentwee")
    #expect(edited("een", .home, .delete).text == "en")
    #expect(edited("", .backspace, .control("w"), .control("k")).text == "")
  }

  @Test func `typing is undone by the word and done again`() {
    var editor = TextEditor()
    type("een twee drie", in: &editor)
    func press(_ key: Key) -> String {
      _ = editor.edit(key, in: field)
      return editor.text
    }
    #expect(press(.control("z")) == "een twee ")
    #expect(press(.control("z")) == "een ")
    #expect(press(.control("y")) == "een twee ")
    #expect(press(.control("z")) == "een ")
    #expect(press(.control("z")) == "")
    #expect(press(.control("z")) == "")
    #expect(press(.control("y")) == "een ")
    #expect(press(.character("x")) == "een x")
    #expect(press(.control("y")) == "een x")
  }

  @Test func `a burst of erasing and a paste are each one step`() {
    var editor = TextEditor("een twee")
    for _ in 0..<4 { _ = editor.edit(.backspace, in: field) }
    #expect(editor.text == "een ")
    #expect(editor.paste("drie\nvier", in: field) == .edited)
    type("!", in: &editor)
    _ = editor.edit(.control("z"), in: field)
    #expect(editor.text == "een drie\nvier")
    _ = editor.edit(.control("z"), in: field)
    #expect(editor.text == "een ")
    _ = editor.edit(.control("z"), in: field)
    #expect(editor.text == "een twee" && editor.cursor == 8)
  }

  @Test func `what is pasted stays as it is, without controls`() {
    var editor = TextEditor("a")
    _ = editor.paste("een\r\ntwee\rdrie\t\u{1B}[31mvier\u{0}\u{7F}\n\u{85}", in: field)
    #expect(editor.text == "aeen\ntwee\ndrie\t[31mvier\n\n")
    #expect(TextEditor("\r\n\t\u{7}").text == "\n\t")
  }

  @Test func `every script is edited by what people see as a character`() {
    var editor = TextEditor()
    type("日本", in: &editor)
    #expect(picture(editor).cursor == Point(x: 4, y: 0))
    for scalar in ["e", "\u{301}", "👩", "\u{200D}", "👧"] {
      _ = editor.edit(.character(Character(scalar)), in: field)
    }
    #expect(editor.characters.count == 4 && editor.text == "日本e\u{301}👩\u{200D}👧")
    _ = editor.edit(.backspace, in: field)
    _ = editor.edit(.backspace, in: field)
    #expect(editor.text == "日本")
    _ = editor.edit(.control("z"), in: field)
    #expect(editor.text == "日本e\u{301}👩\u{200D}👧")
    let arabic = edited("مرحبا بك", .control("w"))
    #expect(arabic.text == "مرحبا ")
  }

  @Test func `what does not fit is refused whole and said`() {
    var editor = TextEditor("123456", limit: .bytes(10))
    #expect(editor.paste("12345", in: field) == .refused(.bytes(10)))
    #expect(editor.text == "123456")
    #expect(editor.paste("éé", in: field) == .edited)
    #expect(editor.edit(.character("x"), in: field) == .refused(.bytes(10)))
    #expect(editor.edit(.backspace, in: field) == .edited)
    #expect(editor.edit(.character("é"), in: field) == .edited)
    // Over the limit already: kept, and may become shorter.
    editor = TextEditor("123456789012", limit: .bytes(10))
    #expect(editor.edit(.backspace, in: field) == .edited && editor.text.count == 11)
  }

  @Test func `a text that is higher than its field scrolls with the cursor`() {
    let lines = (1...9).map { "regel \($0)" }.joined(separator: "\n")
    var editor = TextEditor(lines)
    #expect(picture(editor).picture() == "regel 6\nregel 7\nregel 8\nregel 9")
    _ = editor.edit(.pageUp, in: field)
    #expect(picture(editor).picture() == "regel 6\nregel 7\nregel 8\nregel 9")
    #expect(picture(editor).cursor == Point(x: 7, y: 0))
    _ = editor.edit(.pageUp, in: field)
    #expect(picture(editor).cursor == Point(x: 7, y: 0))
    #expect(picture(editor).picture() == "regel 3\nregel 4\nregel 5\nregel 6")
    let small = picture(editor, Size(columns: 1, rows: 1))
    #expect(small.cursor == Point(x: 0, y: 0))
    #expect(picture(editor, Size(columns: 0, rows: 0)).cursor == nil)
  }

  @Test func `a word longer than a line is broken, and spaces hang at the break`() {
    let long = TextEditor(String(repeating: "x", count: 45))
    #expect(long.lines(columns: 21) == 3)
    var editor = TextEditor()
    type("aaaaaaaaaaaaaaaaaaaa   b", in: &editor)
    #expect(picture(editor).picture() == "aaaaaaaaaaaaaaaaaaaa\nb")
    #expect(TextEditor("").lines(columns: 21) == 1)
    #expect(TextEditor("a\n").lines(columns: 21) == 2)
  }

  /// Whatever is done, the lines kept up by each change are those of wrapping the whole text, and
  /// undoing everything gives the first text again.
  @Test(arguments: 1...40)
  func `random editing keeps the wrap and can be undone`(seed: UInt64) {
    var dice = Numbers(state: seed)
    let first = "Kantelhof heeft geen plek voor Tapuit.\n\nWie belt er? 日本語"
    var editor = TextEditor(first)
    let keys: [Key] = [
      .character("a"), .character(" "), .character("\u{301}"), .character("日"), .enter, .backspace,
      .delete, .left, .right, .up, .down, .home, .end, .control("w"), .control("u"), .control("k"),
      .wordLeft, .wordRight, .pageUp, .control("z"), .control("y"),
    ]
    let size = Size(columns: 8 + Int(seed % 5), rows: 4)
    for _ in 0..<200 {
      if Int.random(in: 0..<12, using: &dice) == 0 {
        _ = editor.paste("lang geplakt woordwoordwoord\nen\tmeer ", in: size)
      } else if let key = keys.randomElement(using: &dice) {
        _ = editor.edit(key, in: size)
      }
      let whole = TextRows(editor.characters, width: size.columns - 1)
      #expect(editor.rows == whole)
      #expect(Array(editor.text) == editor.characters)
      #expect(0...editor.characters.count ~= editor.cursor)
    }
    for _ in 0..<400 { _ = editor.edit(.control("z"), in: size) }
    #expect(editor.text == first)
  }
}

/// SplitMix64.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
