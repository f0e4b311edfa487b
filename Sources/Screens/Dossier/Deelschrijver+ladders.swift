import Domain
import TUI

extension Deelschrijver {
  /// The three ladders drawn as ladders, beside each other where there is room.
  mutating func opschaling() {
    let kolom = (blad.breedte - 4) / 3
    if kolom >= 28 {
      blad.naast(dossier.ladders.map { ladder($0, breedte: kolom) }, breedte: kolom, tussen: 2)
    } else {
      for staand in dossier.ladders {
        blad.wit()
        for regel in ladder(staand, breedte: blad.breedte) { blad.voegToe(regel) }
      }
    }
    if let afgezien = dossier.afgezien.first {
      blad.kop(afgezien.soort.naam(taal))
      lijst([afgezien])
    }
    let verloop = dossier.ladders.flatMap(\.verloop) + dossier.extern
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

  private func ladder(_ staand: Ladderdossier, breedte: Int) -> [Bladregel] {
    var blok = Blad(breedte: breedte, ascii: blad.ascii)
    blok.kop(staand.ladder.woord(taal).metHoofdletter)
    let functies =
      staand.treden.map { $0.map(\.functie) } ?? staand.ladder.standaardfuncties(taal)
    for trede in stride(from: staand.aantalTreden, through: 1, by: -1) {
      let functie = trede <= functies.count ? functies[trede - 1] : ""
      for regel in sport(trede, functie, staand, breedte: breedte) { blok.voegToe(regel) }
    }
    guard let open = staand.open else {
      let einde = staand.verloop.first { $0.soort == .escalatieBeeindigd }
      let uitkomst = einde?.gegevens.keuze("uitkomst", Escalatieuitkomst.self)
      let tekst = uitkomst?.woord(taal) ?? taal("niet opgeschaald", "not escalated")
      blok.alinea(tekst + (einde.map { ", \(dag($0.op))" } ?? ""), .dim)
      return blok.regels
    }
    blok.alinea(zicht.professional(open.gesprekspartner))
    if let antwoord = open.antwoord {
      blok.alinea("\(antwoord.antwoord.woord(taal)), \(dag(antwoord.op.datum))")
    } else {
      blok.alinea(taal("nog geen antwoord", "no answer yet"), .dim)
    }
    let vervalt = dag(open.vervalt)
    blok.alinea(
      staand.isVervallen
        ? taal("aan zet sinds \(vervalt)", "due since \(vervalt)")
        : taal("antwoord voor \(vervalt)", "answer by \(vervalt)"),
      staand.isVervallen ? .alarm : .dim)
    return blok.regels
  }

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
