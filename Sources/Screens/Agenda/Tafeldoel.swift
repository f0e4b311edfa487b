import Codec
import Domain

/// What becomes of a form about a table, where that is more than one event of a stream there is.
enum Tafeldoel: Equatable, Sendable {
  /// A table of a team in a stream of its own, named after its day.
  case nieuw(team: String)
  /// A table is called off, and its casussen go to another one or back to the waiting list.
  case afgelast(tafel: String, naar: String?)

  var eigenaar: Stroom? {
    switch self {
    case .nieuw(let team): .team(team)
    case .afgelast(let tafel, _): .tafel(tafel)
    }
  }

  func vastlegging(_ data: JSONValue, gezien: [Stroom: Int], _ beeld: Beeld) -> Vastlegging {
    switch self {
    case .nieuw:
      let dag = Self.tekst("begin", data).flatMap { Moment($0)?.datum } ?? beeld.vandaag
      let stroom = Stroom.tafel(Tafelreeks.id(op: dag, beeld.wereld))
      return Vastlegging(
        [Voorgesteld(.tafelGepland, stroom, data)], gezien: [stroom: 0],
        gelukt: .opAgenda(.gepland(1, van: dag, tot: dag)))
    case .afgelast(let tafel, let naar):
      let tafels = beeld.agenda.tafels
      guard let weg = tafels.first(where: { $0.tafel.id == tafel }) else {
        // It was closed or called off meanwhile: the judge says so.
        return Vastlegging(
          [Voorgesteld(.tafelAfgelast, .tafel(tafel), data)], gelukt: .opAgenda(.nogVragen))
      }
      let doel = tafels.first { $0.tafel.id == naar }
      return Vastlegging(
        Afgelasting(weg, naar: doel).voorstellen(reden: Self.tekst("reden", data) ?? ""),
        gezien: gezien,
        gelukt: .opAgenda(
          .afgelast(
            weg.tafel.beginMoment.datum, casussen: weg.punten.count,
            naar: doel?.tafel.beginMoment.datum)))
    }
  }

  private static func tekst(_ naam: String, _ data: JSONValue) -> String? {
    guard case .object(let leden) = data,
      case .text(let tekst) = leden.first(where: { $0.key == naam })?.value
    else { return nil }
    return tekst
  }
}
