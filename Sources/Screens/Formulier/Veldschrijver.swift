import Domain
import TUI

/// Writes the fields of a form that are in view.
struct Veldschrijver {
  let formulier: Formulier
  let kader: Formulierkader
  let rect: Rect
  let indeling: Formulierindeling
  let bovenste: Int

  func teken(_ blok: Formulierindeling.Blok, op canvas: inout Canvas) {
    let isFocus = blok.nummer == formulier.focus
    let fout = formulier.fouten[blok.nummer] != nil
    let label = rij(blok.top)
    if isFocus { canvas.put(canvas.ascii ? ">" : "▸", in: label, role: .mark) }
    let labelplaats = Rect(
      x: label.x + 2, y: label.y, width: indeling.naastElkaar ? indeling.x - 3 : label.width - 2,
      height: label.height)
    canvas.put(
      blok.label, in: labelplaats, role: isFocus ? .inputLabel : .label, overflow: .ellipsis)
    tekenInhoud(blok, isFocus, op: &canvas)
    if isFocus { tekenLijst(blok, op: &canvas) }
    for (nummer, regel) in blok.onder.enumerated() {
      canvas.put(
        fout && nummer == 0 ? "! \(regel)" : fout ? "  \(regel)" : regel,
        in: veldrij(blok.onderTop + nummer), role: fout ? .error : .dim, overflow: .ellipsis)
    }
  }

  private func tekenInhoud(
    _ blok: Formulierindeling.Blok, _ isFocus: Bool, op canvas: inout Canvas
  ) {
    let plaats = veldrij(blok.veldTop)
    let typt = isFocus && formulier.lijst == nil
    switch (formulier.inhoud[blok.nummer], formulier.model.velden[blok.nummer].soort) {
    case (.regel(let regel), let soort):
      let veld = Rect(
        x: plaats.x, y: plaats.y, width: min(plaats.width, Self.breedte(soort)),
        height: plaats.height)
      canvas.draw(regel, in: veld, focused: typt)
      if isFocus { tekenBetekenis(blok.nummer, naast: veld, in: plaats, op: &canvas) }
    case (.tekst(let editor), _):
      canvas.draw(editor, in: deel(blok.veldTop, rijen: blok.veld), focused: typt)
    case (.keuze(let waarde), .keuze(let opties)) where formulier.past(opties, kader):
      let nu = opties.firstIndex { $0.waarde == waarde ?? "" }
      teken(
        opties, gekozen: nu.map { [opties[$0].waarde] } ?? [], tekens: ("(•)", "(*)", "( )"),
        plaats: isFocus ? nu ?? 0 : nil, blok, op: &canvas)
    case (.keuze(let waarde), .keuze(let opties)):
      let woord = opties.first { $0.waarde == waarde }?.woord(kader.taal)
      let open = canvas.ascii ? "v " : "▾ "
      canvas.put(
        open + (woord ?? Formulierwoord.kiesUit(opties.count).in(kader.taal)), in: plaats,
        role: woord == nil ? .placeholder : .input, overflow: .ellipsis)
      if typt { canvas.showCursor(at: Point(x: plaats.x, y: plaats.y)) }
    case (.keuzes(let gekozen, let nu), .keuzes(let opties)):
      teken(
        opties, gekozen: gekozen, tekens: ("[x]", "[x]", "[ ]"), plaats: isFocus ? nu : nil, blok,
        op: &canvas)
    case (.rijen(let rijen), _): teken(rijen, blok, typt, op: &canvas)
    case (.keuze, _), (.keuzes, _): break
    }
  }

  /// Options beside each other, each with its box.
  private func teken(
    _ opties: [Optie], gekozen: Set<String>, tekens: (aan: String, kaal: String, uit: String),
    plaats: Int?, _ blok: Formulierindeling.Blok, op canvas: inout Canvas
  ) {
    let indeling = Optieindeling(opties, indeling.breedte, kader.taal)
    for (nummer, (optie, waar)) in zip(opties, indeling.plaatsen).enumerated() {
      let rij = veldrij(blok.veldTop + waar.rij)
      let aan = canvas.ascii ? tekens.kaal : tekens.aan
      let teken = gekozen.contains(optie.waarde) ? aan : tekens.uit
      let vak = Rect(
        x: rij.x + waar.kolom, y: rij.y, width: min(waar.breedte, rij.width - waar.kolom),
        height: rij.height)
      canvas.put(
        "\(teken) \(optie.woord(kader.taal))", in: vak,
        role: nummer == plaats ? .selected : .input, overflow: .ellipsis)
      if nummer == plaats, !vak.isEmpty { canvas.showCursor(at: Point(x: vak.x + 1, y: vak.y)) }
    }
  }

  /// What is open under the field: the options that match, or the persons.
  private func tekenLijst(_ blok: Formulierindeling.Blok, op canvas: inout Canvas) {
    if let lijst = formulier.lijst, case .keuze(let opties) = formulier.veld?.soort {
      let plaats = veldrij(blok.veldTop)
      canvas.fill(plaats)
      canvas.put("/ ", in: plaats, role: .inputLabel)
      canvas.draw(
        lijst.filter,
        in: Rect(x: plaats.x + 2, y: plaats.y, width: plaats.width - 2, height: plaats.height))
      let treffers = lijst.treffers(opties, kader.taal)
      if treffers.isEmpty {
        canvas.put(Formulierwoord.geenOptie.in(kader.taal), in: veldrij(blok.lijstTop), role: .dim)
      }
      tekenRegels(treffers.map { $0.woord(kader.taal) }, op: lijst.plaats, blok, &canvas)
    } else {
      let personen = formulier.suggesties(blok.nummer)
      tekenRegels(
        personen.map { $0.organisatie.isEmpty ? $0.naam : "\($0.naam) · \($0.organisatie)" },
        op: formulier.suggestie, blok, &canvas)
    }
  }

  private func tekenRegels(
    _ regels: [String], op plaats: Int?, _ blok: Formulierindeling.Blok, _ canvas: inout Canvas
  ) {
    let eerste = max(0, min((plaats ?? 0) - blok.lijst + 1, regels.count - blok.lijst))
    for (nummer, regel) in regels.enumerated().dropFirst(eerste).prefix(blok.lijst) {
      let rij = veldrij(blok.lijstTop + nummer - eerste)
      canvas.fill(rij, role: .popup)
      canvas.put(
        (nummer == plaats ? (canvas.ascii ? "> " : "▸ ") : "  ") + regel, in: rij,
        role: nummer == plaats ? .selected : .popup, overflow: .ellipsis)
    }
  }

  /// What a day said in short comes to, while it is being typed.
  private func tekenBetekenis(
    _ nummer: Int, naast veld: Rect, in plaats: Rect, op canvas: inout Canvas
  ) {
    let inhoud = formulier.inhoud[nummer]
    guard case .regel(let regel) = inhoud,
      let vast = inhoud.vastgezet(
        formulier.model.velden[nummer], vandaag: kader.vandaag, kader.taal), vast != regel.text
    else { return }
    canvas.put(
      "= \(vast)", in: plaats, column: veld.width + 1, role: .dim, overflow: .ellipsis)
  }

  /// Fields as wide as what they hold.
  private static func breedte(_ soort: Veldsoort) -> Int {
    switch soort {
    case .datum: 18
    case .moment: 24
    case .getal: 10
    case .regel, .regels, .tekst, .keuze, .keuzes, .rijen: .max
    }
  }

  /// A row of the form on the canvas; empty when it is out of view.
  private func rij(_ rij: Int) -> Rect { rect.row(rij - bovenste) }

  /// The same row, from the column of the fields.
  func veldrij(_ rij: Int) -> Rect { deel(rij, rijen: 1) }

  /// The part in view of some rows, from the column of the fields.
  private func deel(_ eerste: Int, rijen: Int) -> Rect {
    Rect(
      x: rect.x + indeling.x, y: rect.y + eerste - bovenste, width: indeling.breedte, height: rijen
    ).intersection(rect)
  }
}
