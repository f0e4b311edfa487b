/// An event as it goes to the region that takes over: into a store with another team, other tables
/// and other ladders. What rests on those goes as a note that says what it was.
public struct Overdrachtsdeel: Sendable {
  public let vermelding: Vermelding
  public let vorm: Vorm

  public enum Vorm: Equatable, Sendable {
    case zoalsHetIs
    /// Without the field that names a table of here.
    case zonderTafel
    case notitie
  }
}

extension Dossier {
  /// What goes, in its order: what was not corrected, without what is only of this region, and without
  /// the transfer itself, so that the casus is open where it arrives.
  public var overdrachtsdelen: [Overdrachtsdeel] {
    let levend = tijdlijn.reversed().filter { $0.correctie == nil }.map(\.vermelding)
    let aanbod = levend.last { $0.soort == .overdrachtAangeboden }?.gebeurtenis.versie ?? .max
    return levend.compactMap { vermelding in
      let isVanOverdracht = vermelding.gebeurtenis.versie >= aanbod
      return vermelding.soort.bijOverdracht(isVanOverdracht: isVanOverdracht).map {
        Overdrachtsdeel(vermelding: vermelding, vorm: $0)
      }
    }
  }
}

extension Gebeurtenissoort {
  /// `nil` stays here: a correction corrects nothing that goes, a place on an agenda is of a table of
  /// here, and a related casus is another child's.
  fileprivate func bijOverdracht(isVanOverdracht: Bool) -> Overdrachtsdeel.Vorm? {
    switch self {
    case .casusHerroepen, .gewist, .geagendeerd, .vanAgendaGehaald, .casusGekoppeld: nil
    case .overdrachtAangeboden, .overdrachtBeantwoord, .afgesloten:
      isVanOverdracht ? nil : .zoalsHetIs
    case .adviesUitgebracht: .zonderTafel
    case .besproken, .procesversnellingGestart, .procesversnellingIngezet,
      .procesversnellingBeeindigd, .geescaleerd, .escalatieBeantwoord, .escalatieBeeindigd:
      .notitie
    default: .zoalsHetIs
    }
  }
}
