import Domain
import TUI

extension TafelScherm {
  /// The table before it opens: who agreed to the first item.
  func tekenVooraf(
    _ tafel: Agendatafel, _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect
  ) {
    let begin = tafel.tafel.beginMoment
    canvas.put(
      blik(.tafelwoord(.nogNietOpen(begin, tafel.punten.count))), in: rect, role: .heading,
      overflow: .ellipsis)
    let rij = tekenInstemming(tafel, beeld, blik, op: &canvas, in: rect, rij: 2)
    if volgende(tafel) != nil {
      canvas.put(blik(.tafelwoord(.enterOpent)), in: rect, row: rij + 1, role: .message)
    }
  }

  /// The curtain: nothing of a casus but how the next one stands; the pace is for the chair alone.
  func tekenWissel(
    _ tafel: Agendatafel, _ isGeschorst: Bool, _ beeld: Beeld, _ blik: Blik,
    op canvas: inout Canvas, in rect: Rect
  ) {
    let klok = beeld.nu.tijdwoord
    canvas.put(
      blik(.tafelwoord(isGeschorst ? .pauzeOm(klok) : .wisselOm(klok))), in: rect, row: 1,
      role: .curtain, align: .centre)
    var rij = 3
    if let tempo = Tempo(tafel, op: beeld.nu), !tafel.punten.isEmpty {
      rij += canvas.putZinnen(
        blik(.tafelwoord(.tempo(tempo.einde, pastNiet: tempo.pastNiet.count))), hoogstens: 3,
        in: rect, row: rij, role: tempo.pastNiet.isEmpty ? .text : .warning)
      for zaaknummer in tempo.pastNiet {
        guard let casus = beeld.wereld.casussen[zaaknummer] else { continue }
        let wie = tafel.tafel.teBellen(voor: zaaknummer).map { $0.rol.kort(blik.taal) }
        rij += canvas.putZinnen(
          blik(.tafelwoord(.bel(casus.roepsel, wie))), hoogstens: 2, in: rect, row: rij, role: .dim)
      }
      rij += 1
    }
    if case .hervatten(let lid) = stap {
      let onder = Rect(x: rect.x, y: rect.y + rij, width: rect.width, height: rect.height - rij)
      return tekenHervatten(tafel, lid, beeld, blik, op: &canvas, in: onder)
    }
    if isGeschorst {
      canvas.put(blik(.tafelwoord(.enterHervat)), in: rect, row: rij, role: .message)
    } else if let punt = volgende(tafel) {
      rij = tekenInstemming(tafel, beeld, blik, op: &canvas, in: rect, rij: rij)
      canvas.put(
        blik(.tafelwoord(.enterBegint(nummer(van: punt.casus, tafel, beeld)))), in: rect,
        row: rij + 1, role: .message)
    } else {
      canvas.put(blik(.tafelwoord(.allesBesproken)), in: rect, row: rij, role: .message)
    }
  }

  /// - Returns: the row below it.
  private func tekenInstemming(
    _ tafel: Agendatafel, _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect,
    rij: Int
  ) -> Int {
    guard let geladen = punt?.punt, let volgende = volgende(tafel),
      geladen.casus.zaaknummer == volgende.casus.zaaknummer
    else { return rij }
    return rij
      + canvas.putZinnen(
        geladen.instemming.zin(blik.taal), hoogstens: 3, in: rect, row: rij,
        role: geladen.instemming.isRond ? .text : .warning)
  }

  /// The decision in plain words, before the item ends.
  func tekenTeruglezen(
    _ punt: Tafelpunt, _ uitkomst: Besprekingsuitkomst, _ klok: Klokbeeld, _ blik: Blik,
    op canvas: inout Canvas, in rect: Rect
  ) {
    let taal = blik.taal
    canvas.put(
      blik(.tafelwoord(.teruglezen((klok.seconden + 30) / 60))), in: rect, role: .popupTitle)
    canvas.put(blik(.tafelwoord(.uitkomst(uitkomst))), in: rect, row: 1, overflow: .ellipsis)
    let zicht = Zicht(taal, namen: punt.dossier.namen)
    let regels = Teruglezing.delen(punt, zicht).gebroken(rect.width)
    let midden = Rect(
      x: rect.x, y: rect.y + 3, width: rect.width, height: max(0, rect.height - 5))
    canvas.put(regels, Scroller(), in: midden)
    canvas.put(
      blik(.tafelwoord(.enterEindigt)), in: rect, row: rect.height - 1, role: .message,
      overflow: .ellipsis)
  }

  func tekenAanwezigen(
    _ lijst: ListState<String>, _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect
  ) {
    canvas.put(blik(.tafelwoord(.kopWieErIs)), in: rect, role: .popupTitle, overflow: .ellipsis)
    let plaatsen = zitting(beeld)
    var lijst = lijst
    let rijen = rect.split(rows: [.fixed(2), .flex()])[1]
    if lijst.selection == nil, let eerste = plaatsen.first {
      lijst.select(eerste.sleutel, in: plaatsen.map(\.sleutel), height: rijen.height)
    }
    canvas.drawList(lijst, count: plaatsen.count, in: rijen) { canvas, nummer, rij in
      let plaats = plaatsen[nummer]
      let vakken = rij.split(columns: [.fixed(13), .flex(), .fixed(14)], gap: 1)
      canvas.put(plaats.rol.kort(blik.taal), in: vakken[0], role: .label, overflow: .ellipsis)
      canvas.put(plaats.rol.isGezin ? "" : plaats.naam, in: vakken[1], overflow: .ellipsis)
      canvas.put(
        blik(.tafelwoord(.zitplaats(plaats.stand))), in: vakken[2],
        role: plaats.stand == .er ? .good : .warning, overflow: .ellipsis)
    }
  }

  /// First of all: is there danger now, and whom to ring.
  func tekenGevaar(_ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    canvas.put(blik(.tafelwoord(.gevaarNu)), in: rect, role: .alarm)
    var rij = 2
    for nummer in [Tafelwoord.bel112, .belVeiligThuis, .belCrisisdienst] {
      rij += canvas.putZinnen(
        blik(.tafelwoord(nummer)), hoogstens: 2, in: rect, row: rij, role: .text)
    }
    canvas.put(blik(.tafelwoord(.enterCrisis)), in: rect, row: rij + 1, role: .message)
  }

  func tekenHervatten(
    _ tafel: Agendatafel, _ lid: String?, _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas,
    in rect: Rect
  ) {
    let id = lid ?? tafel.tafel.voorzitter
    let naam = beeld.wereld.team?.lid(id)?.naam ?? id
    canvas.put(blik(.tafelwoord(.voorzitterIs(naam))), in: rect, role: .heading)
    canvas.put(blik(.tafelwoord(.tabVoorzitter)), in: rect, row: 1, role: .message)
  }

  /// Every item that was not reached, and where it goes.
  func tekenSluiten(
    _ tafel: Agendatafel, _ keuzes: [String: Bestemming], _ lijst: ListState<String>,
    _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect
  ) {
    let sluiting = Tafelsluiting(tafel, beeld.wereld, op: beeld.nu)
    let over = sluiting.over
    canvas.put(
      blik(.tafelwoord(.sluitKop(over.count))), in: rect, role: .popupTitle, overflow: .ellipsis)
    let rijen = Rect(
      x: rect.x, y: rect.y + 2, width: rect.width, height: max(0, rect.height - 5))
    canvas.drawList(lijst, count: over.count, in: rijen) { canvas, nummer, rij in
      let casus = over[nummer].casus
      let vakken = rij.split(columns: [.fixed(16), .flex()], gap: 1)
      canvas.put(casus.roepsel, in: vakken[0], overflow: .ellipsis)
      canvas.put(
        blik(
          .tafelwoord(
            .bestemming(
              keuzes[casus.zaaknummer] ?? sluiting.voorstel,
              volgende: sluiting.volgende?.beginMoment,
              extra: sluiting.extra, dezeWeek: sluiting.dezeWeek))), in: vakken[1],
        overflow: .ellipsis)
    }
    if !over.isEmpty {
      canvas.put(
        blik(.tafelwoord(.belBelofte)), in: rect, row: rect.height - 2, role: .dim,
        overflow: .ellipsis)
    }
    canvas.put(
      blik(.tafelwoord(.enterSluit)), in: rect, row: rect.height - 1, role: .message,
      overflow: .ellipsis)
  }
}

/// What is read back before an item ends: the decision, the youth's own words first, other views,
/// and who does what by when.
enum Teruglezing {
  static func delen(_ punt: Tafelpunt, _ zicht: Zicht) -> [Puntinhoud.Rij] {
    let taal = zicht.taal
    let verslag = punt.verslag
    var delen = verslag.stemmen.map { stem in
      Puntinhoud.Rij(
        kop: Puntinhoud.wie(stem, zicht), tekst: zicht.tekst(stem.gegevens.tekst("tekst") ?? ""),
        rol: .quote)
    }
    delen += punt.besluiten.map {
      Puntinhoud.Rij(
        kop: Tafelwoord.kopBesluit.in(taal), tekst: zicht.tekst($0.gegevens.tekst("tekst") ?? ""),
        rol: .mark)
    }
    for advies in verslag.adviezen {
      let d = advies.gegevens
      delen.append(
        Puntinhoud.Rij(
          kop: Tafelwoord.kopAdvies.in(taal),
          tekst: zicht.tekst(d.tekst("inGewoneTaal") ?? d.tekst("tekst") ?? ""), rol: .mark))
      if let wie = d.object("verantwoordelijke"), let dag = d.datum("uiterlijk") {
        delen.append(
          Puntinhoud.Rij(
            kop: "",
            tekst: Tafelwoord.zorgtDat(zicht.professional(wie.tekst("naam") ?? ""), dag).in(taal)))
      }
    }
    delen += Puntinhoud.besluit(punt, taal, zicht)
    return delen.isEmpty
      ? [Puntinhoud.Rij(kop: "", tekst: Tafelwoord.nietsVastgelegd.in(taal), rol: .warning)] : delen
  }
}
