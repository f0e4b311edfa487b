extension TextEditor {
  /// Line ends of any system as newlines, tabs as they are, other controls left out.
  static func allowed(_ text: String) -> [Character] {
    if !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      return Array(text)
    }
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r", "\u{85}": scalars.append("\n")
      case "\n": if !afterReturn { scalars.append("\n") }
      case "\t": scalars.append("\t")
      default: if scalar.properties.generalCategory != .control { scalars.append(scalar) }
      }
      afterReturn = scalar == "\r"
    }
    return Array(String(scalars))
  }

  mutating func replace(
    _ range: Range<Int>, with text: String, _ kind: TextChange.Kind
  ) -> EditResult {
    let typed = Self.allowed(text)
    if typed.isEmpty && range.isEmpty { return .moved }
    // Looked at with its neighbours, because a mark belongs to the letter before it.
    let before = range.lowerBound > 0 ? String(characters[range.lowerBound - 1]) : ""
    let after = range.upperBound < characters.count ? String(characters[range.upperBound]) : ""
    let own = String(typed)
    let joined = Array(before + own + after)
    var change = TextChange(
      kind: kind, place: range.lowerBound, removed: Array(characters[range]), inserted: typed,
      cursor: cursor)
    var next = range.lowerBound + typed.count
    if joined.count != typed.count + before.count + after.count {
      let (low, high) = (range.lowerBound - before.count, range.upperBound + after.count)
      change.place = low
      change.removed = Array(characters[low..<high])
      change.inserted = joined
      next = low + (before + own).count
    }
    if let limit, !change.inserted.isEmpty {
      let grown = size + limit.size(of: change.inserted) - limit.size(of: change.removed)
      if grown > limit.most && grown > size { return .refused(limit) }
    }
    apply(change.place, change.removed.count, change.inserted)
    cursor = min(next, characters.count)
    history.add(change)
    return .edited
  }

  mutating func erase(_ range: Range<Int>) -> EditResult {
    let range = range.clamped(to: 0..<characters.count)
    return range.isEmpty ? .moved : replace(range, with: "", .erased)
  }

  mutating func turnBack() -> EditResult {
    guard let change = history.undo() else { return .moved }
    apply(change.place, change.inserted.count, change.removed)
    cursor = change.cursor
    return .edited
  }

  mutating func makeAgain() -> EditResult {
    guard let change = history.redo() else { return .moved }
    apply(change.place, change.removed.count, change.inserted)
    cursor = change.place + change.inserted.count
    return .edited
  }

  private mutating func apply(_ place: Int, _ removed: Int, _ inserted: [Character]) {
    let range = place..<place + removed
    if let limit { size += limit.size(of: inserted) - limit.size(of: characters[range]) }
    characters.replaceSubrange(range, with: inserted)
    rows.replaced(at: place, removed: removed, inserted: inserted.count, in: characters)
  }
}

extension Canvas {
  /// Draws the lines of the text that fit, with the one of the cursor among them.
  ///
  /// With `focused` the terminal's cursor is put there too.
  public mutating func draw(
    _ editor: TextEditor, in rect: Rect, role: Role = .input, focused: Bool = true
  ) {
    fill(rect, role: role)
    guard !rect.isEmpty else { return }
    let rows = editor.wrapped(rect.width)
    let current = rows.row(of: editor.cursor)
    let first = TextEditor.firstLine(
      editor.top, showing: current, of: rows.count, height: rect.height)
    for row in first..<min(rows.count, first + rect.height) {
      let line = editor.characters[rows.range(of: row, in: editor.characters)]
      let shown = line.last == "\n" ? line.dropLast() : line
      put(String(shown), in: rect, row: row - first, role: role)
    }
    guard focused else { return }
    let column = editor.column(of: editor.cursor, from: rows.starts[current])
    showCursor(
      at: Point(x: rect.x + min(column, rect.width - 1), y: rect.y + current - first))
  }
}
