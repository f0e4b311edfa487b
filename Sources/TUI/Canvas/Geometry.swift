/// A size in columns and rows, never negative.
///
/// Every number is held within 0...9999, so that sums of a few of them cannot overflow and a
/// hostile window size cannot ask for gigabytes.
public struct Size: Hashable, Sendable {
  public let columns: Int
  public let rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = Rect.bounded(columns)
    self.rows = Rect.bounded(rows)
  }
}

/// A place on a canvas, counted from the left top corner at 0, 0.
public struct Point: Hashable, Sendable {
  public var x: Int
  public var y: Int

  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A rectangle of cells. Width and height are never negative; it may lie outside a canvas.
public struct Rect: Hashable, Sendable {
  public let x: Int
  public let y: Int
  public let width: Int
  public let height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = min(max(x, -Self.largest), Self.largest)
    self.y = min(max(y, -Self.largest), Self.largest)
    self.width = Self.bounded(width)
    self.height = Self.bounded(height)
  }

  /// The whole of a canvas of this size.
  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.columns, height: size.rows)
  }

  /// The column just right of the rectangle.
  public var right: Int { x + width }
  /// The row just below the rectangle.
  public var bottom: Int { y + height }
  public var size: Size { Size(columns: width, rows: height) }
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// One row of the rectangle, counted from its top; empty when there is no such row.
  public func row(_ index: Int) -> Rect {
    let inside = index >= 0 && index < height
    return Rect(x: x, y: y + (inside ? index : 0), width: width, height: inside ? 1 : 0)
  }

  /// The rectangle less a margin on each side; empty rather than negative.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    let (dx, dy) = (min(Self.bounded(columns), width), min(Self.bounded(rows), height))
    return Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
  }

  /// What both rectangles cover.
  public func intersection(_ other: Rect) -> Rect {
    let (left, top) = (max(x, other.x), max(y, other.y))
    return Rect(
      x: left, y: top, width: min(right, other.right) - left,
      height: min(bottom, other.bottom) - top)
  }

  /// A rectangle of the wanted size in the middle, made smaller where it does not fit.
  public func centred(_ wanted: Size) -> Rect {
    let (w, h) = (min(wanted.columns, width), min(wanted.rows, height))
    return Rect(x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h)
  }

  static let largest = 9999
  static func bounded(_ number: Int) -> Int { min(max(number, 0), largest) }
}
