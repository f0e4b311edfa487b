import Domain
import TUI

// Follow-up is asked in two parts (R49): is the advice taken over, and is the help realised.

extension Deelschrijver {
  mutating func antwoorden(_ advies: Adviesdossier) {
    blad.wit()
    blad.alinea(taal("Wordt het overgenomen?", "Is it taken over?"), .label)
    let partijen = advies.partijen
    if partijen.isEmpty {
      blad.alinea(
        taal("Nog geen antwoord.", "No answer yet."), advies.isHuidig ? .warning : .dim,
        inspringing: 4)
    }
    for partij in partijen { antwoord(partij, isHuidig: advies.isHuidig) }
    blad.alinea(taal("Is de hulp er?", "Is the help there?"), .label)
    for vermelding in advies.realisatie {
      let isGestart = vermelding.soort == .zorgGestart
      let teken = isGestart ? (blad.ascii ? "+" : "✓") : (blad.ascii ? "x" : "✗")
      blad.alinea(
        "\(teken) \(vermelding.soort.naam(taal)): \(vermelding.samenvatting(zicht))",
        isGestart ? .good : .alarm, inspringing: 4)
      blad.alinea(herkomst(vermelding), .dim, inspringing: 6)
    }
    realisatiestand(advies)
  }

  /// After a stop the casus is back in follow-up: the help has to come from somewhere again.
  private mutating func realisatiestand(_ advies: Adviesdossier) {
    guard advies.isHuidig, casus.fase == .opvolging else { return }
    let stop = advies.realisatie.last?.gegevens.keuze("oorzaak", Oorzaak.self)
    guard let stop else {
      blad.alinea(taal("Nog niet.", "Not yet."), .dim, inspringing: 4)
      return
    }
    blad.alinea(
      taal(
        "Terug in opvolging, want \(stop.woord(.nl)): volg het advies opnieuw op.",
        "Back in follow-up, because \(stop.woord(.en)): follow the advice up again."),
      .warning, inspringing: 4)
  }

  private mutating func antwoord(_ partij: Partijstand, isHuidig: Bool) {
    let samenvatting = partij.nieuwste.samenvatting(zicht)
    let (teken, rol): (String, Role) =
      switch partij.antwoord {
      case .aanvaard: (blad.ascii ? "+" : "✓", .good)
      case .deels: (blad.ascii ? "~" : "±", .warning)
      case .afgewezen, nil: (blad.ascii ? "x" : "✗", .alarm)
      }
    blad.alinea("\(teken) \(samenvatting)", isHuidig ? rol : .dim, inspringing: 4)
    blad.alinea(herkomst(partij.nieuwste), .dim, inspringing: 6)
    for eerder in partij.eerdere {
      let woord = eerder.gegevens.keuze("antwoord", Antwoord.self)?.woord(taal) ?? ""
      blad.alinea(
        taal("eerder: ", "before: ") + "\(woord), \(dag(eerder.op))", .dim, inspringing: 6)
    }
    if isHuidig, partij.isNeeVanGezin, casus.fase == .opvolging { gesprek(inspringing: 6) }
  }

  /// Over the ladders: what the family does not want goes up none of them.
  mutating func neeVanGezin() {
    guard let advies = dossier.adviezen.first(where: \.isHuidig), casus.fase == .opvolging,
      advies.partijen.contains(where: \.isNeeVanGezin)
    else { return }
    gesprek(inspringing: 0)
    blad.wit()
  }

  private mutating func gesprek(inspringing: Int) {
    let opties = Gezinsgesprek.allCases.map { Belwoord.gesprek($0).in(taal) }
      .joined(separator: "; ")
    blad.alinea(
      taal(
        "Een nee van het gezin gaat geen ladder op. Ga in gesprek: \(opties).",
        "A family's no goes up no ladder. Talk: \(opties)."), .warning, inspringing: inspringing)
  }
}
