extension Casus {
  /// The advice and everything that follows from it.
  mutating func evolveOpvolging(_ g: Gebeurtenis, _ d: Gegevens) {
    switch g.soort {
    case .adviesUitgebracht:
      let nieuw = Advies(g, d)
      adviezen.append(nieuw.id)
      advies = nieuw
      fase = .opvolging
    case .adviesBijgesteld:
      guard var huidig = advies else { return }
      huidig.uiterlijk = d.datum("uiterlijk") ?? huidig.uiterlijk
      huidig.regime = d.keuze("regime") ?? huidig.regime
      huidig.verantwoordelijke =
        d.object("verantwoordelijke").map(Persoon.init) ?? huidig.verantwoordelijke
      advies = huidig
    case .adviesBeantwoord:
      guard let partij = d.keuze("partij", Partij.self),
        let antwoord = d.keuze("antwoord", Antwoord.self)
      else { return }
      advies?.antwoorden.append(
        Advies.Partijantwoord(
          versie: g.versie, partij: partij, wie: d.tekst("wie"), antwoord: antwoord))
    case .afspraakGemaakt:
      guard let uiterlijk = d.datum("uiterlijk") else { return }
      afspraken.append(
        Afspraak(
          id: d.tekst("afspraak") ?? "", wie: d.tekst("wie") ?? "", namens: d.tekst("namens"),
          wat: d.tekst("wat") ?? "", uiterlijk: uiterlijk))
    case .afspraakAfgerond:
      let id = d.tekst("afspraak")
      for index in afspraken.indices where afspraken[index].id == id {
        afspraken[index].uitkomst = d.keuze("uitkomst") ?? .vervallen
      }
    case .overbruggingBeoordeeld:
      overbruggingNodig = d.jaNee("nodig")
      overbruggingNodigSinds =
        overbruggingNodig == true ? overbruggingNodigSinds ?? g.tijd.datum : nil
      if overbruggingNodig == false { overbrugging?.isAfgezegd = true }
      isOverbruggingToereikend = d.jaNee("toereikend") == true
      let sinds = overbrugging?.ontoereikendSinds ?? g.tijd.datum
      overbrugging?.ontoereikendSinds = d.jaNee("toereikend") == false ? sinds : nil
    case .overbruggingszorgGeregeld:
      guard let vanaf = d.datum("vanaf") else { return }
      overbrugging = Overbrugging(
        aanbieder: d.tekst("aanbieder") ?? "", vanaf: vanaf, tot: d.datum("tot"))
    case .procesversnellingGestart: procesversneller = d.tekst("procesversneller")
    case .procesversnellingBeeindigd: procesversneller = nil
    case .voortgangGemonitord:
      guard let stand = d.keuze("stand", Voortgangsstand.self) else { return }
      advies?.pogingen = 0
      advies?.voortgang.append(
        Advies.Voortgang(
          versie: g.versie, op: g.tijd, stand: stand, oorzaak: d.keuze("oorzaak"),
          contact: d.tekst("contact") ?? "", volgende: d.datum("volgende")))
    case .contactGepoogd:
      advies?.pogingen += 1
      guard let volgende = d.datum("volgende") else { return }
      advies?.poging = Advies.Poging(versie: g.versie, volgende: volgende)
    case .zorgGestart:
      fase = .gerealiseerd
      procesversneller = nil
      advies?.laatsteStart = g.versie
    case .zorgGestopt:
      fase = .opvolging
      advies?.stops.append(
        Advies.Zorgstop(versie: g.versie, oorzaak: d.keuze("oorzaak") ?? .overig))
    default: evolveEscalatie(g, d)
    }
  }

  private mutating func evolveEscalatie(_ g: Gebeurtenis, _ d: Gegevens) {
    switch g.soort {
    case .escalatieAfgezien: advies?.afgezienTot = d.datum("tot")
    case .geescaleerd:
      guard let ladder = d.keuze("ladder", Ladder.self) else { return }
      escalaties[ladder] = Escalatie(
        trede: d.getal("trede") ?? 0, op: g.tijd, gesprekspartner: d.tekst("gesprekspartner") ?? "",
        antwoordVoor: d.datum("antwoordVoor"))
    case .escalatieBeantwoord:
      guard let ladder = d.keuze("ladder", Ladder.self) else { return }
      escalaties[ladder]?.antwoord = Ladderantwoord(
        antwoord: d.keuze("antwoord") ?? .inBeraad, op: g.tijd, uiterlijk: d.datum("uiterlijk"))
    case .escalatieBeeindigd:
      guard let ladder = d.keuze("ladder", Ladder.self) else { return }
      escalaties[ladder] = nil
      if d.keuze("uitkomst") == Escalatieuitkomst.doorbraak { advies?.laatsteDoorbraak = g.versie }
    default: break
    }
  }
}

extension Advies {
  init(_ g: Gebeurtenis, _ d: Gegevens) {
    id = d.tekst("advies") ?? ""
    soort = d.keuze("soort") ?? .consultatie
    isBindend = d.jaNee("bindend") ?? false
    gewicht = d.keuze("gewicht")
    berustOp = d.keuze("berustOp")
    op = g.tijd
    uiterlijk = d.datum("uiterlijk") ?? g.tijd.datum
    regime = d.keuze("regime") ?? .wekelijks
    verantwoordelijke =
      d.object("verantwoordelijke").map(Casus.Persoon.init)
      ?? Casus.Persoon(naam: "", organisatie: "")
    uitvoerder = d.tekst("uitvoerder")
  }
}

extension Casus.Persoon {
  init(_ d: Gegevens) {
    self.init(naam: d.tekst("naam") ?? "", organisatie: d.tekst("organisatie") ?? "")
  }
}
