import Codec

// Who is at an item (R24): as invited, until the chair says who is missing. That is recorded as an
// answer of that person for that item, so that it is kept at once; attendance itself follows when
// the item ends.

/// Somebody who is taken to be at an item, or who is missing.
public struct Zitplaats: Equatable, Sendable {
  public let naam: String
  public let rol: Aanwezigheidsrol
  public let lid: String?
  /// Only for the item, and not for the whole table.
  public let isVanPunt: Bool
  public let stand: Stand

  public enum Stand: Equatable, Sendable {
    case er, ontbreekt
    /// Leaves the table for this item because of an interest.
    case verlaatTafel
  }

  /// Tells people apart: as a member, else by role and name.
  public var sleutel: String { lid.map { "lid/\($0)" } ?? "\(rol.rawValue)/\(naam)" }
}

extension Tafel {
  /// The people of an item: the youth and the parents first, the roles in their order.
  public func zitting(_ casus: String, _ team: Team?) -> [Zitplaats] {
    let weg = Set(
      belangen.filter { $0.casus == casus && $0.gevolg == .verlaatTafel }.map(\.lid))
    var plaatsen: [Zitplaats] = []
    func zet(_ naam: String, _ rol: Aanwezigheidsrol, _ lid: String?, _ punt: Bool, _ er: Bool) {
      let gaat = lid.map(weg.contains) ?? false
      let nieuw = Zitplaats(
        naam: naam, rol: rol, lid: lid, isVanPunt: punt,
        stand: gaat ? .verlaatTafel : er ? .er : .ontbreekt)
      guard let eerder = plaatsen.firstIndex(where: { $0.sleutel == nieuw.sleutel }) else {
        return plaatsen.append(nieuw)
      }
      // What is said for the item goes before what is said for the table.
      plaatsen[eerder] = Zitplaats(
        naam: naam, rol: plaatsen[eerder].rol, lid: lid, isVanPunt: plaatsen[eerder].isVanPunt,
        stand: nieuw.stand)
    }
    for gast in genodigden.filter({ $0.casus == nil }) + genodigden.filter({ $0.casus == casus })
    where gast.antwoord != .nietUitgenodigd {
      zet(gast.naam, gast.rol, gast.lid, gast.casus != nil, gast.antwoord != .komtNiet)
    }
    if let chair = team?.lid(voorzitter) { zet(chair.naam, .voorzitter, chair.id, false, true) }
    return Aanwezigheidsrol.allCases.flatMap { rol in plaatsen.filter { $0.rol == rol } }
  }

  /// The roles that were there, each once, as `besproken` holds them.
  public func aanwezigeRollen(_ casus: String, _ team: Team?) -> [Aanwezigheidsrol] {
    let rollen = zitting(casus, team).filter { $0.stand == .er }.map(\.rol)
    return Aanwezigheidsrol.allCases.filter(rollen.contains)
  }

  /// The attendance that is still to be recorded when an item ends.
  func aanwezigheid(_ casus: String, _ team: Team?) -> [Voorgesteld] {
    zitting(casus, team).filter { $0.stand == .er && !heeft($0, casus) }.map { plaats in
      Voorgesteld(
        .tafelAanwezigheidVastgelegd, .tafel(id),
        .object(plaats.velden + (plaats.isVanPunt ? [JSONMember("casus", .text(casus))] : [])))
    }
  }

  private func heeft(_ plaats: Zitplaats, _ casus: String) -> Bool {
    aanwezig.contains { aanwezige in
      (aanwezige.casus == nil || aanwezige.casus == casus)
        && (plaats.lid.map { $0 == aanwezige.lid }
          ?? (aanwezige.rol == plaats.rol && ExactText(aanwezige.naam) == ExactText(plaats.naam)))
    }
  }

  /// Says that somebody is there after all, or is missing, at the item of a casus.
  public func meld(_ plaats: Zitplaats, isEr: Bool, bij casus: String) -> Voorgesteld {
    let antwoord: Uitnodigingsantwoord = isEr ? .komt : .komtNiet
    return Voorgesteld(
      .tafelGenodigd, .tafel(id),
      .object(
        plaats.velden + [
          JSONMember("casus", .text(casus)), JSONMember("antwoord", .text(antwoord.rawValue)),
        ]))
  }
}

extension Zitplaats {
  fileprivate var velden: [JSONMember] {
    [JSONMember("naam", .text(naam)), JSONMember("rol", .text(rol.rawValue))]
      + (lid.map { [JSONMember("lid", .text($0))] } ?? [])
  }
}
