import Domain
import TUI

/// How the list is divided: its headings, its rows, and what explains the selected one.
struct Lijstindeling {
  let telling: Rect
  let kop: Rect
  let rijen: Rect
  let uitleg: Rect

  init(_ rect: Rect) {
    let binnen = rect.inset(columns: 1)
    let hoogte = binnen.height < 16 ? 0 : binnen.height < 26 ? 5 : 7
    let delen = binnen.split(rows: [.fixed(1), .fixed(1), .flex(), .fixed(hoogte)])
    (telling, kop, rijen, uitleg) = (delen[0], delen[1], delen[2], delen[3])
  }

}

extension CasussenScherm {
  func teken(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    let indeling = Lijstindeling(rect)
    let rijen = rijen(beeld)
    let telling =
      filter.isEmpty
      ? blik(.telCasussen(beeld.casussen.count))
      : blik(.telTreffers(rijen.count, van: beeld.casussen.count))
    let breed = canvas.put(telling, in: indeling.telling, role: .dim)
    if !filter.isEmpty {
      canvas.put(
        blik(.gefilterd(filter)), in: indeling.telling, column: breed + 2, role: .mark,
        align: .right, overflow: .ellipsis)
    }
    let kolommen = Lijstkolom.voor(rect.width)
    let koppen = kolommen.map { blik($0.kop) }
    canvas.putRow(koppen, columns: kolommen.map(\.kolom), in: indeling.kop, role: .label)
    if rijen.isEmpty {
      canvas.put(
        blik(filter.isEmpty ? .geenCasussen : .nietsGevonden(filter)), in: indeling.rijen, row: 1,
        role: .dim, align: .centre)
      return
    }
    canvas.drawList(lijst, count: rijen.count, in: indeling.rijen) { canvas, nummer, rij in
      guard let regel = rijen.regel(nummer) else { return }
      let vakken = rij.split(columns: kolommen.map(\.kolom.width), gap: 1)
      for (kolom, vak) in zip(kolommen, vakken) {
        let (tekst, rol) = kolom.inhoud(regel, blik, vandaag: beeld.vandaag)
        canvas.put(tekst, in: vak, role: rol, align: kolom.kolom.align, overflow: .ellipsis)
      }
    }
    tekenUitleg(beeld, blik, op: &canvas, in: indeling.uitleg)
  }

  private func tekenUitleg(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty, let regel = gekozen(beeld),
      let casus = beeld.wereld.casussen[regel.zaaknummer]
    else { return }
    canvas.horizontalLine(x: rect.x, y: rect.y, width: rect.width)
    let vak = rect.split(rows: [.fixed(1), .flex()])[1]
    canvas.putRegels(
      casus.kop(blik, vandaag: beeld.vandaag),
      casus.uitlegregels(blik, vandaag: beeld.vandaag)
        + casus.beten(beeld.wereld.team, op: beeld.vandaag).map { beet in
          Uitlegregel(
            kop: blik(.bordwoord(.kopBijt)),
            tekst: blik(.bordwoord(.beetzin(beet, vandaag: beeld.vandaag))),
            dringt: beet.isTeLaat(op: beeld.vandaag))
        }, in: vak)
  }
}

extension Casus {
  /// `Sijs · ET-2026-00003 · 17 jaar · Veldhaven · aangemeld ma 12 jan`.
  func kop(_ blik: Blik, vandaag: Datum) -> String {
    var delen = [roepsel]
    if intake.codenaam != nil { delen.append(zaaknummer) }
    if let geboren = intake.jeugdige.geboortedatum {
      delen.append(blik(.jaarOud(geboren.leeftijd(op: vandaag))))
    }
    if !blik.verbergt(self) { delen.append(intake.jeugdige.gemeente) }
    delen.append(blik(.aangemeldOp(aangemeldOp.datum, vandaag: vandaag)))
    return delen.joined(separator: " · ")
  }

  fileprivate func uitlegregels(_ blik: Blik, vandaag: Datum) -> [Uitlegregel] {
    var regels = [Uitlegregel(kop: blik(.kopVraag), tekst: vraag(blik), hoogstens: 2)]
    let overbrugging = overbruggingsstand(op: vandaag)
    if overbrugging.dringt, let zin = overbrugging.zin(blik.taal, vandaag: vandaag) {
      regels.append(
        Uitlegregel(
          kop: blik(.kopOverbrugging), tekst: "\(zin.metHoofdletter).", dringt: true))
    }
    if let wacht = screening?.wachtOp, fase == .screening {
      regels.append(Uitlegregel(kop: blik(.kopWachtOp), tekst: wacht, dringt: true))
    }
    let indiener = [
      blik.privacy ? nil : intake.indiener.organisatie, intake.indiener.soort.woord(blik.taal),
    ]
    regels.append(
      Uitlegregel(
        kop: blik(.kopIndiener), tekst: indiener.compactMap { $0 }.joined(separator: ", ")))
    return regels
  }

  /// The first line of the question, with the youth called by the codenaam; hidden by privacy.
  func vraag(_ blik: Blik) -> String {
    if blik.verbergt(self) { return blik(.verborgen) }
    let regel = intake.hulpvraag.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return zonderNaam(regel)
  }

  /// A text without the names of the youth: people type them where no name belongs.
  func zonderNaam(_ tekst: String) -> String {
    let jeugdige = intake.jeugdige
    let voornaam = jeugdige.naam?.split(separator: " ").first.map(String.init)
    let namen = [jeugdige.naam, voornaam, jeugdige.roepnaam].compactMap { $0 }.filter {
      !$0.isEmpty
    }
    return namen.reduce(tekst) { $0.vervang(woord: $1, door: roepsel) }
  }
}

extension String {
  /// Replaces a word where it stands by itself.
  fileprivate func vervang(woord: String, door ander: String) -> String {
    var uit = ""
    var rest = self[...]
    while let gevonden = rest.firstRange(of: woord) {
      let voor = rest[..<gevonden.lowerBound].last ?? uit.last
      let na = rest[gevonden.upperBound...].first
      let isWoord = voor?.isLetter != true && na?.isLetter != true
      uit += rest[..<gevonden.lowerBound] + (isWoord ? ander[...] : rest[gevonden])
      rest = rest[gevonden.upperBound...]
    }
    return uit + rest
  }
}
