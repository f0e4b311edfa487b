import Domain
import TUI

extension AgendaScherm {
  /// The chosen table with its items and, of the selected item, who is to sit there; or the casus
  /// that is selected on the waiting list.
  func tekenTafel(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, _ indeling: Agendaindeling)
  {
    if vak == .wachtlijst || vak == .uitwerken {
      let delen = [indeling.kop, indeling.wie]
      guard let boven = delen.first, let onder = delen.last, let casus = gekozen(beeld) else {
        return
      }
      let vlak = Rect(x: boven.x, y: boven.y, width: boven.width, height: onder.bottom - boven.y)
      canvas.putRegels(
        casus.kop(blik, vandaag: beeld.vandaag), casus.wachtregels(beeld, blik), in: vlak)
      return
    }
    guard let tafel = tafel(beeld) else { return }
    tekenKop(tafel, beeld, blik, op: &canvas, in: indeling.kop)
    let punten = punten(beeld)
    if punten.isEmpty {
      canvas.put(blik(.tafelZonderPunten), in: indeling.punten, role: .dim)
      return
    }
    canvas.drawList(self.punten, count: punten.count, in: indeling.punten, focused: vak == .punten)
    {
      canvas, nummer, rij in
      guard let punt = punten[veilig: nummer] else { return }
      teken(punt, nummer + 1, blik, op: &canvas, in: rij)
    }
    if vak == .wie { return tekenBezetting(beeld, blik, op: &canvas, in: indeling.wie) }
    if let punt = punten[veilig: self.punten.index] {
      tekenWie(tafel.tafel, punt, self.punten.index + 1, beeld, blik, op: &canvas, in: indeling.wie)
    }
  }

  private func tekenKop(
    _ tafel: Agendatafel, _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect
  ) {
    let begin = tafel.tafel.beginMoment
    let einde = begin.plus(minuten: tafel.tafel.duurMinuten)
    var delen = [
      begin.datum.kort(blik.taal, vandaag: beeld.vandaag), "\(begin.tijdwoord)–\(einde.tijdwoord)",
    ]
    if let locatie = tafel.tafel.locatie { delen.append(locatie) }
    canvas.put(delen.joined(separator: " · "), in: rect, role: .heading, overflow: .ellipsis)
    guard tafel.tafel.status.isOpenVoorCasussen else {
      canvas.put(blik(.tafelIs(tafel.tafel.status)), in: rect, row: 1, role: .dim)
      return
    }
    let balk = Rect(x: rect.x, y: rect.y + 1, width: min(16, rect.width / 3), height: 1)
    canvas.putBar(tafel.minuten, of: tafel.tafel.duurMinuten, in: balk)
    canvas.put(
      blik(.minutenVan(tafel.minuten, tafel.tafel.duurMinuten)), in: rect, row: 1,
      column: balk.width + 1,
      role: tafel.minuten > tafel.tafel.duurMinuten ? .warning : .dim, overflow: .ellipsis)
  }

  private func teken(
    _ punt: Punt, _ nummer: Int, _ blik: Blik, op canvas: inout Canvas, in rij: Rect
  ) {
    let vakken = rij.split(
      columns: [
        .fixed(2), .fixed(5), .fixed(4), .fixed(16), .flex(),
        .fixed(punt.stand == .gepland ? 0 : 9),
      ],
      gap: 1)
    let dof: Role = punt.stand == .besproken ? .dim : .text
    canvas.put("\(nummer)", in: vakken[0], role: .label, align: .right)
    canvas.put(punt.begin?.tijdwoord ?? "", in: vakken[1], role: dof)
    canvas.put(
      punt.minuten.map { blik(.minuten($0)) } ?? "", in: vakken[2], role: .dim, align: .right)
    canvas.put(punt.casus.roepsel, in: vakken[3], role: dof, overflow: .ellipsis)
    let naast =
      vakken[4].width < 24
      ? (blik.verbergt(punt.casus) ? "" : punt.casus.intake.jeugdige.gemeente)
      : punt.casus.vraag(blik)
    canvas.put(naast, in: vakken[4], role: .dim, overflow: .ellipsis)
    canvas.put(
      blik(.puntstand(punt.stand)), in: vakken[5], role: punt.stand == .nu ? .mark : .dim,
      align: .right)
  }
}

extension Casus {
  /// Why it waits, and how long against the norm.
  fileprivate func wachtregels(_ beeld: Beeld, _ blik: Blik) -> [Uitlegregel] {
    var regels = [Uitlegregel(kop: blik(.kopVraag), tekst: vraag(blik), hoogstens: 4)]
    if let op = toegelatenOp {
      regels.append(
        Uitlegregel(
          kop: blik(.kopToegelaten), tekst: blik(.sindsMet(op.datum, beeld.vandaag - op.datum))))
    }
    let dagen = dagenGewacht(op: beeld.vandaag)
    regels.append(Uitlegregel(kop: blik(.kopWacht), tekst: blik(.sindsMet(wachtVanaf, dagen))))
    if let norm = beeld.wereld.team?.wachtnorm(op: beeld.vandaag) {
      let over = dagenOver(norm, op: beeld.vandaag)
      regels.append(
        Uitlegregel(
          kop: blik(.kopNorm), tekst: blik(.normzin(norm.norm, norm.weken, over: over)),
          dringt: over > 0))
    }
    return regels
  }
}
