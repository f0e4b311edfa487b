import Domain
import TUI

/// The item now on, laid out to be read from afar: with white between the lines where there is room
/// for it, closer where there is not, and cut with a mark where even that is too much.
struct Zaalvel {
  private let delen: [Zaaldeel]

  init(_ punt: Zaalpunt, _ taal: Taal) {
    var delen = [Zaaldeel(kop: .vraag, stukken: [punt.vraag])]
    if let besluit = punt.besluit { delen.append(Zaaldeel(kop: .besluit, stukken: [besluit])) }
    if !punt.afspraken.isEmpty {
      let regels = punt.afspraken.map { "\($0.wie), \($0.uiterlijk.kort(taal)): \($0.wat)" }
      delen.append(Zaaldeel(kop: .afspraken, stukken: regels))
    }
    self.delen = delen
  }

  /// Lines longer than this are hard to follow.
  private static let breedst = 84

  func teken(_ taal: Taal, op canvas: inout Canvas) {
    let size = canvas.size
    let breedte = min(size.columns - 8, Self.breedst)
    let hoogte = size.rows - 2
    let gezet = delen.map { $0.gezet(breedte) }
    let regels =
      Zaallucht.allCases.lazy.map { lucht in Self.regels(gezet, lucht, taal) }
      .first { $0.count <= hoogte }
      ?? Self.regels(Self.ingekort(gezet, hoogte, canvas.ellipsis, taal), .geen, taal)
    let vak = Rect(
      x: (size.columns - breedte) / 2, y: 1 + min(3, max(0, hoogte - regels.count) / 2),
      width: breedte, height: hoogte)
    for (rij, regel) in regels.prefix(hoogte).enumerated() {
      canvas.put(regel.tekst, in: vak, row: rij, role: regel.isKop ? .wallHeading : .wall)
    }
  }

  private typealias Regel = (tekst: String, isKop: Bool)

  private static func regels(_ delen: [Zaaldeel.Gezet], _ lucht: Zaallucht, _ taal: Taal) -> [Regel]
  {
    var regels: [Regel] = []
    func wit(_ aantal: Int) { for _ in 0..<aantal { regels.append(("", false)) } }
    for deel in delen {
      if !regels.isEmpty { wit(lucht == .ruim ? 2 : 1) }
      regels.append((deel.kop.in(taal), true))
      if lucht != .geen { wit(1) }
      for (plaats, stuk) in deel.stukken.enumerated() {
        if plaats > 0, lucht != .geen { wit(1) }
        for (nummer, regel) in stuk.enumerated() {
          if nummer > 0, lucht == .ruim { wit(1) }
          regels.append((regel, false))
        }
      }
    }
    return regels
  }

  /// Every part gets a fair share of the rows; what a short one leaves goes to the others.
  private static func ingekort(
    _ delen: [Zaaldeel.Gezet], _ hoogte: Int, _ beletsel: String, _ taal: Taal
  ) -> [Zaaldeel.Gezet] {
    var delen = delen
    var over = hoogte - 2 * delen.count + 1
    let volgorde = delen.indices.sorted { (delen[$0].hoogte, $0) < (delen[$1].hoogte, $1) }
    for (plaats, index) in volgorde.enumerated() {
      let deel = max(1, over / (volgorde.count - plaats))
      delen[index].kortIn(tot: deel, beletsel, taal)
      over -= delen[index].hoogte
    }
    return delen
  }
}

/// How much white there is.
private enum Zaallucht: CaseIterable { case ruim, gewoon, geen }

/// A heading and what stands under it.
struct Zaaldeel {
  let kop: Zaaltekst
  /// Each begins on a line of its own.
  let stukken: [String]

  /// The same in lines.
  struct Gezet {
    let kop: Zaaltekst
    var stukken: [[String]]
    let breedte: Int

    var hoogte: Int { stukken.reduce(0) { $0 + $1.count } }

    /// Leaves out what does not fit, and says so on the last line.
    mutating func kortIn(tot ruimte: Int, _ beletsel: String, _ taal: Taal) {
      if hoogte <= ruimte { return }
      let aantal = stukken.count
      while stukken.count > 1, hoogte > ruimte - 1 { stukken.removeLast() }
      if aantal > 1, hoogte < ruimte {
        stukken.append([nogAfspraken(aantal - stukken.count, beletsel, taal)])
        return
      }
      let regels = stukken[0].prefix(ruimte)
      var laatste = regels.last ?? ""
      // Between words, where that can be.
      if TextWidth.columns(of: laatste) > breedte - 2 {
        laatste = TextWidth.wrap(laatste, breedte - 2).first ?? ""
      }
      stukken = [regels.dropLast() + ["\(laatste) \(beletsel)"]]
    }
  }

  func gezet(_ breedte: Int) -> Gezet {
    Gezet(kop: kop, stukken: stukken.map { TextWidth.wrap($0, breedte) }, breedte: breedte)
  }
}
