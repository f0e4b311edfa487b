import Domain
import TUI

/// What moved since this seat last looked, as the program found it at the start.
struct Sindsstand: Equatable, Sendable {
  let sindsdien: Sindsdien
  /// When one last looked.
  let moment: Moment
}

extension App {
  /// Hands over what moved since this seat last looked; says so when that is something.
  /// - Parameters:
  ///   - moment: when that was.
  ///   - meldt: says so; else it is there for who asks.
  public mutating func toonSinds(
    _ sindsdien: Sindsdien, na moment: Moment, meldt: Bool = true, _ beeld: Beeld
  ) {
    sinds = Sindsstand(sindsdien: sindsdien, moment: moment)
    guard meldt, !sindsdien.regels.isEmpty, melding == nil else { return }
    melding = .sindswoord(
      .melding(sindsdien.regels.count, sinds: moment, vandaag: beeld.vandaag))
  }

  /// The key with which the digest is opened can do nothing where nothing moved.
  func belemmeringSinds() -> Tekst? {
    sinds?.sindsdien.regels.isEmpty == false ? nil : .sindswoord(.niets)
  }

  /// A key while the digest is open: Enter goes to the casus.
  mutating func sinds(_ toets: Key, _ lijst: ListState<String>, _ size: Size) -> [Effect] {
    var lijst = lijst
    let namen = sinds?.sindsdien.regels.map(\.zaaknummer) ?? []
    let stap: Move? =
      switch toets {
      case .up, .character("k"): .by(-1)
      case .down, .character("j"): .by(1)
      case .pageUp: .pageUp
      case .pageDown: .pageDown
      case .home, .character("g"): .first
      case .end, .character("G"): .last
      default: nil
      }
    switch toets {
    case .escape: laag = .geen
    case .enter:
      laag = .geen
      if let zaaknummer = lijst.selection ?? namen.first {
        return [.openDossier(zaaknummer: zaaknummer)]
      }
    default:
      guard let stap else {
        melding = .onbekendeToets(toets.description)
        return []
      }
      lijst.move(stap, in: namen, height: Self.sindsvak(in: Rect(size), namen.count).height - 2)
      laag = .sinds(lijst)
    }
    return []
  }

  private static func sindsvak(in scherm: Rect, _ regels: Int) -> Rect {
    scherm.centred(
      Size(columns: min(100, scherm.width - 4), rows: min(regels + 2, scherm.height - 4)))
  }

  func tekenSinds(
    _ lijst: ListState<String>, _ beeld: Beeld, op canvas: inout Canvas, in scherm: Rect
  ) {
    guard let sinds else { return }
    let regels = sinds.sindsdien.regels
    let vak = Self.sindsvak(in: scherm, regels.count)
    let titel = Sindswoord.titel(regels.count, sinds: sinds.moment, vandaag: beeld.vandaag)
    let binnen = canvas.popup(titel.in(taal), size: vak.size, in: scherm).inset(columns: 1)
    var staat = lijst
    staat.follow(regels.map(\.zaaknummer), height: binnen.height)
    canvas.drawList(staat, count: regels.count, in: binnen) { canvas, nummer, rij in
      let regel = regels[nummer]
      let delen = rij.split(columns: [.fixed(14), .flex(), .fixed(min(20, rij.width / 4))], gap: 1)
      canvas.fill(rij, role: .popup)
      let roepsel = beeld.wereld.casussen[regel.zaaknummer]?.roepsel ?? regel.zaaknummer
      canvas.put(roepsel, in: delen[0], role: .popupTitle, overflow: .ellipsis)
      canvas.put(
        Sindswoord.wat(regel.soorten).in(taal), in: delen[1], role: .popup, overflow: .ellipsis)
      canvas.put(
        regel.door.joined(separator: ", "), in: delen[2], role: .popup, align: .right,
        overflow: .ellipsis)
    }
  }
}
