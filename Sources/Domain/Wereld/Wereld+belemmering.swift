import Codec

extension Wereld {
  /// Why proposals cannot be recorded now, the first reason that comes up; `nil` when nothing stands
  /// in the way. Cheap enough to ask for every picture: each is judged by itself, as things stand,
  /// so that nothing is copied. Whether they hold one after another is judged when they are
  /// recorded.
  /// - Parameter rol: of the seat; `nil` where everybody may do everything.
  public func belemmering(
    _ voorstellen: [Voorgesteld], rol: Rol?, toegang: Stoeltoegang = .vrij, op nu: Moment
  ) -> Weigering? {
    for voorstel in voorstellen {
      let g = Gebeurtenis(
        positie: .max, id: "", soort: voorstel.soort, stroom: voorstel.stroom,
        versie: versie(van: voorstel.stroom) + 1,
        tijd: max(nu, standen[voorstel.stroom]?.tijd ?? nu), actor: "",
        inhoud: JSONValue.object([JSONMember("data", voorstel.data)]).canonical)
      let d = g.gegevens
      let treden = { (ladder: Ladder) in self.team?.aantalTreden(ladder) ?? Team.standaardTreden }
      if let rol, let weigering = Bevoegdheid.weigering(rol, voorstel.soort, d, treden: treden) {
        return weigering
      }
      if let weigering = toegang.weigering(voorstel.soort, voorstel.stroom) { return weigering }
      do { try beoordeel(g, d) } catch { return error }
    }
    return nil
  }
}

extension JSONValue {
  /// An object of the members that have a value.
  static func velden(_ leden: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(leden.compactMap { lid in lid.value.map { JSONMember(lid.key, $0) } })
  }
}
