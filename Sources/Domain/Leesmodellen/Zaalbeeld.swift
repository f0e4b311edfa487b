/// What the wall in the room shows: the item now on, or why there is none. A value of its own, so
/// that the wall can be given it whole and nothing else (SCREENS.md section 2, R36).
public enum Zaalbeeld: Equatable, Sendable {
  /// No table is open.
  case niets
  /// The curtain between two items: the next one is not seen before it begins.
  case wissel
  case pauze
  case punt(Zaalpunt)
  /// The table was closed today.
  case gesloten
}

/// The item now on. Every text is as it may be read by all who are in the room: see `Zaalnamen`.
public struct Zaalpunt: Equatable, Sendable {
  public let vraag: String
  /// What was agreed, in ordinary language where it has been put that way; `nil` before that.
  public let besluit: String?
  /// Those that were made during this item and are still open, in their order.
  public let afspraken: [Zaalafspraak]

  public init(vraag: String, besluit: String?, afspraken: [Zaalafspraak]) {
    self.vraag = vraag
    self.besluit = besluit
    self.afspraken = afspraken
  }
}

public struct Zaalafspraak: Equatable, Sendable {
  /// Someone in the room by name, anyone else by role or organisation.
  public let wie: String
  public let wat: String
  public let uiterlijk: Datum

  public init(wie: String, wat: String, uiterlijk: Datum) {
    self.wie = wie
    self.wat = wat
    self.uiterlijk = uiterlijk
  }
}

extension Zaalbeeld {
  /// What the wall shows in a world.
  ///
  /// - Parameters:
  ///   - gebeurtenissen: all events of a stream, in their order. What `wereld` does not know of yet
  ///     is left out. Asked for the table and the casus now on, and for nothing else.
  public init(
    _ wereld: Wereld, op vandaag: Datum, _ woorden: Zaalwoorden,
    gebeurtenissen: (Stroom) throws -> [Gebeurtenis]
  ) rethrows {
    guard let tafel = Self.tafel(wereld) else {
      let isGesloten = wereld.tafels.values.contains { tafel in
        tafel.status == .gesloten && wereld.standen[.tafel(tafel.id)]?.tijd.datum == vandaag
      }
      self = isGesloten ? .gesloten : .niets
      return
    }
    if tafel.isGeschorst {
      self = .pauze
      return
    }
    guard let casus = tafel.lopendPunt.flatMap({ wereld.casussen[$0] }) else {
      self = .wissel
      return
    }
    func bekend(_ stroom: Stroom) throws -> [Gebeurtenis] {
      try gebeurtenissen(stroom).filter { $0.versie <= wereld.versie(van: stroom) }
    }
    let aanTafel = try bekend(.tafel(tafel.id))
    let vanCasus = try bekend(.casus(casus.zaaknummer))
    let spreektijden = Spreektijd.alle(aanTafel.levend(), tot: nil)
      .filter { $0.casus == casus.zaaknummer }
    let punt = Verslagpunt(casus, tafel, vanCasus, spreektijden)
    let namen = Zaalnamen(punt, tafel, wereld, vanCasus, woorden)
    self = .punt(Zaalpunt(punt, namen))
  }

  /// The open table; of several the one at which an item is on.
  private static func tafel(_ wereld: Wereld) -> Tafel? {
    let open = wereld.tafels.values.filter { $0.status == .geopend }
      .sorted { ($0.beginMoment, $0.id) < ($1.beginMoment, $1.id) }
    return open.first { $0.lopendPunt != nil } ?? open.first
  }
}

extension Zaalpunt {
  init(_ punt: Verslagpunt, _ namen: Zaalnamen) {
    vraag = namen.vraag(punt.vraag)
    besluit = punt.adviezen.last.map { advies in
      namen.tekst(advies.gegevens.tekst("inGewoneTaal") ?? advies.gegevens.tekst("tekst") ?? "")
    }
    let open = Set(punt.casus.openAfspraken.map(\.id))
    afspraken = punt.afspraken.compactMap { afspraak in
      let d = afspraak.gegevens
      guard let id = d.tekst("afspraak"), open.contains(id), let uiterlijk = d.datum("uiterlijk")
      else { return nil }
      return Zaalafspraak(
        wie: namen.wie(d.tekst("wie") ?? "", namens: d.tekst("namens")),
        wat: namen.tekst(d.tekst("wat") ?? ""), uiterlijk: uiterlijk)
    }
  }
}
