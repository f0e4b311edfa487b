import Domain
import TUI

extension AgendaScherm {
  /// The item of which one looks who sits there.
  func punt(_ beeld: Beeld) -> (tafel: Tafel, casus: Casus)? {
    guard let tafel = tafel(beeld), let punt = punten(beeld)[veilig: punten.index] else {
      return nil
    }
    return (tafel.tafel, punt.casus)
  }

  /// Who sits there, and who should: a row each.
  func gasten(_ beeld: Beeld) -> [Gast] {
    guard let (tafel, casus) = punt(beeld) else { return [] }
    return Gast.bezetting(tafel, casus, beeld.wereld.team)
  }

  func gekozenGast(_ beeld: Beeld) -> Gast? { gasten(beeld)[veilig: wie.index] }

  /// A row a person, and below them what is to be said of the one that is selected.
  func tekenBezetting(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    guard let (_, casus) = punt(beeld) else { return }
    canvas.horizontalLine(x: rect.x, y: rect.y, width: rect.width)
    let gasten = gasten(beeld)
    let vragen = gasten.filter { $0.voorstel != nil }.count
    canvas.put(
      blik(.opAgenda(.kopBezetting(punten.index + 1, casus.roepsel, teVragen: vragen))),
      in: rect, row: 1, role: .heading, overflow: .ellipsis)
    let delen = Rect(x: rect.x, y: rect.y + 2, width: rect.width, height: rect.height - 2)
      .split(rows: [.flex(), .fixed(rect.height > 6 ? 2 : 1)])
    canvas.drawList(wie, count: gasten.count, in: delen[0]) { canvas, nummer, rij in
      guard let gast = gasten[veilig: nummer] else { return }
      teken(gast, blik, op: &canvas, in: rij)
    }
    guard let gast = gasten[veilig: wie.index] else { return }
    let (tekst, rol) = gast.toelichting(blik)
    _ = canvas.putZinnen(tekst, hoogstens: 2, in: delen[1], row: 0, role: rol)
  }

  private func teken(_ gast: Gast, _ blik: Blik, op canvas: inout Canvas, in rij: Rect) {
    let ruim = rij.width >= 58
    let vakken = rij.split(
      columns: [.fixed(12), .flex(), ruim ? .flex() : .fixed(0), .fixed(2), .fixed(16)], gap: 1)
    let dof = gast.voorstel != nil
    canvas.put(gast.rol.kort(blik.taal), in: vakken[0], role: .label, overflow: .ellipsis)
    canvas.put(gast.naam(blik), in: vakken[1], role: dof ? .dim : .text, overflow: .ellipsis)
    canvas.put(gast.bij, in: vakken[2], role: .dim, overflow: .ellipsis)
    if gast.belang != nil || gast.raaktOrganisatie {
      canvas.put(gast.belang == nil ? "?" : "!", in: vakken[3], role: .warning, align: .right)
    }
    let (woord, rol) = gast.antwoordwoord(blik)
    canvas.put(woord, in: vakken[4], role: rol, overflow: .ellipsis)
  }
}

extension Gast {
  /// What was answered and how they take part, with how it looks.
  func antwoordwoord(_ blik: Blik) -> (String, Role) {
    guard let antwoord else {
      return voorstel == nil ? ("", .text) : (blik(.opAgenda(.nogVragen)), .dim)
    }
    let woord = antwoord.woord(blik.taal)
    return switch antwoord {
    case .komt: (wijze.map { "\(woord), \($0.kort(blik.taal))" } ?? woord, .good)
    case .uitgenodigd: (woord, .text)
    case .komtNiet, .nietUitgenodigd: (woord, .warning)
    }
  }

  /// What stands below the list: an interest first, then why not, then why they should come.
  fileprivate func toelichting(_ blik: Blik) -> (String, Role) {
    if let belang { return (blik(.belangMet(belang.aard, belang.gevolg)), .warning) }
    if raaktOrganisatie { return (blik(.opAgenda(.misschienBelang)), .warning) }
    if let reden, !blik.privacy { return (reden, .dim) }
    return (voorstel.map { blik(.opAgenda(.grond($0))) } ?? "", .dim)
  }
}
