import Domain
import TUI

extension RapportScherm {
  /// The casussen behind a figure, as far as they are still there.
  func tekenGevallen(
    _ rij: Rapportrij, _ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas,
    _ indeling: Teamindeling
  ) {
    let gevallen = gevallen
    let zichtbaar = { (zaaknummer: String) in
      beeld.toegang.weigering(zien: zaaknummer) == nil ? beeld.wereld.casussen[zaaknummer] : nil
    }
    let kop = blik(.rapportwoord(.achter(rij.woord(blik).metHoofdletter, gevallen.count)))
    canvas.put(kop, in: indeling.kop, role: .heading, overflow: .ellipsis)
    let kolommen = [
      Column(.flex(2, min: 12)), Column(.fixed(13)), Column(.fixed(14)), Column(.flex(1, min: 12)),
    ]
    let koppen: [Rapportwoord] = [.casus, .nummer, .fase, .aangemeld]
    canvas.putRow(
      koppen.map { $0.in(blik.taal) }, columns: kolommen, in: indeling.kop.row(1), role: .label)
    canvas.drawList(gevallenlijst, count: gevallen.count, in: indeling.rijen) {
      canvas, nummer, rij in
      guard let zaaknummer = gevallen[veilig: nummer] else { return }
      let casus = zichtbaar(zaaknummer)
      canvas.putRow(
        [
          casus?.roepsel ?? "–", zaaknummer, casus?.fase.woord(blik.taal) ?? "–",
          casus?.aangemeldOp.datum.lang(blik.taal) ?? "–",
        ], columns: kolommen, in: rij)
    }
    guard let casus = gekozen(beeld).flatMap({ zichtbaar($0.zaaknummer) }),
      !indeling.uitleg.isEmpty
    else { return }
    canvas.horizontalLine(
      x: indeling.uitleg.x, y: indeling.uitleg.y, width: indeling.uitleg.width)
    canvas.putRegels(
      casus.kop(blik, vandaag: beeld.vandaag),
      [Uitlegregel(kop: blik(.kopVraag), tekst: casus.vraag(blik), hoogstens: 3)],
      in: indeling.uitleg.split(rows: [.fixed(1), .flex()])[1])
  }
}

extension Rapportrij {
  func woord(_ blik: Blik) -> String {
    switch self {
    case .groep(let groep): groep.woord(blik.taal)
    case .post(let post, _): post.woord(blik)
    case .norm: blik(.rapportwoord(.norm))
    }
  }
}

extension Rapportpost {
  /// On the screen privacy hides the municipality, as everywhere.
  func woord(_ blik: Blik) -> String {
    if case .gemeente = self, blik.privacy { blik(.verborgen) } else { woord(blik.taal) }
  }
}
