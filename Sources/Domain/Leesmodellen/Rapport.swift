import Codec

/// The quarter report: what happened in a period, and how things stood at its end (EXCHANGE.md
/// section 4).
public struct Rapport: Sendable {
  public let van: Datum
  public let tot: Datum
  public internal(set) var aanmeldingen = 0
  public internal(set) var perIndiener = Telling<Indienersoort>()
  public internal(set) var perVraagsoort = Telling<Vraagsoort>()
  public internal(set) var perUrgentie = Telling<Urgentie>()
  public internal(set) var perVastgelopen = Telling<Vastgelopen>()
  public internal(set) var perGemeente: [ExactText: Int] = [:]
  public internal(set) var screenings = Telling<Screeningsuitkomst>()
  public internal(set) var perTypering = Telling<Typering>()
  public internal(set) var tafelsGesloten = 0
  public internal(set) var casussenBesproken: Set<String> = []
  public internal(set) var besprekingen = 0
  public internal(set) var metJeugdige = 0
  public internal(set) var metOuder = 0
  public internal(set) var metVerwijzer = 0
  public internal(set) var adviezen = Telling<Adviessoort>()
  public internal(set) var bindend = 0
  public internal(set) var antwoorden = Telling<Antwoord>()
  public internal(set) var gepoogd = 0
  public internal(set) var standen = Telling<Voortgangsstand>()
  public internal(set) var oorzaken = Telling<Oorzaak>()
  public internal(set) var initiatieven = Telling<Initiatief>()
  public internal(set) var vormen = Telling<Versnellingsvorm>()
  public internal(set) var stappen: [Ladder: [Int: Int]] = [:]
  public internal(set) var doorbraken = 0
  public internal(set) var afgezien = 0
  public internal(set) var gerealiseerd = 0
  public internal(set) var gestopt = 0
  public internal(set) var afgesloten = Telling<Sluitreden>()
  public internal(set) var heropend = 0
  public internal(set) var perFase = Telling<Fase>()
  public internal(set) var perKolom = Telling<Kolom>()
  public internal(set) var klachtenOntvangen = 0
  public internal(set) var klachtenAfgehandeld = 0
  public internal(set) var oppakken = Doorlooptijden()
  public internal(set) var advies = Doorlooptijden()
  public internal(set) var realisatie = Doorlooptijden()
  public internal(set) var evaluaties = Telling<Evaluatieuitkomst>()
  public internal(set) var clientervaringen: [Int] = []
  public internal(set) var niveaus = Telling<Niveau>()
  public internal(set) var themas = Telling<Thema>()

  /// The report over both days included, of the events of each stream that count as at a moment.
  /// `stand` is the world at the end of `tot`, or at that moment if earlier.
  public init(
    van: Datum, tot: Datum, stromen: some Sequence<[Gebeurtenis]>, stand: Wereld, op moment: Moment
  ) {
    self.van = van
    self.tot = tot
    for stroom in stromen { tel(stroom) }
    for casus in stand.casussen.values { perFase.tel(casus.fase) }
    for kaart in Bord(stand, op: moment).kaarten { perKolom.tel(kaart.kolom) }
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

  public mutating func tel(_ keuze: K?) {
    if let keuze { aantallen[keuze, default: 0] += 1 }
  }

  public subscript(keuze: K) -> Int { aantallen[keuze] ?? 0 }
  public var totaal: Int { aantallen.values.reduce(0, +) }
}

/// Lead times in whole seconds.
public struct Doorlooptijden: Equatable, Sendable {
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
