/// A name that stands somewhere in a dossier, and whose it is: what must be hidden from those who
/// only need to know the role.
public struct Persoonsnaam: Equatable, Sendable {
  public let naam: String
  /// The id of a betrokkene.
  public let betrokkene: String?
  /// As the dossier calls this person; `nil` is the young person.
  public let rol: String?
  /// Works for an organisation: not of the family.
  public let isProfessional: Bool
  public let isVertrouwelijk: Bool

  /// From all events, corrected ones too: a name in the time line is still a name.
  static func alle(_ gebeurtenissen: [Gebeurtenis]) -> [Persoonsnaam] {
    var namen: [Persoonsnaam] = []
    for g in gebeurtenissen {
      switch g.soort {
      case .aangemeld, .gegevensGewijzigd:
        guard let jeugdige = g.gegevens.object("jeugdige") else { continue }
        for naam in [jeugdige.tekst("naam"), jeugdige.tekst("roepnaam")].compactMap({ $0 }) {
          namen.append(
            Persoonsnaam(
              naam: naam, betrokkene: nil, rol: nil, isProfessional: false, isVertrouwelijk: false))
        }
      case .betrokkeneToegevoegd:
        let d = g.gegevens
        guard let naam = d.tekst("naam") else { continue }
        namen.append(
          Persoonsnaam(
            naam: naam, betrokkene: d.tekst("betrokkene"), rol: d.tekst("rol"),
            isProfessional: d.tekst("organisatie") != nil,
            isVertrouwelijk: d.jaNee("vertrouwelijk") ?? false))
      default: break
      }
    }
    return namen
  }
}
