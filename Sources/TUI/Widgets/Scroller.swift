/// The scroll offset over lines of text.
public struct Scroller: Equatable, Sendable {
  /// The first line shown.
  public private(set) var offset = 0

  public init() {}

  /// Scrolls, and never past the last screenful. A page keeps one line in view.
  public mutating func move(_ move: Move, count: Int, height: Int) {
    offset = move.target(
      from: visible(count: count, height: height).lowerBound,
      count: max(1, count - max(1, height) + 1), height: height)
  }

  /// The lines to draw, given how many there are and how many fit.
  public func visible(count: Int, height: Int) -> Range<Int> {
    let first = max(0, min(offset, count - max(0, height)))
    return first..<max(first, min(count, first + max(0, height)))
  }
}
