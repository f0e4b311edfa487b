import Domain
import TUI

/// How place 5 is divided: what is counted, the headings, the lines, and what explains the selected
/// one.
struct Opvolgindeling {
  let telling: Rect
  let kop: Rect
  let rijen: Rect
  let uitleg: Rect

  init(_ rect: Rect) {
    let binnen = rect.inset(columns: 1)
    let hoogte = binnen.height < 16 ? 0 : binnen.height < 26 ? 7 : 10
    let delen = binnen.split(rows: [.fixed(1), .fixed(1), .flex(), .fixed(hoogte)])
    (telling, kop, rijen, uitleg) = (delen[0], delen[1], delen[2], delen[3])
  }
}

/// A column of the list.
private enum Opvolgkolom: CaseIterable {
  case merk, casus, soort, wanneer, datum, waarom

  /// A narrow screen leaves out the date: the mark before it says nearly as much.
  static func voor(_ breedte: Int) -> [Opvolgkolom] {
    breedte < 76 ? allCases.filter { $0 != .datum } : allCases
  }

  func kolom(_ breedte: Int) -> Column {
    switch self {
    case .merk: Column(.fixed(2))
    case .casus: Column(.fixed(breedte < 104 ? 12 : 16))
    case .soort: Column(.fixed(13))
    case .wanneer: Column(.fixed(breedte < 76 ? 6 : 5), align: .right)
    case .datum: Column(.fixed(10))
    case .waarom: Column(.flex(1, min: 12))
    }
  }

  var kop: Tekst? {
    switch self {
    case .merk: nil
    case .casus: .kopCasus
    case .soort: .opvolgwoord(.kopSoort)
    case .wanneer: .opvolgwoord(.kopWanneer)
    case .datum: .kopVolgende
    case .waarom: .kopWaarom
    }
  }
}

extension OpvolgingScherm {
  func teken(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    let indeling = Opvolgindeling(rect)
    tekenTelling(blik, op: &canvas, in: indeling.telling)
    guard aantal > 0 else {
      canvas.put(
        blik(.opvolgwoord(isGefilterd ? .nietsHier : .leeg)), in: indeling.rijen, row: 1,
        role: .dim, align: .centre)
      return
    }
    let kolommen = Opvolgkolom.voor(rect.width)
    let breedtes = kolommen.map { $0.kolom(rect.width) }
    canvas.putRow(
      kolommen.map { $0.kop.map { blik($0) } ?? "" }, columns: breedtes, in: indeling.kop,
      role: .label)
    canvas.drawList(lijst, count: aantal, in: indeling.rijen) { canvas, nummer, rij in
      guard let regel = regel(nummer) else { return }
      let vakken = rij.split(columns: breedtes.map(\.width), gap: 1)
      for (kolom, (breedte, vak)) in zip(kolommen, zip(breedtes, vakken)) {
        let (tekst, rol) = inhoud(
          kolom, regel, beeld, blik, heeftDatum: kolommen.contains(.datum), ascii: canvas.ascii)
        canvas.put(tekst, in: vak, role: rol, align: breedte.align, overflow: .ellipsis)
      }
    }
    tekenUitleg(beeld, blik, op: &canvas, in: indeling.uitleg)
  }

  private func tekenTelling(_ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    let teken = Voorstel.escaleren(.gemeente, .looptVast).merk(ascii: canvas.ascii)
    let delen: [(String, Role)] = [
      ("\(teken) \(blik(.telOpschalen(telling.opschalen)))", .mark),
      ("! \(blik(.telTeLaat(telling.teLaat)))", .warning),
      (blik(.opvolgwoord(.telVandaag(telling.vandaag))), .text),
      (blik(.opvolgwoord(.telWeek(telling.week))), .dim),
    ]
    var kolom = 0
    for (tekst, rol) in delen {
      kolom += canvas.put(tekst, in: rect, column: kolom, role: rol, overflow: .ellipsis) + 2
    }
    guard kolom < rect.width else { return }
    let rechts =
      isGefilterd
      ? (blik(.opvolgwoord(.zeef(zeef, woorden: filter))), Role.mark)
      : (blik(.opvolgwoord(.telRegels(telling.regels))), Role.dim)
    canvas.put(
      rechts.0, in: rect, column: kolom, role: rechts.1, align: .right, overflow: .ellipsis)
  }

  private func inhoud(
    _ kolom: Opvolgkolom, _ regel: Opvolgregel, _ beeld: Beeld, _ blik: Blik, heeftDatum: Bool,
    ascii: Bool
  ) -> (String, Role) {
    switch kolom {
    case .merk:
      let gemerkt = gemerkt.contains(regel.plek) ? (ascii ? "x" : "✓") : " "
      return (gemerkt + regel.merk(ascii: ascii), .mark)
    case .casus:
      return (beeld.wereld.casussen[regel.zaaknummer]?.roepsel ?? regel.zaaknummer, .text)
    case .soort: return (blik(.opvolgwoord(.soort(regel.soort))), .text)
    case .wanneer:
      let laat = regel.dagenTeLaat(op: beeld.vandaag)
      if laat > 0 { return ("! \(dagenwoord(laat))", .warning) }
      if regel.datum == beeld.vandaag || regel.isHard {
        return ("! \(blik(.opvolgwoord(.nu)))", .warning)
      }
      let datum = regel.datum
      // The day of the week stands in the date already.
      return (heeftDatum ? "" : datum.krap(blik.taal, vandaag: beeld.vandaag), .dim)
    case .datum: return (regel.datum.smal(blik.taal, vandaag: beeld.vandaag), .dim)
    case .waarom:
      let zin = regel.zin(blik, beeld.vandaag)
      let zonderNaam = beeld.wereld.casussen[regel.zaaknummer]?.zonderNaam(zin)
      return (zonderNaam ?? zin, regel.signaal == nil ? .text : .warning)
    }
  }

  private func tekenUitleg(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty, let regel = gekozen,
      let casus = beeld.wereld.casussen[regel.zaaknummer]
    else { return }
    canvas.horizontalLine(x: rect.x, y: rect.y, width: rect.width)
    let vak = rect.split(rows: [.fixed(1), .flex()])[1]
    canvas.putRegels(
      casus.kop(blik, vandaag: beeld.vandaag), regel.uitleg(casus, beeld, blik), in: vak)
  }
}

extension Opvolgregel {
  /// The mark of what the board proposes; nothing before the rest.
  fileprivate func merk(ascii: Bool) -> String {
    guard case .bord(let reden) = reden else { return " " }
    return reden.voorstel.merk(ascii: ascii)
  }

  /// Harm is being done already, from the first day.
  fileprivate var isHard: Bool {
    if case .overbrugging(let stand, _) = reden { stand.ontbreekt } else { false }
  }

  var signaal: Contactsignaal? {
    if case .bord(let reden) = reden { reden.signaal } else { nil }
  }

  fileprivate func uitleg(_ casus: Casus, _ beeld: Beeld, _ blik: Blik) -> [Uitlegregel] {
    var regels = [
      Uitlegregel(
        kop: blik(.opvolgwoord(.soort(soort))).metHoofdletter,
        tekst: casus.zonderNaam(zin(blik, beeld.vandaag)).metHoofdletter.metPunt,
        dringt: datum < beeld.vandaag, hoogstens: 3)
    ]
    if let signaal {
      regels.append(
        Uitlegregel(
          kop: blik(.opvolgwoord(.kopSignaal)),
          tekst: blik(.opvolgwoord(.signaalzin(signaal))), dringt: true))
    }
    if let advies = casus.advies {
      let wie = advies.verantwoordelijke
      let naam = blik.privacy ? blik(.verborgen) : "\(wie.naam), \(wie.organisatie)"
      regels.append(
        Uitlegregel(
          kop: blik(.kopVerantwoordelijke),
          tekst: blik(.verantwoordelijkTot(naam, advies.uiterlijk, vandaag: beeld.vandaag))))
    }
    if let lid, let naam = beeld.wereld.team?.lid(lid)?.naam {
      regels.append(Uitlegregel(kop: blik(.opvolgwoord(.kopVanWie)), tekst: naam))
    }
    return regels
  }
}
