/// How one part of a split gets its length.
public enum Track: Hashable, Sendable {
  /// Exactly so many cells, while there is room.
  case fixed(Int)
  /// A share of what the fixed parts leave, by weight, and at least `min` while there is room.
  case flex(Int = 1, min: Int = 0)
}

extension Rect {
  /// Cuts the rectangle into columns from left to right, with `gap` cells between them.
  ///
  /// Always gives as many rectangles as tracks. When there is too little room the last ones get
  /// less, down to nothing.
  public func split(columns tracks: [Track], gap: Int = 0) -> [Rect] {
    Self.lengths(of: tracks, in: width, gap: gap).map { start, length in
      Rect(x: x + start, y: y, width: length, height: height)
    }
  }

  /// Cuts the rectangle into rows from top to bottom, with `gap` cells between them.
  public func split(rows tracks: [Track], gap: Int = 0) -> [Rect] {
    Self.lengths(of: tracks, in: height, gap: gap).map { start, length in
      Rect(x: x, y: y + start, width: width, height: length)
    }
  }

  private static func lengths(of tracks: [Track], in total: Int, gap: Int) -> [(Int, Int)] {
    let gap = bounded(gap)
    var room = max(0, total - gap * max(0, tracks.count - 1))
    var lengths = tracks.map { track in
      let least =
        switch track {
        case .fixed(let length): bounded(length)
        case .flex(_, let min): bounded(min)
        }
      let length = min(least, room)
      room -= length
      return length
    }
    // Cumulative shares, so that the rounding never loses or adds a cell.
    let weights = tracks.map { track in
      if case .flex(let weight, _) = track { bounded(weight) } else { 0 }
    }
    let sum = weights.reduce(0, +)
    var (before, given) = (0, 0)
    for index in tracks.indices where sum > 0 {
      before += weights[index]
      lengths[index] += room * before / sum - given
      given = room * before / sum
    }
    var start = 0
    return lengths.map { length in
      defer { start += length + gap }
      return (min(start, total), length)
    }
  }
}
