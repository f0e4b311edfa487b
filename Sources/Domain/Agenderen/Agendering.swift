import Codec

// What one does with the agenda of a table (R26): each answers with what is to be recorded; whether
// it may is for the judges.

extension Casus {
  /// Put on the agenda of a table.
  public func geagendeerd(aan tafel: Tafel, minuten: Int) -> Voorgesteld {
    Voorgesteld(
      .geagendeerd, .casus(zaaknummer),
      ["tafel": .text(tafel.id), "minuten": .integer(minuten)])
  }

  /// Taken off the agenda of a table, with the reason why.
  public func vanAgendaGehaald(van tafel: Tafel, reden: String) -> Voorgesteld {
    Voorgesteld(
      .vanAgendaGehaald, .casus(zaaknummer), ["tafel": .text(tafel.id), "reden": .text(reden)])
  }
}

extension Agendatafel {
  /// Minutes an item may have (EXCHANGE.md section 2).
  public static let minutengrens = 5...240

  /// Minutes that are planned beyond its length; 0 while everything fits.
  public var minutenTeVeel: Int { max(0, minuten - tafel.duurMinuten) }

  /// An item so many places further on, or earlier with a negative number.
  /// - Returns: `nil` where there is no such place.
  /// - Throws: `puntLoopt`: what is being discussed stays where it is, and nothing comes before it.
  public func verschoven(_ zaaknummer: String, _ stap: Int) throws(Weigering) -> Voorgesteld? {
    guard let van = punten.firstIndex(where: { $0.casus.zaaknummer == zaaknummer }),
      punten.indices.contains(van + stap), stap != 0
    else { return nil }
    let geraakt = punten[min(van, van + stap)...max(van, van + stap)]
    if let lopend = tafel.lopendPunt, geraakt.contains(where: { $0.casus.zaaknummer == lopend }) {
      throw .puntLoopt(lopend)
    }
    var nieuw = punten.map { ($0.casus.zaaknummer, $0.minuten) }
    nieuw.insert(nieuw.remove(at: van), at: van + stap)
    return geordend(nieuw)
  }

  /// An item with another number of minutes, held within the limits.
  /// - Returns: `nil` when that changes nothing.
  public func met(minuten: Int, bij zaaknummer: String) -> Voorgesteld? {
    let grens = Self.minutengrens
    let nieuw = min(max(minuten, grens.lowerBound), grens.upperBound)
    guard let punt = punten.first(where: { $0.casus.zaaknummer == zaaknummer }),
      punt.minuten != nieuw
    else { return nil }
    return geordend(
      punten.map { ($0.casus.zaaknummer, $0.casus.zaaknummer == zaaknummer ? nieuw : $0.minuten) })
  }

  private func geordend(_ punten: [(casus: String, minuten: Int)]) -> Voorgesteld {
    Voorgesteld(
      .tafelAgendaGeordend, .tafel(tafel.id),
      [
        "punten": .array(
          punten.map { ["casus": .text($0.casus), "minuten": .integer($0.minuten)] })
      ])
  }
}

extension Agenda {
  /// The table on which a casus comes that is put on without saying which: the first one of today or
  /// later, else the last one that was not closed.
  public func volgendeTafel(op dag: Datum) -> Agendatafel? {
    tafels.first { $0.tafel.beginMoment.datum >= dag } ?? tafels.last
  }

  /// Minutes for a new item: what most items on the coming tables have, the shorter of two that
  /// are as usual, and 20 where there is nothing to go by (two-weekly tables of two to three hours
  /// with six to eight casussen: R21, R26).
  public var gebruikelijkeMinuten: Int {
    var aantallen: [Int: Int] = [:]
    for punt in tafels.flatMap(\.punten) { aantallen[punt.minuten, default: 0] += 1 }
    let meeste = aantallen.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return meeste?.key ?? Self.minutenZonderVoorbeeld
  }

  static let minutenZonderVoorbeeld = 20
}
