// What is still open when a casus closes, as fields beside those of `afgesloten`. On the form they are
// a part of the event; in the store each is an event of its own.

extension Schema {
  /// The name of that part.
  public static let afhandeling: StaticString = "open"

  /// The fields of an event with, beside them, how each open thing ends.
  public func metAfhandeling(_ open: [Sluitpunt]) -> Schema {
    let velden = open.compactMap { punt -> Veld? in
      switch punt {
      // It comes off the agenda whatever is said.
      case .agenda: nil
      case .gemeente: .moet("gemeente", .een(Escalatieuitkomst.self))
      case .zorgaanbieder: .moet("zorgaanbieder", .een(Escalatieuitkomst.self))
      case .inkoop: .moet("inkoop", .een(Escalatieuitkomst.self))
      case .afspraken: .moet("nagekomen", .lijst(.kenmerk))
      case .versnelling: .moet("versnelling", .tekst)
      case .overdracht: .kan("overdracht", .een(Overdrachtantwoord.self))
      case .klachten: .kan("klachten", .een(Klachtuitkomst.self))
      }
    }
    if velden.isEmpty { return self }
    return Schema(self.velden + [.moet(Self.afhandeling, .object(velden))], samenhang)
  }
}
