import Codec

/// Judges events that are proposed one after another, each after the ones before it, and records
/// nothing.
struct Proefneming {
  private var wereld: Wereld
  private let actor: String
  private let nu: Moment
  private var stromen: [Stroom: [Gebeurtenis]] = [:]
  private let lees: (Stroom) -> [Gebeurtenis]
  private var aantal = 0

  /// Proposed events come after all that is stored, and before "now" as judges see it.
  private static let eerstePositie = Int.max / 2

  init(_ wereld: Wereld, _ actor: String, _ nu: Moment, _ lees: @escaping (Stroom) -> [Gebeurtenis])
  {
    self.wereld = wereld
    self.actor = actor
    self.nu = nu
    self.lees = lees
  }

  mutating func neem(_ voorstel: Voorgesteld) throws(Weigering) {
    let stroom = voorstel.stroom
    let eerdere = stromen[stroom] ?? lees(stroom)
    let g = Gebeurtenis(
      positie: Self.eerstePositie + aantal, id: "voorstel:\(aantal)", soort: voorstel.soort,
      stroom: stroom, versie: wereld.versie(van: stroom) + 1,
      tijd: max(nu, wereld.standen[stroom]?.tijd ?? nu), actor: actor,
      inhoud: JSONValue.object([JSONMember("data", voorstel.data)]).canonical)
    let d = g.gegevens
    try wereld.beoordeel(g, d, eerdere: eerdere)
    wereld.verwerk(g, d, eerdere: eerdere)
    stromen[stroom] = eerdere + [g]
    aantal += 1
  }
}
