/// Where the display lines of a text begin: its soft wrap, between words where that can be.
///
/// Every character belongs to one line; the spaces at a break hang at its end, a newline closes it.
/// Kept up by each change at the cost of the lines it touches, so that typing in a long text stays
/// quick.
struct TextRows: Equatable, Sendable {
  /// In columns, at least 1.
  let width: Int
  /// The place of the first character of each line; never empty.
  private(set) var starts = [0]

  init(_ characters: [Character], width: Int) {
    self.width = max(1, width)
    while let next = Self.next(after: starts[starts.count - 1], characters, self.width) {
      starts.append(next)
    }
  }

  var count: Int { starts.count }

  /// The line on which a place stands; the place at a break stands on the line after it.
  func row(of place: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  /// The characters of a line, with the newline that closes it.
  func range(of row: Int, in characters: [Character]) -> Range<Int> {
    starts[row]..<(row + 1 < starts.count ? starts[row + 1] : characters.count)
  }

  /// Takes note that `removed` characters at a place gave way to `inserted` others.
  /// - Parameter characters: the text as it is now.
  mutating func replaced(
    at place: Int, removed: Int, inserted: Int, in characters: [Character]
  ) {
    // A break depends on the line it ends and on what no longer fitted there: that is on the next
    // line or, when it is two columns wide, at the start of the one after it.
    let first = max(0, row(of: place) - 2)
    let shift = inserted - removed
    var fresh: [Int] = []
    var old = first + 1
    var at = starts[first]
    while let next = Self.next(after: at, characters, width) {
      while old < starts.count, starts[old] + shift < next { old += 1 }
      if next >= place + inserted, old < starts.count, starts[old] + shift == next {
        // From here on the lines are as they were.
        for index in old..<starts.count { starts[index] += shift }
        starts.replaceSubrange(first + 1..<old, with: fresh)
        return
      }
      fresh.append(next)
      at = next
    }
    starts.replaceSubrange((first + 1)..., with: fresh)
  }

  /// The start of the line after the one that starts there; nil when that is the last.
  private static func next(after start: Int, _ characters: [Character], _ width: Int) -> Int? {
    var columns = 0
    var afterSpace: Int?
    var place = start
    while place < characters.count {
      let character = characters[place]
      if character == "\n" { return place + 1 }
      if character == " " || character == "\t" {
        columns += 1
        afterSpace = place + 1
      } else {
        let own = character.isASCII ? 1 : TextWidth.columns(of: character)
        if columns + own > width && place > start { return afterSpace ?? place }
        columns += own
      }
      place += 1
    }
    return nil
  }
}
