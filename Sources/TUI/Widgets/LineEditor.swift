/// A line of text being typed, for a field, for `/` and for `:`.
public struct LineEditor: Equatable, Sendable {
  /// What is typed; the cursor stands before the character with number `cursor`.
  public private(set) var characters: [Character]
  public private(set) var cursor: Int

  /// The most that may be typed; nil for no limit.
  public let limit: TextLimit?

  /// A line with a text; one that is over the limit already is kept.
  public init(_ text: String = "", limit: TextLimit? = nil) {
    characters = Array(text)
    cursor = characters.count
    self.limit = limit
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }

  /// Handles a key that edits; false when the key is for someone else.
  public mutating func handle(_ key: Key) -> Bool { edit(key) != .ignored }

  /// Handles a key that edits, and tells what it did.
  public mutating func edit(_ key: Key) -> EditResult {
    switch key {
    case .character(let character): return insert(String(character))
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft: cursor = Words.start(before: cursor, in: characters)
    case .wordRight: cursor = Words.end(after: cursor, in: characters)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .backspace: return remove(from: cursor - 1, to: cursor)
    case .delete: return remove(from: cursor, to: cursor + 1)
    case .control("u"): return remove(from: 0, to: cursor)
    case .control("k"): return remove(from: cursor, to: characters.count)
    case .control("w"): return remove(from: Words.start(before: cursor, in: characters), to: cursor)
    default: return .ignored
    }
    return .moved
  }

  /// Puts text at the cursor. Line ends and tabs become spaces, other controls are left out.
  @discardableResult
  public mutating func insert(_ text: String) -> EditResult {
    let typed: [Character] = text.compactMap { character in
      if character.isNewline || character == "\t" { return " " }
      let control = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
      return control ? nil : character
    }
    if typed.isEmpty { return .moved }
    if let limit, limit.size(of: characters) + limit.size(of: typed) > limit.most {
      return .refused(limit)
    }
    // Joined again, because a combining mark belongs to the letter before it.
    let before = String(characters[..<cursor]) + String(typed)
    let after = characters[cursor...]
    cursor = before.count
    characters = Array(before) + after
    return .edited
  }

  private mutating func remove(from start: Int, to end: Int) -> EditResult {
    let range = max(0, start)..<min(characters.count, end)
    if range.isEmpty { return .moved }
    characters.removeSubrange(range)
    if cursor > range.lowerBound { cursor = range.lowerBound }
    return .edited
  }
}

extension Canvas {
  /// Draws the line in one row and scrolls it sideways so that the cursor is seen; a mark says that
  /// it began earlier.
  ///
  /// With `focused` the terminal's cursor is put there too.
  public mutating func draw(
    _ editor: LineEditor, in rect: Rect, role: Role = .input, focused: Bool = true
  ) {
    fill(rect.row(0), role: role)
    let before = editor.characters[..<editor.cursor].map { TextWidth.columns(of: $0) }
    // One column stays free for the cursor behind the text.
    var (start, used) = (0, before.reduce(0, +))
    while used > max(0, rect.width - 1), start < before.count {
      used -= before[start]
      start += 1
    }
    put(String(editor.characters[start...]), in: rect, role: role)
    if start > 0, used > 0 { put(ellipsis, in: rect, role: role) }
    if focused && !rect.isEmpty { showCursor(at: Point(x: rect.x + used, y: rect.y)) }
  }
}
