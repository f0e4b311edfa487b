import Domain
import TUI

extension RapportScherm {
  func teken(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    let indeling = Teamindeling(rect)
    tekenDelen(blik, op: &canvas, indeling)
    guard let blad else {
      canvas.put(blik(.rapportwoord(.bezig)), in: indeling.rijen, role: .dim, overflow: .ellipsis)
      return
    }
    if let achter {
      tekenGevallen(achter, beeld, blik, op: &canvas, indeling)
    } else {
      tekenCijfers(blad, blik, op: &canvas, indeling)
    }
  }

  private func tekenDelen(_ blik: Blik, op canvas: inout Canvas, _ indeling: Teamindeling) {
    guard !indeling.delen.isEmpty else { return }
    canvas.verticalLine(x: indeling.lijn.x + 1, y: indeling.lijn.y, height: indeling.lijn.height)
    for (nummer, deel) in Rapportdeel.allCases.enumerated() {
      canvas.put(
        deel.woord(blik.taal), in: indeling.delen.row(nummer),
        role: deel == self.deel ? .heading : .dim, overflow: .ellipsis)
    }
  }

  private func tekenKop(
    _ kop: String, _ rechts: String, op canvas: inout Canvas, _ indeling: Teamindeling
  ) {
    let breed = canvas.put(kop, in: indeling.kop, role: .heading, overflow: .ellipsis)
    let plek = indeling.delen.isEmpty ? "  \(deel.rawValue + 1)/\(Rapportdeel.allCases.count)" : ""
    canvas.put(
      rechts + plek, in: indeling.kop, column: breed + 2, role: .dim, align: .right,
      overflow: .ellipsis)
  }

  private static func vakken(_ rij: Rect) -> [Rect] {
    rij.split(
      columns: [.flex(3, min: 20), .flex(4, min: 8), .fixed(6), .fixed(6)], gap: 1)
  }

  private func tekenCijfers(
    _ blad: Rapportblad, _ blik: Blik, op canvas: inout Canvas, _ indeling: Teamindeling
  ) {
    tekenKop(
      deel.woord(blik.taal), blik(.rapportwoord(.kwartaalTegen(blad.kwartaal))), op: &canvas,
      indeling)
    let koppen = Self.vakken(indeling.kop.row(1))
    canvas.put(blik(.rapportwoord(.cijfer)), in: koppen[0], role: .label)
    canvas.put(blik(.rapportwoord(.nu)), in: koppen[2], role: .label, align: .right)
    canvas.put(blik(.rapportwoord(.vorig)), in: koppen[3], role: .label, align: .right)
    let rijen = rijen
    let schalen = Dictionary(
      uniqueKeysWithValues: deel.groepen.map { ($0, schaal($0, blad)) })
    canvas.drawList(lijst, count: rijen.count, in: indeling.rijen) { canvas, nummer, rij in
      guard let regel = rijen[veilig: nummer] else { return }
      teken(regel, blad, blik, schaal: schalen[regel.groep] ?? 1, op: &canvas, in: rij)
    }
    guard let gekozen = rijen[veilig: lijst.index], !indeling.uitleg.isEmpty else { return }
    canvas.horizontalLine(
      x: indeling.uitleg.x, y: indeling.uitleg.y, width: indeling.uitleg.width)
    let tekst = indeling.uitleg.split(rows: [.fixed(1), .flex()])[1]
    if case .duur(let doorloop) = gekozen.groep {
      tekenDuur(doorloop, blad, blik, op: &canvas, in: tekst)
    } else {
      let uitleg = Rapportuitleg(gekozen, blad, kleine, blik)
      canvas.putRegels(uitleg.kop, uitleg.regels, in: tekst)
    }
  }

  /// The longest bar of a group, so that its bars can be held beside one another.
  private func schaal(_ groep: Rapportgroep, _ blad: Rapportblad) -> Int {
    let posten = blad.posten(groep)
    let grootste = posten.map { max(blad.nu[$0], blad.vorig[$0]) }.max() ?? 1
    return max(1, grootste, groep.samenhang == .delen ? blad.totaal(groep, in: blad.nu) ?? 0 : 0)
  }

  private func teken(
    _ regel: Rapportrij, _ blad: Rapportblad, _ blik: Blik, schaal: Int, op canvas: inout Canvas,
    in rij: Rect
  ) {
    let vakken = Self.vakken(rij)
    switch regel {
    case .groep(let groep):
      let kop = groep.woord(blik.taal).metHoofdletter
      canvas.put(
        kop, in: Rect(x: rij.x, y: rij.y, width: vakken[1].right - rij.x, height: 1),
        role: .heading, overflow: .ellipsis)
      if let totaal = blad.totaal(groep, in: blad.nu) {
        canvas.put("\(totaal)", in: vakken[2], role: .heading, align: .right)
        canvas.put(
          "\(blad.totaal(groep, in: blad.vorig) ?? 0)", in: vakken[3], role: .dim, align: .right)
      }
    case .post(let post, _):
      canvas.put(
        "  " + post.woord(blik), in: vakken[0], role: blad.nu[post] == 0 ? .dim : .text,
        overflow: .ellipsis)
      canvas.putBar(
        ChartBar(blad.nu[post], before: blad.vorig[post]), largest: schaal, in: vakken[1],
        role: blad.isOverNorm(post) ? .barWarning : .barFill)
      canvas.put("\(blad.nu[post])", in: vakken[2], align: .right)
      canvas.put("\(blad.vorig[post])", in: vakken[3], role: .dim, align: .right)
    case .norm(let doorloop):
      canvas.horizontalLine(x: rij.x, y: rij.y, width: rij.width, role: .mark)
      let norm = blik(.rapportwoord(.normIs(blad.normen[doorloop])))
      canvas.put(
        " \(blik(.rapportwoord(.norm)).lowercased()): \(norm) ", in: rij, column: 2, role: .mark,
        overflow: .ellipsis)
    }
  }

  private func tekenDuur(
    _ doorloop: Doorloop, _ blad: Rapportblad, _ blik: Blik, op canvas: inout Canvas, in rect: Rect
  ) {
    let tijden = blad.nu.duur(doorloop)
    let kop = doorloop.woord(blik.taal).metHoofdletter
    let hoe = tijden.seconden.isEmpty ? Rapportwoord.geenTijden : .tijden(tijden)
    canvas.put(
      "\(kop): \(hoe.in(blik.taal))", in: rect, role: .heading, overflow: .ellipsis)
    canvas.draw(
      blad.histogram(doorloop, blik.taal), in: rect.split(rows: [.fixed(1), .flex()])[1])
  }
}

extension Rapportblad {
  /// A bar that lies past the norm.
  func isOverNorm(_ post: Rapportpost) -> Bool {
    guard case .duurInWeken(let doorloop, let bak) = post, let norm = normen[doorloop] else {
      return false
    }
    return bak.isOver(weken: norm.weken)
  }

  func histogram(_ doorloop: Doorloop, _ taal: Taal) -> Histogram {
    let posten = posten(.duur(doorloop))
    let bars: [Histogram.Bar] = posten.compactMap { post in
      guard case .duurInWeken(_, let bak) = post else { return nil }
      return Histogram.Bar(nu[post], label: bak.kort(taal))
    }
    return Histogram(
      bars, line: normen[doorloop] == nil ? nil : posten.firstIndex(where: isOverNorm))
  }
}
