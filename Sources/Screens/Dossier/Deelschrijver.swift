import Domain
import TUI

/// Writes one part of a dossier as lines.
struct Deelschrijver {
  let dossier: Dossier
  let zicht: Zicht
  var blad: Blad

  init(_ dossier: Dossier, _ zicht: Zicht, breedte: Int, ascii: Bool) {
    self.dossier = dossier
    self.zicht = zicht
    blad = Blad(breedte: breedte, ascii: ascii)
  }

  var taal: Taal { zicht.taal }
  var casus: Casus { dossier.casus }

  static func regels(
    _ deel: Dossierdeel, _ dossier: Dossier, _ zicht: Zicht, breedte: Int, ascii: Bool
  ) -> [Bladregel] {
    var schrijver = Deelschrijver(dossier, zicht, breedte: breedte, ascii: ascii)
    switch deel {
    case .overzicht: schrijver.overzicht()
    case .stem: schrijver.stem()
    case .betrokkenen: schrijver.betrokkenen()
    case .tijdlijn: schrijver.tijdlijn()
    case .adviezen: schrijver.adviezen()
    case .afspraken: schrijver.afspraken()
    case .opvolging: schrijver.opvolging()
    case .opschaling: schrijver.opschaling()
    case .financiering: schrijver.financiering()
    case .knelpunten: schrijver.zaken(dossier.knelpunten)
    case .notities: schrijver.notities()
    case .stukken: schrijver.stukken()
    case .klachten: schrijver.klachten()
    case .overdracht: schrijver.overdracht()
    }
    if schrijver.blad.regels.isEmpty { schrijver.blad.alinea(schrijver.leeg(deel), .dim) }
    return schrijver.blad.regels
  }

  func dag(_ datum: Datum) -> String { datum.kort(taal, vandaag: dossier.vandaag) }

  private func leeg(_ deel: Dossierdeel) -> String {
    deel == .stem
      ? taal("Nog niemand is gehoord.", "Nobody has been heard yet.")
      : taal("Nog niets vastgelegd.", "Nothing recorded yet.")
  }

  /// When, by whom it was recorded, and what else there is to say about it in small.
  func herkomst(_ vermelding: Vermelding, _ overig: String?...) -> String {
    let delen = overig.compactMap { $0 } + [dag(vermelding.op), vermelding.gebeurtenis.actor]
    return delen.joined(separator: " · ")
  }

  /// A free text with who said it and when below it; only that there is one when confidential.
  mutating func uitspraak(_ vermelding: Vermelding, _ veld: StaticString, _ overig: String?...) {
    if zicht.verbergt(vermelding) {
      blad.alinea(zicht.vertrouwelijkeRegel, .hidden)
    } else if let tekst = vermelding.gegevens.tekst(veld) {
      blad.alinea(zicht.tekst(tekst), zicht.privacy ? .hidden : .text)
    }
    let wie = overig.compactMap { $0 } + [dag(vermelding.op), vermelding.gebeurtenis.actor]
    let vertrouwelijk = vermelding.isVertrouwelijk ? [taal("vertrouwelijk", "confidential")] : []
    blad.alinea((wie + vertrouwelijk).joined(separator: " · "), .dim)
    blad.wit()
  }

  /// Events one after another: what it was, what it said, and who recorded it.
  mutating func lijst(_ vermeldingen: [Vermelding], metNaam: Bool = false) {
    for vermelding in vermeldingen {
      if metNaam { blad.alinea(vermelding.soort.naam(taal), .label) }
      blad.alinea(vermelding.samenvatting(zicht).metHoofdletter)
      blad.alinea(herkomst(vermelding), .dim)
      blad.wit()
    }
  }

  /// Bottlenecks, each with what became of it.
  mutating func zaken(_ zaken: [Zaak]) {
    for zaak in zaken {
      blad.alinea(zaak.begin.samenvatting(zicht).metHoofdletter)
      blad.alinea(herkomst(zaak.begin), .dim)
      for vermelding in zaak.vervolg {
        let pijl = blad.ascii ? "-> " : "→ "
        blad.alinea(pijl + vermelding.samenvatting(zicht), inspringing: 4)
        blad.alinea(herkomst(vermelding), .dim, inspringing: 6)
      }
      if zaak.vervolg.isEmpty {
        blad.alinea(taal("nog niet opgepakt", "not taken up yet"), .warning, inspringing: 4)
      }
      blad.wit()
    }
  }

  mutating func notities() {
    for vermelding in dossier.notities {
      let soort = vermelding.gegevens.keuze("soort", Notitiesoort.self)?.woord(taal)
      uitspraak(vermelding, "tekst", soort, vermelding.gegevens.tekst("wie").map(zicht.naam))
    }
  }

  mutating func stukken() {
    for vermelding in dossier.stukken {
      let d = vermelding.gegevens
      blad.alinea(zicht.tekst(d.tekst("titel") ?? ""))
      let van = d.datum("datum").map { taal("van \(dag($0))", "of \(dag($0))") }
      let ontvangen = taal("ontvangen \(dag(vermelding.op))", "received \(dag(vermelding.op))")
      let plaats = d.tekst("vindplaats").map { zicht.tekst($0) }
      blad.alinea([van, ontvangen, plaats].compactMap { $0 }.joined(separator: " · "), .dim)
      blad.wit()
    }
  }

  mutating func overdracht() {
    switch casus.overdracht {
    case .geen: break
    case .aangeboden(let aan):
      blad.alinea(
        taal("Wacht op antwoord van \(zicht.naam(aan))", "Awaits an answer of \(zicht.naam(aan))"),
        .warning, inspringing: 0)
    case .aanvaard(let door):
      blad.alinea(
        taal("Aanvaard door \(zicht.naam(door))", "Accepted by \(zicht.naam(door))"), .good,
        inspringing: 0)
      if let belet = dossier.beletOverdracht {
        blad.alinea(belet.zin(taal), .warning, inspringing: 0)
      } else {
        let opdracht = "experttafel export --casus \(casus.zaaknummer)"
        blad.alinea(
          taal("Het dossier gaat mee met: \(opdracht)", "The dossier goes with: \(opdracht)"),
          inspringing: 0)
      }
    }
    blad.wit()
    lijst(dossier.overdracht, metNaam: true)
    if !dossier.koppelingen.isEmpty {
      blad.kop(taal("Verwante casussen", "Related cases"))
      lijst(dossier.koppelingen)
    }
  }
}
