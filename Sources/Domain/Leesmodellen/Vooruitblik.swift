import Codec

/// The dates that are already known, played to the first day on which a child falls if nobody acts.
/// Nothing of it has happened: every line is what follows from what was recorded, and goes when
/// somebody does something about it.
public struct Vooruitblik: Sendable {
  public let vandaag: Datum
  /// By day, the most pressing first; what is past already and still open comes first of all.
  public let dagen: [Vooruitzicht]

  /// - Parameters:
  ///   - casus: only this one; `nil` is every casus that is not closed.
  ///   - tot: no further than this day; `nil` is as far as anything is known.
  public init(_ wereld: Wereld, op moment: Moment, casus: String? = nil, tot: Datum? = nil) {
    let vandaag = moment.datum
    self.vandaag = vandaag
    let casussen =
      casus.map { [wereld.casussen[$0]].compactMap { $0 } } ?? Array(wereld.casussen.values)
    dagen = casussen.flatMap { $0.vooruitzichten(wereld, op: vandaag) }
      .filter { zicht in tot.map { zicht.op <= $0 } ?? true }
      .sorted {
        ($0.op, $0.wat.rang, ExactText($0.zaaknummer)) < (
          $1.op, $1.wat.rang, ExactText($1.zaaknummer)
        )
      }
  }

  /// The first day on which a child falls, past or to come; `nil` as far as is known.
  public var val: Vooruitzicht? { dagen.first(where: \.isVal) }

  /// The first fall of each casus, the earliest first.
  public var vallen: [Vooruitzicht] {
    var gezien: Set<String> = []
    return dagen.filter { $0.isVal && gezien.insert($0.zaaknummer).inserted }
  }

  /// The next known day after another.
  public func volgende(na dag: Datum) -> Datum? { dagen.first { $0.op > dag }?.op }
}

/// What is known to come on a day.
public struct Vooruitzicht: Equatable, Sendable {
  public let zaaknummer: String
  public let roepsel: String
  public let op: Datum
  public let wat: Wat

  /// A day on which nothing holds this child any more.
  public var isVal: Bool {
    switch wat {
    case .overbruggingVoorbij, .overbruggingMist, .overbruggingSchiet, .kaderVoorbij,
      .achttienZonderVervolg:
      true
    case .contact, .uiterlijk, .afspraak, .antwoord, .uitstelVoorbij, .aanvulling, .norm,
      .overbruggingEindigt, .kaderAanvragen, .kaderEindigt, .vervolgBepalen, .mijlpaal:
      false
    }
  }

  public enum Wat: Hashable, Sendable {
    /// The first day without the bed or the help that bridged.
    case overbruggingVoorbij(aanbieder: String)
    /// Bridging is needed and nobody arranged it: already so.
    case overbruggingMist
    /// What was arranged falls short: already so.
    case overbruggingSchiet(aanbieder: String)
    /// The first day without the order or the authorisation.
    case kaderVoorbij(Kader, Machtiging?)
    /// Youth care ends, and no law that follows was decided (R80).
    case achttienZonderVervolg
    case contact
    case uiterlijk
    case afspraak
    case antwoord(Ladder)
    /// Not escalating was on record until the day before.
    case uitstelVoorbij
    case aanvulling
    case norm(weken: Int)
    case overbruggingEindigt(aanbieder: String)
    /// The last day on which a prolongation is asked in time.
    case kaderAanvragen
    case kaderEindigt(Kader, Machtiging?)
    case vervolgBepalen
    case mijlpaal(Mijlpaal)

    var rang: Int {
      switch self {
      case .overbruggingMist, .overbruggingSchiet: 0
      case .overbruggingVoorbij: 1
      case .kaderVoorbij: 2
      case .achttienZonderVervolg: 3
      case .overbruggingEindigt: 4
      case .kaderEindigt: 5
      case .kaderAanvragen: 6
      case .uiterlijk: 7
      case .antwoord: 8
      case .uitstelVoorbij: 9
      case .contact: 10
      case .afspraak: 11
      case .aanvulling: 12
      case .norm: 13
      case .vervolgBepalen: 14
      case .mijlpaal: 15
      }
    }
  }
}

extension Casus {
  /// What is known to come, and what should have come and did not.
  func vooruitzichten(_ wereld: Wereld, op vandaag: Datum) -> [Vooruitzicht] {
    if fase == .gesloten { return [] }
    let dagen =
      houvast(vandaag) + adviesdagen + wachtdagen(wereld.team, vandaag) + verjaardagen(vandaag)
    return dagen.map {
      Vooruitzicht(zaaknummer: zaaknummer, roepsel: roepsel, op: $0.0, wat: $0.1)
    }
  }

  /// What holds the child: bridging until help starts, and the legal frame.
  private func houvast(_ vandaag: Datum) -> [(Datum, Vooruitzicht.Wat)] {
    var dagen = overbruggingsdagen(vandaag)
    if let kader, kader.kader != .vrijwillig || kader.machtiging != nil, let tot = kader.tot {
      let aanvraag = tot - Kaderstand.aanvraagtermijn
      if aanvraag >= vandaag { dagen.append((aanvraag, .kaderAanvragen)) }
      if tot >= vandaag { dagen.append((tot, .kaderEindigt(kader.kader, kader.machtiging))) }
      dagen.append((tot + 1, .kaderVoorbij(kader.kader, kader.machtiging)))
    }
    return dagen
  }

  private func overbruggingsdagen(_ vandaag: Datum) -> [(Datum, Vooruitzicht.Wat)] {
    let aanbieder = overbrugging?.aanbieder ?? ""
    switch overbruggingsstand(op: vandaag) {
    case .geen: return []
    case .ontbreekt(let sinds): return [(sinds, .overbruggingMist)]
    case .ontoereikend(let sinds): return [(sinds, .overbruggingSchiet(aanbieder: aanbieder))]
    case .geeindigd(let tot): return [(tot + 1, .overbruggingVoorbij(aanbieder: aanbieder))]
    case .begint, .eindigt, .loopt:
      guard let overbrugging, !overbrugging.isAfgezegd, let tot = overbrugging.tot else {
        return []
      }
      return [
        (tot, .overbruggingEindigt(aanbieder: aanbieder)),
        (tot + 1, .overbruggingVoorbij(aanbieder: aanbieder)),
      ]
    }
  }

  private var adviesdagen: [(Datum, Vooruitzicht.Wat)] {
    var dagen: [(Datum, Vooruitzicht.Wat)] = openAfspraken.map { ($0.uiterlijk, .afspraak) }
    for ladder in Ladder.allCases {
      if let open = escalaties[ladder] { dagen.append((open.vervalt, .antwoord(ladder))) }
    }
    if let advies {
      dagen.append((advies.volgendContact, .contact))
      if fase == .opvolging { dagen.append((advies.uiterlijk, .uiterlijk)) }
      if let tot = advies.afgezienTot { dagen.append((tot + 1, .uitstelVoorbij)) }
    }
    return dagen
  }

  private func wachtdagen(_ team: Team?, _ vandaag: Datum) -> [(Datum, Vooruitzicht.Wat)] {
    var dagen: [(Datum, Vooruitzicht.Wat)] = []
    if fase == .screening, let tot = screening?.wachtTot { dagen.append((tot, .aanvulling)) }
    if advies == nil, let norm = team?.wachtnorm(op: vandaag) {
      dagen.append((wachtVanaf + norm.weken * 7, .norm(weken: norm.weken)))
    }
    return dagen
  }

  private func verjaardagen(_ vandaag: Datum) -> [(Datum, Vooruitzicht.Wat)] {
    guard let geboren = intake.jeugdige.geboortedatum else { return [] }
    var dagen: [(Datum, Vooruitzicht.Wat)] = []
    for mijlpaal in Mijlpaal.allCases where mijlpaal != .achttien || vervolgWet != nil {
      let dag = geboren.verjaardag(mijlpaal.rawValue)
      if dag >= vandaag { dagen.append((dag, .mijlpaal(mijlpaal))) }
    }
    if vervolgWet == nil {
      let achttien = geboren.verjaardag(Mijlpaal.achttien.rawValue)
      dagen.append((achttien, .achttienZonderVervolg))
      let bepaal = achttien.plus(maanden: -Mijlpaal.maandenVoor18)
      if achttien >= vandaag { dagen.append((bepaal, .vervolgBepalen)) }
    }
    return dagen
  }
}
