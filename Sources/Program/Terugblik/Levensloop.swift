import Codec
import Domain

/// One event as it is replayed: of the life of a casus, or of the board.
public struct Levensstap: Sendable {
  public let moment: Moment
  public let actor: String
  public let soort: Gebeurtenissoort
  /// Of the board: which casus; `nil` where there is but one.
  public let roepsel: String?
  public let zaaknummer: String
  /// Where its card was and is, when the event moved it.
  public let kolommen: (van: Kolom?, naar: Kolom?)?

  public var json: JSONValue {
    var leden = [
      JSONMember("actor", .text(actor)), JSONMember("moment", .text(moment.tekst)),
      JSONMember("type", .text(soort.type)), JSONMember("zaaknummer", .text(zaaknummer)),
    ]
    if let kolommen {
      leden.append(JSONMember("van", JSONValue(kolommen.van?.rawValue)))
      leden.append(JSONMember("naar", JSONValue(kolommen.naar?.rawValue)))
    }
    return .object(leden)
  }
}

extension Terugkijker {
  /// Plays what happened between two moments, both included, in the order of time.
  /// - Parameters:
  ///   - casus: the whole life of one; `nil` is the board, of which only what moves a card is told.
  ///   - vertel: is told each step as it comes.
  /// - Throws: `StoreError`, `Journaalfout`, what `vertel` throws.
  public mutating func speel(
    van: Moment, tot: Moment, casus: String?, in journaal: Journaal,
    vertel: (Levensstap) throws -> Void
  ) throws {
    let stroom = casus.map { Stroom.casus($0) }
    var hier = Moment(nanoseconden: van.nanoseconden - 1)
    try ga(naar: hier, in: journaal)
    while let volgende = tijdlijn.volgende(na: hier, .was, van: stroom),
      volgende.seconden <= tot.seconden
    {
      let stromen = stroom.map { [$0] } ?? tijdlijn.stromen(tussen: hier, en: volgende, .was)
      var vorige: [Stroom: Casus] = [:]
      for stroom in stromen where stroom.soort == .casus {
        vorige[stroom] = wereld.casussen[stroom.id]
      }
      try ga(naar: volgende, in: journaal)
      for stroom in stromen where stroom.soort == .casus {
        let (van, naar) = (vorige[stroom]?.kolom, wereld.casussen[stroom.id]?.kolom)
        if casus == nil, van == naar { continue }
        let nieuwe = try journaal.gebeurtenissen(van: stroom, tot: volgende).filter {
          $0.tijd > hier
        }
        for (nummer, g) in nieuwe.enumerated() {
          let isLaatste = nummer == nieuwe.count - 1
          if casus == nil, !isLaatste { continue }
          let genoemd = (wereld.casussen[stroom.id] ?? vorige[stroom])?.roepsel
          try vertel(
            Levensstap(
              moment: g.tijd, actor: g.actor, soort: g.soort,
              roepsel: casus == nil ? genoemd ?? stroom.id : nil, zaaknummer: stroom.id,
              kolommen: isLaatste && van != naar ? (van, naar) : nil))
        }
      }
      hier = volgende
    }
  }
}
