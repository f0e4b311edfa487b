/// What somebody who is not in the room is called on the wall.
public enum Zaalrol: Hashable, Sendable {
  case jeugdige
  /// As the dossier calls this person or this organisation.
  case genoemd(String)
  /// Of whom the dossier says nothing that may be read.
  case betrokkene
  case indiener(Indienersoort)
  case casusregisseur
  case aanTafel(Aanwezigheidsrol)
  /// A municipality that is not in the question.
  case gemeente
  /// A casus that was called by its number or its codenaam.
  case casus
  /// Nobody knows who this is.
  case buitenDeZaal
}

/// Everybody whom the dossier, the table and the team know by name, and what else they are known by.
struct Zaalbekenden {
  private(set) var namen: [(naam: String, rol: Zaalrol)] = []
  /// What may stand as it is where somebody is meant: organisations, and roles in the dossier.
  private(set) var aanduidingen: [String] = []
  private(set) var gemeenten: [String] = []
  private(set) var terloops: [String] = []

  /// - Parameter gebeurtenissen: of the casus; corrected ones too, as a name in those is a name.
  init(_ punt: Verslagpunt, _ tafel: Tafel, _ wereld: Wereld, _ gebeurtenissen: [Gebeurtenis]) {
    for naam in punt.namen {
      let rol = naam.rol.map { naam.isVertrouwelijk ? Zaalrol.betrokkene : .genoemd($0) }
      namen.append((naam.naam, rol ?? .jeugdige))
      if let rol = naam.rol, !naam.isVertrouwelijk { aanduidingen.append(rol) }
    }
    for g in gebeurtenissen {
      switch g.soort {
      case .aangemeld, .gegevensGewijzigd, .adviesUitgebracht, .adviesBijgesteld,
        .betrokkeneToegevoegd:
        neem(g.gegevens)
      case .casusGekoppeld:
        guard let casus = g.gegevens.tekst("casus").flatMap({ wereld.casussen[$0] }) else { break }
        for naam in [casus.intake.jeugdige.naam, casus.intake.jeugdige.roepnaam] {
          if let naam { namen.append((naam, .betrokkene)) }
        }
      default: break
      }
    }
    neem(wereld.team)
    for genodigde in tafel.genodigden {
      namen.append((genodigde.naam, .aanTafel(genodigde.rol)))
    }
    for aanwezige in tafel.aanwezig { namen.append((aanwezige.naam, .aanTafel(aanwezige.rol))) }
    for g in gebeurtenissen { neemTerloops(g.gegevens) }
  }

  /// Who was named in passing, where a role or an organisation may stand as well: only what looks
  /// like a first and a last name, as a whole.
  private mutating func neemTerloops(_ d: Gegevens) {
    let velden: [StaticString] = [
      "wie", "door", "van", "contact", "gesprekspartner", "aan", "namens",
    ]
    for naam in velden.compactMap({ d.tekst($0) }) {
      let hoofdletters = Naamregel.woorden(naam).count { $0.first?.isUppercase == true }
      if hoofdletters > 1, !aanduidingen.contains(naam) { terloops.append(naam) }
    }
  }

  private mutating func neem(_ d: Gegevens) {
    if let gemeente = d.object("jeugdige")?.tekst("gemeente") { gemeenten.append(gemeente) }
    if let regisseur = d.object("casusregisseur") { neem(regisseur, .casusregisseur) }
    if let indiener = d.object("indiener") {
      let soort = indiener.keuze("soort", Indienersoort.self) ?? .overig
      neem(indiener, indiener.tekst("organisatie").map(Zaalrol.genoemd) ?? .indiener(soort))
    }
    if let wie = d.object("verantwoordelijke") {
      neem(wie, wie.tekst("organisatie").map(Zaalrol.genoemd) ?? .betrokkene)
    }
    if d.jaNee("vertrouwelijk") != true, let organisatie = d.tekst("organisatie") {
      aanduidingen.append(organisatie)
    }
  }

  private mutating func neem(_ persoon: Gegevens, _ rol: Zaalrol) {
    if let naam = persoon.tekst("naam") { namen.append((naam, rol)) }
    if let organisatie = persoon.tekst("organisatie") { aanduidingen.append(organisatie) }
  }

  private mutating func neem(_ team: Team?) {
    for lid in team?.leden ?? [] {
      namen.append((lid.naam, .genoemd(lid.organisatie)))
      aanduidingen.append(lid.organisatie)
    }
    for contact in team?.contacten ?? [] {
      namen.append((contact.naam, .genoemd(contact.organisatie)))
      aanduidingen.append(contact.organisatie)
    }
    for trede in team?.treden.values.joined().map({ $0 }) ?? [] {
      if let naam = trede.naam { namen.append((naam, .genoemd(trede.functie))) }
      aanduidingen.append(trede.functie)
    }
  }
}
