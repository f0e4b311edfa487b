import TUI

/// How place 2 is divided. What has no place on this size is an empty rectangle.
struct Tafelindeling {
  /// The items with their state.
  private(set) var punten = Rect(Size(columns: 0, rows: 0))
  /// The item that is on, or the curtain.
  let inhoud: Rect
  /// The clock; where it is empty the clock stands in the heading of the item.
  private(set) var klok = Rect(Size(columns: 0, rows: 0))
  /// What the line becomes, and who says it.
  let merk: Rect
  /// Where one types.
  let veld: Rect
  private(set) var lijnen: [Rect] = []

  init(_ rect: Rect) {
    let rijen = rect.inset(columns: 1).split(
      rows: [.flex(), .fixed(1), .fixed(rect.height < 18 ? 1 : 2)])
    (merk, veld) = (rijen[1], rijen[2])
    if rect.width < 76 {
      inhoud = rijen[0]
    } else if rect.width < 110 {
      let delen = rijen[0].split(columns: [.fixed(24), .fixed(3), .flex()])
      (punten, inhoud) = (delen[0], delen[2])
      lijnen = [delen[1]]
    } else {
      let delen = rijen[0].split(columns: [.fixed(26), .fixed(3), .flex(), .fixed(3), .fixed(26)])
      (punten, inhoud, klok) = (delen[0], delen[2], delen[4])
      lijnen = [delen[1], delen[3]]
    }
  }
}
