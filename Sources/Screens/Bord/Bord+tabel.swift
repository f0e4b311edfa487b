import Domain
import TUI

/// A column of the board's table: what stands above it, how wide, and what it says of a card.
private struct Tabelkolom {
  let kop: Tekst?
  let kolom: Column
  let rol: Role
  let tekst: (Kaart) -> String

  init(
    _ kop: Tekst?, _ breedte: Track, _ uitlijning: Alignment = .left, rol: Role = .text,
    _ tekst: @escaping (Kaart) -> String
  ) {
    self.kop = kop
    kolom = Column(breedte, align: uitlijning)
    self.rol = rol
    self.tekst = tekst
  }

  /// More columns as there is more room.
  static func voor(_ breedte: Int, _ groepering: Groepering, ascii: Bool) -> [Tabelkolom] {
    let merk = Tabelkolom(nil, .fixed(1), rol: .mark) { $0.kaart.voorstel.merk(ascii: ascii) }
    let casus = Tabelkolom(.kopCasus, .fixed(14)) { $0.kaart.casus.roepsel }
    let kolom = Tabelkolom(.kopKolom, .fixed(13)) {
      $0.kaart.kolom.woord($0.blik.taal).metHoofdletter
    }
    let teLaat = Tabelkolom(.kopTeLaat, .fixed(5), .right, rol: .warning) {
      $0.kaart.dagenTeLaat > 0 ? "! \(dagenwoord($0.kaart.dagenTeLaat))" : ""
    }
    let volgende = Tabelkolom(.kopContact, .fixed(10)) {
      $0.kaart.volgendContact.kort($0.blik.taal)
    }
    let waarom = Tabelkolom(.kopWaarom, .flex(1, min: 12)) { $0.waarom }
    // What the cards lie by comes first; on a narrow screen it takes the place of the column.
    let hoop =
      groepering == .kolom
      ? nil
      : Tabelkolom(.bordwoord(.groepering(groepering)), .fixed(17)) {
        $0.kaart.groep(groepering).woord($0.blik)
      }
    guard breedte >= 104 else {
      return [merk, hoop, casus, hoop == nil ? kolom : nil, teLaat, volgende, waarom]
        .compactMap { $0 }
    }
    let soort = Tabelkolom(.kopAdvies, .fixed(14), rol: .dim) {
      $0.kaart.advies.soort.kort($0.blik.taal)
    }
    let uiterlijk = Tabelkolom(.kopUiterlijk, .fixed(10), rol: .dim) {
      $0.kaart.advies.uiterlijk.kort($0.blik.taal)
    }
    let wie = Tabelkolom(.kopVerantwoordelijke, .flex(1, min: 12), rol: .dim) {
      $0.blik.privacy
        ? $0.blik(.verborgen) : $0.kaart.advies.verantwoordelijke.organisatie
    }
    guard breedte >= 140 else {
      return [merk, hoop, casus, kolom, soort, uiterlijk, teLaat, volgende, waarom]
        .compactMap { $0 } + (hoop == nil ? [wie] : [])
    }
    let laatste = Tabelkolom(.kopLaatste, .fixed(10), rol: .dim) {
      $0.kaart.laatsteContact?.kort($0.blik.taal) ?? "–"
    }
    return [merk, hoop, casus, kolom, soort, uiterlijk, laatste, teLaat, volgende, waarom, wie]
      .compactMap { $0 }
  }
}

extension BordScherm {
  func tekenTabel(_ beeld: Beeld, _ blik: Blik, op canvas: inout Canvas, in rect: Rect) {
    let kolommen = Tabelkolom.voor(rect.width, groepering, ascii: canvas.ascii)
    let breedtes = kolommen.map(\.kolom)
    canvas.putRow(
      kolommen.map { $0.kop.map { blik($0) } ?? "" }, columns: breedtes, in: rect.row(0),
      role: .label)
    let delen = rect.split(rows: [.fixed(1), .flex()])
    canvas.drawList(lijst, count: rijen.count, in: delen[1]) { canvas, nummer, rij in
      guard let kaart = rijen[veilig: nummer].flatMap({ beeld.bord.kaarten[veilig: $0] }) else {
        return
      }
      let vakken = rij.split(columns: breedtes.map(\.width), gap: 1)
      let inhoud = Kaart(kaart: kaart, blik: blik, vandaag: beeld.vandaag, team: beeld.wereld.team)
      for (kolom, vak) in zip(kolommen, vakken) {
        canvas.put(
          kolom.tekst(inhoud), in: vak, role: kolom.rol, align: kolom.kolom.align,
          overflow: .ellipsis)
      }
    }
  }
}
