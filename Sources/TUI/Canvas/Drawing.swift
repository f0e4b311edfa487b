/// Where text stands in the columns it is given.
public enum Alignment: Hashable, Sendable {
  case left, right, centre

  func indent(_ spare: Int) -> Int {
    switch self {
    case .left: 0
    case .right: spare
    case .centre: spare / 2
    }
  }
}

/// What becomes of text that is too long.
public enum Overflow: Hashable, Sendable { case clip, ellipsis }

extension Canvas {
  /// The sign that stands for text left out.
  public var ellipsis: String { ascii ? "~" : "…" }

  /// Writes one line of text from a place, in at most `width` columns.
  /// - Returns: the columns that the text took.
  @discardableResult
  public mutating func put(
    _ text: String, x: Int, y: Int, role: Role = .text, width: Int = .max,
    align: Alignment = .left, overflow: Overflow = .clip
  ) -> Int {
    let room = Rect(x: x, y: y, width: min(width, max(0, size.columns - max(x, -9999))), height: 1)
    return put(text, in: room, role: role, align: align, overflow: overflow)
  }

  /// Writes one line of text on a row of a rectangle, from `column`, and never outside it.
  /// - Returns: the columns that the text took.
  @discardableResult
  public mutating func put(
    _ text: String, in rect: Rect, row: Int = 0, column: Int = 0, role: Role = .text,
    align: Alignment = .left, overflow: Overflow = .clip
  ) -> Int {
    let line = rect.row(row)
    let room = line.width - max(0, min(column, line.width))
    guard room > 0, line.height == 1, line.y >= 0, line.y < size.rows else { return 0 }
    if let bytes = text.printableASCII, overflow == .clip || bytes.count <= room {
      // The usual text, without a look at every character.
      let used = min(bytes.count, room)
      let start = line.right - room + align.indent(room - used)
      set(bytes.prefix(used), x: start, y: line.y, role: role)
      return used
    }
    var glyphs = Glyph.glyphs(of: text, enoughFor: room)
    var used = glyphs.columns(within: room)
    if overflow == .ellipsis && used.count < glyphs.count {
      used = glyphs.columns(within: room - 1)
      glyphs = Array(glyphs.prefix(used.count)) + Glyph.glyphs(of: ellipsis)
      used = (glyphs.count, used.columns + 1)
    }
    var x = line.right - room + align.indent(room - used.columns)
    for glyph in glyphs.prefix(used.count) {
      if x >= 0 && x + glyph.width <= size.columns { set(glyph, x: x, y: line.y, role: role) }
      x += glyph.width
    }
    return used.columns
  }

  /// Makes a rectangle blank, with a role.
  public mutating func fill(_ rect: Rect, role: Role = .text) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      separateWideCells(x: area.x, width: area.width, row: y)
      for x in area.x..<area.right { cells[y * size.columns + x] = .blank(role) }
    }
  }

  /// Gives a rectangle another role and leaves its text, such as the selected row of a list.
  public mutating func setRole(_ rect: Rect, _ role: Role) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      for x in area.x..<area.right { cells[y * size.columns + x].role = role }
    }
  }

  /// A horizontal line to the right.
  public mutating func horizontalLine(x: Int, y: Int, width: Int, role: Role = .border) {
    draw(ascii ? "-" : "─", over: Rect(x: x, y: y, width: width, height: 1), role: role)
  }

  /// A vertical line downwards.
  public mutating func verticalLine(x: Int, y: Int, height: Int, role: Role = .border) {
    draw(ascii ? "|" : "│", over: Rect(x: x, y: y, width: 1, height: height), role: role)
  }

  /// A frame just inside a rectangle, with a title in its upper edge.
  /// - Returns: what is inside the frame; empty when there is no room for a frame.
  @discardableResult
  public mutating func box(
    _ rect: Rect, title: String = "", role: Role = .border, titleRole: Role = .heading
  ) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else { return rect.row(-1) }
    let (right, bottom) = (rect.right - 1, rect.bottom - 1)
    for y in [rect.y, bottom] { horizontalLine(x: rect.x, y: y, width: rect.width, role: role) }
    for x in [rect.x, right] {
      verticalLine(x: x, y: rect.y + 1, height: rect.height - 2, role: role)
    }
    let corners: [Unicode.Scalar] = ascii ? ["+", "+", "+", "+"] : ["┌", "┐", "└", "┘"]
    for (corner, (x, y)) in zip(
      corners, [(rect.x, rect.y), (right, rect.y), (rect.x, bottom), (right, bottom)])
    {
      draw(corner, over: Rect(x: x, y: y, width: 1, height: 1), role: role)
    }
    if !title.isEmpty && rect.width > 6 {
      put(
        " \(TextWidth.clip(title, to: rect.width - 6, ellipsis: ellipsis)) ", x: rect.x + 2,
        y: rect.y, role: titleRole, width: rect.width - 4)
    }
    return rect.inset(columns: 1, rows: 1)
  }

  private mutating func draw(_ scalar: Unicode.Scalar, over rect: Rect, role: Role) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      for x in area.x..<area.right { set(Glyph(base: scalar), x: x, y: y, role: role) }
    }
  }
}
