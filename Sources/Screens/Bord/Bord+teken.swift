import Domain
import TUI

/// How the board is divided: a line that counts, the cards, and what explains the selected one.
struct Bordindeling {
  let telling: Rect
  let rijen: Rect
  let uitleg: Rect

  init(_ rect: Rect, _ weergave: BordScherm.Weergave) {
    let binnen = rect.inset(columns: 1)
    // Beside the table where that leaves it room, else below.
    if weergave == .tabel, binnen.width >= 150 {
      let delen = binnen.split(columns: [.flex(), .fixed(48)], gap: 3)
      let links = delen[0].split(rows: [.fixed(2), .flex()])
      (telling, rijen, uitleg) = (links[0], links[1], delen[1])
    } else {
      let krap = weergave == .kaarten ? 6 : 8
      let hoogte = binnen.height < 18 ? 0 : binnen.height < 26 ? krap : 10
      let delen = binnen.split(rows: [.fixed(2), .flex(), .fixed(hoogte)])
      (telling, rijen, uitleg) = (delen[0], delen[1], delen[2])
    }
  }

  init(_ size: Size, _ weergave: BordScherm.Weergave) { self.init(Rect(size), weergave) }
}

extension BordScherm {
  func teken(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    let weergave = weergave(rect.width)
    let indeling = Bordindeling(rect, weergave)
    tekenTelling(blik, op: &canvas, in: indeling.telling)
    guard let gekozen = gekozen(beeld) else {
      canvas.put(
        blik(filter.isEmpty ? .bordLeeg : .nietsGevonden(filter)), in: indeling.rijen, row: 1,
        role: .dim, align: .centre)
      return
    }
    switch weergave {
    case .kaarten: tekenKaarten(gekozen, beeld, blik, op: &canvas, in: indeling.rijen)
    case .tabel: tekenTabel(beeld, blik, op: &canvas, in: indeling.rijen)
    }
    guard !indeling.uitleg.isEmpty else { return }
    canvas.horizontalLine(
      x: indeling.uitleg.x, y: indeling.uitleg.y, width: indeling.uitleg.width)
    let uitleg = Kaartuitleg(gekozen, plaats: rijen[veilig: lijst.index] ?? 0, beeld, blik)
    let tekst = indeling.uitleg.split(rows: [.fixed(1), .flex()])[1]
    canvas.putRegels(uitleg.kop, uitleg.regels, in: tekst)
  }

  private func tekenTelling(_ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    let delen: [(String, Role)] = [
      ("\(Voorstel.escaleren(.gemeente, .looptVast).merk(ascii: canvas.ascii)) ", .mark),
      (blik(.telOpschalen(telling.opschalen)), .text),
      ("   \(Voorstel.contact.merk(ascii: canvas.ascii)) ", .mark),
      (blik(.telContact(telling.contact)), .text),
      ("   ! ", .mark), (blik(.telTeLaat(telling.teLaat)), .text),
    ]
    var kolom = 0
    for (tekst, rol) in delen { kolom += canvas.put(tekst, in: rect, column: kolom, role: rol) }
    let rechts = filter.isEmpty ? blik(.telKaarten(telling.kaarten)) : blik(.gefilterd(filter))
    canvas.put(
      rechts, in: rect, column: kolom + 2, role: filter.isEmpty ? .dim : .mark, align: .right,
      overflow: .ellipsis)
  }

  private func tekenKaarten(
    _ gekozen: Bordkaart, _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect
  ) {
    let alle = groepen.groepen
    // As many columns as fit slide along with the selection.
    let passend = rect.width >= Self.breed - 2 ? rect.width / 17 : max(1, min(4, rect.width / 18))
    let aantal = max(1, min(passend, alle.count))
    let hier = alle.firstIndex(of: gekozen.groep(groepering)) ?? 0
    let eerste = max(0, min(hier - aantal / 2, alle.count - aantal))
    let tussen = rect.width / aantal < 19 ? 1 : 2
    let vakken = rect.split(columns: Array(repeating: .flex(), count: aantal), gap: tussen)
    for (groep, vak) in zip(alle[eerste...], vakken) {
      tekenKolom(groep, gekozen, beeld, blik, op: &canvas, in: vak)
    }
  }

  private func tekenKolom(
    _ groep: Bordgroep, _ gekozen: Bordkaart, _ beeld: Beeld, _ blik: Blik,
    op canvas: inout Canvas, in rect: Rect
  ) {
    let nummers = groepen[groep]
    let kaarten = beeld.bord.kaarten
    let isHier = groep == gekozen.groep(groepering)
    // The name leaves room for the number of cards and the mark.
    let kop = TextWidth.clip(groep.woord(blik), to: rect.width - 5, ellipsis: canvas.ellipsis)
    let breed = canvas.put(kop, in: rect, role: isHier ? .heading : .label)
    let tot = breed + 1 + canvas.put("\(nummers.count)", in: rect, column: breed + 1, role: .dim)
    // The board's order puts the most pressing first.
    if let eerste = nummers.first.flatMap({ kaarten[veilig: $0] }), eerste.voorstel.rang == 0 {
      canvas.put(eerste.voorstel.merk(ascii: canvas.ascii), in: rect, column: tot + 1, role: .mark)
    }
    canvas.horizontalLine(x: rect.x, y: rect.y + 1, width: rect.width)
    // The last card needs no blank row below it.
    let ruimte = max(1, (rect.height - 1) / Kaart.hoogte)
    let plek = isHier ? plek(in: nummers) : 0
    let begin = max(0, min(plek - ruimte / 2, nummers.count - ruimte))
    for (rij, nummer) in nummers.dropFirst(begin).prefix(ruimte).enumerated() {
      guard let kaart = kaarten[veilig: nummer] else { continue }
      let vak = Rect(
        x: rect.x, y: rect.y + 2 + rij * Kaart.hoogte, width: rect.width, height: Kaart.hoogte - 1)
      teken(
        Kaart(kaart: kaart, blik: blik, vandaag: beeld.vandaag, team: beeld.wereld.team),
        isGekozen: begin + rij == plek && isHier, op: &canvas, in: vak)
    }
    let onder = nummers.count - begin - ruimte
    if onder > 0 {
      canvas.put(" \(blik(.nogMeer(onder)))", in: rect, row: 1, role: .dim, align: .right)
    }
  }

  private func teken(_ kaart: Kaart, isGekozen: Bool, op canvas: inout Canvas, in vak: Rect) {
    let merk = kaart.kaart.voorstel.merk(ascii: canvas.ascii)
    canvas.put(merk, in: vak, role: .mark)
    let breed = canvas.put(kaart.kaart.casus.roepsel, in: vak, column: 2, overflow: .ellipsis)
    // Who it is goes before how old the advice is.
    let woord = groepering == .kolom ? kaart.ouderdom : kaart.kaart.kolom.woord(kaart.blik.taal)
    let rechts = kaart.verzwijgtBeet ? "! \(woord)" : woord
    if breed + 3 + TextWidth.columns(of: rechts) <= vak.width {
      canvas.put(rechts, in: vak, column: breed + 3, role: .dim, align: .right)
    }
    if isGekozen { canvas.setRole(vak.row(0), .selected) }
    for (nummer, regel) in kaart.regels.enumerated() {
      canvas.put(
        regel.tekst, in: vak, row: nummer + 1, column: 2, role: regel.dringt ? .warning : .dim,
        overflow: .ellipsis)
    }
  }
}
