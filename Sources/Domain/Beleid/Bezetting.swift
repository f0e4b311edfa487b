import Codec

// Who should sit there for an item: seats for the youth, parents, whoever referred, the casusregisseur
// and the core at every casus, and members of the flexible circle by their expertise (R22–R24).

/// Somebody who was not asked yet, and why they should be.
public struct Gastvoorstel: Equatable, Sendable {
  public let uitnodiging: Uitnodiging
  public let grond: Bezettingsgrond
}

public enum Bezettingsgrond: Hashable, Sendable {
  case gezin, verwijst, regie, vasteKern
  /// This expertise of a member goes with a domain of the casus.
  case domein(Levensdomein, kennis: String)
  /// The question speaks of this expertise.
  case vraag(kennis: String)
  /// The parents do not agree, and this member knows about that.
  case oudersOneens(kennis: String)

  /// Has a seat at every casus: is asked along with the others. An expert is chosen.
  public var hoortErAltijd: Bool {
    switch self {
    case .gezin, .verwijst, .regie, .vasteKern: true
    case .domein, .vraag, .oudersOneens: false
    }
  }
}

extension Casus {
  /// Who is still to be asked for the item of this casus, in the order of the seats. Persons whose
  /// data are confidential are not proposed: a table has many readers.
  public func bezetting(aan tafel: Tafel, _ team: Team?) -> [Gastvoorstel] {
    let er = tafel.genodigden.filter { $0.casus == nil || $0.casus == zaaknummer }
    let leden = Set(er.compactMap(\.lid) + [tafel.voorzitter])
    let rollen = Set(er.filter { $0.lid == nil }.map(\.rol))
    let namen = Set(er.map { ExactText($0.naam) })
    let personen = gezin(rollen, namen) + beroepsmatig(rollen)
    return personen + (team?.kern(zonder: leden) ?? []) + deskundigen(team, zonder: leden)
  }

  private func gezin(
    _ rollen: Set<Aanwezigheidsrol>, _ namen: Set<ExactText>
  ) -> [Gastvoorstel] {
    var gasten: [Gastvoorstel] = []
    if !rollen.contains(.jeugdige) {
      gasten.append(gast(intake.jeugdige.roepnaam ?? roepsel, .jeugdige, .gezin))
    }
    for persoon in betrokkenen where !persoon.isVerwijderd && !persoon.isVertrouwelijk {
      guard let rol = Gezinszetel.rol(persoon), !namen.contains(ExactText(persoon.naam)) else {
        continue
      }
      gasten.append(gast(persoon.naam, rol, .gezin))
    }
    return gasten
  }

  private func beroepsmatig(_ rollen: Set<Aanwezigheidsrol>) -> [Gastvoorstel] {
    var gasten: [Gastvoorstel] = []
    let isGezin = intake.indiener.soort == .ouder || intake.indiener.soort == .jeugdige
    if !isGezin, !rollen.contains(.verwijzer),
      let naam = intake.indiener.naam ?? intake.indiener.organisatie
    {
      gasten.append(gast(naam, .verwijzer, .verwijst))
    }
    if !rollen.contains(.casusregisseur), let regisseur = intake.casusregisseur {
      gasten.append(gast(regisseur.naam, .casusregisseur, .regie))
    }
    return gasten
  }

  private func gast(
    _ naam: String, _ rol: Aanwezigheidsrol, _ grond: Bezettingsgrond
  ) -> Gastvoorstel {
    Gastvoorstel(
      uitnodiging: Uitnodiging(naam: naam, rol: rol, lid: nil, casus: zaaknummer), grond: grond)
  }

  private func deskundigen(_ team: Team?, zonder er: Set<String>) -> [Gastvoorstel] {
    let vraag = Kenniswoorden.van(intake.hulpvraag)
    return (team?.leden ?? []).compactMap { lid in
      guard lid.schil == .flexibel, !lid.isVertrokken, !er.contains(lid.id),
        let grond = grond(lid, vraag)
      else { return nil }
      return Gastvoorstel(
        uitnodiging: Uitnodiging(
          naam: lid.naam, rol: .flexibeleSchil, lid: lid.id, casus: zaaknummer), grond: grond)
    }
  }

  /// What the question speaks of says more than a domain, which many casussen share.
  private func grond(_ lid: Team.Lid, _ vraag: [String]) -> Bezettingsgrond? {
    for kennis in lid.deskundigheid where Kenniswoorden.gaan(over: kennis, vraag) {
      return .vraag(kennis: kennis)
    }
    if screening?.typering == .oudersOneens || intake.vastgelopen.contains(.oudersOneens) {
      for kennis in lid.deskundigheid where Kenniswoorden.gaatOverOuders(kennis) {
        return .oudersOneens(kennis: kennis)
      }
    }
    for kennis in lid.deskundigheid {
      if let domein = intake.domeinen.first(where: { Kenniswoorden.hoort(kennis, bij: $0) }) {
        return .domein(domein, kennis: kennis)
      }
    }
    return nil
  }
}

extension Team {
  /// The core sits at every table, and so is asked for the whole of it.
  fileprivate func kern(zonder er: Set<String>) -> [Gastvoorstel] {
    leden.filter { $0.schil == .vast && !$0.isVertrokken && !er.contains($0.id) }.map { lid in
      Gastvoorstel(
        uitnodiging: Uitnodiging(naam: lid.naam, rol: .vasteKern, lid: lid.id, casus: nil),
        grond: .vasteKern)
    }
  }
}

extension Casus {
  /// Whether the organisation of a member is a party to this casus: it submitted it, coordinates it,
  /// is to carry out its advice, or has people in it (R27). The member says what follows from that.
  public func raaktOrganisatie(van lid: Team.Lid) -> Bool {
    let partijen =
      [
        intake.indiener.organisatie, intake.casusregisseur?.organisatie,
        advies?.verantwoordelijke.organisatie,
      ] + betrokkenen.filter { !$0.isVerwijderd }.map(\.organisatie)
    return partijen.contains { $0?.lowercased() == lid.organisatie.lowercased() }
  }
}
