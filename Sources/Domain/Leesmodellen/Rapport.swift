import Codec

/// The quarter report: what happened in a period, and how things stood at its end (EXCHANGE.md
/// section 4).
public struct Rapport: Equatable, Sendable {
  public let van: Datum
  public let tot: Datum
  public internal(set) var tafelsGesloten = 0
  public internal(set) var clientervaringen: [Int] = []
  /// Whole seconds of the lead times that ended.
  public internal(set) var doorlooptijden: [Doorloop: Doorlooptijden] = [:]
  /// The casussen behind each figure, one for each that was counted, in the order of the streams.
  public internal(set) var achter: [Rapportpost: [String]] = [:]

  /// The report over both days included, of the events of each stream that count as at a moment.
  /// `stand` is the world at the end of `tot`, or at that moment if earlier.
  public init(
    van: Datum, tot: Datum, stromen: some Sequence<[Gebeurtenis]>, stand: Wereld, op moment: Moment
  ) {
    self.van = van
    self.tot = tot
    for stroom in stromen { tel(stroom) }
    for casus in stand.casussen.values { tel(.fase(casus.fase), casus.zaaknummer) }
    for kaart in Bord(stand, op: moment).kaarten {
      tel(.kolom(kaart.kolom), kaart.casus.zaaknummer)
    }
  }

  mutating func tel(_ post: Rapportpost, _ casus: String) {
    achter[post, default: []].append(casus)
  }

  public func valtErin(_ moment: Moment) -> Bool { van <= moment.datum && moment.datum <= tot }

  /// The moment as at which `stand` is asked.
  public static func standmoment(tot: Datum, op moment: Moment) -> Moment {
    min(Amsterdam.einde(van: tot), moment)
  }
}

/// How often each value of an enumeration occurred.
public struct Telling<K: Keuze>: Equatable, Sendable {
  private var aantallen: [K: Int] = [:]

  init() {}

  init(_ aantal: (K) -> Int) {
    for keuze in K.allCases { aantallen[keuze] = aantal(keuze) }
  }

  mutating func tel(_ keuze: K) { aantallen[keuze, default: 0] += 1 }

  public subscript(keuze: K) -> Int { aantallen[keuze] ?? 0 }
  public var totaal: Int { aantallen.values.reduce(0, +) }
}

/// Lead times in whole seconds.
public struct Doorlooptijden: Hashable, Sendable {
  public internal(set) var seconden: [Int] = []

  public enum Klasse: String, Keuze {
    case binnen24Uur = "binnen-24-uur"
    case binnenEenWeek = "binnen-een-week"
    case eenTotDrieWeken = "een-tot-drie-weken"
    case langer

    public init(seconden: Int) {
      switch seconden {
      case ...86_400: self = .binnen24Uur
      case ...604_800: self = .binnenEenWeek
      case ...1_814_400: self = .eenTotDrieWeken
      default: self = .langer
      }
    }
  }

  public var klassen: Telling<Klasse> {
    var telling = Telling<Klasse>()
    for tijd in seconden { telling.tel(Klasse(seconden: tijd)) }
    return telling
  }

  public func percentiel(_ p: Int) -> Int? { seconden.percentiel(p) }
}

extension [Int] {
  /// Nearest rank: the ⌈p·n/100⌉-th smallest; `nil` when there is none.
  public func percentiel(_ p: Int) -> Int? {
    isEmpty ? nil : sorted()[Swift.max(1, (p * count + 99) / 100) - 1]
  }
}
