import Codec

/// What place 6 and its files show: a quarter beside the one before, and the four that end with it,
/// which stand in for figures too small to leave the team.
public struct Rapportblad: Equatable, Sendable {
  public let kwartaal: Kwartaal
  public let nu: Rapport
  public let vorig: Rapport
  /// Four quarters, with the quarter itself as the last; `stand` is that of the quarter.
  public let jaar: Rapport
  /// The norms in force at the end of the quarter.
  public let normen: [Doorloop: Team.Norm]
  public let team: String?

  /// - Parameters:
  ///   - stromen: all events as at `moment`, a stream at a time.
  ///   - stand: the world as at a moment.
  public init(
    _ kwartaal: Kwartaal, stromen: [[Gebeurtenis]], op moment: Moment,
    stand: (Moment) throws -> Wereld
  ) rethrows {
    let eind = Rapport.standmoment(tot: kwartaal.einde, op: moment)
    let eerder = Rapport.standmoment(tot: kwartaal.vorige.einde, op: moment)
    let wereld = try stand(eind)
    self.kwartaal = kwartaal
    nu = Rapport(
      van: kwartaal.begin, tot: kwartaal.einde, stromen: stromen, stand: wereld, op: eind)
    vorig = Rapport(
      van: kwartaal.vorige.begin, tot: kwartaal.vorige.einde, stromen: stromen,
      stand: try stand(eerder), op: eerder)
    jaar = Rapport(
      van: kwartaal.jaarbegin, tot: kwartaal.einde, stromen: stromen, stand: wereld, op: eind)
    var normen: [Doorloop: Team.Norm] = [:]
    for doorloop in Doorloop.allCases {
      normen[doorloop] = wereld.team?.norm(voor: doorloop, op: eind.datum)
    }
    self.normen = normen
    team = wereld.team?.naam
  }

  /// The figures of a group, in the order in which they are shown.
  public func posten(_ groep: Rapportgroep) -> [Rapportpost] {
    func elke<K: Keuze>(_ post: (K) -> Rapportpost) -> [Rapportpost] { K.allCases.map(post) }
    return switch groep {
    case .kolommen: elke(Rapportpost.kolom)
    case .fasen: elke(Rapportpost.fase)
    case .vraagsoorten: elke(Rapportpost.vraagsoort)
    case .urgenties: elke(Rapportpost.urgentie)
    case .indieners: elke(Rapportpost.indiener)
    case .gemeenten: gemeenten
    case .vastgelopen: elke(Rapportpost.vastgelopen)
    case .screening: elke(Rapportpost.screening)
    case .typering: elke(Rapportpost.typering)
    case .betrokkenheid: [.metJeugdige, .metOuder, .metVerwijzer]
    case .adviessoorten: elke(Rapportpost.advies)
    case .bindend: [.bindend]
    case .antwoorden: elke(Rapportpost.antwoord)
    case .standen: elke(Rapportpost.stand)
    case .oorzaken: elke(Rapportpost.oorzaak)
    case .pogingen: [.gepoogd]
    case .initiatieven: elke(Rapportpost.initiatief)
    case .vormen: elke(Rapportpost.vorm)
    case .ladder(let ladder): (1...treden(ladder)).map { .stap(ladder, trede: $0) }
    case .uitkomsten: [.doorbraak, .afgezien]
    case .duur(let doorloop): bakken(doorloop).map { .duurInWeken(doorloop, $0) }
    case .hulp: [.gestart, .gestopt, .heropend]
    case .afgesloten: elke(Rapportpost.afgesloten)
    case .evaluaties: elke(Rapportpost.evaluatie)
    case .klachten: [.klachtOntvangen, .klachtAfgehandeld]
    case .niveaus: elke(Rapportpost.niveau)
    case .themas: elke(Rapportpost.thema)
    }
  }

  /// The whole of which the figures of a group are parts; `nil` when each stands by itself.
  public func totaal(_ groep: Rapportgroep, in rapport: Rapport) -> Int? {
    switch (groep, groep.samenhang) {
    case (.vastgelopen, _): rapport.aanmeldingen
    case (.betrokkenheid, _): rapport.besprekingen
    case (.bindend, _): rapport.adviezen.totaal
    case (_, .los): nil
    default: posten(groep).reduce(0) { $0 + rapport[$1] }
    }
  }

  /// The casussen behind the whole of a group, each once.
  public func casussen(_ groep: Rapportgroep) -> [String] {
    let posten: [Rapportpost] =
      switch groep {
      case .vastgelopen: [.aanmelding]
      case .betrokkenheid: [.bespreking]
      case .bindend: self.posten(.adviessoorten)
      default: self.posten(groep)
      }
    return Self.eenmaal(posten.flatMap { nu.achter[$0] ?? [] })
  }

  /// The casussen behind a figure, each once, by their number.
  public func casussen(_ post: Rapportpost) -> [String] { Self.eenmaal(nu.achter[post] ?? []) }

  private static func eenmaal(_ casussen: [String]) -> [String] {
    Set(casussen.map(ExactText.init)).sorted().map(\.string)
  }

  /// The municipalities of these four quarters, that with the most first.
  private var gemeenten: [Rapportpost] {
    let namen = Set(vorig.perGemeente.keys).union(jaar.perGemeente.keys)
    return namen.sorted {
      (-(nu.perGemeente[$0] ?? 0), $0) < (-(nu.perGemeente[$1] ?? 0), $1)
    }.map(Rapportpost.gemeente)
  }

  private func treden(_ ladder: Ladder) -> Int {
    let gezet = [nu, vorig, jaar].flatMap { $0.stappen[ladder]?.keys.map { $0 } ?? [] }
    return max(Team.standaardTreden, gezet.max() ?? 0)
  }

  /// The bars up to the last that counts anything, and past the norm.
  private func bakken(_ doorloop: Doorloop) -> [Doorlooptijden.Bak] {
    let alle = Doorlooptijden.Bak.alle
    let laatste = alle.lastIndex { bak in
      [nu, vorig, jaar].contains { $0[.duurInWeken(doorloop, bak)] > 0 }
    }
    let tot = max(laatste ?? 0, (normen[doorloop]?.weken ?? 0) + 1, 4)
    return Array(alle.prefix(tot + 1))
  }
}
