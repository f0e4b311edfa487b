import Domain
import TUI

extension Deelschrijver {
  /// From this width on three ladders stand beside each other.
  private static let ladderbreedte = 28

  /// The three ladders drawn as ladders; where there is no room for three beside each other, each has
  /// beside it what was said on it.
  mutating func opschaling() {
    neeVanGezin()
    let kolom = (blad.breedte - 4) / 3
    if kolom >= Self.ladderbreedte {
      blad.naast(
        dossier.ladders.map {
          kop($0) + ladder($0, breedte: kolom).regels + gesprek($0, breedte: kolom).regels
        }, breedte: kolom, tussen: 2)
    } else {
      for staand in dossier.ladders { onderElkaar(staand) }
    }
    if let afgezien = dossier.afgezien.first {
      blad.kop(afgezien.soort.naam(taal))
      lijst([afgezien])
    }
    extern()
    verloop()
  }

  private mutating func onderElkaar(_ staand: Ladderdossier) {
    blad.wit()
    for regel in kop(staand) { blad.voegToe(regel) }
    let helft = (blad.breedte - 2) / 2
    if staand.open != nil, helft >= Self.ladderbreedte {
      blad.naast(
        [ladder(staand, breedte: helft).regels, gesprek(staand, breedte: helft).regels],
        breedte: helft, tussen: 2)
    } else {
      for regel in ladder(staand, breedte: blad.breedte).regels { blad.voegToe(regel) }
      for regel in gesprek(staand, breedte: blad.breedte).regels { blad.voegToe(regel) }
    }
  }

  /// Outside the ladders: whom else was asked (R63).
  private mutating func extern() {
    if dossier.extern.isEmpty { return }
    blad.kop(taal("Buiten de ladders", "Outside the ladders"))
    lijst(dossier.extern)
  }

  private mutating func verloop() {
    let verloop = dossier.ladders.flatMap(\.verloop)
    if verloop.isEmpty { return }
    blad.kop(taal("Verloop", "Course"))
    for vermelding in verloop.sorted(by: {
      $0.gebeurtenis.versie > $1.gebeurtenis.versie
    }) {
      blad.alinea(vermelding.soort.naam(taal), .label)
      blad.alinea(vermelding.samenvatting(zicht).metHoofdletter)
      blad.alinea(herkomst(vermelding), .dim)
      blad.wit()
    }
  }

  private func kop(_ staand: Ladderdossier) -> [Bladregel] {
    [Bladregel(Stuk(x: 0, tekst: staand.ladder.woord(taal).metHoofdletter, rol: .heading))]
  }

  /// The rungs, the highest first.
  private func ladder(_ staand: Ladderdossier, breedte: Int) -> Blad {
    var blok = Blad(breedte: breedte, ascii: blad.ascii)
    let functies =
      staand.treden.map { $0.map(\.functie) } ?? staand.ladder.standaardfuncties(taal)
    for trede in stride(from: staand.aantalTreden, through: 1, by: -1) {
      let functie = trede <= functies.count ? functies[trede - 1] : ""
      for regel in sport(trede, functie, staand, breedte: breedte) { blok.voegToe(regel) }
    }
    return blok
  }

  /// Who was spoken, what was asked, what came of it, and when something is due.
  private func gesprek(_ staand: Ladderdossier, breedte: Int) -> Blad {
    var blok = Blad(breedte: breedte, ascii: blad.ascii)
    guard let open = staand.open else {
      let einde = staand.verloop.first { $0.soort == .escalatieBeeindigd }
      let uitkomst = einde?.gegevens.keuze("uitkomst", Escalatieuitkomst.self)
      let tekst = uitkomst?.woord(taal) ?? taal("niet opgeschaald", "not escalated")
      blok.alinea(tekst + (einde.map { ", \(dag($0.op))" } ?? ""), .dim)
      return blok
    }
    let wie = [open.gesprekspartner, staand.stap?.gegevens.tekst("organisatie")]
    blok.alinea(wie.compactMap { $0 }.map(zicht.professional).joined(separator: ", "))
    if let vervanger = staand.contact?.vervanger {
      blok.alinea(
        taal("of \(zicht.professional(vervanger))", "or \(zicht.professional(vervanger))"), .dim)
    }
    if let gevraagd = staand.stap?.gegevens.tekst("reden") {
      blok.alinea(taal("gevraagd: ", "asked: ") + zicht.tekst(gevraagd), vrij)
    }
    if let antwoord = open.antwoord {
      let tekst = staand.antwoord?.gegevens.tekst("tekst").map { ": \(zicht.tekst($0))" } ?? ""
      blok.alinea("\(antwoord.antwoord.woord(taal)) \(dag(antwoord.op.datum))\(tekst)", vrij)
    } else {
      blok.alinea(taal("nog geen antwoord", "no answer yet"), .dim)
    }
    let vervalt = dag(open.vervalt)
    blok.alinea(
      staand.isVervallen
        ? taal("aan zet sinds \(vervalt)", "due since \(vervalt)")
        : taal("antwoord voor \(vervalt)", "answer by \(vervalt)"),
      staand.isVervallen ? .alarm : .dim)
    if staand.isStilBovenaan {
      let zinnen = Terugbrengen.allCases.map { $0.zin(taal) }.joined(separator: "; ")
      blok.alinea(
        taal("bovenaan: breng het terug: ", "at the top: bring it back: ") + zinnen, .warning)
    }
    return blok
  }

  private var vrij: Role { zicht.privacy ? .hidden : .text }

  /// A rung: climbed or not, its number, whose it is, and since when it stands there. What does not
  /// fit goes on between the rails below it.
  private func sport(
    _ trede: Int, _ functie: String, _ staand: Ladderdossier, breedte: Int
  ) -> [Bladregel] {
    let isHier = staand.open?.trede == trede
    let isBeklommen = staand.open.map { trede <= $0.trede } ?? false
    let sport =
      blad.ascii
      ? (isBeklommen ? "|##|" : "|--|") : (isBeklommen ? "┝━━┥" : "├──┤")
    let stijl: Role = isHier ? .accent1 : isBeklommen ? .text : .dim
    let rol: Role = isHier ? .heading : isBeklommen ? .text : .dim
    let tekst = TextWidth.wrap("\(trede) \(functie)", breedte - 7)
    var regels = tekst.enumerated().map { nummer, deel in
      Bladregel(
        Stuk(x: 2, tekst: nummer == 0 ? sport : leuning, rol: nummer == 0 ? stijl : .dim),
        Stuk(x: nummer == 0 ? 7 : 9, tekst: deel, rol: rol))
    }
    guard var wanneer = staand.beklommen[trede].map(dag) else { return regels }
    if isHier { wanneer = "\(blad.ascii ? "<" : "◀") \(wanneer)" }
    let einde = 8 + TextWidth.columns(of: tekst[0])
    let wanneerrol: Role = isHier ? .accent1 : .dim
    if tekst.count == 1, einde + TextWidth.columns(of: wanneer) <= breedte {
      regels[0].stukken.append(Stuk(x: einde, tekst: wanneer, rol: wanneerrol))
    } else {
      regels.append(
        Bladregel(
          Stuk(x: 2, tekst: leuning, rol: .dim), Stuk(x: 9, tekst: wanneer, rol: wanneerrol)))
    }
    return regels
  }

  private var leuning: String { blad.ascii ? "|  |" : "│  │" }
}
