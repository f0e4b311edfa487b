import Domain
import TUI

/// The item that is on, in rows: the question, the voice of youth and parents first, what was tried,
/// the last advice, open promises, and what was recorded since the item began.
///
/// It is the one casus that is talked about: its texts are there, its names are not.
struct Puntinhoud {
  /// Rows that stay in view: the heading, who agreed, and one that is empty.
  static let kopregels = 3

  struct Rij: Equatable {
    let kop: String
    let tekst: String
    var rol = Role.text
  }

  /// Wrapped for the width.
  let regels: [Rij]
  private let taal: Taal
  private let zicht: Zicht

  init(_ punt: Tafelpunt, _ taal: Taal, breedte: Int) {
    self.taal = taal
    zicht = Zicht(
      taal, namen: punt.dossier.namen, gemeente: punt.casus.intake.jeugdige.gemeente)
    let kop = breedte < 60 ? 12 : 15
    var regels: [Rij] = []
    for deel in Self.delen(punt, taal, zicht) {
      for (nummer, zin) in TextWidth.wrap(deel.tekst, max(8, breedte - kop - 1)).enumerated() {
        regels.append(Rij(kop: nummer == 0 ? deel.kop : "", tekst: zin, rol: deel.rol))
      }
    }
    self.regels = regels
  }

  private static func delen(_ punt: Tafelpunt, _ taal: Taal, _ zicht: Zicht) -> [Rij] {
    let woord = { (woord: Tafelwoord) in woord.in(taal) }
    var delen = [
      Rij(kop: woord(.kopVraag), tekst: zicht.tekst(punt.verslag.vraag), rol: .heading)
    ]
    for stem in punt.dossier.stemmen where !stem.isVertrouwelijk {
      delen.append(
        Rij(
          kop: wie(stem, zicht), tekst: zicht.tekst(stem.gegevens.tekst("tekst") ?? ""),
          rol: .quote))
    }
    if let geprobeerd = punt.geprobeerd {
      delen.append(Rij(kop: woord(.kopGeprobeerd), tekst: zicht.tekst(geprobeerd)))
    }
    if let advies = punt.dossier.adviezen.first,
      let tekst = advies.uitgebracht.gegevens.tekst("tekst")
    {
      let dag = advies.uitgebracht.op.kort(taal, vandaag: punt.dossier.vandaag)
      delen.append(Rij(kop: woord(.kopAdvies), tekst: "\(dag): \(zicht.tekst(tekst))"))
    }
    let erbij = punt.verslag.afspraken.map(\.gebeurtenis.id)
    for afspraak in punt.dossier.afspraken
    where afspraak.isOpen && !erbij.contains(afspraak.gemaakt.gebeurtenis.id) {
      delen.append(
        Rij(
          kop: woord(.kopAfspraak), tekst: tekst(afspraak.gemaakt, zicht),
          rol: afspraak.isTeLaat ? .warning : .text))
    }
    return delen + tijdens(punt, taal, zicht)
  }

  /// What was recorded since the item began, each in its kind.
  private static func tijdens(_ punt: Tafelpunt, _ taal: Taal, _ zicht: Zicht) -> [Rij] {
    let verslag = punt.verslag
    var delen: [Rij] = []
    for notitie in verslag.notities {
      let soort = notitie.gegevens.keuze("soort", Notitiesoort.self)
      let wie = notitie.gegevens.tekst("wie").map { "\(zicht.naam($0)): " } ?? ""
      delen.append(
        Rij(
          kop: soort?.woord(taal) ?? Tafelwoord.kopNotitie.in(taal),
          tekst: wie + zicht.tekst(notitie.gegevens.tekst("tekst") ?? ""),
          rol: soort == .besluit ? .mark : .text))
    }
    return delen + besluit(punt, taal, zicht)
  }

  /// What was promised and said of it.
  static func besluit(_ punt: Tafelpunt, _ taal: Taal, _ zicht: Zicht) -> [Rij] {
    let standpunten = punt.verslag.standpunten.map { standpunt in
      let d = standpunt.gegevens
      let wat = d.keuze("standpunt", Standpunt.self)?.woord(taal) ?? ""
      return Rij(
        kop: Tafelwoord.kopStandpunt.in(taal),
        tekst: "\(zicht.naam(d.tekst("van") ?? "")) \(wat): \(zicht.tekst(d.tekst("tekst") ?? ""))")
    }
    let afspraken = punt.verslag.afspraken.map {
      Rij(kop: Tafelwoord.kopAfspraak.in(taal), tekst: tekst($0, zicht), rol: .good)
    }
    return standpunten + afspraken
  }

  static func wie(_ stem: Vermelding, _ zicht: Zicht) -> String {
    stem.gegevens.tekst("betrokkene").map { zicht.rol($0) }
      ?? stem.gegevens.keuze("van", Gezinsrol.self)?.woord(zicht.taal) ?? ""
  }

  /// `Kim Tan (namens Kantelhof): plek zoeken, vr 27 mrt`.
  static func tekst(_ afspraak: Vermelding, _ zicht: Zicht) -> String {
    let d = afspraak.gegevens
    let namens = d.tekst("namens").map {
      " (\(zicht.taal("namens", "for")) \(zicht.naam($0)))"
    }
    let dag = d.datum("uiterlijk").map { ", \($0.kort(zicht.taal))" } ?? ""
    return
      "\(zicht.naam(d.tekst("wie") ?? ""))\(namens ?? ""): \(zicht.tekst(d.tekst("wat") ?? ""))"
      + dag
  }
}
