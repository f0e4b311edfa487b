import Domain
import TUI

extension AgendaScherm {
  func teken(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    let indeling = Agendaindeling(rect, vak, punten: punten(beeld).count)
    for lijn in indeling.lijnen {
      canvas.verticalLine(x: lijn.x + 1, y: lijn.y, height: lijn.height)
    }
    tekenTafels(beeld, blik, op: &canvas, in: indeling.tafels)
    tekenWachtlijst(beeld, blik, op: &canvas, in: indeling.wachtlijst)
    tekenUitwerken(beeld, blik, op: &canvas, in: indeling.uitwerken)
    tekenTafel(beeld, blik, op: &canvas, indeling)
  }

  /// The heading of a pane, with how many rows it has; a pane with the focus stands out.
  private func kop(
    _ tekst: Tekst, _ aantal: Int, _ rechts: String, heeftFocus: Bool, _ blik: Blik,
    op canvas: inout Canvas, in rect: Rect
  ) -> Rect {
    let breed = canvas.put(blik(tekst), in: rect, role: heeftFocus ? .heading : .label)
    let verder = canvas.put("\(aantal)", in: rect, column: breed + 1, role: .dim)
    canvas.put(
      rechts, in: rect, column: breed + verder + 2, role: .dim, align: .right, overflow: .ellipsis)
    return rect.split(rows: [.fixed(1), .flex()])[1]
  }

  private func tekenTafels(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let komend = beeld.agenda.tafels.count
    let rijen = kop(
      .kopTafels, komend, blik(.voorbij(beeld.tafels.count - komend)), heeftFocus: vak == .tafels,
      blik, op: &canvas, in: rect)
    if beeld.tafels.isEmpty { canvas.put(blik(.geenTafels), in: rijen, role: .dim) }
    canvas.drawList(tafels, count: beeld.tafels.count, in: rijen, focused: vak == .tafels) {
      canvas, nummer, rij in
      guard let tafel = beeld.tafels[veilig: nummer] else { return }
      let isKomend = tafel.tafel.status.isOpenVoorCasussen
      let vakken = rij.split(columns: [.fixed(10), .fixed(5), .flex()], gap: 1)
      let rol: Role = isKomend ? .text : .dim
      canvas.put(tafel.tafel.beginMoment.datum.kort(blik.taal), in: vakken[0], role: rol)
      canvas.put(tafel.tafel.beginMoment.tijdwoord, in: vakken[1], role: .dim)
      canvas.put(
        blik(.tafelstand(tafel.tafel.status, tafel.punten.count, tafel.tafel.begonnen.count)),
        in: vakken[2], role: tafel.tafel.status == .geopend ? .mark : rol, align: .right,
        overflow: .ellipsis)
    }
  }

  private func tekenWachtlijst(
    _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect
  ) {
    guard !rect.isEmpty else { return }
    let wachtenden = beeld.agenda.wachtlijst
    let norm = beeld.wereld.team?.wachtnorm(op: beeld.vandaag)
    let rijen = kop(
      .kopWachtlijst, wachtenden.count, norm.map { blik(.normWeken($0.weken)) } ?? "",
      heeftFocus: vak == .wachtlijst, blik, op: &canvas, in: rect)
    if wachtenden.isEmpty { canvas.put(blik(.niemandWacht), in: rijen, role: .dim) }
    canvas.drawList(wachtlijst, count: wachtenden.count, in: rijen, focused: vak == .wachtlijst) {
      canvas, nummer, rij in
      guard let wachtende = wachtenden[veilig: nummer] else { return }
      let casus = wachtende.casus
      let vakken = rij.split(columns: [.flex(), .fixed(6), .fixed(4), .fixed(1)], gap: 1)
      canvas.put(casus.roepsel, in: vakken[0], overflow: .ellipsis)
      if casus.intake.urgentie != .regulier {
        canvas.put(casus.intake.urgentie.woord(blik.taal), in: vakken[1], role: .mark)
      }
      let dagen = max(0, beeld.vandaag - wachtende.sinds)
      let over = norm.map { casus.dagenOver($0, op: beeld.vandaag) > 0 } ?? false
      canvas.put(
        dagenwoord(dagen), in: vakken[2], role: over ? .warning : .dim, align: .right)
      if over { canvas.put("!", in: vakken[3], role: .warning) }
    }
  }

  private func tekenUitwerken(
    _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect
  ) {
    guard !rect.isEmpty else { return }
    let casussen = beeld.agenda.uitwerken
    let rijen = kop(
      .kopUitwerken, casussen.count, "", heeftFocus: vak == .uitwerken, blik, op: &canvas, in: rect)
    if casussen.isEmpty { canvas.put(blik(.allesUitgewerkt), in: rijen, role: .dim) }
    canvas.drawList(uitwerken, count: casussen.count, in: rijen, focused: vak == .uitwerken) {
      canvas, nummer, rij in
      guard let regel = casussen[veilig: nummer] else { return }
      let vakken = rij.split(columns: [.flex(), .fixed(9), .fixed(4), .fixed(1)], gap: 1)
      canvas.put(regel.casus.roepsel, in: vakken[0], overflow: .ellipsis)
      canvas.put(
        regel.uitkomst.woord(blik.taal), in: vakken[1], role: .dim, align: .right,
        overflow: .ellipsis)
      canvas.put(
        dagenwoord(max(0, beeld.vandaag - regel.sinds)), in: vakken[2], role: .dim, align: .right)
    }
  }
}
