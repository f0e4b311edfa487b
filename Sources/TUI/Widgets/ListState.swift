/// A step in a list or a text.
public enum Move: Hashable, Sendable {
  case by(Int)
  case pageUp, pageDown, first, last

  /// The new place, for `count` rows of which `height` are shown.
  @usableFromInline
  func target(from index: Int, count: Int, height: Int) -> Int {
    let page = max(1, height - 1)
    let wanted =
      switch self {
      case .by(let rows): index + max(-count, min(rows, count))
      case .pageUp: index - page
      case .pageDown: index + page
      case .first: 0
      case .last: count - 1
      }
    return max(0, min(wanted, count - 1))
  }
}

/// The selection and the scroll offset of a list. The selection is an identity, so that it stays
/// on the same thing when rows come, go or change places.
public struct ListState<ID: Hashable & Sendable>: Equatable, Sendable {
  /// What is selected; nil in an empty list.
  public private(set) var selection: ID?
  /// The row of the selection when the rows were last seen.
  public private(set) var index = 0
  /// The first row shown.
  public private(set) var offset = 0

  public init(selection: ID? = nil) { self.selection = selection }

  // The generic part is inlinable, so that looking for a selection among 170,000 rows is compiled
  // for the rows at hand: it makes a factor of ten.

  /// Takes note of new rows: keeps the selection where it still is, and else goes to the row that
  /// took its place, or the last one. Costs nothing when the selection did not change places.
  @inlinable
  public mutating func follow(_ rows: some RandomAccessCollection<ID>, height: Int) {
    let found = place(in: rows)
    // Scroll along, so that the selection stays at the same height on screen.
    let row = found ?? max(0, min(index, rows.count - 1))
    settle(
      at: row, Self.row(row, of: rows), count: rows.count, height: height,
      scroll: found == nil ? 0 : row - index)
  }

  /// The same where it is not known how many rows fit: the selection stays at its height on screen,
  /// as far as the next drawing allows.
  @inlinable
  public mutating func follow(_ rows: some RandomAccessCollection<ID>) {
    let found = place(in: rows)
    let row = found ?? max(0, min(index, rows.count - 1))
    rest(at: row, Self.row(row, of: rows), scroll: found == nil ? 0 : row - index)
  }

  /// Moves the selection and scrolls no further than needed to show it.
  @inlinable
  public mutating func move(
    _ move: Move, in rows: some RandomAccessCollection<ID>, height: Int
  ) {
    follow(rows, height: height)
    let row = move.target(from: index, count: rows.count, height: height)
    settle(at: row, Self.row(row, of: rows), count: rows.count, height: height, scroll: 0)
  }

  /// Selects a row by its identity; nothing happens when it is not there.
  @inlinable
  public mutating func select(
    _ id: ID, in rows: some RandomAccessCollection<ID>, height: Int
  ) {
    guard let found = rows.firstIndex(of: id) else { return }
    let row = rows.distance(from: rows.startIndex, to: found)
    settle(at: row, id, count: rows.count, height: height, scroll: 0)
  }

  @inlinable
  func place(in rows: some RandomAccessCollection<ID>) -> Int? {
    guard let selection else { return nil }
    if Self.row(index, of: rows) == selection { return index }
    return rows.firstIndex(of: selection).map { rows.distance(from: rows.startIndex, to: $0) }
  }

  @inlinable
  static func row(_ row: Int, of rows: some RandomAccessCollection<ID>) -> ID? {
    row < rows.count ? rows[rows.index(rows.startIndex, offsetBy: row)] : nil
  }

  @usableFromInline
  mutating func rest(at row: Int, _ id: ID?, scroll: Int) {
    index = row
    selection = id
    offset = max(0, min(offset + scroll, row))
  }

  @usableFromInline
  mutating func settle(at row: Int, _ id: ID?, count: Int, height: Int, scroll: Int) {
    index = row
    selection = id
    offset = Self.offset(offset + scroll, showing: row, count: count, height: height)
  }

  /// The rows to draw, given how many there are and how many fit.
  public func visible(count: Int, height: Int) -> Range<Int> {
    let first = Self.offset(offset, showing: index, count: count, height: height)
    return first..<min(count, first + max(0, height))
  }

  private static func offset(_ offset: Int, showing row: Int, count: Int, height: Int) -> Int {
    let height = max(1, height)
    let near = min(max(offset, row - height + 1), row)
    return max(0, min(near, count - height))
  }
}

extension Canvas {
  /// Draws the rows of a list that are in view, and marks the selected one.
  ///
  /// `drawRow` is asked for those rows only: their number, and the rectangle of one row high.
  public mutating func drawList<ID>(
    _ state: ListState<ID>, count: Int, in rect: Rect, focused: Bool = true,
    drawRow: (inout Canvas, _ row: Int, _ rect: Rect) -> Void
  ) {
    let visible = state.visible(count: count, height: rect.height)
    for (line, row) in visible.enumerated() {
      let place = rect.row(line)
      drawRow(&self, row, place)
      if row == state.index && state.selection != nil {
        setRole(place, focused ? .selected : .selectedDim)
      }
    }
  }
}
