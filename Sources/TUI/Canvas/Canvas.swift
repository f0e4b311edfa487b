/// A picture of characters with roles: what a screen draws and a terminal shows.
///
/// Writing outside the canvas is clipped silently, so that a screen needs no special case for a
/// small window. Text comes in untouched and is made safe to show here (see ``Glyph``).
public struct Canvas: Sendable {
  public let size: Size
  /// Draw lines, bars and ellipses with ASCII only.
  public let ascii: Bool
  /// Where the terminal's cursor is shown; nil hides it.
  public private(set) var cursor: Point?
  var cells: [Cell]
  /// Clusters of a base and its marks, by the number kept in a cell.
  private var clusters: [[Unicode.Scalar]] = []
  private var numbers: [[Unicode.Scalar]: UInt32] = [:]

  public init(_ size: Size, ascii: Bool = false) {
    self.size = size
    self.ascii = ascii
    cells = Array(repeating: .blank(.text), count: size.columns * size.rows)
  }

  /// The whole canvas.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; nil outside the canvas.
  public subscript(x: Int, y: Int) -> Cell? {
    contains(x, y) ? cells[y * size.columns + x] : nil
  }

  /// The scalars to send for a cell: a base and at most four marks; none for a right half.
  public func scalars(of cell: Cell) -> [Unicode.Scalar] {
    if cell.width == 0 { return [] }
    if cell.isCluster { return clusters[Int(cell.glyph & ~Cell.clusterBit)] }
    return [Unicode.Scalar(cell.glyph) ?? " "]
  }

  /// The one scalar of a cell that is not a cluster: the quick way for painters.
  public func scalar(of cell: Cell) -> Unicode.Scalar? {
    cell.isCluster || cell.width == 0 ? nil : Unicode.Scalar(cell.glyph)
  }

  /// Shows the cursor there; nil, or a place outside the canvas, hides it.
  public mutating func showCursor(at point: Point?) {
    cursor = point.flatMap { contains($0.x, $0.y) ? $0 : nil }
  }

  /// Whether a cell looks the same on another canvas of the same size.
  public func sameCell(x: Int, y: Int, as other: Canvas) -> Bool {
    guard let mine = self[x, y], let theirs = other[x, y] else { return false }
    if mine.isCluster && theirs.isCluster {
      return mine.role == theirs.role && scalars(of: mine) == other.scalars(of: theirs)
    }
    return mine == theirs
  }

  func contains(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && y >= 0 && x < size.columns && y < size.rows
  }

  /// Puts a glyph of one or two columns at a place known to be free for it.
  mutating func set(_ glyph: Glyph, x: Int, y: Int, role: Role) {
    let index = y * size.columns + x
    separateWideCells(x: x, width: glyph.width, row: y)
    let code = glyph.marks.isEmpty ? glyph.base.value : number(of: [glyph.base] + glyph.marks)
    cells[index] = Cell(glyph: code, width: UInt8(glyph.width), role: role)
    if glyph.width == 2 { cells[index + 1] = Cell(glyph: 0, width: 0, role: role) }
  }

  /// Puts printable ASCII on an existing row, clipped to the canvas.
  mutating func set(_ bytes: Substring.UTF8View, x: Int, y: Int, role: Role) {
    let (first, last) = (max(0, x), min(size.columns, x + bytes.count))
    guard first < last else { return }
    separateWideCells(x: first, width: last - first, row: y)
    var index = y * size.columns + first
    for byte in bytes.dropFirst(first - x).prefix(last - first) {
      cells[index] = Cell(glyph: UInt32(byte), width: 1, role: role)
      index += 1
    }
  }

  /// Blanks the half that is left of a wide cell when its other half is about to be written.
  mutating func separateWideCells(x: Int, width: Int, row: Int) {
    let start = row * size.columns
    if x > 0, cells[start + x].width == 0 {
      cells[start + x - 1] = .blank(cells[start + x - 1].role)
    }
    let after = x + width
    if after < size.columns, cells[start + after].width == 0 {
      cells[start + after] = .blank(cells[start + after].role)
    }
  }

  private mutating func number(of scalars: [Unicode.Scalar]) -> UInt32 {
    if let known = numbers[scalars] { return known }
    let number = UInt32(clusters.count) | Cell.clusterBit
    clusters.append(scalars)
    numbers[scalars] = number
    return number
  }
}

extension Canvas: Equatable {
  /// Equal is what looks equal, whatever the order in which it was drawn.
  public static func == (one: Canvas, other: Canvas) -> Bool {
    one.size == other.size && one.cursor == other.cursor
      && (0..<one.size.rows).allSatisfy { one.changedColumns(row: $0, since: other) == nil }
  }

  /// The columns in which a row differs from another canvas, from the first to the last such
  /// cell, widened to whole wide characters; nil when nothing changed.
  public func changedColumns(row y: Int, since other: Canvas) -> Range<Int>? {
    let all = 0..<size.columns
    guard y >= 0, y < size.rows, size == other.size else { return all.isEmpty ? nil : all }
    guard var first = all.first(where: { !sameCell(x: $0, y: y, as: other) }),
      var last = all.last(where: { !sameCell(x: $0, y: y, as: other) })
    else { return nil }
    while first > 0, self[first, y]?.width == 0 || other[first, y]?.width == 0 { first -= 1 }
    while last + 1 < size.columns, self[last + 1, y]?.width == 0 || other[last + 1, y]?.width == 0 {
      last += 1
    }
    return first..<last + 1
  }
}
