import TUI

/// A piece of a line: where it begins, what it says, and its role.
struct Stuk: Equatable, Sendable {
  var x: Int
  let tekst: String
  let rol: Role
}

/// One line of a sheet.
struct Bladregel: Equatable, Sendable {
  var stukken: [Stuk] = []

  init(_ stukken: Stuk...) { self.stukken = stukken }

  func verschoven(_ kolommen: Int) -> Bladregel {
    var regel = self
    for index in regel.stukken.indices { regel.stukken[index].x += kolommen }
    return regel
  }
}

/// Sets text in lines of a given width: what a part of a dossier is made of.
struct Blad: Sendable {
  let breedte: Int
  let ascii: Bool
  private(set) var regels: [Bladregel] = []

  static let inspringing = 2
  private static let labelbreedte = 18

  init(breedte: Int, ascii: Bool) {
    self.breedte = max(1, breedte)
    self.ascii = ascii
  }

  /// A heading, with air above it.
  mutating func kop(_ tekst: String, _ rol: Role = .heading) {
    wit()
    alinea(tekst, rol, inspringing: 0)
  }

  /// One blank line, but never at the top and never two.
  mutating func wit() {
    if let laatste = regels.last, !laatste.stukken.isEmpty { regels.append(Bladregel()) }
  }

  mutating func alinea(
    _ tekst: String, _ rol: Role = .text, inspringing: Int = Self.inspringing
  ) {
    let x = breedte > 24 ? inspringing : 0
    for regel in TextWidth.wrap(tekst, breedte - x) {
      regels.append(Bladregel(Stuk(x: x, tekst: regel, rol: rol)))
    }
  }

  /// A label with its value beside it, or below it where there is no room.
  mutating func veld(_ label: String, _ waarde: String, _ rol: Role = .text) {
    let x = Self.inspringing + Self.labelbreedte
    guard breedte >= 44, TextWidth.columns(of: label) < Self.labelbreedte else {
      alinea("\(label): \(waarde)", rol)
      return
    }
    for (nummer, regel) in TextWidth.wrap(waarde, breedte - x).enumerated() {
      var nieuw = Bladregel(Stuk(x: x, tekst: regel, rol: rol))
      if nummer == 0 {
        nieuw.stukken.insert(Stuk(x: Self.inspringing, tekst: label, rol: .label), at: 0)
      }
      regels.append(nieuw)
    }
  }

  mutating func voegToe(_ regel: Bladregel) { regels.append(regel) }

  /// Blocks of lines side by side, each so many columns wide with a gap between them.
  mutating func naast(_ blokken: [[Bladregel]], breedte kolom: Int, tussen: Int) {
    for rij in 0..<(blokken.map(\.count).max() ?? 0) {
      var regel = Bladregel()
      for (nummer, blok) in blokken.enumerated() where rij < blok.count {
        regel.stukken += blok[rij].verschoven(nummer * (kolom + tussen)).stukken
      }
      regels.append(regel)
    }
  }

  /// Pieces one after another with a dot between them, as many lines as it takes.
  static func stroom(_ stukken: [(tekst: String, rol: Role)], breedte: Int) -> [Bladregel] {
    var regels: [Bladregel] = []
    var x = breedte
    for (tekst, rol) in stukken where !tekst.isEmpty {
      let nodig = TextWidth.columns(of: tekst)
      if regels.isEmpty || x + 3 + nodig > breedte {
        regels.append(Bladregel())
        x = 0
      } else {
        regels[regels.count - 1].stukken.append(Stuk(x: x, tekst: " · ", rol: .dim))
        x += 3
      }
      regels[regels.count - 1].stukken.append(Stuk(x: x, tekst: tekst, rol: rol))
      x += nodig
    }
    return regels
  }
}

extension Canvas {
  /// Draws lines of a sheet from the top of a rectangle, and never outside it.
  mutating func teken(_ regels: some Collection<Bladregel>, in rect: Rect) {
    for (rij, regel) in regels.prefix(rect.height).enumerated() {
      for stuk in regel.stukken {
        put(
          stuk.tekst, in: rect, row: rij, column: stuk.x, role: stuk.rol, overflow: .ellipsis)
      }
    }
  }
}
