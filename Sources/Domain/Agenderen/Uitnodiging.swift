import Codec

/// Somebody who is asked for a table, or for one item of it. The same name, role, member and item is
/// the same person: a later answer takes the place of an earlier one.
public struct Uitnodiging: Hashable, Sendable {
  public let naam: String
  public let rol: Aanwezigheidsrol
  public let lid: String?
  /// Only for the item of this casus; `nil` is the whole table.
  public let casus: String?

  public init(naam: String, rol: Aanwezigheidsrol, lid: String?, casus: String?) {
    self.naam = naam
    self.rol = rol
    self.lid = lid
    self.casus = casus
  }

  public init(_ genodigde: Tafel.Genodigde) {
    self.init(
      naam: genodigde.naam, rol: genodigde.rol, lid: genodigde.lid, casus: genodigde.casus)
  }

  /// - Parameter reden: required for whoever is not invited (R25).
  public func genodigd(
    _ antwoord: Uitnodigingsantwoord, _ wijze: Deelnamewijze? = nil, reden: String? = nil,
    aan tafel: Tafel
  ) -> Voorgesteld {
    Voorgesteld(
      .tafelGenodigd, .tafel(tafel.id),
      .velden([
        "naam": .text(naam), "rol": .text(rol.rawValue), "lid": lid.map { .text($0) },
        "casus": casus.map { .text($0) }, "antwoord": .text(antwoord.rawValue),
        "wijze": wijze.map { .text($0.rawValue) }, "reden": reden.map { .text($0) },
      ]))
  }
}

extension Tafel {
  /// A member who has to do with a casus says so, and what follows from it (R27).
  public func belangGemeld(
    lid: String, bij casus: Casus, _ aard: Belangaard, _ gevolg: Belanggevolg
  ) -> Voorgesteld {
    Voorgesteld(
      .tafelBelangGemeld, .tafel(id),
      [
        "lid": .text(lid), "casus": .text(casus.zaaknummer), "aard": .text(aard.rawValue),
        "gevolg": .text(gevolg.rawValue),
      ])
  }
}
