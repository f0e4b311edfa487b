import Codec

/// Closing a casus with everything that is still open, as one action: each of it settled, and then
/// closed.
public struct Afsluiting: Sendable {
  private let casus: Casus
  private let tafel: Tafel?
  public let open: [Sluitpunt]

  public init(_ casus: Casus, _ wereld: Wereld) {
    self.casus = casus
    tafel = wereld.tafel(van: casus)
    open = wereld.openBijSluiten(casus)
  }

  /// How each open thing ends; what is not said of a complaint or a transfer leaves it open.
  public struct Antwoorden: Equatable, Sendable {
    public var ladders: [Ladder: Escalatieuitkomst] = [:]
    /// The ids of the promises that were kept; the others lapse.
    public var nagekomen: Set<String> = []
    /// What came of the acceleration.
    public var versnelling = ""
    public var overdracht: Overdrachtantwoord?
    public var klachten: Klachtuitkomst?

    public init() {}
  }

  private var stroom: Stroom { .casus(casus.zaaknummer) }

  /// Why it cannot be closed now; that something is open is no reason, for this settles it.
  public static func belet(
    _ casus: Casus, _ wereld: Wereld, rol: Rol?, toegang: Stoeltoegang = .vrij
  ) -> Weigering? {
    switch wereld.belet(.afgesloten, .casus(casus.zaaknummer), rol: rol, toegang: toegang) {
    case .alOpAgenda(let tafel):
      // Whoever is being discussed now stays until that is over.
      wereld.tafels[tafel]?.lopendPunt == casus.zaaknummer ? .puntLoopt(casus.zaaknummer) : nil
    case .openEscalaties, .openAfspraken, .procesversnellingLoopt, nil: nil
    case let weigering?: weigering
    }
  }

  /// Everything, in an order in which each step may be.
  /// - Parameters:
  ///   - sluiting: the data of `afgesloten`.
  ///   - reden: why it comes off the agenda, in words.
  public func voorstellen(
    _ sluiting: JSONValue, _ antwoorden: Antwoorden, reden: String
  ) -> [Voorgesteld] {
    open.flatMap { afhandeling($0, antwoorden, reden) }
      + [Voorgesteld(.afgesloten, stroom, sluiting)]
  }

  private func afhandeling(
    _ punt: Sluitpunt, _ antwoorden: Antwoorden, _ reden: String
  ) -> [Voorgesteld] {
    if let ladder = punt.ladder {
      let uitkomst = antwoorden.ladders[ladder] ?? .afgeschaald
      return [
        Voorgesteld(
          .escalatieBeeindigd, stroom,
          ["ladder": .text(ladder.rawValue), "uitkomst": .text(uitkomst.rawValue)])
      ]
    }
    switch punt {
    case .agenda: return tafel.map { [casus.vanAgendaGehaald(van: $0, reden: reden)] } ?? []
    case .afspraken:
      return casus.openAfspraken.map { afspraak in
        let uitkomst: Afspraakuitkomst =
          antwoorden.nagekomen.contains(afspraak.id) ? .nagekomen : .vervallen
        return Voorgesteld(
          .afspraakAfgerond, stroom,
          ["afspraak": .text(afspraak.id), "uitkomst": .text(uitkomst.rawValue)])
      }
    case .versnelling:
      return [
        Voorgesteld(
          .procesversnellingBeeindigd, stroom, ["uitkomst": .text(antwoorden.versnelling)])
      ]
    case .overdracht:
      guard let antwoord = antwoorden.overdracht else { return [] }
      return [
        Voorgesteld(.overdrachtBeantwoord, stroom, ["antwoord": .text(antwoord.rawValue)])
      ]
    case .klachten:
      guard let uitkomst = antwoorden.klachten else { return [] }
      return casus.openKlachten.map { klacht in
        Voorgesteld(
          .klachtAfgehandeld, stroom,
          ["klacht": .text(klacht.id), "uitkomst": .text(uitkomst.rawValue)])
      }
    case .gemeente, .zorgaanbieder, .inkoop: return []
    }
  }
}
