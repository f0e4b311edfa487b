import CNcurses
import Glibc
import TUI

/// Sends canvases to ncurses: only the cells that changed, in one update.
struct Painter {
  let screen: UnsafeMutablePointer<WINDOW>
  private let tier: ColourTier
  private let unicode: Bool
  /// What stands on the screen; nil when that is not known.
  private var shown: Canvas?
  private var theme: Theme?
  private var looks: [Role: Look] = [:]
  private var pairs: [[Int32]: Int32] = [:]

  /// A role as ncurses wants it.
  private struct Look {
    var attributes: attr_t
    var pair: Int32
  }

  init(screen: UnsafeMutablePointer<WINDOW>, tier: ColourTier, unicode: Bool) {
    self.screen = screen
    self.tier = tier
    self.unicode = unicode
  }

  /// The screen was changed by others: send everything the next time.
  mutating func forget() {
    shown = nil
    clearok(nc_curscr(), true)
  }

  mutating func paint(_ canvas: Canvas, theme: Theme) {
    if theme != self.theme {
      self.theme = theme
      looks = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, look(of: $0, theme)) })
      shown = nil
    }
    let before = shown?.size == canvas.size ? shown : nil
    let rows = min(canvas.size.rows, Int(getmaxy(screen)))
    var changed = before == nil || before?.cursor != canvas.cursor
    for y in 0..<rows {
      let columns =
        before.map { canvas.changedColumns(row: y, since: $0) } ?? 0..<canvas.size.columns
      guard let columns, !columns.isEmpty else { continue }
      send(canvas, row: y, columns)
      changed = true
    }
    shown = canvas
    guard changed else { return }
    // Without a cursor to show, ncurses need not move it back.
    leaveok(screen, canvas.cursor == nil)
    if let cursor = canvas.cursor { wmove(screen, Int32(cursor.y), Int32(cursor.x)) }
    curs_set(canvas.cursor == nil ? 0 : 1)
    wnoutrefresh(screen)
    doupdate()
  }

  private func send(_ canvas: Canvas, row: Int, _ columns: Range<Int>) {
    var cells: [cchar_t] = []
    cells.reserveCapacity(columns.count)
    for x in columns {
      guard let cell = canvas[x, row], cell.width > 0, let look = looks[cell.role] else { continue }
      let wide = cell.width == 2
      if let scalar = canvas.scalar(of: cell) {
        cells.append(contentsOf: shape([scalar], wide: wide, look))
      } else {
        cells.append(contentsOf: shape(canvas.scalars(of: cell), wide: wide, look))
      }
    }
    // Unlike the calls for strings, this one can fill the last cell of the screen.
    mvwadd_wchnstr(screen, Int32(row), Int32(columns.lowerBound), cells, Int32(cells.count))
  }

  /// The cells for what stands in one cell of the canvas. Where this machine's tables give a
  /// scalar another width than ours do, or have no such character, as many question marks.
  private func shape(_ scalars: [Unicode.Scalar], wide: Bool, _ look: Look) -> [cchar_t] {
    func cell(_ values: [UInt32]) -> cchar_t {
      nc_cell(look.attributes, look.pair, values, Int32(values.count))
    }
    guard let base = scalars.first else { return [] }
    if base.isASCII && scalars.count == 1 { return [cell([base.value])] }
    if unicode && wcwidth(wchar_t(base.value)) == (wide ? 2 : 1) {
      return [cell(scalars.map(\.value))]
    }
    let plain = Folding.fold(Character(base)).unicodeScalars
    let bare = plain.first.flatMap { plain.count == 1 && $0.isASCII ? $0.value : nil } ?? 0x3F
    return Array(repeating: cell([bare]), count: wide ? 2 : 1)
  }

  private mutating func look(of role: Role, _ theme: Theme) -> Look {
    let style = theme.style(for: role, tier: tier)
    var attributes: attr_t = 0
    for (attribute, flag): (Attributes, attr_t) in [
      (.bold, nc_bold), (.underline, nc_underline), (.reverse, nc_reverse), (.dim, nc_dim),
    ] where style.attributes.contains(attribute) { attributes |= flag }
    if tier == .mono { return Look(attributes: attributes, pair: 0) }
    // With eight colours the bright ones are the plain ones in bold.
    let count = max(8, nc_colours())
    var (ink, paper) = (style.foreground.number, style.background.number)
    if ink >= count {
      ink -= 8
      attributes |= nc_bold
    }
    if paper >= count { paper -= 8 }
    return Look(attributes: attributes, pair: pair(ink, paper))
  }

  /// The number of a pair of colours, made when first asked for; 0, the terminal's own colours,
  /// for the default and when there are no more pairs.
  private mutating func pair(_ ink: Int32, _ paper: Int32) -> Int32 {
    if ink < 0 && paper < 0 { return 0 }
    if let known = pairs[[ink, paper]] { return known }
    let number = Int32(pairs.count + 1)
    guard number < nc_pairs(), init_extended_pair(number, ink, paper) == OK else { return 0 }
    pairs[[ink, paper]] = number
    return number
  }
}

extension Colour {
  /// As ncurses counts: -1 is the terminal's own.
  fileprivate var number: Int32 {
    switch self {
    case .standard: -1
    case .indexed(let number): Int32(number)
    }
  }
}
