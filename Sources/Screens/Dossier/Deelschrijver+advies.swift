import Domain
import TUI

extension Deelschrijver {
  mutating func adviezen() {
    for (nummer, advies) in dossier.adviezen.enumerated() {
      let d = advies.uitgebracht.gegevens
      let soort = d.keuze("soort", Adviessoort.self)?.woord(taal) ?? ""
      let stand = advies.isHuidig ? taal("huidig", "current") : taal("vervallen", "lapsed")
      blad.kop(
        "\(advies.id) · \(soort.metHoofdletter) · \(stand)", advies.isHuidig ? .heading : .dim)
      let rol: Role = zicht.privacy ? .hidden : advies.isHuidig ? .text : .dim
      blad.alinea(zicht.tekst(d.tekst("tekst") ?? ""), rol)
      if let gewoon = d.tekst("inGewoneTaal") {
        blad.wit()
        blad.alinea(taal("In gewone taal:", "In plain words:"), .label)
        blad.alinea(zicht.tekst(gewoon), rol)
      }
      blad.wit()
      velden(advies, d)
      for vermelding in advies.vervolg { vervolg(vermelding) }
      if advies.isHuidig && advies.antwoorden.isEmpty {
        blad.alinea(taal("Nog geen antwoord.", "No answer yet."), .warning)
      }
      for vergelijking in advies.vergelijkingen(met: dossier.adviezen[veilig: nummer + 1]) {
        vergelijk(vergelijking)
      }
      blad.wit()
    }
    if !dossier.besprekingen.isEmpty {
      blad.kop(taal("Besprekingen", "Discussions"))
      lijst(dossier.besprekingen)
    }
  }

  private mutating func velden(_ advies: Adviesdossier, _ d: Gegevens) {
    if let wie = advies.verantwoordelijke {
      let namen = [wie.tekst("naam"), wie.tekst("organisatie")].compactMap { $0 }
      blad.veld(
        taal("Verantwoordelijk", "Responsible"),
        namen.map(zicht.professional).joined(separator: ", "))
    }
    if let uitvoerder = d.tekst("uitvoerder") {
      blad.veld(taal("Uitvoerder", "Carried out by"), zicht.naam(uitvoerder))
    }
    if let uiterlijk = advies.uiterlijk {
      let isLaat = advies.isHuidig && casus.fase == .opvolging && uiterlijk < dossier.vandaag
      let laat = isLaat ? taal(", voorbij", ", passed") : ""
      blad.veld(taal("Uiterlijk", "By"), dag(uiterlijk) + laat, isLaat ? .alarm : .text)
    }
    let gewicht = d.keuze("gewicht", Gewicht.self)?.woord(taal)
    let bindend =
      d.jaNee("bindend") == true ? taal("bindend", "binding") : taal("niet bindend", "not binding")
    let grond = d.keuze("berustOp", Adviesgrond.self)?.woord(taal)
    let delen = [gewicht ?? bindend, grond].compactMap { $0 }
    blad.veld(taal("Gewicht", "Weight"), delen.joined(separator: ", "))
    if let regime = advies.regime { blad.veld(taal("Contact", "Contact"), regime.woord(taal)) }
    blad.veld(taal("Uitgebracht", "Issued"), herkomst(advies.uitgebracht), .dim)
  }

  private mutating func vervolg(_ vermelding: Vermelding) {
    let samenvatting = vermelding.samenvatting(zicht)
    switch vermelding.gegevens.keuze("antwoord", Antwoord.self) {
    case .aanvaard: blad.alinea("\(blad.ascii ? "+" : "✓") \(samenvatting)", .good)
    case .deels: blad.alinea("\(blad.ascii ? "~" : "±") \(samenvatting)", .warning)
    case .afgewezen: blad.alinea("\(blad.ascii ? "x" : "✗") \(samenvatting)", .alarm)
    case nil: blad.alinea("\(vermelding.soort.naam(taal)) · \(samenvatting)")
    }
    blad.alinea(herkomst(vermelding), .dim, inspringing: 4)
  }

  mutating func afspraken() {
    let open = dossier.afspraken.filter(\.isOpen)
    let klaar = dossier.afspraken.filter { !$0.isOpen }
    if !open.isEmpty { blad.kop(taal("Open", "Open")) }
    for afspraak in open { regel(afspraak) }
    if !klaar.isEmpty { blad.kop(taal("Afgerond", "Settled")) }
    for afspraak in klaar { regel(afspraak) }
  }

  mutating func regel(_ afspraak: Afspraakdossier) {
    let d = afspraak.gemaakt.gegevens
    let wie = [d.tekst("wie"), d.tekst("namens")].compactMap { $0 }.map(zicht.naam)
    let rol: Role = zicht.privacy ? .hidden : afspraak.isOpen ? .text : .dim
    blad.alinea(zicht.tekst(d.tekst("wat") ?? "").metHoofdletter, rol)
    let uiterlijk = dag(afspraak.uiterlijk)
    if afspraak.isTeLaat {
      let laat = taal.duur(dossier.vandaag - afspraak.uiterlijk)
      let hoe = taal("\(laat) te laat (\(uiterlijk))", "\(laat) late (\(uiterlijk))")
      blad.alinea("\(wie.joined(separator: ", ")) · \(hoe)", .alarm, inspringing: 4)
    } else {
      let uitkomst = afspraak.afgerond.flatMap {
        $0.gegevens.keuze("uitkomst", Afspraakuitkomst.self)
      }
      let hoe = uitkomst?.woord(taal) ?? taal("uiterlijk \(uiterlijk)", "by \(uiterlijk)")
      let toen = afspraak.afgerond.map { " \(dag($0.op))" } ?? ""
      blad.alinea("\(wie.joined(separator: ", ")) · \(hoe)\(toen)", .dim, inspringing: 4)
    }
  }

  mutating func opvolging() {
    if let kaart = dossier.kop.kaart {
      blad.veld(taal("Op het bord", "On the board"), kaart.kolom.woord(taal))
      blad.veld(
        taal("Volgende", "Next"), dag(kaart.volgendContact),
        kaart.dagenTeLaat > 0 ? .alarm : .text)
      blad.wit()
    }
    for vermelding in dossier.opvolging {
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

  private mutating func voortgang(_ vermelding: Vermelding, _ stand: Voortgangsstand) {
    let d = vermelding.gegevens
    let oorzaak = d.keuze("oorzaak", Oorzaak.self).map { ": \($0.woord(taal))" } ?? ""
    let rol: Role = stand == .opKoers ? .good : stand == .vertraagd ? .warning : .alarm
    blad.alinea(stand.woord(taal).metHoofdletter + oorzaak, rol)
    if let toelichting = d.tekst("toelichting") {
      blad.alinea(zicht.tekst(toelichting), zicht.privacy ? .hidden : .text)
    }
    let contact = d.tekst("contact").map(zicht.naam) ?? ""
    let volgende = d.datum("volgende").map { taal("volgende \(dag($0))", "next \(dag($0))") }
    blad.alinea(
      herkomst(vermelding, taal("gesproken: \(contact)", "spoke: \(contact)"), volgende), .dim)
  }

  /// Every event, the newest first; the corrected ones struck through.
  mutating func tijdlijn() {
    var vorige: Datum?
    for regel in dossier.tijdlijn {
      let g = regel.vermelding.gebeurtenis
      if regel.vermelding.op != vorige {
        vorige = regel.vermelding.op
        blad.kop(dag(regel.vermelding.op))
      }
      let kop = "\(g.tijd.tijdwoord)  "
      let naam = g.soort.naam(taal)
      var eerste = Bladregel(Stuk(x: Blad.inspringing, tekst: kop, rol: .dim))
      let x = Blad.inspringing + 7
      let isWeg = regel.correctie != nil
      eerste.stukken.append(
        Stuk(
          x: x, tekst: isWeg ? doorgehaald(naam) : naam, rol: isWeg ? .removed : .label))
      eerste.stukken.append(
        Stuk(x: x + TextWidth.columns(of: naam) + 2, tekst: g.actor, rol: .dim))
      blad.voegToe(eerste)
      let tekst = regel.vermelding.samenvatting(zicht)
      let kort = tekst.count > 400 ? tekst.prefix(400) + (blad.ascii ? "..." : "…") : tekst[...]
      if !kort.isEmpty { blad.alinea(String(kort), isWeg ? .removed : .text, inspringing: x) }
      if let correctie = regel.correctie {
        let reden = zicht.tekst(correctie.gegevens.tekst("reden") ?? "")
        blad.alinea(
          taal("gecorrigeerd", "corrected") + " \(dag(correctie.op)): \(reden)",
          .warning, inspringing: x)
      }
      if let doel = regel.gecorrigeerd {
        let wat = "\(doel.soort.naam(taal)), \(dag(doel.tijd.datum)) \(doel.tijd.tijdwoord)"
        blad.alinea("\(blad.ascii ? "<-" : "←") \(wat)", .dim, inspringing: x)
      }
    }
  }

  /// With a stroke through each letter, where the terminal can.
  private func doorgehaald(_ tekst: String) -> String {
    blad.ascii ? "-\(tekst)-" : tekst.map { "\($0)\u{336}" }.joined()
  }
}
