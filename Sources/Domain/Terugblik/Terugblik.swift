/// The world as it was at a moment, or as it was known then, and going from one moment to another.
///
/// A step looks at the streams with an event in between and nothing else: a day back costs as much
/// as happened on that day, however large the store is. A casus that one comes past is folded once,
/// with how it stood at each moment; as long as there is room for it, coming past it again only puts
/// it there. A jump begins where the least lies between: at the moment one is at, at everything
/// there is, or at nothing.
public struct Terugblik: Sendable {
  public private(set) var wereld: Wereld
  /// Until when things count; `nil` is everything there is.
  public private(set) var moment: Moment?
  public private(set) var vraag = Terugblikvraag.was
  public private(set) var tijdlijn: Tijdlijn
  private var geheel: Wereld
  private var kas: Opnamekas

  /// - Parameters:
  ///   - geheel: everything that a store holds, folded.
  ///   - tijdlijn: of all those events.
  public init(_ geheel: Wereld, _ tijdlijn: Tijdlijn) {
    self.geheel = geheel
    self.tijdlijn = tijdlijn
    wereld = geheel
    kas = Opnamekas(ruimte: 60_000 + 2 * geheel.casussen.count)
  }

  /// The store grew: what was folded of the past may lack what was added to it.
  public mutating func neemOver(
    _ geheel: Wereld, _ tijdlijn: Tijdlijn, gegroeid stromen: Set<Stroom>
  ) {
    (self.geheel, self.tijdlijn) = (geheel, tijdlijn)
    (wereld, moment, vraag) = (geheel, nil, .was)
    kas.vergeet(stromen)
  }

  /// Goes to a moment.
  /// - Parameter lees: all events of a stream, in their order.
  /// - Throws: what `lees` throws; then one is at everything there is.
  public mutating func ga(
    naar doel: Moment, _ vraag: Terugblikvraag = .was, lees: (Stroom) throws -> [Gebeurtenis]
  ) rethrows {
    let stromen = vertrek(naar: doel, vraag)
    do {
      for stroom in stromen {
        try zet(stroom, op: doel, vraag, lees)
      }
    } catch {
      wereld = geheel
      moment = nil
      throw error
    }
    moment = doel
    self.vraag = vraag
  }

  private mutating func zet(
    _ stroom: Stroom, op doel: Moment, _ vraag: Terugblikvraag,
    _ lees: (Stroom) throws -> [Gebeurtenis]
  ) rethrows {
    let sleutel = Opnamekas.Sleutel(stroom: stroom, vraag: vraag)
    if let opnamen = kas.zoek(sleutel) { return wereld.zet(casus: stroom.id, opnamen.op(doel)) }
    let gebeurtenissen = try lees(stroom)
    if let opnamen = Momentopnamen(gebeurtenissen, vraag) {
      kas.bewaar(opnamen, als: sleutel)
      return wereld.zet(casus: stroom.id, opnamen.op(doel))
    }
    wereld.vervang(stroom, door: Self.geldig(gebeurtenissen, op: doel, vraag))
  }

  /// Takes the world that is nearest, and says what must be refolded of it.
  private mutating func vertrek(naar doel: Moment, _ nieuw: Terugblikvraag) -> [Stroom] {
    let hier = nieuw == vraag ? moment : nil
    let (van, tot) = hier.map { (min($0, doel), max($0, doel)) } ?? (doel, nil)
    let vanHier = tijdlijn.aantal(tussen: van, en: tot, nieuw)
    let vanAlles = tijdlijn.aantal(tussen: doel, en: nil, nieuw)
    let vanNiets = tijdlijn.aantal(tussen: nil, en: doel, nieuw)
    if hier != nil, vanHier <= min(vanAlles, vanNiets) {
      return tijdlijn.stromen(tussen: van, en: tot, nieuw)
    }
    if vanAlles <= vanNiets {
      wereld = geheel
      return tijdlijn.stromen(tussen: doel, en: nil, nieuw)
    }
    wereld = Wereld()
    return tijdlijn.stromen(tussen: nil, en: doel, nieuw)
  }

  /// The events of one stream that count at a moment: always the first so many of it.
  public static func geldig(
    _ stroom: [Gebeurtenis], op moment: Moment, _ vraag: Terugblikvraag
  ) -> [Gebeurtenis] {
    var bekend: Moment?
    return Array(
      stroom.prefix { g in
        guard vraag == .wist else { return g.tijd <= moment }
        let nu = Tijdlijn.bekend(g.tijd, g.opgeslagen, na: bekend)
        bekend = nu
        return nu <= moment
      })
  }
}
