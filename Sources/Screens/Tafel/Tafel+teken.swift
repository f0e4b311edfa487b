import Domain
import TUI

extension TafelScherm {
  func teken(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    let indeling = Tafelindeling(rect)
    for lijn in indeling.lijnen {
      canvas.verticalLine(x: lijn.x + 1, y: lijn.y, height: lijn.height)
    }
    let fase = fase(beeld)
    if let tafel = fase.tafel {
      tekenPunten(tafel, fase, beeld, blik, op: &canvas, in: indeling.punten)
    }
    switch fase {
    case .geen: canvas.put(blik(.tafelwoord(.geenTafel)), in: indeling.inhoud, role: .dim)
    case .gepland where stap == .gevaar, .wissel where stap == .gevaar:
      tekenGevaar(blik, op: &canvas, in: indeling.inhoud)
    case .gepland(let tafel): tekenVooraf(tafel, beeld, blik, op: &canvas, in: indeling.inhoud)
    case .wissel(let tafel, let isGeschorst):
      if case .sluiten(let keuzes, let lijst) = stap {
        tekenSluiten(tafel, keuzes, lijst, beeld, blik, op: &canvas, in: indeling.inhoud)
      } else {
        tekenWissel(tafel, isGeschorst, beeld, blik, op: &canvas, in: indeling.inhoud)
      }
    case .loopt(let tafel, let punt, _):
      tekenPunt(tafel, punt, beeld, blik, op: &canvas, indeling)
    case .voorbij(let tafel):
      if stukken?.open == nil || stukken?.vraag.tafel != tafel.tafel.id {
        canvas.put(blik(.tafelIs(tafel.tafel.status)), in: indeling.inhoud, role: .heading)
      }
      if stukken?.vraag.tafel == tafel.tafel.id {
        tekenStukken(blik, op: &canvas, in: indeling.inhoud)
      }
    }
    tekenRegel(beeld, blik, op: &canvas, indeling)
  }

  private func tekenPunten(
    _ tafel: Agendatafel, _ fase: Tafelfase, _ beeld: Beeld, _ blik: Blik,
    op canvas: inout Canvas, in rect: Rect
  ) {
    guard !rect.isEmpty else { return }
    let begin = tafel.tafel.beginMoment
    canvas.put(
      "\(begin.datum.kort(blik.taal)) \(begin.tijdwoord)", in: rect, role: .heading)
    let volgende = fase.lopend == nil ? self.volgende(tafel)?.casus.zaaknummer : nil
    for (nummer, punt) in Punt.alle(tafel, beeld.wereld, nu: beeld.nu).enumerated() {
      let rij = rect.row(nummer + 2)
      let vakken = rij.split(columns: [.fixed(2), .flex(), .fixed(9)], gap: 1)
      let rol: Role =
        switch punt.stand {
        case .nu: .mark
        case .besproken: .dim
        case .gepland, .straks: .text
        }
      canvas.put("\(nummer + 1)", in: vakken[0], role: .label, align: .right)
      canvas.put(punt.casus.roepsel, in: vakken[1], role: rol, overflow: .ellipsis)
      let stand =
        punt.casus.zaaknummer == volgende
        ? blik(.tafelwoord(.volgende)) : punt.stand == .gepland ? "" : blik(.puntstand(punt.stand))
      canvas.put(stand, in: vakken[2], role: rol == .text ? .dim : rol, align: .right)
    }
  }

  // MARK: The item that is on

  private func tekenPunt(
    _ tafel: Agendatafel, _ agendapunt: Agendapunt, _ beeld: Beeld, _ blik: Blik,
    op canvas: inout Canvas, _ indeling: Tafelindeling
  ) {
    let casus = agendapunt.casus
    let rect = indeling.inhoud
    var delen = ["\(nummer(van: casus, tafel, beeld))  \(casus.roepsel)"]
    if let geboren = casus.intake.jeugdige.geboortedatum {
      delen.append(blik(.jaarOud(geboren.leeftijd(op: beeld.vandaag))))
    }
    if casus.intake.urgentie != .regulier { delen.append(casus.intake.urgentie.woord(blik.taal)) }
    let klok = Klokbeeld(tafel.tafel, agendapunt, beeld.nu)
    if indeling.klok.isEmpty {
      let breed = canvas.put(klok.kort(blik), in: rect, role: klok.rol, align: .right)
      canvas.put(
        delen.joined(separator: " · "),
        in: Rect(x: rect.x, y: rect.y, width: rect.width - breed - 1, height: 1), role: .heading,
        overflow: .ellipsis)
    } else {
      canvas.put(delen.joined(separator: " · "), in: rect, role: .heading, overflow: .ellipsis)
      klok.teken(blik, op: &canvas, in: indeling.klok)
      tekenZitting(beeld, blik, op: &canvas, in: indeling.klok)
    }
    guard let geladen = punt?.punt, geladen.casus.zaaknummer == casus.zaaknummer else { return }
    _ = canvas.putZinnen(
      geladen.instemming.zin(blik.taal), hoogstens: 2, in: rect, row: 1,
      role: geladen.instemming.isRond ? .dim : .warning)
    let onder = rect.split(
      rows: [.fixed(Puntinhoud.kopregels(rect.height)), .flex()])[1]
    switch stap {
    case .teruglezen(let uitkomst):
      tekenTeruglezen(geladen, uitkomst, klok, blik, op: &canvas, in: onder)
    case .aanwezigen(let lijst): tekenAanwezigen(lijst, beeld, blik, op: &canvas, in: onder)
    case .gevaar: tekenGevaar(blik, op: &canvas, in: onder)
    case .hervatten(let lid): tekenHervatten(tafel, lid, beeld, blik, op: &canvas, in: onder)
    case .gewoon, .sluiten:
      let inhoud = Puntinhoud(geladen, blik.taal, breedte: rect.width)
      let (boven, erbij) = inhoud.delen(in: onder)
      canvas.put(inhoud.regels, schuif, in: boven)
      if !erbij.isEmpty {
        canvas.horizontalLine(x: erbij.x, y: erbij.y, width: erbij.width)
        let rijen = erbij.split(rows: [.fixed(1), .flex()])[1]
        canvas.put(inhoud.nieuwste(rijen.height), Scroller(), in: rijen)
      }
      if tafel.tafel.isGeschorst {
        canvas.put(
          " \(blik(.tafelwoord(.enterHervat))) ", in: rect, row: rect.height - 1, role: .warning)
      }
    }
  }

  /// Who is there, under the clock.
  private func tekenZitting(
    _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect
  ) {
    var rij = 5
    canvas.put(blik(.tafelwoord(.kopAanwezig)), in: rect, row: rij, role: .label)
    for plaats in zitting(beeld) where rij < rect.height - 1 {
      rij += 1
      let naam = plaats.woord(blik)
      canvas.put(
        naam, in: rect, row: rij, role: plaats.stand == .er ? .text : .hidden,
        overflow: .ellipsis)
    }
  }

  // MARK: The line

  private func tekenRegel(
    _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, _ indeling: Tafelindeling
  ) {
    let merk = indeling.merk
    canvas.horizontalLine(x: merk.x, y: merk.y, width: merk.width)
    guard fase(beeld).lopend != nil || !regel.isEmpty else { return }
    let wie = zitting(beeld).first { $0.sleutel == spreker }.map { $0.woord(blik) }
    let merken = [
      soort.woord(blik.taal), wie, isVertrouwelijk ? blik(.wisselwoord(.vertrouwelijk)) : nil,
    ]
    let tekst = merken.compactMap { $0 }.joined(separator: " · ")
    canvas.put(" \(tekst) ", in: merk, column: 1, role: .inputLabel, overflow: .ellipsis)
    if stap == .gewoon {
      canvas.draw(regel, in: indeling.veld)
      if regel.isEmpty {
        canvas.put(
          blik(.tafelwoord(.voorbeeld(soort))), in: indeling.veld, role: .placeholder,
          overflow: .ellipsis)
      }
    } else {
      canvas.draw(regel, in: indeling.veld, focused: false)
    }
  }
}

extension Zitplaats {
  /// The family by what they are, others by name.
  func woord(_ blik: Blik) -> String {
    rol.isGezin ? rol.kort(blik.taal) : "\(naam)"
  }
}

extension Canvas {
  /// The rows of an item, from where one scrolled to.
  mutating func put(_ regels: [Puntinhoud.Rij], _ schuif: Scroller, in rect: Rect) {
    let delen = rect.split(columns: [.fixed(Puntinhoud.koppen(rect.width)), .flex()], gap: 1)
    for (rij, nummer) in schuif.visible(count: regels.count, height: rect.height).enumerated() {
      put(regels[nummer].kop, in: delen[0], row: rij, role: .label, overflow: .ellipsis)
      put(regels[nummer].tekst, in: delen[1], row: rij, role: regels[nummer].rol)
    }
  }
}

/// The running time of an item against its minutes.
struct Klokbeeld {
  let seconden: Int
  let minuten: Int
  let isGeschorst: Bool

  init(_ tafel: Tafel, _ punt: Agendapunt, _ nu: Moment) {
    seconden = tafel.klok.seconden(punt.casus.zaaknummer, op: nu)
    minuten = punt.minuten
    isGeschorst = tafel.isGeschorst
  }

  var rol: Role { minuten > 0 && seconden >= minuten * 60 ? .clockLate : .clock }

  /// `12:34`.
  var loop: String { "\(Datum.cijfers(seconden / 60, 2)):\(Datum.cijfers(seconden % 60, 2))" }

  func kort(_ blik: Blik) -> String {
    (isGeschorst ? "\(blik(.tafelwoord(.pauze))) " : "") + "\(loop) / \(minuten)"
  }

  func teken(_ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    canvas.put(loop, in: rect, role: rol)
    canvas.put(blik(.tafelwoord(.vanMinuten(minuten))), in: rect, row: 1, role: .dim)
    canvas.putBar(seconden, of: minuten * 60, in: rect.row(2))
    if isGeschorst { canvas.put(blik(.tafelwoord(.pauze)), in: rect, row: 3, role: .warning) }
  }
}
