import TUI

extension Canvas {
  /// A heading and lines that explain: what each is about in a narrow column, its sentence beside
  /// it, wrapped. What does not fit is left out from the end.
  mutating func putRegels(_ kop: String, _ regels: [Uitlegregel], in rect: Rect) {
    put(kop, in: rect, role: .heading, overflow: .ellipsis)
    let delen = rect.split(columns: [.fixed(rect.width < 60 ? 14 : 17), .flex()], gap: 1)
    var rij = 1
    for regel in regels where rij < rect.height {
      put(regel.kop, in: delen[0], row: rij, role: .label, overflow: .ellipsis)
      rij += putZinnen(
        regel.tekst, hoogstens: regel.hoogstens, in: delen[1], row: rij,
        role: regel.dringt ? .warning : .text)
    }
  }

  /// Writes text over as many rows as it needs and may have, with an ellipsis where it is cut.
  /// - Returns: the rows that it took.
  mutating func putZinnen(
    _ tekst: String, hoogstens: Int, in rect: Rect, row: Int, role: Role
  ) -> Int {
    let zinnen = TextWidth.wrap(tekst, rect.width)
    let aantal = max(0, min(zinnen.count, hoogstens, rect.height - row))
    for (nummer, zin) in zinnen.prefix(aantal).enumerated() {
      let isAfgebroken = nummer == aantal - 1 && aantal < zinnen.count
      let rest = isAfgebroken ? TextWidth.clip(zin + " …", to: rect.width) : zin
      put(rest, in: rect, row: row + nummer, role: role)
    }
    return aantal
  }
}
