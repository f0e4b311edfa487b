/// The screen as text.
extension Emulator {
  /// The rows without trailing blanks.
  var rows: [String] { (0..<size.rows).map { trimmed(cells($0).map(\.text).joined()) } }

  /// The rows as one text, without the empty rows at the end.
  var picture: String { trimmedPicture(rows) }

  /// The cell where `text` first occurs, reading row by row.
  func find(_ text: String) -> (x: Int, y: Int)? {
    for y in 0..<size.rows {
      let cells = cells(y)
      // From each cell on, so that the answer counts columns, not characters.
      for x in cells.indices where cells[x...].map(\.text).joined().hasPrefix(text) {
        return (cells[..<x].reduce(0) { $0 + $1.width }, y)
      }
    }
    return nil
  }

  /// The cells of a row that hold a character: a wide one counts once, an unwritten one is a blank.
  private func cells(_ y: Int) -> [Cell] {
    var cells: [Cell] = []
    var x = 0
    while x < size.columns {
      var cell = cell(x, y)
      if cell.text.isEmpty { cell.text = " " }
      cells.append(cell)
      x += max(cell.width, 1)
    }
    return cells
  }
}

func trimmed(_ row: String) -> String {
  String(row[..<(row.lastIndex { $0 != " " }.map(row.index(after:)) ?? row.startIndex)])
}

/// Rows as one text, without blanks at the end of a row and without empty rows at the end.
func trimmedPicture(_ rows: [String]) -> String {
  let rows = rows.map(trimmed)
  return rows[..<(rows.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)].joined(separator: "\n")
}

func rows(of text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
