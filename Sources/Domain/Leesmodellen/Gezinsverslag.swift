/// What one reader of the family is told of an item: the advice in plain words, the reader's own
/// words, and who promised what. Nothing of the notes, of the others' words or of what is marked
/// `vertrouwelijk`.
public struct Gezinsverslag: Sendable {
  public let lezer: Gezinslezer
  /// Of a parent: what the dossier calls this person.
  public let rol: String?
  /// Of the young person.
  public let roepnaam: String?
  public let dag: Datum
  /// Of this reader, verbatim.
  public let eigenWoorden: [Vermelding]
  public let adviezen: [Advies]
  public let afspraken: [Vermelding]
  /// Names that this reader does not see: of all others but the young person and professionals.
  public let verborgen: [Persoonsnaam]

  public struct Advies: Sendable {
    /// `nil` when nobody has put it in plain words yet: then there is nothing to release.
    public let inGewoneTaal: String?
    public let verantwoordelijke: Casus.Persoon
    public let uiterlijk: Datum?
  }

  /// Not everything has been put in plain words.
  public var isOnaf: Bool { adviezen.contains { $0.inGewoneTaal == nil } }

  /// `nil` when this reader may not have a version on that day.
  public init?(_ punt: Verslagpunt, voor lezer: Gezinslezer, dag: Datum) {
    guard punt.casus.gezinslezers(op: dag).contains(lezer) else { return nil }
    self.lezer = lezer
    self.dag = dag
    let eigenId: String? = if case .ouder(let id) = lezer { id } else { nil }
    rol = punt.casus.betrokkenen.last { $0.id == eigenId }?.rol
    roepnaam = punt.casus.intake.jeugdige.roepnaam
    eigenWoorden = punt.stemmen.filter { stem in
      switch lezer {
      case .jeugdige: stem.gegevens.keuze("van") == Gezinsrol.jeugdige
      case .ouder(let id): stem.gegevens.tekst("betrokkene") == id
      }
    }
    adviezen = punt.adviezen.map { advies in
      Advies(
        inGewoneTaal: advies.gegevens.tekst("inGewoneTaal"),
        verantwoordelijke: advies.gegevens.object("verantwoordelijke").map(Casus.Persoon.init)
          ?? Casus.Persoon(naam: "", organisatie: ""),
        uiterlijk: advies.gegevens.datum("uiterlijk"))
    }
    afspraken = punt.afspraken
    verborgen = punt.namen.filter { naam in
      naam.isVertrouwelijk || (naam.betrokkene != nil && naam.betrokkene != eigenId)
    }
  }
}
