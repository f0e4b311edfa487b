/// A text of several lines being typed, wrapped between words at the width of its field.
///
/// Characters are what people see as one: moving and erasing never splits a letter from its marks.
/// The text stays as it was typed and pasted; only control characters other than tab and newline
/// are left out.
public struct TextEditor: Equatable, Sendable {
  /// What is typed; the cursor stands before the character with number `cursor`.
  public internal(set) var characters: [Character]
  public internal(set) var cursor: Int
  public let limit: TextLimit?
  /// How much of the limit is taken.
  var size: Int
  var rows: TextRows
  var history = TextHistory()
  /// The first line shown.
  var top = 0
  /// The column to which up and down return.
  private var goal: Int?

  /// A text with the cursor at its end; one that is over the limit already is kept.
  public init(_ text: String = "", limit: TextLimit? = nil) {
    characters = Self.allowed(text)
    cursor = characters.count
    self.limit = limit
    size = limit?.size(of: characters) ?? 0
    rows = TextRows(characters, width: 79)
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }

  /// The number of display lines in a field of so many columns.
  public func lines(columns: Int) -> Int { wrapped(columns).count }

  /// Wraps for a field of so many columns, so that drawing there need not.
  public mutating func fit(columns: Int) { rows = wrapped(columns) }

  /// Handles a key that edits or moves, in a field of this size, and tells what it did. Up on the
  /// first line and down on the last are for someone else.
  public mutating func edit(_ key: Key, in field: Size) -> EditResult {
    rows = wrapped(field.columns)
    top = firstLine(height: field.rows)
    let result = act(on: key, page: max(1, field.rows - 1))
    if result == .moved { history.close() }
    top = firstLine(height: field.rows)
    return result
  }

  /// Puts text at the cursor as it is, in one step that can be undone.
  public mutating func paste(_ text: String, in field: Size) -> EditResult {
    rows = wrapped(field.columns)
    goal = nil
    let result = replace(cursor..<cursor, with: text, .pasted)
    top = firstLine(height: field.rows)
    return result
  }

  private mutating func act(on key: Key, page: Int) -> EditResult {
    switch key {
    case .up: return move(lines: -1)
    case .down: return move(lines: 1)
    case .pageUp: return move(lines: -page)
    case .pageDown: return move(lines: page)
    default: goal = nil
    }
    let line = rows.range(of: rows.row(of: cursor), in: characters)
    switch key {
    case .character(let character):
      return replace(cursor..<cursor, with: String(character), .typed)
    case .enter: return replace(cursor..<cursor, with: "\n", .typed)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft: cursor = Words.start(before: cursor, in: characters)
    case .wordRight: cursor = Words.end(after: cursor, in: characters)
    case .home, .control("a"): cursor = line.lowerBound
    case .end, .control("e"): cursor = end(of: line)
    case .backspace: return erase(cursor - 1..<cursor)
    case .delete: return erase(cursor..<cursor + 1)
    case .control("w"): return erase(Words.start(before: cursor, in: characters)..<cursor)
    case .control("u"): return erase(line.lowerBound..<cursor)
    case .control("k"): return erase(cursor..<max(cursor, end(of: line)))
    case .control("z"): return turnBack()
    case .control("y"): return makeAgain()
    default: return .ignored
    }
    return .moved
  }

  /// The last place on a line: before its newline or the space of its break.
  private func end(of line: Range<Int>) -> Int {
    line.upperBound == characters.count && characters.last != "\n"
      ? line.upperBound : max(line.lowerBound, line.upperBound - 1)
  }

  private mutating func move(lines: Int) -> EditResult {
    let row = rows.row(of: cursor)
    let target = max(0, min(row + lines, rows.count - 1))
    if target == row { return .ignored }
    let column = goal ?? self.column(of: cursor, from: rows.starts[row])
    goal = column
    let line = rows.range(of: target, in: characters)
    var (place, used) = (line.lowerBound, 0)
    let last = target == rows.count - 1 ? characters.count : end(of: line)
    while place < last {
      used += TextWidth.columns(of: characters[place])
      if used > column { break }
      place += 1
    }
    cursor = place
    return .moved
  }

  /// The columns from the start of a line to a place on it.
  func column(of place: Int, from start: Int) -> Int {
    characters[start..<place].reduce(0) { $0 + TextWidth.columns(of: $1) }
  }

  /// One column stays free for the cursor behind the text.
  func wrapped(_ columns: Int) -> TextRows {
    let width = max(1, columns - 1)
    return rows.width == width ? rows : TextRows(characters, width: width)
  }

  /// The first line to show so that the cursor is seen.
  private func firstLine(height: Int) -> Int {
    Self.firstLine(top, showing: rows.row(of: cursor), of: rows.count, height: height)
  }

  static func firstLine(_ top: Int, showing row: Int, of count: Int, height: Int) -> Int {
    let height = max(1, height)
    return max(0, min(min(max(top, row - height + 1), row), count - height))
  }
}
