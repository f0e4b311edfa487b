import Domain
import TUI

/// The lines of a part, and everything on which they depend.
struct Opmaak: Equatable, Sendable {
  struct Sleutel: Equatable, Sendable {
    let deel: Dossierdeel
    /// A stream only grows: with as many events it holds the same.
    let gebeurtenissen: Int
    let team: Int
    let vandaag: Datum
    let zicht: Zicht
    let breedte: Int
    let ascii: Bool
  }

  let sleutel: Sleutel
  let regels: [Bladregel]
}

/// Where the parts of the screen stand.
struct Dossierindeling: Equatable {
  let kop: Rect
  let lijn: Rect
  let menu: Rect
  let inhoud: Rect
  let heeftMenu: Bool

  private static let menubreedte = 16
  /// Longer lines are hard to read.
  private static let langsteRegel = 100

  var tekstbreedte: Int { min(inhoud.width, Self.langsteRegel) }

  /// How many lines the head may take.
  static func kophoogte(_ vlak: Rect) -> Int {
    switch vlak.height {
    case ...2: 0
    case ...7: 1
    case ...14: 2
    case ...24: 4
    default: 5
    }
  }

  init(_ vlak: Rect, kop hoogte: Int) {
    heeftMenu = vlak.width >= 80 && vlak.height >= 10
    let rijen = vlak.split(rows: [
      .fixed(hoogte), .fixed(hoogte > 0 ? 1 : 0), .fixed(heeftMenu ? 0 : 1), .flex(),
    ])
    kop = rijen[0]
    lijn = rijen[1]
    if heeftMenu {
      let kolommen = rijen[3].split(columns: [.fixed(Self.menubreedte), .fixed(2), .flex()])
      menu = kolommen[0]
      inhoud = Rect(
        x: kolommen[2].x, y: kolommen[2].y, width: max(0, kolommen[2].width - 1),
        height: kolommen[2].height)
    } else {
      menu = rijen[2]
      inhoud = rijen[3]
    }
  }
}
