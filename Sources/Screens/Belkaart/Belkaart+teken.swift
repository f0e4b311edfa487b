import Domain
import TUI

/// Where the parts of a call card stand: a head, the card, and the answers beside or below it.
struct Belkaartindeling {
  let kop: Rect
  let lijn: Rect
  let inhoud: Rect
  /// Empty where there is no room: then the line at the bottom and `?` have them.
  let antwoorden: Rect
  let kolommen: Int

  init(_ midden: Rect) {
    var vlak = midden
    if midden.width >= 100 {
      let delen = midden.split(columns: [.flex(), .fixed(30)], gap: 2)
      (vlak, antwoorden, kolommen) = (delen[0], delen[1], 1)
    } else {
      kolommen = 3
      let rijen = (BelkaartIntent.antwoorden.count + kolommen - 1) / kolommen
      let delen = midden.split(rows: [.flex(), .fixed(midden.height < 18 ? 0 : rijen + 1)])
      (vlak, antwoorden) = (delen[0], delen[1].inset(columns: 1))
    }
    let delen = vlak.split(rows: [.fixed(2), .fixed(1), .flex()])
    (kop, lijn) = (delen[0].inset(columns: 1), delen[1])
    inhoud = Rect(
      x: delen[2].x, y: delen[2].y, width: min(delen[2].width, 100), height: delen[2].height)
  }
}

extension App {
  func tekening(
    _ kaart: BelkaartScherm, _ vraag: Belvraag, _ beeld: Beeld, in midden: Rect, ascii: Bool
  ) -> (indeling: Belkaartindeling, regels: [Bladregel]) {
    let indeling = Belkaartindeling(midden)
    let scherm = dossier?.scherm
    let zicht = Zicht(
      taal, onthuld: scherm?.onthuld == true, vertrouwelijk: scherm?.toonVertrouwelijk == true,
      privacy: blik(beeld).privacy, namen: dossier?.dossier.namen ?? [],
      gemeente: vraag.casus.intake.jeugdige.gemeente)
    let regels = Belkaartschrijver.regels(
      vraag.belkaart, beeld, zicht, breedte: indeling.inhoud.width, ascii: ascii)
    return (indeling, regels)
  }

  /// The answers stand on the card itself where there is room for them.
  func staatOpKaart(_ intent: Intent, _ size: Size) -> Bool {
    guard case .belkaart(let antwoord) = intent, isOpBelkaart else { return false }
    return BelkaartIntent.antwoorden.contains { $0.intent == antwoord }
      && !Belkaartindeling(Indeling(size).midden).antwoorden.isEmpty
  }

  func tekenBelkaart(_ beeld: Beeld, op canvas: inout Canvas, in midden: Rect) {
    guard let kaart = belkaart, let vraag = belvraag(beeld) else { return }
    let (indeling, regels) = tekening(kaart, vraag, beeld, in: midden, ascii: canvas.ascii)
    tekenKop(kaart, vraag, beeld, op: &canvas, in: indeling.kop)
    canvas.horizontalLine(x: indeling.lijn.x, y: indeling.lijn.y, width: indeling.lijn.width)
    let zichtbaar = kaart.schuif.visible(count: regels.count, height: indeling.inhoud.height)
    canvas.teken(regels[zichtbaar], in: indeling.inhoud)
    let meer = regels.count - zichtbaar.upperBound
    if meer > 0 {
      canvas.put(
        " \(canvas.ascii ? "v" : "▾") \(meer) ", in: indeling.lijn, role: .dim, align: .right)
    }
    tekenAntwoorden(vraag, beeld, op: &canvas, indeling)
  }

  private func tekenKop(
    _ kaart: BelkaartScherm, _ vraag: Belvraag, _ beeld: Beeld, op canvas: inout Canvas,
    in rect: Rect
  ) {
    let casus = vraag.casus
    let breed = canvas.put(casus.roepsel.veilig, in: rect, role: .heading, overflow: .ellipsis)
    let nummer = casus.intake.codenaam == nil ? "" : "  \(casus.zaaknummer)"
    let tot = breed + canvas.put(nummer, in: rect, column: breed, role: .dim)
    if !kaart.rij.isEmpty {
      canvas.put(
        Belwoord.nogDaarna(kaart.rij.count).in(taal), in: rect, column: tot + 2, role: .dim,
        align: .right)
    }
    guard let bordkaart = vraag.belkaart.kaart else {
      canvas.put(
        Belwoord.zonderAdvies(casus.fase).in(taal), in: rect, row: 1, overflow: .ellipsis)
      return
    }
    let uitleg = Kaartuitleg(bordkaart, plaats: 0, beeld, blik(beeld)).regels.first
    let merk = bordkaart.voorstel.merk(ascii: canvas.ascii)
    canvas.put(merk, in: rect, row: 1, role: .mark)
    canvas.put(
      uitleg?.tekst ?? "", in: rect, row: 1, column: 2,
      role: uitleg?.dringt == true ? .warning : .text, overflow: .ellipsis)
  }

  /// Every answer with its key and what it proposes; what cannot be given now is dimmed.
  private func tekenAntwoorden(
    _ vraag: Belvraag, _ beeld: Beeld, op canvas: inout Canvas, _ indeling: Belkaartindeling
  ) {
    let vlak = indeling.antwoorden
    if vlak.isEmpty { return }
    let antwoorden = BelkaartIntent.antwoorden
    var rijen = vlak
    if indeling.kolommen == 1 {
      canvas.verticalLine(x: vlak.x, y: vlak.y, height: vlak.height)
      rijen = vlak.inset(columns: 2)
    } else {
      canvas.horizontalLine(x: vlak.x, y: vlak.y, width: vlak.width)
      rijen = vlak.split(rows: [.fixed(1), .flex()])[1]
    }
    let perKolom = (antwoorden.count + indeling.kolommen - 1) / indeling.kolommen
    let vakken = rijen.split(
      columns: Array(repeating: .flex(), count: indeling.kolommen), gap: 2)
    for (nummer, actie) in antwoorden.enumerated() {
      let vak = vakken[nummer / perKolom].row(nummer % perKolom)
      let dof = belemmering(actie.intent, beeld) != nil
      let toets = toetsen.toetsen(actie.als(Intent.belkaart)).first?.woord ?? ""
      canvas.put(toets, in: vak, role: dof ? .hintDisabled : .mark)
      let breed = canvas.put(
        actie.intent.kort(taal), in: vak, column: 2, role: dof ? .hintDisabled : .text,
        overflow: .ellipsis)
      if !dof, let waarde = vraag.voorstel(actie.intent, taal) {
        canvas.put(
          waarde, in: vak, column: breed + 3, role: .dim, overflow: .ellipsis)
      }
    }
  }
}

extension Belvraag {
  /// What an answer proposes, in a word.
  func voorstel(_ intent: BelkaartIntent, _ taal: Taal) -> String? {
    switch intent {
    case .stand(.opKoers): belkaart.volgende.krap(taal, vandaag: belkaart.vandaag)
    case .stand: belkaart.oorzaak?.kort(taal)
    case .nietBereikt: belkaart.opnieuw.krap(taal, vandaag: belkaart.vandaag)
    case .trede: belkaart.treden.first.map { "\($0.ladder.afkorting(taal)) \($0.trede)" }
    case .nietNu: belkaart.volgende.krap(taal, vandaag: belkaart.vandaag)
    default: nil
    }
  }
}
