import TUI

/// How the agenda is divided. What has no place on this size is an empty rectangle.
struct Agendaindeling {
  private(set) var tafels = Rect(Size(columns: 0, rows: 0))
  private(set) var kop = Rect(Size(columns: 0, rows: 0))
  private(set) var punten = Rect(Size(columns: 0, rows: 0))
  private(set) var wie = Rect(Size(columns: 0, rows: 0))
  private(set) var wachtlijst = Rect(Size(columns: 0, rows: 0))
  private(set) var uitwerken = Rect(Size(columns: 0, rows: 0))
  /// Columns of the lines between the panes.
  private(set) var lijnen: [Rect] = []

  /// - Parameter aantal: items of the chosen table; who sits there gets the rows that they leave.
  init(_ rect: Rect, _ vak: AgendaScherm.Vak, punten aantal: Int) {
    let binnen = rect.inset(columns: 1)
    if rect.width < 76 {
      // One pane, the one with the focus.
      switch vak {
      case .tafels: tafels = binnen
      case .punten, .wie: verdeelTafel(binnen, vak, aantal)
      case .wachtlijst: wachtlijst = binnen
      case .uitwerken: uitwerken = binnen
      }
    } else if rect.width < 110 {
      let delen = binnen.split(columns: [.fixed(30), .fixed(3), .flex()])
      let links = delen[0].split(rows: [.flex(3), .flex(3), .flex(2)], gap: 1)
      (tafels, wachtlijst, uitwerken) = (links[0], links[1], links[2])
      lijnen = [delen[1]]
      verdeelTafel(delen[2], vak, aantal)
    } else {
      let delen = binnen.split(columns: [.fixed(32), .fixed(3), .flex(), .fixed(3), .fixed(32)])
      let rechts = delen[4].split(rows: [.flex(2), .flex(1)], gap: 1)
      (tafels, wachtlijst, uitwerken) = (delen[0], rechts[0], rechts[1])
      lijnen = [delen[1], delen[3]]
      verdeelTafel(delen[2], vak, aantal)
    }
  }

  private mutating func verdeelTafel(_ rect: Rect, _ vak: AgendaScherm.Vak, _ aantal: Int) {
    // Whoever goes through the items asks who sits there: on a low screen that gets the room.
    let meeste = (vak == .punten || vak == .wie) && rect.height < 24 ? 3 : rect.height * 3 / 10
    let rijen = min(max(aantal, 2), meeste)
    let tussen = rect.height < 24 ? 0 : 1
    let delen = rect.split(rows: [.fixed(3), .fixed(rijen), .fixed(tussen), .flex()])
    (kop, punten, wie) = (delen[0], delen[1], delen[3])
  }
}
