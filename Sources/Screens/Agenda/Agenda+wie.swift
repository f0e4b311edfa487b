import Domain
import TUI

extension AgendaScherm {
  func tekenWie(
    _ tafel: Tafel, _ punt: Punt, _ nummer: Int, _ beeld: Beeld, _ blik: Blik,
    op canvas: inout Canvas, in rect: Rect
  ) {
    canvas.horizontalLine(x: rect.x, y: rect.y, width: rect.width)
    let casus = punt.casus
    var delen = ["\(nummer)  \(casus.roepsel)"]
    if let geboren = casus.intake.jeugdige.geboortedatum {
      delen.append(blik(.jaarOud(geboren.leeftijd(op: beeld.vandaag))))
    }
    if !blik.privacy { delen.append(casus.intake.jeugdige.gemeente) }
    if casus.intake.urgentie != .regulier { delen.append(casus.intake.urgentie.woord(blik.taal)) }
    canvas.put(
      delen.joined(separator: " · "), in: rect, row: 1, role: .heading, overflow: .ellipsis)
    let gasten = Gast.alle(tafel, casus, beeld.wereld.team)
    let ruim = rect.width >= 58
    // Members who simply come stand together where there is no room for a row each.
    let apart = ruim ? gasten : gasten.filter { !$0.komtGewoon }
    let samen = ruim ? [] : Gast.samen(gasten.filter(\.komtGewoon), blik)
    let onder = rect.split(columns: [.fixed(12), .flex()], gap: 1)[1]
    let rijen = samen.reduce(0) { $0 + TextWidth.wrap($1.tekst, onder.width).count }
    let alles = rijen + apart.reduce(0) { $0 + $1.regels(blik, metReden: true) }
    let metReden = alles + 3 <= rect.height
    let nodig = rijen + apart.reduce(0) { $0 + $1.regels(blik, metReden: metReden) }
    // The question gets what the people leave it: nothing where they just fit, a row where they do
    // not fit anyway.
    let over = rect.height - 2 - nodig
    let vraagrijen = over >= 0 ? min(4, over) : rect.height < 8 ? 0 : 1
    var rij = 2
    if !blik.privacy {
      rij += canvas.putZinnen(
        casus.vraag(blik), hoogstens: vraagrijen,
        in: rect, row: rij,
        role: .dim)
    }
    rij += rij + nodig < rect.height ? 1 : 0
    if gasten.isEmpty { canvas.put(blik(.niemandGenodigd), in: rect, row: rij, role: .dim) }
    for (nummer, gast) in apart.enumerated() {
      if rij >= rect.height - 1, nummer < apart.count - 1 || !samen.isEmpty {
        canvas.put(blik(.nogMeer(gasten.count - nummer)), in: rect, row: rij, role: .dim)
        return
      }
      rij = teken(gast, blik, metReden: metReden, op: &canvas, in: rect, rij: rij)
    }
    for regel in samen where rij < rect.height {
      canvas.put(regel.kop, in: rect, row: rij, role: .label)
      rij += canvas.putZinnen(
        regel.tekst, hoogstens: .max, in: onder, row: rij, role: .text)
    }
  }

  /// - Returns: the row below it.
  private func teken(
    _ gast: Gast, _ blik: Blik, metReden: Bool, op canvas: inout Canvas, in rect: Rect, rij: Int
  ) -> Int {
    let ruim = rect.width >= 58
    let vakken = rect.row(rij).split(
      columns: [.fixed(12), .flex(), ruim ? .flex() : .fixed(0), .fixed(16)], gap: 1)
    canvas.put(gast.rol.kort(blik.taal), in: vakken[0], role: .label, overflow: .ellipsis)
    canvas.put(gast.naam(blik), in: vakken[1], overflow: .ellipsis)
    canvas.put(gast.bij, in: vakken[2], role: .dim, overflow: .ellipsis)
    let (woord, rol) = gast.antwoordwoord(blik)
    canvas.put(woord, in: vakken[3], role: rol, overflow: .ellipsis)
    var rij = rij + 1
    let onder = Rect(
      x: rect.x + 13, y: rect.y, width: max(0, rect.width - 13), height: rect.height)
    if let reden = gast.reden(blik, metReden) {
      canvas.put(reden, in: onder, row: rij, role: .dim, overflow: .ellipsis)
      rij += 1
    }
    if let belang = gast.belang {
      canvas.put(
        blik(.belangMet(belang.aard, belang.gevolg)), in: onder, row: rij, role: .warning,
        overflow: .ellipsis)
      rij += 1
    }
    return rij
  }
}
