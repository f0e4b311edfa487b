import Domain

/// What one picture leaves to the next: the lines of what is over. It holds no world.
public struct Beeldrest: Sendable {
  private let casussen: Archief<Casusregel>
  private let tafels: Archief<Agendatafel>
  private let teksten: Lui<Zoekindex>
  private let dicht: Set<String>
  private var gewijzigd: [Stroomsoort: Set<String>] = [:]

  init(
    _ casussen: Archief<Casusregel>, _ tafels: Archief<Agendatafel>, _ teksten: Lui<Zoekindex>,
    dicht: Set<String>, gewijzigd stromen: some Sequence<Stroom>
  ) {
    self.casussen = casussen
    self.tafels = tafels
    self.teksten = teksten
    self.dicht = dicht
    for stroom in stromen { gewijzigd[stroom.soort, default: []].insert(stroom.id) }
  }

  /// Whether it was made for eyes that may see the same.
  func past(bij dicht: Set<String>) -> Bool { self.dicht == dicht }

  /// The closed casussen with the texts by which they are found: these stay when no line changed.
  func gesloten(in wereld: Wereld) -> (Archief<Casusregel>, Lui<Zoekindex>) {
    let ids = gewijzigd[.casus] ?? []
    let nieuwe = ids.compactMap { wereld.casussen[$0].flatMap { Casusregel(gesloten: $0) } }
    return casussen.bijgewerkt(ids, met: nieuwe).map { ($0, Lui()) } ?? (casussen, teksten)
  }

  func voorbij(in wereld: Wereld) -> Archief<Agendatafel> {
    let ids = gewijzigd[.tafel] ?? []
    let nieuwe = ids.compactMap { wereld.tafels[$0].flatMap { Agendatafel(voorbij: $0, wereld) } }
    return tafels.bijgewerkt(ids, met: nieuwe) ?? tafels
  }
}
