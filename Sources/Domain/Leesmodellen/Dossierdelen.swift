/// An advice with everything that was said of it.
public struct Adviesdossier: Sendable {
  public let id: String
  public let uitgebracht: Vermelding
  public let isHuidig: Bool
  /// Those after adjustment.
  public private(set) var uiterlijk: Datum?
  public private(set) var regime: Regime?
  public private(set) var verantwoordelijke: Gegevens?
  /// Adjustments, conveyances and answers, in their order.
  public private(set) var vervolg: [Vermelding] = []

  public var antwoorden: [Vermelding] { vervolg.filter { $0.soort == .adviesBeantwoord } }

  private init(_ uitgebracht: Vermelding, id: String, huidig: String?) {
    self.id = id
    self.uitgebracht = uitgebracht
    isHuidig = id == huidig
    neemOver(uitgebracht.gegevens)
  }

  private mutating func neemOver(_ d: Gegevens) {
    uiterlijk = d.datum("uiterlijk") ?? uiterlijk
    regime = d.keuze("regime") ?? regime
    verantwoordelijke = d.object("verantwoordelijke") ?? verantwoordelijke
  }

  static func alle(_ levend: [Vermelding], huidig: String?) -> [Adviesdossier] {
    var adviezen: [Adviesdossier] = []
    for vermelding in levend {
      guard let id = vermelding.gegevens.tekst("advies") else { continue }
      switch vermelding.soort {
      case .adviesUitgebracht:
        adviezen.append(Adviesdossier(vermelding, id: id, huidig: huidig))
      case .adviesBijgesteld, .adviesMeegedeeld, .adviesBeantwoord:
        guard let index = adviezen.lastIndex(where: { $0.id == id }) else { continue }
        adviezen[index].vervolg.append(vermelding)
        if vermelding.soort == .adviesBijgesteld { adviezen[index].neemOver(vermelding.gegevens) }
      default: break
      }
    }
    return adviezen.reversed()
  }
}

/// A promise and how it ended.
public struct Afspraakdossier: Sendable {
  public let gemaakt: Vermelding
  public let uiterlijk: Datum
  public let afgerond: Vermelding?
  public let isTeLaat: Bool

  public var isOpen: Bool { afgerond == nil }

  static func alle(_ levend: [Vermelding], _ vandaag: Datum) -> [Afspraakdossier] {
    let zaken = Zaak.alle(levend, .afspraakGemaakt, .afspraakAfgerond, "afspraak")
    let afspraken = zaken.compactMap { zaak -> Afspraakdossier? in
      guard let uiterlijk = zaak.begin.gegevens.datum("uiterlijk") else { return nil }
      let afgerond = zaak.vervolg.last
      return Afspraakdossier(
        gemaakt: zaak.begin, uiterlijk: uiterlijk, afgerond: afgerond,
        isTeLaat: afgerond == nil && uiterlijk < vandaag)
    }
    return afspraken.filter(\.isOpen).sorted { $0.uiterlijk < $1.uiterlijk }
      + afspraken.filter { !$0.isOpen }
  }
}

/// Something with an id of its own and what happened to it: a bottleneck, a complaint.
public struct Zaak: Sendable {
  public let begin: Vermelding
  /// In their order.
  public private(set) var vervolg: [Vermelding] = []

  /// The newest first. A corrected event has freed its id: the last one with the id counts.
  static func alle(
    _ levend: [Vermelding], _ begin: Gebeurtenissoort, _ vervolg: Gebeurtenissoort,
    _ veld: StaticString
  ) -> [Zaak] {
    var zaken: [Zaak] = []
    for vermelding in levend {
      if vermelding.soort == begin {
        zaken.append(Zaak(begin: vermelding))
      } else if vermelding.soort == vervolg {
        let id = vermelding.gegevens.tekst(veld)
        guard let index = zaken.lastIndex(where: { $0.begin.gegevens.tekst(veld) == id }) else {
          continue
        }
        zaken[index].vervolg.append(vermelding)
      }
    }
    return zaken.reversed()
  }
}

/// A ladder as it is climbed for this casus.
public struct Ladderdossier: Sendable {
  public let ladder: Ladder
  /// The rungs from 1 up as the team laid them down; `nil` until it did.
  public let treden: [Team.Trede]?
  public let aantalTreden: Int
  /// Where it stands now; `nil` when it is not open.
  public let open: Casus.Escalatie?
  public let isVervallen: Bool
  /// When each rung that was climbed was climbed, since the ladder was last opened.
  public let beklommen: [Int: Datum]
  /// Steps, answers and ends, the newest first.
  public let verloop: [Vermelding]

  init(
    _ ladder: Ladder, _ casus: Casus, _ levend: [Vermelding], _ team: Team?, _ vandaag: Datum
  ) {
    self.ladder = ladder
    treden = team?.treden[ladder]
    aantalTreden = team?.aantalTreden(ladder) ?? Team.standaardTreden
    open = casus.escalaties[ladder]
    isVervallen = casus.escalaties[ladder]?.isVervallen(op: vandaag) ?? false
    let soorten: [Gebeurtenissoort] = [.geescaleerd, .escalatieBeantwoord, .escalatieBeeindigd]
    var beklommen: [Int: Datum] = [:]
    var verloop: [Vermelding] = []
    for vermelding in levend {
      // A reopened casus starts with closed ladders.
      if vermelding.soort == .heropend { beklommen = [:] }
      guard soorten.contains(vermelding.soort),
        vermelding.gegevens.tekst("ladder") == ladder.rawValue
      else { continue }
      verloop.append(vermelding)
      if vermelding.soort == .escalatieBeeindigd { beklommen = [:] }
      if vermelding.soort == .geescaleerd, let trede = vermelding.gegevens.getal("trede") {
        beklommen[trede] = vermelding.op
      }
    }
    self.beklommen = beklommen
    self.verloop = verloop.reversed()
  }
}
