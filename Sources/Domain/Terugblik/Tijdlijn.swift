/// Two questions about a day in the past. They differ where something was recorded later than it
/// happened: a promise of Monday that was typed on Thursday.
public enum Terugblikvraag: CaseIterable, Sendable {
  /// As it was: what had happened by then, by `time` (EXCHANGE.md section 3, "as at T").
  case was
  /// As it was known: what had been recorded by then as well, by `recordedtime`.
  case wist
}

/// When something happened, and to which stream: so that going from one moment to another looks
/// only at the streams with an event in between. `time` does not run with the positions of a store,
/// so there is no other way to know.
///
/// Sixteen bytes an event: 80 MB for five million. Moments are kept by the second: what happens in
/// one second happens together.
public struct Tijdlijn: Sendable {
  private var stromen: [Stroom] = []
  private var nummers: [Stroom: Int] = [:]
  /// The moment by which everything of a stream so far had been recorded, by its number. An event
  /// is known when those before it in its stream are: nobody knows the second half of a story.
  private var bekend: [Moment] = []
  /// Second and number of the stream in one word, in order.
  private var was: [UInt64] = []
  private var wist: [UInt64] = []
  private var isGeordend = true

  private static let nummerbits: UInt64 = 31

  public init() {}

  public var aantal: Int { was.count }

  /// Adds events, those of one stream in their order, and puts all in the order of time.
  /// - Parameter body: is handed what adds one.
  public mutating func vul(
    _ body: ((_ stroom: Stroom, _ tijd: Moment, _ opgeslagen: Moment?) -> Void) throws -> Void
  ) rethrows {
    defer { orden() }
    try body { stroom, tijd, opgeslagen in voegToe(stroom, tijd, opgeslagen) }
  }

  /// Puts what was added in the order of time; cheap for what lies nearly so.
  public mutating func orden() {
    if isGeordend { return }
    was.sort()
    wist.sort()
    isGeordend = true
  }

  /// Adds one event, after those of its stream before it. Ask nothing before `orden`.
  public mutating func voegToe(_ stroom: Stroom, _ tijd: Moment, _ opgeslagen: Moment?) {
    isGeordend = false
    let nummer: Int
    if let eerder = nummers[stroom] {
      nummer = eerder
    } else {
      nummer = stromen.count
      nummers[stroom] = nummer
      stromen.append(stroom)
      bekend.append(tijd)
    }
    bekend[nummer] = Self.bekend(tijd, opgeslagen, na: bekend[nummer])
    was.append(Self.sleutel(tijd, nummer))
    wist.append(Self.sleutel(bekend[nummer], nummer))
  }

  /// When an event was known: not before it happened, nor before what precedes it in its stream.
  static func bekend(_ tijd: Moment, _ opgeslagen: Moment?, na vorige: Moment?) -> Moment {
    max(tijd, opgeslagen ?? tijd, vorige ?? tijd)
  }

  private static func seconde(_ moment: Moment) -> UInt64 { UInt64(max(0, moment.seconden)) }

  private static func sleutel(_ moment: Moment, _ nummer: Int) -> UInt64 {
    seconde(moment) << nummerbits | UInt64(nummer)
  }
}

extension Tijdlijn {
  private func rij(_ vraag: Terugblikvraag) -> [UInt64] { vraag == .was ? was : wist }

  /// The places of what lies after one moment and not after another; `nil` is before and after all.
  private func plaatsen(_ van: Moment?, _ tot: Moment?, _ rij: [UInt64]) -> Range<Int> {
    let begin = van.map { rij.eerste(vanaf: Self.seconde($0) << Self.nummerbits) } ?? 0
    let einde = tot.map { rij.eerste(vanaf: (Self.seconde($0) + 1) << Self.nummerbits) }
    return begin..<max(begin, einde ?? rij.count)
  }

  /// At most so many events lie between.
  public func aantal(tussen van: Moment?, en tot: Moment?, _ vraag: Terugblikvraag) -> Int {
    plaatsen(van, tot, rij(vraag)).count
  }

  /// The same in any order of the two moments.
  public func stromen(
    tussen een: Moment, en ander: Moment, _ vraag: Terugblikvraag
  ) -> [Stroom] {
    let (van, tot): (Moment?, Moment?) = (min(een, ander), max(een, ander))
    return stromen(tussen: van, en: tot, vraag)
  }

  /// The streams with an event between two moments, each once; some have theirs in the same second.
  public func stromen(tussen van: Moment?, en tot: Moment?, _ vraag: Terugblikvraag) -> [Stroom] {
    let rij = rij(vraag)
    var gezien: Set<Int> = []
    return plaatsen(van, tot, rij).compactMap { plaats in
      let nummer = nummer(rij[plaats])
      return gezien.insert(nummer).inserted ? stromen[nummer] : nil
    }
  }

  private func nummer(_ sleutel: UInt64) -> Int { Int(sleutel & (1 << Self.nummerbits - 1)) }

  /// The moment at which something happened, whole: the end of its second.
  private func moment(_ sleutel: UInt64) -> Moment {
    let seconde = Int(sleutel >> Self.nummerbits)
    return Moment(nanoseconden: (seconde + 1) * 1_000_000_000 - 1)
  }

  /// The first moment after another at which something happened, to anything or to one stream;
  /// `nil` when nothing did.
  public func volgende(
    na moment: Moment, _ vraag: Terugblikvraag, van stroom: Stroom? = nil
  ) -> Moment? {
    let rij = rij(vraag)
    guard let gezocht = gezocht(stroom) else { return nil }
    let begin = plaatsen(nil, moment, rij).upperBound
    return rij[begin...].first { gezocht == .alle || gezocht == .een(nummer($0)) }.map(self.moment)
  }

  /// The last moment at which things stood otherwise than they do at another: just after the event
  /// before the newest one. Before the first event it is a moment before all; then `nil`.
  public func vorige(
    voor moment: Moment, _ vraag: Terugblikvraag, van stroom: Stroom? = nil
  ) -> Moment? {
    let rij = rij(vraag)
    guard let gezocht = gezocht(stroom) else { return nil }
    let past = { (sleutel: UInt64) in gezocht == .alle || gezocht == .een(self.nummer(sleutel)) }
    let eerdere = rij[..<plaatsen(nil, moment, rij).upperBound]
    guard let nieuwste = eerdere.last(where: past) else { return nil }
    let seconde = nieuwste >> Self.nummerbits
    let ervoor = eerdere[..<rij.eerste(vanaf: seconde << Self.nummerbits)].last(where: past)
    return ervoor.map(self.moment) ?? Moment(nanoseconden: Int(seconde) * 1_000_000_000 - 1)
  }

  private enum Gezocht: Equatable {
    case alle
    case een(Int)
  }

  private func gezocht(_ stroom: Stroom?) -> Gezocht? {
    guard let stroom else { return .alle }
    return nummers[stroom].map(Gezocht.een)
  }

  /// How much happened on a day.
  public func aantal(op dag: Datum) -> Int {
    let voor = Moment(nanoseconden: Amsterdam.begin(van: dag).nanoseconden - 1)
    return aantal(tussen: voor, en: Amsterdam.einde(van: dag), .was)
  }

  /// The first and the last second of anything; `nil` when nothing ever happened.
  public func bereik(_ vraag: Terugblikvraag) -> ClosedRange<Moment>? {
    let rij = rij(vraag)
    guard let eerste = rij.first, let laatste = rij.last else { return nil }
    return moment(eerste)...moment(laatste)
  }
}

extension [UInt64] {
  /// The place of the first value of an ordered row that is not below another.
  fileprivate func eerste(vanaf waarde: UInt64) -> Int { eerste { $0 >= waarde } }
}

extension Array {
  /// The place of the first that passes, in a row of which all that pass come last.
  func eerste(past: (Element) -> Bool) -> Int {
    var (laag, hoog) = (0, count)
    while laag < hoog {
      let midden = (laag + hoog) / 2
      if past(self[midden]) { hoog = midden } else { laag = midden + 1 }
    }
    return laag
  }
}
