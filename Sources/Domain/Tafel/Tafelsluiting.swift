import Codec

// Closing a table: every item that was not reached gets a place in the same step, and its family is
// rung today (SCREENS.md section 2).

/// Where an item goes that was not reached.
public enum Bestemming: CaseIterable, Hashable, Sendable {
  case volgendeTafel, extraTafel
  /// A call this week; the casus waits on the list.
  case bellen
}

/// What there is to decide when a table closes.
public struct Tafelsluiting: Sendable {
  public let tafel: Agendatafel
  /// The next table that is planned.
  public let volgende: Tafel?
  /// When an extra table would be: a week later at the same time.
  public let extra: Moment
  public let vandaag: Datum
  private let team: Team?
  private let bekend: Set<String>

  /// What is recorded in words; the screens know the language.
  public struct Woorden: Sendable {
    let nietBereikt: String
    let belGezin: String
    let belOver: String

    public init(nietBereikt: String, belGezin: String, belOver: String) {
      self.nietBereikt = nietBereikt
      self.belGezin = belGezin
      self.belOver = belOver
    }
  }

  public init(_ tafel: Agendatafel, _ wereld: Wereld, op nu: Moment) {
    self.tafel = tafel
    vandaag = nu.datum
    team = wereld.team
    bekend = Set(wereld.tafels.keys)
    volgende = wereld.tafels.values
      .filter {
        $0.status == .gepland && $0.id != tafel.tafel.id
          && $0.beginMoment > tafel.tafel.beginMoment
      }
      .min { ($0.beginMoment, ExactText($0.id)) < ($1.beginMoment, ExactText($1.id)) }
    let begin = tafel.tafel.beginMoment
    let (uur, minuut) = begin.klok
    extra = Moment(begin.datum + 7, minuten: uur * 60 + minuut) ?? begin
  }

  /// The items that were not reached, in their order.
  public var over: [Agendapunt] { tafel.punten }

  public var bestemmingen: [Bestemming] {
    Bestemming.allCases.filter { $0 != .volgendeTafel || volgende != nil }
  }

  public var voorstel: Bestemming { bestemmingen.first ?? .bellen }

  /// The last working day of this week, and never before today.
  public var dezeWeek: Datum { vandaag + max(0, 5 - vandaag.weekdag) }

  /// Everything that closing comes down to, as one action.
  /// - Parameter keuzes: by zaaknummer; what is not there goes where it is proposed.
  public func voorstellen(_ keuzes: [String: Bestemming], _ woorden: Woorden) -> [Voorgesteld] {
    let id = tafel.tafel.id
    let wie = team?.lid(tafel.tafel.voorzitter)?.naam ?? tafel.tafel.voorzitter
    let naarExtra = over.filter { keuze($0, keuzes) == .extraTafel }
    var voorstellen = over.map { punt in
      Voorgesteld(
        .vanAgendaGehaald, .casus(punt.casus.zaaknummer),
        ["tafel": .text(id), "reden": .text(woorden.nietBereikt)])
    }
    if !naarExtra.isEmpty { voorstellen.append(plan(naarExtra)) }
    for punt in over {
      let casus = punt.casus
      var gemaakt = 0
      switch keuze(punt, keuzes) {
      case .volgendeTafel:
        if let volgende { voorstellen.append(agendeer(punt, volgende.id)) }
      case .extraTafel: voorstellen.append(agendeer(punt, extraId))
      case .bellen:
        voorstellen.append(casus.afspraak(wie: wie, wat: woorden.belOver, uiterlijk: dezeWeek))
        gemaakt = 1
      }
      voorstellen.append(
        casus.afspraak(wie: wie, wat: woorden.belGezin, uiterlijk: vandaag, eerdere: gemaakt))
    }
    return voorstellen + [Voorgesteld(.tafelGesloten, .tafel(id), [:])]
  }

  private func keuze(_ punt: Agendapunt, _ keuzes: [String: Bestemming]) -> Bestemming {
    let gekozen = keuzes[punt.casus.zaaknummer] ?? voorstel
    return bestemmingen.contains(gekozen) ? gekozen : voorstel
  }

  private func agendeer(_ punt: Agendapunt, _ tafel: String) -> Voorgesteld {
    Voorgesteld(
      .geagendeerd, .casus(punt.casus.zaaknummer),
      ["tafel": .text(tafel), "minuten": .integer(min(max(punt.minuten, 5), 240))])
  }

  private func plan(_ punten: [Agendapunt]) -> Voorgesteld {
    let minuten = punten.reduce(0) { $0 + $1.minuten }
    return Voorgesteld(
      .tafelGepland, .tafel(extraId),
      [
        "begin": .text(extra.tekst), "duurMinuten": .integer(min(max(minuten, 15), 600)),
        "voorzitter": .text(tafel.tafel.voorzitter),
      ])
  }

  private var extraId: String {
    let kaal = "extra-\(extra.datum.tekst)"
    var (id, nummer) = (kaal, 1)
    while bekend.contains(id) {
      nummer += 1
      id = "\(kaal)-\(nummer)"
    }
    return id
  }
}
