import Domain
import TUI

/// The head of a dossier: who, where in the process, and what needs attention.
struct Kopschrijver {
  let dossier: Dossier
  let zicht: Zicht
  let ascii: Bool

  private var taal: Taal { zicht.taal }
  private var casus: Casus { dossier.casus }
  private var kop: Dossierkop { dossier.kop }
  private func dag(_ datum: Datum) -> String { datum.kort(taal, vandaag: dossier.vandaag) }

  private typealias Stukken = [(tekst: String, rol: Role)]

  /// At most `hoogte` lines; what needs attention comes before what is only good to know.
  func regels(breedte: Int, hoogte: Int) -> [Bladregel] {
    guard hoogte > 0 else { return [] }
    let titel = titelregel(breedte)
    let marken = Blad.stroom(marken, breedte: breedte).prefix(max(0, hoogte - 1))
    let ruimte = max(0, hoogte - 1 - min(marken.count, 2))
    let feiten = Blad.stroom(feiten, breedte: breedte).prefix(ruimte)
    return ([titel] + feiten + marken.prefix(hoogte - 1 - feiten.count)).map { $0.verschoven(1) }
  }

  private func titelregel(_ breedte: Int) -> Bladregel {
    var naam = casus.roepsel.veilig
    if zicht.onthuld, let volledig = casus.intake.jeugdige.naam {
      naam += " = \(zicht.naam(volledig).veilig)"
      if let roepnaam = casus.intake.jeugdige.roepnaam { naam += " (\(roepnaam.veilig))" }
    }
    let urgentie = casus.intake.urgentie
    let woord = urgentie == .regulier ? urgentie.woord(taal) : urgentie.woord(taal).uppercased()
    let rechts = "\(casus.fase.woord(taal).metHoofdletter) · \(woord)"
    let rol: Role = urgentie == .regulier ? .text : .alarm
    let begin = breedte - 2 - TextWidth.columns(of: rechts)
    let links = casus.intake.codenaam == nil ? "" : "  \(casus.zaaknummer)"
    let ruimte = max(1, begin - 1 - TextWidth.columns(of: links))
    let titel = TextWidth.clip(naam, to: ruimte, ellipsis: ascii ? "~" : "…")
    var regel = Bladregel(Stuk(x: 0, tekst: titel, rol: .heading))
    if begin > TextWidth.columns(of: titel + links) {
      regel.stukken.append(Stuk(x: TextWidth.columns(of: titel), tekst: links, rol: .dim))
      regel.stukken.append(Stuk(x: begin, tekst: rechts, rol: rol))
    }
    return regel
  }

  private var feiten: Stukken {
    var stukken: Stukken = []
    if let leeftijd = kop.leeftijd {
      stukken.append((taal("\(leeftijd) jaar", "aged \(leeftijd)"), .text))
    } else {
      stukken.append((taal("leeftijd onbekend", "age unknown"), .dim))
    }
    stukken.append((zicht.gemeente(casus.intake.jeugdige.gemeente.veilig), .text))
    if let (mijlpaal, op) = kop.mijlpaal {
      let jaren = mijlpaal.rawValue
      stukken.append((taal("wordt \(jaren) op \(dag(op))", "turns \(jaren) on \(dag(op))"), .text))
    }
    if let (kader, stand) = kop.kader, stand == .ruim { stukken.append((tekst(kader), .text)) }
    if let wacht = kop.wacht, wacht.dagenOver == 0 { stukken.append((tekst(wacht), .text)) }
    if let tafel = kop.tafel {
      let op = dag(tafel.beginMoment.datum)
      stukken.append((taal("aan tafel op \(op)", "at the table on \(op)"), .text))
    }
    if let kaart = kop.kaart, kaart.dagenTeLaat == 0 {
      let op = dag(kaart.volgendContact)
      stukken.append((taal("volgend contact \(op)", "next contact \(op)"), .text))
    }
    return stukken
  }

  private func tekst(_ kader: Casus.Kaderstand) -> String {
    let namen = [kader.kader.woord(taal), kader.machtiging?.woord(taal)]
    let naam = namen.compactMap { $0 }.joined(separator: ", ")
    return kader.tot.map { taal("\(naam) tot \(dag($0))", "\(naam) until \(dag($0))") } ?? naam
  }

  private func tekst(_ wacht: Wacht) -> String {
    let duur = taal.duur(wacht.dagen)
    return taal("wacht \(duur)", "waiting \(duur)")
  }

  /// What needs attention: what is wrong first, then what is coming.
  private var marken: Stukken {
    var rood: [String] = []
    var amber: [String] = []
    if let kaart = kop.kaart, case .escaleren = kaart.voorstel {
      rood.append(kaart.voorstel.zin(taal))
    }
    if let zin = kop.overbrugging.zin(taal, vandaag: dossier.vandaag), kop.overbrugging.dringt {
      if kop.overbrugging.ontbreekt { rood.append(zin) } else { amber.append(zin) }
    }
    if let (kader, stand) = kop.kader {
      let verlopen = taal("verlopen: \(tekst(kader))", "expired: \(tekst(kader))")
      if stand == .voorbij { rood.append(verlopen) }
      if stand == .nadert { amber.append(tekst(kader)) }
    }
    if kop.isVervolgTeLaat {
      rood.append(taal("wet na 18 onbepaald", "law after 18 undecided"))
    } else if kop.heeftToekomstplanNodig {
      amber.append(taal("toekomstplan nodig", "future plan needed"))
    }
    if kop.afsprakenTeLaat > 0 {
      let aantal = kop.afsprakenTeLaat
      let nl = aantal == 1 ? "1 afspraak te laat" : "\(aantal) afspraken te laat"
      rood.append(taal(nl, aantal == 1 ? "1 promise late" : "\(aantal) promises late"))
    }
    if let wacht = kop.wacht, wacht.dagenOver > 0 {
      let over = taal.duur(wacht.dagenOver)
      rood.append(
        tekst(wacht) + taal(", \(over) over de norm", ", \(over) over the norm"))
    }
    if !kop.heeftRegisseur { rood.append(taal("geen casusregisseur", "no case coordinator")) }
    if let kaart = kop.kaart {
      let uiterlijk = dag(kaart.advies.uiterlijk)
      if casus.fase == .opvolging, kaart.advies.uiterlijk < dossier.vandaag {
        rood.append(
          taal("advies over datum: \(uiterlijk)", "advice was due \(uiterlijk)"))
      }
      if kaart.dagenTeLaat > 0 {
        let te = taal.duur(kaart.dagenTeLaat)
        amber.append(taal("contact \(te) te laat", "contact \(te) late"))
      }
    }
    for ladder in Ladder.allCases {
      guard let trede = casus.escalaties[ladder]?.trede else { continue }
      amber.append(
        taal(
          "opgeschaald: \(ladder.woord(.nl)) \(trede)", "escalated: \(ladder.woord(.en)) \(trede)"))
    }
    if let klacht = kop.klacht {
      let zin = klacht.termijnzin(taal, vandaag: dossier.vandaag)
      if klacht.dagenOver(op: dossier.vandaag) < 0 { rood.append(zin) } else { amber.append(zin) }
    }
    let teken = ascii ? (rood: "!! ", amber: "! ") : (rood: "▲ ", amber: "△ ")
    return rood.map { (teken.rood + $0, .alarm) } + amber.map { (teken.amber + $0, .warning) }
  }
}
