import Testing

@testable import TUI

@Suite struct KeyTests {
  @Test(arguments: [
    Key.character("x"), .character("é"), .character(" "), .character("-"), .enter, .escape, .tab,
    .backtab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
    .pageDown, .function(1), .function(12), .control("s"), .control(" "),
  ])
  func `a key can be written and read back`(key: Key) {
    #expect(Key(key.description) == key)
  }

  @Test func `keys are written the way people know them`() {
    let keys: [Key] = [.enter, .control("s"), .function(5), .pageDown, .backtab, .character(" ")]
    #expect(keys.map(\.description) == ["Enter", "C-s", "F5", "PgDn", "S-Tab", "Space"])
    #expect(Key("enter") == .enter)
    #expect(Key("c-S") == .control("s"))
    #expect(Key("X") == .character("X"))
  }

  @Test(arguments: ["", "Entr", "F0", "F99", "C-", "C-xx", "\u{1B}", "\n"])
  func `nonsense names no key`(spelling: String) {
    #expect(Key(spelling) == nil)
  }

  @Test func `a key that the terminal spells unknown starts no actions`() {
    func typed(_ text: String) -> [InputEvent] {
      text.map { .key($0 == "\u{1B}" ? .escape : .character($0)) }
    }
    #expect(UnknownSequences.removed(from: typed("a\u{1B}[15;2~b")) == typed("ab"))
    #expect(UnknownSequences.removed(from: typed("\u{1B}[M")).isEmpty)
    for kept in ["\u{1B}", "\u{1B}x", "\u{1B}[", "\u{1B}[1;", "\u{1B}Ok", "[15~", "\u{1B}\u{1B}"] {
      #expect(UnknownSequences.removed(from: typed(kept)) == typed(kept))
    }
  }

  private let table = KeyTable([
    KeyBinding("open", [.enter, .character("o")], 1), KeyBinding("log", [.character("g")], 2),
  ])

  @Test func `a table tells what a key means`() {
    #expect(table.intent(for: .character("o")) == 1)
    #expect(table.intent(for: .character("z")) == nil)
    #expect(table.binding(named: "log")?.keys == [.character("g")])
    #expect(table.problems.isEmpty)
  }

  @Test func `keys can be rebound`() {
    let (mine, conflicts) = table.rebound(by: ["log": [.function(3)], "unknown": [.tab]])
    #expect(mine.intent(for: .function(3)) == 2)
    #expect(mine.intent(for: .character("g")) == nil)
    #expect(conflicts.isEmpty)
  }

  @Test func `two actions that want one key are told by name, and the first gets it`() {
    let (mine, conflicts) = table.rebound(by: ["log": [.enter]])
    #expect(conflicts == [KeyConflict(key: .enter, first: "open", second: "log")])
    #expect(mine.intent(for: .enter) == 1)
  }

  @Test func `bindings that some cannot type are problems`() {
    let bad = KeyTable([
      KeyBinding("a", [.character("[")], 1), KeyBinding("a", [.character("~"), .tab], 2),
      KeyBinding("c", [.control("m"), .character("c")], 3),
    ])
    #expect(
      bad.problems == [.doubleName("a"), .hardToType("a"), .neverArrives(.control("m"), "c")])
  }
}
