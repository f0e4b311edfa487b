import Domain
import TUI

// What carries a child until the help is there: bridging care, acceleration, and who pays.

extension Deelschrijver {
  mutating func opvolging() {
    overbrugging()
    versnelling()
    if let kaart = dossier.kop.kaart {
      blad.kop(taal("Contact", "Contact"))
      blad.veld(taal("Op het bord", "On the board"), kaart.kolom.woord(taal))
      blad.veld(
        taal("Volgende", "Next"), dag(kaart.volgendContact),
        kaart.dagenTeLaat > 0 ? .alarm : .text)
      blad.wit()
    }
    let versnelling: Set<Gebeurtenissoort> = [
      .procesversnellingGestart, .procesversnellingIngezet, .procesversnellingBeeindigd,
    ]
    for vermelding in dossier.opvolging where !versnelling.contains(vermelding.soort) {
      if let stand = vermelding.gegevens.keuze("stand", Voortgangsstand.self) {
        voortgang(vermelding, stand)
      } else {
        let naam = vermelding.soort.naam(taal)
        blad.alinea(
          "\(naam) · \(vermelding.samenvatting(zicht))",
          vermelding.soort == .zorgGestart ? .good : .text)
        blad.alinea(herkomst(vermelding), .dim)
      }
      blad.wit()
    }
  }

  /// Needed, arranged, by whom, sufficient, until when (R52).
  private mutating func overbrugging() {
    let stand = dossier.kop.overbrugging
    guard let zin = stand.zin(taal, vandaag: dossier.vandaag) else { return }
    blad.kop(taal("Overbruggingszorg", "Bridging care"))
    let rol: Role = stand.ontbreekt ? .alarm : stand.dringt ? .warning : .text
    blad.alinea(zin.metHoofdletter, rol)
    if let zorg = casus.overbrugging, !zorg.isAfgezegd {
      let tot = zorg.tot.map { taal("tot \(dag($0))", "until \(dag($0))") }
      let delen = [zicht.naam(zorg.aanbieder), taal("vanaf", "from") + " \(dag(zorg.vanaf))", tot]
      blad.alinea(delen.compactMap { $0 }.joined(separator: " · "), .dim)
    }
  }

  /// Each acceleration: on whose initiative, what was done, and its effect (R42, R43, R45). One that
  /// nobody ends goes on over a new advice, and ends when help starts or the casus closes.
  private mutating func versnelling() {
    let loopt = casus.procesversneller != nil
    let soorten: Set<Gebeurtenissoort> = [
      .procesversnellingGestart, .procesversnellingIngezet, .procesversnellingBeeindigd,
    ]
    let verloop = dossier.opvolging.filter { soorten.contains($0.soort) }
    guard !verloop.isEmpty else { return }
    blad.kop(taal("Procesversnelling", "Acceleration"))
    if loopt {
      let wie = dossier.kop.procesversneller?.naam ?? casus.procesversneller ?? ""
      blad.alinea(
        taal(
          "Loopt, door \(wie); eindigt vanzelf als de hulp start of de casus sluit.",
          "Runs, by \(wie); ends by itself when help starts or the case closes."))
    } else {
      blad.alinea(taal("Loopt niet meer.", "No longer runs."), .dim)
    }
    for vermelding in verloop {
      let d = vermelding.gegevens
      let vorm = d.keuze("vorm", Versnellingsvorm.self)?.woord(taal)
      let initiatief = d.keuze("initiatief", Initiatief.self)?.woord(taal)
      let kop = vorm ?? vermelding.soort.naam(taal)
      let tekst = (d.tekst("omschrijving") ?? d.tekst("uitkomst")).map { zicht.tekst($0) }
      blad.alinea(
        [kop.metHoofdletter, initiatief, tekst].compactMap { $0 }.joined(separator: " · "),
        zicht.privacy && tekst != nil ? .hidden : .text, inspringing: 4)
      blad.alinea(herkomst(vermelding), .dim, inspringing: 6)
    }
  }

  /// Who pays: the newest word of each payer, and what it said before.
  mutating func financiering() {
    var gezien: [String] = []
    for vermelding in dossier.financiering {
      let betaler = vermelding.gegevens.tekst("betaler") ?? ""
      if gezien.contains(betaler) { continue }
      gezien.append(betaler)
      let stand = vermelding.gegevens.keuze("stand", Financieringsstand.self)
      let rol: Role =
        switch stand {
        case .toegezegd: .good
        case .geweigerd: .alarm
        case .gevraagd, nil: .warning
        }
      blad.alinea(vermelding.samenvatting(zicht).metHoofdletter, rol)
      blad.alinea(herkomst(vermelding), .dim, inspringing: 4)
      let eerdere = dossier.financiering.filter {
        $0.gegevens.tekst("betaler") == betaler
          && $0.gebeurtenis.versie < vermelding.gebeurtenis.versie
      }
      for eerder in eerdere {
        let woord = eerder.gegevens.keuze("stand", Financieringsstand.self)?.woord(taal) ?? ""
        blad.alinea(
          taal("eerder: ", "before: ") + "\(woord), \(dag(eerder.op))", .dim, inspringing: 4)
      }
      blad.wit()
    }
    kader()
  }

  /// Under which law the child is, and until when.
  private mutating func kader() {
    guard let (kader, stand) = dossier.kop.kader else { return }
    blad.kop(taal("Juridisch kader", "Legal frame"))
    let namen = [kader.kader.woord(taal), kader.machtiging?.woord(taal)].compactMap { $0 }
    let tot = kader.tot.map { tot -> String in
      let over = tot - dossier.vandaag
      let rest =
        over < 0
        ? taal("\(taal.duur(-over)) voorbij", "\(taal.duur(-over)) past")
        : taal("nog \(taal.duur(over))", "\(taal.duur(over)) left")
      return taal("tot \(dag(tot)), \(rest)", "until \(dag(tot)), \(rest)")
    }
    let rol: Role = stand == .voorbij ? .alarm : stand == .nadert ? .warning : .text
    blad.alinea(
      ([namen.joined(separator: ", ").metHoofdletter] + [tot].compactMap { $0 })
        .joined(separator: " · "), rol)
  }

  /// Complaints with their term of six weeks, and who settles them.
  mutating func klachten() {
    for zaak in dossier.klachten {
      let id = zaak.begin.gegevens.tekst("klacht")
      let open = casus.openKlachten.first { $0.id == id }
      blad.alinea(zaak.begin.samenvatting(zicht).metHoofdletter)
      blad.alinea(herkomst(zaak.begin), .dim)
      if let open, zaak.vervolg.isEmpty {
        let over = open.dagenOver(op: dossier.vandaag)
        blad.alinea(
          open.termijnzin(taal, vandaag: dossier.vandaag).metHoofdletter
            + taal(", voor \(dag(open.uiterlijk))", ", by \(dag(open.uiterlijk))"),
          over < 0 ? .alarm : .warning, inspringing: 4)
        let wie = Bevoegdheid.rollen(voor: .klachtAfgehandeld).map { $0.woord(taal) }
        blad.alinea(
          taal("behandelt: ", "settled by: ") + wie.joined(separator: ", "), .dim, inspringing: 4)
      }
      for vermelding in zaak.vervolg {
        let pijl = blad.ascii ? "-> " : "→ "
        blad.alinea(pijl + vermelding.samenvatting(zicht), inspringing: 4)
        blad.alinea(herkomst(vermelding), .dim, inspringing: 6)
      }
      blad.wit()
    }
  }
}
